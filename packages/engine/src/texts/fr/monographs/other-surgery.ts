import type { otherSurgery as statements } from '../../../monographs/other-surgery.js';
import type { MonographTexts } from '../../texts.js';

export const otherSurgery: MonographTexts<typeof statements> = {
  aim: [
    'Traiter localement une métastase douloureuse ou menaçante : la chirurgie est l’une des trois options, avec radiothérapie et radiologie interventionnelle.',
  ],
  indications: [
    'Scapula et glène, dans un cas : chirurgie ouverte non proposée d’emblée, du fait de sa morbidité et de l’interruption du traitement systémique.',
    'Sternum, dans un cas : plaque à ciel ouvert envisagée mais non proposée.',
    'Détroit supérieur : stabilisation chirurgicale décrite comme difficile, avec peu de succès.',
  ],
  absoluteContraindications: ['Patient non opérable ou refusant la chirurgie.'],
  cautions: [
    'La récupération avant chimiothérapie est plus longue qu’après un geste percutané.',
    'Mastier 2018 souligne la complexité et la morbidité de la chirurgie.',
    'Non précisée par les articles : la technique chirurgicale à ces sièges.',
  ],
  anatomy: [
    'Non précisé par les articles ; BoneMet l’envisage pour les os plats, l’os iliaque, la clavicule, le crâne, les autres os et les parties molles.',
  ],
  combinations: ['Embolisation préopératoire d’une lésion hypervascularisée.'],
};
