import type { ReactNode } from 'react';

/** A heading with its words under it. */
export function Block({ title, note, children }: { readonly title: string; readonly note?: ReactNode; readonly children: ReactNode }) {
  return (
    <section>
      <h2>
        {title} {note}
      </h2>
      <div className="sheet-words">{children}</div>
    </section>
  );
}
