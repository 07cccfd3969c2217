import { LesionMark, Section, Skeleton } from '@bonemet/ui';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { CaseView, LesionView } from '../case-summary/case-view';
import { scoreText } from '../case-summary/score-view';
import { LesionLegend, LesionScore } from './lesion-marks';
import { SpineSection } from './spine-section';

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
        <LesionLegend />
      </Section>
      <SpineSection lesions={view.lesions} />
    </aside>
  );
}

const nameOf = ({ letter, label, scores }: LesionView) =>
  [letter, label, ...scores.map((score) => `${score.name} ${scoreText(score)}`)].join(', ');

async function LesionLine({ lesion, current, href }: { readonly lesion: LesionView; readonly current: boolean; readonly href: string | null }) {
  const t = await getTranslations('casePage');
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
      <LesionScore lesion={lesion} />
    </li>
  );
}
