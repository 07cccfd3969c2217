import type { contextFields } from '../../../facts/context.js';
import type { FieldTexts } from '../../texts.js';

export const contextTexts: FieldTexts<typeof contextFields> = {
  'context.mdt_specialties': {
    label: 'Spécialités présentes en RCP',
    values: {
      medical_oncologist: 'oncologue médical',
      rheumatologist: '(onco-)rhumatologue',
      radiation_oncologist: 'radiothérapeute',
      orthopaedic_surgeon: 'chirurgien orthopédiste (oncologique)',
      interventional_radiologist: 'radiologue interventionnel',
      pain_physician: 'médecin de la douleur',
      patient_view: 'avis du patient recueilli',
    },
  },
};
