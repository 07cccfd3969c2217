import type { softTissueAndSizeRules } from '../../../rules/soft-tissue-and-size.js';
import type { RuleTexts } from '../../texts.js';

export const softTissueAndSizeTexts: RuleTexts<typeof softTissueAndSizeRules> = {
  'R-160': { message: 'Painful non-weight-bearing metastasis: thermal ablation may be used alone.' },
  'R-161': {
    message: 'Tumour reduction wanted, or control of an isolated or slow-growing lesion: thermal ablation may be used.',
  },
  'R-162': { message: 'Small painful lesion: cement alone may be enough.', notes: { 'PROPOSE T-CEM': 'alone' } },
  'R-163': { message: 'Bulkier painful lesion: cement may be coupled with an ablation.' },
  'R-164': {
    message: 'Very superficial lesion: thermal ablation may burn the skin.',
    notes: { 'CAUTION @ablation': 'risk of skin burn: skin protection to be planned' },
  },
  'R-165': {
    message: 'Soft-tissue component beyond the cortex: radiofrequency may be less suitable.',
    notes: { 'CAUTION T-RFA': 'heat does not cross intact cortex well (stated for a significant soft-tissue part)' },
  },
  'R-166': {
    message: 'Soft-tissue metastasis: there is no bone to hold cement; destruction techniques are used.',
    notes: { 'EXCLUDE @cement_containing': 'no bone to fill' },
  },
  'R-167': {
    message:
      'Pain caused by a soft-tissue extension: tumour destruction may be discussed (stated for the spine, extended here).',
  },
  'R-208': { message: 'Soft-tissue metastasis with pain or a tumour aim: destruction techniques are described.' },
};
