import type { CaseNews, CaseVersions, Database } from '@bonemet/db';
import { describe, expect, it } from 'vitest';
import { LiveHub } from '@/server/live/hub';
import { Recorder } from './support/live';

type TellCases = (news: CaseNews | null) => void;

/** A database in which nothing happens but what a test makes happen to the cases. */
function quiet() {
  const agenda = { versions: new Map([['case', '1.A']]) as CaseVersions, reads: 0 };
  let tell: TellCases = () => undefined;
  const database = {
    listen: () => () => undefined,
    cases: { listen: (listener: TellCases) => (tell = listener) },
    live: { events: async () => [], keepPresence: async () => false },
    caseVersions: async () => (agenda.reads++, agenda.versions),
    sequenceLeftBehind: async () => undefined,
    announceMeeting: () => undefined,
  } as unknown as Database;
  return { database, agenda, news: async (about: CaseNews | null) => (tell(about), settled()) };
}

/** Lets every promise that can go on do so; no clock is involved. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

const watching = { meetingId: 'meeting', institutionId: 'one hospital', membershipId: 'somebody', after: 0, sits: true };
const changed = (caseId: string): CaseNews => ({ kind: 'changed', caseId, by: 'somebody' });

describe('a meeting that somebody watches', () => {
  it('is known to their institution and to no other, and no longer than they stay', async () => {
    const hub = new LiveHub(quiet().database);
    expect(hub.knows('meeting', 'one hospital')).toBe(false);
    const leave = await hub.join(watching, new Recorder());
    expect(hub.knows('meeting', 'one hospital')).toBe(true);
    expect(hub.knows('meeting', 'another hospital')).toBe(false);
    expect(hub.knows('another meeting', 'one hospital')).toBe(false);
    leave();
    expect(hub.knows('meeting', 'one hospital')).toBe(false);
  });
});

describe('facts that change while a meeting is watched', () => {
  it('reach every screen, and one that comes later or back, from one read', async () => {
    const { database, agenda, news } = quiet();
    const hub = new LiveHub(database);
    const screens = [new Recorder(), new Recorder()];
    for (const screen of screens) await hub.join(watching, screen);
    await settled();
    agenda.versions = new Map([['case', '2.A']]);
    await news(changed('case'));
    expect(screens.map(({ facts }) => facts.at(-1))).toEqual([{ case: '2.A' }, { case: '2.A' }]);
    const later = new Recorder();
    await hub.join(watching, later);
    expect(later.facts).toEqual([{ case: '2.A' }]);
    expect(agenda.reads).toBe(2);
  });

  it('are looked up after news were missed, and not for a case that is not on the agenda, nor because somebody looks at one', async () => {
    const { database, agenda, news } = quiet();
    const hub = new LiveHub(database);
    const screen = new Recorder();
    await hub.join(watching, screen);
    await settled();
    agenda.versions = new Map([['case', '2.A']]);
    await news(changed('another case'));
    await news({ kind: 'presence', caseId: 'case', gone: false, who: { membershipId: 'somebody', entry: null } });
    expect(screen.facts).toEqual([{ case: '1.A' }]);
    await news(null);
    expect(screen.facts).toEqual([{ case: '1.A' }, { case: '2.A' }]);
  });
});
