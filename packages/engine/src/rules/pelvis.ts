import { fracturedOrThreatened, notKnownToBe, painful, reasonToTreat, unknownOr } from '../logic/common.js';
import { all, any, atLeast, has, is, not, oneOf, unknown } from '../logic/condition.js';
import { cite } from '../sources/source.js';
import { defineRules } from './define.js';

/** Pelvis and sacrum. */
export const pelvisRules = defineRules('pelvis', [
  {
    id: 'R-100',
    basis: 'rev',
    when: all(
      is('lesion.site', 'acetabulum'),
      painful,
      oneOf('pelvis.subchondral', 'intact', 'limited'),
      not(oneOf('lesion.fracture', 'pathological', 'pathological_displaced')),
      not(is('pelvis.weightbearing_acetabulum', 'no')),
      notKnownToBe('pain.control', 'well_controlled'),
      notKnownToBe('pain.distribution', 'diffuse'),
      unknownOr('lesion.contained', is('lesion.contained', 'yes')),
    ),
    then: { prefer: ['T-ACET'] },
    conflicts: ['C-19'],
    sources: [cite('000', '1 b. Acétabuloplastie', 74), cite('000', 'INDICATIONS › Métastases iliaques', 227)],
  },
  {
    id: 'R-101',
    basis: 'rev',
    when: all(is('lesion.site', 'acetabulum'), is('pelvis.subchondral', 'extensive')),
    then: { caution: ['T-ACET'], discuss: ['*'] },
    conflicts: ['C-19'],
    sources: [
      cite('000', '1 b. Acétabuloplastie', 74, 76),
      cite('000', 'INDICATIONS › Métastases iliaques', 227),
      cite('002', '4. Contre-indications › Tableau 8', 46),
    ],
  },
  {
    id: 'R-102',
    basis: 'rev',
    when: all(is('lesion.site', 'acetabulum'), is('lesion.fracture', 'pathological_displaced')),
    then: { propose: ['T-SURG-ACET'], caution: ['T-ACET'], discuss: ['*'] },
    conflicts: ['C-19'],
    sources: [
      cite('000', '1 b. Acétabuloplastie', 74),
      cite('004', 'Treatment Considerations and Scoring Classifications', 90),
    ],
  },
  {
    id: 'R-103',
    basis: 'rev',
    when: all(is('lesion.site', 'acetabulum'), oneOf('calc.harrington_acetabular', 'I', 'II', 'III'), reasonToTreat),
    then: { propose: ['T-ACET', 'T-ABLCEM', 'T-SCREW'] },
    conflicts: ['C-19'],
    sources: [cite('004', 'Treatment Considerations and Scoring Classifications', 90, 96)],
  },
  {
    id: 'R-104',
    basis: 'rev',
    when: all(is('lesion.site', 'acetabulum'), is('calc.harrington_acetabular', 'IV')),
    then: { prefer: ['T-SURG-ACET'], exclude: ['T-ACET', 'T-ABLCEM', 'T-CEMRT', 'T-SCREW', 'T-VAI'] },
    conflicts: ['C-19'],
    sources: [
      cite('004', 'Treatment Considerations and Scoring Classifications', 90),
      cite('004', 'Treatment Considerations and Scoring Classifications', 97),
    ],
  },
  {
    id: 'R-105',
    basis: 'inf',
    when: all(
      is('lesion.site', 'acetabulum'),
      any(
        unknown('pelvis.medial_wall_destroyed'),
        unknown('pelvis.roof_destroyed'),
        unknown('pelvis.lateral_rim_destroyed'),
        unknown('pelvis.acetabular_collapse'),
        unknown('pelvis.subchondral'),
      ),
    ),
    then: { ask: ['*'] },
    sources: [
      cite('004', 'Treatment Considerations and Scoring Classifications', 92, 97),
      cite('000', '1 b. Acétabuloplastie', 74),
    ],
  },
  {
    id: 'R-106',
    basis: 'case',
    when: all(
      is('lesion.site', 'acetabulum'),
      any(has('nearby.structures', 'nerve_or_plexus'), has('nearby.structures', 'joint'), unknown('nearby.structures')),
    ),
    then: { caution: ['@ablation', '@cement_containing'] },
    sources: [cite('004', 'Case 4', 152), cite('001', 'Combined Techniques › Fig. 3 caption', 378, 381)],
  },
  {
    id: 'R-107',
    basis: 'case',
    when: all(is('lesion.site', 'acetabulum'), has('pain.mechanisms', 'tumour_volume')),
    then: { propose: ['T-CRYO'] },
    conflicts: ['C-36'],
    sources: [cite('001', 'Combined Techniques › Fig. 3 caption', 378, 381)],
  },
  {
    id: 'R-108',
    basis: 'rev',
    when: all(is('lesion.site', 'pubic_ischial_rami'), any(reasonToTreat, is('history.post_rt_fracture', 'yes'))),
    then: { propose: ['T-RAMI', 'T-SCREW'] },
    sources: [
      cite('000', '1 b. Acétabuloplastie', 78),
      cite('000', '2 c. Vissage percutané couplé à une cimentoplastie', 109),
      cite('000', 'INDICATIONS › Métastases iliaques', 229),
    ],
  },
  {
    id: 'R-109',
    basis: 'case',
    when: all(
      is('lesion.site', 'pubic_ischial_rami'),
      is('history.post_rt_fracture', 'yes'),
      atLeast('history.nonunion_months', 3),
    ),
    then: { propose: ['T-SCREW'] },
    sources: [cite('001', 'Embolization › Fig. 2 caption', 261, 263)],
  },
  {
    id: 'R-110',
    basis: 'rev',
    when: all(is('lesion.site', 'iliac_wing'), reasonToTreat),
    then: { propose: ['T-SCREW', 'T-RAMI'] },
    sources: [
      cite('000', '1 b. Acétabuloplastie', 78),
      cite('000', '2 c. Vissage percutané couplé à une cimentoplastie', 109),
    ],
  },
  {
    id: 'R-111',
    basis: 'rec',
    when: all(is('lesion.site', 'iliac_wing'), is('lesion.soft_tissue', 'large'), reasonToTreat),
    then: { propose: ['T-MWA', 'T-SCREW'], prefer: ['T-CRYO'] },
    conflicts: ['C-32'],
    sources: [
      cite('002', '2. Quelle zone peut-on traiter', 26),
      cite('004', 'Heating Techniques', 54),
      cite('004', 'Cooling Techniques', 60),
    ],
  },
  {
    id: 'R-112',
    basis: 'rev',
    when: all(
      any(unknown('lesion.site'), is('calc.bone_group', 'pelvis')),
      any(
        is('pelvis.superior_strait_destroyed', 'yes'),
        all(
          is('lesion.site', 'superior_strait'),
          any(is('lesion.cortical_status', 'extensive_destruction'), is('patient.ambulation', 'none')),
        ),
      ),
    ),
    then: { propose: ['T-NAIL'], caution: ['@cement_only'], info: ['*'] },
    sources: [
      cite('000', '2°. Clou verrouillé et cimentoplastie (détroit supérieur)', 113),
      cite('000', 'FIG. 3 caption (clou du bassin)', 122),
      cite('000', 'INDICATIONS › Métastases iliaques', 231),
    ],
  },
  {
    id: 'R-113',
    basis: 'rev',
    when: all(oneOf('lesion.site', 'sacrum', 'sacroiliac_region'), painful),
    then: { propose: ['T-SACRO'] },
    sources: [cite('000', '1 c. Autres cimentoplasties', 87)],
  },
  {
    id: 'R-114',
    basis: 'rev',
    when: all(
      oneOf('lesion.site', 'sacrum', 'sacroiliac_region'),
      any(oneOf('pelvis.sacral_zone', 'body', 'foraminal'), unknown('pelvis.sacral_zone')),
    ),
    then: { caution: ['T-SACRO'], ask: ['*'] },
    sources: [cite('000', '1 c. Autres cimentoplasties', 87)],
  },
  {
    id: 'R-115',
    basis: 'rec',
    when: all(is('calc.bone_group', 'pelvis'), is('patient.surgical_candidate', 'yes')),
    then: { discuss: ['*'] },
    sources: [cite('002', '3. Indications de cimentoplastie', 39)],
  },
  {
    id: 'R-116',
    basis: 'inf',
    when: all(is('lesion.site', 'sacrum'), oneOf('calc.sins_category', 'indeterminate', 'unstable')),
    then: { caution: ['T-SACRO'], discuss: ['*'] },
    sources: [cite('000', 'INDICATIONS › Métastases vertébrales', 187, 198)],
  },
  {
    id: 'R-117',
    basis: 'inf',
    when: all(
      is('lesion.site', 'acetabulum'),
      any(
        all(
          is('pelvis.harrington_reported', 'I'),
          any(
            is('pelvis.medial_wall_destroyed', 'yes'),
            is('pelvis.roof_destroyed', 'yes'),
            is('pelvis.lateral_rim_destroyed', 'yes'),
            is('pelvis.acetabular_collapse', 'yes'),
          ),
        ),
        all(
          is('pelvis.harrington_reported', 'II'),
          any(
            is('pelvis.medial_wall_destroyed', 'no'),
            is('pelvis.roof_destroyed', 'yes'),
            is('pelvis.lateral_rim_destroyed', 'yes'),
            is('pelvis.acetabular_collapse', 'yes'),
          ),
        ),
        all(
          is('pelvis.harrington_reported', 'III'),
          any(
            is('pelvis.medial_wall_destroyed', 'no'),
            is('pelvis.roof_destroyed', 'no'),
            is('pelvis.lateral_rim_destroyed', 'no'),
            is('pelvis.acetabular_collapse', 'yes'),
          ),
        ),
        all(is('pelvis.harrington_reported', 'IV'), is('pelvis.acetabular_collapse', 'no')),
      ),
    ),
    then: { discuss: ['*'] },
    sources: [
      cite('004', 'Treatment Considerations and Scoring Classifications', 92, 97),
      cite('004', 'Case 4', 150),
      cite('004', 'Fig. 4 legend (Case 4)', 164),
    ],
  },
  {
    id: 'R-118',
    basis: 'inf',
    when: all(
      oneOf('lesion.site', 'sacrum', 'sacroiliac_region'),
      oneOf('neuro.canal', 'epidural_no_compression', 'neural_compression'),
    ),
    then: {
      propose: ['T-SURG-SPINE', 'T-RT'],
      caution: ['@cement_containing', '@ablation', '@neurolysis'],
      discuss: ['*'],
    },
    conflicts: ['C-07'],
    sources: [
      cite('000', '1 c. Autres cimentoplasties', 87),
      cite('000', 'INDICATIONS › Métastases vertébrales', 183),
      cite('000', 'INDICATIONS › Métastases vertébrales', 221),
      cite('002', '1. Principe et intérêt de la cimentoplastie', 18),
      cite('002', '4. Contre-indications › Tableau 8', 46),
    ],
  },
  {
    id: 'R-119',
    basis: 'rev',
    when: all(
      is('lesion.site', 'acetabulum'),
      any(is('lesion.joint_breach', 'yes'), oneOf('pelvis.subchondral', 'limited', 'extensive')),
      painful,
    ),
    then: { propose: ['T-VAI'] },
    conflicts: ['C-19'],
    sources: [cite('000', 'INDICATIONS › Métastases iliaques', 227)],
  },
  {
    id: 'R-158',
    basis: 'rev',
    when: is('lesion.site', 'superior_strait'),
    then: { caution: ['@cement_only'], info: ['*'] },
    sources: [
      cite('000', '2°. Clou verrouillé et cimentoplastie (détroit supérieur)', 113),
      cite('000', 'INDICATIONS › Métastases iliaques', 231),
    ],
  },
  {
    id: 'R-159',
    basis: 'rev',
    when: oneOf('lesion.site', 'iliac_wing', 'pubic_ischial_rami'),
    then: { caution: ['T-RAMI'] },
    sources: [
      cite('000', '2 c. Vissage percutané couplé à une cimentoplastie', 109),
      cite('000', 'INDICATIONS', 177),
      cite('000', 'INDICATIONS › Métastases iliaques', 229),
    ],
  },
  {
    id: 'R-257',
    basis: 'rev',
    when: all(is('lesion.site', 'acetabulum'), painful),
    then: { propose: ['T-ACET', 'T-SURG-ACET'] },
    conflicts: ['C-19', 'C-37'],
    sources: [
      cite('000', '1 b. Acétabuloplastie', 74),
      cite('000', 'INDICATIONS › Métastases iliaques', 227),
      cite('002', '2. Quelle zone peut-on traiter', 26),
      cite('002', '3. Indications de cimentoplastie', 39),
    ],
  },
  {
    id: 'R-258',
    basis: 'inf',
    when: all(
      is('lesion.site', 'acetabulum'),
      any(
        fracturedOrThreatened,
        all(
          any(
            is('pelvis.roof_destroyed', 'yes'),
            is('pelvis.medial_wall_destroyed', 'yes'),
            is('pelvis.lateral_rim_destroyed', 'yes'),
          ),
          reasonToTreat,
        ),
      ),
      notKnownToBe('calc.harrington_acetabular', 'IV'),
    ),
    then: { propose: ['T-SCREW', 'T-ABLCEM'] },
    conflicts: ['C-19'],
    sources: [cite('004', 'Treatment Considerations and Scoring Classifications', 90, 96)],
  },
  {
    id: 'R-266',
    basis: 'inf',
    when: all(is('lesion.site', 'sacroiliac_region'), painful),
    then: { propose: ['T-RAMI'] },
    sources: [cite('000', '1 b. Acétabuloplastie', 78), cite('000', '1 c. Autres cimentoplasties', 87)],
  },
  {
    id: 'R-273',
    basis: 'inf',
    when: all(is('lesion.site', 'acetabulum'), is('lesion.fracture', 'pathological')),
    then: { caution: ['T-ACET'] },
    conflicts: ['C-19'],
    sources: [cite('000', '1 b. Acétabuloplastie', 74)],
  },
  {
    id: 'R-274',
    basis: 'rec',
    when: all(is('lesion.site', 'iliac_wing'), is('lesion.soft_tissue', 'large')),
    then: { caution: ['@cement_only'] },
    conflicts: ['C-32'],
    sources: [cite('002', '2. Quelle zone peut-on traiter', 26)],
  },
  {
    id: 'R-275',
    basis: 'inf',
    when: all(is('lesion.site', 'superior_strait'), reasonToTreat),
    then: { propose: ['T-NAIL', 'T-CEM'] },
    sources: [
      cite('000', '1 b. Acétabuloplastie', 78),
      cite('000', '2°. Clou verrouillé et cimentoplastie (détroit supérieur)', 113),
      cite('000', 'INDICATIONS › Métastases iliaques', 231),
    ],
  },
  {
    id: 'R-282',
    basis: 'inf',
    when: all(is('lesion.site', 'sacrum'), is('calc.sins_category', 'unstable')),
    then: { propose: ['T-SURG-SPINE'] },
    conflicts: ['C-30'],
    sources: [cite('000', 'INDICATIONS', 177), cite('000', 'INDICATIONS › Métastases vertébrales', 185, 187)],
  },
]);
