import type { cancerFields } from '../../../facts/cancer.js';
import type { FieldTexts } from '../../texts.js';
import { YES_NO } from '../yes-no.js';

export const cancerTexts: FieldTexts<typeof cancerFields> = {
  'cancer.primary': {
    label: 'Primary cancer',
    values: {
      breast: 'breast',
      lung: 'lung',
      renal: 'kidney',
      thyroid: 'thyroid',
      neuroendocrine: 'neuroendocrine tumour',
      prostate: 'prostate',
      hcc: 'hepatocellular carcinoma',
      myeloma: 'multiple myeloma',
      lymphoma: 'lymphoma',
      other: 'other',
      unknown_primary: 'unknown primary',
    },
    note: 'The sources name breast, lung, kidney, thyroid, neuroendocrine, hepatocellular carcinoma, myeloma and lymphoma; prostate is not discussed.',
  },
  'cancer.histology_confirmed': { label: 'Metastatic nature proven by histology', values: YES_NO },
  'cancer.new_tissue_needed': {
    label: 'New tissue useful (receptors, molecular target, residual activity)',
    values: YES_NO,
  },
  'cancer.radiosensitivity': {
    label: 'Radiosensitivity',
    values: { sensitive: 'radiosensitive', not_sensitive: 'not radiosensitive' },
    note: 'The sources give no scale.',
  },
  'cancer.effective_systemic_option': { label: 'Effective systemic treatment likely', values: YES_NO },
  'cancer.systemic_ongoing': { label: 'Systemic treatment ongoing or to be started without delay', values: YES_NO },
  'cancer.chemo_resistant': { label: 'Chemoresistance / escaping medical treatment', values: YES_NO },
  'cancer.disease_controlled': { label: 'Disease controlled outside the lesion', values: YES_NO },
  'cancer.metastasis_count': {
    label: 'Total number of metastatic lesions',
    note: 'Ahmed 2019 counts every lesion of the patient, not only those of bone.',
  },
  'cancer.bone_metastasis_count': { label: 'Number of bone metastases' },
  'cancer.widely_metastatic': { label: 'Widely metastatic disease', values: YES_NO },
  'cancer.long_survival_expected': { label: 'Long survival possible (e.g. kidney, thyroid)', values: YES_NO },
};
