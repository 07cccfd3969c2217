import { EmptyState, Section, StandingPill, Tag } from '@bonemet/ui';
import { getTranslations } from 'next-intl/server';
import { CaseRow } from '../case-list/case-row';
import { serverDates } from '../shell/server-dates';
import type { MeetingLine } from '../meeting-list/load-meeting-list';
import type { AgendaCase } from './load-home';

type Props = { readonly meeting: MeetingLine; readonly agenda: readonly AgendaCase[] };

/** The cases of the next meeting in the order in which they will be called. */
export async function Agenda({ meeting, agenda }: Props) {
  const [t, stages, dates] = await Promise.all([getTranslations('home'), getTranslations('itemStage'), serverDates()]);
  return (
    <Section title={t('agenda')} note={t('length', { cases: meeting.cases, minutes: meeting.minutes })}>
      {agenda.length === 0 && <EmptyState title={t('agendaEmpty.title')}>{t('agendaEmpty.todo')}</EmptyState>}
      <ol>
        {agenda.map(({ id, view, startsAt, minutes, stage, current }) => (
          <CaseRow
            key={id}
            view={view}
            current={current}
            marks={
              <>
                {!view.patientWishes && stage !== 'signed' && <StandingPill standing="missing">{t('wishesMissing')}</StandingPill>}
                {stage !== 'waiting' && <Tag>{stages(stage)}</Tag>}
              </>
            }
            end={
              <>
                <span className="bm-num">{dates.time(startsAt)}</span>
                <span className="bm-xs bm-quiet bm-num">{t('minutes', { minutes })}</span>
              </>
            }
          />
        ))}
      </ol>
    </Section>
  );
}
