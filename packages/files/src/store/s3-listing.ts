import { StoreError } from './document-store';

type Listing = { readonly keys: readonly string[]; readonly continuation: string | null };

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (text: string): string => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '');

/**
 * One page of a ListObjectsV2 answer. Our keys hold nothing that XML escapes and the rest of the answer
 * is not read, so three expressions are enough and no XML parser is.
 */
export function readListing(xml: string): Listing {
  if (!xml.includes('<ListBucketResult')) throw new StoreError('refused');
  const keys = [...xml.matchAll(/<Key>([^<]*)<\/Key>/g)].map((match) => decoded(match[1] ?? ''));
  const more = /<IsTruncated>\s*true\s*<\/IsTruncated>/.test(xml);
  const token = /<NextContinuationToken>([^<]*)<\/NextContinuationToken>/.exec(xml)?.[1];
  // A page that promises more and does not say where would be read for ever, or taken for the end.
  if (more && !token) throw new StoreError('refused');
  return { keys, continuation: more && token ? decoded(token) : null };
}
