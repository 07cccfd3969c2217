import { ButtonLink, EmptyState, LesionThumbnail, Pips, Section } from '@bonemet/ui';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { ScoreChips } from '../case-list/score-chips';
import { serverDates } from '../shell/server-dates';
import type { AskedCase, AskedGroup } from './load-needs-mine';
import { timeLeft } from './time-left';

/** More dots than this are not counted at a glance any more. */
const MOST_DOTS = 12;

type GroupProps = { readonly group: AskedGroup; readonly now: Date; readonly level?: 2 | 3 };

/** The cases of one meeting that wait for my opinion, and until when. */
export async function AskedGroupSection({ group: { meeting, cases }, now, level = 2 }: GroupProps) {
  const [t, dates] = await Promise.all([getTranslations('needsMine'), serverDates()]);
  const left = meeting && timeLeft(meeting.closesAt, now, t);
  return (
    <Section
      level={level}
      title={meeting ? t('board', { when: dates.moment(meeting.startsAt) }) : t('noBoard')}
      note={t('cases', { count: cases.length })}
      className="asked-group"
    >
      {meeting && (
        <p className={left ? 'asked-closes bm-sm' : 'asked-closes asked-closes--late bm-sm'}>
          {t(left ? 'closes' : 'closed', { when: dates.moment(meeting.closesAt) })}
          {left && <b className="bm-num"> · {left}</b>}
        </p>
      )}
      <ol>
        {cases.map((asked) => (
          <AskedRow key={asked.view.id} asked={asked} />
        ))}
      </ol>
    </Section>
  );
}

/** A case in the list: its drawing, what is asked, the scores, how far I have come, and the way in. */
export async function AskedRow({ asked: { view, lines, answered } }: { readonly asked: AskedCase }) {
  const t = await getTranslations('needsMine');
  const places = view.lesions.map(({ label }) => label).join(' · ');
  const act = answered === 0 ? 'give' : answered < lines ? 'continue' : 'again';
  return (
    <li className="case-row asked-row">
      {view.lesions.length > 0 && <LesionThumbnail lesions={view.lesions} name={places} />}
      <div className="case-row-words">
        <div className="case-row-head">
          <h3 className="case-row-name">{view.pseudonym}</h3>
          <span className="bm-sm bm-muted">{[view.primary, places].filter(Boolean).join(' · ')}</span>
          <span className="bm-sm bm-quiet">{view.person}</span>
        </div>
        <p className="case-row-question">{view.question}</p>
        <div className="case-row-marks">
          {view.lesions.some(({ scores }) => scores.length > 0) && <ScoreChips lesions={view.lesions} />}
          <span className="asked-progress bm-sm bm-muted">
            {lines <= MOST_DOTS && (
              <span aria-hidden="true">
                <Pips done={answered} total={lines} label="" />
              </span>
            )}
            <span className="bm-num">{answered === 0 ? t('notStarted', { total: lines }) : t('rated', { answered, total: lines })}</span>
          </span>
        </div>
      </div>
      <div className="case-row-end">
        <ButtonLink href={`/review/${view.id}`} linkAs={Link} shortcut="Enter" data-asked="">
          {t(act)}
          <span className="bm-sr"> {t('ofCase', { pseudonym: view.pseudonym })}</span>
        </ButtonLink>
      </div>
    </li>
  );
}

export async function NothingWaits({ next }: { readonly next: Date | null }) {
  const [t, dates] = await Promise.all([getTranslations('needsMine.done'), serverDates()]);
  return (
    <EmptyState icon="saved" title={t('title')}>
      {next ? t('next', { when: dates.day(next) }) : t('none')}
    </EmptyState>
  );
}
