import { isReasonCode, SPECIALTIES } from '@bonemet/board';
import type { SessionActor } from '@bonemet/db';
import { SeatRow, Section, SpecialtyCode, Tag, Verdict } from '@bonemet/ui';
import { getFormatter, getTranslations } from 'next-intl/server';
import { getLanguage } from '@/i18n/language';
import { api } from '@/trpc/server';
import { codeOf } from '../shell/specialties';
import { lineName, nameOfKey } from './line-name';
import { OpinionsFigure } from './opinions-figure';
import { RevealDialog } from './reveal-dialog';

const AGREEMENT = { agreement: 'agreement', none: 'noAgreement', disagreement: 'disagreement' } as const;

type Answer = Awaited<ReturnType<Awaited<ReturnType<typeof api>>['review']['results']>>;
type Result = Extract<Answer, { readonly revealed: true }>['results'][number];

/** What the physicians thought before the meeting: distribution, verdict and reasons, without names. */
export async function Results({ caseId }: { readonly caseId: string }) {
  const [answer, t] = await Promise.all([(await api()).review.results({ caseId }), getTranslations('review.results')]);
  if (!answer.revealed) return null;
  return (
    <Section id="results" title={t('title')}>
      <ol className="opinion-results">
        {answer.results.map((result) => (
          <ResultLine key={result.line} result={result} />
        ))}
      </ol>
    </Section>
  );
}

async function ResultLine({ result: { line, option, ratings, summary, notMyField, reasons } }: { readonly result: Result }) {
  const [t, review, words, codes, specialties, format, locale] = await Promise.all([
    getTranslations('review.results'), getTranslations('review'), getTranslations('verdict'), getTranslations('reviewReason'), getTranslations('specialty'), getFormatter(), getLanguage(),
  ]);
  const name = option ? lineName(option, locale) : nameOfKey(line, locale);
  return (
    <li className="opinion-result">
      <p className="results-median">
        <span className="bm-xs bm-muted">{t('median')}</span>
        <b className="bm-num">{summary ? format.number(summary.median) : '–'}</b>
      </p>
      <div>
        <h3>
          {name} {option?.lesionLetter && <span className="bm-sm bm-muted">{option.lesionLetter}</span>} {!option && <Tag>{t('gone')}</Tag>} {option && !option.listedByEngine && <Tag>{review('notListed')}</Tag>}
        </h3>
        {summary ? (
          <Verdict outcome={summary.outcome} agreement={AGREEMENT[summary.agreement]} words={{ outcome: words(summary.outcome), agreement: words(AGREEMENT[summary.agreement]) }} />
        ) : (
          <p className="bm-sm bm-muted">{t('nobody')}</p>
        )}
        <p className="bm-sm bm-muted">
          {notMyField.length > 0 && t('notMine', { count: notMyField.length })} {summary?.smallPanel && t('small')}
        </p>
        {reasons.length > 0 && (
          <details className="review-details">
            <summary>{t('reasons', { count: reasons.length })}</summary>
            <ul className="opinion-reasons">
              {reasons.map(({ specialty, rating, reasonCodes, reason }, index) => (
                <li key={index}>
                  {specialty !== null && <SpecialtyCode code={codeOf(specialty)} name={specialties(specialty)} />} <b className="bm-num">{rating ?? '–'}</b>{' '}
                  <span className="bm-sm">{[...reasonCodes.filter(isReasonCode).map((code) => codes(code)), reason].filter(Boolean).join(' · ')}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      {summary && <OpinionsFigure ratings={ratings} summary={summary} name={name} />}
    </li>
  );
}

/** For the chair, before the reveal: which specialties have answered everything. Never what they said. */
export async function SeatsBeforeReveal({ actor, caseId, pseudonym, discussed }: { readonly actor: SessionActor; readonly caseId: string; readonly pseudonym: string; readonly discussed: boolean }) {
  const [answer, t, specialties] = await Promise.all([(await api()).review.results({ caseId }), getTranslations('review.seats'), getTranslations('specialty')]);
  if (answer.revealed || !actor.roles.includes('chair')) return null;
  const isFilled = (specialty: (typeof SPECIALTIES)[number]) => answer.answered.includes(specialty);
  return (
    <Section title={t('title')}>
      {answer.answered.length === 0 && <p className="bm-sm bm-muted">{t('none')}</p>}
      <SeatRow
        label={t('title')}
        className="review-seats"
        seats={SPECIALTIES.map((specialty) => ({ key: specialty, specialty: codeOf(specialty), filled: isFilled(specialty), name: t(isFilled(specialty) ? 'filled' : 'empty', { specialty: specialties(specialty) }) }))}
      />
      {discussed && <RevealDialog caseId={caseId} pseudonym={pseudonym} />}
    </Section>
  );
}
