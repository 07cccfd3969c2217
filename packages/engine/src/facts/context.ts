import { cite } from '../sources/source.js';
import { choices } from './define.js';

/** Facts about the meeting. */
export const contextFields = {
  'context.mdt_specialties': choices(
    [
      'medical_oncologist',
      'rheumatologist',
      'radiation_oncologist',
      'orthopaedic_surgeon',
      'interventional_radiologist',
      'pain_physician',
      'patient_view',
    ],
    [cite('001', 51, 55), cite('002', 30), cite('004', 70)],
  ),
} as const;
