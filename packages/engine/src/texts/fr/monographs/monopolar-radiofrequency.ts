import type { monopolarRadiofrequency as statements } from '../../../monographs/monopolar-radiofrequency.js';
import type { MonographTexts } from '../../texts.js';
import { radiofrequency } from './radiofrequency.js';

export const monopolarRadiofrequency: MonographTexts<typeof statements> = {
  aim: radiofrequency.aim,
  principle: ['L’aiguille placée dans la tumeur est une électrode ; des plaques cutanées ferment le circuit.'],
  absoluteContraindications: [
    'Implant métallique ou stimulateur cardiaque : risque de lésion thermique ou de dysfonctionnement du stimulateur.',
    ...radiofrequency.absoluteContraindications,
  ],
  relativeContraindications: radiofrequency.relativeContraindications,
  cautions: radiofrequency.cautions,
  size: ['Une aiguille unique produit une zone sphérique d’au plus 4 cm.'],
  nearbyStructures: radiofrequency.nearbyStructures,
};
