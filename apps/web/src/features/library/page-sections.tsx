import type { PageSection } from '@bonemet/engine/library';
import { Section } from '@bonemet/ui';
import { CitedTableView } from './cited-table';
import { PassageList } from './passages-list';

/** The sections of a technique or a score: statements first, then tables. */
export function PageSections({ sections }: { readonly sections: readonly PageSection[] }) {
  return sections.map(({ id, title, statements, tables }) => (
    <Section key={id} id={id} kind="form" className="library-section" title={title}>
      <PassageList statements={statements} />
      {tables.map((table) => (
        <CitedTableView key={table.caption} table={table} titled={table.caption === title} />
      ))}
    </Section>
  ));
}
