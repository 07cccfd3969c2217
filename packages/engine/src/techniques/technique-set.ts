import { TECHNIQUES, type TechniqueId } from './techniques.js';

/** Every id, sorted: the order in which sets list their techniques. */
export const TECHNIQUE_IDS: readonly TechniqueId[] = TECHNIQUES.map(({ id }) => id).sort();

/** How many techniques one number of a set has room for. */
const WIDTH = 31;

/** The places of the techniques in sorted order; a list by technique has TECHNIQUE_COUNT elements. */
const PLACES: ReadonlyMap<TechniqueId, number> = new Map(TECHNIQUE_IDS.map((id, place) => [id, place]));
export const TECHNIQUE_COUNT = TECHNIQUE_IDS.length;
export const techniquePlace = (id: TechniqueId): number => PLACES.get(id) as number;
export const techniqueAt = (place: number): TechniqueId => TECHNIQUE_IDS[place] as TechniqueId;

/** A set of techniques, one bit each: cheap to join, to cut and to list in sorted order. */
export interface TechniqueSet {
  readonly low: number;
  readonly high: number;
}

export const NO_TECHNIQUE: TechniqueSet = { low: 0, high: 0 };

export function techniqueSet(ids: Iterable<TechniqueId>): TechniqueSet {
  let low = 0;
  let high = 0;
  for (const id of ids) {
    const place = techniquePlace(id);
    if (place < WIDTH) low |= 1 << place;
    else high |= 1 << (place - WIDTH);
  }
  return { low, high };
}

export const isEmpty = ({ low, high }: TechniqueSet): boolean => (low | high) === 0;

export const union = (a: TechniqueSet, b: TechniqueSet): TechniqueSet => ({
  low: a.low | b.low,
  high: a.high | b.high,
});

export const intersection = (a: TechniqueSet, b: TechniqueSet): TechniqueSet => ({
  low: a.low & b.low,
  high: a.high & b.high,
});

export const difference = (a: TechniqueSet, b: TechniqueSet): TechniqueSet => ({
  low: a.low & ~b.low,
  high: a.high & ~b.high,
});

/** Members of a set in both forms. */
interface Members {
  readonly places: readonly number[];
  readonly ids: readonly TechniqueId[];
}

/** Lists already made, since the same sets recur; emptied when full, so that memory stays bounded. */
const MEMBERS = new Map<number, Map<number, Members>>();
const MOST_REMEMBERED = 2000;

function toMembers({ low, high }: TechniqueSet): Members {
  const places: number[] = [];
  for (let rest = low; rest !== 0; rest &= rest - 1) places.push(31 - Math.clz32(rest & -rest));
  for (let rest = high; rest !== 0; rest &= rest - 1) places.push(WIDTH + 31 - Math.clz32(rest & -rest));
  return { places, ids: places.map(techniqueAt) };
}

function membersOf(set: TechniqueSet): Members {
  let byHigh = MEMBERS.get(set.low);
  if (byHigh === undefined) {
    if (MEMBERS.size >= MOST_REMEMBERED) MEMBERS.clear();
    MEMBERS.set(set.low, (byHigh = new Map<number, Members>()));
  }
  let members = byHigh.get(set.high);
  if (members === undefined) byHigh.set(set.high, (members = toMembers(set)));
  return members;
}

/** The places of the techniques of a set, in sorted order. */
export const placesIn = (set: TechniqueSet): readonly number[] => membersOf(set).places;

/** The ids of the techniques of a set, sorted. */
export const idsIn = (set: TechniqueSet): readonly TechniqueId[] => membersOf(set).ids;
