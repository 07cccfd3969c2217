import { DECISION_OUTCOMES } from '@bonemet/board';
import { z } from 'zod';
import { ZId } from '../trpc';

const words = (most: number) => z.string().trim().max(most);

/** What the chair puts before the board: options of the revealed rounds in their order, or what is waited for. */
export const ZProposal = z.object({
  outcome: z.enum(DECISION_OUTCOMES),
  /** Which data, which protocol, which trial; empty for a treatment. */
  outcomeDetail: words(2_000),
  plan: z.array(z.object({ optionId: ZId, conditions: words(2_000) })).max(20),
  conditions: words(4_000),
  /** Why the plan is not what the engine listed: asked for, never required. */
  differenceReason: words(2_000),
});

export type Proposal = z.infer<typeof ZProposal>;
