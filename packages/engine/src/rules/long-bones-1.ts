import { fracturedOrThreatened, painful, reasonToTreat, unknownOr } from '../logic/common.js';
import { all, any, atLeast, atMost, equals, has, hasAny, is, oneOf, unknown } from '../logic/condition.js';
import { cite } from '../sources/source.js';
import { defineRules } from './define.js';

/** Long bones, part 1. */
export const longBones1Rules = defineRules('long-bones', [
  {
    id: 'R-120',
    basis: 'rev',
    when: all(is('calc.bone_group', 'long_bone'), any(painful, fracturedOrThreatened, atLeast('calc.mirels_total', 8))),
    then: { propose: ['T-SURG-LONG'] },
    conflicts: ['C-29'],
    sources: [cite('000', 235, 237)],
  },
  {
    id: 'R-121',
    basis: 'rev',
    when: all(
      is('calc.bone_group', 'long_bone'),
      oneOf('lesion.fracture', 'none', 'impending'),
      atLeast('calc.mirels_total', 9),
    ),
    then: { propose: ['T-SURG-LONG', 'T-SCREW', 'T-REBAR', 'T-ABLCEM'], caution: ['T-LONGCEM'] },
    conflicts: ['C-02', 'C-03', 'C-05'],
    sources: [cite('000', 235), cite('001', 135, 138), cite('004', 86, 88)],
  },
  {
    id: 'R-122',
    basis: 'rev',
    when: all(
      is('calc.bone_group', 'long_bone'),
      oneOf('lesion.fracture', 'none', 'impending'),
      equals('calc.mirels_total', 8),
    ),
    then: { propose: ['T-RT', 'T-SURG-LONG', 'T-ABLCEM', 'T-SCREW'], discuss: ['*'] },
    conflicts: ['C-02'],
    sources: [cite('004', 86), cite('000', 235), cite('001', 135, 137)],
  },
  {
    id: 'R-123',
    basis: 'rev',
    when: all(
      is('calc.bone_group', 'long_bone'),
      oneOf('lesion.fracture', 'none', 'impending'),
      atMost('calc.mirels_total', 7),
      any(reasonToTreat, oneOf('longbone.mirels_pain', 'moderate', 'functional')),
    ),
    then: { propose: ['T-RT'] },
    conflicts: ['C-04'],
    sources: [cite('004', 86)],
  },
  {
    id: 'R-124',
    basis: 'rev',
    when: all(
      is('calc.bone_group', 'long_bone'),
      oneOf('lesion.fracture', 'none', 'impending'),
      atMost('calc.mirels_total', 7),
      is('lesion.weight_bearing', 'no'),
      painful,
    ),
    then: { propose: ['T-CEM', 'T-CRYO', 'T-RFA', 'T-ABLCEM'] },
    conflicts: ['C-05'],
    sources: [cite('004', 88)],
  },
  {
    id: 'R-125',
    basis: 'rev',
    when: all(is('calc.bone_group', 'long_bone'), is('lesion.weight_bearing', 'yes'), painful),
    then: { propose: ['T-ABLCEM', 'T-SCREW', 'T-REBAR'], caution: ['T-LONGCEM'] },
    conflicts: ['C-05'],
    sources: [cite('004', 88), cite('002', 26), cite('002', 73), cite('000', 41), cite('000', 177)],
  },
  {
    id: 'R-126',
    basis: 'inf',
    when: all(
      is('calc.bone_group', 'long_bone'),
      unknownOr('lesion.fracture', oneOf('lesion.fracture', 'none', 'impending')),
      any(
        unknown('longbone.mirels_site'),
        unknown('longbone.mirels_lesion'),
        unknown('longbone.mirels_size'),
        unknown('longbone.mirels_pain'),
        unknown('lesion.fracture'),
      ),
    ),
    then: { ask: ['*'] },
    sources: [cite('004', 80)],
  },
  {
    id: 'R-127',
    basis: 'rev',
    when: all(
      is('calc.bone_group', 'long_bone'),
      is('calc.load_class', 'shear_torsion'),
      any(
        hasAny('goal.intents', 'consolidation', 'fracture_prevention', 'function'),
        fracturedOrThreatened,
        has('pain.mechanisms', 'fracture_mechanical'),
      ),
    ),
    then: { propose: ['T-SCREW', 'T-REBAR'], exclude: ['T-LONGCEM'] },
    conflicts: ['C-05'],
    sources: [cite('000', 41), cite('000', 95), cite('000', 177), cite('002', 26), cite('002', 73), cite('004', 64)],
  },
  {
    id: 'R-128',
    basis: 'rec',
    when: all(is('calc.bone_group', 'long_bone'), is('patient.surgical_candidate', 'yes')),
    then: { caution: ['T-LONGCEM', 'T-SCREW', 'T-REBAR', 'T-FLEX', 'T-YIMPL', 'T-ABLCEM', 'T-HEAD'] },
    conflicts: ['C-29'],
    sources: [cite('002', 73), cite('000', 235, 237)],
  },
  {
    id: 'R-129',
    basis: 'rec',
    when: all(
      is('calc.bone_group', 'long_bone'),
      any(is('patient.surgical_candidate', 'no'), is('patient.declines_surgery', 'yes')),
      any(reasonToTreat, atLeast('calc.mirels_total', 8)),
    ),
    then: { propose: ['T-SCREW', 'T-REBAR', 'T-CEM'] },
    conflicts: ['C-05'],
    sources: [cite('002', 73), cite('004', 73)],
  },
  {
    id: 'R-130',
    basis: 'rev',
    when: all(
      is('calc.bone_group', 'long_bone'),
      oneOf('lesion.fracture', 'none', 'impending'),
      atLeast('calc.mirels_total', 9),
      is('patient.life_expectancy_class', 'uncertain'),
    ),
    then: { propose: ['T-SCREW'], discuss: ['*'] },
    conflicts: ['C-29'],
    sources: [cite('001', 135, 147)],
  },
  {
    id: 'R-131',
    basis: 'rev',
    when: all(is('lesion.site', 'femoral_neck'), reasonToTreat),
    then: { propose: ['T-SURG-LONG', 'T-SCREW'] },
    conflicts: ['C-05', 'C-29'],
    sources: [cite('000', 109), cite('000', 237), cite('001', 139, 151)],
  },
  {
    id: 'R-132',
    basis: 'rev',
    when: all(
      is('lesion.site', 'femoral_neck'),
      is('longbone.extends_intertrochanteric', 'no'),
      is('longbone.extends_head', 'no'),
      is('longbone.major_cortical_destruction', 'no'),
      reasonToTreat,
    ),
    then: { propose: ['T-YIMPL'], caution: ['T-YIMPL'] },
    sources: [cite('000', 117, 124), cite('000', 237)],
  },
  {
    id: 'R-133',
    basis: 'rev',
    when: all(
      is('lesion.site', 'femoral_neck'),
      any(
        is('longbone.extends_intertrochanteric', 'yes'),
        is('longbone.extends_head', 'yes'),
        is('longbone.major_cortical_destruction', 'yes'),
      ),
    ),
    then: { exclude: ['T-YIMPL'] },
    sources: [cite('000', 124)],
  },
  {
    id: 'R-134',
    basis: 'inf',
    when: all(
      is('lesion.site', 'femoral_neck'),
      any(
        unknown('longbone.extends_intertrochanteric'),
        unknown('longbone.extends_head'),
        unknown('longbone.major_cortical_destruction'),
      ),
    ),
    then: { ask: ['T-YIMPL'] },
    sources: [cite('000', 124)],
  },
  {
    id: 'R-135',
    basis: 'rev',
    when: all(
      oneOf('lesion.site', 'femoral_head', 'humeral_head'),
      any(
        is('lesion.size_class', 'large'),
        is('lesion.cortical_status', 'extensive_destruction'),
        is('longbone.head_extends_to_neck', 'yes'),
      ),
    ),
    then: { caution: ['@cement_containing'], exclude: ['T-HEAD'] },
    conflicts: ['C-20'],
    sources: [cite('000', 91)],
  },
  {
    id: 'R-136',
    basis: 'rev',
    when: all(
      oneOf('lesion.site', 'femoral_head', 'humeral_head'),
      painful,
      any(is('lesion.size_class', 'small'), unknown('lesion.size_class')),
    ),
    then: { propose: ['T-HEAD'] },
    conflicts: ['C-20'],
    sources: [cite('000', 91), cite('002', 26), cite('002', 90)],
  },
]);
