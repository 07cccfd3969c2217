import type { MeetingEventPayloads } from '@bonemet/board';
import { verifyAudit } from '@bonemet/db/seed';
import type pg from 'pg';
import type { Electorate } from '../live/electorate';
import type { Voters } from './voters';

export type Verdict = { readonly lost: number; readonly double: number; readonly wrong: number; readonly unregistered: number; readonly auditFaults: number; readonly rows: number };

type Row = { readonly option_id: string; readonly membership_id: string; readonly revision: number; readonly rating: number; readonly receipt: string; readonly event_sequence: number | null };

/** Compares what people were told with the rows, with the count that was revealed, and with the audit. */
export async function judge(owner: pg.Client, ownerUrl: string, { roundId, meetingId, voters: people }: Electorate, voters: Voters): Promise<Verdict> {
  const { rows } = await owner.query<Row>('SELECT option_id, membership_id, revision, rating, receipt, event_sequence FROM ballot WHERE round_id = $1', [roundId]);
  const stored = new Map(rows.map((row) => [`${row.option_id}/${row.membership_id}/${row.revision}`, row]));
  const memberOf = (voter: number) => people[voter]?.membershipId;
  const lost = voters.acknowledged.filter(({ optionId, voter, revision, rating, receipt }) => {
    const row = stored.get(`${optionId}/${memberOf(voter)}/${revision}`);
    return row?.rating !== rating || row.receipt !== receipt;
  }).length;

  // The count: of each voter and option the newest that was ever sent, and that once.
  const expected = new Map<string, number[]>();
  for (const [key, revision] of voters.newest) {
    const [voter, optionId] = key.split('/') as [string, string];
    const rating = stored.get(`${optionId}/${memberOf(Number(voter))}/${revision}`)?.rating ?? Number.NaN;
    expected.set(optionId, [...(expected.get(optionId) ?? []), rating]);
  }
  const revealed = await owner.query<{ payload: MeetingEventPayloads['round.revealed'] }>(`SELECT payload FROM event WHERE meeting_id = $1 AND type = 'round.revealed'`, [meetingId]);
  const results = revealed.rows[0]?.payload.results ?? [];
  let [double, wrong] = [0, 0];
  for (const { optionId, ratings } of results) {
    const told = ratings.map(({ rating }) => rating).sort().join();
    const wanted = expected.get(optionId) ?? [];
    double += Math.max(0, ratings.length - wanted.length);
    if (told !== wanted.sort().join()) wrong++;
  }
  const audit = await verifyAudit(ownerUrl);
  return { lost, double, wrong: results.length === 0 ? Number.NaN : wrong, unregistered: rows.filter((row) => row.event_sequence === null).length, auditFaults: audit.faults.length, rows: rows.length };
}
