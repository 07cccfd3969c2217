import type pg from 'pg';

export type Acknowledged = { readonly optionId: string; readonly membershipId: string; readonly rating: number };

/** What became of acknowledged votes: counted by the revealed event, by the rows and by the register of the audit. */
export type Count = { readonly acknowledged: number; readonly lost: number; readonly double: number; readonly announced: number; readonly registered: number };

/** Counts a round without the application's help. */
export async function countRound(owner: pg.Client, roundId: string, acknowledged: readonly Acknowledged[]): Promise<Count> {
  const rowsOf = async <Row extends object>(sql: string) => (await owner.query<Row>(sql, [roundId])).rows;
  const counted = await rowsOf<{ option_id: string; membership_id: string; rating: number; ballots: number }>(
    `SELECT DISTINCT ON (option_id, membership_id) option_id, membership_id, rating FROM ballot WHERE round_id = $1 ORDER BY option_id, membership_id, revision DESC`);
  const key = (option: string, member: string) => `${option}/${member}`;
  const stands = new Map(counted.map((row) => [key(row.option_id, row.membership_id), row.rating]));
  const lost = acknowledged.filter((vote) => stands.get(key(vote.optionId, vote.membershipId)) !== vote.rating).length;
  const [rows] = await rowsOf<{ rows: string }>('SELECT count(*) AS rows FROM ballot WHERE round_id = $1');
  const [registered] = await rowsOf<{ sum: string | null }>(`SELECT sum((subject ->> 'ballots')::int) FROM audit_entry WHERE type = 'ballots.registered' AND subject ->> 'roundId' = $1`);
  const [announced] = await rowsOf<{ sum: string | null }>(
    `SELECT sum(last) FROM (SELECT max((b ->> 'answered')::int) AS last FROM event e, jsonb_array_elements(e.payload -> 'ballots') b
     WHERE e.type = 'ballots.received' AND e.payload ->> 'roundId' = $1 GROUP BY b ->> 'membershipId') each`);
  return {
    acknowledged: acknowledged.length, lost, double: Number(registered?.sum ?? 0) - Number(rows?.rows ?? 0),
    announced: Number(announced?.sum ?? 0), registered: Number(registered?.sum ?? 0),
  };
}
