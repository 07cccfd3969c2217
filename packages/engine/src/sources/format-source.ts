import type { Language } from '../texts/texts.js';
import { PUBLICATIONS } from './publications.js';
import type { SourceRef } from './source.js';

/** "1 a.", "2°." or "4." at the beginning of a title says nothing outside its publication. */
const NUMBERING = /^\d+°?( [a-d])?\.\s*/;

/** Titles printed in capitals are easier to read in sentence case; names such as SINS keep theirs. */
function toSentenceCase(part: string): string {
  const upper = part === part.toLocaleUpperCase('fr') && part.length > 4;
  if (!upper) return part;
  const lower = part.toLocaleLowerCase('fr');
  return lower.charAt(0).toLocaleUpperCase('fr') + lower.slice(1);
}

function toReadablePart(part: string, language: Language): string {
  const figure = /^fig\. (\d+)(?: (?:caption|legend))?(.*)$/i.exec(part);
  if (figure !== null) return `fig. ${figure[1] ?? ''}${figure[2] ?? ''}`;
  const table = /^tableau (\d+)(.*)$/i.exec(part);
  if (table !== null) return `${language === 'en' ? 'table' : 'tableau'} ${table[1] ?? ''}${table[2] ?? ''}`;
  return toSentenceCase(part.replace(NUMBERING, '').replace(/^TECHNIQUES DE CONSOLIDATION$/, 'Consolidation'));
}

/** The section as a reader would name it: no numbering, no capitals, no editorial remarks. Empty if it has no name. */
export function readableSection(heading: string, language: Language): string {
  return heading
    .replace(/^1 a\. › /, 'Vertébroplastie › ')
    .replace(/\s*(\/ opening)?\s*\(untitled[^)]*\)/, '')
    .split(' › ')
    .map((part) => toReadablePart(part.trim(), language))
    .filter((part) => part !== '')
    .join(', ');
}

/** "Mastier 2018, Percutaneous Osteosynthesis". The section keeps the language of the publication. */
export function formatSource(source: SourceRef, language: Language): string {
  const label = PUBLICATIONS[source.file].label[language];
  const section = readableSection(source.heading, language);
  return section === '' ? label : `${label}, ${section}`;
}

/** A section that holds another one of the list says nothing more. */
const innermost = (names: ReadonlySet<string>): string[] =>
  [...names].filter((name) => name !== '' && ![...names].some((other) => other.startsWith(`${name}, `)));

/** Several places as a clinician cites them: each publication once, with the sections meant. */
export function formatSources(sources: readonly SourceRef[], language: Language): string {
  const sections = new Map<SourceRef['file'], Set<string>>();
  for (const { file, heading } of sources) {
    const known = sections.get(file) ?? new Set();
    sections.set(file, known.add(readableSection(heading, language)));
  }
  return [...sections]
    .map(([file, names]) => [PUBLICATIONS[file].label[language], ...innermost(names)].join(', '))
    .join(language === 'fr' ? '\u00a0; ' : '; ');
}
