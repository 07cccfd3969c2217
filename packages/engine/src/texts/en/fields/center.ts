import type { centerFields } from '../../../facts/center.js';
import type { FieldTexts } from '../../texts.js';
import { YES_NO } from '../yes-no.js';

export const centerTexts: FieldTexts<typeof centerFields> = {
  'center.techniques': {
    label: 'Techniques available at the centre',
    values: {
      cementoplasty: 'cementoplasty',
      vertebral_implants: 'intravertebral implants',
      percutaneous_fixation: 'percutaneous fixation',
      rfa: 'radiofrequency',
      mwa: 'microwave',
      cryo: 'cryoablation',
      hifu: 'HIFU',
      embolisation: 'embolisation',
      neurolysis: 'neurolysis',
    },
  },
  'center.posterior_wall_experience': { label: 'Team experience with breached posterior walls', values: YES_NO },
  'center.fluoro_quality': { label: 'High-quality fluoroscopy (AP and lateral) available', values: YES_NO },
};
