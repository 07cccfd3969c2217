import { ANYWHERE, defineTechniques } from './define.js';

/** Techniques whose aim is: vascular, nerve. */
export const vascularAndNerveTechniques = defineTechniques({
  'T-EMB-PRE': {
    aim: 'vascular',
    parent: null,
    tags: ['vascular', 'all_ir'],
    sites: ANYWHERE,
    evidence: ['EV-048', 'EV-049'],
  },
  'T-EMB-PAIN': {
    aim: 'vascular',
    parent: null,
    tags: ['vascular', 'all_ir'],
    sites: ANYWHERE,
    evidence: ['EV-018', 'EV-019', 'EV-042', 'EV-043', 'EV-044'],
  },
  'T-CHEMOEMB': {
    aim: 'vascular',
    parent: null,
    tags: ['vascular', 'all_ir'],
    sites: ANYWHERE,
    evidence: ['EV-020', 'EV-021'],
  },
  'T-NEURO-C': { aim: 'nerve', parent: null, tags: ['neurolysis', 'all_ir'], sites: ANYWHERE, evidence: [] },
  'T-NEURO-P': { aim: 'nerve', parent: null, tags: ['neurolysis', 'all_ir'], sites: ANYWHERE, evidence: ['EV-047'] },
  'T-NEURO-M': {
    aim: 'nerve',
    parent: null,
    tags: ['neurolysis', 'last_resort', 'all_ir'],
    sites: ANYWHERE,
    evidence: [],
  },
});
