import { evaluate } from '../evaluation/evaluate.js';
import type { CaseInput, CaseResult } from '../evaluation/result.js';
import { SHAPE_MESSAGES } from '../input/messages.js';
import { validate, type InputError } from '../input/validate.js';

export type Answer =
  | { readonly ok: true; readonly input: CaseInput; readonly result: CaseResult }
  | { readonly ok: false; readonly errors: readonly InputError[] };

const NOT_JSON: Answer = { ok: false, errors: [{ path: '', code: 'not_json', message: SHAPE_MESSAGES.notJson }] };

function parse(json: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(json) };
  } catch {
    // The parser's own message quotes the input, so it is not passed on.
    return null;
  }
}

/** From the text of one case to its result, or to everything that is wrong with it. */
export function answer(json: string): Answer {
  const parsed = parse(json.replace(/^\uFEFF/, ''));
  if (parsed === null) return NOT_JSON;
  const validation = validate(parsed.value);
  if (!validation.ok) return validation;
  return { ok: true, input: validation.input, result: evaluate(validation.input) };
}
