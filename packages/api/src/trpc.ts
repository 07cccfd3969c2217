import { decide, type Permission } from '@bonemet/board';
import { type Database, databaseRefusal, type SessionActor } from '@bonemet/db';
import type { TRPCError } from '@trpc/server';
import { initTRPC } from '@trpc/server';
import superjson from 'superjson';
import { z } from 'zod';
import { conflict, Refusal, refusal } from './refusal';

/** What a request brings: the database, who asks, and the clock. */
export type ApiContext = {
  readonly database: Database;
  readonly session: SessionActor | null;
  readonly now: () => Date;
};

export type AuthorisedContext = Omit<ApiContext, 'session'> & { readonly actor: SessionActor };

type Meta = { readonly permission: Permission };

/** Names the fields that do not fit; what was typed is not repeated. */
function fieldsOf(error: TRPCError): { path: string; code: string }[] {
  if (!(error.cause instanceof z.ZodError)) return [];
  return error.cause.issues.map(({ path, code }) => ({ path: path.join('.'), code }));
}

const t = initTRPC.context<ApiContext>().meta<Meta>().create({
  transformer: superjson,
  errorFormatter({ shape, error }) {
    const { reason, field } = error.cause instanceof Refusal ? error.cause : { reason: null, field: null };
    // Only our own refusals speak. The words of a parser or of the router quote what they could not read,
    // and the path of an unknown procedure is itself something that somebody typed.
    return {
      ...shape,
      message: reason ?? error.code,
      data: { code: error.code, httpStatus: shape.data.httpStatus, reason, field, fields: fieldsOf(error) },
    };
  },
});

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** The database's own guards refuse in races that no check before could see: their reason is passed on. */
const guardsAsRefusals = t.middleware(async ({ next }) => {
  const result = await next();
  if (result.ok) return result;
  const reason = databaseRefusal(result.error.cause ?? result.error);
  if (reason === null) return result;
  return { ...result, error: reason === 'chair_only' ? refusal('FORBIDDEN', 'role_missing') : conflict(reason) };
});

/**
 * A procedure that asks for a permission. There is no other way to make one, so none can forget it:
 * test/authorisation.test.ts runs each against every role.
 */
export function authorised(permission: Permission) {
  return t.procedure
    .meta({ permission })
    .use(guardsAsRefusals)
    .use(({ ctx, next }) => {
      const { session, ...rest } = ctx;
      if (!session) throw refusal('UNAUTHORIZED', 'signed_out');
      const verdict = decide(session, permission);
      if (!verdict.allowed) throw refusal('FORBIDDEN', verdict.reason);
      return next({ ctx: { ...rest, actor: session } satisfies AuthorisedContext });
    });
}

export const ZId = z.uuid();
