import type { nervesRules } from '../../../rules/nerves.js';
import type { RuleTexts } from '../../texts.js';

export const nervesTexts: RuleTexts<typeof nervesRules> = {
  'R-220': {
    message:
      'Sensory or sympathetic pathway with extensive destruction needed: a chemical agent such as alcohol is described.',
    notes: { 'PROPOSE T-NEURO-C': 'if extensive destruction is needed' },
  },
  'R-221': {
    message: 'Sensory or sympathetic pathway with a focal target: a physical method is preferred.',
    notes: { 'PROPOSE T-NEURO-P': 'focal target: radiofrequency or cryoablation at the needle tip' },
  },
  'R-222': {
    message: 'Mixed nerve or cord: neurolysis is set aside outside extreme palliative situations.',
    notes: {
      'EXCLUDE T-NEURO-M': 'mixed nerve or cord: only if motor loss irreversible and no alternative',
      'EXCLUDE T-NEURO-C': 'mixed nerve',
      'EXCLUDE T-NEURO-P': 'mixed nerve',
    },
  },
  'R-223': {
    message: 'Extreme palliative situation: neurolysis of a mixed nerve or of the cord may be considered.',
    notes: {
      'PROPOSE T-NEURO-M': 'extreme palliative situation',
      'DISCUSS *': 'explicit board agreement and patient information',
    },
  },
  'R-224': {
    message: 'A positive anaesthetic block preceded neurolysis in the illustrated case.',
    notes: {
      'ASK T-NEURO-P': 'anaesthetic test block before neurolysis',
      'ASK T-NEURO-C': 'anaesthetic test block before neurolysis',
    },
  },
  'R-225': {
    message: 'Negative block: the expected benefit is doubtful (inferred from the positive-block case).',
    notes: { 'CAUTION T-NEURO-P': 'negative test block', 'CAUTION T-NEURO-C': 'negative test block' },
  },
  'R-226': {
    message: 'The type of nerve decides whether neurolysis can be listed.',
    notes: { 'ASK *': 'which nerve: sensory, sympathetic, mixed?' },
  },
  'R-227': {
    message: 'Neurolysis: alcohol spreads along the plexus and several so-called sensory nerves carry motor fibres.',
    notes: {
      'CAUTION T-NEURO-C': 'alcohol diffuses along structures: spread toward roots or cord (inference)',
      'CAUTION T-NEURO-P': 'several nerves called sensory carry motor fibres (inference)',
    },
  },
  'R-228': {
    message: 'Positive anaesthetic block of a sensory or sympathetic pathway: neurolysis is described.',
    notes: { 'PROPOSE T-NEURO-P': 'after a positive block', 'PROPOSE T-NEURO-C': 'after a positive block' },
  },
  'R-229': {
    message: 'Neurolysis supposes a sensory or sympathetic pathway; the nerve is not stated.',
    notes: {
      'CAUTION @neurolysis': 'nerve type not stated: a mixed nerve or the cord is outside the usual indication',
      'ASK T-NEURO-P': 'which nerve: sensory, sympathetic, mixed?',
    },
  },
};
