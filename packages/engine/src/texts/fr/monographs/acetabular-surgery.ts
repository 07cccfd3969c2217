import type { acetabularSurgery as statements } from '../../../monographs/acetabular-surgery.js';
import type { MonographTexts } from '../../texts.js';

export const acetabularSurgery: MonographTexts<typeof statements> = {
  aim: ['Reconstruire l’acétabulum.'],
  indications: [
    'Groupe IV de Harrington (effondrement complet de l’acétabulum) : presque toujours.',
    'Fracture déplacée ou large destruction sous-chondrale : hors des meilleures indications de l’acétabuloplastie ; Laredo 2018 ne désigne pas la chirurgie comme alternative.',
  ],
  cautions: [
    'Les recommandations françaises décrivent la chirurgie comme bien plus lourde que la cimentoplastie cotyloïdienne.',
  ],
};
