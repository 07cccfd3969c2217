import { PDFArray, PDFDict, PDFName, PDFRef, type PDFDocument, type PDFObject } from 'pdf-lib';
import { Refusal } from '../upload/refusal';

const [KIDS, TYPE] = [PDFName.of('Kids'), PDFName.of('Type')];
const PAGE = '/Page';

/**
 * The pages in their order. No branch may be visited twice: a tree whose branches share their leaves
 * unfolds to millions of pages, and one that contains itself never ends.
 */
export function countPages(document: PDFDocument, limit: number): number {
  const seen = new Set<string>();
  const pending: PDFObject[] = [document.catalog.get(PDFName.of('Pages')) ?? missing()];
  let pages = 0;
  for (let object = pending.pop(); object !== undefined; object = pending.pop()) {
    if (object instanceof PDFRef) {
      if (seen.has(object.tag)) throw new Refusal('damaged');
      seen.add(object.tag);
    }
    const node = document.context.lookup(object);
    if (!(node instanceof PDFDict)) throw new Refusal('damaged');
    const kids = node.lookup(KIDS);
    if (kids instanceof PDFArray) {
      pending.push(...kids.asArray());
    } else {
      if (node.lookup(TYPE)?.toString() !== PAGE) throw new Refusal('damaged');
      pages += 1;
      if (pages > limit) throw new Refusal('too_many_pages');
    }
  }
  if (pages === 0) throw new Refusal('damaged');
  return pages;
}

function missing(): never {
  throw new Refusal('damaged');
}
