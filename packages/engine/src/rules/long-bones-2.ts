import { fracturedOrThreatened, notKnownToBe, painful, reasonToTreat, unknownOr } from '../logic/common.js';
import { all, any, atLeast, atMost, is, moreThan, oneOf } from '../logic/condition.js';
import { cite } from '../sources/source.js';
import { defineRules } from './define.js';

/** Long bones, part 2. */
export const longBones2Rules = defineRules('long-bones', [
  {
    id: 'R-137',
    basis: 'rev',
    when: all(is('calc.bone_group', 'long_bone'), is('longbone.epiphysis_involved', 'yes'), reasonToTreat),
    then: { propose: ['T-SURG-LONG'] },
    conflicts: ['C-20'],
    sources: [cite('000', 'INDICATIONS › Métastases des os longs / col fémoral', 235)],
  },
  {
    id: 'R-138',
    basis: 'rev',
    when: all(
      oneOf(
        'lesion.site',
        'femoral_head',
        'femoral_neck',
        'proximal_femur_unspecified',
        'femur_trochanteric',
        'femur_diaphysis',
        'femur_distal',
      ),
      moreThan('longbone.axial_cortical_mm', 30),
    ),
    then: { discuss: ['*'] },
    sources: [
      cite('004', 'Treatment Considerations and Scoring Classifications', 75),
      cite('004', 'Treatment Considerations and Scoring Classifications', 99),
    ],
  },
  {
    id: 'R-139',
    basis: 'rev',
    when: all(
      oneOf(
        'lesion.site',
        'femoral_head',
        'femoral_neck',
        'proximal_femur_unspecified',
        'femur_trochanteric',
        'femur_diaphysis',
        'femur_distal',
      ),
      moreThan('longbone.circumferential_pct', 50),
    ),
    then: { discuss: ['*'] },
    sources: [
      cite('004', 'Treatment Considerations and Scoring Classifications', 75),
      cite('004', 'Treatment Considerations and Scoring Classifications', 99),
    ],
  },
  {
    id: 'R-140',
    basis: 'rev',
    when: is('calc.harrington_femur_positive', 'yes'),
    then: { discuss: ['*'] },
    sources: [cite('004', 'Treatment Considerations and Scoring Classifications', 101)],
  },
  {
    id: 'R-141',
    basis: 'inf',
    when: all(
      is('calc.bone_group', 'long_bone'),
      oneOf('lesion.fracture', 'none', 'impending'),
      atMost('calc.mirels_total', 8),
      any(is('calc.vdl_positive', 'yes'), is('calc.harrington_femur_positive', 'yes')),
    ),
    then: { discuss: ['*'] },
    sources: [
      cite('004', 'Treatment Considerations and Scoring Classifications', 75),
      cite('004', 'Treatment Considerations and Scoring Classifications', 86),
      cite('004', 'Treatment Considerations and Scoring Classifications', 99, 101),
    ],
  },
  {
    id: 'R-142',
    basis: 'rev',
    when: oneOf('lesion.site', 'femur_diaphysis', 'humerus_shaft', 'tibia', 'other_long_bone'),
    then: { caution: ['T-FLEX', 'T-LONGCEM'] },
    sources: [
      cite('004', 'Mechanical Reinforcement', 64, 66),
      cite('002', '2. Quelle zone peut-on traiter', 26),
      cite('002', '6. Place de la cimentoplastie', 73),
    ],
  },
  {
    id: 'R-143',
    basis: 'case',
    when: all(
      is('lesion.site', 'femur_distal'),
      is('lesion.articular_proximity', 'yes'),
      is('lesion.fracture', 'pathological_nondisplaced'),
      is('lesion.fracture_across_load_axis', 'yes'),
      is('patient.surgical_candidate', 'no'),
    ),
    then: { propose: ['T-LONGCEM'], caution: ['T-LONGCEM'] },
    conflicts: ['C-05'],
    sources: [cite('004', 'Case 3', 141), cite('004', 'Fig. 3 legend (Case 3)', 162)],
  },
  {
    id: 'R-144',
    basis: 'inf',
    when: all(is('calc.bone_group', 'long_bone'), is('lesion.fracture', 'pathological_displaced')),
    then: { propose: ['T-SURG-LONG'], discuss: ['*'] },
    sources: [cite('000', 'INDICATIONS › Métastases des os longs / col fémoral', 235)],
  },
  {
    id: 'R-145',
    basis: 'inf',
    when: any(is('calc.vdl_positive', 'yes'), is('calc.harrington_femur_positive', 'yes')),
    then: { propose: ['T-SURG-LONG', 'T-SCREW'] },
    sources: [
      cite('004', 'Treatment Considerations and Scoring Classifications', 75),
      cite('004', 'Treatment Considerations and Scoring Classifications', 99, 101),
    ],
  },
  {
    id: 'R-146',
    basis: 'rev',
    when: all(
      is('calc.bone_group', 'long_bone'),
      any(fracturedOrThreatened, atLeast('calc.mirels_total', 9)),
      unknownOr('patient.surgical_candidate', is('patient.surgical_candidate', 'yes')),
      unknownOr('patient.declines_surgery', is('patient.declines_surgery', 'no')),
    ),
    then: { prefer: ['T-SURG-LONG'] },
    conflicts: ['C-29'],
    sources: [
      cite('000', 'INDICATIONS › Métastases des os longs / col fémoral', 235, 237),
      cite('002', '6. Place de la cimentoplastie', 73),
    ],
  },
  {
    id: 'R-147',
    basis: 'rev',
    when: all(
      is('calc.bone_group', 'long_bone'),
      is('calc.load_class', 'shear_torsion'),
      painful,
      notKnownToBe('lesion.fracture', 'pathological_displaced'),
    ),
    then: { propose: ['T-LONGCEM'], caution: ['T-LONGCEM'] },
    conflicts: ['C-05'],
    sources: [
      cite('001', 'Percutaneous Osteosynthesis', 132, 136),
      cite('001', 'Percutaneous Osteosynthesis', 149, 151),
      cite('002', '6. Place de la cimentoplastie', 73),
      cite('002', 'Recommandations', 90),
      cite('000', 'INDICATIONS', 177),
    ],
  },
  {
    id: 'R-148',
    basis: 'rev',
    when: all(
      is('calc.bone_group', 'long_bone'),
      is('calc.load_class', 'shear_torsion'),
      oneOf('lesion.fracture', 'impending', 'pathological', 'pathological_nondisplaced'),
    ),
    then: { propose: ['T-SCREW', 'T-REBAR'], caution: ['T-LONGCEM'] },
    conflicts: ['C-05', 'C-29'],
    sources: [
      cite('000', "2. Associations de cimentoplastie et de pose percutanée d'implants", 95, 97),
      cite('000', 'INDICATIONS', 177),
      cite('001', 'Percutaneous Osteosynthesis', 132, 149),
      cite('004', 'Mechanical Reinforcement', 66),
      cite('002', '6. Place de la cimentoplastie', 73),
    ],
  },
  {
    id: 'R-149',
    basis: 'rev',
    when: all(is('calc.bone_group', 'long_bone'), is('calc.load_class', 'shear_torsion')),
    then: { caution: ['T-ABLCEM', 'T-CEMRT'] },
    conflicts: ['C-05'],
    sources: [
      cite('000', 'TECHNIQUES PERCUTANÉES DE DESTRUCTION TUMORALE', 137),
      cite('000', 'INDICATIONS', 177),
      cite('004', 'Treatment Considerations and Scoring Classifications', 88),
    ],
  },
  {
    id: 'R-244',
    basis: 'rev',
    when: all(oneOf('lesion.site', 'femur_diaphysis', 'humerus_shaft', 'tibia', 'other_long_bone'), reasonToTreat),
    then: { propose: ['T-FLEX'] },
    sources: [cite('004', 'Mechanical Reinforcement', 66)],
  },
  {
    id: 'R-245',
    basis: 'rev',
    when: all(
      oneOf('lesion.site', 'femoral_head', 'humeral_head'),
      any(
        is('lesion.size_class', 'large'),
        is('lesion.cortical_status', 'extensive_destruction'),
        is('longbone.head_extends_to_neck', 'yes'),
      ),
      any(
        reasonToTreat,
        is('lesion.cortical_status', 'extensive_destruction'),
        is('longbone.head_extends_to_neck', 'yes'),
      ),
    ),
    then: { prefer: ['T-SURG-LONG'] },
    conflicts: ['C-20'],
    sources: [cite('000', '1 c. Autres cimentoplasties', 91)],
  },
  {
    id: 'R-267',
    basis: 'inf',
    when: oneOf('lesion.site', 'proximal_femur_unspecified', 'humerus_proximal_unspecified'),
    then: { caution: ['T-LONGCEM'], ask: ['*'] },
    conflicts: ['C-05'],
    sources: [
      cite('000', 'TECHNIQUES DE CONSOLIDATION › 1. Vertébroplastie et autres cimentoplasties', 41),
      cite('000', "2. Associations de cimentoplastie et de pose percutanée d'implants", 95),
      cite('001', 'Percutaneous Osteosynthesis', 132, 138),
      cite('004', 'Mechanical Reinforcement', 66),
    ],
  },
  {
    id: 'R-276',
    basis: 'rev',
    when: is('lesion.site', 'femoral_neck'),
    then: { caution: ['T-SCREW', 'T-LONGCEM'] },
    conflicts: ['C-05', 'C-29'],
    sources: [
      cite('000', 'TECHNIQUES DE CONSOLIDATION › 1. Vertébroplastie et autres cimentoplasties', 41),
      cite('000', "2. Associations de cimentoplastie et de pose percutanée d'implants", 95),
      cite('000', 'INDICATIONS › Métastases des os longs / col fémoral', 237),
      cite('001', 'Percutaneous Osteosynthesis', 149, 151),
    ],
  },
]);
