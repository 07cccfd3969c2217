import { cite } from '../sources/source.js';
import { choice, yesNo } from './define.js';

/** Facts about a pelvic lesion. */
export const pelvisFields = {
  'pelvis.weightbearing_acetabulum': yesNo([cite('000', 74)]),
  'pelvis.subchondral': choice(
    ['intact', 'limited', 'extensive'],
    [cite('000', 74), cite('000', 76), cite('000', 227)],
  ),
  'pelvis.medial_wall_destroyed': yesNo([cite('004', 95, 96)]),
  'pelvis.roof_destroyed': yesNo([cite('004', 95, 96)]),
  'pelvis.lateral_rim_destroyed': yesNo([cite('004', 95, 96)]),
  'pelvis.acetabular_collapse': yesNo([cite('004', 97)]),
  'pelvis.harrington_reported': choice(['I', 'II', 'III', 'IV'], [cite('004', 92, 97), cite('004', 150)]),
  'pelvis.superior_strait_destroyed': yesNo([cite('000', 113), cite('000', 231)]),
  'pelvis.sacral_zone': choice(['ala', 'body', 'foraminal'], [cite('000', 87)]),
} as const;
