import type { cryoablation as statements } from '../../../monographs/cryoablation.js';
import type { MonographTexts } from '../../texts.js';

export const cryoablation: MonographTexts<typeof statements> = {
  aim: ['Tumour destruction with visible margins, pain relief, volume reduction; curative in selected cases'],
  principle: [
    'Argon decompression; freeze–thaw cycles (two rounds of about 10 min freeze and 5 min thaw)',
    'temperatures in',
  ],
  indications: [
    'Bulky painful prevertebral mass',
    'any metastasis type, lytic or sclerotic',
    'soft-tissue and bone components',
    'precise visualisation needed',
    'large or irregular tumour',
    'non-weight-bearing or isolated lesion',
    'single metastasis with long survival',
  ],
  absoluteContraindications: [
    'Neural structure inside the treated zone',
    'General list of 001: uncorrectable haemostasis disorder, leukopenia, ongoing sepsis',
  ],
  relativeContraindications: ['Bleeding risk when disrupted vessels thaw (more than with heat)'],
  cautions: [
    'Relative nerve sparing',
    'is not nerve safety. No mechanical stabilisation by itself',
    'Keep a peritumoral margin',
  ],
  anatomy: ['Any bone and soft tissue'],
  size: ['Several probes at once for large or irregular tumours (six-needle acetabulum case; four probes in case 1)'],
  nearbyStructures: [
    'Visible ice edge helps near nerves, cord, digestive tract, joint',
    'no minimum distance given; skin burns if superficial',
  ],
  guidance: ['CT (ice visible), MRI, US'],
  anaesthesia: ['Light sedation', '/ reduced sedation', 'versus general in most cases'],
  combinations: [
    "Cement only after rewarming to body temperature; active 'hot' thaw > 15 min in case 1",
    'difficult in the same session per 000',
    'With radiotherapy: T-CRYORT',
  ],
  results: ['Mean VAS −3.5 at 1 month and −5.5 at 6 months, 61 patients', '> 75 % effect on pain'],
  delayAndDuration: ['Delayed but prolonged'],
  complications: ['Nerve and noble structures, skin', 'bleeding at thaw'],
  resources: ['Long procedure, cost of probes', 'advanced platform and expertise'],
};
