import type { Paper } from './paper';
import { INK } from './typeface';

/** Small drawings that stand beside their word and never in its place. */
export type Picture = (paper: Paper, x: number, y: number, size: number) => void;

const stroke = (paper: Paper, size: number, colour: string = INK.text) =>
  paper.doc.lineWidth(size * 0.13).lineCap('round').lineJoin('round').strokeColor(colour).stroke();

export const tick = (colour: string = INK.text): Picture => (paper, x, y, size) => {
  paper.doc.moveTo(x + size * 0.1, y + size * 0.55).lineTo(x + size * 0.38, y + size * 0.82).lineTo(x + size * 0.92, y + size * 0.22);
  stroke(paper, size, colour);
};

export const equals: Picture = (paper, x, y, size) => {
  paper.doc.moveTo(x + size * 0.1, y + size * 0.38).lineTo(x + size * 0.92, y + size * 0.38);
  paper.doc.moveTo(x + size * 0.1, y + size * 0.68).lineTo(x + size * 0.92, y + size * 0.68);
  stroke(paper, size);
};

export const boxedMinus: Picture = (paper, x, y, size) => {
  paper.doc.roundedRect(x + size * 0.08, y + size * 0.1, size * 0.84, size * 0.84, size * 0.16);
  paper.doc.moveTo(x + size * 0.3, y + size * 0.52).lineTo(x + size * 0.7, y + size * 0.52);
  stroke(paper, size);
};

export const fork: Picture = (paper, x, y, size) => {
  paper.doc.moveTo(x + size * 0.5, y + size * 0.12).lineTo(x + size * 0.5, y + size * 0.48);
  paper.doc.moveTo(x + size * 0.14, y + size * 0.92).lineTo(x + size * 0.5, y + size * 0.48).lineTo(x + size * 0.86, y + size * 0.92);
  stroke(paper, size);
};

export const bars = (colour: string): Picture => (paper, x, y, size) => {
  paper.doc.moveTo(x + size * 0.32, y + size * 0.15).lineTo(x + size * 0.32, y + size * 0.9);
  paper.doc.moveTo(x + size * 0.7, y + size * 0.15).lineTo(x + size * 0.7, y + size * 0.9);
  stroke(paper, size * 1.4, colour);
};
