import { percentileInTenths } from './percentile';

/** Spread of a panel against the spread that its own asymmetry allows. */
type Interpercentile = {
  readonly p30: number;
  readonly p70: number;
  readonly ipr: number;
  readonly iprcp: number;
  readonly asymmetryIndex: number;
  readonly ipras: number;
  readonly disagreement: boolean;
};

/** 2.35 in fortieths: the spread that a perfectly symmetric panel may have before it disagrees. */
const SYMMETRIC_SPREAD = 94;

/**
 * IPR = P70 − P30, IPRCP = (P30 + P70) / 2, AI = |5 − IPRCP|, IPRAS = 2.35 + 1.5 × AI; the panel
 * disagrees when IPR > IPRAS. Works for a panel of any size.
 * Source: RAND/UCLA Appropriateness Method User's Manual, Fitch et al. 2001. A published table prints
 * 2.5 for 2.35; its own worked example (P30 7, P70 8, IPRAS 6.1) holds with 2.35 only.
 *
 * Percentiles of whole ratings are whole tenths, so AI is whole twentieths and IPRAS whole fortieths.
 * The comparison is made between whole numbers and cannot be tipped by binary rounding.
 */
export function interpercentile(sorted: readonly number[]): Interpercentile | null {
  const p30 = percentileInTenths(sorted, 3);
  const p70 = percentileInTenths(sorted, 7);
  if (p30 === null || p70 === null) return null;
  const spread = p70 - p30;
  const centreInTwentieths = p30 + p70;
  const asymmetryInTwentieths = Math.abs(100 - centreInTwentieths);
  const allowedInFortieths = SYMMETRIC_SPREAD + 3 * asymmetryInTwentieths;
  return {
    p30: p30 / 10,
    p70: p70 / 10,
    ipr: spread / 10,
    iprcp: centreInTwentieths / 20,
    asymmetryIndex: asymmetryInTwentieths / 20,
    ipras: allowedInFortieths / 40,
    disagreement: 4 * spread > allowedInFortieths,
  };
}
