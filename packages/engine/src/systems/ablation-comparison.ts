import { disputed, remarked, said } from '../monographs/define.js';
import { cite } from '../sources/source.js';
import { defineSystems } from './define.js';

/** The thermal ablations side by side. */
export const ablationComparisonSystems = defineSystems({
  'ablation-comparison': {
    kind: 'matrix',
    inputs: [
      'lesion.soft_tissue',
      'lesion.soft_tissue_painful',
      'lesion.matrix',
      'lesion.cortical_status',
      'lesion.irregular',
      'lesion.size_mm',
      'nearby.structures',
      'nearby.visualisation_critical',
      'nearby.nerve_distance_mm',
      'patient.ga_feasible',
      'patient.metal_implant',
      'patient.pacemaker',
      'plan.cement_same_session',
      'labs.coag_disorder',
    ],
    use: [remarked()],
    tables: [
      {
        rows: [
          said(cite('001', 175, 182), cite('004', 54), cite('004', 56), cite('004', 60), cite('000', 147)),
          said(cite('004', 52, 54), cite('004', 56), cite('004', 60)),
          said(cite('004', 52), cite('000', 147)),
          said(cite('004', 54), cite('004', 56)),
          said(cite('004', 54)),
          said(cite('004', 54), cite('004', 56)),
          said(cite('004', 50), cite('004', 60), cite('001', 186, 189), cite('001', 223, 224)),
          said(cite('004', 50), cite('004', 56), cite('001', 174, 175), cite('001', 186, 189)),
          said(cite('004', 54), cite('004', 56), cite('001', 434, 440)),
          said(cite('004', 60)),
          disputed(['C-11'], cite('000', 147), cite('004', 60), cite('002', 85)),
          disputed(['C-12'], cite('002', 79), cite('004', 60), cite('004', 103), cite('004', 156), cite('000', 147)),
          disputed(['C-13'], cite('000', 141), cite('002', 83), cite('004', 60), cite('001', 247, 249)),
          said(cite('000', 147), cite('002', 85), cite('004', 60)),
          said(cite('004', 50), cite('001', 170, 171)),
          disputed(['C-24'], cite('001', 202, 209), cite('004', 34, 40)),
        ],
      },
    ],
    reading: [said(cite('001', 208, 209))],
    limits: [remarked(), said(cite('001', 215, 226))],
    conflicts: ['C-11', 'C-12', 'C-13', 'C-24'],
    evidence: [],
  },
});
