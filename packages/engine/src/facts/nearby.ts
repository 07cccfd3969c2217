import { cite } from '../sources/source.js';
import { amount, choices, yesNo } from './define.js';

/** Facts about structures near the lesion. */
export const nearbyFields = {
  'nearby.structures': choices(
    [
      'spinal_cord',
      'nerve_root',
      'nerve_or_plexus',
      'digestive_tract',
      'large_vessel',
      'joint',
      'skin',
      'lung',
      'heart',
      'none',
    ],
    [
      cite('001', 178, 179),
      cite('001', 191, 196),
      cite('002', 79),
      cite('002', 85),
      cite('004', 54),
      cite('004', 76),
      cite('004', 118),
      cite('004', 131),
      cite('004', 141),
      cite('004', 152),
    ],
  ),
  'nearby.nerve_distance_mm': amount('mm', 0, 300, [cite('000', 141)]),
  'nearby.protection': choices(
    ['water', 'co2', 'thermocouple', 'evoked_potentials', 'neurostimulation', 'not_feasible'],
    [cite('001', 191, 196)],
  ),
  'nearby.visualisation_critical': yesNo([
    cite('001', 176, 182),
    cite('004', 54),
    cite('004', 60),
    cite('004', 76),
    cite('004', 103),
  ]),
} as const;
