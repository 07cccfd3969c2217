import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Fragment, type ReactNode } from 'react';
import { PrintButton } from '../decision-sheet/print-button';
import { LIBRARY } from './address';

export type Step = { readonly href: string; readonly label: string };

type Props = {
  readonly title: string;
  /** The pages above this one, below the library itself. */
  readonly trail?: readonly Step[];
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
};

/** The head of a page of the library: the way back, the title, what it is, and the printer. */
export function LibraryHead({ title, trail = [], lead, children }: Props) {
  const t = useTranslations('library');
  return <PageHead title={title} trail={[{ href: LIBRARY, label: t('title') }, ...trail]} lead={lead}>{children}</PageHead>;
}

/** The same for a page that stands elsewhere. */
export function PageHead({ title, trail = [], lead, children }: Props) {
  const t = useTranslations('library');
  return (
    <header className="library-head">
      <div className="library-title">
        <nav className="trail bm-no-print" aria-label={t('trail')}>
          {trail.map(({ href, label }, index) => (
            <Fragment key={href}>
              {index > 0 && <span aria-hidden="true">/</span>}
              <Link href={href}>{label}</Link>
            </Fragment>
          ))}
        </nav>
        <h1>{title}</h1>
        {lead && <p className="library-lead">{lead}</p>}
        {children}
      </div>
      <div className="bm-no-print">
        <PrintButton variant="default" />
      </div>
    </header>
  );
}
