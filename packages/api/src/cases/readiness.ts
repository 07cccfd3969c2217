import { type CalendarDay, type DecidingFact, readiness, type Readiness, type ReadinessInput } from '@bonemet/board';
import { loadCase, type CaseLine, type CaseRecord, type Transaction } from '@bonemet/db';
import { evaluate, fieldById, type LesionResult } from '@bonemet/engine';
import { z } from 'zod';
import { notFound } from '../refusal';
import { authorised, ZId } from '../trpc';
import { engineInput } from './engine-input';
import { dayOf } from './entry';

type ReadinessParts = {
  readonly record: Pick<CaseLine, 'question' | 'patientWishes' | 'lesions' | 'facts'>;
  readonly requests: CaseLine['requests'];
  readonly images: CaseLine['images'];
  readonly limits: CaseLine['limits'];
  readonly evaluated: readonly Pick<LesionResult, 'id' | 'missing'>[];
  readonly now: Date;
};

/** What stands between a case and the board, from what is stored of it and what the engine misses. */
export function readinessOf({ record, requests, images, limits, evaluated, now }: ReadinessParts): Readiness {
  const { question, patientWishes, lesions, facts } = record;
  const known = facts.filter(({ value }) => value !== null);
  const sited = new Set(known.filter(({ fieldId }) => fieldId === 'lesion.site').map(({ lesionId }) => lesionId));
  return readiness({
    question,
    wishes: patientWishes,
    lesions: lesions.map(({ id, letter }) => ({ letter, hasSite: sited.has(id) })),
    openRequests: requests,
    deciding: decidingFacts(evaluated),
    laboratory: known.filter(({ fieldId }) => fieldId.startsWith('labs.')).map(({ fieldId, observedOn }) => ({ fieldId, takenOn: dayOrNull(observedOn) })),
    images: images.map(({ id, takenOn }) => ({ id, takenOn: dayOrNull(takenOn) })),
    today: dayOf(now) as CalendarDay,
    limits,
  });
}

const dayOrNull = (day: Date | null): string | null => day && dayOf(day);

/** What the engine misses, by field: a fact of the case is asked for once, whatever lesions wait for it. */
function decidingFacts(evaluated: ReadinessParts['evaluated']): ReadinessInput['deciding'] {
  const found = new Map<string, DecidingFact>();
  for (const { id, missing } of evaluated) {
    for (const { field, opens, closes } of missing) {
      const letter = fieldById(field)?.scope === 'case' ? null : id;
      const key = `${letter ?? ''}/${field}`;
      const before = found.get(key);
      found.set(key, { fieldId: field, letter, opens: (before?.opens ?? 0) + opens.length, closes: (before?.closes ?? 0) + closes.length });
    }
  }
  return [...found.values()];
}

type LoadedReadiness = { readonly record: CaseRecord; readonly readiness: Readiness };

/** The readiness of one case as it stands in this transaction; null when it is not there. */
export async function loadReadiness(tx: Transaction, caseId: string, now: Date): Promise<LoadedReadiness | null> {
  const record = await loadCase(tx, caseId);
  if (!record) return null;
  const limits = await tx.board.findUniqueOrThrow({ where: { id: record.boardId }, select: { laboratoryDays: true, imagingDays: true } });
  const requests = await tx.dataRequest.findMany({
    where: { caseId, answeredAt: null }, select: { id: true, specialty: true, blocks: true }, orderBy: { raisedAt: 'asc' },
  });
  const images = await tx.document.findMany({
    where: { caseId, withdrawnAt: null, kind: { not: 'pdf' } }, select: { id: true, takenOn: true }, orderBy: { position: 'asc' },
  });
  const { lesions: evaluated } = evaluate(engineInput(record));
  return { record, readiness: readinessOf({ record, requests, images, limits, evaluated, now }) };
}

/** What keeps a case from the board, what the board should know, and how old its values are. */
export const caseReadinessProcedure = authorised('case.read')
  .input(z.object({ caseId: ZId }))
  .query(({ ctx, input }) =>
    ctx.database.withActor(ctx.actor, async ({ tx }) => {
      const loaded = await loadReadiness(tx, input.caseId, ctx.now());
      if (!loaded) throw notFound();
      return loaded.readiness;
    }),
  );
