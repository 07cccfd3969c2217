import type { Section } from '../monographs/define.js';
import type { NoteTexts } from '../notes/notes.js';
import type { SystemKind } from '../systems/define.js';
import type { SystemId } from '../systems/systems.js';
import type { TechniqueId } from '../techniques/techniques.js';
import type { SystemText, Texts } from '../texts/texts.js';

/** Titles that the pages of the library share. */
export interface LibraryWords {
  readonly sections: Readonly<Record<Section, string>>;
  readonly kinds: Readonly<Record<SystemKind, string>>;
  readonly use: string;
  readonly points: string;
  readonly item: string;
  readonly value: string;
  readonly reading: string;
  readonly limits: string;
  readonly figures: string;
  readonly outcome: string;
  readonly figure: string;
  readonly patients: string;
  readonly followUp: string;
  readonly study: string;
  readonly positions: string;
  readonly publication: string;
  readonly says: string;
  readonly notes: string;
  readonly beyond: string;
}

/** Everything the library says in one language. Apart from the texts of results, so that these load alone. */
export interface LibraryTexts {
  readonly texts: Texts;
  readonly monographs: Readonly<Record<TechniqueId, Readonly<Partial<Record<Section, readonly string[]>>>>>;
  readonly systems: Readonly<Record<SystemId, SystemText>>;
  readonly notes: NoteTexts;
  readonly words: LibraryWords;
}
