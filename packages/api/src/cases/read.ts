import { evaluate } from '@bonemet/engine';
import { z } from 'zod';
import { notFound } from '../refusal';
import { authorised, ZId } from '../trpc';
import { engineInput } from './engine-input';

/** One case with what the engine says of it, and where it stands on agendas. */
export const getCaseProcedure = authorised('case.read')
  .input(z.object({ caseId: ZId }))
  .query(async ({ ctx, input }) => {
    const opened = await ctx.database.read.open(ctx.actor, input.caseId);
    if (!opened) throw notFound();
    return { ...opened, evaluation: evaluate(engineInput(opened.record)) };
  });
