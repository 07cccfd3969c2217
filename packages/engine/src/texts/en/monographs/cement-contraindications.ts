import type * as statements from '../../../monographs/cement-contraindications.js';
import type { MonographStatement } from '../../../monographs/define.js';
import type { MonographTexts } from '../../texts.js';

type Words<S extends readonly MonographStatement[]> = MonographTexts<{ readonly aim: S }>['aim'];

export const cementNonIndication: Words<typeof statements.cementNonIndication> = [
  'Pain well controlled by drugs is listed by the French recommendations as a non-indication of cementoplasty.',
];

export const cementPainContraindications: Words<typeof statements.cementPainContraindications> = [
  'Fracture that is asymptomatic and not unstable (French recommendations).',
  'Diffuse pain that cannot be localised.',
];

export const cementSafetyContraindications: Words<typeof statements.cementSafetyContraindications> = [
  'Ongoing general infection, or skin infection at the puncture site.',
  'Severe coagulation disorder.',
  'Allergy to a component of the cement.',
  'For percutaneous procedures in general, Mastier 2018 names haemostasis disorder that cannot be corrected, leukopenia and ongoing sepsis, without grading them.',
];

export const cementSpinalRelative: Words<typeof statements.cementSpinalRelative> = [
  'Extensive involvement or retropulsion of the posterior wall: a relative contraindication for the French recommendations, dependent on the experience of the team; not one for Laredo 2018, which asks for caution.',
  'Radiculopathy.',
  'Extension into the canal or epidural disease, to be discussed case by case; Mastier 2018 cites a series without more complications in epidural cases.',
];

export const cementJointRelative: Words<typeof statements.cementJointRelative> = ['Lesion open into a joint.'];

export const cementExtension: Words<typeof statements.cementExtension> = [
  'The French recommendations list contraindications, absolute and relative, for cementoplasty; BoneMet extends them to this technique, which uses cement.',
];

export const cementWithFixationCautions: Words<typeof statements.cementWithFixationCautions> = [
  'When cement is combined with fixation, BoneMet treats an asymptomatic, non-unstable fracture and diffuse pain as reasons for caution, not as absolute contraindications.',
];
