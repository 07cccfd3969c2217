import { loadCase, recordFact } from '@bonemet/db';
import { fieldById, validateFact } from '@bonemet/engine';
import { z } from 'zod';
import { conflict, invalid, notFound } from '../refusal';
import { authorised, ZId } from '../trpc';

const ZRecordFact = z.object({
  caseId: ZId,
  lesionId: ZId.nullable(),
  fieldId: z.string().max(80),
  /** null is the answer "unknown". */
  value: z.union([z.null(), z.number(), z.string().max(2_000), z.array(z.string().max(80)).max(40)]),
  basedOn: z.int().nonnegative(),
});

/** Adds a version of one fact, checked by the engine's catalogue. Nothing is overwritten. */
export const recordFactProcedure = authorised('case.write')
  .input(ZRecordFact)
  .mutation(({ ctx, input }) =>
    ctx.database.withActor(ctx.actor, async (unit) => {
      const record = await loadCase(unit.tx, input.caseId);
      if (!record) throw notFound();
      if (input.lesionId !== null && !record.lesions.some(({ id }) => id === input.lesionId)) throw notFound();
      const field = fieldById(input.fieldId);
      if (!field || field.scope !== (input.lesionId === null ? 'case' : 'lesion')) throw invalid('unknown_field', 'fieldId');
      const verdict = validateFact(input.fieldId, input.value);
      if (!verdict.ok) throw invalid(verdict.code, input.fieldId);
      if ((await recordFact(unit, input)) === 'superseded') throw conflict('superseded');
    }),
  );
