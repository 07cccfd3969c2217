import dicomParser, { type DataSet } from 'dicom-parser';
import { Refusal } from '../upload/refusal';
import { keptByTag } from './kept-attributes';
import { PIXEL_DATA, toKey, toTag } from './tags';
import { TRANSFER_SYNTAXES, type TransferSyntax } from './transfer-syntaxes';

export type DicomHeader = {
  readonly dataSet: DataSet;
  readonly transferSyntaxUid: string;
  readonly syntax: TransferSyntax;
  /** The element that holds the pixels: where it begins in the file, and its length (null if undefined). */
  readonly pixelData: { readonly offset: number; readonly length: number | null; readonly vr: string | undefined };
};

const TRANSFER_SYNTAX_UID = 'x00020010';
const PIXELS = toKey(PIXEL_DATA);
/** Classes without pixels are told from images cut short by their class alone. */
const SOP_CLASS_UID = 'x00080016';

/**
 * Everything before the pixels. The parser sees no more of the file than the header may hold: it builds
 * an object for each element, and a file of nothing but elements would otherwise fill the memory.
 */
export function readHeader(bytes: Uint8Array, headerLimit: number, isImage: (sopClass: string) => boolean): DicomHeader {
  const window = bytes.subarray(0, headerLimit);
  const cutShort = window.length < bytes.length ? 'bomb' : 'truncated';
  const dataSet = parse(window, cutShort);
  const transferSyntaxUid = dataSet.string(TRANSFER_SYNTAX_UID)?.trim() ?? '';
  if (!Object.hasOwn(TRANSFER_SYNTAXES, transferSyntaxUid)) throw new Refusal('unsupported_dicom');
  if (!isImage(dataSet.string(SOP_CLASS_UID)?.trim() ?? '')) throw new Refusal('unsupported_dicom');
  // The parser steps over the end of a file without a word, and only notes an unfinished sequence.
  const cut = Object.entries(dataSet.elements).some(
    ([key, element]) => key !== PIXELS && element.dataOffset + element.length > window.length,
  );
  const pixels = dataSet.elements[PIXELS];
  if (cut || pixels === undefined || dataSet.warnings.some((warning) => warning.startsWith('eof'))) {
    throw new Refusal(cutShort);
  }
  const length = pixels.hadUndefinedLength ? null : pixels.length;
  if (pixels.dataOffset + (length ?? 0) > bytes.length) throw new Refusal('truncated');
  return {
    dataSet,
    transferSyntaxUid,
    syntax: TRANSFER_SYNTAXES[transferSyntaxUid]!,
    pixelData: { offset: pixels.dataOffset, length, vr: pixels.vr },
  };
}

function parse(window: Uint8Array, cutShort: 'bomb' | 'truncated'): DataSet {
  try {
    return dicomParser.parseDicom(window, {
      untilTag: PIXELS,
      vrCallback: (tag) => keptByTag(toTag(tag))?.vr,
      // Without this the parser would inflate a deflated data set with no limit at all.
      inflater: () => {
        throw new Refusal('unsupported_dicom');
      },
    });
  } catch (fault) {
    if (fault instanceof Refusal) throw fault;
    throw new Refusal(isPastEnd(fault) ? cutShort : 'damaged');
  }
}

/** The parser throws sentences; a sentence about the end of the bytes means a file cut short. */
function isPastEnd(fault: unknown): boolean {
  const cause = typeof fault === 'object' && fault !== null && 'exception' in fault ? fault.exception : fault;
  return typeof cause === 'string' && /past end|overrun|overread/.test(cause);
}
