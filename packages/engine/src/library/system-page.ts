import type { System } from '../systems/define.js';
import { SYSTEMS, type SystemId } from '../systems/systems.js';
import { figuresTable } from './figures.js';
import type { LibraryTexts } from './library-texts.js';
import { notesAbout } from './notes.js';
import { cited, withContent, type CitedTable, type LibraryPage } from './page.js';
import { pointsTable } from './points-table.js';

function tablesOf(id: SystemId, library: LibraryTexts): CitedTable[] {
  const system: System = SYSTEMS[id];
  const points = pointsTable(id, library);
  const described = library.systems[id].tables.map(({ caption, columns, rows }, table) => ({
    caption,
    columns,
    rows: rows.map((cells, row) => {
      const { sources = [], conflicts = [] } = system.tables[table]?.rows[row] ?? {};
      return { cells, sources, conflicts };
    }),
  }));
  return points === null ? described : [points, ...described];
}

/** Everything the library says of one score, classification or checklist. */
export function systemPage(id: SystemId, library: LibraryTexts): LibraryPage {
  const system: System = SYSTEMS[id];
  const { name, purpose, use, reading, limits } = library.systems[id];
  const { words } = library;
  const tables = system.evidence.length === 0 ? [] : [figuresTable(system.evidence, library)];
  return {
    id,
    title: name,
    lead: purpose,
    sections: withContent([
      { id: 'use', title: words.use, statements: cited(system.use, use), tables: tablesOf(id, library) },
      { id: 'reading', title: words.reading, statements: cited(system.reading, reading), tables: [] },
      { id: 'limits', title: words.limits, statements: cited(system.limits, limits), tables: [] },
      { id: 'figures', title: words.figures, statements: [], tables },
      { id: 'notes', title: words.notes, statements: notesAbout(id, library), tables: [] },
    ]),
  };
}
