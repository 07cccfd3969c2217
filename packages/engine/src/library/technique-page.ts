import { placedStatements } from '../evaluation/explain.js';
import { SECTIONS, type Section } from '../monographs/define.js';
import { techniqueById, type TechniqueId } from '../techniques/techniques.js';
import { figuresTable } from './figures.js';
import type { LibraryTexts } from './library-texts.js';
import { notesAbout } from './notes.js';
import { cited, withContent, type CitedText, type LibraryPage } from './page.js';

/** The words of some statements of a technique, each with its sources. */
export function monographSection(technique: TechniqueId, section: Section, library: LibraryTexts): CitedText[] {
  return cited(placedStatements(technique, section), library.monographs[technique][section] ?? []);
}

/** Everything the library says of one technique. Sections on which the articles are silent are left out. */
export function techniquePage(technique: TechniqueId, library: LibraryTexts): LibraryPage {
  const { texts, words } = library;
  const { aim, evidence } = techniqueById(technique);
  const sections = SECTIONS.map((section) => ({
    id: section,
    title: words.sections[section],
    statements: monographSection(technique, section, library),
    tables: [],
  }));
  const tables = evidence.length === 0 ? [] : [figuresTable(evidence, library)];
  return {
    id: technique,
    title: texts.techniques[technique],
    lead: texts.aims[aim],
    sections: withContent([
      ...sections,
      { id: 'figures', title: words.figures, statements: [], tables },
      { id: 'notes', title: words.notes, statements: notesAbout(technique, library), tables: [] },
    ]),
  };
}
