import { attendanceOutlook } from '@bonemet/board';
import { listPeople, loadAgenda, loadGuests, loadInvitations } from '@bonemet/db';
import { z } from 'zod';
import { listedCase } from '../cases/listed-case';
import { notFound } from '../refusal';
import { casesThatComeBack } from './coming-back';
import { authorised, ZId } from '../trpc';

const MOST_READY = 100;

/** All that planning a meeting rests on: its agenda, the cases that are ready for it, who comes, and its guests. */
export const getAgendaProcedure = authorised('meeting.plan')
  .input(z.object({ meetingId: ZId }))
  .query(async ({ ctx, input: { meetingId } }) => {
    const planned = await ctx.database.withActor(ctx.actor, async ({ tx }) => {
      const meeting = await tx.meeting.findUnique({
        where: { id: meetingId },
        select: {
          id: true, boardId: true, startsAt: true, place: true, minutes: true, status: true,
          board: { select: { name: true, quorumPhysicians: true, quorumSpecialties: true } },
        },
      });
      if (!meeting) throw notFound();
      const [items, invitations, guests] = [await loadAgenda(tx, meetingId), await loadInvitations(tx, meetingId), await loadGuests(tx, meetingId)];
      const opened = await tx.event.findMany({ where: { meetingId, type: 'item.opened' }, select: { payload: true } });
      const ofBoard = await tx.case.findMany({
        where: { boardId: meeting.boardId, status: 'ready' }, select: { id: true }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: MOST_READY,
      });
      const scheduled = await tx.case.findMany({
        where: { id: { in: items.map(({ caseId }) => caseId) } }, select: { id: true, question: true, protocolName: true, patient: { select: { pseudonym: true } } },
      });
      const returning = await casesThatComeBack(tx, ofBoard.map(({ id }) => id));
      return { meeting, items, invitations, guests, people: await listPeople(tx), opened, ofBoard, scheduled, returning };
    });
    const { meeting, items, invitations, guests, people, opened, ofBoard, scheduled, returning } = planned;
    const ready = (await ctx.database.read.list(ctx.actor, { words: [], statuses: ['ready'], after: null, limit: MOST_READY }))
      .filter(({ id }) => ofBoard.some((one) => one.id === id))
      .map((line) => {
        const { readiness } = listedCase(line, ctx.now());
        const { id: caseId, pseudonym, question, discussion, protocolName } = line;
        return { caseId, pseudonym, question, discussion, protocolName, readiness, comesBackWith: returning.get(caseId) ?? null };
      });
    const discussed = new Set(opened.map(({ payload }) => (payload as { agendaItemId?: string }).agendaItemId));
    const rule = { minimumPhysicians: meeting.board.quorumPhysicians, minimumSpecialties: meeting.board.quorumSpecialties };
    return {
      meeting,
      items: items.map((item) => {
        const found = scheduled.find(({ id }) => id === item.caseId);
        const { patient, question = '', protocolName = null } = found ?? {};
        return { ...item, pseudonym: patient?.pseudonym ?? '', question, protocolName, discussed: discussed.has(item.id) };
      }),
      ready,
      invitations,
      notInvited: people.filter(({ membershipId }) => !invitations.some((one) => one.membershipId === membershipId)),
      guests,
      outlook: attendanceOutlook([...invitations, ...coming(guests)], rule),
    };
  });

/** A guest who votes was let in to do so: they are counted as coming while their link stands. */
const coming = (guests: Awaited<ReturnType<typeof loadGuests>>) =>
  guests.filter(({ revokedAt }) => revokedAt === null).map(({ membershipId, specialty }) => ({ membershipId, specialty, answer: 'maybe' as const }));
