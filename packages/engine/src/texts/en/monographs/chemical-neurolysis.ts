import type { chemicalNeurolysis as statements } from '../../../monographs/chemical-neurolysis.js';
import type { MonographTexts } from '../../texts.js';
import { generalContraindications } from './general-contraindications.js';

export const chemicalNeurolysis: MonographTexts<typeof statements> = {
  aim: ['Relieve neuropathic pain that is hard to control by sacrificing a sensory or sympathetic pathway.'],
  principle: ['A chemical agent such as alcohol spreads along the plexus and destroys it over some extent.'],
  indications: [
    'Sensory nerve directly invaded by the tumour, or plexus to be destroyed over a relatively large extent.',
    'Mastier 2018 also names neurolysis for pain due to the tumour volume or to inflammation.',
  ],
  absoluteContraindications: [...generalContraindications],
  cautions: [
    'Mixed nerve or spinal cord: described by Mastier 2018 in an extreme palliative situation only.',
    'Not stated by the articles: several nerves listed as sensory (phrenic, glossopharyngeal, pudendal, thoracic roots) also carry motor fibres.',
  ],
  anatomy: [
    'Sympathetic targets listed: stellate ganglion, thoracic chain, coeliac, lumbar, hypogastric and sacrococcygeal plexuses.',
    'Peripheral targets listed: thoracic roots, palatine, glossopharyngeal, phrenic and pudendal nerves.',
  ],
};
