import type { vertebroplasty as statements } from '../../../monographs/vertebroplasty.js';
import type { MonographTexts } from '../../texts.js';
import {
  cementNonIndication,
  cementPainContraindications,
  cementSafetyContraindications,
  cementSpinalRelative,
} from './cement-contraindications.js';

export const vertebroplasty: MonographTexts<typeof statements> = {
  aim: ['Relieve pain and consolidate the vertebral body.'],
  principle: [
    'At thoracic and lumbar levels the approach is posterior, through the pedicle whenever possible.',
    'Two pedicles fill the vertebra better at lower thoracic and lumbar levels; one side may be enough at upper thoracic levels.',
    'At upper thoracic levels, a route above or beside the pedicle is often needed.',
    'At the cervical spine the route is anterolateral; a transoral route is also described for upper levels.',
    'Laredo 2018 describes slow injection of 2 to 8 cm³ of cement, depending on the size of the vertebra.',
    'Highly viscous cement that remains workable for about 20 minutes allows slow injection and repositioning if a leak appears.',
  ],
  indications: [
    'Vertebral metastasis without neural threat and without instability, the large majority: described by Laredo 2018 as the best solution.',
    'Painful metastatic vertebral fracture, or its prevention; the typical pain is mechanical.',
    ...cementNonIndication,
  ],
  absoluteContraindications: [...cementPainContraindications, ...cementSafetyContraindications],
  relativeContraindications: cementSpinalRelative,
  cautions: [
    'Neural compression calls for surgical release, with vertebroplasty only as a complement.',
    'Canal extension that threatens the cord or cauda equina calls for surgery or radiotherapy; vertebroplasty may complement radiotherapy.',
    'An unstable spine needs fixation: cement alone is not enough.',
    'The neural arch is a shear zone, where cement needs added fixation.',
    'Sclerotic or mixed metastases are more delicate to treat and leak clearly more often.',
  ],
  anatomy: [
    'Any vertebra can be treated.',
    'Laredo 2018 illustrates cement alone at C1 and C2, but prefers an implant for their lateral masses, where any leak should be avoided.',
  ],
  nearbyStructures: [
    'The spinal canal and foramina are exposed: as far as possible, the tip of the trocar is kept away from the expected leak point.',
  ],
  guidance: [
    'Digital interventional room, angiography room with cone-beam CT or, in some cases, CT with an image intensifier.',
    'Excellent frontal and lateral fluoroscopy is essential, and is continuous during injection.',
    'CT immediately afterwards checks the filling and looks for leaks.',
  ],
  anaesthesia: [
    'Local or general, depending on the clinical context, the age and condition of the patient and the number of levels.',
    'Mastier 2018 describes simple sedation, notably for one level, and general anaesthesia for several.',
  ],
  combinations: [
    'Biopsy through the same trocar: systematic for Laredo 2018, optional for the French recommendations.',
    'Radiotherapy and vertebroplasty may complement each other.',
    'Percutaneous posterior fixation may be done in the same session.',
    'Vertebroplasty may complement surgical release.',
    'Thermal ablation may create a cavity that eases filling, provided that no neural structure lies in the treated zone.',
    'Mastier 2018 cites an algorithm adding radiotherapy or ablation when expected survival exceeds 6 months or metastases are few.',
  ],
  results: [
    'Good results on pain and function are reported in 85 % on average, if the indication is sound.',
    'One series reported relief in more than 80 %, a mean VAS gain of 5.9 points, and 77 % of bedridden patients mobile again.',
    'In breast cancer, local recurrence was reported in 14 %, against 86 % progression at uncemented bone sites, whether or not radiotherapy was added.',
  ],
  delayAndDuration: [
    'Relief is usually reported within 24 to 48 hours.',
    'The effect is described as lasting; no duration is given.',
  ],
  complications: [
    'The overall rate is reported to be below 10 %: leak, pulmonary embolism, haematoma, haemorrhage, infection, hypotension, worsening heart function.',
    'CT shows a leak into veins, soft tissue or discs in about 70 % of cases, almost always silent.',
    'Leaks into the canal are less frequent and tolerated when small; larger ones can cause neurological complications.',
    'Cord compression is described as quite exceptional when equipment and training are adequate.',
    'A leak into a foramen can cause radicular pain, mostly transient, which may need injection or surgical release of the root.',
    'Cement embolism to the lungs is not rare; unless massive, it almost always remains silent.',
  ],
  resources: [
    'Good fluoroscopy and a trained operator.',
    'Posterior wall involvement or major destruction needs particular experience.',
  ],
};
