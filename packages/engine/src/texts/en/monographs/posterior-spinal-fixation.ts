import type { posteriorSpinalFixation as statements } from '../../../monographs/posterior-spinal-fixation.js';
import type { MonographTexts } from '../../texts.js';
import {
  cementExtension,
  cementSafetyContraindications,
  cementSpinalRelative,
  cementWithFixationCautions,
} from './cement-contraindications.js';

export const posteriorSpinalFixation: MonographTexts<typeof statements> = {
  aim: ['Stabilise an unstable spine.', 'Relieve pain, through the vertebroplasty that accompanies it.'],
  indications: ['Unstable spine, or instability expected to persist after vertebroplasty, in selected cases.'],
  absoluteContraindications: [...cementSafetyContraindications, ...cementExtension],
  relativeContraindications: cementSpinalRelative,
  cautions: ['Neural compression calls for surgical release.', ...cementWithFixationCautions],
  anatomy: ['Not stated by the articles: the spinal levels suited to the percutaneous route.'],
  combinations: ['Vertebroplasty in the same session.'],
  results: ['Mastier 2018 mentions series in progress on percutaneous fixation of the spine, without figures.'],
};
