import { PDFArray, PDFDict, PDFName, PDFStream, type PDFDocument } from 'pdf-lib';
import { spelling, valueOf } from './names';

const names = (list: string): PDFName[] => list.split(' ').map((name) => PDFName.of(name));

/** What tells of people and programs wherever it stands. */
const TELLTALES = new Map([
  ['Metadata', 'XMP'],
  ['PieceInfo', 'private data of programs'],
  ['LastModified', 'time'],
  ['CreatorInfo', 'layer authors'],
]);

const PAGE_KEYS = new Set(names('Type Parent MediaBox CropBox BleedBox TrimBox ArtBox Rotate UserUnit Resources Contents Group Annots'));

/** Marks on a page that draw something; links, pop-ups and whatever opens something go. */
const DRAWN = new Set(['Square', 'Circle', 'Line', 'Polygon', 'PolyLine', 'Ink', 'FreeText', 'Highlight', 'Underline', 'StrikeOut', 'Squiggly', 'Stamp', 'Caret', 'Widget']);
const ANNOTATION_KEYS = new Set(names('Type Subtype Rect AP AS F OC'));

/** Takes out of the loaded document what must not be copied; returns what was removed. */
export function pruneObjects(document: PDFDocument, dicts: readonly PDFDict[]): string[] {
  const removed: string[] = [];
  for (const dict of dicts) {
    for (const key of dict.keys()) {
      const name = TELLTALES.get(spelling(key));
      if (name !== undefined && dict.delete(key)) removed.push(name);
    }
  }
  for (const page of document.getPages()) removed.push(...prunePage(page.node));
  return removed;
}

function prunePage(page: PDFDict): string[] {
  const removed: string[] = [];
  for (const key of page.keys()) if (!PAGE_KEYS.has(key)) page.delete(key);
  const annotations = page.lookup(PDFName.of('Annots'));
  if (annotations === undefined) return removed;
  const kept = PDFArray.withContext(page.context);
  for (const reference of annotations instanceof PDFArray ? annotations.asArray() : []) {
    const annotation = page.context.lookup(reference);
    if (!(annotation instanceof PDFDict) || annotation instanceof PDFStream) continue;
    const drawn = DRAWN.has(spelling(valueOf(annotation, 'Subtype'))) && annotation.has(PDFName.of('AP'));
    if (!drawn) {
      removed.push('link or note');
      continue;
    }
    // What draws the mark stays; its author, its date and the comment behind it go.
    let told = false;
    for (const key of annotation.keys()) if (!ANNOTATION_KEYS.has(key)) told = annotation.delete(key) || told;
    if (told) removed.push('note text');
    kept.push(reference);
  }
  page.set(PDFName.of('Annots'), kept);
  return removed;
}
