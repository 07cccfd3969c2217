import { disputed, remarked, said } from '../monographs/define.js';
import { cite } from '../sources/source.js';
import { defineSystems } from './define.js';

/** Scores that are a sum of points. */
export const scoresSystems = defineSystems({
  sins: {
    kind: 'score',
    inputs: [
      'spine.level',
      'spine.sins_pain',
      'pain.status',
      'lesion.matrix',
      'spine.sins_alignment',
      'spine.sins_collapse',
      'spine.sins_posterolateral',
    ],
    use: [said(cite('000', 187), cite('000', 191)), said(cite('000', 187)), said(cite('000', 187), cite('000', 279))],
    tables: [],
    reading: [said(cite('000', 187)), disputed(['C-30'], cite('000', 185), cite('000', 187)), remarked()],
    limits: [
      remarked(),
      remarked(),
      remarked(),
      said(cite('000', 211, 215)),
      said(cite('000', 199, 202)),
      said(cite('000', 203, 206)),
      remarked(),
    ],
    conflicts: ['C-30'],
    evidence: ['EV-022'],
  },
  mirels: {
    kind: 'score',
    inputs: ['longbone.mirels_site', 'longbone.mirels_lesion', 'longbone.mirels_size', 'longbone.mirels_pain'],
    use: [
      said(cite('000', 235), cite('004', 80)),
      said(cite('000', 235), cite('004', 80)),
      said(cite('000', 280), cite('002', 175)),
      remarked(),
    ],
    tables: [
      {
        rows: [
          said(cite('000', 235), cite('001', 135, 138), cite('004', 86), cite('004', 88)),
          disputed(['C-04'], cite('000', 235), cite('001', 135, 138), cite('004', 86), cite('004', 88)),
          disputed(['C-02'], cite('000', 235), cite('001', 135, 138), cite('004', 86)),
          disputed(['C-03'], cite('000', 235), cite('001', 135, 138), cite('004', 86), cite('004', 88)),
          said(cite('000', 235), cite('001', 135, 138), cite('004', 86), cite('004', 88)),
        ],
      },
    ],
    reading: [
      disputed(['C-01'], cite('004', 80), cite('000', 235)),
      said(cite('004', 88)),
      disputed(['C-29'], cite('001', 135, 138)),
      said(cite('004', 86)),
      remarked(),
    ],
    limits: [
      said(cite('004', 80), cite('004', 82, 84), cite('000', 235)),
      remarked(),
      remarked(),
      said(cite('002', 172)),
    ],
    conflicts: ['C-01', 'C-02', 'C-03', 'C-04', 'C-29'],
    evidence: ['EV-023', 'EV-073', 'EV-074', 'EV-075', 'EV-076'],
  },
});
