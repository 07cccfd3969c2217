import { appRouter, createCaller } from '@bonemet/api';
import { decide, isPermission } from '@bonemet/board';
import { hashPassword, type SessionActor } from '@bonemet/db';
import { createTestDatabase } from '@bonemet/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MATRIX, OLD_PASSWORD } from './authorisation-matrix';
import { everythingOf } from './support/everything-of';
import { EVERYTHING, hire, PEOPLE } from './support/people';
import { createScene, NOW, outcomeOf, type Scene, someKeys, type Stage } from './support/scene';

type Procedure = { readonly _def: { readonly meta?: { readonly permission?: unknown } } };
const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>);

const test = await createTestDatabase();
afterAll(() => test.close());
const passwordHash = await hashPassword(OLD_PASSWORD);

/** Calls a procedure by its path, as whoever is signed in. */
async function call(path: string, session: SessionActor | null, input: unknown): Promise<unknown> {
  const caller: unknown = createCaller({ database: test.database, session, now: () => NOW });
  // The caller answers to any name, so the path is walked without asking what is there.
  const procedure = path.split('.').reduce((place, name) => (place as Record<string, unknown>)[name], caller);
  return (procedure as (input: unknown) => Promise<unknown>)(input);
}

describe('the list of procedures', () => {
  it('is the list of this matrix: a new procedure needs its row, and a row its procedure', () => {
    expect(Object.keys(MATRIX).sort()).toEqual(procedures.map(([path]) => path).sort());
  });

  it.each(procedures)('%s names a permission that the board knows', (_, procedure) => {
    expect(isPermission(procedure._def.meta?.permission)).toBe(true);
  });

  it.each(Object.entries(MATRIX))('%s asks for the permission that the matrix expects', (path, { permission }) => {
    expect(procedures.find(([name]) => name === path)?.[1]._def.meta?.permission).toBe(permission);
  });
});

// The attackers' own hospital, for each stage: what is refused changes nothing, so they can share it.
const attackers = new Map<Stage, Promise<Attackers>>();
type Attackers = { readonly scene: Scene; readonly people: readonly SessionActor[]; readonly mighty: SessionActor; readonly keys: readonly string[] };

function attackersAt(stage: Stage): Promise<Attackers> {
  const known = attackers.get(stage) ?? makeAttackers(stage);
  attackers.set(stage, known);
  return known;
}

async function makeAttackers(stage: Stage): Promise<Attackers> {
  const scene = await createScene(test, stage, { passwordHash });
  const people = await hire(test, scene.hospital, [...PEOPLE, EVERYTHING], passwordHash);
  return { scene, people, mighty: people.at(-1)!, keys: await someKeys(test.database, scene.chair, scene.hospital.caseId) };
}

describe.each(Object.entries(MATRIX))('%s', (path, { permission, stage, input, foreign }) => {
  let scene: Scene;
  let people: SessionActor[];
  let keys: readonly string[];

  beforeAll(async () => {
    scene = await createScene(test, stage, { passwordHash });
    people = await hire(test, scene.hospital, [...PEOPLE, EVERYTHING], passwordHash);
    keys = await someKeys(test.database, scene.chair, scene.hospital.caseId);
  });

  /** Runs attempts that must leave every row of the hospital as it was. */
  async function withoutAnyChange(attempts: () => Promise<void>) {
    const before = await everythingOf(test, scene.hospital.institutionId);
    await attempts();
    expect(await everythingOf(test, scene.hospital.institutionId)).toEqual(before);
  }

  it('is closed to somebody who is signed out', async () => {
    await withoutAnyChange(async () => {
      expect(await outcomeOf(call(path, null, input(scene, people[0]!, keys)))).toBe('UNAUTHORIZED signed_out');
    });
  });

  it('is closed, with the reason, to whoever lacks the permission', async () => {
    await withoutAnyChange(async () => {
      for (const actor of people) {
        const verdict = decide(actor, permission);
        if (verdict.allowed) continue;
        const outcome = await outcomeOf(call(path, actor, input(scene, actor, keys)));
        expect(outcome, actor.roles.join()).toBe(`FORBIDDEN ${verdict.reason}`);
      }
    });
  });

  it('gives a stranger nothing of this hospital and changes nothing in it, whatever roles they hold elsewhere', async () => {
    const there = await attackersAt(stage);
    await withoutAnyChange(async () => {
      for (const [index, stranger] of there.people.entries()) {
        const verdict = decide(stranger, permission);
        const attempt = call(path, stranger, input(scene, people[index]!, keys));
        const who = stranger.roles.join();
        if (!verdict.allowed) expect(await outcomeOf(attempt), who).toBe(`FORBIDDEN ${verdict.reason}`);
        else if (foreign === 'NOT_FOUND') expect(await outcomeOf(attempt), who).toBe('NOT_FOUND not_found');
        else expectNothingOf(scene, people, await attempt);
      }
    });
  });

  it('takes no id of this hospital among those of another', async () => {
    const there = await attackersAt(stage);
    const own = input(there.scene, there.mighty, there.keys);
    const victim = input(scene, people.at(-1)!, keys);
    await withoutAnyChange(async () => {
      for (const mixed of mixtures(own, victim)) {
        const answer = await call(path, there.mighty, mixed).catch((error: { code?: string }) => error);
        if (foreign === 'nothing of it') expectNothingOf(scene, people, answer);
        else expect(['NOT_FOUND', 'CONFLICT'], JSON.stringify(mixed)).toContain((answer as { code?: string }).code);
      }
    });
  });

  it('is open to whoever holds the permission: it works, or the state of the meeting speaks against it', async () => {
    const outcomes: string[] = [];
    for (const actor of [...people, ...scene.voters, scene.chair]) {
      if (!decide(actor, permission).allowed) continue;
      const outcome = await outcomeOf(call(path, actor, input(scene, actor, keys)));
      expect(outcome, actor.roles.join()).toMatch(/^(ok|CONFLICT [a-z_]+)$/);
      outcomes.push(outcome);
    }
    expect(outcomes).toContain('ok');
  });
});

function expectNothingOf({ hospital, roundId, optionId, decisionId, chair, preparation }: Scene, people: readonly SessionActor[], answer: unknown) {
  const { institutionId, caseId, patientId, lesionId, meetingId, agendaItemId, boardId } = hospital;
  const text = JSON.stringify(answer instanceof Error ? answer.message : answer) ?? '';
  const persons = [chair, ...people].flatMap(({ userId, membershipId, sessionId, displayName }) => [userId, membershipId, sessionId, displayName]);
  for (const id of [institutionId, caseId, patientId, lesionId, meetingId, agendaItemId, boardId, roundId, optionId, decisionId, ...Object.values(preparation), ...persons]) {
    expect(text).not.toContain(id);
  }
}

/** The attacker's own input with one identifier at a time taken from the victim's. */
function mixtures(own: unknown, victim: unknown): unknown[] {
  if (typeof own !== 'object' || own === null) return [];
  const mine = own as Record<string, unknown>;
  const theirs = victim as Record<string, unknown>;
  const ids = Object.keys(mine).filter((name) => /Id$|^plan$/.test(name) && JSON.stringify(mine[name]) !== JSON.stringify(theirs[name]));
  return ids.length < 2 ? [] : ids.map((name) => ({ ...mine, [name]: theirs[name] }));
}
