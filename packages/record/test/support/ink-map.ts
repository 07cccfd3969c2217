import type { Canvas } from '@napi-rs/canvas';

export const COLUMNS = 60;
export const ROWS = 85;

/** How dark each field of a page is, as digits from 0 to 9: a picture that a difference can be read in. */
export function inkMap(canvas: Canvas): string {
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  const lines: string[] = [];
  for (let row = 0; row < ROWS; row += 1) {
    let line = '';
    for (let column = 0; column < COLUMNS; column += 1) line += field(column, row);
    lines.push(line);
  }
  return `${lines.join('\n')}\n`;

  function field(column: number, row: number): string {
    const [left, right] = [column, column + 1].map((edge) => Math.floor((edge * width) / COLUMNS)) as [number, number];
    const [top, bottom] = [row, row + 1].map((edge) => Math.floor((edge * height) / ROWS)) as [number, number];
    let dark = 0;
    for (let y = top; y < bottom; y += 1) {
      for (let x = left; x < right; x += 1) {
        const at = (y * width + x) * 4;
        dark += 255 - (data[at]! + data[at + 1]! + data[at + 2]!) / 3;
      }
    }
    return String(Math.min(9, Math.round((dark / (255 * (right - left) * (bottom - top))) * 12)));
  }
}

/** The share of fields that differ by more than one step, and the mean difference of all. */
export function compareInk(one: string, other: string): { readonly differing: number; readonly mean: number } {
  const [left, right] = [one, other].map((map) => [...map.replaceAll('\n', '')].map(Number)) as [number[], number[]];
  if (left.length !== right.length) return { differing: 1, mean: 9 };
  const steps = left.map((value, index) => Math.abs(value - right[index]!));
  return { differing: steps.filter((step) => step > 1).length / steps.length, mean: steps.reduce((sum, step) => sum + step, 0) / steps.length };
}
