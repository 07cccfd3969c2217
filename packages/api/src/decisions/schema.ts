import { z } from 'zod';
import { ZId } from '../trpc';

/** What the chair writes: options of the revealed rounds in their order, and the words around them. */
export const ZPlan = z.object({
  plan: z.array(ZId).max(20),
  conditions: z.string().trim().max(4_000),
  minorityOpinion: z.string().trim().max(4_000),
});

export type Plan = z.infer<typeof ZPlan>;
