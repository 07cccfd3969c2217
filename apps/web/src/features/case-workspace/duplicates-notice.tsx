'use client';
import { Notice } from '@bonemet/ui';
import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useTRPC } from '@/trpc/provider';

type Props = { readonly caseId: string; readonly savedAt: string | null };

/** Cases that may be of the same patient, with what they have in common. Nothing is joined by itself. */
export function DuplicatesNotice({ caseId, savedAt }: Props) {
  const t = useTranslations('caseForm.duplicates');
  const trpc = useTRPC();
  const { data, refetch } = useQuery(trpc.case.duplicates.queryOptions({ caseId }, { staleTime: 0 }));
  useEffect(() => {
    if (savedAt !== null) void refetch();
  }, [savedAt, refetch]);
  if (!data || data.length === 0) return null;
  return (
    <Notice tone="warn" title={t('title', { count: data.length })}>
      <ul>
        {data.map(({ caseId: other, pseudonym, certainty, because }) => (
          <li key={other} className="bm-sm">
            <Link href={`/cases/${other}`}>{pseudonym}</Link> {t(certainty)} {because.map((reason) => t(`because.${reason}`)).join(', ')}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
