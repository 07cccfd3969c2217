import type { alcoholInjection as statements } from '../../../monographs/alcohol-injection.js';
import type { MonographTexts } from '../../texts.js';
import { generalContraindications } from './general-contraindications.js';

export const alcoholInjection: MonographTexts<typeof statements> = {
  aim: ['Détruire la tumeur et les terminaisons nerveuses qui l’entourent, pour une antalgie rapide.'],
  principle: ['Un mélange de produit de contraste et d’alcool à 98 % est injecté dans la tumeur.'],
  indications: [
    'Technique ancienne : la radiofréquence ou la cryoablation est préférée, son effet étant plus durable.',
  ],
  absoluteContraindications: [...generalContraindications],
  cautions: ['L’alcool diffuse le long des plexus nerveux, propriété utilisée pour la neurolyse.'],
  guidance: ['Scanner le plus souvent.'],
  results: ['Effet antalgique rapporté comme souvent marqué.'],
  delayAndDuration: ['Effet presque immédiat.', 'Durée variable, en général 3 à 5 mois au plus.'],
};
