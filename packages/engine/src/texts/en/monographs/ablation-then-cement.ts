import type { ablationThenCement as statements } from '../../../monographs/ablation-then-cement.js';
import type { MonographTexts } from '../../texts.js';

export const ablationThenCement: MonographTexts<typeof statements> = {
  aim: ['Pain relief + tumour control or volume reduction + consolidation'],
  indications: [
    'Bulkier painful lesion',
    'need for tumour control or reduction in addition to consolidation',
    'fractured vertebra with survival > 6 months or few metastases',
    'Harrington I–III',
    'weight-bearing or Mirels ≥ 9',
  ],
  absoluteContraindications: ['Those of each component'],
  relativeContraindications: ['Those of each component'],
  cautions: ['Order: ablation first, then cement; ablation makes a cavity', 'Cryoablation: wait for rewarming'],
  anatomy: ['Any'],
  combinations: ['Screws'],
  results: ['Cases 1 and 4', 'Evidence often modest, higher immediate cost'],
  resources: ['Cumulated cost'],
};
