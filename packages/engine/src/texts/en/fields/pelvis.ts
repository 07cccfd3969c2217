import type { pelvisFields } from '../../../facts/pelvis.js';
import type { FieldTexts } from '../../texts.js';
import { YES_NO } from '../yes-no.js';

export const pelvisTexts: FieldTexts<typeof pelvisFields> = {
  'pelvis.weightbearing_acetabulum': { label: 'Weight-bearing zone of the acetabulum', values: YES_NO },
  'pelvis.subchondral': {
    label: 'Subchondral cortical plate',
    values: { intact: 'intact', limited: 'limited involvement', extensive: 'extensive destruction' },
  },
  'pelvis.medial_wall_destroyed': { label: 'Medial wall destroyed', values: YES_NO },
  'pelvis.roof_destroyed': { label: 'Roof destroyed', values: YES_NO },
  'pelvis.lateral_rim_destroyed': { label: 'Lateral rim or wall destroyed', values: YES_NO },
  'pelvis.acetabular_collapse': { label: 'Complete acetabular collapse', values: YES_NO },
  'pelvis.harrington_reported': {
    label: 'Reported Harrington group',
    values: { I: 'I', II: 'II', III: 'III', IV: 'IV' },
    note: 'Used when the components have not been entered.',
  },
  'pelvis.superior_strait_destroyed': {
    label: 'Pelvic inlet (superior strait) destroyed (load transfer interrupted)',
    values: YES_NO,
  },
  'pelvis.sacral_zone': {
    label: 'Sacral zone',
    values: { ala: 'ala', body: 'body', foraminal: 'foraminal / canal region' },
  },
};
