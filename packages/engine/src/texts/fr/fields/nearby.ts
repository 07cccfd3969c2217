import type { nearbyFields } from '../../../facts/nearby.js';
import type { FieldTexts } from '../../texts.js';
import { YES_NO } from '../yes-no.js';

export const nearbyTexts: FieldTexts<typeof nearbyFields> = {
  'nearby.structures': {
    label: 'Structures critiques voisines',
    values: {
      spinal_cord: 'moelle / queue de cheval',
      nerve_root: 'racine nerveuse',
      nerve_or_plexus: 'nerf périphérique ou plexus',
      digestive_tract: 'tube digestif',
      large_vessel: 'gros vaisseau',
      joint: 'articulation',
      skin: 'peau',
      lung: 'poumon',
      heart: 'cœur',
      none: 'aucune',
    },
  },
  'nearby.nerve_distance_mm': {
    label: 'Distance entre la zone d’ablation prévue et la moelle ou un nerf',
    note: '0 : structure nerveuse dans la zone prévue ou à son contact.',
  },
  'nearby.protection': {
    label: 'Protection thermique prévue',
    values: {
      water: 'eau (active)',
      co2: 'CO₂ (active)',
      thermocouple: 'thermocouple (passive)',
      evoked_potentials: 'potentiels évoqués (passive)',
      neurostimulation: 'neurostimulation (passive)',
      not_feasible: 'non réalisable',
    },
  },
  'nearby.visualisation_critical': {
    label: 'Visualisation précise de la zone d’ablation indispensable',
    values: YES_NO,
  },
};
