import { FOLLOW_UP_POINTS } from '@bonemet/board';
import { DataTable } from '@bonemet/ui';
import { getTranslations } from 'next-intl/server';
import { serverDates } from '../shell/server-dates';
import { atNoon } from './day-text';
import { FollowUpForm, type LesionPlace } from './follow-up-form';
import type { AfterDecision, FollowUpEntry } from './load-after-decision';
import { typedOf } from './typed-follow-up';

type Props = { readonly caseId: string; readonly after: AfterDecision; readonly lesions: readonly LesionPlace[]; readonly mayRecord: boolean };

const byPoint = (left: FollowUpEntry, right: FollowUpEntry) => FOLLOW_UP_POINTS.indexOf(left.point) - FOLLOW_UP_POINTS.indexOf(right.point);

/** Every entry that counts, in the order of the points. */
export async function FollowUpTable({ caseId, after: { followUps, executions }, lesions, mayRecord }: Props) {
  const [t, words, dates] = await Promise.all([getTranslations('afterDecision.followUp'), getTranslations('afterDecision'), serverDates()]);
  const standing = followUps.map(({ point, lesionId, version }) => ({ point, lesionId, version }));
  const unknown = <span className="after-unknown">{words('unknown')}</span>;
  const letterOf = (lesionId: string | null) => lesions.find(({ id }) => id === lesionId)?.letter;
  const columns = [
    { key: 'point', header: t('point'), rowHeader: true }, { key: 'pain', header: t('column.pain') }, { key: 'analgesia', header: t('column.analgesia') },
    { key: 'complication', header: t('complication') }, { key: 'fracture', header: t('column.fracture') }, { key: 'localControl', header: t('localControl') }, { key: 'by', header: t('recordedBy') },
  ];
  const rows = [...followUps].sort(byPoint).map((entry) => {
    const letter = letterOf(entry.lesionId);
    const name = words(`point.${entry.point}`);
    const point = letter ? `${name}, ${words('pain.series.lesion', { letter })}` : name;
    return {
      key: `${entry.point}${entry.lesionId ?? ''}${entry.version}`,
      cells: {
        point: (
          <>
            {point}
            <span className="after-note bm-num">{dates.dayOfYear(atNoon(entry.seenOn))}</span>
          </>
        ),
        pain: <span className="bm-num">{entry.pain ?? unknown}</span>,
        analgesia: entry.analgesia === 'unknown' ? unknown : t(`analgesiaOf.${entry.analgesia}`),
        complication: entry.complication === null ? unknown : entry.complication === 0 ? t('complicationNone') : t('grade', { grade: entry.complication }),
        fracture: entry.fracture === 'unknown' ? unknown : words(`answer.${entry.fracture}`),
        localControl: entry.localControl === 'unknown' ? unknown : words(`answer.${entry.localControl}`),
        by: (
          <>
            {entry.recordedBy?.displayName}
            {entry.note && <span className="after-note">{entry.note}</span>}
            {mayRecord && executions.length > 0 && (
              <FollowUpForm caseId={caseId} lesions={lesions} standing={standing} corrects={point} start={typedOf(entry)} />
            )}
          </>
        ),
      },
    };
  });
  return <DataTable label={t('table')} columns={columns} rows={rows} className="after-table" />;
}
