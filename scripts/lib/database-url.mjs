import { Failure } from './failure.mjs';

const EXAMPLE = 'It looks like postgresql://owner:password@host:5432/bonemet';

/** Reads an address given by a person. The address holds a password: no message shows it. */
export function parseDatabaseUrl(text, variable = 'DATABASE_URL') {
  let url;
  try {
    url = new URL(text);
  } catch {
    throw new Failure(`${variable} is not an address.`, {
      todo: `${EXAMPLE}; special characters in the password are written %40 and so on.`,
    });
  }
  if (!['postgres:', 'postgresql:'].includes(url.protocol)) {
    throw new Failure(`${variable} names ${url.protocol.slice(0, -1)}, and BoneMet needs PostgreSQL.`, { todo: EXAMPLE });
  }
  if (url.pathname.length < 2) throw new Failure(`${variable} names no database.`, { todo: EXAMPLE });
  return url;
}

export const databaseNameOf = (url) => decodeURIComponent(new URL(url).pathname.slice(1));

/** Where an address leads, without who goes there. */
export function placeOf(url) {
  const { host, pathname } = new URL(url);
  return `${host || 'localhost'}${pathname}`;
}

export function onDatabase(url, name) {
  const parsed = new URL(url);
  parsed.pathname = `/${encodeURIComponent(name)}`;
  return parsed.toString();
}
