'use client';
import { type FirstRatings, lineOf, type SpecialtyRating, summarise } from '@bonemet/board';
import { Section, Tag } from '@bonemet/ui';
import { useFormatter, useTranslations } from 'next-intl';
import { useLanguage } from '@/i18n/use-language';
import { optionName } from './option-name';
import { RatingsFigure } from './ratings-figure';

type Props = { readonly lines: readonly FirstRatings[]; readonly names: Readonly<Record<string, string>> };

/** What reviewers said before the meeting, the most contested first: that is what the discussion is for. */
export function FirstRatingsSection({ lines, names }: Props) {
  const t = useTranslations('live.first');
  const locale = useLanguage();
  const format = useFormatter();
  const rated = lines
    .map((line) => ({ line, ratings: line.ratings as readonly SpecialtyRating[], summary: summarise(line.ratings as readonly SpecialtyRating[]) }))
    .sort((left, right) => (right.summary?.ipr ?? 0) - (left.summary?.ipr ?? 0) || (right.summary?.median ?? 0) - (left.summary?.median ?? 0));
  return (
    <Section title={t('title')} note={t('note')}>
      {rated.length === 0 && <p className="bm-muted">{t('none')}</p>}
      <ol className="results">
        {rated.map(({ line, ratings, summary }) => {
          const name = optionName(line, names, locale);
          return (
            <li key={lineOf(line)} className="results-line">
              <p className="results-median">
                <span className="bm-xs bm-muted">{t('median')}</span>
                <b className="bm-num">{summary ? format.number(summary.median) : '–'}</b>
              </p>
              <h3>
                {name} {line.lesionLetter && <span className="bm-sm bm-muted">{line.lesionLetter}</span>} {!line.listedByEngine && <Tag>{t('notListed')}</Tag>}
              </h3>
              <RatingsFigure ratings={ratings} summary={summary} name={name} reveal />
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
