import { randomUUID } from 'node:crypto';
import { createCase } from '@bonemet/db';
import { z } from 'zod';
import { conflict, invalid, notFound } from '../refusal';
import { authorised, ZId } from '../trpc';
import { giveToPatient } from './give-to-patient';
import { freePseudonym } from './pseudonym';

const ZCreate = z.object({
  boardId: ZId,
  /** Another case of the same patient: the new one is theirs as well. */
  samePatientAs: ZId.nullable().default(null),
});

/** Begins a case, for a new patient under a fresh pseudonym or for one who is known. */
export const createCaseProcedure = authorised('case.create')
  .input(ZCreate)
  .mutation(async ({ ctx, input }) => {
    const patientId = randomUUID();
    return ctx.database.withActor(ctx.actor, async (unit) => {
      const { tx, audit } = unit;
      const board = await tx.board.findUnique({ where: { id: input.boardId }, select: { id: true } });
      if (!board) throw notFound();
      if (input.samePatientAs) {
        const other = await tx.case.findUnique({ where: { id: input.samePatientAs }, select: { patientId: true } });
        if (!other) throw notFound();
        const { institutionId, membershipId } = ctx.actor;
        const { id } = await tx.case.create({ data: { institutionId, boardId: board.id, patientId: other.patientId, question: '', referrerId: membershipId } });
        await audit({ type: 'case.created', payload: { caseId: id } });
        return { caseId: id };
      }
      const pseudonym = await freePseudonym(tx);
      const caseId = await createCase(unit, {
        boardId: board.id, patientId, pseudonym, identity: null, question: '', patientWishes: null, status: 'draft',
      });
      return { caseId };
    });
  });

const ZIdentity = z.object({
  caseId: ZId,
  identity: z.object({
    familyName: z.string().trim().min(1).max(120),
    givenNames: z.string().trim().min(1).max(120),
    birthDate: z.iso.date(),
    recordNumber: z.string().trim().min(1).max(60),
  }),
  /** The record number belongs to somebody who is known, and the writer says it is the same person. */
  samePatient: z.boolean().default(false),
});

/**
 * Says who the patient of a case is, or corrects it. A record number that is known already is never given
 * to a second patient: the writer is told, and may say that the case belongs to that patient.
 */
export const recordIdentityProcedure = authorised('identity.write')
  .input(ZIdentity)
  .mutation(async ({ ctx, input }) => {
    const { institutionId } = ctx.actor;
    const { caseId, identity, samePatient } = input;
    if (identity.birthDate > ctx.now().toISOString().slice(0, 10)) throw invalid('in_the_future', 'birthDate');
    const found = await ctx.database.withActor(ctx.actor, ({ tx }) => tx.case.findUnique({ where: { id: caseId }, select: { patientId: true } }));
    if (!found) throw notFound();
    const known = await ctx.database.patientWithFingerprint(ctx.actor, ctx.database.identities.fingerprint(institutionId, identity.recordNumber));
    if (known !== null && known !== found.patientId) {
      if (!samePatient) throw conflict('patient_known');
      return giveToPatient(ctx, caseId, known, identity.birthDate);
    }
    const { patientId } = found;
    const sealed = ctx.database.identities.seal({ institutionId, patientId }, identity);
    return ctx.database.withActor(
      ctx.actor,
      async ({ tx, audit }) => {
        const stored = await tx.patientIdentity.findUnique({ where: { patientId }, select: { patientId: true } });
        if (stored) await tx.patientIdentity.update({ where: { patientId }, data: sealed, select: { patientId: true } });
        else await tx.patientIdentity.create({ data: { patientId, institutionId, ...sealed }, select: { patientId: true } });
        await audit({ type: 'identity.recorded', payload: { patientId } });
      },
      { identityOf: patientId },
    );
  });
