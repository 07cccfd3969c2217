import type { Actor, CaseStatus, Specialty } from '@bonemet/board';
import type { CaseRecord } from '../repositories/cases';
import type { Reader } from './reader';
import { searchQuery, type SearchWord } from '../search/query';

/** A case as it is opened: its record, its places on agendas, its signed decisions. */
export type OpenedCase = {
  readonly record: CaseRecord;
  readonly agenda: readonly {
    readonly id: string;
    readonly position: number;
    readonly plannedMinutes: number;
    readonly meeting: { readonly id: string; readonly startsAt: Date; readonly status: 'planned' | 'open' | 'closed' };
  }[];
  readonly decisions: readonly { readonly id: string; readonly version: number; readonly signedAt: Date | null }[];
};

/** A case as a line of a list: what is drawn of it, and what its readiness rests on. */
export type CaseLine = Pick<
  CaseRecord,
  'id' | 'pseudonym' | 'status' | 'question' | 'patientWishes' | 'discussion' | 'protocolName' | 'createdAt' | 'lesions'
> & {
  readonly facts: readonly Pick<CaseRecord['facts'][number], 'lesionId' | 'fieldId' | 'value' | 'observedOn'>[];
  readonly requests: readonly { readonly id: string; readonly specialty: Specialty; readonly blocks: boolean }[];
  /** Key images that were not withdrawn, with the day they were taken on if it is known. */
  readonly images: readonly { readonly id: string; readonly takenOn: Date | null }[];
  readonly limits: { readonly laboratoryDays: number | null; readonly imagingDays: number | null };
  /** The first meeting that is not closed. */
  readonly meetingAt: Date | null;
};

export type CaseSearch = {
  /** Something of each group must be among the words of a case. */
  readonly words: readonly (readonly SearchWord[])[];
  /** Null: in whatever status. */
  readonly statuses: readonly CaseStatus[] | null;
  /** The last case that was seen. */
  readonly after: string | null;
  readonly limit: number;
};

const OPEN_CASE = { name: 'read_case', text: 'SELECT bonemet.read_case($1, $2, $3, $4) AS answer' };
const LIST_CASES = { name: 'read_case_list', text: 'SELECT bonemet.read_case_list($1, $2, $3, $4, $5::"CaseStatus"[], $6, $7) AS answer' };
const CASE_COLUMNS = { name: 'read_case_columns', text: 'SELECT bonemet.read_case_columns($1, $2, $3, $4::"CaseStatus"[], $5) AS answer' };

/** In the answers of the functions a moment is a text, like everything in JSON. */
type Stored<Value> = Value extends Date ? string : Value extends readonly (infer Item)[] ? Stored<Item>[] : Value extends object ? { -readonly [Key in keyof Value]: Stored<Value[Key]> } : Value;

const moment = <Text extends string | null>(text: Text) => (text === null ? null : new Date(text)) as Text extends null ? Date | null : Date;

/** The reads that screens make most. */
export function caseReads(reader: Reader) {
  return {
    async open(actor: Actor, caseId: string): Promise<OpenedCase | null> {
      const answer = (await reader.one(OPEN_CASE, actor, [caseId])) as Stored<OpenedCase> | null;
      return answer && toOpenedCase(answer);
    },
    /** One line more than the limit says that there are more. */
    async list(actor: Actor, { words, statuses, after, limit }: CaseSearch): Promise<CaseLine[]> {
      const answer = await reader.one(LIST_CASES, actor, [searchQuery(words), statuses && [...statuses], after, limit + 1]);
      return (answer as Stored<CaseLine>[]).map(toCaseLine);
    },
    /** The newest cases of each status, newest first; one more than the limit says that there are more. */
    async columns(actor: Actor, statuses: readonly CaseStatus[], limit: number): Promise<CaseLine[]> {
      const answer = await reader.one(CASE_COLUMNS, actor, [[...statuses], limit + 1]);
      return (answer as Stored<CaseLine>[]).map(toCaseLine);
    },
  };
}

function toOpenedCase({ record, agenda, decisions }: Stored<OpenedCase>): OpenedCase {
  return {
    record: {
      ...record,
      createdAt: moment(record.createdAt),
      facts: record.facts.map((fact) => ({ ...fact, recordedAt: moment(fact.recordedAt), observedOn: moment(fact.observedOn) })),
    },
    agenda: agenda.map((item) => ({ ...item, meeting: { ...item.meeting, startsAt: moment(item.meeting.startsAt) } })),
    decisions: decisions.map((decision) => ({ ...decision, signedAt: moment(decision.signedAt) })),
  };
}

const toCaseLine = (line: Stored<CaseLine>): CaseLine => ({
  ...line,
  createdAt: moment(line.createdAt),
  facts: line.facts.map((fact) => ({ ...fact, observedOn: moment(fact.observedOn) })),
  images: line.images.map((image) => ({ ...image, takenOn: moment(image.takenOn) })),
  meetingAt: moment(line.meetingAt),
});
