import type { laser as statements } from '../../../monographs/laser.js';
import type { MonographTexts } from '../../texts.js';
import { generalContraindications } from './general-contraindications.js';

export const laser: MonographTexts<typeof statements> = {
  aim: ['Détruire un petit volume de tissu.'],
  indications: ['Surtout l’ostéome ostéoïde, tumeur bénigne ; peu utilisé en oncologie.'],
  absoluteContraindications: [...generalContraindications],
  size: ['Petite zone de destruction.'],
};
