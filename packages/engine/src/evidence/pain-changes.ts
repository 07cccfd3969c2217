import type { EvidenceId } from './evidence.js';

/** A reported change of pain on a scale from 0 to 10, as a number that can be drawn. Below zero is less pain. */
export interface PainChange {
  readonly evidence: EvidenceId;
  readonly afterDays: number;
  readonly change: number;
  /** Null where the source does not say how many. */
  readonly patients: number | null;
}

/**
 * The figures that report how much pain fell, on average and after a stated time, in more than one patient.
 * Figures without a time, or of a single patient, are read in the library and not drawn. A test holds each
 * number to the words of its figure.
 */
export const PAIN_CHANGES: readonly PainChange[] = [
  { evidence: 'EV-031', afterDays: 7, change: -7.1, patients: 50 },
  { evidence: 'EV-036', afterDays: 30, change: -3, patients: null },
  { evidence: 'EV-037', afterDays: 30, change: -3.5, patients: 61 },
  { evidence: 'EV-032', afterDays: 145, change: -5.5, patients: null },
  { evidence: 'EV-038', afterDays: 182, change: -5.5, patients: 61 },
];
