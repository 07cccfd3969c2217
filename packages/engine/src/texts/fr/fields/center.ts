import type { centerFields } from '../../../facts/center.js';
import type { FieldTexts } from '../../texts.js';
import { YES_NO } from '../yes-no.js';

export const centerTexts: FieldTexts<typeof centerFields> = {
  'center.techniques': {
    label: 'Techniques disponibles au centre',
    values: {
      cementoplasty: 'cimentoplastie',
      vertebral_implants: 'implants intravertébraux',
      percutaneous_fixation: 'ostéosynthèse percutanée',
      rfa: 'radiofréquence',
      mwa: 'micro-ondes',
      cryo: 'cryoablation',
      hifu: 'HIFU',
      embolisation: 'embolisation',
      neurolysis: 'neurolyse',
    },
  },
  'center.posterior_wall_experience': {
    label: 'Expérience de l’équipe pour les murs postérieurs rompus',
    values: YES_NO,
  },
  'center.fluoro_quality': { label: 'Scopie de haute qualité (face et profil) disponible', values: YES_NO },
};
