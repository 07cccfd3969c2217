import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaAt, areasOf, type PickArea } from '../src/drawings/picker/areas';
import { PICKABLE_PLACES, PLACELESS, placeKey, SPINE_LEVELS } from '../src/drawings/picker/places';
import { boxOf, centreOf, contains, mirror } from '../src/drawings/picker/polygon';
import { isSpine, PICKER_REGIONS, regionBox, type PickerRegion } from '../src/drawings/picker/regions';
import { SKELETON_SITES, type SkeletonView } from '../src/index';

const VIEWS: readonly SkeletonView[] = ['front', 'back'];
const pictures = PICKER_REGIONS.flatMap((region) => VIEWS.map((view) => ({ region, view, name: `${region}, ${view}` })));
const everyPlace = pictures.flatMap(({ region, view }) => areasOf(region, view)).flatMap(({ target }) => (target.kind === 'place' ? [target.place] : []));
const find = (region: PickerRegion, view: SkeletonView, key: string): PickArea => {
  const area = areasOf(region, view).find((one) => one.key === key);
  if (!area) throw new Error(`no area ${key}`);
  return area;
};

describe('what the drawing offers', () => {
  it.each(SKELETON_SITES.filter((site) => !PLACELESS.has(site)))('%s has a place on it, on each of its sides', (site) => {
    const drawn = new Set(everyPlace.filter((place) => place.site === site).map(placeKey));
    const wanted = PICKABLE_PLACES.filter((place) => place.site === site && (site !== 'vertebra' || place.vertebra)).map(placeKey);
    expect([...drawn].sort()).toEqual(wanted.sort());
  });

  it.each([...PLACELESS])('%s has none: a spot on a guessed bone would be a statement', (site) => {
    expect(everyPlace.some((place) => place.site === site)).toBe(false);
    expect(PICKABLE_PLACES.some((place) => place.site === site)).toBe(true);
  });

  it('offers every level on the column and in a section of it', () => {
    const levels = (region: PickerRegion) => areasOf(region, 'front').map(({ target }) => (target.kind === 'place' ? target.place.vertebra : ''));
    expect(levels('spine')).toEqual(SPINE_LEVELS);
    const sections = PICKER_REGIONS.filter((region) => isSpine(region) && region !== 'spine').flatMap(levels);
    expect([...new Set(sections)].sort()).toEqual([...SPINE_LEVELS].sort());
  });

  it('calls S1 to the coccyx sacrum, everything above a vertebra', () => {
    const site = (level: string) => everyPlace.find((place) => place.vertebra === level)?.site;
    expect(['C0', 'T11', 'L5', 'S1', 'S5', 'coccyx'].map(site)).toEqual(['vertebra', 'vertebra', 'vertebra', 'sacrum', 'sacrum', 'sacrum']);
  });

  it('reaches every enlargement from the whole skeleton or from a button', () => {
    const opened = new Set(VIEWS.flatMap((view) => areasOf('whole', view)).flatMap(({ target }) => (target.kind === 'region' ? [target.region] : [])));
    expect([...opened].sort()).toEqual(['hip_left', 'hip_right', 'pelvis', 'shoulder_left', 'shoulder_right', 'spine_cervical', 'spine_lumbar', 'spine_thoracic']);
  });
});

describe('which side is which', () => {
  const sided = pictures.filter(({ region }) => !isSpine(region)).flatMap(({ region, view, name }) => areasOf(region, view).map((area) => ({ area, view, name: `${name}: ${area.key}` })));

  it.each(sided)('$name', ({ area, view }) => {
    const side = area.target.kind === 'place' ? area.target.place.side : /_(left|right)$/.exec(area.target.region)?.[1];
    const { x } = centreOf(area.corners);
    // The patient's left is on the right of the front view and on the left of the back view.
    if (side === 'left') expect(Math.sign(x)).toBe(view === 'front' ? 1 : -1);
    if (side === 'right') expect(Math.sign(x)).toBe(view === 'front' ? -1 : 1);
  });

  it.each(['hip_left', 'hip_right', 'shoulder_left', 'shoulder_right'] as const)('%s holds nothing of the other side', (region) => {
    const other = region.endsWith('left') ? 'right' : 'left';
    for (const view of VIEWS) expect(areasOf(region, view).filter(({ key }) => key.includes(other))).toEqual([]);
  });
});

