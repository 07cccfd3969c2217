import type { longBoneSurgery as statements } from '../../../monographs/long-bone-surgery.js';
import type { MonographTexts } from '../../texts.js';

export const longBoneSurgery: MonographTexts<typeof statements> = {
  aim: ['Prévenir ou traiter une fracture : la chirurgie est le traitement de référence pour Laredo 2018.'],
  indications: [
    'Métastase d’un os long : ostéosynthèse, ou prothèse en cas d’atteinte épiphysaire.',
    'Col fémoral : prothèse fémorale ou clou gamma.',
    'Tête fémorale ou humérale : prothèse quand une lésion volumineuse détruit la corticale ou s’étend au col.',
    'Score de Mirels supérieur à 8 : fixation prophylactique (Laredo 2018, et Mastier 2018 pour l’extrémité supérieure du fémur).',
    'Ahmed 2019 : fixation prophylactique à partir de 9 ; à 8, jugement clinique.',
  ],
  cautions: [
    'Patient non candidat à une chirurgie de stabilisation : les recommandations françaises décrivent alors un ciment avec stabilisation percutanée.',
    'La récupération avant chimiothérapie est plus longue qu’après un geste percutané.',
    'Mastier 2018 souligne la complexité et la morbidité de la chirurgie et l’écarte quand l’espérance de vie est incertaine.',
  ],
  combinations: ['Embolisation préopératoire d’une lésion hypervascularisée.'],
};
