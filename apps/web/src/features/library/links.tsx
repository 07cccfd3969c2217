import type { ConflictId, TechniqueId } from '@bonemet/engine';
import type { SystemId } from '@bonemet/engine/library';
import { Icon } from '@bonemet/ui';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { disagreementHref, scoreHref, techniqueHref } from './address';

type Look = {
  readonly children: ReactNode;
  /** "quiet" keeps the look of the words around it and prints as plain text. */
  readonly look?: 'link' | 'quiet';
};

const classOf = (look: Look['look']) => (look === 'quiet' ? 'to-library to-library--quiet' : 'to-library');

/** A technique's name, leading to its page. */
export function TechniqueLink({ technique, children, look }: Look & { readonly technique: TechniqueId }) {
  return (
    <Link className={classOf(look)} href={techniqueHref(technique)}>
      {children}
    </Link>
  );
}

/** A score's name, leading to how it works. */
export function ScoreLink({ score, children, look }: Look & { readonly score: SystemId }) {
  return (
    <Link className={classOf(look)} href={scoreHref(score)}>
      {children}
    </Link>
  );
}

/** The topic on which the sources differ, leading to what each of them says. */
export function DisagreementLink({ conflict, children, look }: Look & { readonly conflict: ConflictId }) {
  return (
    <Link className={classOf(look)} href={disagreementHref(conflict)}>
      {children}
    </Link>
  );
}

type Aside = {
  readonly href: string;
  readonly name: string;
  /** The name itself is the link, where it does not stand beside it already. */
  readonly written?: boolean;
};

/** A way into the library from a place that nobody should leave, such as a meeting: it opens a tab of its own. */
export function AsideLink({ href, name, written = false }: Aside) {
  const t = useTranslations('library');
  const words = t('aside', { name });
  return (
    <a className={written ? 'to-library' : 'to-library-aside'} href={href} target="_blank" rel="noopener" title={words}>
      {written ? name : <Icon name="info" title={words} />}
      {written && <span className="bm-sr"> ({t('newTab')})</span>}
    </a>
  );
}
