'use client';
import { useTranslations } from 'next-intl';
import { reasonOf } from '@/trpc/reason';

/** Says in words why a call was refused; a reason without words of its own gets the general ones. */
export function useRefusal(): (error: unknown) => string {
  const t = useTranslations('refusal');
  return (error) => {
    const reason = reasonOf(error) as Parameters<typeof t>[0];
    return t(t.has(reason) ? reason : 'unexpected');
  };
}
