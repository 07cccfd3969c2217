import { LesionMark, Section, Skeleton, SpineColumn } from '@bonemet/ui';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { CaseView, LesionView } from '../case-summary/case-view';
import { scoreText } from '../case-summary/score-view';

type Props = { readonly view: CaseView; readonly chosen: LesionView | null };

const hrefOf = (view: CaseView, lesion: LesionView) => `/cases/${view.id}?lesion=${lesion.letter}`;

/** The bones with their lesions, the lesions in words, and the spine when one of them is a vertebra. */
export async function LesionPane({ view, chosen }: Props) {
  const t = await getTranslations('casePage');
  const several = view.lesions.length > 1;
  const drawn = view.lesions.map((lesion) => ({ ...lesion, name: nameOf(lesion), ...(several && { href: hrefOf(view, lesion) }) }));
  return (
    <aside className="case-left" aria-label={t('lesions')}>
      <Section title={t('lesions')} note={t('lesionCount', { count: view.lesions.length })}>
        <Skeleton
          lesions={drawn}
          linkAs={Link}
          words={{
            front: t('skeleton.front'),
            back: t('skeleton.back'),
            frontName: t('skeleton.frontName', { count: view.lesions.length }),
            backName: t('skeleton.backName', { count: view.lesions.length }),
            right: t('skeleton.right'),
            left: t('skeleton.left'),
          }}
        />
        <ul className="lesions">
          {view.lesions.map((lesion) => (
            <LesionLine key={lesion.id} lesion={lesion} current={several && lesion.id === chosen?.id} href={several ? hrefOf(view, lesion) : null} />
          ))}
        </ul>
        <Legend />
      </Section>
      <Spine lesions={view.lesions} />
    </aside>
  );
}

const nameOf = ({ letter, label, scores }: LesionView) =>
  [letter, label, ...scores.map((score) => `${score.name} ${scoreText(score)}`)].join(', ');

async function LesionLine({ lesion, current, href }: { readonly lesion: LesionView; readonly current: boolean; readonly href: string | null }) {
  const t = await getTranslations('casePage');
  const [score] = lesion.scores;
  return (
    <li className={current ? 'lesion lesion--current' : 'lesion'}>
      <LesionMark level={lesion.level} letter={lesion.letter} incomplete={lesion.incomplete} title={t('lesion', { letter: lesion.letter })} size="large" />
      <span className="bm-grow">
        {href ? (
          <Link href={href} aria-current={current ? 'true' : undefined}>
            {lesion.label}
          </Link>
        ) : (
          <b>{lesion.label}</b>
        )}
      </span>
      <span className="lesion-score">
        {score ? (
          <>
            <b className={`bm-risk-${score.level} bm-risk-text`}>{scoreText(score)}</b>
            <span className="bm-xs bm-quiet">{score.name}</span>
          </>
        ) : (
          <span className="bm-xs bm-quiet">{t('noScore')}</span>
        )}
      </span>
    </li>
  );
}

async function Legend() {
  const t = await getTranslations('casePage.legend');
  return (
    <p className="lesion-legend">
      {(['low', 'uncertain', 'high', 'none'] as const).map((level) => (
        <span key={level}>
          <LesionMark level={level} size="small" /> {t(level)}
        </span>
      ))}
      <span>
        <LesionMark level="none" incomplete size="small" /> {t('incomplete')}
      </span>
    </p>
  );
}

async function Spine({ lesions }: { readonly lesions: readonly LesionView[] }) {
  const t = await getTranslations('casePage.spine');
  const scores = lesions.flatMap(({ vertebra, scores: own }) => {
    const sins = own.find(({ name }) => name === 'SINS');
    return vertebra && sins ? [{ vertebra, low: sins.low, high: sins.high, level: sins.level, incomplete: sins.incomplete, text: scoreText(sins) }] : [];
  });
  if (scores.length === 0) return null;
  return (
    <Section title={t('title')} note={t('note')}>
      <SpineColumn
        scores={scores}
        name={t('name', { scores: scores.map(({ vertebra, text }) => `${vertebra} ${text}`).join(', ') })}
        bands={[
          { label: t('stable'), range: '0–6' },
          { label: t('uncertain'), range: '7–12' },
          { label: t('unstable'), range: '13–18' },
        ]}
      />
      <p className="bm-xs bm-quiet case-note">{t('explanation')}</p>
    </Section>
  );
}
