import { describe, expect, it } from 'vitest';
import { placeMarks, spread } from '../src/drawings/place-marks';
import { LesionThumbnail, placePoints, Skeleton, SKELETON_SITES, VERTEBRA_HEIGHTS, type SkeletonLesion } from '../src/index';
import { markup, tags } from './support/render';

const words = { front: 'Front', back: 'Back', frontName: 'Front view', backName: 'Back view', right: 'R', left: 'L' };
const lesion = (letter: string, more: Partial<SkeletonLesion>): SkeletonLesion => ({ id: letter, letter, site: 'femoral_neck', side: 'right', level: 'high', name: letter, ...more });

describe('places', () => {
  it('puts the right side on the left of the front view and on the right of the back view', () => {
    const [front] = placePoints({ site: 'femoral_neck', side: 'right' }, 'front');
    const [back] = placePoints({ site: 'femoral_neck', side: 'right' }, 'back');
    expect(front?.x).toBeLessThan(0);
    expect(back?.x).toBe(-(front?.x ?? 0));
  });

  it('shows both sides where the side is not known', () => {
    expect(placePoints({ site: 'rib', side: 'unknown' }, 'front')).toHaveLength(2);
  });

  it('knows every level from the occiput to the coccyx, from above to below', () => {
    const heights = Object.values(VERTEBRA_HEIGHTS);
    expect(heights).toHaveLength(31);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
  });

  it('gives no dot to a place that is not said', () => {
    expect(placePoints({ site: 'vertebra', side: 'midline' }, 'front')).toEqual([]);
    expect(placePoints({ site: 'soft_tissue', side: 'left' }, 'front')).toEqual([]);
  });

  it('marks the occiput from behind only, and beside it from the front', () => {
    const occiput = { site: 'vertebra', side: 'midline', vertebra: 'C0' } as const;
    expect(placePoints(occiput, 'front')).toEqual([]);
    expect(placePoints(occiput, 'back')).toHaveLength(1);
    expect(placeMarks([occiput], 'front')[0]?.mark.y).toBeLessThan(120);
  });

  it('puts a sacral level at its own height', () => {
    const heights = ['S1', 'S5', 'coccyx'].map((vertebra) => placePoints({ site: 'sacrum', side: 'midline', vertebra }, 'front')[0]?.y ?? 0);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(new Set(heights).size).toBe(3);
  });

  it.each(SKELETON_SITES)('%s stays on the sheet', (site) => {
    for (const point of placePoints({ site, side: 'left', vertebra: 'L3' }, 'front')) {
      expect(Math.abs(point.x)).toBeLessThan(100);
      expect(point.y).toBeGreaterThan(0);
      expect(point.y).toBeLessThan(660);
    }
  });
});

describe('marks', () => {
  it('keeps them apart and on the sheet', () => {
    const many = Array.from({ length: 12 }, (_, index) => lesion(String.fromCharCode(65 + index), {}));
    const heights = placeMarks(many, 'front').map((placed) => placed.mark.y);
    for (let index = 1; index < heights.length; index += 1) expect((heights[index] ?? 0) - (heights[index - 1] ?? 0)).toBeGreaterThanOrEqual(37);
    expect(Math.max(...heights)).toBeLessThanOrEqual(640);
    expect(Math.min(...heights)).toBeGreaterThan(0);
  });

  it('moves nothing that already has room', () => {
    expect(spread([10, 60, 120], 38, 640)).toEqual([10, 60, 120]);
  });

  it('shows an unplaced lesion beside the drawing', () => {
    const html = markup(<Skeleton lesions={[lesion('A', { site: 'other_bone' })]} words={words} views={['front']} />);
    expect(html).toContain('>A</text>');
    expect(html).not.toContain('bm-skeleton-dot');
  });

  it('is a group with links where lesions lead somewhere, an image otherwise', () => {
    const linked = markup(<Skeleton lesions={[lesion('A', { href: '#a', name: 'A, right femoral neck' })]} words={words} views={['front']} />);
    expect(linked).toContain('role="group"');
    expect(linked).toContain('aria-label="A, right femoral neck"');
    expect(markup(<Skeleton lesions={[lesion('A', {})]} words={words} views={['front']} />)).toContain('role="img"');
  });
});

describe('thumbnail', () => {
  it('draws only what its crop shows', () => {
    const html = markup(<LesionThumbnail lesions={[lesion('A', {})]} name="Lesion A" />);
    expect(tags(html, 'path').length).toBeGreaterThan(3);
    expect(tags(html, 'path').length).toBeLessThan(80);
  });
});
