import type { ConflictId, TechniqueId } from '@bonemet/engine';
import type { SystemId } from '@bonemet/engine/library';

/** Where the library's pages are. The ids of the engine are upper case, addresses are not. */
export const LIBRARY = '/library';
export const techniqueHref = (id: TechniqueId): string => `${LIBRARY}/techniques/${id.toLowerCase()}`;
export const scoreHref = (id: SystemId): string => `${LIBRARY}/scores/${id}`;
export const disagreementAnchor = (id: ConflictId): string => id.toLowerCase();
export const disagreementHref = (id: ConflictId): string => `${LIBRARY}/disagreements#${disagreementAnchor(id)}`;
export const figuresHref = (about: string): string => `${LIBRARY}/figures?about=${about}`;

/** Everything the engine says of one option of one lesion. */
export const optionHref = (caseId: string, technique: TechniqueId, letter: string): string =>
  `/cases/${caseId}/options/${technique.toLowerCase()}?lesion=${letter}`;
