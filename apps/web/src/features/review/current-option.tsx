'use client';
import { Button, Icon, RatingScale, StandingMark, StandingPill, Tag } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useRefusalText } from '../shell/use-refusal-text';
import { ReasonChips } from './reason-chips';
import type { Opinion, ReviewLine } from './review-view';
import type { Opinions } from './use-opinions';

type Props = {
  readonly line: ReviewLine;
  readonly place: string;
  readonly opinions: Opinions;
  /** Whether no other option waits for an answer. */
  readonly last: boolean;
  readonly onNext: () => void;
};

const NOTHING: Opinion = { rating: null, reasonCodes: [], reason: '' };

/** The option in hand: why it is listed, what speaks against it, my reasons, and under the thumb the keypad. */
export function CurrentOption({ line, place, opinions, last, onNext }: Props) {
  const t = useTranslations('review');
  const refusalText = useRefusalText();
  const { opinion, status, refusal } = opinions.entryOf(line.key);
  const said = opinion ?? NOTHING;
  const regions = { high: t('regions.high'), mid: t('regions.mid'), low: t('regions.low') };
  const answer = opinion === null ? '' : opinion.rating === null ? t('notMine') : String(opinion.rating);
  const statusText = refusal ? refusalText(refusal) : opinion === null || status === 'idle' ? '' : t(`status.${status}`, { answer });
  return (
    <li className="review-current" data-current="">
      <div className="review-current-head">
        <h3 tabIndex={-1}>
          {line.standing && <StandingMark standing={line.standing.mark} label={line.standing.word} />} {line.name}
        </h3>
        <span className="bm-sm bm-quiet bm-num bm-nowrap">{place}</span>
      </div>
      <div className="review-current-words">
        {line.reason && <p className="bm-muted">{line.reason}</p>}
        <p className="review-flags">
          {line.letter && <Tag>{t('lesion', { letter: line.letter })}</Tag>}
          {!line.listed && <Tag>{t('notListed')}</Tag>}
          {line.proposedBy && <span className="bm-sm bm-quiet">{t('proposedBy', { name: line.proposedBy })}</span>}
          {line.pills.map(({ standing, text }) => (
            <StandingPill key={standing} standing={standing}>
              {text}
            </StandingPill>
          ))}
        </p>
        {line.details && (
          <details className="review-details">
            <summary>
              {t('reasons')} <Icon name="chevron-down" size="small" />
            </summary>
            <div className="review-details-body">{line.details}</div>
          </details>
        )}
        <ReasonChips key={line.key} opinion={opinion} onChange={(change, typing) => opinions.say(line.key, { ...said, ...change }, { typing })} onLeave={opinions.flush} />
      </div>
      <div className="review-dock">
        {/* On a phone the keypad may stand before its option has been scrolled to. */}
        <p className="review-dock-name bm-sm" aria-hidden="true">
          {[line.name, line.letter].filter(Boolean).join(', ')}
        </p>
        <RatingScale
          layout="keypad"
          label={t('rate', { option: line.name })}
          regions={regions}
          value={said.rating}
          onRate={(rating) => opinions.say(line.key, { ...said, rating })}
          status={opinion === null ? 'idle' : status}
          statusText={statusText}
        />
        <div className="review-dock-acts">
          <Button aria-pressed={opinion !== null && opinion.rating === null} onClick={() => opinions.say(line.key, { ...said, rating: null, reasonCodes: [] })}>
            {t('notMine')}
          </Button>
          <Button variant="primary" size="big" iconEnd={last ? 'check' : 'arrow-right'} disabled={last && opinion === null} onClick={onNext}>
            {t(last ? 'done.short' : 'next')}
          </Button>
        </div>
      </div>
    </li>
  );
}
