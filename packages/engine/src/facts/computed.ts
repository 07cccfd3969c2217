import { cite } from '../sources/source.js';
import { computedChoice, computedTotal } from './define.js';

/** Facts about what the engine computes. */
export const computedFields = {
  'calc.bone_group': computedChoice(
    ['spine', 'pelvis', 'long_bone', 'flat_bone', 'soft_tissue', 'other'],
    [cite('000', 'INDICATIONS', 171, 237), cite('002', '2. Quelle zone peut-on traiter', 24, 26)],
  ),
  'calc.load_class': computedChoice(
    ['compression', 'shear_torsion', 'unspecified'],
    [
      cite('000', 'TECHNIQUES DE CONSOLIDATION › 1. Vertébroplastie et autres cimentoplasties', 41),
      cite('000', "2. Associations de cimentoplastie et de pose percutanée d'implants", 95),
      cite('000', '2 c. Vissage percutané couplé à une cimentoplastie', 109),
      cite('000', 'INDICATIONS', 177),
      cite('002', '2. Quelle zone peut-on traiter', 26),
      cite('002', '6. Place de la cimentoplastie', 73),
      cite('004', 'Mechanical Reinforcement', 64),
      cite('004', 'Mechanical Reinforcement', 66),
      cite('004', 'Fig. 1 legend (Case 1)', 103),
      cite('004', 'Fig. 2 legend (Case 2)', 126),
    ],
  ),
  'calc.sins_total': computedTotal([cite('000', 'INDICATIONS › Métastases vertébrales', 187, 219)]),
  'calc.sins_category': computedChoice(
    ['stable', 'indeterminate', 'unstable'],
    [cite('000', 'INDICATIONS › Métastases vertébrales', 187)],
  ),
  'calc.mirels_total': computedTotal([
    cite('000', 'INDICATIONS › Métastases des os longs / col fémoral', 235),
    cite('004', 'Treatment Considerations and Scoring Classifications', 80, 86),
  ]),
  'calc.harrington_acetabular': computedChoice(
    ['I', 'II', 'III', 'IV'],
    [cite('004', 'Treatment Considerations and Scoring Classifications', 90, 97)],
  ),
  'calc.vdl_positive': computedChoice(
    ['yes', 'no'],
    [cite('004', 'Treatment Considerations and Scoring Classifications', 99)],
  ),
  'calc.harrington_femur_positive': computedChoice(
    ['yes', 'no'],
    [cite('004', 'Treatment Considerations and Scoring Classifications', 101)],
  ),
  'calc.oligo': computedChoice(
    ['single', 'lt3', 'grey_3_4', 'five', 'gt5'],
    [
      cite('000', 'TECHNIQUES PERCUTANÉES DE DESTRUCTION TUMORALE', 137),
      cite('000', 'INDICATIONS', 179),
      cite('004', 'Treatment Considerations and Scoring Classifications', 74),
    ],
  ),
  'calc.hypervascular_primary': computedChoice(
    ['yes', 'no'],
    [cite('000', 'TECHNIQUES ENDOVASCULAIRES', 159), cite('001', 'Embolization', 257, 259)],
  ),
} as const;
