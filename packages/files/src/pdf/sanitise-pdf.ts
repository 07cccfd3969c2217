import { PDFDict, PDFDocument, PDFName, PDFObjectCopier, PDFPage } from 'pdf-lib';
import type { FileLimits } from '../limits';
import { MEDIA_TYPES, type SanitisedFile } from '../upload/document';
import { Refusal } from '../upload/refusal';
import { countRemovals } from '../upload/report';
import { checkStreams } from './check-streams';
import { guardObjectStreams } from './guard-object-streams';
import { countPages } from './page-leaves';
import { inspectRawPdf } from './inspect-raw';
import { pruneObjects } from './prune-objects';
import { refuseActive } from './refuse-active';
import { visitObjects } from './walk-objects';

/** Parts of a catalogue that are left behind, by the name a reader of the report knows. */
const LEFT_BEHIND: Readonly<Record<string, string>> = {
  Outlines: 'bookmarks',
  Names: 'named destinations',
  Dests: 'named destinations',
  AcroForm: 'form',
  StructTreeRoot: 'structure text',
  OpenAction: 'opening view',
  AA: 'opening view',
  URI: 'web address',
};

/**
 * Copies the pages, and only what the pages need, into a new document. Older revisions, document
 * information and metadata are not deleted from the file: they never enter it. The words on the pages
 * stay, and may name the patient; no program can vouch for them, and the report says so.
 */
export async function sanitisePdf(bytes: Uint8Array, limits: FileLimits): Promise<SanitisedFile> {
  inspectRawPdf(bytes);
  guardObjectStreams();
  const source = await PDFDocument.load(bytes, { ignoreEncryption: true, updateMetadata: false, throwOnInvalidObject: true });
  if (source.isEncrypted) throw new Refusal('encrypted_pdf');
  const { dicts, streams } = visitObjects(source.context);
  refuseActive(dicts);
  const pages = countPages(source, limits.pages);

  const removed = [...documentParts(source), ...checkStreams(source.context, streams, limits)];
  removed.push(...pruneObjects(source, visitObjects(source.context).dicts));
  const written = await copyPages(source);
  return {
    document: { kind: 'pdf', mediaType: MEDIA_TYPES.pdf, pages },
    bytes: written,
    report: { removed: countRemovals(removed), changes: [], notices: ['text_not_inspected'] },
  };
}

function documentParts(source: PDFDocument): string[] {
  const information = source.context.lookup(source.context.trailerInfo.Info);
  const entries = information instanceof PDFDict ? information.keys().map((key) => `information ${plainName(key)}`) : [];
  const parts = Object.entries(LEFT_BEHIND).flatMap(([key, name]) => (source.catalog.has(PDFName.of(key)) ? [name] : []));
  return [...entries, ...parts];
}

const STANDARD_ENTRIES = new Set(['Title', 'Author', 'Subject', 'Keywords', 'Creator', 'Producer', 'CreationDate', 'ModDate', 'Trapped']);

/** A program may invent entries, and their names could be anything: only the standard ones are repeated. */
function plainName(key: PDFName): string {
  const name = key.decodeText();
  return STANDARD_ENTRIES.has(name) ? name : 'other';
}

async function copyPages(source: PDFDocument): Promise<Uint8Array> {
  const target = await PDFDocument.create({ updateMetadata: false });
  const copier = PDFObjectCopier.for(source.context, target.context);
  for (const page of source.getPages()) {
    const leaf = copier.copy(page.node);
    target.addPage(PDFPage.of(leaf, target.context.register(leaf), target));
  }
  // Which layers are shown is part of what the pages look like.
  const layers = source.catalog.lookup(PDFName.of('OCProperties'));
  if (layers instanceof PDFDict) target.catalog.set(PDFName.of('OCProperties'), copier.copy(layers));
  return await target.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
}
