'use client';
import { Tag } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useAnswerText } from './use-answer-text';
import type { ReviewLine } from './review-view';
import type { OpinionEntry } from './use-opinions';

type Props = { readonly line: ReviewLine; readonly entry: OpinionEntry; readonly late: boolean; readonly onOpen: () => void };

/** An option that is not in hand: what I said of it, and its name. A tap opens it. */
export function OptionRow({ line, entry: { opinion, status }, late, onOpen }: Props) {
  const t = useTranslations('review');
  const answer = useAnswerText();
  return (
    <li className="review-row">
      <button type="button" onClick={onOpen}>
        <span className={opinion ? `review-box review-box--${status}` : 'review-box review-box--open'} aria-hidden="true">
          {opinion ? (opinion.rating ?? '–') : ''}
        </span>
        <span className="review-row-name">
          {line.name} {line.letter && <span className="bm-sm bm-quiet">{line.letter}</span>} {!line.listed && <span className="bm-sr">{t('notListed')}</span>}
        </span>
        <span className="bm-sm bm-muted review-row-answer">
          {opinion ? answer(opinion) : <span className="bm-sr">{t('unanswered')}</span>}
          {opinion && status === 'failed' && <span className="bm-sr"> {t('status.failed', { answer: '' })}</span>}
          {opinion && late && <Tag>{t('lateMark')}</Tag>}
        </span>
      </button>
    </li>
  );
}
