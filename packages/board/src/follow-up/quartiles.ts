import { percentile } from '../consensus/percentile';

/**
 * From this many patients on a figure is summed up. Below it the single values are shown, with their number
 * and without any conclusion.
 */
export const FEWEST_PATIENTS = 10;

/** Values of patients. The summary is null while there are too few patients to conclude. */
export type Distribution = {
  /** Ascending. */
  readonly values: readonly number[];
  readonly patients: number;
  readonly summary: { readonly q1: number; readonly median: number; readonly q3: number; readonly mean: number } | null;
};

/** How many of how many. The share is null while there are too few patients to conclude. */
export type Share = { readonly count: number; readonly of: number; readonly patients: number; readonly share: number | null };

/** A value and the patient it belongs to: one patient who comes back is one patient. */
export type PatientValue = { readonly patient: string; readonly value: number };

export function distributionOf(entries: readonly PatientValue[]): Distribution {
  const values = entries.map(({ value }) => value).sort((left, right) => left - right);
  const patients = new Set(entries.map(({ patient }) => patient)).size;
  if (patients < FEWEST_PATIENTS) return { values, patients, summary: null };
  const at = (p: number) => percentile(values, p) ?? 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { values, patients, summary: { q1: at(0.25), median: at(0.5), q3: at(0.75), mean } };
}

export function shareOf<One extends { readonly patient: string }>(all: readonly One[], counts: (one: One) => boolean): Share {
  const count = all.filter(counts).length;
  const patients = new Set(all.map(({ patient }) => patient)).size;
  return { count, of: all.length, patients, share: patients < FEWEST_PATIENTS ? null : count / all.length };
}
