import { z } from 'zod';
import { notFound } from '../refusal';
import { authorised, ZId } from '../trpc';

const SETTINGS = { id: true, name: true, opinionsCloseHours: true, laboratoryDays: true, imagingDays: true, viewerUrl: true } as const;

/** The boards of my hospital with what each has set for the time before its meetings. */
export const listBoardsProcedure = authorised('board.read').query(({ ctx }) =>
  ctx.database.withActor(ctx.actor, ({ tx }) => tx.board.findMany({ select: SETTINGS, orderBy: { name: 'asc' } })),
);

const PLACE_OF_STUDY = '{studyInstanceUid}';

const ZSettings = z.object({
  boardId: ZId,
  opinionsCloseHours: z.int().min(0).max(720),
  laboratoryDays: z.int().min(1).max(3650).nullable(),
  imagingDays: z.int().min(1).max(3650).nullable(),
  /** An https address with {studyInstanceUid} where the study goes. */
  viewerUrl: z.url({ protocol: /^https?$/ }).max(500).refine((url) => url.includes(PLACE_OF_STUDY)).nullable(),
});

export const configureBoardProcedure = authorised('board.configure')
  .input(ZSettings)
  .mutation(({ ctx, input: { boardId, ...settings } }) =>
    ctx.database.withActor(ctx.actor, async ({ tx, audit }) => {
      const { count } = await tx.board.updateMany({ where: { id: boardId }, data: settings });
      if (count === 0) throw notFound();
      await audit({ type: 'board.configured', payload: { boardId } });
    }),
  );
