import { type Distribution, FEWEST_PATIENTS, FOLLOW_UP_DAYS, FOLLOW_UP_POINTS } from '@bonemet/board';
import { formatSources, EVIDENCE, PAIN_CHANGES, techniqueName, techniqueById, type TechniqueId } from '@bonemet/engine';
import { CourseFigure, DataTable, positionOfDay, Section } from '@bonemet/ui';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { getLanguage } from '@/i18n/language';
import { figuresHref } from '../library/address';
import { readLibrary } from '../library/lookup';
import { type Measure, type PainGroup, seriesOf } from './course-of';
import type { Figures } from './load-registry';
import { type Numbers, numbersIn } from './numbers';

const DAYS = [0, ...FOLLOW_UP_POINTS.map((point) => FOLLOW_UP_DAYS[point].due)];
const LETTERS = 'abcdefgh';
const SCALES = {
  pain: { scale: [0, 10], ticks: [0, 2, 4, 6, 8, 10] },
  change: { scale: [-10, 4], ticks: [-10, -8, -6, -4, -2, 0, 2, 4] },
} as const;

/** Pain before and after, as the board's patients say it, and its change beside what was published. */
export async function PainSection({ figures }: { readonly figures: Figures }) {
  const t = await getTranslations('registry.pain');
  const groups = await groupsOf(figures);
  if (figures.pain.slice(1).every(({ pain }) => pain.values.length === 0)) {
    return (
      <Section title={t('title')}>
        <p className="bm-sm bm-muted registry-block">{t('empty')}</p>
      </Section>
    );
  }
  return (
    <>
      <Course measure="pain" groups={groups} />
      <Course measure="change" groups={groups}>
        <Landmarks />
      </Course>
    </>
  );
}

async function groupsOf({ pain, painByTechnique }: Figures): Promise<readonly PainGroup[]> {
  const [t, locale] = await Promise.all([getTranslations('registry.pain'), getLanguage()]);
  const nameOf = (technique: string) => (techniqueById(technique) ? techniqueName(technique as TechniqueId, locale) : technique);
  const most = Math.max(0, ...pain.slice(1).map((point) => point.pain.patients));
  const shown = painByTechnique.filter(({ points }) => points.slice(1).some((point) => point.pain.values.length > 0));
  const groups = shown.map(({ technique, points }) => ({ key: technique, label: nameOf(technique), patients: Math.max(...points.slice(1).map((point) => point.pain.patients)), points }));
  // One treatment alone is the same as all of them.
  return groups.length === 1 ? groups : [{ key: 'all', label: t('all'), patients: most, points: pain }, ...groups];
}

/** A treatment is drawn apart once there are enough patients; below that it would be a scatter nobody can read, and it stands in the table. */
const isDrawn = ({ patients }: PainGroup, index: number) => index === 0 || patients >= FEWEST_PATIENTS;

type CourseProps = { readonly measure: Measure; readonly groups: readonly PainGroup[]; readonly children?: React.ReactNode };

async function Course({ measure, groups, children }: CourseProps) {
  const [t, points, locale] = await Promise.all([getTranslations('registry.pain'), getTranslations('afterDecision.point'), getLanguage()]);
  const numbers = numbersIn(locale);
  const columns = (['before', ...FOLLOW_UP_POINTS] as const).map((point) => ({ label: points(point), short: points(`short.${point}`) }));
  const { scale, ticks } = SCALES[measure];
  const label = measure === 'pain' ? numbers.plain : numbers.change;
  const words = { median: (values: Record<string, string | number>) => t('medianOf', values as never), values: (values: Record<string, string | number>) => t('valuesOf', values as never), nothing: t('nothing') };
  const rows = groups.flatMap((group) => group.points.map((point, at) => ({ group, at, text: textOf(point[measure], label, words), empty: point[measure].values.length === 0 })));
  const summary = rows.filter(({ group }) => group === groups[0]).map(({ group, at, text }) => t('point', { label: group.label, point: columns[at]?.label ?? '', value: text })).join('; ');
  return (
    <Section title={t(measure === 'pain' ? 'title' : 'change')} note={t(measure === 'pain' ? 'note' : 'changeNote')}>
      <div className="registry-block">
        <CourseFigure
          name={t(measure === 'pain' ? 'name' : 'changeName', { summary })}
          columns={columns} scale={scale} ticks={ticks.map((value) => ({ value, label: label(value) }))}
          series={seriesOf(groups.filter(isDrawn), measure, (count) => t('patients', { count }))}
          {...(measure === 'change' && { landmarks: PAIN_CHANGES.map(({ afterDays, change }, index) => ({ letter: LETTERS[index] ?? '', at: positionOfDay(DAYS, afterDays), value: change })) })}
        />
        {children}
        <details className="registry-table">
          <summary>{t('table')}</summary>
          <DataTable
            label={t('asTable', { title: t(measure === 'pain' ? 'title' : 'change') })}
            columns={[{ key: 'group', header: t('treatment'), rowHeader: true }, { key: 'when', header: t('when') }, { key: 'value', header: t(measure === 'pain' ? 'title' : 'changeNote') }]}
            rows={rows.filter(({ empty }) => !empty).map(({ group, at, text }) => ({ key: `${group.key}${at}`, cells: { group: group.label, when: columns[at]?.label ?? '', value: text } }))}
          />
        </details>
      </div>
    </Section>
  );
}

type Words = { readonly median: (values: Record<string, string | number>) => string; readonly values: (values: Record<string, string | number>) => string; readonly nothing: string };

function textOf({ values, patients, summary }: Distribution, label: Numbers['plain'], words: Words): string {
  if (values.length === 0) return words.nothing;
  if (!summary) return words.values({ values: values.map(label).join(', '), count: patients });
  return words.median({ median: label(summary.median), q1: label(summary.q1), q3: label(summary.q3), count: patients });
}

/** The published figures under the letters they are drawn with: what, how many patients, who says so. */
async function Landmarks() {
  const [t, locale, { texts }] = await Promise.all([getTranslations('registry.pain'), getLanguage(), readLibrary()]);
  const { change: changeText } = numbersIn(locale);
  return (
    <div className="registry-landmarks">
      <p className="bm-xs bm-muted">
        <b>{t('landmarks')}</b>
        {locale === 'fr' ? '\u00a0: ' : ': '}
        {t('landmarksNote')}
      </p>
      <ol className="bm-xs">
        {PAIN_CHANGES.map(({ evidence, change, patients }, index) => {
          const { topic, sources } = EVIDENCE[evidence];
          const { followUp, study } = texts.evidence[evidence];
          return (
            <li key={evidence}>
              <b>{LETTERS[index]}</b>
              <span>
                {t('landmark', { technique: techniqueName(topic as TechniqueId, locale), change: changeText(change), when: followUp ?? '' })},{' '}
                {patients === null ? t('notStated') : t('patientsOf', { count: patients })}.{' '}
                <span className="bm-source">
                  {[study, formatSources(sources, locale)].filter(Boolean).join('; ')}{' '}
                  <Link href={figuresHref(topic.toLowerCase())} aria-label={`${t('figures')}: ${techniqueName(topic as TechniqueId, locale)}`}>
                    {t('figures')}
                  </Link>
                </span>
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
