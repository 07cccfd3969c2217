import { disputed, remarked, said } from '../monographs/define.js';
import { cite } from '../sources/source.js';
import { defineSystems } from './define.js';

/** What is said of a histology, of anaesthesia and biopsy, and what is only named. */
export const lookupsSystems = defineSystems({
  histology: {
    kind: 'lookup',
    inputs: [
      'cancer.primary',
      'cancer.radiosensitivity',
      'cancer.long_survival_expected',
      'calc.hypervascular_primary',
    ],
    use: [said(cite('000', 173))],
    tables: [
      {
        rows: [
          said(cite('000', 159), cite('001', 257, 259)),
          said(cite('000', 137), cite('000', 179)),
          said(cite('004', 126), cite('004', 162)),
          said(cite('004', 162)),
          said(cite('000', 29)),
        ],
      },
    ],
    reading: [remarked()],
    limits: [remarked()],
    conflicts: [],
    evidence: [],
  },
  anaesthesia: {
    kind: 'lookup',
    inputs: ['patient.age_years', 'patient.general_condition', 'spine.levels_to_treat', 'patient.ga_feasible'],
    use: [remarked()],
    tables: [
      {
        rows: [
          disputed(['C-31'], cite('000', 47)),
          disputed(['C-31'], cite('001', 94, 99)),
          disputed(['C-11'], cite('002', 85)),
          disputed(['C-11'], cite('000', 147), cite('004', 60)),
        ],
      },
    ],
    reading: [remarked()],
    limits: [remarked()],
    conflicts: ['C-11', 'C-31'],
    evidence: [],
  },
  biopsy: {
    kind: 'rules',
    inputs: ['cancer.histology_confirmed', 'cancer.new_tissue_needed'],
    use: [said(cite('000', 47)), said(cite('002', 22))],
    tables: [],
    reading: [disputed(['C-25'], cite('000', 47), cite('002', 22))],
    limits: [remarked()],
    conflicts: ['C-25'],
    evidence: [],
  },
  'named-only': {
    kind: 'named_only',
    inputs: [],
    use: [remarked()],
    tables: [
      {
        rows: [
          said(cite('002', 201)),
          said(cite('002', 246)),
          said(cite('002', 245)),
          said(cite('002', 244)),
          said(cite('002', 181)),
          said(cite('002', 199)),
          said(cite('002', 172)),
          said(cite('002', 173)),
          said(cite('002', 236)),
          said(cite('002', 130, 131)),
          said(cite('004', 203)),
        ],
      },
    ],
    reading: [remarked()],
    limits: [remarked()],
    conflicts: [],
    evidence: [],
  },
});
