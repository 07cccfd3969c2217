'use client';
import { Button, CheckChip, Icon } from '@bonemet/ui';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useTransition } from 'react';

const PAUSE_MS = 220;

type FinderChoice = { readonly value: string; readonly label: string; readonly chosen: boolean };

type Props = {
  readonly words: string;
  readonly statuses: readonly FinderChoice[];
  readonly protocol: FinderChoice;
  /** Whoever asked to search from another page begins to type here. */
  readonly focus: boolean;
  readonly texts: { readonly label: string; readonly hint: string; readonly submit: string; readonly statuses: string };
};

/** A form that any browser can send; with a script it follows what is typed. */
export function CaseFinder({ words, statuses, protocol, focus, texts }: Props) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [busy, go] = useTransition();

  function ask() {
    clearTimeout(waiting.current);
    if (!form.current) return;
    const said = [...new FormData(form.current)].flatMap(([name, value]) => (typeof value === 'string' && value !== '' ? [[name, value]] : []));
    const query = new URLSearchParams(said);
    go(() => router.replace(query.size === 0 ? '/cases' : `/cases?${query}`, { scroll: false }));
  }

  useEffect(() => () => clearTimeout(waiting.current), []);
  useEffect(() => {
    if (focus) input.current?.focus();
  }, [focus]);
  // A link elsewhere on the page may ask for other words; what somebody is typing is theirs.
  useEffect(() => {
    if (input.current && input.current !== document.activeElement) input.current.value = words;
  }, [words]);

  return (
    <form ref={form} className="case-finder" role="search" action="/cases" method="get" aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <div className="case-finder-words">
        <Icon name="search" />
        <input ref={input} id="find" className="bm-input" type="search" name="q" maxLength={100} autoComplete="off" spellCheck={false}
          aria-label={texts.label} placeholder={texts.hint} defaultValue={words}
          onInput={() => {
            clearTimeout(waiting.current);
            waiting.current = setTimeout(ask, PAUSE_MS);
          }}
        />
        <Button type="submit">{texts.submit}</Button>
      </div>
      <div className="case-finder-filters" role="group" aria-label={texts.statuses}>
        {statuses.map(({ value, label, chosen }) => (
          <CheckChip key={`${value}${chosen}`} name="status" value={value} label={label} defaultChecked={chosen} onChange={ask} />
        ))}
        <CheckChip key={`protocol${protocol.chosen}`} className="case-finder-protocol" name="discussion" value={protocol.value} label={protocol.label} defaultChecked={protocol.chosen} onChange={ask} />
      </div>
    </form>
  );
}
