import type { Specialty } from '@bonemet/board';
import type { Locale } from './locale';

const english: Record<Specialty, string> = {
  medical_oncology: 'Medical oncology',
  radiation_oncology: 'Radiation oncology',
  orthopaedic_spine_surgery: 'Orthopaedic and spine surgery',
  interventional_radiology: 'Interventional radiology',
  diagnostic_radiology: 'Diagnostic radiology',
  rheumatology: 'Rheumatology',
  pain_palliative_medicine: 'Pain and palliative medicine',
  pathology: 'Pathology',
};

const french: Record<Specialty, string> = {
  medical_oncology: 'Oncologie médicale',
  radiation_oncology: 'Oncologie radiothérapie',
  orthopaedic_spine_surgery: 'Chirurgie orthopédique et rachidienne',
  interventional_radiology: 'Radiologie interventionnelle',
  diagnostic_radiology: 'Radiologie diagnostique',
  rheumatology: 'Rhumatologie',
  pain_palliative_medicine: 'Douleur et soins palliatifs',
  pathology: 'Anatomopathologie',
};

export const SPECIALTY_NAMES: Record<Locale, Record<Specialty, string>> = { en: english, fr: french };

/** As it stands inside a sentence. */
export const specialtyInside = (specialty: Specialty, locale: Locale): string => {
  const name = SPECIALTY_NAMES[locale][specialty];
  return name.charAt(0).toLowerCase() + name.slice(1);
};
