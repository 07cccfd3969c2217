import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { revealResults, summarise, type RoundOption, type SpecialtyRating } from '@bonemet/board';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consensusOf } from '../src/consensus.mjs';
import { digestOf, receiptOf, sealOf, verifyCount } from '../src/verify-count.mjs';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const ROUND = '0f8fad5b-d9cb-469f-a165-70867728950e';
const OPTIONS: RoundOption[] = [
  { optionId: 'a', technique: 'T-SCREW', label: null, lesionLetter: 'A', listedByEngine: true },
  { optionId: 'b', technique: 'T-RT', label: null, lesionLetter: 'A', listedByEngine: false },
];
const VOTERS = ['one', 'two', 'three'];
const RATINGS: Record<string, (number | null)[]> = { a: [8, 7, 2], b: [null, 5, 9] };

/** A round as the server exports it, made with the server's own rules. */
function exported() {
  const ballots = OPTIONS.flatMap(({ optionId }) =>
    VOTERS.map((voter, index) => ({ optionId, voter, rating: RATINGS[optionId]![index]!, specialty: 'pathology' as const, nonce: sha256(`${optionId}${voter}`).slice(0, 32) })));
  const lines = ballots
    .map(({ voter: _, ...ballot }) => ({ ...ballot, receipt: receiptOf(ROUND, ballot) }))
    .sort((left, right) => (left.receipt < right.receipt ? -1 : 1));
  const acts = [
    { type: 'round.opened', actor: 'chair', subject: { roundId: ROUND } },
    ...VOTERS.map((voter) => ({ type: 'ballots.registered', actor: null, subject: { roundId: ROUND, ballots: ballots.filter((ballot) => ballot.voter === voter).length } })),
    { type: 'fact.recorded', actor: 'chair', subject: { caseId: 'x' } },
    { type: 'round.closed', actor: 'chair', subject: { roundId: ROUND } },
    { type: 'round.revealed', actor: 'chair', subject: { roundId: ROUND } },
  ];
  let previous = '0'.repeat(64);
  const audit = acts.map(({ type, actor, subject }, index) => {
    const row = {
      institution_id: 'i', sequence: String(index + 5), actor_user_id: null, actor_membership_id: actor, type,
      subject: JSON.stringify(subject), transaction_id: '1', at: '2026-03-26T08:00:00.000000Z', previous_hash: previous, hash: '',
    };
    row.hash = digestOf(row);
    previous = row.hash;
    // Of what happened elsewhere, the server tells the place in the chain and nothing more.
    return type === 'fact.recorded' ? ({ sequence: row.sequence, previous_hash: row.previous_hash, hash: row.hash } as typeof row) : row;
  });
  return {
    kind: 'bonemet-round-count', format: 1, meetingId: 'm', roundId: ROUND, number: 1, options: OPTIONS, electors: 3,
    lines, seal: sealOf(lines.map(({ receipt }) => receipt)) as string | null, results: revealResults(OPTIONS, ballots, null), audit,
  };
}

type Exported = ReturnType<typeof exported>;
const faultsOf = (change: (count: Exported) => void) => {
  const count = structuredClone(exported());
  change(count);
  return verifyCount(count).faults.map(({ what }: { what: string }) => what);
};

describe('the count of a round', () => {
  it('agrees with what the server published', () => {
    const { faults, options } = verifyCount(exported());
    expect(faults).toEqual([]);
    expect(options.map(({ rated, abstained }: { rated: number; abstained: number }) => [rated, abstained])).toEqual([[3, 0], [2, 1]]);
  });

  it.each<[string, (count: Exported) => void]>([
    ['receipt_differs', (count) => void (count.lines[0]!.rating = 1)],
    ['seal_differs', (count) => void count.lines.pop()],
    ['results_differ', (count) => void (count.results = revealResults(OPTIONS, [], null))],
    ['receipt_twice', (count) => void count.lines.push(count.lines[0]!)],
    ['audit_edited', (count) => void (count.audit[2]!.actor_membership_id = 'somebody')],
    ['audit_missing', (count) => void count.audit.splice(2, 1)],
    ['audit_reordered', (count) => void (count.audit[3]!.previous_hash = 'f'.repeat(64))],
    ['audit_order', (count) => void count.audit.pop()],
    ['more_ballots_than_electors', (count) => void (count.electors = 2)],
    ['unknown_option', (count) => void (count.lines[0]!.optionId = 'z')],
    ['rating_out_of_range', (count) => void (count.lines[0]!.rating = 10)],
    ['abstentions_differ', (count) => void (count.results = count.results.map((result) => ({ ...result, abstained: 2 })))],
    ['not_sealed', (count) => void (count.seal = null)],
    ['unknown_format', (count) => void (count.kind = 'something')],
  ])('%s is found', (what, change) => {
    expect(faultsOf(change)).toContain(what);
  });

  it('a ballot that the audit does not know is found', () => {
    const added = (count: Exported) => {
      const line = { optionId: 'b', rating: 9, specialty: 'pathology' as const, nonce: 'a'.repeat(32), receipt: '' };
      line.receipt = receiptOf(ROUND, line);
      count.lines.push(line);
      count.electors = 9;
      count.seal = sealOf(count.lines.map(({ receipt }) => receipt));
    };
    expect(faultsOf(added)).toEqual(expect.arrayContaining(['results_differ', 'ballots_without_audit']));
  });

  it('is counted by the same method, written twice', () => {
    const panel = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 40 });
    fc.assert(fc.property(panel, (ratings) => {
      const summary = summarise(ratings.map((rating) => ({ rating, specialty: null }) as SpecialtyRating));
      const own = consensusOf(ratings)!;
      expect(own.median).toBeCloseTo(summary!.median, 9);
      expect(own.ipr).toBeCloseTo(summary!.ipr, 9);
      expect(own.ipras).toBeCloseTo(summary!.ipras, 9);
      expect(own.outcome).toBe(summary!.outcome);
    }), { numRuns: 2_000 });
  });
});

describe('bonemet-verify', () => {
  const run = (count: object | string, ...more: string[]) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'count-'));
    const file = path.join(folder, 'count.json');
    fs.writeFileSync(file, typeof count === 'string' ? count : JSON.stringify(count));
    const { status, stdout } = spawnSync(process.execPath, [path.resolve(import.meta.dirname, '../bin/bonemet-verify.mjs'), file, ...more], { encoding: 'utf8' });
    fs.rmSync(folder, { recursive: true });
    return { status, stdout };
  };

  it('says that everything agrees, and shows what a receipt was counted as', () => {
    const count = exported();
    const [line] = count.lines;
    const { status, stdout } = run(count, line!.receipt.slice(0, 12));
    expect(status).toBe(0);
    expect(stdout).toContain(`counted as ${line!.rating ?? 'an abstention'}`);
    expect(stdout).toContain('6 ballots, seal, results and 7 links of the audit agree.');
  });

  it('fails for a changed file, a receipt that is not there, and what is no file of ours', () => {
    expect(run({ ...exported(), seal: 'x' })).toMatchObject({ status: 1, stdout: expect.stringContaining('FAULT') });
    expect(run(exported(), 'ffffffffffff').status).toBe(1);
    expect(run('{').status).toBe(2);
  });
});
