import type { thermalProtection as statements } from '../../../monographs/thermal-protection.js';
import type { MonographTexts } from '../../texts.js';

export const thermalProtection: MonographTexts<typeof statements> = {
  aim: ['Éviter une lésion thermique des organes voisins de la métastase.'],
  principle: [
    'Protection active : eau ou CO2.',
    'Protection passive : thermocouple, potentiels évoqués, neurostimulation.',
  ],
  indications: [
    'Toute ablation pour laquelle l’évaluation des organes voisins en montre la nécessité.',
    'Radiofréquence et cryoablation demandent surveillance et préparation adaptées, selon les recommandations françaises.',
  ],
};
