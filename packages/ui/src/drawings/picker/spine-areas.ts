import { SPINE_SEGMENTS, type SpineSegment } from '../geometry/spine-segments';
import type { PickArea } from './areas';
import { levelPlace, placeKey } from './places';
import type { Corners } from './polygon';
import { regionBox, type PickerRegion } from './regions';

export type PickerSegment = Pick<SpineSegment, 'level' | 'x' | 'y' | 'tilt' | 'body' | 'process' | 'extra'>;

/** Base of the occiput and coccyx: picked like a level, but outside the rail of scores. */
const OCCIPUT: PickerSegment = {
  level: 'C0', x: 58, y: -5, tilt: 0,
  body: 'M-9.5 3.6C-8 .6-4.6 .2-1 1.2C4.4 2.8 9.6 4.2 15 3.4C24 2 31.6-3.6 36.4-11.6C39-15.9 40.6-19.6 41.4-23C40.4-19.8 38.2-16.8 35.4-13.8C29.6-7.6 22.6-3 14.6-2.2C8.4-1.6 3.6-3.4-1-4.6C-5.6-5.8-9.6-8.4-12.6-12C-12.2-6-11.4-.4-9.5 3.6Z',
};
const COCCYX: PickerSegment = {
  level: 'coccyx', x: 86.6, y: 472.6, tilt: 0,
  body: 'M-3.2-5.6C-2-6.6 1.2-6.4 2-5.2C2.9-3 2 3-1 8.2C-2.2 9.6-3.8 9-3.4 7.2C-2.4 3.4-2.6-2-3.2-5.6Z',
};

export const PICKER_SEGMENTS: readonly PickerSegment[] = [OCCIPUT, ...SPINE_SEGMENTS, COCCYX];

const SECTIONS: Partial<Record<PickerRegion, readonly [from: string, to: string]>> = {
  spine: ['C0', 'coccyx'],
  spine_cervical: ['C0', 'T2'],
  spine_thoracic: ['T1', 'T12'],
  spine_lumbar: ['T12', 'S1'],
  spine_sacral: ['S1', 'coccyx'],
};

/** The segments that can be picked in a picture of the spine, from above to below. */
export function segmentsOf(region: PickerRegion): readonly PickerSegment[] {
  const [from, to] = SECTIONS[region] ?? [];
  const first = PICKER_SEGMENTS.findIndex(({ level }) => level === from);
  const last = PICKER_SEGMENTS.findIndex(({ level }) => level === to);
  return first < 0 ? [] : PICKER_SEGMENTS.slice(first, last + 1);
}

type Border = { y: number; slope: number };

/** One strip a level, from its name to the tip of its process; strips meet in the middle of the disc. */
export function spineAreas(region: PickerRegion): readonly PickArea[] {
  const { left } = regionBox(region, 'front');
  return segmentsOf(region).map((segment) => {
    const at = PICKER_SEGMENTS.indexOf(segment);
    const place = levelPlace(segment.level);
    const corners = strip(segment, border(at), border(at + 1), Math.max(left + 2, -8));
    return { key: placeKey(place), target: { kind: 'place', place }, corners };
  });
}

/** Between the segment above (index - 1) and this one. */
function border(index: number): Border & { x: number } {
  const above = PICKER_SEGMENTS[index - 1];
  const below = PICKER_SEGMENTS[index];
  if (above && below) {
    const tilt = ((above.tilt + below.tilt) / 2) * (Math.PI / 180);
    return { x: (above.x + below.x) / 2, y: halfway(above, below), slope: Math.tan(tilt) * 0.6 };
  }
  return below ? { x: below.x, y: below.y - 20, slope: 0 } : { x: above?.x ?? 0, y: (above?.y ?? 0) + 12, slope: 0 };
}

function halfway(above: PickerSegment, below: PickerSegment): number {
  if (above.level === 'C0') return 5;
  if (below.level === 'coccyx') return 466.6;
  return (above.y + below.y) / 2;
}

function strip(segment: PickerSegment, top: Border & { x: number }, bottom: Border & { x: number }, left: number): Corners {
  const along = ({ x, y, slope }: Border & { x: number }, reach: number) => [x + reach, y + slope * reach] as const;
  const reach = /^(S[3-5]|coccyx)/.test(segment.level) ? 16 : segment.level.startsWith('S') ? 24 : 42;
  return [[left, top.y], along(top, -15), along(top, reach), along(bottom, reach), along(bottom, -15), [left, bottom.y]];
}
