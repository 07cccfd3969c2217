import { headingAt } from './sections.js';

/** The four publications on which every statement rests. The codes are those of the specification. */
export type SourceFile = '000' | '001' | '002' | '004';

/** A place in a publication: lines are 1-based and inclusive, the heading is that of the section. */
export interface SourceRef {
  readonly file: SourceFile;
  readonly lines: readonly [first: number, last: number];
  readonly heading: string;
}

/** Cites one line, or a run of lines when `last` is given. The heading follows from the first line. */
export function cite(file: SourceFile, first: number, last: number = first): SourceRef {
  return { file, lines: [first, last], heading: headingAt(file, first) };
}
