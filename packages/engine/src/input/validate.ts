import type { CaseInput } from '../evaluation/result.js';
import { fieldById, type Scope } from '../facts/catalogue.js';
import { factMessage, scopeMessage, SHAPE_MESSAGES, type Message } from './messages.js';
import { validateFact, type InputErrorCode } from './validate-fact.js';

/** One thing to correct. The path points into the input, for example `lesions[0].facts.lesion.size_mm`. */
export interface InputError {
  readonly path: string;
  readonly code: InputErrorCode;
  readonly message: Message;
}

export type Validation =
  { readonly ok: true; readonly input: CaseInput } | { readonly ok: false; readonly errors: readonly InputError[] };

type PlainObject = Readonly<Record<string, unknown>>;
type Report = (path: string, code: InputErrorCode, message: Message) => void;

const isPlainObject = (value: unknown): value is PlainObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A key that is no identifier could hold anything, even a name: only its place is told. */
const READABLE_KEY = /^[\w.-]{1,64}$/;

const joinPath = (parent: string, key: string): string =>
  [parent, READABLE_KEY.test(key) ? key : '?'].filter((part) => part !== '').join('.');

function checkKeys(value: PlainObject, path: string, allowed: readonly string[], report: Report): void {
  for (const key of Object.keys(value)) {
    if (!allowed.includes(key)) report(joinPath(path, key), 'unknown_field', SHAPE_MESSAGES.unknownKey);
  }
}

function checkFact(id: string, value: unknown, path: string, scope: Scope | 'any', report: Report): void {
  const check = validateFact(id, value);
  if (!check.ok) report(path, check.code, factMessage(check.code, check.params));
  const field = fieldById(id);
  if (field === undefined || field.computed || scope === 'any' || field.scope === scope) return;
  report(path, 'not_allowed', scopeMessage(field.id, field.scope));
}

function checkFacts(facts: unknown, path: string, scope: Scope | 'any', report: Report): void {
  if (facts === undefined || facts === null) return;
  if (!isPlainObject(facts)) {
    report(path, 'wrong_type', SHAPE_MESSAGES.facts);
    return;
  }
  for (const id of Object.keys(facts)) checkFact(id, facts[id], joinPath(path, id), scope, report);
}

function checkLesionId(id: unknown, path: string, taken: Set<string>, report: Report): void {
  if (typeof id !== 'string') return report(path, 'wrong_type', SHAPE_MESSAGES.lesionId);
  if (id.trim() === '') return report(path, 'not_allowed', SHAPE_MESSAGES.emptyLesionId);
  if (taken.has(id)) return report(path, 'not_allowed', SHAPE_MESSAGES.sameLesionId);
  taken.add(id);
}

function checkLesions(lesions: unknown, report: Report): void {
  if (!Array.isArray(lesions)) return report('lesions', 'wrong_type', SHAPE_MESSAGES.lesions);
  const taken = new Set<string>();
  lesions.forEach((lesion: unknown, index) => {
    const path = `lesions[${index}]`;
    if (!isPlainObject(lesion)) return report(path, 'wrong_type', SHAPE_MESSAGES.lesion);
    checkKeys(lesion, path, ['id', 'facts'], report);
    checkLesionId(ownValue(lesion, 'id'), `${path}.id`, taken, report);
    checkFacts(ownValue(lesion, 'facts'), `${path}.facts`, 'lesion', report);
  });
}

/** Never reads what an object inherits. */
const ownValue = (object: PlainObject, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined);

interface MutableCase {
  facts?: NonNullable<CaseInput['facts']>;
  lesions?: NonNullable<CaseInput['lesions']>;
}

/** Keeps only what was checked; null is the same as absent. */
function toInput(value: PlainObject): CaseInput {
  const input: MutableCase = {};
  const facts = ownValue(value, 'facts');
  const lesions = ownValue(value, 'lesions');
  if (isPlainObject(facts)) input.facts = facts;
  if (Array.isArray(lesions)) {
    input.lesions = lesions.map((lesion: { id: string; facts?: unknown }) => ({
      id: lesion.id,
      facts: isPlainObject(lesion.facts) ? lesion.facts : {},
    }));
  }
  return input;
}

/**
 * Checks an input of unknown origin and names every error at once. With `lesions`, facts of the case
 * stand at the top and facts of a lesion in that lesion; a fact in the other place is refused,
 * because it would be unclear for which lesions it holds. Without `lesions` all facts stand at the top.
 */
export function validate(input: unknown): Validation {
  const errors: InputError[] = [];
  const report: Report = (path, code, message) => void errors.push({ path, code, message });
  if (!isPlainObject(input)) {
    report('', 'wrong_type', SHAPE_MESSAGES.case);
    return { ok: false, errors };
  }
  const lesions = ownValue(input, 'lesions');
  const several = lesions !== undefined && lesions !== null;
  checkKeys(input, '', ['facts', 'lesions'], report);
  checkFacts(ownValue(input, 'facts'), 'facts', several ? 'case' : 'any', report);
  if (several) checkLesions(lesions, report);
  return errors.length === 0 ? { ok: true, input: toInput(input) } : { ok: false, errors };
}
