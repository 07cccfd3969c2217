import { type ConflictId, TECHNIQUES, type TechniqueId } from '@bonemet/engine';
import { MONOGRAPHS, type Monograph, NOTES, type NoteId, type System, SYSTEM_IDS, type SystemId, SYSTEMS } from '@bonemet/engine/library';

type Concerned = { readonly techniques: readonly TechniqueId[]; readonly scores: readonly SystemId[] };

const touches = (statements: readonly { readonly conflicts?: readonly ConflictId[] }[], conflict: ConflictId) =>
  statements.some(({ conflicts = [] }) => conflicts.includes(conflict));

function concernsTechnique(id: TechniqueId, conflict: ConflictId): boolean {
  const monograph: Monograph = MONOGRAPHS[id];
  return touches(Object.values(monograph).flat(), conflict);
}

function concernsScore(id: SystemId, conflict: ConflictId): boolean {
  const { conflicts, use, reading, limits, tables }: System = SYSTEMS[id];
  return conflicts.includes(conflict) || touches([...use, ...reading, ...limits, ...tables.flatMap(({ rows }) => rows)], conflict);
}

/** The techniques and scores whose pages speak of a disagreement. */
export function concernedBy(conflict: ConflictId): Concerned {
  return {
    techniques: TECHNIQUES.map(({ id }) => id).filter((id) => concernsTechnique(id, conflict)),
    scores: SYSTEM_IDS.filter((id) => concernsScore(id, conflict)),
  };
}

/** What a remark is about; a remark about all of it names nothing. */
export function topicsOf(note: NoteId): Concerned & { readonly conflicts: readonly ConflictId[] } {
  const { about, conflicts } = NOTES[note];
  const named = (id: string) => about.some((topic) => topic === id);
  return {
    techniques: TECHNIQUES.map(({ id }) => id).filter(named),
    scores: SYSTEM_IDS.filter(named),
    conflicts,
  };
}
