import type { resourcesRules } from '../../../rules/resources.js';
import type { RuleTexts } from '../../texts.js';

export const resourcesTexts: RuleTexts<typeof resourcesRules> = {
  'R-250': {
    message: 'Some techniques need an advanced platform; they stay listed, with a referral note.',
    notes: {
      'INFO *':
        'cement feasible in any structure; cryoablation and embolisation need an advanced platform: consider referral',
    },
  },
  'R-251': {
    message: 'Good fluoroscopy is essential to vertebroplasty safety.',
    notes: {
      'CAUTION T-VP': 'excellent AP and lateral fluoroscopy is essential',
      'CAUTION T-BKP': 'excellent fluoroscopy is essential',
      'CAUTION T-VAI': 'excellent fluoroscopy is essential',
    },
  },
  'R-252': {
    message: 'Continuous fluoroscopy and immediate CT control.',
    notes: { 'INFO T-VP': 'continuous fluoroscopy during injection, immediate post-procedure CT' },
  },
  'R-253': {
    message: 'The sources measure VAS, opioid use, mobility; they give no follow-up schedule.',
    notes: {
      'INFO *':
        'record pain (VAS), analgesic use, mobility before and after: endpoints used by the sources; no schedule given',
    },
  },
  'R-254': {
    message: 'Evidence for combinations is often modest and immediate cost higher.',
    notes: { 'INFO T-ABLCEM': 'combined techniques: modest evidence, higher immediate cost' },
  },
};
