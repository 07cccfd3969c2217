import { cite } from '../sources/source.js';
import { amount, choice, choices, yesNo } from './define.js';

/** Facts about pain. */
export const painFields = {
  'pain.status': choice(
    ['none', 'present', 'mild', 'moderate', 'severe'],
    [
      cite('000', 'INTRODUCTION', 29),
      cite('000', 'INDICATIONS', 173),
      cite('002', '1. Principe et intérêt de la cimentoplastie', 19),
    ],
  ),
  'pain.vas': amount('points', 0, 10, [
    cite('001', 'Cementoplasty, Vertebral Augmentation', 104, 107),
    cite('001', 'Contraindications and Complications › Fig. 4 caption', 413),
  ]),
  'pain.distribution': choice(
    ['localised', 'diffuse'],
    [cite('002', '4. Contre-indications › Tableau 8', 46), cite('002', 'Recommandations', 89)],
  ),
  'pain.lesion_concordance': choice(
    ['confirmed', 'not_confirmed'],
    [cite('002', '3. Indications de cimentoplastie', 30, 32)],
  ),
  'pain.mechanisms': choices(
    ['fracture_mechanical', 'tumour_volume', 'inflammatory', 'neuropathic'],
    [
      cite('001', 'End points (untitled, opening)', 60, 69),
      cite('001', 'Neurolysis', 230, 231),
      cite('001', 'Contraindications and Complications › Fig. 4 caption', 412, 413),
    ],
  ),
  'pain.control': choice(
    ['well_controlled', 'poorly_controlled'],
    [
      cite('002', '3. Indications de cimentoplastie', 36),
      cite('002', '4. Contre-indications de la cimentoplastie', 43),
    ],
  ),
  'pain.opioid_toxicity': yesNo([
    cite('002', '3. Indications de cimentoplastie', 37),
    cite('004', 'General Principles', 32),
  ]),
  'pain.analgesic_step': choice(
    ['none', 'step1', 'step2', 'step3'],
    [cite('001', 'Contraindications and Complications › Fig. 4 caption', 413), cite('004', 'General Principles', 32)],
  ),
} as const;
