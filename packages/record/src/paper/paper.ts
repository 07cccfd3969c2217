import PDFDocument from 'pdfkit';
import { INK, type Typeface } from './typeface';

export type Struct = PDFKit.PDFStructureElement;

export type PaperOptions = {
  readonly typeface: Typeface;
  readonly language: string;
  readonly title: string;
  readonly subject: string;
  /** Stands in the file as the time of its making, so that the same decision gives the same bytes. */
  readonly createdAt: Date;
  /** 1 is the size that reads best; less makes a long text fit. */
  readonly scale: number;
  /** Of words that were measured before, in the size of one: each word is, several times, and in every attempt at a page. */
  readonly widths?: Map<string, number>;
  /** Counts pages and writes no letter: shaping letters is nearly all of the work. */
  readonly dry?: boolean;
};

/** A4 in points. */
const PAGE = { width: 595.28, height: 841.89 };
const MARGIN = { side: 42.5, top: 36, continued: 58, bottom: 52 };

/** What is written on the margins of every page once it is known how many there are. */
export type Furniture = (paper: Paper, page: number, pages: number) => void;

/** A tagged A4 document that is filled from top to bottom. */
export class Paper {
  readonly doc: PDFKit.PDFDocument;
  readonly root: Struct;
  readonly left = MARGIN.side;
  readonly width = PAGE.width - 2 * MARGIN.side;
  readonly bottom = PAGE.height - MARGIN.bottom;
  readonly headTop = 34;
  readonly footTop = PAGE.height - MARGIN.bottom + 14;
  readonly widths: Map<string, number>;
  readonly dry: boolean;
  readonly #chunks: Uint8Array[] = [];
  readonly #scale: number;
  y: number = MARGIN.top;

  constructor({ typeface, language, title, subject, createdAt, scale, widths = new Map<string, number>(), dry = false }: PaperOptions) {
    this.#scale = scale;
    this.widths = widths;
    this.dry = dry;
    this.doc = new PDFDocument({
      size: 'A4', margin: 0, bufferPages: true, autoFirstPage: false, pdfVersion: '1.7', lang: language, tagged: true, displayTitle: true,
      // Without it the library would look for a font of its own in the file system.
      font: null as unknown as string,
      info: { Title: title, Subject: subject, Author: 'BoneMet', Creator: 'BoneMet', Producer: 'BoneMet', CreationDate: createdAt, ModDate: createdAt },
    });
    for (const [weight, bytes] of Object.entries(typeface)) this.doc.registerFont(weight, bytes);
    this.doc.on('data', (chunk: Uint8Array) => this.#chunks.push(chunk));
    this.doc.addPage();
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
  }

  /** A length of the design at the size of this document. */
  points(length: number): number {
    return length * this.#scale;
  }

  get room(): number {
    return this.bottom - this.y;
  }

  get pages(): number {
    return this.doc.bufferedPageRange().count;
  }

  /** The most that stands on one page after the first. */
  get fullPage(): number {
    return this.bottom - MARGIN.continued;
  }

  newPage(): void {
    this.doc.addPage();
    this.y = MARGIN.continued;
  }

  /** Turns the page unless that much fits; nothing is gained by turning at the top of one. */
  need(height: number): void {
    if (height > this.room + 0.01 && this.y > MARGIN.continued + 0.01) this.newPage();
  }

  child(parent: Struct, type: string, options: object = {}): Struct {
    const element = this.doc.struct(type, options);
    parent.add(element);
    return element;
  }

  /** Draws something that a reader of the structure meets in its place. */
  mark(element: Struct, type: string, draw: () => void): void {
    const content = this.doc.markStructureContent(type);
    draw();
    this.doc.endMarkedContent();
    element.add(content);
  }

  /** Draws something that has no meaning of its own: a line, a page number. */
  artifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.doc.markContent('Artifact', { type });
    draw();
    this.doc.endMarkedContent();
  }

  line(y: number, weight: number, colour: string, x = this.left, width = this.width): void {
    this.artifact(() => this.doc.moveTo(x, y).lineTo(x + width, y).lineWidth(weight).strokeColor(colour).stroke());
  }

  /** Under the line that says on each further page what it belongs to. */
  headRule(): void {
    this.doc.moveTo(this.left, 48).lineTo(this.left + this.width, 48).lineWidth(0.6).strokeColor(INK.line).stroke();
  }

  finish(furniture: Furniture): Promise<Uint8Array> {
    const { count } = this.doc.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.doc.switchToPage(page);
      furniture(this, page + 1, count);
    }
    this.root.end();
    return new Promise((resolve, reject) => {
      this.doc.on('error', reject);
      this.doc.on('end', () => resolve(joined(this.#chunks)));
      this.doc.end();
    });
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
