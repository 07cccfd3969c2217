import { deflateSync, inflateSync } from 'node:zlib';
import { PDFArray, PDFDocument, PDFName, PDFRawStream, PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { makeJpeg, makePdf } from '../src/testing';
import { accepted, holds, refusal, removedNames } from './support/outcome';

const NAME = 'Quillfeather Zephyrine';
const encode = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

/** A name in the bytes, plain or in hexadecimal, also inside whatever is deflated. */
function tells(bytes: Uint8Array, text: string): boolean {
  const raw = Buffer.from(bytes);
  const found = (part: Buffer): boolean =>
    holds(part, text) || part.toString('latin1').toLowerCase().includes(encode(text).toString('hex')) || part.toString('latin1').toLowerCase().includes(Buffer.from(text).toString('hex'));
  if (found(raw)) return true;
  for (let at = raw.indexOf('stream\n'); at !== -1; at = raw.indexOf('stream\n', at + 7)) {
    try {
      if (found(inflateSync(raw.subarray(at + 7)))) return true;
    } catch {
      // Not deflated: its bytes were already looked at.
    }
  }
  return false;
}

describe('a PDF', () => {
  it.each([false, true])('keeps its pages and loses its information and metadata (object streams: %s)', async (objectStreams) => {
    const original = await makePdf({
      pages: 3,
      author: NAME,
      objectStreams,
      prepare: (document) => {
        const xmp = document.context.register(document.context.stream(`<x:xmpmeta>${NAME}</x:xmpmeta>`));
        document.catalog.set(PDFName.of('Metadata'), xmp);
        document.getPage(0).node.set(PDFName.of('PieceInfo'), document.context.obj({ Program: { Private: PDFString.of(NAME) } }));
        // Left behind by an earlier revision: nothing refers to it.
        document.context.register(PDFString.of(NAME));
      },
    });
    expect(tells(original, NAME)).toBe(true);
    const outcome = await accepted(original);
    expect(outcome.document).toEqual({ kind: 'pdf', mediaType: 'application/pdf', pages: 3 });
    expect(tells(outcome.bytes, NAME)).toBe(false);
    expect(removedNames(outcome)).toEqual(['XMP', 'information Author', 'information Title', 'private data of programs']);
    expect(outcome.report.notices).toEqual(['text_not_inspected']);
    const written = await PDFDocument.load(outcome.bytes, { updateMetadata: false });
    expect(written.getPageCount()).toBe(3);
    expect(written.getAuthor()).toBeUndefined();
    expect(written.getPage(0).getSize()).toEqual({ width: 300, height: 200 });
  });

  it('keeps the words on its pages, and says that nobody read them', async () => {
    const outcome = await accepted(await makePdf({ text: 'Fracture of L2' }));
    const hex = Buffer.from('Fracture of L2').toString('hex').toUpperCase();
    const contents = [...Buffer.from(outcome.bytes).toString('latin1').matchAll(/stream\n/g)].map(({ index }) => {
      try {
        return inflateSync(Buffer.from(outcome.bytes).subarray(index + 7)).toString('latin1');
      } catch {
        return '';
      }
    });
    expect(contents.some((text) => text.includes(hex))).toBe(true);
  });

  it('gives the same bytes for the same upload', async () => {
    const original = await makePdf({ author: NAME });
    const [first, second] = [await accepted(original), await accepted(original)];
    expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(true);
    expect(await refusal(first.bytes)).toBe('accepted');
  });

  it('strips the photographs inside it and keeps what is drawn over a page', async () => {
    const original = await makePdf({
      prepare: async (document) => {
        document.getPage(0).drawImage(await document.embedJpg(await makeJpeg({ artist: NAME })));
        const look = document.context.register(document.context.formXObject([]));
        const note = { Type: 'Annot', Subtype: 'Square', Rect: [0, 0, 9, 9], T: PDFString.of(NAME), Contents: PDFString.of(NAME), AP: { N: look } };
        const link = { Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], A: { S: 'URI', URI: PDFString.of(`https://example.org/${NAME}`) } };
        document.getPage(0).node.set(PDFName.of('Annots'), document.context.obj([document.context.register(document.context.obj(note)), link]));
      },
    });
    const outcome = await accepted(original);
    expect(removedNames(outcome)).toEqual(['EXIF', 'link or note', 'note text']);
    expect(tells(outcome.bytes, NAME)).toBe(false);
    const annotations = (await PDFDocument.load(outcome.bytes)).getPage(0).node.lookup(PDFName.of('Annots'), PDFArray);
    expect(annotations.size()).toBe(1);
  });
});

