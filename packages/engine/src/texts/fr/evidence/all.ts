import type { EvidenceId } from '../../../evidence/evidence.js';
import type { EvidenceText } from '../../texts.js';
import { laredo2018Evidence } from './laredo-2018.js';
import { mastier2018Evidence } from './mastier-2018.js';
import { frenchRecommendationsEvidence } from './french-recommendations.js';
import { ahmed2019Evidence } from './ahmed-2019.js';

export const evidenceTexts: Readonly<Record<EvidenceId, EvidenceText>> = {
  ...laredo2018Evidence,
  ...mastier2018Evidence,
  ...frenchRecommendationsEvidence,
  ...ahmed2019Evidence,
};
