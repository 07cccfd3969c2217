import type { Texts } from '../texts.js';
import { conflictTexts } from './conflicts.js';
import { evidenceTexts } from './evidence/all.js';
import { fieldTexts } from './fields/all.js';
import { ruleTexts } from './rules/all.js';
import { techniqueNames } from './techniques.js';
import { aims, bases, units, verbs } from './words.js';

/** English. */
export const english: Texts = {
  language: 'en',
  rules: ruleTexts,
  fields: fieldTexts,
  techniques: techniqueNames,
  conflicts: conflictTexts,
  evidence: evidenceTexts,
  units,
  verbs,
  aims,
  bases,
};
