import { CASE_STATUSES, type CaseStatus } from '@bonemet/board';

/** The states in the order of a case's way: what waits for an answer stands beside what is being entered. */
export const STATUS_ORDER: readonly CaseStatus[] = ['draft', 'needs_data', ...CASE_STATUSES.filter((status) => status !== 'draft' && status !== 'needs_data')];

/** What the address of a list asks for. */
export type Asked = {
  readonly words: string;
  readonly status: readonly CaseStatus[];
  readonly protocol: boolean;
  readonly after: string | null;
};

export type AskedParams = Readonly<Partial<Record<'q' | 'status' | 'discussion' | 'after', string | string[]>>>;

const MOST_LETTERS = 100;
const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? value[0] : value) ?? '';
const all = (value: string | string[] | undefined): readonly string[] => (value === undefined ? [] : [value].flat());

/** An address is something that anybody can write: what it does not say rightly it does not say. */
export function askedIn({ q, status, discussion, after }: AskedParams): Asked {
  return {
    words: one(q).slice(0, MOST_LETTERS),
    status: STATUS_ORDER.filter((known) => all(status).includes(known)),
    protocol: one(discussion) === 'protocol',
    after: one(after) || null,
  };
}

export const isNarrowed = ({ words, status, protocol }: Asked): boolean => words.trim() !== '' || status.length > 0 || protocol;

/** The address of the same list from another place on. */
export function hrefOf({ words, status, protocol, after }: Asked): string {
  const query = new URLSearchParams([
    ...(words === '' ? [] : [['q', words]]),
    ...status.map((known) => ['status', known]),
    ...(protocol ? [['discussion', 'protocol']] : []),
    ...(after === null ? [] : [['after', after]]),
  ]);
  return query.size === 0 ? '/cases' : `/cases?${query}`;
}
