import { EmptyState, Tag } from '@bonemet/ui';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { serverDates } from '../shell/server-dates';
import type { api } from '@/trpc/server';

type Notice = Awaited<ReturnType<Awaited<ReturnType<typeof api>>['notice']['list']>>[number];

/** Where a notice leads: to give an opinion, to read a case, or to a meeting. */
function hrefOf({ kind, caseId, meetingId }: Notice): string {
  if (meetingId) return `/meetings/${meetingId}`;
  if (!caseId) return '/';
  return kind === 'opinion_needed' || kind === 'data_requested' || kind === 'mentioned' ? `/review/${caseId}` : `/cases/${caseId}`;
}

/** What happened that concerns somebody, newest first. */
export async function NoticeList({ notices }: { readonly notices: readonly Notice[] }) {
  const [t, dates] = await Promise.all([getTranslations('notices'), serverDates()]);
  if (notices.length === 0) return <EmptyState icon="check" title={t('empty.title')}>{t('empty.todo')}</EmptyState>;
  return (
    <ul>
      {notices.map((notice) => (
        <li key={notice.id} className={notice.readAt ? 'notice-line notice-line--read' : 'notice-line'}>
          <span>
            <Link href={hrefOf(notice)}>{t(`about.${notice.kind}`, { pseudonym: notice.pseudonym ?? '' })}</Link>
          </span>
          {!notice.readAt && <Tag>{t('unread')}</Tag>}
          <span className="bm-sm bm-quiet bm-num">{dates.momentOfYear(notice.createdAt)}</span>
        </li>
      ))}
    </ul>
  );
}
