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
      cite('001', 'Percutaneous Destruction', 178, 179),
      cite('001', 'Percutaneous Destruction', 191, 196),
      cite('002', '7. Place des autres techniques percutanées', 79),
      cite('002', '7. Place des autres techniques percutanées', 85),
      cite('004', 'Heating Techniques', 54),
      cite('004', 'Treatment Considerations and Scoring Classifications', 76),
      cite('004', 'Case 1', 118),
      cite('004', 'Case 2', 131),
      cite('004', 'Case 3', 141),
      cite('004', 'Case 4', 152),
    ],
  ),
  'nearby.nerve_distance_mm': amount('mm', 0, 300, [cite('000', 'Destruction › 1. Radiofréquence', 141)]),
  'nearby.protection': choices(
    ['water', 'co2', 'thermocouple', 'evoked_potentials', 'neurostimulation', 'not_feasible'],
    [cite('001', 'Percutaneous Destruction', 191, 196)],
  ),
  'nearby.visualisation_critical': yesNo([
    cite('001', 'Percutaneous Destruction', 176, 182),
    cite('004', 'Heating Techniques', 54),
    cite('004', 'Cooling Techniques', 60),
    cite('004', 'Treatment Considerations and Scoring Classifications', 76),
    cite('004', 'Fig. 1 legend (Case 1)', 103),
  ]),
} as const;
