import { cite } from '../sources/source.js';
import { defineConflicts } from './define.js';

/** Where the sources disagree, or where one source leaves a gap. The engine never picks a side. */
export const CONFLICTS = defineConflicts({
  'C-01': {
    kind: 'sources_differ',
    sources: [
      cite('000', 'INDICATIONS › Métastases des os longs / col fémoral', 235),
      cite('004', 'Treatment Considerations and Scoring Classifications', 80),
    ],
  },
  'C-02': {
    kind: 'sources_differ',
    sources: [
      cite('000', 'INDICATIONS › Métastases des os longs / col fémoral', 235),
      cite('001', 'Percutaneous Osteosynthesis', 135, 138),
      cite('004', 'Treatment Considerations and Scoring Classifications', 86),
    ],
  },
  'C-03': { kind: 'internal_gap', sources: [cite('004', 'Treatment Considerations and Scoring Classifications', 86)] },
  'C-04': {
    kind: 'internal_gap',
    sources: [
      cite('004', 'Treatment Considerations and Scoring Classifications', 86),
      cite('004', 'Treatment Considerations and Scoring Classifications', 88),
    ],
  },
  'C-05': {
    kind: 'sources_differ',
    sources: [
      cite('000', 'TECHNIQUES DE CONSOLIDATION › 1. Vertébroplastie et autres cimentoplasties', 41),
      cite('000', "2. Associations de cimentoplastie et de pose percutanée d'implants", 95),
      cite('000', 'INDICATIONS', 177),
      cite('001', 'Cementoplasty, Vertebral Augmentation', 109, 112),
      cite('001', 'Percutaneous Osteosynthesis', 132, 135),
      cite('001', 'Percutaneous Osteosynthesis', 149, 151),
      cite('002', '2. Quelle zone peut-on traiter', 26),
      cite('002', '6. Place de la cimentoplastie', 73),
      cite('002', 'Recommandations', 89, 90),
      cite('004', 'Treatment Considerations and Scoring Classifications', 88),
      cite('004', 'Fig. 3 legend (Case 3)', 162),
    ],
  },
  'C-06': {
    kind: 'sources_differ',
    sources: [
      cite('001', 'Cementoplasty, Vertebral Augmentation', 85, 86),
      cite('001', 'Cementoplasty, Vertebral Augmentation', 109, 112),
      cite('001', 'End points (untitled, opening)', 71, 75),
      cite('002', '1. Principe et intérêt de la cimentoplastie', 19),
      cite('002', '4. Contre-indications › Tableau 8', 46),
      cite('002', '4. Contre-indications de la cimentoplastie', 43),
      cite('000', 'INTRODUCTION', 29),
      cite('000', 'INDICATIONS', 175),
    ],
  },
  'C-07': {
    kind: 'sources_differ',
    sources: [
      cite('000', 'INDICATIONS › Métastases vertébrales', 221),
      cite('000', 'INDICATIONS › Métastases vertébrales', 183),
      cite('001', 'Contraindications and Complications', 408, 416),
      cite('002', '4. Contre-indications › Tableau 8', 46),
      cite('002', '1. Principe et intérêt de la cimentoplastie', 18),
    ],
  },
  'C-08': {
    kind: 'sources_differ',
    sources: [
      cite('000', '1 a. › Technique', 47),
      cite('000', 'INDICATIONS › Métastases vertébrales', 223),
      cite('002', '4. Contre-indications › Tableau 8', 46),
    ],
  },
  'C-09': {
    kind: 'sources_differ',
    sources: [
      cite('000', '1 a. › Technique', 54),
      cite('001', 'Cementoplasty, Vertebral Augmentation', 118, 128),
      cite('002', '7. Place des autres techniques percutanées', 77),
    ],
  },
  'C-10': {
    kind: 'sources_differ',
    sources: [
      cite('000', 'RÉSUMÉ', 11),
      cite('000', 'TECHNIQUES PERCUTANÉES DE DESTRUCTION TUMORALE', 137),
      cite('000', 'INDICATIONS', 179),
      cite('001', 'Objectives / opening (untitled)', 40, 42),
      cite('001', 'Percutaneous Destruction', 165, 167),
      cite('001', 'Combined Techniques', 373, 374),
      cite('004', 'Treatment Considerations and Scoring Classifications', 74),
    ],
  },
  'C-11': {
    kind: 'sources_differ',
    sources: [
      cite('000', 'Destruction › 2. Cryoablation', 147),
      cite('004', 'Cooling Techniques', 60),
      cite('002', '7. Place des autres techniques percutanées', 85),
    ],
  },
  'C-12': {
    kind: 'sources_differ',
    sources: [
      cite('000', 'Destruction › 2. Cryoablation', 147),
      cite('004', 'Cooling Techniques', 60),
      cite('004', 'Fig. 1 legend (Case 1)', 103),
      cite('002', '7. Place des autres techniques percutanées', 79),
    ],
  },
  'C-13': {
    kind: 'sources_differ',
    sources: [
      cite('000', 'Destruction › 1. Radiofréquence', 141),
      cite('001', 'Contraindications and Complications', 402, 408),
      cite('001', 'Neurolysis', 247, 249),
      cite('001', 'Contraindications and Complications › Fig. 4 caption', 412, 415),
      cite('002', '7. Place des autres techniques percutanées', 79),
      cite('002', '7. Place des autres techniques percutanées', 85),
      cite('004', 'Cooling Techniques', 60),
    ],
  },
  'C-14': {
    kind: 'sources_differ',
    sources: [
      cite('000', 'Destruction › 2. Cryoablation', 145),
      cite('001', 'Percutaneous Destruction', 183, 186),
      cite('004', 'Cooling Techniques', 60),
    ],
  },
  'C-15': {
    kind: 'sources_differ',
    sources: [
      cite('001', 'Percutaneous Destruction', 170, 174),
      cite('002', '7. Place des autres techniques percutanées', 83),
      cite('004', 'Heating Techniques', 50),
    ],
  },
  'C-16': {
    kind: 'sources_differ',
    sources: [cite('000', 'Endovasculaire › 1. Embolisation', 163), cite('001', 'Embolization', 360, 364)],
  },
  'C-17': {
    kind: 'sources_differ',
    sources: [cite('000', 'Endovasculaire › 1. Embolisation', 165), cite('001', 'Embolization', 364, 367)],
  },
  'C-18': {
    kind: 'internal_gap',
    sources: [
      cite('000', 'TECHNIQUES ENDOVASCULAIRES', 159),
      cite('000', 'Endovasculaire › 1. Embolisation', 163),
      cite('001', 'Embolization', 253, 259),
    ],
  },
  'C-19': {
    kind: 'sources_differ',
    sources: [
      cite('000', '1 b. Acétabuloplastie', 74),
      cite('000', '1 b. Acétabuloplastie', 76),
      cite('000', 'INDICATIONS › Métastases iliaques', 227),
      cite('002', '4. Contre-indications › Tableau 8', 46),
      cite('004', 'Treatment Considerations and Scoring Classifications', 90),
      cite('004', 'Treatment Considerations and Scoring Classifications', 96),
    ],
  },
  'C-20': {
    kind: 'sources_differ',
    sources: [
      cite('000', '1 c. Autres cimentoplasties', 91),
      cite('002', 'Recommandations', 90),
      cite('000', 'INDICATIONS › Métastases des os longs / col fémoral', 235),
    ],
  },
  'C-21': {
    kind: 'sources_differ',
    sources: [
      cite('001', 'Percutaneous Destruction › Fig. 1 caption', 221, 222),
      cite('001', 'Cementoplasty, Vertebral Augmentation', 109, 112),
      cite('004', 'Fig. 2 legend (Case 2)', 126),
    ],
  },
  'C-22': {
    kind: 'sources_differ',
    sources: [
      cite('001', 'Objectives / opening (untitled)', 16, 20),
      cite('004', 'General Principles', 40),
      cite('004', 'General Principles', 32),
    ],
  },
  'C-23': {
    kind: 'sources_differ',
    sources: [
      cite('001', 'Percutaneous Destruction', 203, 205),
      cite('002', '7. Place des autres techniques percutanées', 85),
      cite('004', 'General Principles', 40),
    ],
  },
  'C-24': {
    kind: 'sources_differ',
    sources: [cite('001', 'Percutaneous Destruction', 202, 208), cite('004', 'General Principles', 40)],
  },
  'C-25': {
    kind: 'sources_differ',
    sources: [cite('000', '1 a. › Technique', 47), cite('002', '1. Principe et intérêt de la cimentoplastie', 22)],
  },
  'C-26': {
    kind: 'internal_gap',
    sources: [
      cite('002', '4. Contre-indications › risque hémorragique', 53),
      cite('002', '4. Contre-indications › risque hémorragique', 54),
      cite('002', '4. Contre-indications › risque hémorragique', 56),
    ],
  },
  'C-27': {
    kind: 'sources_differ',
    sources: [
      cite('000', '1 a. › Résultats', 62, 64),
      cite('002', '1. Principe et intérêt de la cimentoplastie', 14),
      cite('002', '1. Principe et intérêt de la cimentoplastie', 20),
      cite('004', 'Mechanical Reinforcement', 64),
    ],
  },
  'C-28': {
    kind: 'internal_gap',
    sources: [
      cite('000', 'INDICATIONS › Métastases vertébrales', 223),
      cite('000', '1 a. › Technique › FIG. 1 caption', 52),
    ],
  },
  'C-29': {
    kind: 'sources_differ',
    sources: [
      cite('000', 'INDICATIONS › Métastases des os longs / col fémoral', 235, 237),
      cite('001', 'Percutaneous Osteosynthesis', 137, 138),
      cite('001', 'Objectives / opening (untitled)', 20, 23),
      cite('002', '6. Place de la cimentoplastie', 73),
      cite('004', 'Treatment Considerations and Scoring Classifications', 73),
    ],
  },
  'C-30': {
    kind: 'internal_gap',
    sources: [
      cite('000', 'INDICATIONS › Métastases vertébrales', 187),
      cite('000', 'INDICATIONS › Métastases vertébrales', 185),
    ],
  },
  'C-31': {
    kind: 'sources_differ',
    sources: [cite('000', '1 a. › Technique', 47), cite('001', 'Cementoplasty, Vertebral Augmentation', 94, 99)],
  },
  'C-32': {
    kind: 'internal_gap',
    sources: [cite('002', '2. Quelle zone peut-on traiter', 26), cite('002', 'Recommandations', 90)],
  },
  'C-33': {
    kind: 'sources_differ',
    sources: [
      cite('000', 'TECHNIQUES PERCUTANÉES DE DESTRUCTION TUMORALE', 128, 137),
      cite('004', 'Conclusion', 166),
      cite('001', 'Percutaneous Destruction', 208, 209),
      cite('001', 'Combined Techniques', 387, 390),
    ],
  },
  'C-34': {
    kind: 'sources_differ',
    sources: [cite('000', 'Endovasculaire › 1. Embolisation', 165), cite('001', 'Embolization', 352, 354)],
  },
  'C-35': {
    kind: 'sources_differ',
    sources: [
      cite('000', 'TECHNIQUES DE CONSOLIDATION › 1. Vertébroplastie et autres cimentoplasties', 39),
      cite('000', '1 a. › Technique', 47),
      cite('002', '1. Principe et intérêt de la cimentoplastie', 9),
    ],
  },
  'C-36': {
    kind: 'sources_differ',
    sources: [
      cite('002', '7. Place des autres techniques percutanées', 85),
      cite('002', 'Recommandations', 92),
      cite('000', 'TECHNIQUES PERCUTANÉES DE DESTRUCTION TUMORALE', 137),
      cite('001', 'Combined Techniques › Fig. 3 caption', 378, 381),
    ],
  },
  'C-37': {
    kind: 'sources_differ',
    sources: [
      cite('000', 'INDICATIONS › Métastases vertébrales', 223),
      cite('004', 'General Principles', 32),
      cite('004', 'General Principles', 40),
      cite('001', 'Objectives / opening (untitled)', 15, 20),
      cite('001', 'Conclusion', 427, 432),
      cite('002', '3. Indications de cimentoplastie', 39),
    ],
  },
  'C-38': {
    kind: 'sources_differ',
    sources: [
      cite('002', '4. Contre-indications › Tableau 8', 45, 46),
      cite('001', 'Contraindications and Complications', 421, 423),
      cite('000', '1 b. Acétabuloplastie', 74),
      cite('000', 'INDICATIONS › Métastases vertébrales', 189),
      cite('000', 'INDICATIONS › Métastases vertébrales', 223),
      cite('004', 'Fig. 1 legend (Case 1)', 103),
    ],
  },
});

export type ConflictId = keyof typeof CONFLICTS;
