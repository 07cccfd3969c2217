import { disputed, remarked, said } from '../monographs/define.js';
import { cite } from '../sources/source.js';
import { defineSystems } from './define.js';

/** Groups and criteria of the acetabulum and femur. */
export const fractureRiskSystems = defineSystems({
  'harrington-acetabular': {
    kind: 'classification',
    inputs: [
      'pelvis.subchondral',
      'pelvis.medial_wall_destroyed',
      'pelvis.roof_destroyed',
      'pelvis.lateral_rim_destroyed',
      'pelvis.acetabular_collapse',
      'pelvis.harrington_reported',
    ],
    use: [said(cite('004', 90)), said(cite('004', 92), cite('004', 209), cite('002', 243))],
    tables: [
      {
        rows: [
          said(cite('004', 94), cite('004', 90)),
          said(cite('004', 95), cite('004', 90)),
          said(cite('004', 96), cite('004', 90)),
          said(cite('004', 97), cite('004', 90)),
        ],
      },
    ],
    reading: [
      remarked(),
      remarked(),
      disputed(['C-19'], cite('000', 74), cite('000', 227), cite('002', 45, 46), cite('004', 90)),
    ],
    limits: [remarked(), remarked(), said(cite('004', 150), cite('004', 164))],
    conflicts: ['C-19'],
    evidence: [],
  },
  'harrington-femur': {
    kind: 'checklist',
    inputs: [
      'lesion.site',
      'longbone.cortical_destruction_pct',
      'lesion.size_mm',
      'longbone.lesser_trochanter_avulsion',
      'longbone.stress_pain_after_rt',
    ],
    use: [said(cite('004', 101)), said(cite('004', 101), cite('004', 211))],
    tables: [
      { rows: [said(cite('004', 101)), said(cite('004', 101)), said(cite('004', 101)), said(cite('004', 101))] },
    ],
    reading: [remarked(), remarked()],
    limits: [remarked(), remarked()],
    conflicts: [],
    evidence: ['EV-079'],
  },
  'van-der-linden': {
    kind: 'thresholds',
    inputs: ['lesion.site', 'longbone.axial_cortical_mm', 'longbone.circumferential_pct'],
    use: [said(cite('004', 75), cite('004', 99)), said(cite('004', 99), cite('004', 210), cite('002', 174))],
    tables: [{ rows: [said(cite('004', 99), cite('004', 75)), said(cite('004', 99), cite('004', 75))] }],
    reading: [remarked(), remarked()],
    limits: [remarked(), remarked()],
    conflicts: [],
    evidence: ['EV-077', 'EV-078'],
  },
});
