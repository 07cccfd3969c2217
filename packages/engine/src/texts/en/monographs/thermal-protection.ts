import type { thermalProtection as statements } from '../../../monographs/thermal-protection.js';
import type { MonographTexts } from '../../texts.js';

export const thermalProtection: MonographTexts<typeof statements> = {
  aim: ['Avoid non-target thermal damage'],
  principle: ['Active: water or CO2. Passive: thermocouple, evoked potentials, neurostimulation'],
  indications: ['Any ablation with an organ or nerve near the target'],
  results: ['No figure'],
};
