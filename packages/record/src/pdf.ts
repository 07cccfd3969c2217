/** What is written with fonts and pages: a door of its own, so that no browser is sent the library behind it. */
export type { Pause } from './paper/in-turns';
export type { Typeface } from './paper/typeface';
export { type DecisionPdf, writeDecisionPdf } from './sheet/write-decision-pdf';
export { type MinutesPdf, writeMinutesPdf } from './minutes/write-minutes-pdf';
