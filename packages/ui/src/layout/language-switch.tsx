import type { ElementType } from 'react';

export type LanguageChoice = {
  /** The language tag, e.g. "fr": it marks the link's own language. */
  tag: string;
  short: string;
  name: string;
  href: string;
  current?: boolean | undefined;
};

export type LanguageSwitchProps = {
  label: string;
  choices: readonly LanguageChoice[];
  linkAs?: ElementType | undefined;
};

export function LanguageSwitch({ label, choices, linkAs: Link = 'a' }: LanguageSwitchProps) {
  return (
    <nav className="bm-lang" aria-label={label}>
      {choices.map((choice) => (
        <Link
          key={choice.tag}
          className="bm-lang-choice"
          href={choice.href}
          lang={choice.tag}
          hrefLang={choice.tag}
          aria-current={choice.current ? 'true' : undefined}
        >
          <span aria-hidden="true">{choice.short}</span>
          <span className="bm-sr">{choice.name}</span>
        </Link>
      ))}
    </nav>
  );
}
