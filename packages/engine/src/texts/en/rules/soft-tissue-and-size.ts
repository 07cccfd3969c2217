import type { softTissueAndSizeRules } from '../../../rules/soft-tissue-and-size.js';
import type { RuleTexts } from '../../texts.js';

export const softTissueAndSizeTexts: RuleTexts<typeof softTissueAndSizeRules> = {
  'R-160': { message: 'Painful non-weight-bearing metastasis: thermal ablation may be used alone.' },
  'R-161': { message: 'Isolated or slow-growing lesion: ablation for tumour reduction.' },
  'R-162': { message: 'Small painful lesion: cement alone may be enough.', notes: { 'PROPOSE T-CEM': 'alone' } },
  'R-163': { message: 'Bulkier painful lesion: couple cement with ablation.' },
  'R-164': {
    message: 'Very superficial lesion: skin burns.',
    notes: { 'CAUTION @ablation': 'skin burn risk; skin protection' },
  },
  'R-165': {
    message: 'Soft-tissue component beyond cortex: radiofrequency may be a suboptimal choice.',
    notes: { 'CAUTION T-RFA': 'heat does not cross intact cortex well (stated for a significant soft-tissue part)' },
  },
  'R-166': {
    message: 'Soft-tissue metastasis: destruction techniques are used for soft tissue too; cement does not apply.',
    notes: { 'EXCLUDE @cement_containing': 'no bone to fill' },
  },
  'R-167': {
    message: 'Pain carried by a soft-tissue extension: tumour destruction (stated for the spine, extended here).',
  },
  'R-208': { message: 'Soft-tissue metastasis with pain or a tumour aim: destruction techniques.' },
};
