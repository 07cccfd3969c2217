import type { radiofrequency as statements } from '../../../monographs/radiofrequency.js';
import type { MonographTexts } from '../../texts.js';

export const radiofrequency: MonographTexts<typeof statements> = {
  aim: ['Tumour destruction, pain relief, volume reduction; curative in selected cases'],
  principle: ['Alternating current heats tissue by ionic agitation', 'temperatures in'],
  indications: [
    'Tumour-volume or inflammatory pain',
    'lesion without container',
    'non-weight-bearing painful lesion, isolated or slow lesion',
    'single metastasis in long-survival cancer',
    'intraosseous lytic lesion',
    'bulky painful prevertebral mass',
  ],
  absoluteContraindications: [
    'Neural structure inside the treated zone',
    'Less than 10 mm to cord or nerve',
    'General list of 001: uncorrectable haemostasis disorder, leukopenia, ongoing sepsis',
  ],
  relativeContraindications: [
    'Large vessel next to the target (heat sink → residual tumour)',
    'large soft-tissue part beyond intact cortex',
  ],
  cautions: [
    'Zone not visible in real time on CT, MRI or US',
    'charring raises impedance',
    'no mechanical stabilisation by itself',
  ],
  anatomy: ['Any bone; use near the canal limited'],
  size: ['Single needle: spherical zone, 4 cm or less; several bipolar needles for more'],
  nearbyStructures: ['10 mm to cord or nerve', 'digestive tract', 'skin', 'protect actively or passively'],
  guidance: ['CT mostly, rarely MRI'],
  anaesthesia: ['General in most cases'],
  combinations: ['Before cement: creates a cavity', 'cement + screws', 'chemoembolisation (research)', 'radiotherapy'],
  results: ['82 % with mean 3-point VAS drop at 1 month', '70–90 %'],
  delayAndDuration: [
    'Faster than cryoablation (the latter is delayed in comparison)',
    'more lasting than radiotherapy per 000',
  ],
  complications: ['Nerve and other noble structures, skin burns in superficial lesions'],
  resources: ['Substantially higher cost; monitoring and preparation'],
};
