import type { preoperativeEmbolisation as statements } from '../../../monographs/preoperative-embolisation.js';
import type { MonographTexts } from '../../texts.js';
import { generalContraindications } from './general-contraindications.js';

export const preoperativeEmbolisation: MonographTexts<typeof statements> = {
  aim: [
    'Réduire le saignement au cours de la chirurgie d’une lésion hypervascularisée.',
    'Dans le cas illustré par Mastier 2018, elle visait aussi à réduire la douleur.',
  ],
  principle: [
    'Dans le cas illustré, chaque artère nourricière a été embolisée en distalité par microparticules calibrées, puis en amont par coils.',
  ],
  indications: [
    'Chirurgie prévue sur une lésion hypervascularisée, notamment d’origine rénale ou thyroïdienne.',
    'Les tumeurs neuroendocrines font aussi partie des primitifs hypervascularisés.',
  ],
  absoluteContraindications: [...generalContraindications],
  cautions: ['Risque d’embolisation hors cible, à évaluer au préalable.'],
  anatomy: ['Illustrée par une métastase rénale fracturée de l’humérus.'],
  guidance: [
    'Artériographie.',
    'Un angioscanner préalable est souvent utile pour repérer les artères nourricières et les suppléances.',
  ],
  combinations: ['Avant la chirurgie : 48 heures dans le cas illustré.'],
  results: ['Dans le cas illustré, la vascularisation tumorale résiduelle était minime et l’EVA est passée de 8 à 3.'],
  resources: ['Pour des équipes expertes disposant d’un plateau technique avancé.'],
};
