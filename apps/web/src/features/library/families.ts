import { AIMS, type Aim, TECHNIQUES, type Technique, type TechniqueId } from '@bonemet/engine';
import { SYSTEM_IDS, type SystemId, type SystemKind, SYSTEMS } from '@bonemet/engine/library';

export type Family = { readonly technique: Technique; readonly forms: readonly Technique[] };

export const formsOf = (id: TechniqueId): readonly Technique[] => TECHNIQUES.filter(({ parent }) => parent === id);

/** Techniques by aim, in the order in which options are shown; a form stands below the technique it is a form of. */
export function techniquesByAim(): readonly { readonly aim: Aim; readonly families: readonly Family[]; readonly count: number }[] {
  return AIMS.map((aim) => {
    const own = TECHNIQUES.filter((technique) => technique.aim === aim);
    const families = own.filter(({ parent }) => parent === null).map((technique) => ({ technique, forms: formsOf(technique.id) }));
    return { aim, families, count: own.length };
  }).filter(({ count }) => count > 0);
}

/** Scores and the rest by what they are, in the order of the engine: SINS and Mirels come first. */
export function scoresByKind(): readonly { readonly kind: SystemKind; readonly ids: readonly SystemId[] }[] {
  const kinds = [...new Set(SYSTEM_IDS.map((id) => SYSTEMS[id].kind))];
  return kinds.map((kind) => ({ kind, ids: SYSTEM_IDS.filter((id) => SYSTEMS[id].kind === kind) }));
}
