import { disputed, remarked, said } from '../monographs/define.js';
import { cite } from '../sources/source.js';
import { defineSystems } from './define.js';

/** The board, its means and the figures it reads. */
export const boardSystems = defineSystems({
  'board-panel': {
    kind: 'checklist',
    inputs: ['context.mdt_specialties'],
    use: [said(cite('001', 51, 55), cite('002', 30), cite('004', 44), cite('004', 70))],
    tables: [{ rows: [said(cite('001', 51, 55)), said(cite('002', 30)), said(cite('004', 70))] }],
    reading: [remarked()],
    limits: [remarked()],
    conflicts: [],
    evidence: [],
  },
  resources: {
    kind: 'classification',
    inputs: ['center.techniques', 'center.posterior_wall_experience', 'center.fluoro_quality'],
    use: [said(cite('001', 434, 440))],
    tables: [
      { rows: [said(cite('001', 436, 437)), said(cite('001', 437, 440))] },
      {
        rows: [
          disputed(['C-08'], cite('000', 223), cite('002', 45, 46)),
          said(cite('000', 47), cite('000', 68)),
          said(cite('004', 56)),
          said(cite('000', 165)),
        ],
      },
      {
        rows: [
          said(cite('000', 54)),
          said(cite('000', 147), cite('002', 85), cite('004', 60)),
          said(cite('002', 85)),
          said(cite('001', 387, 390)),
        ],
      },
    ],
    reading: [remarked()],
    limits: [remarked()],
    conflicts: ['C-08'],
    evidence: [],
  },
  'cement-values': {
    kind: 'reference_values',
    inputs: [],
    use: [remarked()],
    tables: [
      {
        rows: [
          disputed(['C-35'], cite('000', 39)),
          said(cite('000', 47)),
          said(cite('000', 47)),
          said(cite('000', 52)),
          said(cite('000', 83)),
        ],
      },
    ],
    reading: [said(cite('000', 39))],
    limits: [remarked()],
    conflicts: ['C-35'],
    evidence: ['EV-001', 'EV-002', 'EV-003', 'EV-004', 'EV-005'],
  },
  'outcome-measures': {
    kind: 'reference_values',
    inputs: ['pain.vas', 'pain.analgesic_step', 'patient.ambulation'],
    use: [said(cite('004', 34))],
    tables: [
      {
        rows: [
          said(cite('001', 103, 107), cite('001', 114, 116), cite('001', 143, 145), cite('001', 203, 208)),
          said(cite('000', 58), cite('000', 74), cite('004', 40)),
          said(cite('000', 87)),
          said(cite('001', 105, 107), cite('000', 74)),
          said(cite('001', 211, 213)),
          said(cite('001', 143, 145), cite('004', 40)),
          said(cite('000', 68)),
        ],
      },
    ],
    reading: [remarked()],
    limits: [remarked()],
    conflicts: ['C-22', 'C-23'],
    evidence: [],
  },
  'femoral-fracture-panel': {
    kind: 'rules',
    inputs: ['lesion.site', 'calc.mirels_total', 'calc.vdl_positive', 'calc.harrington_femur_positive'],
    use: [said(cite('004', 75))],
    tables: [],
    reading: [remarked()],
    limits: [remarked(), remarked()],
    conflicts: [],
    evidence: [],
  },
});
