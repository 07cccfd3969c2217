import type { Participant, Rating, RevealedOption, RoundOption, Specialty } from '@bonemet/board';
import { type CaseInput, evaluate, KNOWLEDGE, type TechniqueId } from '@bonemet/engine';
import type { DecisionSnapshot, SignedDecision } from '../../src/sheet/signed-decision';

const option = (optionId: string, technique: TechniqueId | null, lesionLetter: string | null, listedByEngine: boolean, label: RoundOption['label'] = null): RoundOption =>
  ({ optionId, technique, label, lesionLetter, listedByEngine });

const SPECIALTIES_THERE: readonly Specialty[] = [
  'medical_oncology', 'radiation_oncology', 'orthopaedic_spine_surgery', 'orthopaedic_spine_surgery', 'interventional_radiology',
  'interventional_radiology', 'diagnostic_radiology', 'rheumatology', 'pain_palliative_medicine',
];

const result = (optionId: string, ratings: readonly Rating[], abstained?: number): RevealedOption => ({
  optionId,
  ratings: ratings.map((rating, index) => ({ rating, specialty: SPECIALTIES_THERE[index]! })),
  moved: null,
  ...(abstained === undefined ? {} : { abstained }),
});

const INPUT: CaseInput = {
  facts: {
    'patient.age_years': 61, 'patient.sex': 'female', 'patient.ambulation': 'with_aid', 'patient.general_condition': 'good', 'cancer.primary': 'breast',
    'cancer.histology_confirmed': 'yes', 'cancer.systemic_ongoing': 'yes', 'cancer.bone_metastasis_count': 4, 'meds.doac': 'apixaban', 'labs.platelets': 182,
    'patient.surgical_candidate': null,
  },
  lesions: [
    { id: 'A', facts: { 'lesion.site': 'femoral_neck', 'lesion.matrix': 'lytic', 'lesion.size_mm': 34, 'lesion.fracture': 'impending', 'lesion.cortical_status': 'focal_breach', 'pain.vas': 7, 'pain.mechanisms': ['fracture_mechanical'], 'longbone.axial_cortical_mm': 32 } },
    { id: 'B', facts: { 'lesion.site': 'vertebra', 'spine.level': 'T11', 'spine.sins_pain': 'mechanical', 'lesion.matrix': 'mixed', 'spine.sins_alignment': 'de_novo_deformity', 'spine.sins_collapse': 'gt_50' } },
    { id: 'C', facts: { 'lesion.site': 'vertebra', 'spine.level': 'L3', 'lesion.matrix': 'sclerotic' } },
    { id: 'D', facts: { 'lesion.site': 'iliac_wing' } },
  ],
};

const OPTIONS = [
  option('o1', 'T-SCREW', 'A', true),
  option('o2', 'T-SURG-LONG', 'A', true),
  option('o3', 'T-RFA', 'A', true),
  option('o4', 'T-RT', 'A', true),
  option('o5', null, 'A', false, { en: 'Y-shaped femoral neck implant', fr: 'Implant en Y cimenté du col fémoral' }),
] as const;

export const FIRST_FORMAT: DecisionSnapshot = {
  format: 1,
  pseudonym: 'Altair 214',
  question: 'Fracture imminente du col fémoral droit, T11 instable : dans quel ordre, et par qui ?',
  patientWishes: 'Marcher seule jusqu’au jardin. Pas plus de trois jours d’hospitalisation. Elle craint davantage le fauteuil que la douleur.',
  lesions: [{ letter: 'A', side: 'right' }, { letter: 'B', side: 'midline' }, { letter: 'C', side: 'midline' }, { letter: 'D', side: 'left' }],
  input: INPUT,
  evaluation: evaluate(INPUT),
  knowledgeVersion: KNOWLEDGE.version,
  rounds: [
    {
      number: 1,
      options: OPTIONS,
      results: [
        result('o1', [6, 7, 7, 8, 8, 8, 8, 8, 9]), result('o2', [4, 5, 5, 6, 6, 7, 7, 8, 9]), result('o3', [5, 6, 6, 7, 7, 7, 7, 7, 8]),
        result('o4', [1, 2, 2, 2, 3, 3, 3, 4, 5]), result('o5', [2, 2, 3, 3, 5, 7, 7, 8, 8]),
      ],
    },
  ],
  quorum: {
    reached: true, physicians: 9,
    specialties: ['medical_oncology', 'radiation_oncology', 'orthopaedic_spine_surgery', 'interventional_radiology', 'diagnostic_radiology', 'rheumatology', 'pain_palliative_medicine'],
    missing: { physicians: 0, specialties: 0, options: [] },
  },
  present: SPECIALTIES_THERE,
  plan: [OPTIONS[0]],
  conditions: 'Délai de 48 h depuis la dernière prise d’apixaban. Plaquettes et TP le 6 avril.',
  minorityOpinion: 'Chirurgie orthopédique : clou préféré si la perte corticale dépasse la moitié du col au scanner.',
};

