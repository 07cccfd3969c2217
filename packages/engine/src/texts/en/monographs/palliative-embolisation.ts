import type { palliativeEmbolisation as statements } from '../../../monographs/palliative-embolisation.js';
import type { MonographTexts } from '../../texts.js';

export const palliativeEmbolisation: MonographTexts<typeof statements> = {
  aim: ['Tumour necrosis and pain relief'],
  principle: [
    'As distal as possible: calibrated particles, PVA, microbeads; liquids (absolute alcohol, glue) give definitive devascularisation but are little used per 000; glue is among the usual distal agents per 001',
  ],
  indications: [
    'Inoperable, chemoresistant metastases with poorly controlled pain',
    'tumour-volume or inflammatory pain',
    'best in hypervascular lesions with hypertrophied feeders, though possible for all histologies',
  ],
  absoluteContraindications: ['General list of 001: uncorrectable haemostasis disorder, leukopenia, ongoing sepsis'],
  cautions: [
    'Smaller particles (100–300 µm): more distal but more adjacent necrosis',
    'Proximal occlusion prevents later re-use of that artery',
    'Off-target risk: prior CT angiography',
  ],
  guidance: ['Angiography'],
  combinations: ['Repeat if initially effective'],
  results: ['97 % significant VAS improvement', 'near constant effect'],
  delayAndDuration: ['3 weeks–8 months', '1–9 months'],
  complications: ['Exceptional in trained hands', 'post-embolisation syndrome 18–86 %'],
  resources: ['Trained hands', 'advanced platform'],
};
