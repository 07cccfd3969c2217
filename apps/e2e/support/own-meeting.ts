import { fieldById } from '@bonemet/engine';
import { ask } from './procedures';
import type { Person } from './test';

export type OwnCase = { readonly caseId: string; readonly pseudonym: string };
export type OwnMeeting = { readonly path: string; readonly cases: readonly OwnCase[] };
type Facts = Readonly<Record<string, unknown>>;
/** What the cases say, and the protocol under which all of them are listed, if they are not to be discussed. */
export type About = { readonly facts?: Facts; readonly protocol?: string };

/** Enough for the engine to have something to list. */
const SOME_FACTS: Facts = { 'cancer.primary': 'breast', 'pain.status': 'severe', 'lesion.site': 'acetabulum', 'lesion.matrix': 'lytic' };
/** After every meeting that is planned otherwise, so that it is never the next one in anybody's list. */
const FAR_MS = 300 * 86_400_000;

const scoped = (facts: Facts, scope: 'case' | 'lesion') =>
  Object.fromEntries(Object.entries(facts).filter(([id]) => (fieldById(id)?.scope === 'case') === (scope === 'case')));

function fileOf(question: string, facts: Facts): string {
  return JSON.stringify({
    format: 'bonemet-case',
    version: 1,
    case: { question, patientWishes: 'To walk to the garden without pain.', lesions: [{ letter: 'A', side: 'left' }] },
    facts: scoped(facts, 'case'),
    lesions: [{ id: 'A', facts: scoped(facts, 'lesion') }],
  });
}

const boardOf = async (person: Person): Promise<string> => (await ask<readonly { id: string }[]>(person, 'query', 'board.list'))[0]?.id ?? '';

/** Enters cases of this test's own, each with its question, and says that they are ready for the board. */
export async function enterCases(coordinator: Person, questions: readonly string[], { facts = SOME_FACTS, protocol }: About = {}): Promise<OwnCase[]> {
  const boardId = await boardOf(coordinator);
  const entered: OwnCase[] = [];
  for (const question of questions) {
    const own = await ask<OwnCase>(coordinator, 'mutation', 'case.importFile', { boardId, text: fileOf(question, facts) });
    if (protocol) await ask(coordinator, 'mutation', 'case.chooseDiscussion', { caseId: own.caseId, discussion: 'protocol', protocolName: protocol });
    await ask(coordinator, 'mutation', 'case.move', { caseId: own.caseId, command: 'markReady' });
    entered.push(own);
  }
  return entered;
}

/** Plans a meeting of this test's own, with cases that nobody else decides. */
export async function planOwnMeeting(coordinator: Person, questions: readonly string[], about?: About): Promise<OwnMeeting> {
  const cases = await enterCases(coordinator, questions, about);
  const when = { startsAt: new Date(Date.now() + FAR_MS), place: 'Room of one journey', minutes: 60 };
  const { meetingId } = await ask<{ meetingId: string }>(coordinator, 'mutation', 'meeting.plan', { boardId: await boardOf(coordinator), ...when });
  await ask(coordinator, 'mutation', 'agenda.add', { meetingId, caseIds: cases.map(({ caseId }) => caseId) });
  return { path: `/meetings/${meetingId}`, cases };
}
