import 'server-only';
import { createCaller } from '@bonemet/api';
import { TRPCError } from '@trpc/server';
import { notFound } from 'next/navigation';
import { currentActor } from '@/auth/session';
import { services } from '@/server/composition';

/** Calls procedures from a page, as the person who asked for it. */
export async function api() {
  return createCaller({ database: services().database, session: await currentActor(), now: () => new Date() });
}

/** The answer, or the page "not found" for what is not there or is somebody else's. */
export async function orNotFound<Result>(answer: Promise<Result>): Promise<Result> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof TRPCError && (error.code === 'NOT_FOUND' || error.code === 'BAD_REQUEST')) notFound();
    throw error;
  }
}
