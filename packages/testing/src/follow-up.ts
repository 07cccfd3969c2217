import { randomUUID } from 'node:crypto';
import type { SessionActor } from '@bonemet/db';
import type { Hospital } from './board-room';
import type { TestDatabase } from './test-database';

/** A case that was decided some time ago, with one row of everything that comes after a decision. */
export type FollowedCase = { readonly caseId: string; readonly lesionId: string; readonly taskId: string };

/** Adds a decided case that was carried out, in the name of one person. It has no decision of this database: it was decided under a protocol. */
export async function followCase({ database }: TestDatabase, { institutionId, boardId }: Hospital, actor: SessionActor): Promise<FollowedCase> {
  const { membershipId } = actor;
  return database.withActor(actor, async ({ tx, audit }) => {
    const patient = await tx.patient.create({ data: { institutionId, pseudonym: `Comet ${randomUUID().slice(0, 8)}` } });
    const { id: caseId } = await tx.case.create({
      data: { institutionId, boardId, patientId: patient.id, question: 'Cement?', patientWishes: 'To garden.', status: 'carried_out', referrerId: membershipId, discussion: 'protocol', protocolName: 'Single fraction' },
    });
    await audit({ type: 'case.created', payload: { caseId } });
    const { id: lesionId } = await tx.lesion.create({ data: { institutionId, caseId, letter: 'A', side: 'left' } });
    const task = await tx.task.create({ data: { institutionId, caseId, what: 'Book the theatre', specialty: 'pathology', dueOn: new Date('2020-01-01'), addedById: membershipId } });
    await audit({ type: 'task.added', payload: { caseId, taskId: task.id } });
    const execution = await tx.execution.create({ data: { institutionId, caseId, version: 1, carriedOut: true, happenedOn: new Date('2019-12-20'), recordedById: membershipId } });
    await audit({ type: 'execution.recorded', payload: { caseId, executionId: execution.id, version: 1 } });
    const followUp = await tx.followUp.create({
      data: {
        institutionId, caseId, lesionId, point: 'h24', version: 1, seenOn: new Date('2019-12-21'), pain: 4, analgesia: 'down', complication: 0,
        fracture: 'no', localControl: 'unknown', recordedById: membershipId,
      },
    });
    await audit({ type: 'followUp.recorded', payload: { caseId, followUpId: followUp.id, point: 'h24', version: 1 } });
    return { caseId, lesionId, taskId: task.id };
  });
}
