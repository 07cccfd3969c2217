'use client';
import { ABSTAIN_REASONS, isAbstainReason } from '@bonemet/board';
import { Button, TextField } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';

type Props = {
  /** The option that I abstain from, by its name. */
  readonly option: string;
  /** One of the coded reasons, or my own words; null where I gave none. */
  readonly reason: string | null;
  readonly onChange: (reason: string | null) => void;
};

const LONGEST = 200;

/** Why I abstain: asked after it has counted, and never required. A second press takes a reason back. */
export function AbstainReason({ option, reason, onChange }: Props) {
  const t = useTranslations('live.ballot.abstaining');
  const [isWriting, setWriting] = useState(false);
  /** The button under the focus goes with its press: the focus moves to the one in its place. */
  const [hasPressed, setPressed] = useState(false);
  const own = reason !== null && !isAbstainReason(reason) ? reason : null;

  function change(words: string | null) {
    setPressed(true);
    onChange(words);
  }

  return (
    <div className="abstain-reason" role="group" aria-label={t('for', { option })}>
      <p className="bm-xs bm-muted">{t('ask')}</p>
      <div className="abstain-reasons">
        {ABSTAIN_REASONS.map((code) => (
          <Button key={code} icon={reason === code ? 'check' : undefined} aria-pressed={reason === code} onClick={() => onChange(reason === code ? null : code)}>
            {t(`reasons.${code}`)}
          </Button>
        ))}
        {own !== null && (
          <Button icon="check" aria-pressed autoFocus={hasPressed} onClick={() => change(null)}>
            {t('own', { words: own })}
          </Button>
        )}
        {own === null && (
          <Button autoFocus={hasPressed} aria-expanded={isWriting} onClick={() => setWriting(!isWriting)}>
            {t('other')}
          </Button>
        )}
      </div>
      {isWriting && own === null && <OwnWords onKeep={change} onClose={() => setWriting(false)} />}
    </div>
  );
}

type OwnWordsProps = { readonly onKeep: (words: string) => void; readonly onClose: () => void };

function OwnWords({ onKeep, onClose }: OwnWordsProps) {
  const t = useTranslations('live.ballot.abstaining');
  const [words, setWords] = useState('');

  function keep(event: FormEvent) {
    event.preventDefault();
    if (words.trim() === '') return;
    onKeep(words.trim());
    onClose();
  }

  return (
    <form className="abstain-words" onSubmit={keep}>
      <TextField label={t('words')} layout="stacked" maxLength={LONGEST} value={words} onChange={(event) => setWords(event.target.value)} autoFocus />
      <Button type="submit" disabled={words.trim() === ''}>
        {t('keep')}
      </Button>
    </form>
  );
}
