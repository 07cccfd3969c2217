import { StoreError } from './document-store';

const SEGMENT = /^[a-z0-9][a-z0-9-]{0,99}$/;
const ENDING = /\.[a-z0-9]{1,8}$/;
const LONGEST = 400;
/** Names that Windows gives to devices, whatever folder they stand in. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * Keys are made by the application, of identifiers: lower-case words between slashes and perhaps one
 * short ending. Anything else is refused, so that no key can leave its folder, hide, differ only by
 * case, or mean something else to a store, an address or an operating system.
 */
export function assertKey(key: string): void {
  const segments = key.replace(ENDING, '').split('/');
  const valid = key.length <= LONGEST && segments.every((segment) => SEGMENT.test(segment) && !DEVICES.test(segment));
  if (!valid) throw new StoreError('invalid_key');
}

export function assertPrefix(prefix: string): void {
  const segments = prefix.split('/');
  if (prefix.length > LONGEST || !segments.every((segment) => SEGMENT.test(segment))) throw new StoreError('invalid_key');
}
