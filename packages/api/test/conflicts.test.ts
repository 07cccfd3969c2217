import { createTestDatabase } from '@bonemet/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { callerOf, createScene } from './support/scene';

const test = await createTestDatabase();
afterAll(() => test.close());
const as = (session: Parameters<typeof callerOf>[1]) => callerOf(test.database, session);

describe('a conflict of interest', () => {
  it('is read with its reason by everybody in the meeting, until it is taken back', async () => {
    const { chair, voters: [surgeon], hospital } = await createScene(test, 'presenting');
    const { meetingId, agendaItemId } = hospital;
    const observer = await hospital.person(['observer']);
    await as(surgeon!).meeting.declareConflict({ meetingId, agendaItemId, reason: 'The patient is a relative.' });
    const declared = [{ agendaItemId, membershipId: surgeon!.membershipId, reason: 'The patient is a relative.' }];
    for (const reader of [surgeon!, chair, observer]) expect(await as(reader).meeting.conflicts({ meetingId })).toEqual(declared);
    await as(surgeon!).meeting.withdrawConflict({ meetingId, agendaItemId });
    expect(await as(chair).meeting.conflicts({ meetingId })).toEqual([]);
    await as(surgeon!).meeting.declareConflict({ meetingId, agendaItemId, reason: 'I treat a relative.' });
    expect(await as(chair).meeting.conflicts({ meetingId })).toMatchObject([{ reason: 'I treat a relative.' }]);
  });

  it('is read in its own meeting alone', async () => {
    const [here, there] = [await createScene(test, 'presenting'), await createScene(test, 'presenting')];
    const { meetingId, agendaItemId } = here.hospital;
    await as(here.chair).meeting.declareConflict({ meetingId, agendaItemId, reason: 'A trial that pays me.' });
    expect(await as(there.chair).meeting.conflicts({ meetingId })).toEqual([]);
    expect(await as(there.chair).meeting.conflicts({ meetingId: there.hospital.meetingId })).toEqual([]);
  });
});
