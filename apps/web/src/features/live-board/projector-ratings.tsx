'use client';
import type { ConsensusSummary, SpecialtyRating } from '@bonemet/board';
import { Verdict } from '@bonemet/ui';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { RatingsFigure } from './ratings-figure';

type Line = { readonly id: string; readonly name: string; readonly ratings: readonly SpecialtyRating[]; readonly summary: ConsensusSummary | null };

const AGREEMENT = { agreement: 'agreement', none: 'noAgreement', disagreement: 'disagreement' } as const;

/** One option large, the others small; a click or Enter on one makes it the large one. */
export function ProjectorRatings({ title, lines }: { readonly title?: string; readonly lines: readonly Line[] }) {
  const t = useTranslations('projector');
  const format = useFormatter();
  const verdicts = useTranslations('verdict');
  const [chosen, setChosen] = useState<string | null>(null);
  const sorted = [...lines].sort((left, right) => (right.summary?.median ?? 0) - (left.summary?.median ?? 0));
  const large = sorted.find(({ id }) => id === chosen) ?? sorted[0];
  if (!large) return null;
  const words = (summary: ConsensusSummary) => {
    const agreement = AGREEMENT[summary.agreement];
    return { outcome: summary.outcome, agreement, words: { outcome: verdicts(summary.outcome), agreement: verdicts(agreement) } };
  };
  return (
    <>
      <div className="projector-large">
        <div>
          {title && <p className="projector-note">{title}</p>}
          <h1 className="projector-title">{large.name}</h1>
          {large.summary && <Verdict size="projector" {...words(large.summary)} />}
          <p className="projector-number bm-num">
            {large.summary ? format.number(large.summary.median) : '–'} <span>{t('median')}</span>
          </p>
        </div>
        <RatingsFigure key={large.id} ratings={large.ratings} summary={large.summary} name={large.name} size="projector" reveal />
      </div>
      <ul className="projector-others">
        {sorted
          .filter(({ id }) => id !== large.id)
          .map(({ id, name, summary }) => (
            <li key={id}>
              <button type="button" onClick={() => setChosen(id)}>
                <b className="bm-num">{summary ? format.number(summary.median) : '–'}</b> <span>{name}</span>
                {summary && <Verdict size="plain" {...words(summary)} />}
              </button>
            </li>
          ))}
      </ul>
    </>
  );
}
