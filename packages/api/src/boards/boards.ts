import { JUDGE_GROUPS, judgesFrom, SPECIALTIES } from '@bonemet/board';
import { z } from 'zod';
import { notFound } from '../refusal';
import { authorised, ZId } from '../trpc';

const SETTINGS = {
  id: true, name: true, opinionsCloseHours: true, laboratoryDays: true, imagingDays: true, viewerUrl: true, quorumPhysicians: true, quorumSpecialties: true,
  judges: true, ratingsShown: true,
} as const;

/** The boards of my hospital with what each has set. Who judges what is complete: what a board left alone is the usual. */
export const listBoardsProcedure = authorised('board.read').query(({ ctx }) =>
  ctx.database.withActor(ctx.actor, async ({ tx }) => {
    const boards = await tx.board.findMany({ select: SETTINGS, orderBy: { name: 'asc' } });
    return boards.map((board) => ({ ...board, judges: judgesFrom(board.judges) }));
  }),
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

const ZJudges = z.record(z.enum(JUDGE_GROUPS), z.array(z.enum(SPECIALTIES)).min(1).max(SPECIALTIES.length));

const ZRules = z.object({
  boardId: ZId,
  quorumPhysicians: z.int().min(1).max(30),
  quorumSpecialties: z.int().min(1).max(SPECIALTIES.length),
  /** Who can judge each group of techniques: somebody always can, or no decision would ever be quorate. */
  judges: ZJudges,
  /** How ratings are shown once a decision is signed. */
  ratingsShown: z.enum(['by_specialty', 'totals_only']),
});

/** By which rules a board decides. They hold for what is signed from now on: a decision carries its own. */
export const setBoardRulesProcedure = authorised('board.configure')
  .input(ZRules)
  .mutation(({ ctx, input: { boardId, ...rules } }) =>
    ctx.database.withActor(ctx.actor, async ({ tx, audit }) => {
      const { count } = await tx.board.updateMany({ where: { id: boardId }, data: rules });
      if (count === 0) throw notFound();
      await audit({ type: 'board.configured', payload: { boardId } });
    }),
  );
