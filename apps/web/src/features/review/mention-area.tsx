'use client';
import { TextArea } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { matchPeople, mentionQuery, withMention } from './mention-query';
import type { Colleague } from './review-view';

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly people: readonly Colleague[];
};

/** A text field that offers colleagues after "@". Focus never leaves the field; arrows choose, Enter takes. */
export function MentionArea({ label, hint, value, onChange, people }: Props) {
  const t = useTranslations('discussion');
  const specialties = useTranslations('specialty');
  const id = useId();
  const field = useRef<HTMLDivElement>(null);
  const caretAfter = useRef<number | null>(null);
  const [caret, setCaret] = useState<number | null>(null);
  const [active, setActive] = useState(0);
  const query = caret === null ? null : mentionQuery(value, caret);
  const offered = query ? matchPeople(people, query.typed) : [];
  const chosen = offered[Math.min(active, offered.length - 1)];
  const area = () => field.current?.querySelector('textarea') ?? null;

  useLayoutEffect(() => {
    if (caretAfter.current === null) return;
    area()?.setSelectionRange(caretAfter.current, caretAfter.current);
    caretAfter.current = null;
  }, [value]);

  function take({ name }: Colleague) {
    if (!query || caret === null) return;
    const next = withMention(value, query.from, caret, name);
    caretAfter.current = next.caret;
    onChange(next.text);
    setCaret(null);
    setActive(0);
  }

  function press(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (!query || offered.length === 0 || !chosen) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setActive((Math.min(active, offered.length - 1) + step + offered.length) % offered.length);
    else if (event.key === 'Enter' || event.key === 'Tab') take(chosen);
    else if (event.key === 'Escape') setCaret(null);
    else return;
    event.preventDefault();
  }

  return (
    <div ref={field} className="mention">
      <TextArea
        label={label}
        hint={hint}
        rows={3}
        maxLength={4000}
        value={value}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={`${id}-list`}
        aria-activedescendant={query && chosen ? `${id}-${chosen.membershipId}` : undefined}
        onChange={(event) => {
          onChange(event.target.value);
          setCaret(event.target.selectionStart);
          setActive(0);
        }}
        onKeyDown={press}
        onBlur={() => setCaret(null)}
      />
      <ul id={`${id}-list`} className="mention-list" role="listbox" aria-label={t('colleagues')} hidden={!query || offered.length === 0}>
        {query &&
          offered.map((person) => (
            <li
              key={person.membershipId}
              id={`${id}-${person.membershipId}`}
              role="option"
              aria-selected={person === chosen}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => take(person)}
            >
              <b>{person.name}</b> {person.specialty && <span className="bm-sm bm-quiet">{specialties(person.specialty)}</span>}
            </li>
          ))}
      </ul>
      <p className="bm-sr" role="status">
        {query && query.typed !== '' && t('matches', { count: offered.length })}
      </p>
    </div>
  );
}
