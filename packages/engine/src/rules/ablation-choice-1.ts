import { reasonToAblate } from '../logic/common.js';
import { all, any, atMost, has, hasAny, is, lessThan, moreThan, oneOf, unknown } from '../logic/condition.js';
import { cite } from '../sources/source.js';
import { defineRules } from './define.js';

/** Choice of ablation modality and thermal safety, part 1. */
export const ablationChoice1Rules = defineRules('ablation-choice', [
  {
    id: 'R-168',
    basis: 'rev',
    when: all(oneOf('lesion.site', 'vertebra', 'sacrum', 'sacroiliac_region'), unknown('nearby.nerve_distance_mm')),
    then: { caution: ['@ablation'] },
    conflicts: ['C-13'],
    sources: [
      cite('000', 'Destruction › 1. Radiofréquence', 141),
      cite('002', '7. Place des autres techniques percutanées', 79),
    ],
  },
  {
    id: 'R-169',
    basis: 'rec',
    when: atMost('nearby.nerve_distance_mm', 0),
    then: { exclude: ['@ablation'], discuss: ['*'] },
    conflicts: ['C-13'],
    sources: [
      cite('002', '7. Place des autres techniques percutanées', 79),
      cite('002', '7. Place des autres techniques percutanées', 85),
      cite('001', 'Contraindications and Complications', 402, 408),
    ],
  },
  {
    id: 'R-170',
    basis: 'rev',
    when: lessThan('nearby.nerve_distance_mm', 10),
    then: {
      caution: ['@ablation', 'T-ABLCEM', 'T-MWA', 'T-CRYO', 'T-ALC'],
      exclude: ['T-RFA', 'T-RFA-M', 'T-RFA-B'],
      prep: ['T-PROTECT'],
    },
    conflicts: ['C-13'],
    sources: [
      cite('000', 'Destruction › 1. Radiofréquence', 141),
      cite('001', 'Percutaneous Destruction', 191, 196),
      cite('001', 'Contraindications and Complications', 405, 408),
      cite('002', '7. Place des autres techniques percutanées', 79),
      cite('002', '7. Place des autres techniques percutanées', 85),
    ],
  },
  {
    id: 'R-171',
    basis: 'inf',
    when: all(
      unknown('nearby.nerve_distance_mm'),
      any(
        hasAny('nearby.structures', 'spinal_cord', 'nerve_root', 'nerve_or_plexus'),
        oneOf('calc.bone_group', 'spine', 'pelvis'),
      ),
    ),
    then: { ask: ['@ablation'] },
    sources: [
      cite('000', '1 c. Autres cimentoplasties', 87),
      cite('000', 'Destruction › 1. Radiofréquence', 141),
      cite('000', 'Endovasculaire › 2. Chimio-embolisation', 169),
      cite('004', 'Treatment Considerations and Scoring Classifications', 76),
      cite('004', 'Case 4', 152),
    ],
  },
  {
    id: 'R-172',
    basis: 'rev',
    when: hasAny(
      'nearby.structures',
      'spinal_cord',
      'nerve_root',
      'nerve_or_plexus',
      'digestive_tract',
      'large_vessel',
      'joint',
      'skin',
      'lung',
      'heart',
    ),
    then: { prep: ['@ablation'] },
    sources: [
      cite('001', 'Percutaneous Destruction', 191, 196),
      cite('001', 'Contraindications and Complications', 402, 419),
    ],
  },
  {
    id: 'R-173',
    basis: 'rev',
    when: is('patient.pacemaker', 'yes'),
    then: { caution: ['T-RFA', 'T-MWA', 'T-ABLCEM', 'T-NEURO-P'], exclude: ['T-RFA-M'], discuss: ['*'] },
    sources: [cite('004', 'Heating Techniques', 54)],
  },
  {
    id: 'R-174',
    basis: 'rev',
    when: is('patient.metal_implant', 'yes'),
    then: { caution: ['T-RFA', 'T-ABLCEM'], exclude: ['T-RFA-M'], info: ['T-MWA'] },
    sources: [cite('004', 'Heating Techniques', 54, 56)],
  },
  {
    id: 'R-175',
    basis: 'inf',
    when: any(unknown('patient.pacemaker'), unknown('patient.metal_implant')),
    then: { ask: ['T-RFA-M'] },
    sources: [cite('004', 'Heating Techniques', 54)],
  },
  {
    id: 'R-176',
    basis: 'rev',
    when: has('nearby.structures', 'large_vessel'),
    then: { caution: ['T-RFA'] },
    sources: [cite('004', 'Heating Techniques', 54, 56)],
  },
  {
    id: 'R-177',
    basis: 'rev',
    when: is('nearby.visualisation_critical', 'yes'),
    then: { caution: ['T-RFA', 'T-MWA'] },
    sources: [
      cite('001', 'Percutaneous Destruction', 176, 182),
      cite('004', 'Heating Techniques', 54, 60),
      cite('004', 'Fig. 1 legend (Case 1)', 103),
    ],
  },
  {
    id: 'R-178',
    basis: 'rev',
    when: moreThan('lesion.size_mm', 40),
    then: { caution: ['T-RFA', 'T-RFA-M'] },
    sources: [
      cite('004', 'Heating Techniques', 50),
      cite('004', 'Cooling Techniques', 60),
      cite('001', 'Percutaneous Destruction', 186, 189),
    ],
  },
  {
    id: 'R-179',
    basis: 'rev',
    when: all(is('lesion.irregular', 'yes'), reasonToAblate),
    then: { prefer: ['T-CRYO'] },
    sources: [cite('001', 'Percutaneous Destruction', 186, 189), cite('004', 'Cooling Techniques', 60)],
  },
  {
    id: 'R-180',
    basis: 'rev',
    when: oneOf('lesion.matrix', 'sclerotic', 'mixed'),
    then: { caution: ['T-RFA'] },
    sources: [cite('000', 'Destruction › 2. Cryoablation', 147), cite('004', 'Heating Techniques', 52)],
  },
  {
    id: 'R-181',
    basis: 'inf',
    when: any(
      oneOf('labs.coag_disorder', 'correctable', 'severe', 'uncorrectable'),
      atMost('labs.platelets', 50),
      atMost('labs.tp_percent', 50),
    ),
    then: { caution: ['T-CRYO'] },
    sources: [cite('004', 'Cooling Techniques', 60)],
  },
  {
    id: 'R-182',
    basis: 'rev',
    when: is('patient.ga_feasible', 'no'),
    then: { caution: ['T-RFA'], discuss: ['*'] },
    conflicts: ['C-11'],
    sources: [
      cite('000', 'Destruction › 2. Cryoablation', 147),
      cite('004', 'Cooling Techniques', 60),
      cite('002', '7. Place des autres techniques percutanées', 85),
    ],
  },
  {
    id: 'R-183',
    basis: 'rev',
    when: is('plan.cement_same_session', 'yes'),
    then: { caution: ['T-CRYO'] },
    conflicts: ['C-12'],
    sources: [
      cite('000', 'Destruction › 2. Cryoablation', 147),
      cite('004', 'Cooling Techniques', 60),
      cite('004', 'Fig. 1 legend (Case 1)', 103),
      cite('002', '7. Place des autres techniques percutanées', 79),
    ],
  },
  {
    id: 'R-184',
    basis: 'rev',
    when: is('lesion.articular_proximity', 'yes'),
    then: { caution: ['@ablation', '@cement_containing'] },
    sources: [
      cite('004', 'Treatment Considerations and Scoring Classifications', 76),
      cite('004', 'Fig. 1 legend (Case 1)', 103),
      cite('004', 'Case 3', 141),
      cite('004', 'Case 4', 152),
      cite('004', 'Fig. 3 legend (Case 3)', 162),
      cite('001', 'Combined Techniques › Fig. 3 caption', 378, 381),
    ],
  },
]);