describe.each(pictures)('hit areas: $name', ({ region, view }) => {
  const areas = areasOf(region, view);
  const box = regionBox(region, view);

  it('have one key each', () => {
    expect(new Set(areas.map(({ key }) => key)).size).toBe(areas.length);
  });

  it.each(areas.map((area) => ({ area, key: area.key })))('$key is picked at its centre, inside the window', ({ area }) => {
    const centre = centreOf(area.corners);
    expect(areaAt(areas, centre)?.key).toBe(area.key);
    expect(centre.x > box.left && centre.x < box.right && centre.y > box.top && centre.y < box.bottom).toBe(true);
  });

  it('share no ground: a point that is clear of every border lies in one area at most', () => {
    const inWindow = fc.tuple(fc.double({ min: box.left, max: box.right, noNaN: true }), fc.double({ min: box.top, max: box.bottom, noNaN: true }));
    fc.assert(
      fc.property(inWindow, ([x, y]) => {
        const around = [[0, 0], [1, 0], [-1, 0], [0, 1], [0, -1]].map(([dx = 0, dy = 0]) => ({ x: x + dx, y: y + dy }));
        return areas.filter(({ corners }) => around.every((point) => contains(corners, point))).length <= 1;
      }),
      { numRuns: 400 },
    );
  });
});

describe('size', () => {
  const zoomed = pictures.filter(({ region }) => region !== 'whole' && region !== 'spine');

  it.each(zoomed)('$name: at least 24 pixels each way where the picture is 324 wide', ({ region, view }) => {
    const box = regionBox(region, view);
    const scale = 324 / (box.right - box.left);
    const small = areasOf(region, view).filter(({ corners }) => {
      const own = boxOf(corners);
      const width = Math.min(own.right, box.right) - Math.max(own.left, box.left);
      const height = Math.min(own.bottom, box.bottom) - Math.max(own.top, box.top);
      return Math.min(width, height) * scale < 24;
    });
    expect(small.map(({ key }) => key)).toEqual([]);
  });

  it.each(PICKER_REGIONS.filter(isSpine))('%s: software that presses the middle of a level hits that level', (region) => {
    const areas = areasOf(region, 'front');
    for (const area of areas) {
      const { left, right, top, bottom } = boxOf(area.corners);
      expect(areaAt(areas, { x: (left + right) / 2, y: (top + bottom) / 2 })?.key).toBe(area.key);
    }
  });
});

describe('outlines', () => {
  const corners = fc.array(fc.tuple(fc.integer({ min: -100, max: 100 }), fc.integer({ min: -100, max: 100 })), { minLength: 3, maxLength: 3 });

  it('a mirrored outline holds the mirrored points', () => {
    fc.assert(
      fc.property(corners, fc.tuple(fc.double({ min: -99, max: 99, noNaN: true }), fc.double({ min: -99, max: 99, noNaN: true })), (triangle, [x, y]) => {
        const inside = contains(triangle, { x, y });
        // A point on the border itself may fall to either side.
        const clear = [-1e-6, 1e-6].every((step) => contains(triangle, { x: x + step, y }) === inside);
        return !clear || contains(mirror(triangle), { x: -x, y }) === inside;
      }),
    );
  });

  it('the centre of an area lies in it', () => {
    for (const view of VIEWS) expect(contains(find('hip_left', view, 'acetabulum/left').corners, centreOf(find('hip_left', view, 'acetabulum/left').corners))).toBe(true);
  });
});
