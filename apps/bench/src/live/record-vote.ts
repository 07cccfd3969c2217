import { createDatabase, type Database, type SessionActor } from '@bonemet/db';
import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { quantile } from '../statistics';
import { makeElectorate, type Electorate } from './electorate';

const ROUNDS = 5;
const ONE_AT_A_TIME = 400;
const IN_FLIGHT = 16;
const VOTES_IN_FLIGHT = 3_000;

type Vote = () => Promise<unknown>;
type Contender = { readonly name: string; readonly next: () => Vote };

export type VoteFigures = { readonly p50: number; readonly perSecond: number };

const nonce = () => randomUUID().replaceAll('-', '');

/** One prepared statement of pg into a table with the same columns and keys, and nothing else: the floor. */
async function floorOf(owner: pg.Client, pool: pg.Pool): Promise<Contender> {
  await owner.query(`DROP TABLE IF EXISTS floor_ballot`);
  await owner.query(`CREATE TABLE floor_ballot (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(), institution_id uuid NOT NULL, round_id uuid NOT NULL, option_id uuid NOT NULL, membership_id uuid NOT NULL,
    rating smallint, revision integer NOT NULL, cast_at timestamptz NOT NULL DEFAULT now(), abstain_reason text, nonce char(32) NOT NULL, UNIQUE (option_id, membership_id))`);
  await owner.query('CREATE INDEX ON floor_ballot (round_id, membership_id)');
  await owner.query('GRANT SELECT, INSERT, UPDATE ON floor_ballot TO bonemet_app');
  const [institution, round] = [randomUUID(), randomUUID()];
  const text = `INSERT INTO floor_ballot (institution_id, round_id, option_id, membership_id, rating, revision, nonce) VALUES ($1, $2, $3, $4, $5, $6, $7)
    ON CONFLICT (option_id, membership_id) DO UPDATE SET rating = EXCLUDED.rating, revision = EXCLUDED.revision, nonce = EXCLUDED.nonce`;
  return { name: 'one prepared statement', next: () => () => pool.query({ name: 'floor', text, values: [institution, round, randomUUID(), randomUUID(), 7, 1, nonce()] }) };
}

/** The product's vote: the statement with its guards, its register and row-level security. */
function productOf(database: Database, electorate: Electorate): Contender {
  let count = 0;
  return {
    name: 'a vote of BoneMet',
    next() {
      const turn = count++;
      const voter = electorate.voters[turn % electorate.voters.length] as SessionActor;
      const lap = Math.floor(turn / electorate.voters.length);
      const optionId = electorate.options[lap % electorate.options.length] as string;
      const vote = { roundId: electorate.roundId, optionId, rating: 1 + (turn % 9), abstainReason: null, revision: 1 + Math.floor(lap / electorate.options.length), nonce: nonce() };
      return async () => {
        const answer = await database.castBallot(voter, vote);
        if (answer?.verdict !== 'recorded') throw new Error(`a vote was ${answer?.verdict ?? 'lost'}`);
      };
    },
  };
}

async function measure({ next }: Contender): Promise<VoteFigures> {
  const times: number[] = [];
  for (let i = 0; i < ONE_AT_A_TIME; i++) {
    const vote = next();
    const begun = performance.now();
    await vote();
    times.push(performance.now() - begun);
  }
  const begun = performance.now();
  let left = VOTES_IN_FLIGHT;
  await Promise.all(Array.from({ length: IN_FLIGHT }, async () => {
    while (left-- > 0) await next()();
  }));
  return { p50: quantile(times, 0.5), perSecond: (VOTES_IN_FLIGHT * 1_000) / (performance.now() - begun) };
}

/** A vote against one prepared statement, in alternating rounds of one run; medians of the rounds. */
export async function measureRecording(ownerUrl: string, appUrl: string): Promise<{ readonly floor: VoteFigures; readonly product: VoteFigures }> {
  const owner = new pg.Client({ connectionString: ownerUrl, options: '-c search_path=public' });
  await owner.connect();
  const pool = new pg.Pool({ connectionString: appUrl, max: IN_FLIGHT });
  const database = createDatabase({ url: appUrl, identityKey: randomBytes(32).toString('hex'), poolSize: IN_FLIGHT });
  try {
    const contenders = [await floorOf(owner, pool), productOf(database, await makeElectorate(ownerUrl, database, 400, 30))] as const;
    const rounds: (readonly [VoteFigures, VoteFigures])[] = [];
    for (const contender of contenders) await measure(contender);
    for (let round = 0; round < ROUNDS; round++) rounds.push([await measure(contenders[0]), await measure(contenders[1])]);
    const middle = (which: 0 | 1): VoteFigures => ({
      p50: quantile(rounds.map((round) => round[which].p50), 0.5),
      perSecond: quantile(rounds.map((round) => round[which].perSecond), 0.5),
    });
    await owner.query('DROP TABLE floor_ballot');
    return { floor: middle(0), product: middle(1) };
  } finally {
    await database.close();
    await pool.end();
    await owner.end();
  }
}
