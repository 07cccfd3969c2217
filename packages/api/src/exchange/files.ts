import { CASE_FILE_LIMITS, caseDraft, readCaseFile } from '@bonemet/record';
import { z } from 'zod';
import { conflict } from '../refusal';
import { authorised, ZId } from '../trpc';
import { importCase } from './import-case';

/** Longer than a case file may be: a file that is a little too long is told so by its preview. */
const ZText = z.string().max(2 * CASE_FILE_LIMITS.characters);

/** What a file would bring in. Nothing is written: asked as a mutation because a file is no part of an address. */
export const previewFileProcedure = authorised('case.import')
  .input(z.object({ text: ZText }))
  .mutation(({ input }) => readCaseFile(input.text));

/** Brings one file in as a draft. It is read here again: what a screen showed before decides nothing. */
export const importFileProcedure = authorised('case.import')
  .input(z.object({ boardId: ZId, text: ZText }))
  .mutation(({ ctx, input }) => {
    const draft = caseDraft(readCaseFile(input.text));
    if (draft === null) throw conflict('not_importable');
    return ctx.database.withActor(ctx.actor, (unit) => importCase(unit, input.boardId, draft));
  });
