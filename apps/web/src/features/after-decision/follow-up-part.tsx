import { FOLLOW_UP_POINTS, type PointOnDay } from '@bonemet/board';
import { CourseFigure, Icon, type IconName } from '@bonemet/ui';
import { getTranslations } from 'next-intl/server';
import { serverDates } from '../shell/server-dates';
import { atNoon } from './day-text';
import { FollowUpForm, type LesionPlace } from './follow-up-form';
import { FollowUpTable } from './follow-up-table';
import type { AfterDecision } from './load-after-decision';
import { painSeries } from './pain-series';
import { EMPTY_FOLLOW_UP } from './typed-follow-up';

type Props = { readonly caseId: string; readonly after: AfterDecision; readonly lesions: readonly LesionPlace[]; readonly mayRecord: boolean };

/** How the patient is at the points after the treatment: what waits, pain as a drawing, everything as a table. */
export async function FollowUpPart({ caseId, after, lesions, mayRecord }: Props) {
  const [t, dates] = await Promise.all([getTranslations('afterDecision.followUp'), serverDates()]);
  const { executions, followUps, points } = after;
  const [execution] = executions;
  const waiting = points.find(({ state }) => state === 'due' || state === 'overdue');
  const standing = followUps.map(({ point, lesionId, version }) => ({ point, lesionId, version }));
  return (
    <section className="after-part" aria-labelledby="after-follow-up">
      <h3 id="after-follow-up">
        {t('title')} {execution && <span className="bm-xs bm-quiet bm-num">{t('counted', { date: dates.dayOfYear(atNoon(execution.happenedOn)) })}</span>}
      </h3>
      {!execution && <p className="bm-sm bm-muted">{t('waits')}</p>}
      {points.length > 0 && <Points points={points} label={t('points')} />}
      {followUps.length > 0 && <PainCurve after={after} lesions={lesions} />}
      {followUps.length > 0 && <FollowUpTable caseId={caseId} after={after} lesions={lesions} mayRecord={mayRecord} />}
      {mayRecord && execution && (
        <FollowUpForm
          key={standing.length}
          caseId={caseId} lesions={lesions} standing={standing} corrects={null}
          start={{ ...EMPTY_FOLLOW_UP, point: waiting?.point ?? '' }}
        />
      )}
    </section>
  );
}

const ICONS: Record<PointOnDay['state'], IconName> = { recorded: 'check', not_yet: 'clock', due: 'calendar', overdue: 'caution', missed: 'missing' };

async function Points({ points, label }: { readonly points: readonly PointOnDay[]; readonly label: string }) {
  const [t, names, dates] = await Promise.all([getTranslations('afterDecision.pointState'), getTranslations('afterDecision.point'), serverDates()]);
  return (
    <ol className="after-points" aria-label={label}>
      {points.map(({ point, state, dueOn, daysLate }) => (
        <li key={point} className={`after-point--${state}`}>
          <Icon name={ICONS[state]} size="small" />
          <b>{names(point)}</b>
          <span className="bm-xs bm-num">{t(state, { date: dates.dayOfYear(atNoon(dueOn)), days: daysLate })}</span>
        </li>
      ))}
    </ol>
  );
}

async function PainCurve({ after: { followUps, painBefore }, lesions }: Pick<Props, 'after' | 'lesions'>) {
  const [t, names] = await Promise.all([getTranslations('afterDecision.pain'), getTranslations('afterDecision.point')]);
  const lines = [{ lesionId: null, label: t('series.whole') }, ...lesions.map(({ id, letter }) => ({ lesionId: id, label: t('series.lesion', { letter }) }))];
  const series = painSeries(lines, followUps, painBefore);
  if (series.length === 0) return null;
  const columns = (['before', ...FOLLOW_UP_POINTS] as const).map((point) => ({ label: names(point), short: names(`short.${point}`) }));
  const summary = series.map(({ label, points }) => `${series.length > 1 ? `${label} ` : ''}${points.map(({ at, middle }) => t('at', { point: columns[at]?.label ?? '', pain: middle ?? '' })).join(', ')}`).join('. ');
  return (
    <div className="after-curve">
      <h4>{t('title')}</h4>
      <CourseFigure name={t('name', { summary })} columns={columns} scale={[0, 10]} ticks={[0, 2, 4, 6, 8, 10].map((value) => ({ value, label: String(value) }))} series={series} />
    </div>
  );
}
