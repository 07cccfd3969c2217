import { Failure } from './failure.mjs';

/** A count from the command line, at least 1. */
export function wholeNumber(text, name) {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new Failure(`${name} is a whole number from 1 on.`);
}
