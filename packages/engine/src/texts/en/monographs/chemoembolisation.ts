import type { chemoembolisation as statements } from '../../../monographs/chemoembolisation.js';
import type { MonographTexts } from '../../texts.js';
import { generalContraindications } from './general-contraindications.js';

export const chemoembolisation: MonographTexts<typeof statements> = {
  aim: ['Destroy the tumour.', 'In some disabling lytic metastases, bone rebuilding has also been obtained.'],
  principle: [
    'Superselective embolisation with intra-arterial infusion of a cytotoxic drug, or with drug-loaded microparticles.',
    'Drugs named: carboplatin and doxorubicin (Adriamycin).',
  ],
  indications: [
    'One or several bone lesions that have been irradiated, are inoperable and escape medical treatment.',
    'Metastasis out of reach of the other local treatments.',
  ],
  absoluteContraindications: [...generalContraindications],
  cautions: ['Nerve toxicity is possible in contact with nerve roots, notably in the pelvis.'],
  combinations: ['With cement in destructive lesions, notably of the pelvis.'],
  results: [
    'Partial or complete response reported in 50–70 % of cases.',
    'Local infusion is described as multiplying the antitumour efficacy of the drug by 20 to 40.',
  ],
  complications: ['The doses are usually too low for general toxicity.', 'Nerve toxicity in contact with nerve roots.'],
  resources: ['Mastier 2018 places embolisation among the techniques that require expertise and an advanced platform.'],
};
