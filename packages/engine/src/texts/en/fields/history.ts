import type { historyFields } from '../../../facts/history.js';
import type { FieldTexts } from '../../texts.js';
import { YES_NO } from '../yes-no.js';

export const historyTexts: FieldTexts<typeof historyFields> = {
  'history.conservative_failed': {
    label: 'Failed conservative management',
    values: {
      bisphosphonates: 'bisphosphonates',
      chemotherapy: 'chemotherapy / systemic therapy',
      opioids: 'opioids',
      radiotherapy: 'radiotherapy',
      none: 'none failed',
    },
  },
  'history.rt_site': { label: 'Previous radiotherapy at the site', values: YES_NO },
  'history.rt_insufficient': { label: 'Persistent pain or progression despite radiotherapy', values: YES_NO },
  'history.reirradiation_possible': { label: 'Re-irradiation possible', values: YES_NO },
  'history.post_rt_fracture': { label: 'Post-radiation fracture', values: YES_NO },
  'history.nonunion_months': { label: 'Time without bone union' },
  'history.embolisation': {
    label: 'Previous embolisation of the lesion',
    values: { none: 'none', effective_then_recurrence: 'effective then recurrence', ineffective: 'ineffective' },
  },
  'history.feeder_occluded': { label: 'Supply artery occluded upstream at a previous embolisation', values: YES_NO },
};
