import type { noLocalTreatment as statements } from '../../../monographs/no-local-treatment.js';
import type { MonographTexts } from '../../texts.js';

export const noLocalTreatment: MonographTexts<typeof statements> = {
  aim: ['Éviter un geste inutile : pour Laredo 2018, toute métastase osseuse n’en a pas besoin.'],
  indications: ['Petite métastase sans symptôme ne mettant pas en danger un organe vital.'],
  cautions: [
    'La douleur, ou une menace pour la solidité de l’os, la stabilité ou la moelle, appelle un traitement local.',
  ],
};
