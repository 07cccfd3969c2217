// Evaluates generated cases and gives one number for all results; runs in Node and in a browser alike.
import { CATALOGUE, evaluate } from '../../packages/engine/dist/index.js';
import { randomFacts, randomNumbers } from '../reference/random-facts.mjs';

const SEED = 20_181_026;

/** Two independent 32-bit hashes over the text (FNV-1a, and the multiplier of Knuth). */
function mix([first, second], text) {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second, 0x9e3779b1) ^ code;
  }
  return [first, second];
}

const said = (statements) => statements.map(({ rule, verb, target, facts }) => `${rule} ${verb} ${target} ${facts}`);

/** All that depends on the facts. Citations and bases follow from the rules, which both sides share. */
function essence({ computed, scores, rules, options, setAside, questions, missing, conflicts, notes, couldOpen }) {
  return JSON.stringify([
    computed,
    scores,
    rules,
    options.map((option) => [
      option.technique,
      option.standing,
      said(option.reasons),
      said(option.cautions),
      option.heldBy,
      option.excludedBy,
      option.toVerify,
      said(option.preparation),
      said(option.information),
      option.variants,
      option.conflicts,
    ]),
    setAside.map(({ technique, verb, proposed, reasons }) => [technique, verb, proposed, said(reasons)]),
    said(questions),
    missing,
    conflicts,
    said(notes),
    couldOpen,
  ]);
}

/** The hash of the results of `count` cases of one batch; a batch is generated from its number alone. */
export function hashCases(batch, count) {
  const next = randomNumbers(SEED + batch);
  let hash = [0x811c9dc5, 0];
  for (let index = 0; index < count; index += 1) {
    const { lesions } = evaluate({ facts: randomFacts(CATALOGUE, next) });
    for (const lesion of lesions) hash = mix(hash, essence(lesion));
  }
  return hash.map((number) => (number >>> 0).toString(16).padStart(8, '0')).join('');
}
