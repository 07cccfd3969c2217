import type { generalSafetyRules } from '../../../rules/general-safety.js';
import type { RuleTexts } from '../../texts.js';

export const generalSafetyTexts: RuleTexts<typeof generalSafetyRules> = {
  'R-040': {
    message:
      'Ongoing general infection is an absolute contraindication to cement and ongoing sepsis a usual one to all these techniques.',
    notes: {
      'EXCLUDE @cement_containing': 'ongoing general infection',
      'EXCLUDE @all_ir': 'ongoing sepsis / general infection',
    },
  },
  'R-041': {
    message:
      'Skin infection at the puncture site is an absolute contraindication to cementoplasty (French recommendations).',
    notes: {
      'EXCLUDE @cement_containing': 'skin infection at the puncture site',
      'CAUTION @all_ir': 'sources silent for other techniques: choose another route or defer',
    },
  },
  'R-042': {
    message: 'An uncorrectable haemostasis disorder is a usual contraindication to all techniques.',
    notes: { 'EXCLUDE @all_ir': 'uncorrectable haemostasis disorder' },
  },
  'R-043': {
    message:
      'A severe coagulation disorder is an absolute contraindication to cementoplasty (French recommendations); Mastier 2018 lists uncorrectable disorders only.',
    notes: { 'EXCLUDE @cement_containing': 'severe coagulation disorder', 'HOLD @all_ir': 'correct first if possible' },
  },
  'R-044': {
    message:
      'A correctable haemostasis disorder is handled before the procedure: only the uncorrectable ones are listed (inference).',
    notes: { 'PREP @all_ir': 'correct haemostasis before the procedure' },
  },
  'R-045': {
    message: 'Allergy to a cement component is an absolute contraindication to cementoplasty.',
    notes: { 'EXCLUDE @cement_containing': 'allergy to a cement component' },
  },
  'R-046': {
    message:
      'Platelets must exceed 50 000/mm³ for cementoplasty; exactly 50 000 does not meet the condition. The sources give no threshold for the other techniques.',
    notes: {
      'HOLD @cement_containing': 'platelets must be above 50 G/L',
      'CAUTION @all_ir': 'threshold stated for cementoplasty only',
    },
  },
  'R-047': {
    message: 'TP must exceed 50 (percent assumed) for cementoplasty.',
    notes: {
      'HOLD @cement_containing': 'TP must be above 50 %',
      'CAUTION @all_ir': 'threshold stated for cementoplasty only',
    },
  },
  'R-048': {
    message: 'Bleeding risk cannot be assessed without platelets and TP.',
    notes: { 'ASK @all_ir': 'platelets and TP before any procedure' },
  },
  'R-049': {
    message:
      'Oral anticoagulant: the source provides for LMWH bridging stopped the day before; to be organised with the anaesthesia team and the prescriber.',
    notes: {
      'PREP @all_ir': 'schedule stated for cementoplasty; confirm for this technique',
    },
  },
  'R-050': {
    message:
      'Dabigatran, rivaroxaban, apixaban: the source provides for a 48-h stop; to be organised with the anaesthesia team and the prescriber.',
    notes: {
      'PREP @all_ir': 'schedule stated for cementoplasty; confirm for this technique',
    },
  },
  'R-051': {
    message: 'DOAC: the 48-h interval is not reached at the planned time of the procedure.',
    notes: { 'HOLD @cement_containing': 'DOAC stopped for less than 48 h' },
  },
  'R-052': {
    message:
      'Clopidogrel: the source provides for a 5-day stop; to be organised with the anaesthesia team and the prescriber.',
    notes: {
      'PREP @all_ir': 'schedule stated for cementoplasty; confirm for this technique',
    },
  },
  'R-053': {
    message: 'Clopidogrel: the 5-day interval is not reached at the planned time of the procedure.',
    notes: { 'HOLD @cement_containing': 'clopidogrel stopped for less than 5 days' },
  },
  'R-054': {
    message: 'Aspirin below 160 mg/day: the source allows continuation (stated for cementoplasty).',
    notes: { 'INFO @all_ir': 'aspirin below 160 mg/day: the source allows continuation (stated for cementoplasty)' },
  },
  'R-055': {
    message:
      'Aspirin at 160 mg/day or more: the source provides for a 5-day stop (continuation is allowed only below 160); to be organised with the anaesthesia team and the prescriber.',
    notes: {
      'PREP @all_ir': 'schedule stated for cementoplasty; confirm for this technique',
    },
  },
  'R-056': {
    message: 'Aspirin at 160 mg/day or more: the 5-day interval is not reached at the planned time of the procedure.',
    notes: { 'HOLD @cement_containing': 'aspirin stopped for less than 5 days' },
  },
  'R-057': {
    message: 'This antithrombotic is not covered by the sources.',
    notes: {
      'ASK @all_ir': 'the sources do not mention this antithrombotic: ask anaesthesia, prescriber, local protocol',
    },
  },
  'R-058': {
    message: 'Combinations of antithrombotics are not addressed by the sources.',
    notes: { 'ASK @all_ir': 'combined antithrombotics: the sources do not mention combinations' },
  },
  'R-059': {
    message: 'Any change of these drugs is agreed with the anaesthesia team and the prescriber.',
  },
  'R-060': {
    message:
      'Leukopenia is listed among the usual contraindications without a threshold; set aside until the board has reviewed the count.',
    notes: { 'EXCLUDE @all_ir': 'leukopenia: usual contraindication, no threshold given; ask for count and trend' },
  },
  'R-061': {
    message:
      'In immunosuppressed patients antibiotic prophylaxis may be considered, since germs may settle on cement as on any implant.',
    notes: { 'PREP @cement_containing': 'antibiotic prophylaxis may be considered' },
  },
  'R-062': {
    message: 'Radiculopathy is a relative contraindication to cementoplasty.',
    notes: {
      'CAUTION @cement_containing': 'radiculopathy: relative contraindication',
      'DISCUSS *': 'radiculopathy: nerve root compressed or invaded by the tumour?',
    },
  },
  'R-063': {
    message: 'A joint breach is a relative contraindication to cementoplasty (joint leak).',
    notes: { 'CAUTION @cement_containing': 'joint breach: relative contraindication' },
  },
  'R-064': {
    message: 'An unknown contraindication is not an absent one.',
    notes: { 'ASK @all_ir': 'contraindication checklist incomplete' },
  },
  'R-065': {
    message:
      'Physical and psychological state, aims and sequence of treatment and life expectancy frame the use of cement.',
    notes: { 'DISCUSS *': 'psychological state is part of the global plan' },
  },
};
