import type { nearbyFields } from '../../../facts/nearby.js';
import type { FieldTexts } from '../../texts.js';
import { YES_NO } from '../yes-no.js';

export const nearbyTexts: FieldTexts<typeof nearbyFields> = {
  'nearby.structures': {
    label: 'Nearby critical structures',
    values: {
      spinal_cord: 'spinal cord / cauda equina',
      nerve_root: 'nerve root',
      nerve_or_plexus: 'peripheral nerve or plexus',
      digestive_tract: 'digestive tract',
      large_vessel: 'large vessel',
      joint: 'joint',
      skin: 'skin',
      lung: 'lung',
      heart: 'heart',
      none: 'none',
    },
  },
  'nearby.nerve_distance_mm': {
    label: 'Distance from planned ablation zone to cord or nerve',
    note: '0 means a nerve inside or touching the planned zone.',
  },
  'nearby.protection': {
    label: 'Planned thermal protection',
    values: {
      water: 'water (active)',
      co2: 'CO₂ (active)',
      thermocouple: 'thermocouple (passive)',
      evoked_potentials: 'evoked potentials (passive)',
      neurostimulation: 'neurostimulation (passive)',
      not_feasible: 'not feasible',
    },
  },
  'nearby.visualisation_critical': { label: 'Precise visualisation of the ablation zone required', values: YES_NO },
};
