import { cite } from '../sources/source.js';
import { choice, count, yesNo } from './define.js';

/** Facts about the cancer. */
export const cancerFields = {
  'cancer.primary': choice(
    [
      'breast',
      'lung',
      'renal',
      'thyroid',
      'neuroendocrine',
      'prostate',
      'hcc',
      'myeloma',
      'lymphoma',
      'other',
      'unknown_primary',
    ],
    [cite('000', 'INDICATIONS', 173), cite('001', 'Embolization', 257, 259)],
  ),
  'cancer.histology_confirmed': yesNo([
    cite('000', '1 a. › Technique', 47),
    cite('002', '1. Principe et intérêt de la cimentoplastie', 22),
  ]),
  'cancer.new_tissue_needed': yesNo([
    cite('000', '1 a. › Technique', 47),
    cite('002', '1. Principe et intérêt de la cimentoplastie', 22),
  ]),
  'cancer.radiosensitivity': choice(
    ['sensitive', 'not_sensitive'],
    [cite('000', 'INDICATIONS', 173), cite('004', 'Fig. 3 legend (Case 3)', 162)],
  ),
  'cancer.effective_systemic_option': yesNo([cite('000', 'INDICATIONS', 173)]),
  'cancer.systemic_ongoing': yesNo([
    cite('000', 'INDICATIONS › Métastases des os longs / col fémoral', 237),
    cite('004', 'Interventional Treatments', 44),
    cite('004', 'Fig. 1 legend (Case 1)', 103),
    cite('004', 'Fig. 2 legend (Case 2)', 126),
  ]),
  'cancer.chemo_resistant': yesNo([
    cite('000', 'Endovasculaire › 1. Embolisation', 163),
    cite('000', 'Endovasculaire › 2. Chimio-embolisation', 169),
  ]),
  'cancer.disease_controlled': yesNo([cite('001', 'Percutaneous Destruction', 165, 167)]),
  'cancer.metastasis_count': count('count', 1, 500, [
    cite('000', 'TECHNIQUES PERCUTANÉES DE DESTRUCTION TUMORALE', 137),
    cite('000', 'INDICATIONS', 173),
    cite('000', 'INDICATIONS', 179),
    cite('001', 'Combined Techniques', 373, 374),
    cite('004', 'Treatment Considerations and Scoring Classifications', 74),
  ]),
  'cancer.bone_metastasis_count': count('count', 1, 500, [cite('000', 'INDICATIONS', 173)]),
  'cancer.widely_metastatic': yesNo([cite('004', 'Fig. 2 legend (Case 2)', 126)]),
  'cancer.long_survival_expected': yesNo([
    cite('000', 'TECHNIQUES PERCUTANÉES DE DESTRUCTION TUMORALE', 137),
    cite('000', 'INDICATIONS', 179),
  ]),
} as const;
