import { patientTexts } from './patient.js';
import { cancerTexts } from './cancer.js';
import { painTexts } from './pain.js';
import { neuroTexts } from './neuro.js';
import { historyTexts } from './history.js';
import { labsTexts } from './labs.js';
import { medsTexts } from './meds.js';
import { lesionTexts } from './lesion.js';
import { nearbyTexts } from './nearby.js';
import { spineTexts } from './spine.js';
import { pelvisTexts } from './pelvis.js';
import { longBoneTexts } from './long-bone.js';
import { goalTexts } from './goal.js';
import { planTexts } from './plan.js';
import { centerTexts } from './center.js';
import { contextTexts } from './context.js';
import { computedTexts } from './computed.js';

export const fieldTexts = {
  ...patientTexts,
  ...cancerTexts,
  ...painTexts,
  ...neuroTexts,
  ...historyTexts,
  ...labsTexts,
  ...medsTexts,
  ...lesionTexts,
  ...nearbyTexts,
  ...spineTexts,
  ...pelvisTexts,
  ...longBoneTexts,
  ...goalTexts,
  ...planTexts,
  ...centerTexts,
  ...contextTexts,
  ...computedTexts,
};
