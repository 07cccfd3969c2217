import { ANY_BONE, ANYWHERE, defineTechniques } from './define.js';

/** Techniques whose aim is: tumour destruction. */
export const tumourDestructionTechniques = defineTechniques({
  'T-RFA': {
    aim: 'tumour_destruction',
    parent: null,
    tags: ['ablation', 'all_ir'],
    sites: ANYWHERE,
    evidence: ['EV-014', 'EV-034', 'EV-036', 'EV-056', 'EV-057', 'EV-068', 'EV-069'],
  },
  'T-RFA-M': {
    aim: 'tumour_destruction',
    parent: 'T-RFA',
    tags: ['ablation', 'all_ir'],
    sites: ANYWHERE,
    evidence: [],
  },
  'T-RFA-B': {
    aim: 'tumour_destruction',
    parent: 'T-RFA',
    tags: ['ablation', 'all_ir'],
    sites: ANYWHERE,
    evidence: [],
  },
  'T-MWA': { aim: 'tumour_destruction', parent: null, tags: ['ablation', 'all_ir'], sites: ANYWHERE, evidence: [] },
  'T-CRYO': {
    aim: 'tumour_destruction',
    parent: null,
    tags: ['ablation', 'all_ir'],
    sites: ANYWHERE,
    evidence: ['EV-015', 'EV-035', 'EV-037', 'EV-038', 'EV-058', 'EV-070', 'EV-071', 'EV-081'],
  },
  'T-LASER': { aim: 'tumour_destruction', parent: null, tags: ['ablation', 'all_ir'], sites: ANYWHERE, evidence: [] },
  'T-HIFU': { aim: 'tumour_destruction', parent: null, tags: ['ablation', 'all_ir'], sites: ANYWHERE, evidence: [] },
  'T-ALC': {
    aim: 'tumour_destruction',
    parent: null,
    tags: ['ablation', 'all_ir'],
    sites: ANYWHERE,
    evidence: ['EV-016', 'EV-017'],
  },
  'T-SENS': {
    aim: 'tumour_destruction',
    parent: null,
    tags: ['ablation', 'research', 'all_ir'],
    sites: ANYWHERE,
    evidence: [],
  },
  'T-ABLCEM': {
    aim: 'tumour_destruction',
    parent: null,
    tags: ['cement_containing', 'ablation', 'all_ir'],
    sites: ANY_BONE,
    evidence: ['EV-081', 'EV-082', 'EV-086'],
  },
  'T-CRYORT': {
    aim: 'tumour_destruction',
    parent: null,
    tags: ['ablation', 'rt', 'all_ir'],
    sites: ANYWHERE,
    evidence: ['EV-059'],
  },
});
