/** The library: what the four articles say of techniques, scores and disagreements, laid out for reading. */
export { GLOSSARY } from '../texts/glossary.js';
export { MONOGRAPHS } from '../monographs/monographs.js';
export { SECTIONS, type Monograph, type MonographStatement, type Section } from '../monographs/define.js';
export { SYSTEMS, SYSTEM_IDS, type SystemId } from '../systems/systems.js';
export type { System, SystemKind } from '../systems/define.js';
export { NOTES, type NoteId, type NoteTopic } from '../notes/notes.js';
export { studiesQuotedAt } from '../sources/quotations.js';
export { STUDIES, type Study, type StudyId } from '../sources/studies.js';
export { figuresTable } from './figures.js';
export type { LibraryTexts, LibraryWords } from './library-texts.js';
export { ANOMALY_IDS, anomalyText, notesAbout, OPEN_QUESTION_IDS, questionText } from './notes.js';
export type { CitedTable, CitedText, LibraryPage, PageSection } from './page.js';
export { systemPage } from './system-page.js';
export { monographSection, techniquePage } from './technique-page.js';
