'use client';
import { MOST_REASONS, type ReasonCode, reasonsOffered, regionOf } from '@bonemet/board';
import { CheckChip, TextArea } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Opinion } from './review-view';

type Props = {
  readonly opinion: Opinion | null;
  readonly onChange: (change: Partial<Opinion>, typing: boolean) => void;
  /** Somebody has left the field of their own words. */
  readonly onLeave: () => void;
};

/** Why, in one tap: the usual reasons of the region that was chosen, and words of one's own. */
export function ReasonChips({ opinion, onChange, onLeave }: Props) {
  const t = useTranslations('review');
  const words = useTranslations('reviewReason');
  const [writing, setWriting] = useState(Boolean(opinion?.reason));
  if (!opinion) return <p className="review-why-first bm-sm bm-quiet">{t('whyFirst')}</p>;
  const { rating, reasonCodes, reason } = opinion;
  const isFull = reasonCodes.length >= MOST_REASONS;
  const toggle = (code: ReasonCode, on: boolean) => onChange({ reasonCodes: on ? [...reasonCodes, code] : reasonCodes.filter((one) => one !== code) }, false);
  return (
    <fieldset className="review-why">
      <legend className="bm-sr">{t('why')}</legend>
      <div className="review-chips">
        {reasonsOffered(rating === null ? null : regionOf(rating), reasonCodes).map((code) => {
          const on = reasonCodes.includes(code);
          return <CheckChip key={code} label={words(code)} checked={on} disabled={!on && isFull} onChange={(event) => toggle(code, event.target.checked)} />;
        })}
        <CheckChip label={t('ownWords')} checked={writing} onChange={(event) => setWriting(event.target.checked || reason !== '')} />
      </div>
      {writing && (
        <TextArea label={t('ownWordsLabel')} rows={2} maxLength={1000} value={reason} onChange={(event) => onChange({ reason: event.target.value }, true)} onBlur={onLeave} />
      )}
    </fieldset>
  );
}
