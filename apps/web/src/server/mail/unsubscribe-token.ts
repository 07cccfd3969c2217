import { createHmac, timingSafeEqual } from 'node:crypto';
import { NOTICE_KINDS, type NoticeKind } from '@bonemet/api';

type Wish = { readonly membershipId: string; readonly kind: NoticeKind };

const signatureOf = (secret: string, body: string) => createHmac('sha256', secret).update(`unsubscribe/${body}`).digest('base64url');

/** What the link in a mail carries: whom and what it silences, signed so that nobody silences somebody else. */
export function unsubscribeToken(secret: string, { membershipId, kind }: Wish): string {
  const body = `${membershipId}.${kind}`;
  return `${body}.${signatureOf(secret, body)}`;
}

/** @returns null for anything that we did not sign */
export function readUnsubscribeToken(secret: string, token: string): Wish | null {
  const [membershipId = '', kind = '', signature = '', ...rest] = token.split('.');
  const expected = Buffer.from(signatureOf(secret, `${membershipId}.${kind}`));
  const given = Buffer.from(signature);
  if (rest.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const known = NOTICE_KINDS.find((one) => one === kind);
  return known ? { membershipId, kind: known } : null;
}
