import { DEFAULT_MINUTES, ITEM_MINUTES, moveOnAgenda } from '@bonemet/board';
import { loadAgenda, removeAgendaItem } from '@bonemet/db';
import { z } from 'zod';
import { changeStatus } from '../cases/change-status';
import { conflict, notFound } from '../refusal';
import { authorised, ZId } from '../trpc';
import { inPlanning } from './in-planning';

const MOST_CASES = 60;

const ZMeeting = z.object({ meetingId: ZId });
const ZItem = ZMeeting.extend({ agendaItemId: ZId });

/** Puts ready cases of this board on the agenda, at the end of their blocks. All of them or none. */
export const addToAgendaProcedure = authorised('case.schedule')
  .input(ZMeeting.extend({ caseIds: z.array(ZId).min(1).max(MOST_CASES) }))
  .mutation(({ ctx, input }) =>
    inPlanning(ctx, input.meetingId, async ({ unit, meeting, agenda, place }) => {
      const { tx, actor, audit } = unit;
      const caseIds = [...new Set(input.caseIds)];
      if (agenda.length + caseIds.length > MOST_CASES) throw conflict('agenda_full');
      await tx.$queryRaw`SELECT id FROM clinical_case WHERE id = ANY (${caseIds}::uuid[]) ORDER BY id FOR UPDATE`;
      let position = Math.max(0, ...agenda.map((item) => item.position));
      for (const caseId of caseIds) {
        const found = await tx.case.findUnique({ where: { id: caseId }, select: { boardId: true, discussion: true } });
        if (!found) throw notFound();
        if (found.boardId !== meeting.boardId) throw conflict('other_board');
        if (!(await changeStatus(unit, caseId, 'schedule'))) throw conflict('not_from_this_status');
        const { id: agendaItemId } = await tx.agendaItem.create({
          data: { institutionId: actor.institutionId, meetingId: meeting.id, caseId, position: ++position, plannedMinutes: DEFAULT_MINUTES[found.discussion] },
        });
        await audit({ type: 'agenda.itemAdded', payload: { meetingId: meeting.id, agendaItemId, caseId } });
        unit.afterCommit(() => ctx.database.cases.tell({ kind: 'changed', caseId, by: actor.membershipId }));
      }
      await place(await loadAgenda(tx, meeting.id));
      return true;
    }),
  );

/** Takes a case off the agenda; it is ready again. What was opened in the meeting stays where it was discussed. */
export const removeFromAgendaProcedure = authorised('case.schedule')
  .input(ZItem)
  .mutation(({ ctx, input: { meetingId, agendaItemId } }) =>
    inPlanning(ctx, meetingId, async ({ unit, agenda, place }) => {
      const item = agenda.find(({ id }) => id === agendaItemId);
      if (!item) throw conflict('not_on_agenda');
      if (!(await removeAgendaItem(unit.tx, agendaItemId))) throw notFound();
      await unit.audit({ type: 'agenda.itemRemoved', payload: { meetingId, agendaItemId, caseId: item.caseId } });
      await changeStatus(unit, item.caseId, 'unschedule');
      await place(agenda.filter(({ id }) => id !== agendaItemId));
      unit.afterCommit(() => ctx.database.cases.tell({ kind: 'changed', caseId: item.caseId, by: ctx.actor.membershipId }));
      return true;
    }),
  );

/** Puts a case elsewhere on the agenda: before another one of its block, or at the end of its block. */
export const moveOnAgendaProcedure = authorised('meeting.plan')
  .input(ZItem.extend({ before: ZId.nullable() }))
  .mutation(({ ctx, input: { meetingId, agendaItemId, before } }) =>
    inPlanning(ctx, meetingId, async ({ unit, agenda, place }) => {
      const moved = moveOnAgenda(agenda, agendaItemId, before);
      if (!moved) throw notFound();
      if (moved.every(({ id }, index) => id === agenda[index]?.id)) return false;
      await place(moved);
      await unit.audit({ type: 'agenda.itemChanged', payload: { meetingId, agendaItemId } });
      return true;
    }),
  );

/** Says how long a case is planned for. */
export const setMinutesProcedure = authorised('meeting.plan')
  .input(ZItem.extend({ minutes: z.int().min(ITEM_MINUTES.min).max(ITEM_MINUTES.max) }))
  .mutation(({ ctx, input: { meetingId, agendaItemId, minutes } }) =>
    inPlanning(ctx, meetingId, async ({ unit, agenda }) => {
      const item = agenda.find(({ id }) => id === agendaItemId);
      if (!item) throw notFound();
      if (item.plannedMinutes === minutes) return false;
      await unit.tx.agendaItem.update({ where: { id: agendaItemId }, data: { plannedMinutes: minutes }, select: { id: true } });
      await unit.audit({ type: 'agenda.itemChanged', payload: { meetingId, agendaItemId } });
      return true;
    }),
  );
