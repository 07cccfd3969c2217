import { consolidationTechniques } from './consolidation.js';
import type { TechniqueDefinition } from './define.js';
import { otherTechniques } from './other.js';
import { tumourDestructionTechniques } from './tumour-destruction.js';
import { vascularAndNerveTechniques } from './vascular-and-nerve.js';

export { AIMS, TAGS, type Aim, type Site, type Tag } from './define.js';

const DEFINITIONS = {
  ...consolidationTechniques,
  ...tumourDestructionTechniques,
  ...vascularAndNerveTechniques,
  ...otherTechniques,
};

export type TechniqueId = keyof typeof DEFINITIONS;

export interface Technique extends Omit<TechniqueDefinition, 'parent'> {
  readonly id: TechniqueId;
  readonly parent: TechniqueId | null;
}

/** Every technique, grouped by aim. */
export const TECHNIQUES: readonly Technique[] = Object.entries<TechniqueDefinition>(DEFINITIONS).map(
  ([id, definition]) => ({
    id: id as TechniqueId,
    ...definition,
    parent: definition.parent as TechniqueId | null,
  }),
);

const BY_ID: ReadonlyMap<string, Technique> = new Map(TECHNIQUES.map((technique) => [technique.id, technique]));

/** The technique with this id. */
export function techniqueById(id: TechniqueId): Technique;
/** The technique with this id, or undefined; safe for ids that come from outside. */
export function techniqueById(id: string): Technique | undefined;
export function techniqueById(id: string): Technique | undefined {
  return BY_ID.get(id);
}