describe('a PDF that acts is refused', () => {
  const withCatalog = (key: string, value: object) =>
    makePdf({ prepare: (document) => document.catalog.set(PDFName.of(key), document.context.obj(value as never)) });

  it.each([
    ['a script', 'OpenAction', { S: 'JavaScript', JS: PDFString.of('app.alert(1)') }],
    ['a program', 'OpenAction', { S: 'Launch', F: PDFString.of('calc.exe') }],
    ['a form that sends', 'AA', { WC: { S: 'SubmitForm', F: PDFString.of('https://example.org') } }],
    ['a form that is a program', 'AcroForm', { XFA: PDFString.of('<xdp/>') }],
    ['named scripts', 'Names', { JavaScript: { Names: [PDFString.of('a'), { S: 'JavaScript', JS: PDFString.of('1') }] } }],
  ])('%s', async (_name, key, value) => {
    expect(await refusal(await withCatalog(key, value))).toBe('active_pdf');
  });

  it('an attachment', async () => {
    const original = await makePdf({ prepare: (document) => document.attach(Buffer.from('MZ'), 'letter.exe') });
    expect(await refusal(original)).toBe('active_pdf');
  });

  it('a script whose name is spelt in hexadecimal, in an object nothing refers to', async () => {
    const plain = await makePdf({ prepare: (document) => void document.context.register(document.context.obj({ S: 'JavaScript' })) });
    const spelt = Buffer.from(plain.toString('latin1').replace('/S /JavaScript', '/S /#4aavaScript'), 'latin1');
    expect(spelt.includes('#4aava')).toBe(true);
    // The longer name moves what follows it: the table's place is written anew.
    const moved = spelt.toString('latin1').replace(/startxref\n\d+/, `startxref\n${spelt.lastIndexOf('xref\n0')}`);
    expect(await refusal(Buffer.from(moved, 'latin1'))).toBe('active_pdf');
  });

  it('a page that opens at a place is no action', async () => {
    const outcome = await accepted(await withCatalog('OpenAction', { S: 'GoTo', D: [0, 'Fit'] }));
    expect(removedNames(outcome)).toEqual(['opening view']);
  });
});

