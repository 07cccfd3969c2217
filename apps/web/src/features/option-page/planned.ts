import { type Day, isDay } from '@bonemet/engine';
import { single } from '../library/matching';

/** The planned day as it was typed, and as a day of the calendar if it is one. */
export type Planned = { readonly typed: string; readonly day: Day | null };

/** There is no planned day until somebody gives one. */
export function readPlanned(on: string | string[] | undefined): Planned {
  const typed = single(on);
  return { typed, day: isDay(typed) ? typed : null };
}