const person = (name: string, specialty: Specialty | null, part: Participant['part'] = 'member', conflict = false): Participant => ({ name, specialty, part, conflict });

export const PEOPLE: readonly Participant[] = [
  person('Dr Anne Lemoine', 'medical_oncology', 'chair'), person('Dr Paul Besson', 'radiation_oncology'), person('Pr Hélène Garnier', 'orthopaedic_spine_surgery'),
  person('Dr Luc Moreau', 'orthopaedic_spine_surgery'), person('Dr Inès Haddad', 'interventional_radiology'), person('Dr Thomas Roux', 'interventional_radiology'),
  person('Dr Claire Petit', 'diagnostic_radiology'), person('Dr Yann Le Goff', 'rheumatology', 'member', true), person('Dr Zoé Fabre', 'pain_palliative_medicine'),
  person('Dr Marc Olivier', null, 'guest'), person('Camille Durand', null, 'observer'),
];

const ROUND_TWO = [option('r1', 'T-SCREW', 'A', true), option('r2', 'T-SURG-LONG', 'A', true)];

export const SECOND_FORMAT: DecisionSnapshot = {
  ...FIRST_FORMAT,
  format: 2,
  rounds: [
    ...FIRST_FORMAT.rounds,
    { number: 2, options: ROUND_TWO, results: [result('r1', [7, 7, 8, 8, 8, 8, 8, 9], 1), result('r2', [4, 4, 5, 6, 6, 7, 8, 9], 1)] },
  ],
  quorum: { ...FIRST_FORMAT.quorum, reached: false, missing: { physicians: 0, specialties: 1, options: [{ optionId: 'o4', anyOf: ['radiation_oncology'] }] } },
  plan: [
    { ...ROUND_TWO[0]!, conditions: 'Délai de 48 h depuis la dernière prise d’apixaban, à organiser avec l’anesthésie et le prescripteur.' },
    { ...OPTIONS[4], conditions: '' },
  ],
  conditions: 'Plaquettes et TP la veille.',
  minorityOpinion: '',
  deliberation: {
    standing: 'provisional',
    outcome: 'treatment',
    outcomeDetail: '',
    minority: [{ specialty: 'orthopaedic_spine_surgery', opinion: 'Clou centromédullaire préféré.', reason: 'La perte corticale dépasse la moitié du col au scanner.' }],
    participants: PEOPLE,
    confirmed: 6,
    difference: { differs: true, reason: 'L’implant en Y est disponible dans le service et a été posé trois fois.' },
  },
};

export const decision = (snapshot: DecisionSnapshot, over: Partial<SignedDecision> = {}): SignedDecision => ({
  version: 1,
  signedAt: new Date('2026-03-26T08:21:00Z'),
  amendmentReason: null,
  contentHash: '7f3a91c04be288d5'.repeat(4),
  signatory: { name: 'Dr Anne Lemoine', specialty: 'medical_oncology' },
  board: 'RCP métastases osseuses',
  meetingAt: new Date('2026-03-26T08:00:00Z'),
  position: 3,
  cases: 11,
  snapshot,
  ...over,
});

const LONG = 'La patiente a été revue avec sa famille ; le scanner de contrôle montre une progression de la lyse corticale, sans recul du mur postérieur, et la douleur reste mécanique malgré le palier III. ';

/** As much as the form lets anybody write, or nearly so. */
export const LONG_FORMAT: DecisionSnapshot = {
  ...SECOND_FORMAT,
  question: LONG.repeat(4).trim(),
  patientWishes: LONG.repeat(3).trim(),
  conditions: LONG.repeat(3).trim(),
  plan: SECOND_FORMAT.plan.map((step) => ({ ...step, conditions: LONG.repeat(2).trim() })),
  deliberation: {
    ...SECOND_FORMAT.deliberation!,
    outcome: 'trial',
    outcomeDetail: LONG.trim(),
    minority: [
      { specialty: 'orthopaedic_spine_surgery', opinion: LONG.repeat(2).trim(), reason: LONG.trim() },
      { specialty: null, opinion: LONG.trim(), reason: '' },
    ],
    difference: { differs: true, reason: LONG.repeat(2).trim() },
  },
};
