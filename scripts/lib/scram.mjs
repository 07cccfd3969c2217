import crypto from 'node:crypto';

const ROUNDS = 4096;
const hmac = (key, text) => crypto.createHmac('sha256', key).update(text).digest();

/**
 * What PostgreSQL stores of a password (RFC 5803). Sent in place of the password itself, which
 * would otherwise stand in the server's log wherever that records such statements.
 */
export function scramVerifier(password, salt = crypto.randomBytes(16)) {
  const salted = crypto.pbkdf2Sync(password, salt, ROUNDS, 32, 'sha256');
  const storedKey = crypto.createHash('sha256').update(hmac(salted, 'Client Key')).digest();
  const serverKey = hmac(salted, 'Server Key');
  const [saltText, stored, server] = [salt, storedKey, serverKey].map((bytes) => bytes.toString('base64'));
  return `SCRAM-SHA-256$${ROUNDS}:${saltText}$${stored}:${server}`;
}
