import { PDFDocument, StandardFonts } from 'pdf-lib';

export type PdfOptions = {
  readonly pages?: number;
  readonly text?: string;
  readonly author?: string;
  /** Work on the document before it is saved: attachments, scripts, pictures. */
  readonly prepare?: (document: PDFDocument) => Promise<void> | void;
  readonly objectStreams?: boolean;
};

export async function makePdf(options: PdfOptions = {}): Promise<Buffer> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let page = 1; page <= (options.pages ?? 1); page += 1) {
    document.addPage([300, 200]).drawText(options.text ?? `Page ${page}`, { x: 20, y: 100, size: 12, font });
  }
  if (options.author !== undefined) {
    document.setAuthor(options.author);
    document.setTitle(`Report of ${options.author}`);
  }
  await options.prepare?.(document);
  return Buffer.from(await document.save({ useObjectStreams: options.objectStreams ?? false, addDefaultPage: false }));
}
