import type { microwave as statements } from '../../../monographs/microwave.js';
import type { MonographTexts } from '../../texts.js';

export const microwave: MonographTexts<typeof statements> = {
  aim: ['Tumour destruction, pain relief'],
  principle: ['Oscillating field on water molecules; uniform heating, not stopped by cortex; more power'],
  indications: ['Lesion where cortex or a vessel would hamper RFA', 'metal implant'],
  absoluteContraindications: [
    'Not contraindicated by metal implants',
    'Pacemaker: silent. General list of 001: uncorrectable haemostasis disorder, leukopenia, ongoing sepsis',
  ],
  cautions: ['Zone often teardrop-shaped, depends on probe; needs more operator experience; not visible in real time'],
  nearbyStructures: ['No distance given for nerves (10 mm is stated for RFA only)'],
  guidance: ['CT mostly'],
  combinations: ['Cement (references only)'],
  results: ['No figure'],
  complications: ['General: noble structures, skin', '(written for RFA and cryoablation)'],
  resources: ['Greater operator experience'],
};
