import type { chemoembolisation as statements } from '../../../monographs/chemoembolisation.js';
import type { MonographTexts } from '../../texts.js';

export const chemoembolisation: MonographTexts<typeof statements> = {
  aim: ['Tumour destruction, sometimes bone rebuilding in disabling lytic metastases'],
  principle: [
    'Embolisation plus intra-arterial cytotoxic infusion or drug-loaded particles (carboplatin, doxorubicin)',
    'hyperselective',
  ],
  indications: [
    'Single or multiple bone lesions already irradiated, inoperable and escaping medical treatment; lesions not accessible to other local treatments',
  ],
  absoluteContraindications: ['General list of 001: uncorrectable haemostasis disorder, leukopenia, ongoing sepsis'],
  cautions: ['Nerve toxicity near roots, notably in the pelvis'],
  combinations: ['Cement in destructive lesions, notably pelvic'],
  results: ['Partial or complete response 50–70 %; × 20–40 local efficacy'],
  complications: ['Systemic toxicity usually absent at these doses; nerve toxicity'],
  resources: ['Silent; as embolisation'],
};
