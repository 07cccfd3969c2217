import type { focusedUltrasound as statements } from '../../../monographs/focused-ultrasound.js';
import type { MonographTexts } from '../../texts.js';
import { generalContraindications } from './general-contraindications.js';

export const focusedUltrasound: MonographTexts<typeof statements> = {
  aim: ['Détruire le tissu tumoral ; Mastier 2018 nomme la technique sans la décrire.'],
  absoluteContraindications: [...generalContraindications],
  cautions: ['Non précisés par les articles : indications, limites et résultats des ultrasons focalisés.'],
  guidance: [
    'Pour l’ablation en général : scanner le plus souvent, rarement IRM avec séquences de guidage ou thermométrie ; rien de propre aux ultrasons.',
  ],
};