describe('a PDF that cannot be trusted is refused', () => {
  it('encrypted', async () => {
    const plain = (await makePdf()).toString('latin1');
    const encrypted = plain.replace('trailer\n<<', 'trailer\n<<\n/Encrypt << /Filter /Standard /V 1 /R 2 /O (x) /U (y) /P -4 >>');
    expect(encrypted).not.toBe(plain);
    expect(await refusal(Buffer.from(encrypted, 'latin1'))).toBe('encrypted_pdf');
  });

  it('with too many pages', async () => {
    expect(await refusal(await makePdf({ pages: 6 }), { limits: { pages: 5 } })).toBe('too_many_pages');
    expect(await refusal(await makePdf({ pages: 5 }), { limits: { pages: 5 } })).toBe('accepted');
  });

  it('whose page tree unfolds without end', async () => {
    const circular = await makePdf({ prepare: (document) => {
      const pages = document.catalog.get(PDFName.of('Pages'))!;
      document.catalog.Pages().Kids().push(pages as never);
    } });
    expect(await refusal(circular)).toBe('damaged');
    const shared = await makePdf({ prepare: (document) => {
      const leaf = document.getPage(0).ref;
      let node = leaf;
      for (let level = 0; level < 12; level += 1) node = document.context.register(document.context.obj({ Type: 'Pages', Count: 10, Kids: Array.from({ length: 10 }, () => node) }));
      document.catalog.set(PDFName.of('Pages'), node);
    } });
    expect(await refusal(shared)).toBe('damaged');
  });

  it('whose streams unfold beyond the limit, referred to or not', async () => {
    const bomb = await makePdf({ prepare: (document) => {
      const dict = document.context.obj({ Filter: 'FlateDecode' });
      document.context.register(PDFRawStream.of(dict, deflateSync(Buffer.alloc(8 * 1024 * 1024))));
    } });
    expect(bomb.length).toBeLessThan(20_000);
    expect(await refusal(bomb, { limits: { inflatedBytes: 4 * 1024 * 1024 } })).toBe('bomb');
    expect(await refusal(bomb, { limits: { inflatedBytes: 9 * 1024 * 1024 } })).toBe('accepted');
  });

  it('whose object stream is deflated twice, or by another filter', async () => {
    for (const filter of [['FlateDecode', 'FlateDecode'], ['LZWDecode'], ['RunLengthDecode', 'FlateDecode']]) {
      const twice = await makePdf({ prepare: (document) => {
        const dict = document.context.obj({ Type: 'ObjStm', N: 1, First: 4, Filter: filter });
        document.context.register(PDFRawStream.of(dict, deflateSync(deflateSync(Buffer.from('9 0 (x)')))));
      } });
      expect(await refusal(twice)).toBe('damaged');
    }
  });

  it('whose object streams unfold beyond measure, one by one or together', async () => {
    const zeros = deflateSync(Buffer.concat([Buffer.from('9 0 (x)'), Buffer.alloc(20 * 1024 * 1024, 0x20)]));
    const add = (count: number) => makePdf({ prepare: (document) => {
      for (let each = 0; each < count; each += 1) {
        document.context.register(PDFRawStream.of(document.context.obj({ Type: 'ObjStm', N: 1, First: 4, Filter: 'FlateDecode' }), zeros));
      }
    } });
    expect(await refusal(await add(1))).toBe('accepted');
    expect(await refusal(await add(2))).toBe('damaged');
  });

  it('of more objects than any document has', async () => {
    const plain = (await makePdf()).toString('latin1');
    const crowded = plain.replace('\n\n1 0 obj', `\n\n${'9 0 obj\n1\nendobj\n'.repeat(100_001)}1 0 obj`);
    const table = crowded.replace(/startxref\n\d+/, `startxref\n${crowded.lastIndexOf('xref\n0')}`);
    expect(await refusal(Buffer.from(table, 'latin1'))).toBe('bomb');
    const numbers = Array.from({ length: 60_000 }, (_, at) => `${at + 50} ${2 * at} `).join('');
    const many = (count: number) => makePdf({ prepare: (document) => {
      const contents = deflateSync(Buffer.from(numbers + '1 '.repeat(60_000)));
      for (let each = 0; each < count; each += 1) {
        document.context.register(PDFRawStream.of(document.context.obj({ Type: 'ObjStm', N: 60_000, First: numbers.length, Filter: 'FlateDecode' }), contents));
      }
    } });
    expect(await refusal(await many(1))).toBe('accepted');
    expect(await refusal(await many(2))).toBe('damaged');
  });

  it('with a picture of more pixels than a picture may have', async () => {
    const original = await makePdf({ prepare: (document) => {
      const dict = document.context.obj({ Type: 'XObject', Subtype: 'Image', Width: 60_000, Height: 60_000, Filter: 'JBIG2Decode' });
      document.context.register(PDFRawStream.of(dict, new Uint8Array(8)));
    } });
    expect(await refusal(original)).toBe('bomb');
  });

  it('with a stream that does not inflate', async () => {
    const original = await makePdf({ prepare: (document) => {
      const whole = deflateSync(Buffer.from('0 0 m 10 10 l S '.repeat(50)));
      document.context.register(PDFRawStream.of(document.context.obj({ Filter: 'FlateDecode' }), whole.subarray(0, whole.length - 9)));
    } });
    expect(await refusal(original)).toBe('damaged');
  });

  it('nested beyond measure', async () => {
    const deep = (await makePdf()).toString('latin1').replace('/Type /Catalog', `/Type /Catalog /Deep ${'['.repeat(60_000)}${']'.repeat(60_000)}`);
    expect(await refusal(Buffer.from(deep.replace(/startxref\n\d+/, `startxref\n${deep.lastIndexOf('xref\n0')}`), 'latin1'))).toBe('damaged');
  });

  it('a linearised one that stops after its first page', async () => {
    const plain = (await makePdf()).toString('latin1');
    const claimed = plain.replace('1 0 obj', `99 0 obj\n<< /Linearized 1 /L ${plain.length + 9000} >>\nendobj\n\n1 0 obj`);
    expect(await refusal(Buffer.from(claimed, 'latin1'))).toBe('truncated');
  });
});
