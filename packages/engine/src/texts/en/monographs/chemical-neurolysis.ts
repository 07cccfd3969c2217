import type { chemicalNeurolysis as statements } from '../../../monographs/chemical-neurolysis.js';
import type { MonographTexts } from '../../texts.js';

export const chemicalNeurolysis: MonographTexts<typeof statements> = {
  aim: ['Relieve neuropathic pain by sacrificing a sensory or sympathetic pathway'],
  indications: [
    'Tumour directly invading a sensory nerve or pain carried by a sympathetic plexus, when extensive destruction along a plexus is needed',
  ],
  absoluteContraindications: [
    'Mixed nerve or cord, except T-NEURO-M',
    'General list of 001: uncorrectable haemostasis disorder, leukopenia, ongoing sepsis',
  ],
  anatomy: [
    'Stellate ganglion, thoracic chain, coeliac and lumbar plexus, hypogastric and sacrococcygeal plexus; thoracic roots, palatine, glossopharyngeal, phrenic, pudendal',
  ],
  results: ['No figure'],
};
