'use client';
import { EmptyState, Icon, Section } from '@bonemet/ui';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { LIBRARY } from './address';
import { matcher } from './matching';

const KINDS = ['techniques', 'scores', 'disagreements', 'glossary'] as const;

export type SearchEntry = { readonly kind: (typeof KINDS)[number]; readonly name: string; readonly detail: string; readonly href: string };

type Props = {
  readonly entries: readonly SearchEntry[];
  /** What the address asks for: the form also works before, or without, its script. */
  readonly typed: string;
  /** What stands here while nothing is typed. */
  readonly children: ReactNode;
};

/** Names of the library, found while typing. The arrow keys go from the box to the results and back. */
export function LibrarySearch({ entries, typed, children }: Props) {
  const t = useTranslations('library.search');
  const [text, setText] = useState(typed);
  const box = useRef<HTMLFormElement>(null);
  const searching = text.trim() !== '';
  const matches = matcher(text);
  const found = searching ? entries.filter(({ name, detail }) => matches(`${name} ${detail}`)) : [];

  function move(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const places = [...(box.current?.querySelectorAll<HTMLElement>('input[type="search"], .found a') ?? [])];
    const next = step && places[places.indexOf(event.target as HTMLElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  return (
    <>
      <form ref={box} className="library-search" role="search" action={LIBRARY} onKeyDown={move}>
        <label htmlFor="library-search">{t('label')}</label>
        <div className="library-search-box">
          <Icon name="search" size="large" />
          <input id="library-search" className="bm-input" type="search" name="q" autoComplete="off" value={text} placeholder={t('example')} onChange={(event) => setText(event.target.value)} />
        </div>
        <p className="bm-sm bm-muted" role="status">
          {searching && t('count', { count: found.length })}
        </p>
        {found.length > 0 && (
          <div className="found">
            {KINDS.map((kind) => (
              <Found key={kind} title={t(`kind.${kind}`)} entries={found.filter((entry) => entry.kind === kind)} />
            ))}
          </div>
        )}
        {searching && found.length === 0 && <EmptyState icon="search" title={t('empty.title')}>{t('empty.todo')}</EmptyState>}
      </form>
      {!searching && children}
    </>
  );
}

function Found({ title, entries }: { readonly title: string; readonly entries: readonly SearchEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <Section title={title} note={String(entries.length)}>
      <ul>
        {entries.map(({ href, name, detail }) => (
          <li key={href}>
            <Link href={href}>{name}</Link>
            {detail && <span className="bm-sm bm-quiet">{detail}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
