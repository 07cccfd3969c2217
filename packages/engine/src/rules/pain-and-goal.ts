import { fracturedOrThreatened, notKnownToBe, painful, tumourAim, tumourPain } from '../logic/common.js';
import { all, any, has, hasAny, is, unknown } from '../logic/condition.js';
import { cite } from '../sources/source.js';
import { defineRules } from './define.js';

/** Pain mechanism and goal. */
export const painAndGoalRules = defineRules('pain-and-goal', [
  {
    id: 'R-030',
    basis: 'rev',
    when: all(has('pain.mechanisms', 'fracture_mechanical'), notKnownToBe('lesion.site', 'soft_tissue')),
    then: { propose: ['T-CEM'] },
    sources: [cite('001', 60, 65), cite('001', 85, 88)],
  },
  {
    id: 'R-031',
    basis: 'rev',
    when: tumourPain,
    then: { propose: ['T-RFA', 'T-CRYO', 'T-MWA', 'T-EMB-PAIN', 'T-NEURO-P'] },
    sources: [cite('001', 66, 69), cite('001', 153, 155)],
  },
  {
    id: 'R-032',
    basis: 'rev',
    when: all(
      is('pain.status', 'none'),
      hasAny('goal.intents', 'consolidation', 'fracture_prevention', 'tumour_control'),
    ),
    then: { discuss: ['*'] },
    conflicts: ['C-06'],
    sources: [cite('001', 71, 75)],
  },
  {
    id: 'R-033',
    basis: 'rev',
    when: all(painful, unknown('pain.mechanisms')),
    then: { ask: ['*'] },
    sources: [cite('001', 60, 62)],
  },
  {
    id: 'R-034',
    basis: 'rev',
    when: is('lesion.contained', 'no'),
    then: { caution: ['@cement_containing'], exclude: ['@cement_only'] },
    sources: [cite('001', 160, 164)],
  },
  {
    id: 'R-035',
    basis: 'rec',
    when: tumourAim,
    then: { propose: ['T-RT'], caution: ['@cement_only'] },
    conflicts: ['C-27'],
    sources: [cite('002', 20), cite('004', 64)],
  },
  {
    id: 'R-036',
    basis: 'inf',
    when: all(
      has('pain.mechanisms', 'tumour_volume'),
      any(is('lesion.cortical_status', 'extensive_destruction'), fracturedOrThreatened),
      notKnownToBe('lesion.site', 'soft_tissue'),
    ),
    then: { propose: ['T-ABLCEM'] },
    sources: [cite('001', 60, 69), cite('002', 71)],
  },
  {
    id: 'R-247',
    basis: 'rev',
    when: all(is('lesion.contained', 'no'), any(painful, tumourAim)),
    then: { propose: ['T-CRYO', 'T-RFA', 'T-MWA'] },
    sources: [cite('001', 160, 164), cite('001', 223, 224)],
  },
  {
    id: 'R-278',
    basis: 'rec',
    when: all(tumourAim, notKnownToBe('lesion.site', 'soft_tissue')),
    then: { propose: ['T-ABLCEM', 'T-CEMRT'] },
    conflicts: ['C-27'],
    sources: [cite('002', 20), cite('002', 91), cite('004', 64)],
  },
]);
