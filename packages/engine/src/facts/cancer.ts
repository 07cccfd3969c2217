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
    [cite('000', 173), cite('001', 257, 259)],
  ),
  'cancer.histology_confirmed': yesNo([cite('000', 47), cite('002', 22)]),
  'cancer.new_tissue_needed': yesNo([cite('000', 47), cite('002', 22)]),
  'cancer.radiosensitivity': choice(['sensitive', 'not_sensitive'], [cite('000', 173), cite('004', 162)]),
  'cancer.effective_systemic_option': yesNo([cite('000', 173)]),
  'cancer.systemic_ongoing': yesNo([cite('000', 237), cite('004', 44), cite('004', 103), cite('004', 126)]),
  'cancer.chemo_resistant': yesNo([cite('000', 163), cite('000', 169)]),
  'cancer.disease_controlled': yesNo([cite('001', 165, 167)]),
  'cancer.metastasis_count': count('count', 1, 500, [
    cite('000', 137),
    cite('000', 173),
    cite('000', 179),
    cite('001', 373, 374),
    cite('004', 74),
  ]),
  'cancer.bone_metastasis_count': count('count', 1, 500, [cite('000', 173)]),
  'cancer.widely_metastatic': yesNo([cite('004', 126)]),
  'cancer.long_survival_expected': yesNo([cite('000', 137), cite('000', 179)]),
} as const;
