import { Icon, Section } from '@bonemet/ui';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { atNoon } from '../after-decision/day-text';
import { serverDates } from '../shell/server-dates';
import type { LateAfterDecision } from './load-late';

/** What is late after decisions and waits for me: tasks, word of a treatment, follow-ups. */
export async function LateSection({ late: { tasks, followUps } }: { readonly late: LateAfterDecision }) {
  const [t, points, dates] = await Promise.all([getTranslations('home.after'), getTranslations('afterDecision.point'), serverDates()]);
  if (tasks.length + followUps.length === 0) return null;
  return (
    <Section title={t('title')} note={String(tasks.length + followUps.length)}>
      <ul className="home-lines">
        {tasks.map(({ id, caseId, pseudonym, what, dueOn }) => (
          <li key={id}>
            <Icon name="caution" />
            <div>
              <Link href={`/cases/${caseId}#after-decision`}>{pseudonym}</Link>
              <p className="bm-sm">{what}</p>
              <p className="bm-xs bm-quiet bm-num">{t('due', { date: dates.dayOfYear(atNoon(dueOn)) })}</p>
            </div>
          </li>
        ))}
        {followUps.map(({ caseId, pseudonym, what, daysLate }) => (
          <li key={`${caseId}${what}`}>
            <Icon name="caution" />
            <div>
              <Link href={`/cases/${caseId}#after-decision`}>{pseudonym}</Link>
              <p className="bm-sm">{what === 'execution' ? t('execution') : t('followUp', { point: points(what) })}</p>
              <p className="bm-xs bm-quiet bm-num">{t('late', { days: daysLate })}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
