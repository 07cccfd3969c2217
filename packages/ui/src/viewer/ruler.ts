import { arrow, insidePicture, type Ends } from './distance';
import { toPicture, toStage, type Geometry, type Point, type View } from './view-transform';

export type EndName = keyof Ends;

export type RulerState = {
  ends: Ends | null;
  /** Only the first end is placed: the second comes with the next press. */
  waiting: boolean;
  /** The end a pointer has hold of, where on it, and what there was before. */
  held: { end: EndName; offset: Point; before: RulerState } | null;
};

export type Looking = { geometry: Geometry; view: View };

export const NO_RULER: RulerState = { ends: null, waiting: false, held: null };

/** Closer than this, in stage pixels, a pointer takes hold of an end that is there. */
const GRIP = 22;
/** Two ends closer than this are one: a click, or a length of nothing. */
const CLICK = 5;

/** A press on an end takes hold of it where it was pressed; anywhere else it begins a new line. */
export function startRuler(state: RulerState, at: Point, { geometry, view }: Looking): RulerState {
  const { ends, waiting } = state;
  const before = { ...state, held: null };
  for (const end of waiting ? [] : (['second', 'first'] as const)) {
    const there = ends && toStage(view, geometry, ends[end]);
    if (there && away(there, at) < GRIP) return { ...state, held: { end, offset: { x: there.x - at.x, y: there.y - at.y }, before } };
  }
  const point = insidePicture(toPicture(view, geometry, at), geometry);
  return {
    ends: waiting && ends ? { ...ends, second: point } : { first: point, second: point },
    waiting: false,
    held: { end: 'second', offset: { x: 0, y: 0 }, before },
  };
}

export function dragRuler(state: RulerState, at: Point, { geometry, view }: Looking): RulerState {
  const { ends, held } = state;
  if (!ends || !held) return state;
  const point = toPicture(view, geometry, { x: at.x + held.offset.x, y: at.y + held.offset.y });
  return { ...state, ends: { ...ends, [held.end]: insidePicture(point, geometry) } };
}

export function stopRuler(state: RulerState, at: Point, looking: Looking): RulerState {
  if (!state.held) return state;
  const { ends } = dragRuler(state, at, looking);
  if (!ends) return NO_RULER;
  const { geometry, view } = looking;
  return { ends, held: null, waiting: away(toStage(view, geometry, ends.first), toStage(view, geometry, ends.second)) < CLICK };
}

export function cancelRuler(state: RulerState): RulerState {
  return state.held ? state.held.before : state;
}

/** One pixel of the picture for an arrow, ten with Shift; undefined for a key that moves nothing. */
export function moveEnd(state: RulerState, end: EndName, key: string, far: boolean, { geometry }: Pick<Looking, 'geometry'>): RulerState | undefined {
  const way = arrow(key);
  if (!way || !state.ends) return undefined;
  const step = far ? 10 : 1;
  const from = state.ends[end];
  const point = insidePicture({ x: from.x + way.x * step, y: from.y + way.y * step }, geometry);
  const ends = state.waiting ? { first: point, second: point } : { ...state.ends, [end]: point };
  return { ...state, ends, held: null };
}

/** For the keyboard: both ends at once, a quarter of the picture apart, around the middle of the stage. */
export function placeRuler(centre: Point, { geometry }: Pick<Looking, 'geometry'>): RulerState {
  const reach = geometry.width / 8;
  const middle = insidePicture(centre, geometry);
  const end = (way: number) => insidePicture({ x: middle.x + way * reach, y: middle.y }, geometry);
  return { ends: { first: end(-1), second: end(1) }, waiting: false, held: null };
}

/** The two ends, once both stand. */
export function lineOf({ ends, waiting }: RulerState): Ends | null {
  return waiting ? null : ends;
}

function away(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
