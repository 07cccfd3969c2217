import { useId, type ReactNode } from 'react';
import { classNames } from '../class-names';

export type HeadingLevel = 2 | 3 | 4;

export type SectionProps = {
  title: ReactNode;
  note?: ReactNode;
  /** Stands between the title and the note, e.g. who else is in this part of the form. */
  tag?: ReactNode;
  level?: HeadingLevel | undefined;
  /** "form" sets the title larger and gives the rows room. */
  kind?: 'default' | 'form' | undefined;
  id?: string | undefined;
  className?: string | undefined;
  children?: ReactNode;
};

export function Section({ title, note, tag, level = 2, kind = 'default', id, className, children }: SectionProps) {
  const generated = useId();
  const titleId = `${id ?? generated}-title`;
  const Heading = `h${level}` as const;
  return (
    <section id={id} className={classNames('bm-section', kind === 'form' && 'bm-section--form', className)} aria-labelledby={titleId}>
      <div className="bm-section-head">
        <Heading id={titleId} className="bm-section-title">
          {title}
        </Heading>
        {tag}
        {note !== undefined && note !== null && <span className="bm-section-note">{note}</span>}
      </div>
      {children}
    </section>
  );
}

export type PanelProps = { className?: string | undefined; padded?: boolean | undefined; children: ReactNode };

export function Panel({ className, padded = true, children }: PanelProps) {
  return <div className={classNames('bm-panel', padded && 'bm-panel--padded', className)}>{children}</div>;
}
