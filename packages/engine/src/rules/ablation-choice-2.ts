import { notKnownToBe, painful, reasonToAblate, tumourAim, tumourPain } from '../logic/common.js';
import { all, any, has, hasAny, is, moreThan, oneOf, unknown } from '../logic/condition.js';
import { cite } from '../sources/source.js';
import { defineRules } from './define.js';

/** Choice of ablation modality and thermal safety, part 2. */
export const ablationChoice2Rules = defineRules('ablation-choice', [
  {
    id: 'R-185',
    basis: 'rev',
    when: all(
      is('lesion.weight_bearing', 'yes'),
      hasAny('goal.intents', 'tumour_control', 'volume_reduction', 'curative', 'pain_palliation'),
    ),
    then: { caution: ['@ablation'] },
    conflicts: ['C-36'],
    sources: [
      cite('000', 'TECHNIQUES PERCUTANÉES DE DESTRUCTION TUMORALE', 137),
      cite('004', 'General Principles', 40),
    ],
  },
  {
    id: 'R-186',
    basis: 'inf',
    when: all(unknown('lesion.size_mm'), unknown('lesion.size_class')),
    then: { ask: ['*'] },
    sources: [cite('000', 'INDICATIONS', 173), cite('004', 'Heating Techniques', 50)],
  },
  {
    id: 'R-187',
    basis: 'inf',
    when: all(tumourPain, is('patient.life_expectancy_class', 'lt_6m')),
    then: { propose: ['T-ALC'], caution: ['T-ALC'] },
    sources: [cite('000', 'Destruction › 3. Alcoolisation', 151)],
  },
  {
    id: 'R-188',
    basis: 'rev',
    when: any(tumourPain, tumourAim),
    then: { info: ['T-LASER', 'T-HIFU', 'T-SENS'] },
    sources: [
      cite('001', 'Percutaneous Destruction', 215, 226),
      cite('000', 'Destruction › 4. Association + drogues sensibilisatrices', 155),
    ],
  },
  {
    id: 'R-189',
    basis: 'inf',
    when: has('nearby.protection', 'not_feasible'),
    then: { caution: ['@ablation'], discuss: ['*'] },
    sources: [
      cite('001', 'Percutaneous Destruction', 191, 196),
      cite('001', 'Contraindications and Complications', 402, 408),
    ],
  },
  {
    id: 'R-199',
    basis: 'inf',
    when: all(is('patient.metal_implant', 'yes'), is('patient.metal_implant_location', 'elsewhere')),
    then: { discuss: ['T-RFA-M'] },
    sources: [cite('004', 'Heating Techniques', 54)],
  },
  {
    id: 'R-200',
    basis: 'rev',
    when: all(oneOf('lesion.soft_tissue', 'limited', 'large'), reasonToAblate),
    then: { propose: ['T-CRYO', 'T-MWA'] },
    sources: [cite('004', 'Heating Techniques', 52, 60)],
  },
  {
    id: 'R-201',
    basis: 'rev',
    when: all(has('nearby.structures', 'large_vessel'), reasonToAblate),
    then: { propose: ['T-MWA'] },
    sources: [cite('004', 'Heating Techniques', 54, 56)],
  },
  {
    id: 'R-202',
    basis: 'rev',
    when: all(is('nearby.visualisation_critical', 'yes'), reasonToAblate),
    then: { prefer: ['T-CRYO'] },
    sources: [
      cite('001', 'Percutaneous Destruction', 176, 182),
      cite('004', 'Heating Techniques', 54, 60),
      cite('004', 'Fig. 1 legend (Case 1)', 103),
    ],
  },
  {
    id: 'R-203',
    basis: 'rev',
    when: all(moreThan('lesion.size_mm', 40), reasonToAblate),
    then: { propose: ['T-RFA-B', 'T-CRYO'] },
    sources: [
      cite('004', 'Heating Techniques', 50),
      cite('004', 'Cooling Techniques', 60),
      cite('001', 'Percutaneous Destruction', 186, 189),
    ],
  },
  {
    id: 'R-204',
    basis: 'rev',
    when: all(oneOf('lesion.matrix', 'sclerotic', 'mixed'), reasonToAblate),
    then: { propose: ['T-CRYO'] },
    sources: [cite('000', 'Destruction › 2. Cryoablation', 147), cite('004', 'Heating Techniques', 52)],
  },
  {
    id: 'R-205',
    basis: 'rev',
    when: all(is('patient.ga_feasible', 'no'), any(tumourAim, tumourPain)),
    then: { propose: ['T-CRYO'] },
    conflicts: ['C-11'],
    sources: [
      cite('000', 'Destruction › 2. Cryoablation', 147),
      cite('004', 'Cooling Techniques', 60),
      cite('002', '7. Place des autres techniques percutanées', 85),
    ],
  },
  {
    id: 'R-206',
    basis: 'rev',
    when: all(is('plan.cement_same_session', 'yes'), reasonToAblate),
    then: { propose: ['T-RFA', 'T-MWA'] },
    conflicts: ['C-12'],
    sources: [
      cite('000', 'Destruction › 2. Cryoablation', 147),
      cite('004', 'Cooling Techniques', 60),
      cite('004', 'Fig. 1 legend (Case 1)', 103),
      cite('002', '7. Place des autres techniques percutanées', 79),
    ],
  },
  {
    id: 'R-207',
    basis: 'rev',
    when: all(is('lesion.articular_proximity', 'yes'), reasonToAblate),
    then: { propose: ['T-CRYO'] },
    sources: [
      cite('004', 'Treatment Considerations and Scoring Classifications', 76),
      cite('004', 'Fig. 1 legend (Case 1)', 103),
      cite('004', 'Case 3', 141),
      cite('004', 'Case 4', 152),
      cite('004', 'Fig. 3 legend (Case 3)', 162),
      cite('001', 'Combined Techniques › Fig. 3 caption', 378, 381),
    ],
  },
  {
    id: 'R-209',
    basis: 'rev',
    when: all(
      is('lesion.weight_bearing', 'yes'),
      any(tumourAim, tumourPain),
      notKnownToBe('lesion.site', 'soft_tissue'),
    ),
    then: { propose: ['T-ABLCEM'] },
    conflicts: ['C-36'],
    sources: [
      cite('000', 'TECHNIQUES PERCUTANÉES DE DESTRUCTION TUMORALE', 137),
      cite('004', 'General Principles', 40),
    ],
  },
  {
    id: 'R-248',
    basis: 'rev',
    when: all(
      hasAny(
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
      any(painful, tumourAim),
    ),
    then: { propose: ['T-PROTECT'] },
    sources: [
      cite('001', 'Percutaneous Destruction', 191, 196),
      cite('001', 'Contraindications and Complications', 402, 419),
    ],
  },
]);
