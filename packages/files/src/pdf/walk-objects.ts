import { PDFArray, PDFDict, PDFStream, type PDFContext, type PDFObject } from 'pdf-lib';

type Visited = { readonly dicts: readonly PDFDict[]; readonly streams: readonly PDFStream[] };

/** Every dictionary and stream of a document, reachable or not. A stack instead of recursion: nesting has no limit. */
export function visitObjects(context: PDFContext): Visited {
  const dicts: PDFDict[] = [];
  const streams: PDFStream[] = [];
  const pending: PDFObject[] = context.enumerateIndirectObjects().map(([, object]) => object);
  for (let object = pending.pop(); object !== undefined; object = pending.pop()) {
    if (object instanceof PDFStream) {
      streams.push(object);
      pending.push(object.dict);
    } else if (object instanceof PDFDict) {
      dicts.push(object);
      for (const value of object.values()) pending.push(value);
    } else if (object instanceof PDFArray) {
      for (const value of object.asArray()) pending.push(value);
    }
  }
  return { dicts, streams };
}
