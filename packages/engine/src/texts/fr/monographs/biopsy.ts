import type { biopsy as statements } from '../../../monographs/biopsy.js';
import type { MonographTexts } from '../../texts.js';

export const biopsy: MonographTexts<typeof statements> = {
  aim: [
    'Confirmer le diagnostic sur un prélèvement.',
    'Rechercher une modification des récepteurs tumoraux ou un gène ouvrant la voie à un traitement ciblé.',
    'Évaluer l’activité mitotique restante sous traitement ou après radiothérapie locale.',
  ],
  indications: [
    'Systématique lors d’une vertébroplastie pour Laredo 2018.',
    'Complément facultatif de la cimentoplastie pour les recommandations françaises.',
  ],
  combinations: ['Coaxiale, par le trocart déjà en place, avant le ciment.'],
};
