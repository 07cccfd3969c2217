import { disputed, remarked, said } from '../monographs/define.js';
import { cite } from '../sources/source.js';
import { defineSystems } from './define.js';

/** What leads from the situation to a family of treatments. */
export const pathwaysSystems = defineSystems({
  'spine-pathway': {
    kind: 'sequence',
    inputs: [
      'neuro.canal',
      'neuro.deficit',
      'patient.surgical_candidate',
      'patient.declines_surgery',
      'patient.general_condition',
      'patient.life_expectancy_class',
      'spine.residual_instability_after_vp',
      'calc.sins_category',
      'spine.prevertebral_mass_painful',
      'lesion.growth_feared',
    ],
    use: [said(cite('000', 183), cite('000', 185))],
    tables: [
      {
        rows: [
          said(cite('000', 183)),
          said(cite('000', 183)),
          disputed(['C-07'], cite('000', 221)),
          said(cite('000', 185), cite('000', 105)),
          said(cite('000', 223)),
          disputed(['C-28'], cite('000', 223)),
          said(cite('000', 189)),
        ],
      },
    ],
    reading: [remarked(), remarked(), remarked()],
    limits: [remarked(), remarked()],
    conflicts: ['C-07', 'C-28', 'C-30', 'C-37'],
    evidence: [],
  },
  'pain-mechanism': {
    kind: 'classification',
    inputs: ['pain.mechanisms'],
    use: [said(cite('001', 60, 62))],
    tables: [{ rows: [said(cite('001', 63, 65)), said(cite('001', 66, 69)), said(cite('001', 230, 237))] }],
    reading: [said(cite('001', 86, 88)), said(cite('001', 412, 415))],
    limits: [remarked()],
    conflicts: [],
    evidence: [],
  },
  goals: {
    kind: 'classification',
    inputs: ['goal.intents'],
    use: [said(cite('001', 57, 58))],
    tables: [
      {
        rows: [
          said(cite('001', 57, 58), cite('001', 60, 69)),
          disputed(['C-06'], cite('001', 71, 75)),
          said(cite('000', 58), cite('000', 62), cite('002', 13), cite('002', 39)),
          said(cite('002', 20)),
          disputed(['C-10'], cite('000', 179), cite('001', 40, 42), cite('001', 165, 167), cite('004', 74)),
          said(cite('004', 116), cite('004', 129), cite('004', 139)),
          said(cite('000', 159), cite('001', 450, 451)),
        ],
      },
    ],
    reading: [remarked()],
    limits: [remarked()],
    conflicts: ['C-06', 'C-10'],
    evidence: [],
  },
});
