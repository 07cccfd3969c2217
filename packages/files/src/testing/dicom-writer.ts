/**
 * Writes DICOM for tests, in three encodings. On purpose it shares nothing with the writer of the
 * package: a mistake in one must not hide the same mistake in the other.
 */
export type DicomEncoding = 'explicit-little' | 'implicit-little' | 'explicit-big';

export type TestElement = {
  readonly tag: number;
  readonly vr: string;
  /** Text, numbers (as the VR counts them), bytes as they are, or the items of a sequence. */
  readonly value: string | readonly number[] | Uint8Array | readonly (readonly TestElement[])[];
  /** Writes a sequence and its items with delimiters instead of lengths. */
  readonly undefinedLength?: boolean;
};

const LONG = ['OB', 'OW', 'OF', 'OD', 'SQ', 'UN', 'UT', 'UC', 'UR'];
const [ITEM, ITEM_END, SEQUENCE_END] = [0xfffee000, 0xfffee00d, 0xfffee0dd];
const UNDEFINED = 0xffffffff;

export function writeTestElements(elements: readonly TestElement[], encoding: DicomEncoding): Buffer {
  return Buffer.concat([...elements].sort((a, b) => a.tag - b.tag).map((element) => writeElement(element, encoding)));
}

function writeElement(element: TestElement, encoding: DicomEncoding): Buffer {
  const value = writeValue(element, encoding);
  const length = element.undefinedLength ? UNDEFINED : value.length;
  const delimiter = element.undefinedLength ? mark(SEQUENCE_END, 0, encoding) : Buffer.alloc(0);
  if (encoding === 'implicit-little') return Buffer.concat([mark(element.tag, length, encoding), value, delimiter]);
  const head = mark(element.tag, length, encoding);
  const vr = Buffer.from(element.vr, 'latin1');
  const size = LONG.includes(element.vr)
    ? Buffer.concat([vr, Buffer.alloc(2), head.subarray(4)])
    : Buffer.concat([vr, uint(length, 2, encoding)]);
  return Buffer.concat([head.subarray(0, 4), size, value, delimiter]);
}

/** A tag and a length of four bytes, as items and implicit elements begin. */
function mark(tag: number, length: number, encoding: DicomEncoding): Buffer {
  return Buffer.concat([uint(tag >>> 16, 2, encoding), uint(tag & 0xffff, 2, encoding), uint(length, 4, encoding)]);
}

function uint(value: number, size: 2 | 4, encoding: DicomEncoding): Buffer {
  const bytes = Buffer.alloc(size);
  if (encoding === 'explicit-big') bytes.writeUIntBE(value, 0, size);
  else bytes.writeUIntLE(value, 0, size);
  return bytes;
}

function writeValue({ vr, value, undefinedLength }: TestElement, encoding: DicomEncoding): Buffer {
  if (value instanceof Uint8Array) return Buffer.from(value);
  if (typeof value === 'string') {
    const text = Buffer.from(value, 'latin1');
    return text.length % 2 === 0 ? text : Buffer.concat([text, Buffer.from(vr === 'UI' ? '\0' : ' ')]);
  }
  if (vr === 'SQ') {
    return Buffer.concat((value as readonly (readonly TestElement[])[]).map((item) => {
      const body = writeTestElements(item, encoding);
      if (!undefinedLength) return Buffer.concat([mark(ITEM, body.length, encoding), body]);
      return Buffer.concat([mark(ITEM, UNDEFINED, encoding), body, mark(ITEM_END, 0, encoding)]);
    }));
  }
  const size = vr === 'UL' || vr === 'SL' ? 4 : 2;
  return Buffer.concat((value as readonly number[]).map((number) => uint(number < 0 ? number + 2 ** (8 * size) : number, size, encoding)));
}

const SYNTAX: Readonly<Record<DicomEncoding, string>> = {
  'explicit-little': '1.2.840.10008.1.2.1',
  'implicit-little': '1.2.840.10008.1.2',
  'explicit-big': '1.2.840.10008.1.2.2',
};

/** A whole file: preamble, header and data set. */
export function writeTestFile(
  elements: readonly TestElement[],
  encoding: DicomEncoding,
  header: { sopClass: string; sopInstance: string; transferSyntax?: string; preamble?: Uint8Array },
): Buffer {
  const meta = writeTestElements(
    [
      { tag: 0x00020001, vr: 'OB', value: Uint8Array.of(0, 1) },
      { tag: 0x00020002, vr: 'UI', value: header.sopClass },
      { tag: 0x00020003, vr: 'UI', value: header.sopInstance },
      { tag: 0x00020010, vr: 'UI', value: header.transferSyntax ?? SYNTAX[encoding] },
      { tag: 0x00020012, vr: 'UI', value: '1.2.826.0.1.3680043.9.7433.1.1' },
    ],
    'explicit-little',
  );
  const groupLength = writeTestElements([{ tag: 0x00020000, vr: 'UL', value: [meta.length] }], 'explicit-little');
  const preamble = header.preamble ?? Buffer.alloc(128);
  return Buffer.concat([preamble, Buffer.from('DICM'), groupLength, meta, writeTestElements(elements, encoding)]);
}
