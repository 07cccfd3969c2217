import type { systemicTreatment as statements } from '../../../monographs/systemic-treatment.js';
import type { MonographTexts } from '../../texts.js';

export const systemicTreatment: MonographTexts<typeof statements> = {
  aim: ['Contrôler la maladie : Mastier 2018 attribue à ces traitements l’amélioration du pronostic des patients.'],
  indications: [
    'Seul : petites métastases sans symptôme ne mettant pas en danger un organe vital.',
    'Non précisé par les articles ; pour BoneMet, c’est le traitement de fond de la maladie disséminée.',
  ],
  combinations: [
    'Les traitements percutanés n’empêchent ni ne retardent la chimiothérapie, selon Laredo 2018 et Ahmed 2019.',
  ],
};
