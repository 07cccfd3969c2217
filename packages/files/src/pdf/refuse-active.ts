import { PDFDict } from 'pdf-lib';
import { Refusal } from '../upload/refusal';
import { spelling, valueOf } from './names';

/** Entries that lead to embedded files or to a form that is a program. */
const ACTIVE_KEYS = new Set(['EmbeddedFiles', 'XFA', 'RichMediaContent', 'RichMediaSettings']);

const ACTIVE_ACTIONS = new Set(['JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'GoToE', 'Rendition', 'Sound', 'Movie', 'RichMediaExecute']);

const ACTIVE_SUBTYPES = new Set(['FileAttachment', 'RichMedia', 'Screen', 'Movie', 'Sound', '3D']);

const FILE_KEYS = ['F', 'UF', 'DOS', 'Mac', 'Unix'];

/**
 * Refuses what does more than lie on paper: scripts, programs, forms that send, embedded files, media.
 * Looks at all objects, also those no page refers to, because readers disagree about what is reachable.
 */
export function refuseActive(dicts: readonly PDFDict[]): void {
  if (dicts.some(isActive)) throw new Refusal('active_pdf');
}

function isActive(dict: PDFDict): boolean {
  if (dict.keys().some((key) => ACTIVE_KEYS.has(spelling(key)))) return true;
  // A font may be called EF; only a dictionary of files under that name carries files.
  const files = valueOf(dict, 'EF');
  if (files instanceof PDFDict && FILE_KEYS.some((key) => valueOf(files, key) !== undefined)) return true;
  return (
    ACTIVE_ACTIONS.has(spelling(valueOf(dict, 'S'))) ||
    ACTIVE_SUBTYPES.has(spelling(valueOf(dict, 'Subtype'))) ||
    spelling(valueOf(dict, 'Type')) === 'EmbeddedFile'
  );
}
