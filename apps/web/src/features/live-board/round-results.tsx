'use client';
import { isSameLine, type ConsensusSummary, type RoundState, type SpecialtyRating, summarise } from '@bonemet/board';
import { Section, Tag, Verdict } from '@bonemet/ui';
import { useFormatter, useTranslations } from 'next-intl';
import { useLanguage } from '@/i18n/use-language';
import { optionName } from './option-name';
import { RatingsFigure } from './ratings-figure';
import { Receipts } from './receipts';
import type { LiveMeeting } from './types';

type Props = {
  readonly round: RoundState;
  /** The round before it, for "first round 7". */
  readonly first: RoundState | null;
  readonly title: string;
  readonly meeting: LiveMeeting;
  /** Of my own ballot on an option; null where I have none. */
  readonly receiptOf: (optionId: string) => string | null;
};

/** The ratings of a revealed round with both verdicts, for everybody at once. */
export function RoundResults({ round, first, title, meeting, receiptOf }: Props) {
  const t = useTranslations('live.results');
  const locale = useLanguage();
  return (
    <Section title={t('title', { round: title })} note={t('note', { complete: round.progress.complete, electors: round.progress.electors })}>
      <ol className="results">
        {round.options.map((option) => {
          const result = round.results?.find(({ optionId }) => optionId === option.optionId);
          const ratings = (result?.ratings ?? []) as readonly SpecialtyRating[];
          const summary = summarise(ratings);
          const name = optionName(option, meeting.techniqueNames, locale);
          const before = first?.options.find((line) => isSameLine(line, option));
          const earlier = summarise((first?.results?.find(({ optionId }) => optionId === before?.optionId)?.ratings ?? []) as readonly SpecialtyRating[]);
          return (
            <li key={option.optionId} className="results-line">
              <Median value={summary?.median ?? null} />
              <div className="results-words">
                <h3>
                  {name} {option.lesionLetter && <span className="bm-sm bm-muted">{option.lesionLetter}</span>} {!option.listedByEngine && <Tag>{t('notListed')}</Tag>}
                </h3>
                {summary ? <Figures summary={summary} earlier={earlier} moved={result?.moved ?? null} /> : <p className="bm-sm bm-muted">{t('nobody')}</p>}
                {(result?.abstained ?? 0) > 0 && <p className="bm-sm bm-muted">{t('abstained', { count: result?.abstained ?? 0 })}</p>}
              </div>
              <RatingsFigure ratings={ratings} summary={summary} name={name} reveal />
            </li>
          );
        })}
      </ol>
      <Receipts round={round} names={meeting.techniqueNames} receiptOf={receiptOf} mayDownload={meeting.me.counts} />
    </Section>
  );
}

function Median({ value }: { readonly value: number | null }) {
  const t = useTranslations('live.results');
  const format = useFormatter();
  return (
    <p className="results-median">
      <span className="bm-xs bm-muted">{t('median')}</span>
      <b className="bm-num">{value === null ? '–' : format.number(value)}</b>
    </p>
  );
}

type FiguresProps = { readonly summary: ConsensusSummary; readonly earlier: ConsensusSummary | null; readonly moved: number | null };

const AGREEMENT = { agreement: 'agreement', none: 'noAgreement', disagreement: 'disagreement' } as const;
const REGION_RANGE = { inappropriate: '1–3', uncertain: '4–6', appropriate: '7–9' } as const;

function Figures({ summary, earlier, moved }: FiguresProps) {
  const t = useTranslations('live.results');
  const words = useTranslations('verdict');
  const format = useFormatter();
  const oneDigit = (value: number) => format.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const twoDigits = (value: number) => format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const agreement = AGREEMENT[summary.agreement];
  return (
    <>
      <Verdict outcome={summary.outcome} agreement={agreement} words={{ outcome: words(summary.outcome), agreement: words(agreement) }} />
      <p className="bm-sm bm-muted bm-num">
        {t('outside', { outside: summary.outsideRegion, count: summary.n, region: REGION_RANGE[summary.region] })}{' '}
        {t(summary.iprasRule.disagreement ? 'iprasDisagreement' : 'iprasNoDisagreement', { ipr: oneDigit(summary.ipr), ipras: twoDigits(summary.ipras) })}
        {earlier && moved !== null && ` ${t('moved', { median: format.number(earlier.median), moved })}`}
        {summary.smallPanel && ` ${t('smallPanel')}`}
      </p>
    </>
  );
}
