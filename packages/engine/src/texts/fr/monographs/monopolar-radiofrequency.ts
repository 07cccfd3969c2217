import type { monopolarRadiofrequency as statements } from '../../../monographs/monopolar-radiofrequency.js';
import type { MonographTexts } from '../../texts.js';
import { radiofrequency } from './radiofrequency.js';

export const monopolarRadiofrequency: MonographTexts<typeof statements> = {
  aim: radiofrequency.aim,
  principle: ['L’aiguille placée dans la tumeur est une électrode ; des plaques cutanées ferment le circuit.'],
  absoluteContraindications: [
    'Implant métallique ou stimulateur cardiaque : pour Ahmed 2019, ce mode ne doit alors pas être utilisé (lésion thermique, dysfonctionnement du stimulateur).',
    ...radiofrequency.absoluteContraindications,
  ],
  cautions: radiofrequency.cautions,
  size: ['Une aiguille unique produit une zone sphérique d’au plus 4 cm.'],
  nearbyStructures: radiofrequency.nearbyStructures,
};
