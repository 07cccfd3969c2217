import { disputed, remarked, said } from '../monographs/define.js';
import { cite } from '../sources/source.js';
import { defineSystems } from './define.js';

/** Forces, distances, sizes and devices. */
export const forcesAndDistancesSystems = defineSystems({
  'load-class': {
    kind: 'classification',
    inputs: ['lesion.site', 'spine.parts', 'calc.load_class'],
    use: [said(cite('000', 41), cite('004', 64), cite('002', 26), cite('002', 73)), said(cite('000', 177))],
    tables: [
      {
        rows: [
          said(cite('000', 41), cite('000', 177)),
          said(cite('000', 41), cite('000', 177)),
          said(cite('004', 103)),
          disputed(['C-05'], cite('000', 41), cite('000', 95), cite('000', 177), cite('002', 26), cite('002', 73)),
          disputed(['C-05'], cite('004', 66)),
          said(cite('000', 177)),
          said(cite('000', 15)),
          said(cite('000', 109), cite('000', 229)),
          disputed(['C-21'], cite('004', 126), cite('001', 109, 112), cite('001', 221, 222)),
          said(cite('004', 103)),
        ],
      },
    ],
    reading: [disputed(['C-05'], cite('001', 132, 135), cite('001', 149, 151)), remarked()],
    limits: [remarked()],
    conflicts: ['C-05', 'C-21'],
    evidence: [],
  },
  'neural-distance': {
    kind: 'thresholds',
    inputs: ['nearby.nerve_distance_mm', 'nearby.structures', 'nearby.protection'],
    use: [said(cite('000', 141)), said(cite('002', 79)), disputed(['C-13'], cite('001', 402, 408))],
    tables: [],
    reading: [remarked(), remarked(), remarked()],
    limits: [remarked(), disputed(['C-13'], cite('004', 60), cite('001', 247, 249))],
    conflicts: ['C-13'],
    evidence: ['EV-014'],
  },
  'ablation-size': {
    kind: 'thresholds',
    inputs: ['lesion.size_mm', 'plan.margin_10mm', 'goal.intents'],
    use: [said(cite('004', 74)), said(cite('002', 81))],
    tables: [
      {
        rows: [
          said(cite('004', 50), cite('001', 174, 175)),
          said(cite('004', 50)),
          said(cite('001', 186, 189), cite('001', 378), cite('004', 60), cite('004', 103)),
          said(cite('004', 56), cite('001', 223, 224)),
          said(cite('001', 217, 219)),
        ],
      },
    ],
    reading: [remarked(), remarked()],
    limits: [remarked()],
    conflicts: [],
    evidence: ['EV-069', 'EV-080'],
  },
  'metal-and-pacemaker': {
    kind: 'rules',
    inputs: ['patient.pacemaker', 'patient.metal_implant', 'patient.metal_implant_location'],
    use: [said(cite('004', 54), cite('004', 56))],
    tables: [{ rows: [said(cite('004', 54)), said(cite('004', 56)), remarked()] }],
    reading: [remarked()],
    limits: [remarked()],
    conflicts: [],
    evidence: [],
  },
});
