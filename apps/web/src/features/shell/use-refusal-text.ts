'use client';
import { useTranslations } from 'next-intl';

/** The words for the code of a refusal; one without words of its own gets the general ones. */
export function useRefusalText(): (reason: string) => string {
  const t = useTranslations('refusal');
  return (reason) => {
    const known = reason as Parameters<typeof t>[0];
    return t(t.has(known) ? known : 'unexpected');
  };
}
