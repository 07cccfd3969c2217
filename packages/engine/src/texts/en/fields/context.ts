import type { contextFields } from '../../../facts/context.js';
import type { FieldTexts } from '../../texts.js';

export const contextTexts: FieldTexts<typeof contextFields> = {
  'context.mdt_specialties': {
    label: 'Specialties present at the tumour board',
    values: {
      medical_oncologist: 'medical oncologist',
      rheumatologist: '(onco-)rheumatologist',
      radiation_oncologist: 'radiation oncologist',
      orthopaedic_surgeon: 'orthopaedic (oncologic) surgeon',
      interventional_radiologist: 'interventional radiologist',
      pain_physician: 'pain physician',
      patient_view: "patient's view collected",
    },
  },
};
