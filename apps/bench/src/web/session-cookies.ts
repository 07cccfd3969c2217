import { createCipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { SessionActor } from '@bonemet/db';
import pg from 'pg';

const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64url');

/** The cookie that next-auth would give, by the secret that the measured processes were given: a JWE, "dir" with A256GCM. */
function cookieFor(sessionId: string, key: Buffer): string {
  const head = base64(JSON.stringify({ alg: 'dir', enc: 'A256GCM' }));
  const now = Math.floor(Date.now() / 1_000);
  const claims = JSON.stringify({ sessionId, iat: now, exp: now + 12 * 3_600, jti: sessionId });
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(head));
  const sealed = Buffer.concat([cipher.update(claims, 'utf8'), cipher.final()]);
  return `bonemet.session=${head}..${base64(iv)}.${base64(sealed)}.${base64(cipher.getAuthTag())}`;
}

/** Signs people in without their passwords: a thousand hashes of argon2 are not what is measured. */
export async function openSessions(ownerUrl: string, secret: string, people: readonly SessionActor[]): Promise<string[]> {
  const owner = new pg.Client({ connectionString: ownerUrl, options: '-c search_path=public' });
  await owner.connect();
  try {
    await owner.query(`SET session_replication_role = 'replica'`);
    const column = (name: 'sessionId' | 'institutionId' | 'userId' | 'membershipId') => people.map((person) => person[name]);
    await owner.query(
      `INSERT INTO session (id, institution_id, user_id, membership_id, expires_at)
       SELECT *, now() + interval '12 hours' FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[])`,
      [column('sessionId'), column('institutionId'), column('userId'), column('membershipId')],
    );
  } finally {
    await owner.end();
  }
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'NextAuth.js Generated Encryption Key', 32));
  return people.map(({ sessionId }) => cookieFor(sessionId, key));
}
