'use client';
import { Button, ButtonLink, Notice, Section } from '@bonemet/ui';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef, useState } from 'react';
import { CurrentOption } from './current-option';
import { OptionRow } from './option-row';
import type { ReviewLine, StoredOpinion } from './review-view';
import { useBallotKeys } from './use-ballot-keys';
import { useOpinions } from './use-opinions';

type Props = {
  readonly caseId: string;
  readonly lines: readonly ReviewLine[];
  /** After the hour at which opinions were expected. */
  readonly late: boolean;
  readonly nextCase: { readonly id: string; readonly pseudonym: string } | null;
};

const ownOf = (lines: readonly ReviewLine[]): StoredOpinion[] => lines.flatMap(({ own }) => own ?? []);

/** One option after the other: the current one is open, the others are rows that open with a tap. */
export function BallotForm({ caseId, lines, late, nextCase }: Props) {
  const t = useTranslations('review');
  const opinions = useOpinions(caseId, ownOf(lines));
  const isOpen = (key: string) => opinions.entryOf(key).opinion === null;
  const [current, setCurrent] = useState<string | null>(() => lines.find(({ own }) => own === null)?.key ?? null);
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef(false);
  const open = lines.filter(({ key }) => isOpen(key));
  const { flush } = opinions;

  const go = useCallback(
    (key: string | null) => {
      flush();
      moved.current = true;
      setCurrent(key);
    },
    [flush],
  );

  // Whoever listens or uses the keys is taken along; on a phone the option comes into the hand.
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    const heading = list.current?.querySelector<HTMLElement>('[data-current] h3') ?? document.getElementById('ballot-done');
    heading?.focus({ preventScroll: true });
    (heading?.closest('li') ?? heading)?.scrollIntoView({ block: 'start' });
  }, [current]);

  const at = lines.findIndex(({ key }) => key === current);
  const next = [...lines.slice(at + 1), ...lines.slice(0, Math.max(at, 0))].find(({ key }) => isOpen(key))?.key ?? null;
  useBallotKeys({ lines, current, go, next, opinions });

  const line = lines[at];
  const received = !opinions.isUnderWay && lines.every(({ key }) => opinions.entryOf(key).status === 'saved');
  return (
    <Section title={t('options')} note={<span className="bm-num">{t('progress', { answered: lines.length - open.length, total: lines.length })}</span>} className="review-ballot">
      {opinions.unsent > 0 && (
        <Notice tone="warn" icon="offline">
          {t('unsent', { count: opinions.unsent })}
        </Notice>
      )}
      <ol ref={list} className="review-lines">
        {lines.map((one, index) =>
          one === line ? (
            <CurrentOption key={one.key} line={one} place={t('place', { position: index + 1, total: lines.length })} opinions={opinions} last={next === null} onNext={() => go(next)} />
          ) : (
            <OptionRow key={one.key} line={one} entry={opinions.entryOf(one.key)} late={late} onOpen={() => go(one.key)} />
          ),
        )}
      </ol>
      {open.length === 0 && !line && (
        <div className="review-done" id="ballot-done" tabIndex={-1}>
          {received ? (
            <Done total={lines.length} nextCase={nextCase} />
          ) : (
            <p className="bm-sm bm-muted" role="status">
              {t('status.saving')}
            </p>
          )}
        </div>
      )}
      {open.length > 1 && (
        <Button variant="quiet" onClick={() => open.forEach(({ key }) => opinions.say(key, { rating: null, reasonCodes: [], reason: '' }))}>
          {t('notMineRest', { count: open.length })}
        </Button>
      )}
      <p className="review-keys bm-xs bm-quiet">{t('keys')}</p>
    </Section>
  );
}

/** All options are answered and received: what comes next. */
function Done({ total, nextCase }: { readonly total: number } & Pick<Props, 'nextCase'>) {
  const t = useTranslations('review.done');
  return (
    <>
      <Notice icon="saved" title={t('title', { total })} announce="status">
        {t('text')}
      </Notice>
      {nextCase ? (
        <ButtonLink variant="primary" size="big" iconEnd="arrow-right" href={`/review/${nextCase.id}`} linkAs={Link}>
          {t('next', { pseudonym: nextCase.pseudonym })}
        </ButtonLink>
      ) : (
        <ButtonLink size="big" href="/review" linkAs={Link}>
          {t('list')}
        </ButtonLink>
      )}
    </>
  );
}
