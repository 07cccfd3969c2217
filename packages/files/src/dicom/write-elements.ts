import { isStructure } from './tags';

export type WritableElement = {
  readonly tag: number;
  readonly vr: string;
  readonly value: Uint8Array;
  /** Encapsulated pixels end with a delimiter instead of stating their length. */
  readonly undefinedLength?: boolean;
};

const LONG_VRS = new Set(['OB', 'OW', 'UN', 'UT', 'SQ']);
const PREAMBLE = 128;

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** Text of even length: UIDs are padded with a zero byte, all other text with a space. */
export function textElement(tag: number, vr: string, text: string): WritableElement {
  return { tag, vr, value: latin1(text.length % 2 === 0 ? text : text + (vr === 'UI' ? '\0' : ' ')) };
}

export const unsignedElement = (tag: number, number: number): WritableElement => ({
  tag,
  vr: 'US',
  value: Uint8Array.of(number & 0xff, number >> 8),
});

/** Elements in ascending order, explicit and little endian. */
export function writeElements(elements: readonly WritableElement[]): Uint8Array {
  const sorted = [...elements].filter(({ tag }) => !isStructure(tag)).sort((a, b) => a.tag - b.tag);
  const size = sorted.reduce((sum, { vr, value }) => sum + (LONG_VRS.has(vr) ? 12 : 8) + value.length, 0);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const { tag, vr, value, undefinedLength } of sorted) {
    view.setUint16(at, tag >>> 16, true);
    view.setUint16(at + 2, tag & 0xffff, true);
    bytes.set(latin1(vr), at + 4);
    if (LONG_VRS.has(vr)) {
      view.setUint32(at + 8, undefinedLength ? 0xffffffff : value.length, true);
      at += 12;
    } else {
      view.setUint16(at + 6, value.length, true);
      at += 8;
    }
    bytes.set(value, at);
    at += value.length;
  }
  return bytes;
}

/** A DICOM file: an empty preamble (a full one could make the file a second kind of file), its header, its data set. */
export function writeFile(meta: readonly WritableElement[], dataSet: Uint8Array): Uint8Array {
  const group = writeElements(meta);
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, group.length, true);
  const groupLength = Uint8Array.of(2, 0, 0, 0, 0x55, 0x4c, 4, 0, ...length);
  const bytes = new Uint8Array(PREAMBLE + 4 + groupLength.length + group.length + dataSet.length);
  bytes.set(latin1('DICM'), PREAMBLE);
  bytes.set(groupLength, PREAMBLE + 4);
  bytes.set(group, PREAMBLE + 4 + groupLength.length);
  bytes.set(dataSet, PREAMBLE + 4 + groupLength.length + group.length);
  return bytes;
}
