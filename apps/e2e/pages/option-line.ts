import { STANDING_ALTERNATIVES } from '@bonemet/board';
import { type TechniqueId, techniqueName } from '@bonemet/engine';
import type { Language } from '../support/words';

/** What a technique may be called on a ballot: its name, or the shorter one that it has as an alternative of the board. */
const namesOf = (technique: TechniqueId, language: Language): string[] => [
  techniqueName(technique, language),
  ...STANDING_ALTERNATIVES.flatMap((alternative) => (alternative.technique === technique ? [alternative.label[language]] : [])),
];

/** Whether a line of the ballot is about a technique: its name, then maybe the letter of a lesion. Another option may begin alike. */
export function isLineOf(text: string, technique: TechniqueId, language: Language): boolean {
  return namesOf(technique, language).some((name) => text.startsWith(name) && /^(\s+[A-Z])?(\s|$)/.test(text.slice(name.length)));
}
