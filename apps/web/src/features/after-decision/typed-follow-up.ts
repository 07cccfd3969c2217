import type { AnalgesiaChange, Answer, Complication, FollowUpPoint } from '@bonemet/board';

/** A follow-up as it stands in the form: the empty text is a question that nobody has answered yet. */
export type TypedFollowUp = {
  readonly point: FollowUpPoint | '';
  /** The empty text is the patient as a whole. */
  readonly lesionId: string;
  readonly seenOn: string;
  readonly pain: string;
  readonly analgesia: AnalgesiaChange | '';
  readonly complication: string;
  readonly fracture: Answer | '';
  readonly localControl: Answer | '';
  readonly note: string;
};

export const UNKNOWN = 'unknown';

export const EMPTY_FOLLOW_UP: TypedFollowUp = { point: '', lesionId: '', seenOn: '', pain: '', analgesia: '', complication: '', fracture: '', localControl: '', note: '' };

type Stored = {
  readonly point: FollowUpPoint; readonly lesionId: string | null; readonly seenOn: string; readonly pain: number | null; readonly analgesia: AnalgesiaChange;
  readonly complication: Complication; readonly fracture: Answer; readonly localControl: Answer; readonly note: string;
};

/** An entry that is corrected, with the answers it has. */
export const typedOf = ({ lesionId, pain, complication, point, seenOn, analgesia, fracture, localControl, note }: Stored): TypedFollowUp => ({
  point, seenOn, analgesia, fracture, localControl, note, lesionId: lesionId ?? '', pain: pain === null ? UNKNOWN : String(pain), complication: complication === null ? UNKNOWN : String(complication),
});

const numberOf = (text: string): number | null => (text === UNKNOWN ? null : Number(text));

/** The entry, or null while a question is open. "Unknown" is an answer; nothing is filled in for anybody. */
export function followUpIn({ point, lesionId, seenOn, pain, analgesia, complication, fracture, localControl, note }: TypedFollowUp): Stored | null {
  if (point === '' || seenOn === '' || pain === '' || analgesia === '' || complication === '' || fracture === '' || localControl === '') return null;
  return { point, lesionId: lesionId || null, seenOn, pain: numberOf(pain), analgesia, complication: numberOf(complication) as Complication, fracture, localControl, note: note.trim() };
}
