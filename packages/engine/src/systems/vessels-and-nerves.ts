import { disputed, remarked, said } from '../monographs/define.js';
import { cite } from '../sources/source.js';
import { defineSystems } from './define.js';

/** Embolisation, neurolysis and protection during ablation. */
export const vesselsAndNervesSystems = defineSystems({
  embolisation: {
    kind: 'checklist',
    inputs: [
      'calc.hypervascular_primary',
      'lesion.hypervascular',
      'lesion.bleeding',
      'lesion.hypertrophied_feeders',
      'plan.surgery',
      'plan.angio_ct_done',
      'history.embolisation',
      'history.feeder_occluded',
      'cancer.chemo_resistant',
      'patient.surgical_candidate',
      'pain.control',
    ],
    use: [disputed(['C-18'], cite('000', 159), cite('000', 163))],
    tables: [
      {
        rows: [
          said(cite('001', 255, 259)),
          said(cite('001', 257, 259), cite('000', 159)),
          said(cite('000', 159), cite('001', 450, 451)),
          said(cite('000', 163)),
          said(cite('001', 253, 254)),
        ],
      },
      {
        rows: [
          said(cite('001', 346, 350)),
          said(cite('000', 165), cite('001', 352, 354)),
          said(cite('000', 165)),
          said(cite('001', 354, 358)),
          said(cite('001', 364, 365)),
          disputed(['C-17'], cite('000', 165), cite('001', 365, 367)),
        ],
      },
    ],
    reading: [disputed(['C-16'], cite('000', 163), cite('001', 360, 364))],
    limits: [disputed(['C-34'], cite('000', 165), cite('001', 352, 354)), remarked()],
    conflicts: ['C-16', 'C-17', 'C-18', 'C-34'],
    evidence: ['EV-018', 'EV-019', 'EV-042', 'EV-043', 'EV-044', 'EV-048', 'EV-049'],
  },
  chemoembolisation: {
    kind: 'criteria',
    inputs: ['history.rt_site', 'patient.surgical_candidate', 'cancer.chemo_resistant', 'calc.bone_group'],
    use: [said(cite('000', 169))],
    tables: [
      {
        rows: [
          said(cite('000', 169)),
          said(cite('000', 169)),
          said(cite('000', 169)),
          said(cite('000', 169)),
          said(cite('000', 169)),
        ],
      },
    ],
    reading: [said(cite('000', 169))],
    limits: [remarked()],
    conflicts: [],
    evidence: ['EV-020', 'EV-021'],
  },
  neurolysis: {
    kind: 'sequence',
    inputs: [
      'pain.mechanisms',
      'neuro.nerve_involved',
      'neuro.target_extent',
      'neuro.test_block',
      'neuro.motor_loss_irreversible',
      'neuro.no_alternative',
    ],
    use: [said(cite('001', 230, 232))],
    tables: [
      {
        rows: [
          said(cite('001', 233, 237)),
          said(cite('001', 236, 237)),
          said(cite('001', 239, 242)),
          said(cite('001', 244, 246)),
          said(cite('001', 246, 249)),
          said(cite('001', 412, 415)),
        ],
      },
    ],
    reading: [remarked()],
    limits: [remarked(), remarked()],
    conflicts: [],
    evidence: ['EV-047'],
  },
  'thermal-protection': {
    kind: 'checklist',
    inputs: ['nearby.structures', 'nearby.protection', 'lesion.superficial', 'lesion.articular_proximity'],
    use: [said(cite('001', 191, 196), cite('001', 402, 419))],
    tables: [
      { rows: [said(cite('001', 193, 196)), said(cite('001', 193, 196))] },
      {
        rows: [
          said(cite('001', 176, 179), cite('002', 85)),
          said(cite('002', 85)),
          said(cite('001', 378, 381), cite('004', 76)),
        ],
      },
    ],
    reading: [remarked()],
    limits: [remarked()],
    conflicts: [],
    evidence: [],
  },
});
