import type { vertebralImplant as statements } from '../../../monographs/vertebral-implant.js';
import type { MonographTexts } from '../../texts.js';
import {
  cementExtension,
  cementJointRelative,
  cementNonIndication,
  cementPainContraindications,
  cementSafetyContraindications,
  cementSpinalRelative,
} from './cement-contraindications.js';

export const vertebralImplant: MonographTexts<typeof statements> = {
  aim: [
    'Keep the cement inside when the cortex is widely broken or a leak is unacceptable.',
    'Restore vertebral height, when an implant is deployed for that purpose.',
  ],
  principle: [
    'Unlike balloons, these implants stay in place and are filled with cement.',
    "Laredo 2018 describes three kinds: resembling a vascular stent (VBS), a jack (Spine Jack) or a sac of fine mesh that lets cement out only at the end of filling (Vessel'X).",
    'Trade names are those printed in the article; BoneMet recommends none.',
  ],
  indications: [
    'Extensive cortical rupture, or a critical site next to vital organs where any leak should be avoided.',
    'Lateral masses of C1 and C2, where Laredo 2018 prefers a mesh sac.',
    'Acetabulum with destruction of the subchondral plate: a stent may be placed facing the gap.',
    ...cementNonIndication,
  ],
  absoluteContraindications: [...cementPainContraindications, ...cementSafetyContraindications, ...cementExtension],
  relativeContraindications: [...cementSpinalRelative, ...cementJointRelative],
  cautions: [
    'At C1 and C2, Laredo 2018 also illustrates cement without an implant.',
    'The place of vertebral augmentation compared with cement alone remains to be clarified.',
  ],
  anatomy: ['Vertebrae; acetabulum, with a stent facing the gap.'],
  nearbyStructures: ['Vital organs close to the lesion; hip joint.'],
  results: ['Not stated by the articles: any outcome figure for these implants.'],
};
