import type { Lead } from '../rules/define.js';
import { ruleById } from '../rules/compiled.js';
import type { Statement } from './result.js';

/** A calendar day, "2026-12-01". */
export type Day = `${number}-${number}-${number}`;

/**
 * What a source provides for before a procedure. `day` is counted back from the planned day; it is
 * null when there is no planned day or the source gives no interval. To be organised with anaesthesia
 * and the prescriber: it never tells anyone to stop a drug.
 */
export interface PreparationStep<S extends Statement = Statement> {
  readonly statement: S;
  readonly lead: Lead | null;
  readonly day: Day | null;
}

const HOURS_A_DAY = 24;
const MS_A_DAY = 86_400_000;

/** Whether this is a day of the calendar on which somebody could be treated: from 1900 on. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '1900') return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && toDay(time) === text;
}

const toDay = (time: number): Day => new Date(time).toISOString().slice(0, 10) as Day;

/** The day that lies a lead before another. Hours are whole days before the hour of the procedure. */
export function countBack(planned: Day, { amount, unit }: Lead): Day {
  const days = unit === 'hours' ? Math.ceil(amount / HOURS_A_DAY) : amount;
  return toDay(Date.parse(`${planned}T00:00:00Z`) - days * MS_A_DAY);
}

/** The preparation of an option, what must begin first before the rest, and what has no date last. */
export function toSteps<S extends Statement>(preparation: readonly S[], planned: Day | null): PreparationStep<S>[] {
  const steps = preparation.map((statement) => {
    const lead = ruleById(statement.rule)?.lead ?? null;
    return { statement, lead, day: lead === null || planned === null ? null : countBack(planned, lead) };
  });
  const hours = ({ lead }: PreparationStep<S>): number =>
    lead === null ? 0 : lead.amount * (lead.unit === 'days' ? HOURS_A_DAY : 1);
  return steps.sort((a, b) => hours(b) - hours(a));
}
