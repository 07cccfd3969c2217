import { CONFLICTS } from './conflicts/conflicts.js';
import { CATALOGUE } from './facts/catalogue.js';
import { RULES } from './rules/rules.js';
import { PUBLICATIONS } from './sources/publications.js';
import { TECHNIQUES } from './techniques/techniques.js';
import { KNOWLEDGE_VERSION } from './version.js';

/** What the knowledge is, in figures. */
export const KNOWLEDGE = {
  version: KNOWLEDGE_VERSION,
  rules: RULES.length,
  fields: CATALOGUE.length,
  techniques: TECHNIQUES.length,
  conflicts: Object.keys(CONFLICTS).length,
  sources: Object.keys(PUBLICATIONS).length,
} as const;
