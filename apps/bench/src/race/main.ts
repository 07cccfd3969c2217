// The close of a round against a hundred votes, again and again, over two processes' worth of connections: every
// vote is counted and was acknowledged, or was refused and is nowhere.
import { createCaller } from '@bonemet/api';
import { createDatabase, type Database, type SessionActor } from '@bonemet/db';
import pg from 'pg';
import { type Electorate, makeElectorate } from '../live/electorate';
import { drawNonce } from '../live/room';
import { installation, machine } from '../web/program';

const VOTERS = 100;
/** A meeting's log is read as a whole by its commands: a room that raced this often is left for a new one. */
const RACES_IN_A_MEETING = 25;

const times = Number(process.argv[2] ?? 1_000);
const { ownerUrl, appUrl, identityKey } = installation();
console.log(machine());
const owner = new pg.Client({ connectionString: ownerUrl, options: '-c search_path=public' });
await owner.connect();
const sides = [createDatabase({ url: appUrl, identityKey, poolSize: 12 }), createDatabase({ url: appUrl, identityKey, poolSize: 12 })] as const;
const callerOf = (database: Database, session: SessionActor) => createCaller({ database, session, now: () => new Date() });

type Outcome = 'counted' | 'refused' | 'both' | 'neither';
const tally: Record<Outcome, number> = { counted: 0, refused: 0, both: 0, neither: 0 };
let whole = 0;

/** @param place how many votes have their answer when the close begins, with the others on their way */
async function race(electorate: Electorate, place: number): Promise<void> {
  const { roundId, meetingId, voters, chair } = electorate;
  const optionId = electorate.options[0] as string;
  const acknowledged = new Map<string, boolean>();
  let begin = () => undefined as void;
  const close = new Promise<void>((resolve) => (begin = resolve)).then(() => callerOf(sides[(place % 2) as 0 | 1], chair).round.close({ meetingId, roundId }));
  const votes = voters.map(async (voter, index) => {
    const vote = { roundId, optionId, rating: 1 + (index % 9), revision: 1, nonce: drawNonce() };
    const answer = callerOf(sides[(index % 2) as 0 | 1], voter).ballot.cast(vote);
    acknowledged.set(voter.membershipId, await answer.then(() => true, refusedByClose));
    if (acknowledged.size === place) begin();
  });
  if (place === 0) begin();
  await Promise.all([close, ...votes]);

  const { rows } = await owner.query<{ membership_id: string; rating: number; receipt: string }>('SELECT membership_id, rating, receipt FROM ballot WHERE round_id = $1', [roundId]);
  const counted = new Map(rows.map((row) => [row.membership_id, row.rating]));
  for (const [index, { membershipId }] of voters.entries()) {
    const [said, stands] = [acknowledged.get(membershipId) === true, counted.get(membershipId) === 1 + (index % 9)];
    const outcome: Outcome = said && stands ? 'counted' : !said && !counted.has(membershipId) ? 'refused' : said ? 'neither' : 'both';
    tally[outcome]++;
  }
  await expectAnnounced(electorate, counted.size);
}

function refusedByClose(error: unknown): false {
  const { cause } = error as { readonly cause?: { readonly reason?: string } };
  if (cause?.reason === 'round_closed') return false;
  throw error;
}

/** What the room was told must agree: each counted vote once, all before the close, which names their number. */
async function expectAnnounced({ roundId, meetingId }: Electorate, counted: number): Promise<void> {
  const { rows: [said] } = await owner.query<{ heard: string; late: string; complete: number }>(
    `SELECT (SELECT count(*) FROM event e, jsonb_array_elements(e.payload -> 'ballots') WHERE e.meeting_id = $1 AND e.type = 'ballots.received' AND e.payload ->> 'roundId' = $2) AS heard,
            (SELECT count(*) FROM event e WHERE e.meeting_id = $1 AND e.type = 'ballots.received' AND e.payload ->> 'roundId' = $2 AND e.sequence > c.sequence) AS late,
            (c.payload ->> 'complete')::int AS complete
     FROM event c WHERE c.meeting_id = $1 AND c.type = 'round.closed' AND c.payload ->> 'roundId' = $2`, [meetingId, roundId]);
  if (Number(said?.heard) !== counted || said?.late !== '0' || said.complete !== counted) throw new Error(`${counted} votes count, and the room was told ${JSON.stringify(said)}`);
  whole++;
}

const begun = performance.now();
let electorate: Electorate | null = null;
for (let turn = 0; turn < times; turn++) {
  if (electorate === null || turn % RACES_IN_A_MEETING === 0) electorate = await makeElectorate(ownerUrl, sides[0], VOTERS, 1);
  else await electorate.openRound();
  // At another moment each time.
  await race(electorate, (turn * 37) % VOTERS);
}
console.log(`${times} races of ${VOTERS} votes and a close in ${((performance.now() - begun) / 1_000).toFixed(0)} s: ${tally.counted} counted, ${tally.refused} refused, ${tally.both} both, ${tally.neither} neither; the log and the close agreed ${whole} times`);
for (const side of sides) await side.close();
await owner.end();
process.exit(tally.both + tally.neither === 0 ? 0 : 1);
