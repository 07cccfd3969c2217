import type { FieldId } from '../facts/catalogue.js';
import { MIRELS_FIELDS, MIRELS_ITEMS, MIRELS_POINTS } from '../scores/mirels.js';
import type { PointTable } from '../scores/points.js';
import { SINS_FIELDS, SINS_ITEMS, SINS_POINTS } from '../scores/sins.js';
import { cite, type SourceRef } from '../sources/source.js';
import type { SystemId } from '../systems/systems.js';
import type { LibraryTexts } from './library-texts.js';
import type { CitedTable } from './page.js';

interface ScoreItem {
  readonly field: FieldId;
  readonly points: PointTable;
  readonly sources: readonly SourceRef[];
}

const SINS_LINES = {
  location: cite('000', 194, 198),
  pain: cite('000', 199, 202),
  bone: cite('000', 203, 206),
  alignment: cite('000', 207, 210),
  collapse: cite('000', 211, 215),
  posterolateral: cite('000', 216, 219),
} as const;

/** The items of the scores that are sums of points, as they are computed. */
const ITEMS: Readonly<Partial<Record<SystemId, readonly ScoreItem[]>>> = {
  sins: SINS_ITEMS.map((item) => ({
    field: SINS_FIELDS[item],
    points: SINS_POINTS[item],
    sources: [SINS_LINES[item]],
  })),
  mirels: MIRELS_ITEMS.map((item) => ({
    field: MIRELS_FIELDS[item],
    points: MIRELS_POINTS[item],
    sources: [cite('000', 235), cite('004', 80)],
  })),
};

/** Values that share a number of points stand together: "C0, C1, C2, C7 …: 3". */
function byPoints(points: PointTable): (readonly [number, readonly string[]])[] {
  const groups = new Map<number, string[]>();
  for (const [value, number] of Object.entries(points)) groups.set(number, [...(groups.get(number) ?? []), value]);
  return [...groups].sort(([a], [b]) => b - a);
}

/** The points of a score, made from the tables that compute it; null for a system that is not a sum. */
export function pointsTable(id: SystemId, { texts, words }: LibraryTexts): CitedTable | null {
  const items = ITEMS[id];
  if (items === undefined) return null;
  return {
    caption: words.points,
    columns: [words.item, words.value, words.points],
    rows: items.flatMap(({ field, points, sources }) =>
      byPoints(points).map(([number, values]) => {
        const { label, values: labels = {} } = texts.fields[field];
        const named = values.map((value) => labels[value] ?? value).join(', ');
        return { cells: [label, named, String(number)], sources, conflicts: [] };
      }),
    ),
  };
}
