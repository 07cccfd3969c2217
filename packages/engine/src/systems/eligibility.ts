import { disputed, remarked, said } from '../monographs/define.js';
import { cite } from '../sources/source.js';
import { defineSystems } from './define.js';

/** Conditions of single techniques, survival and leaks. */
export const eligibilitySystems = defineSystems({
  survival: {
    kind: 'rules',
    inputs: [
      'patient.life_expectancy_class',
      'patient.life_expectancy_months',
      'cancer.long_survival_expected',
      'cancer.widely_metastatic',
      'cancer.metastasis_count',
    ],
    use: [said(cite('000', 173), cite('001', 71, 75), cite('002', 71))],
    tables: [
      {
        rows: [
          said(cite('001', 373, 384)),
          disputed(['C-29'], cite('001', 137, 143)),
          said(cite('000', 179)),
          said(cite('000', 221)),
          said(cite('004', 32)),
          said(cite('001', 71, 75)),
        ],
      },
    ],
    reading: [remarked()],
    limits: [remarked()],
    conflicts: ['C-29'],
    evidence: ['EV-045', 'EV-064'],
  },
  'femoral-neck-implant': {
    kind: 'criteria',
    inputs: [
      'lesion.site',
      'longbone.extends_intertrochanteric',
      'longbone.extends_head',
      'longbone.major_cortical_destruction',
    ],
    use: [said(cite('000', 117), cite('000', 124))],
    tables: [{ rows: [said(cite('000', 124)), said(cite('000', 124))] }],
    reading: [remarked()],
    limits: [disputed(['C-29'], cite('000', 237))],
    conflicts: ['C-29'],
    evidence: [],
  },
  acetabuloplasty: {
    kind: 'criteria',
    inputs: [
      'pelvis.weightbearing_acetabulum',
      'pelvis.subchondral',
      'lesion.fracture',
      'lesion.joint_breach',
      'pain.status',
    ],
    use: [said(cite('000', 74))],
    tables: [
      {
        rows: [
          disputed(['C-19'], cite('000', 74)),
          disputed(['C-19'], cite('000', 74), cite('000', 76)),
          said(cite('000', 227)),
          disputed(['C-19'], cite('002', 45, 46)),
          disputed(['C-19'], cite('004', 90)),
        ],
      },
    ],
    reading: [remarked()],
    limits: [remarked()],
    conflicts: ['C-19'],
    evidence: ['EV-012'],
  },
  'head-cementoplasty': {
    kind: 'criteria',
    inputs: [
      'lesion.site',
      'lesion.size_class',
      'lesion.cortical_status',
      'longbone.head_extends_to_neck',
      'longbone.epiphysis_involved',
      'pain.status',
    ],
    use: [disputed(['C-20'], cite('000', 91), cite('002', 90))],
    tables: [{ rows: [said(cite('000', 91)), said(cite('000', 91)), said(cite('000', 235))] }],
    reading: [remarked()],
    limits: [remarked()],
    conflicts: ['C-20'],
    evidence: [],
  },
  'cement-leak': {
    kind: 'checklist',
    inputs: [
      'lesion.matrix',
      'lesion.cortical_status',
      'spine.posterior_wall',
      'pelvis.subchondral',
      'pelvis.sacral_zone',
      'lesion.joint_breach',
      'lesion.near_vital_leak_risk',
      'spine.level',
    ],
    use: [said(cite('002', 63))],
    tables: [
      {
        rows: [
          said(cite('000', 60)),
          said(cite('000', 39)),
          said(cite('002', 63)),
          said(cite('000', 47), cite('000', 54), cite('000', 101)),
          said(cite('000', 76), cite('000', 227)),
          said(cite('004', 162)),
          said(cite('000', 68), cite('000', 87)),
          said(cite('000', 101), cite('000', 223)),
        ],
      },
      {
        rows: [
          said(cite('000', 39), cite('000', 47), cite('000', 223), cite('002', 63)),
          said(cite('000', 47)),
          disputed(['C-09'], cite('000', 54), cite('001', 124, 128), cite('002', 77)),
          said(cite('000', 101), cite('000', 223), cite('000', 227)),
          said(cite('002', 79)),
          said(cite('000', 47)),
          said(cite('004', 103), cite('004', 162)),
        ],
      },
    ],
    reading: [remarked()],
    limits: [remarked()],
    conflicts: ['C-08', 'C-09', 'C-28'],
    evidence: ['EV-010', 'EV-011'],
  },
});
