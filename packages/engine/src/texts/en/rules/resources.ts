import type { resourcesRules } from '../../../rules/resources.js';
import type { RuleTexts } from '../../texts.js';

export const resourcesTexts: RuleTexts<typeof resourcesRules> = {
  'R-250': {
    message: 'Some techniques need expertise and an advanced platform; they stay listed, with a note on referral.',
    notes: {
      'INFO *':
        'cement feasible in any structure; cryoablation and embolisation need expertise and an advanced platform: referral to be discussed',
    },
  },
  'R-251': {
    message: 'High-quality fluoroscopy is essential to the safety of vertebroplasty.',
    notes: {
      'CAUTION T-VP': 'excellent AP and lateral fluoroscopy is essential',
      'CAUTION T-BKP': 'excellent fluoroscopy is essential',
      'CAUTION T-VAI': 'excellent fluoroscopy is essential',
    },
  },
  'R-252': {
    message: 'Vertebroplasty is done under continuous fluoroscopy and followed by an immediate CT.',
    notes: { 'INFO T-VP': 'continuous fluoroscopy during injection, CT immediately after the procedure' },
  },
  'R-253': {
    message: 'The sources measure pain (VAS), opioid use and mobility; they give no follow-up schedule.',
    notes: {
      'INFO *':
        'pain (VAS), analgesic use and mobility to be recorded before and after: endpoints of the sources, without schedule',
    },
  },
  'R-254': {
    message: 'The evidence for combinations is often modest and the immediate cost higher.',
    notes: { 'INFO T-ABLCEM': 'combined techniques: evidence often modest, higher immediate cost' },
  },
};
