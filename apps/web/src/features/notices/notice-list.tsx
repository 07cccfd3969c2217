import { EmptyState, Tag } from '@bonemet/ui';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { AnswerChoice } from '../agenda/answer-choice';
import { serverDates } from '../shell/server-dates';
import type { api } from '@/trpc/server';

type Notice = Awaited<ReturnType<Awaited<ReturnType<typeof api>>['notice']['list']>>[number];

/** Where a notice leads: to give an opinion, to read a case, or to a meeting. */
function hrefOf({ kind, caseId, meetingId, meeting }: Notice): string {
  if (meetingId) return meeting?.status === 'cancelled' ? '/meetings' : `/meetings/${meetingId}`;
  if (!caseId) return '/';
  return kind === 'opinion_needed' || kind === 'data_requested' || kind === 'mentioned' ? `/review/${caseId}` : `/cases/${caseId}`;
}

type OwnInvitation = Awaited<ReturnType<Awaited<ReturnType<typeof api>>['invitation']['mine']>>[number];
type Words = Awaited<ReturnType<typeof getTranslations<'notices'>>>;
type Dates = Awaited<ReturnType<typeof serverDates>>;

/** A meeting that was called off since is not announced any more. */
function wordsOf({ kind, pseudonym, meeting }: Notice, t: Words, dates: Dates): string {
  if (!meeting) return t(`about.${kind}`, { pseudonym: pseudonym ?? '' });
  return t(meeting.status === 'cancelled' ? 'meetingCancelled' : 'meetingPlanned', { when: dates.moment(meeting.startsAt) });
}

/** What happened that concerns somebody, newest first. */
export async function NoticeList({ notices, invitations }: { readonly notices: readonly Notice[]; readonly invitations: readonly OwnInvitation[] }) {
  const [t, dates] = await Promise.all([getTranslations('notices'), serverDates()]);
  if (notices.length === 0) return <EmptyState icon="check" title={t('empty.title')}>{t('empty.todo')}</EmptyState>;
  return (
    <ul>
      {notices.map((notice, index) => (
        <li key={notice.id} className={notice.readAt ? 'notice-line notice-line--read' : 'notice-line'}>
          <span>
            <Link href={hrefOf(notice)}>{wordsOf(notice, t, dates)}</Link>
            <Answer notice={notice} invitations={invitations} newest={notices.findIndex(({ meetingId }) => meetingId === notice.meetingId) === index} dates={dates} />
          </span>
          {!notice.readAt && <Tag>{t('unread')}</Tag>}
          <span className="bm-sm bm-quiet bm-num">{dates.momentOfYear(notice.createdAt)}</span>
        </li>
      ))}
    </ul>
  );
}

type AnswerProps = { readonly notice: Notice; readonly invitations: readonly OwnInvitation[]; readonly newest: boolean; readonly dates: Dates };

/** Whether I come, answered where I was asked; once for a meeting, however often it was moved. */
function Answer({ notice: { meeting }, invitations, newest, dates }: AnswerProps) {
  const invitation = invitations.find(({ meetingId }) => meetingId === meeting?.id);
  if (!meeting || meeting.status !== 'planned' || !invitation || !newest) return null;
  return <AnswerChoice meetingId={meeting.id} when={dates.moment(meeting.startsAt)} answer={invitation.answer} />;
}
