import { CONFLICTS, type ConflictId, PUBLICATIONS } from '@bonemet/engine';
import type { LibraryTexts } from '@bonemet/engine/library';
import type { Cited } from './passages';

/** What one publication says on a topic, and where. */
export type Position = Pick<Cited, 'sources'> & { readonly label: string; readonly text: string };

/** The positions on a topic in the order of the publications; one from outside the four names no section. */
export function positionsOf(id: ConflictId, { texts, words }: LibraryTexts): Position[] {
  return CONFLICTS[id].positions.map(({ held, sources }, index) => ({
    label: held === 'beyond' ? words.beyond : PUBLICATIONS[held].label[texts.language],
    text: texts.conflicts[id].positions[index] ?? '',
    sources,
  }));
}
