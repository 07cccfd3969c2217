import { describe, expect, it } from 'vitest';
import { layOutHistogram, HISTOGRAM_MEASURES } from '../src/board/histogram-geometry';
import { Histogram, type HistogramRating } from '../src/index';
import { attribute, markup, tags } from './support/render';

const ratings: HistogramRating[] = [
  { rating: 8, specialty: 'PP' },
  { rating: 8, specialty: 'MO' },
  { rating: 6, specialty: 'RO' },
  { rating: 8, specialty: 'OS' },
  { rating: 9, specialty: 'IR' },
];
const words = { name: 'Ratings by specialty, median 8', rating: 'Rating', count: 'Count', specialties: 'Specialties', specialtyNames: { RO: 'Radiation oncology' } };
const html = markup(<Histogram ratings={ratings} median={8} p30={7.4} p70={8} words={words} />);

function rows(source: string): string[][] {
  const body = source.slice(source.indexOf('<tbody>'), source.indexOf('</tbody>'));
  return [...body.matchAll(/<tr>(.*?)<\/tr>/g)].map((row) => [...(row[1] ?? '').matchAll(/>([^<]*)<\/t[hd]>/g)].map((cell) => cell[1] ?? ''));
}

describe('histogram', () => {
  it('says in its table what it draws', () => {
    expect(rows(html)).toEqual([
      ...[1, 2, 3, 4, 5].map((rating) => [String(rating), '0', '']),
      ['6', '1', 'Radiation oncology'],
      ['7', '0', ''],
      ['8', '3', 'MO, OS, PP'],
      ['9', '1', 'IR'],
    ]);
  });

  it('draws one block a rating and is named', () => {
    expect(html.match(/class="bm-histogram-block"/g)).toHaveLength(ratings.length);
    expect(html).toContain('aria-label="Ratings by specialty, median 8"');
  });

  it('looks the same whoever voted first', () => {
    expect(markup(<Histogram ratings={[...ratings].reverse()} median={8} p30={7.4} p70={8} words={words} />)).toBe(html);
  });

  it('keeps blocks of one rating apart and on one column', () => {
    const { blocks } = layOutHistogram(ratings, HISTOGRAM_MEASURES.row, false);
    const column = blocks.filter((block) => block.rating === 8);
    expect(new Set(column.map((block) => block.x)).size).toBe(1);
    expect(new Set(column.map((block) => block.y)).size).toBe(3);
  });

  it('stands between two numbers for a median of a half', () => {
    const half = markup(<Histogram ratings={ratings} median={7.5} medianText="7,5" words={words} />);
    expect(half).toContain('>7,5<');
    expect(half).not.toContain('bm-histogram-tick--covered');
  });

  it('moves only when asked, as one group', () => {
    expect(html).not.toContain('bm-histogram--reveal');
    const revealed = markup(<Histogram ratings={ratings} words={words} reveal />);
    expect(tags(revealed, 'g').filter((tag) => attribute(tag, 'class') === 'bm-histogram-blocks')).toHaveLength(1);
  });
});
