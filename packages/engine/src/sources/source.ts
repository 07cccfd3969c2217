/** The four publications on which every statement rests. The codes are those of the specification. */
export type SourceFile = '000' | '001' | '002' | '004';

/** A place in a publication: lines are 1-based and inclusive, the heading is that of the section. */
export interface SourceRef {
  readonly file: SourceFile;
  readonly lines: readonly [first: number, last: number];
  readonly heading: string;
}

/** Cites one line, or a run of lines when `last` is given. */
export function cite(file: SourceFile, heading: string, first: number, last: number = first): SourceRef {
  return { file, lines: [first, last], heading };
}
