import type { vertebralImplant as statements } from '../../../monographs/vertebral-implant.js';
import type { MonographTexts } from '../../texts.js';
import {
  cementExtension,
  cementJointRelative,
  cementNonIndication,
  cementPainContraindications,
  cementSafetyContraindications,
  cementSpinalRelative,
} from './cement-contraindications.js';

export const vertebralImplant: MonographTexts<typeof statements> = {
  aim: [
    'Contenir le ciment lorsque la corticale est largement rompue ou qu’une fuite est inacceptable.',
    'Redonner de la hauteur à la vertèbre, lorsque l’implant est déployé dans ce but.',
  ],
  principle: [
    'À la différence des ballonnets, ces implants restent en place et sont remplis de ciment.',
    'Laredo 2018 en décrit trois types : proche d’un stent vasculaire (VBS), cric (Spine Jack) ou sac à mailles fines laissant sortir le ciment en fin de remplissage (Vessel’X).',
    'Les noms de marque sont ceux que donne l’article ; BoneMet n’en recommande aucun.',
  ],
  indications: [
    'Rupture corticale étendue, ou siège critique au contact d’organes vitaux, où toute fuite est à éviter.',
    'Masses latérales de C1 et C2, où Laredo 2018 préfère un sac à mailles.',
    'Acétabulum dont la lame sous-chondrale est détruite : un stent peut être placé face à la brèche.',
    ...cementNonIndication,
  ],
  absoluteContraindications: [...cementPainContraindications, ...cementSafetyContraindications, ...cementExtension],
  relativeContraindications: [...cementSpinalRelative, ...cementJointRelative],
  cautions: [
    'En C1 et C2, Laredo 2018 illustre aussi un ciment sans implant.',
    'La place de l’augmentation vertébrale par rapport au ciment seul reste à clarifier.',
  ],
  anatomy: ['Vertèbres ; acétabulum, avec un stent face à la brèche.'],
  nearbyStructures: ['Organes vitaux proches de la lésion ; articulation de la hanche.'],
  results: ['Non précisé par les articles : aucun résultat chiffré pour ces implants.'],
};
