import type { bipolarRadiofrequency as statements } from '../../../monographs/bipolar-radiofrequency.js';
import type { MonographTexts } from '../../texts.js';
import { radiofrequency } from './radiofrequency.js';

export const bipolarRadiofrequency: MonographTexts<typeof statements> = {
  aim: radiofrequency.aim,
  principle: ['Les deux électrodes sont portées par l’extrémité de la même sonde.'],
  absoluteContraindications: radiofrequency.absoluteContraindications,
  cautions: [
    'La restriction relative aux implants métalliques et aux stimulateurs cardiaques n’est énoncée par Ahmed 2019 que pour le mode monopolaire.',
    'Non précisé par les articles : la sécurité du mode bipolaire en présence d’un implant métallique ou d’un stimulateur cardiaque.',
    ...radiofrequency.cautions,
  ],
  size: radiofrequency.size,
  nearbyStructures: radiofrequency.nearbyStructures,
};
