import { CATALOGUE } from '../facts/catalogue.js';
import { RULE_SETS } from '../rules/rules.js';
import { BONE_GROUPS, HYPERVASCULAR_PRIMARIES, LOAD_CLASSES } from '../scores/derived.js';
import { HARRINGTON_FEMUR_LIMITS } from '../scores/harrington-femur.js';
import { MIRELS_POINTS } from '../scores/mirels.js';
import { SINS_BANDS, SINS_POINTS } from '../scores/sins.js';
import { VAN_DER_LINDEN_LIMITS } from '../scores/van-der-linden.js';
import { TECHNIQUES } from '../techniques/techniques.js';
import { canonicalJson } from './canonical-json.js';
import { sha256 } from './sha256.js';

function hashKnowledge(): string {
  const scores = {
    sins: { points: SINS_POINTS, bands: SINS_BANDS },
    mirels: MIRELS_POINTS,
    vanDerLinden: VAN_DER_LINDEN_LIMITS,
    harringtonFemur: HARRINGTON_FEMUR_LIMITS,
    boneGroups: BONE_GROUPS,
    loadClasses: LOAD_CLASSES,
    hypervascularPrimaries: [...HYPERVASCULAR_PRIMARIES].sort(),
  };
  const knowledge = {
    rules: RULE_SETS,
    fields: CATALOGUE,
    scores,
    techniques: TECHNIQUES,
  };
  return `sha256:${sha256(canonicalJson(knowledge))}`;
}

let hash: string | undefined;

/**
 * Identifies the knowledge a result was made with: rules, fields, scores, techniques.
 * The wording in either language and what is only shown beside a result are not part of it. Computed on the first call.
 */
export function knowledgeHash(): string {
  hash ??= hashKnowledge();
  return hash;
}
