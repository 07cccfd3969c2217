import type { cementAndRadiotherapy as statements } from '../../../monographs/cement-and-radiotherapy.js';
import type { MonographTexts } from '../../texts.js';
import {
  cementExtension,
  cementJointRelative,
  cementSafetyContraindications,
  cementSpinalRelative,
} from './cement-contraindications.js';

export const cementAndRadiotherapy: MonographTexts<typeof statements> = {
  aim: ['Relieve and stabilise quickly with cement, then obtain local control with radiotherapy.'],
  indications: [
    'Vertebral lesion, to cover the delay before radiotherapy takes effect.',
    'After vertebroplasty, when continued growth of the metastasis is feared.',
    'Canal extension treated by radiotherapy: vertebroplasty can complete it.',
    'Vertebral fracture, with few metastases or a life expectancy above 6 months; ablation is the alternative to radiotherapy.',
    'The French recommendations also name cement with analgesic radiotherapy to avoid heavier surgery.',
  ],
  absoluteContraindications: [...cementSafetyContraindications, ...cementExtension],
  relativeContraindications: [...cementSpinalRelative, ...cementJointRelative],
  cautions: [
    'Repeat irradiation may be impossible.',
    'Asymptomatic, non-unstable fracture or diffuse pain: absolute contraindications of cement alone; for this combination, BoneMet treats them as reasons for caution.',
  ],
  combinations: [
    'Cement first, as radiotherapy takes effect later.',
    'Vertebroplasty as a complement to radiotherapy.',
    'Not stated by the articles: the interval between cement and radiotherapy.',
  ],
  results: [
    'After vertebroplasty for breast cancer metastases, Laredo 2018 cites 14 % of local recurrence and 86 % of progression at uncemented sites.',
    'These figures did not depend on whether radiotherapy was added.',
  ],
};
