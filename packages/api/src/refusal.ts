import { TRPCError } from '@trpc/server';

type Code = ConstructorParameters<typeof TRPCError>[0]['code'];

/** Why a request was refused, as a code that the edge translates. It never carries what was typed. */
export class Refusal extends Error {
  constructor(
    readonly reason: string,
    /** The field of the input that the reason is about, if it is about one. */
    readonly field: string | null = null,
  ) {
    super(reason);
    this.name = 'Refusal';
  }
}

export function refusal(code: Code, reason: string, field: string | null = null): TRPCError {
  return new TRPCError({ code, message: reason, cause: new Refusal(reason, field) });
}

/** Also the answer for what belongs to another institution: its existence is not told. */
export const notFound = () => refusal('NOT_FOUND', 'not_found');
export const conflict = (reason: string) => refusal('CONFLICT', reason);
export const invalid = (reason: string, field: string) => refusal('BAD_REQUEST', reason, field);
