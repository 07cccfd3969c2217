import type { pelvisFields } from '../../../facts/pelvis.js';
import type { FieldTexts } from '../../texts.js';
import { YES_NO } from '../yes-no.js';

export const pelvisTexts: FieldTexts<typeof pelvisFields> = {
  'pelvis.weightbearing_acetabulum': { label: 'Zone portante de l’acétabulum', values: YES_NO },
  'pelvis.subchondral': {
    label: 'Lame corticale sous-chondrale',
    values: { intact: 'intacte', limited: 'atteinte limitée', extensive: 'destruction étendue' },
  },
  'pelvis.medial_wall_destroyed': { label: 'Paroi médiale détruite', values: YES_NO },
  'pelvis.roof_destroyed': { label: 'Toit détruit', values: YES_NO },
  'pelvis.lateral_rim_destroyed': { label: 'Rebord ou paroi latérale détruits', values: YES_NO },
  'pelvis.acetabular_collapse': { label: 'Effondrement complet de l’acétabulum', values: YES_NO },
  'pelvis.harrington_reported': {
    label: 'Groupe de Harrington rapporté',
    values: { I: 'I', II: 'II', III: 'III', IV: 'IV' },
    note: 'Utilisé lorsque les composantes ne sont pas saisies.',
  },
  'pelvis.superior_strait_destroyed': {
    label: 'Détroit supérieur détruit (transmission des contraintes interrompue)',
    values: YES_NO,
  },
  'pelvis.sacral_zone': {
    label: 'Zone du sacrum',
    values: { ala: 'aileron', body: 'corps', foraminal: 'région foraminale / canalaire' },
  },
};
