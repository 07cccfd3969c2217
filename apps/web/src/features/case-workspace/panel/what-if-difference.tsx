'use client';
import { compare, type OptionChange, techniqueName } from '@bonemet/engine';
import { Notice, StandingMark } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useLanguage } from '@/i18n/use-language';
import type { EntryStore } from '../entries/entry-store';
import type { FormField, FormLesion } from '../workspace-props';
import { type CaseOutcome, useCaseOutcome } from './use-case-result';

type Props = {
  readonly real: EntryStore;
  readonly lesions: readonly FormLesion[];
  readonly outcome: CaseOutcome;
  readonly letter: string;
  readonly fields: readonly FormField[];
};

/** What the sandbox changes against the recorded answers, and by which of them. */
export function WhatIfDifference({ real, lesions, outcome, letter, fields }: Props) {
  const t = useTranslations('caseForm.whatIf');
  const locale = useLanguage();
  const recorded = useCaseOutcome(real, lesions);
  const comparison = compare(recorded, outcome).lesions.find(({ id }) => id === letter);
  const labelOf = (id: string) => fields.find((field) => field.id === id)?.label ?? id;
  const facts = comparison?.facts ?? [];
  const options = comparison?.options ?? [];
  const scores = comparison?.scores ?? [];
  return (
    <Notice tone="info" title={t('title')}>
      {facts.length === 0 && <p>{t('nothingYet')}</p>}
      {facts.length > 0 && (
        <>
          <p>{t('supposed', { facts: facts.map(({ field }) => labelOf(field)).join(', ') })}</p>
          {options.length + scores.length === 0 && <p>{t('noDifference')}</p>}
          {scores.length > 0 && <p>{t('scores', { count: scores.length })}</p>}
          <ul className="what-if-changes">
            {options.map((change) => (
              <li key={change.technique}>
                <StandingMark standing={markOf(change)} size="small" />
                <span>
                  <b>{techniqueName(change.technique, locale)}</b> {t(`change.${kindOf(change)}`)}
                  <span className="bm-xs bm-quiet"> {t('because', { facts: change.because.map(labelOf).join(', ') })}</span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}

type Kind = 'listed' | 'unlisted' | 'preferred' | 'notPreferred' | 'aside' | 'notAside' | 'held' | 'freed';

/** The change that matters most for reading, when an option changes in more than one way. */
function kindOf({ before, after }: OptionChange): Kind {
  if (before.listed === 'no' && after.listed !== 'no') return 'listed';
  if (before.listed !== 'no' && after.listed === 'no') return 'unlisted';
  if (before.excluded !== after.excluded) return after.excluded ? 'aside' : 'notAside';
  if (before.held !== after.held) return after.held ? 'held' : 'freed';
  return after.listed === 'preferred' ? 'preferred' : 'notPreferred';
}

const MARKS = {
  listed: 'proposed', unlisted: 'missing', preferred: 'preferred', notPreferred: 'proposed', aside: 'aside', notAside: 'proposed', held: 'hold', freed: 'proposed',
} as const satisfies Record<Kind, string>;

const markOf = (change: OptionChange) => MARKS[kindOf(change)];
