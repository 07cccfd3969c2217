import { writeTestFile, type DicomEncoding, type TestElement } from './dicom-writer';

export const SOP = {
  ct: '1.2.840.10008.5.1.4.1.1.2',
  mr: '1.2.840.10008.5.1.4.1.1.4',
  radiograph: '1.2.840.10008.5.1.4.1.1.1.1',
  capture: '1.2.840.10008.5.1.4.1.1.7',
  ultrasound: '1.2.840.10008.5.1.4.1.1.6.1',
  enhancedCt: '1.2.840.10008.5.1.4.1.1.2.1',
  directory: '1.2.840.10008.1.3.10',
  report: '1.2.840.10008.5.1.4.1.1.88.11',
} as const;

/** What is planted in every identifying place; none of it may be found in what is stored. */
export type PlantedIdentity = {
  readonly name: string;
  readonly id: string;
  readonly birthDate: string;
};

export const PLANTED: PlantedIdentity = { name: 'QUILLFEATHER^Zephyrine', id: 'HOSP-77443311', birthDate: '19430217' };

export type DicomOptions = {
  readonly encoding?: DicomEncoding;
  readonly sopClass?: string;
  readonly modality?: string;
  readonly rows?: number;
  readonly columns?: number;
  readonly bitsAllocated?: 8 | 16;
  readonly bitsStored?: number;
  readonly signed?: boolean;
  readonly photometric?: string;
  readonly samples?: 1 | 3;
  readonly planar?: 0 | 1;
  /** Stored values in reading order; a gradient without them. */
  readonly pixels?: readonly number[];
  readonly studyInstanceUid?: string;
  readonly studyDate?: string;
  readonly identity?: PlantedIdentity;
  /** Elements of a test's own; they replace those with the same tag, or remove them with `null`. */
  readonly elements?: Readonly<Record<number, Omit<TestElement, 'tag'> | null>>;
  readonly transferSyntax?: string;
  readonly pixelData?: Omit<TestElement, 'tag'>;
  readonly preamble?: Uint8Array;
};

export const STUDY_UID = '1.2.826.0.1.3680043.9.7433.2.1';
const SOP_INSTANCE = '1.2.826.0.1.3680043.9.7433.2.1.1.9';

/** A single-frame image with a name in every corner where real files keep one. */
export function makeDicom(options: DicomOptions = {}): Buffer {
  const { encoding = 'explicit-little', sopClass = SOP.ct, identity = PLANTED } = options;
  const { rows = 4, columns = 6, bitsAllocated = 16, signed = false, samples = 1, photometric = 'MONOCHROME2' } = options;
  const bitsStored = options.bitsStored ?? bitsAllocated;
  const pixels = options.pixels ?? Array.from({ length: rows * columns * samples }, (_, at) => (at * 7) % 2 ** Math.min(bitsStored - 1, 12));
  const elements: TestElement[] = [
    { tag: 0x00080016, vr: 'UI', value: sopClass },
    { tag: 0x00080018, vr: 'UI', value: SOP_INSTANCE },
    { tag: 0x00080020, vr: 'DA', value: options.studyDate ?? '20260311' },
    { tag: 0x00080030, vr: 'TM', value: '101533.25' },
    { tag: 0x00080060, vr: 'CS', value: options.modality ?? 'CT' },
    { tag: 0x0020000d, vr: 'UI', value: options.studyInstanceUid ?? STUDY_UID },
    { tag: 0x0020000e, vr: 'UI', value: `${STUDY_UID}.1` },
    { tag: 0x00280002, vr: 'US', value: [samples] },
    { tag: 0x00280004, vr: 'CS', value: photometric },
    ...(samples === 3 ? [{ tag: 0x00280006, vr: 'US', value: [options.planar ?? 0] }] : []),
    { tag: 0x00280010, vr: 'US', value: [rows] },
    { tag: 0x00280011, vr: 'US', value: [columns] },
    { tag: 0x00280030, vr: 'DS', value: '0.5\\0.625' },
    { tag: 0x00280100, vr: 'US', value: [bitsAllocated] },
    { tag: 0x00280101, vr: 'US', value: [bitsStored] },
    { tag: 0x00280102, vr: 'US', value: [bitsStored - 1] },
    { tag: 0x00280103, vr: 'US', value: [signed ? 1 : 0] },
    { tag: 0x00281050, vr: 'DS', value: '40\\300' },
    { tag: 0x00281051, vr: 'DS', value: '400\\1500' },
    { tag: 0x00281052, vr: 'DS', value: '-1024' },
    { tag: 0x00281053, vr: 'DS', value: '1' },
    ...identifyingElements(identity),
    { tag: 0x7fe00010, ...(options.pixelData ?? pixelElement(pixels, bitsAllocated, encoding)) },
  ];
  const own = options.elements ?? {};
  const untouched = elements.filter(({ tag }) => !(tag in own));
  const added = Object.entries(own).flatMap(([tag, element]) => (element === null ? [] : [{ tag: Number(tag), ...element }]));
  const { transferSyntax, preamble } = options;
  return writeTestFile([...untouched, ...added], encoding, {
    sopClass,
    sopInstance: SOP_INSTANCE,
    ...(transferSyntax === undefined ? {} : { transferSyntax }),
    ...(preamble === undefined ? {} : { preamble }),
  });
}

/** Eight-bit pixels travel in 16-bit words, as most scanners write them: the order of bytes matters there too. */
function pixelElement(pixels: readonly number[], bitsAllocated: 8 | 16, encoding: DicomEncoding): Omit<TestElement, 'tag'> {
  if (bitsAllocated === 16) return { vr: 'OW', value: pixels };
  const padded = pixels.length % 2 === 0 ? pixels : [...pixels, 0];
  const words = Array.from({ length: padded.length / 2 }, (_, at) => (padded[2 * at]! & 0xff) | ((padded[2 * at + 1]! & 0xff) << 8));
  return encoding === 'explicit-big' ? { vr: 'OW', value: words } : { vr: 'OB', value: Uint8Array.from(padded, (value) => value & 0xff) };
}

function identifyingElements({ name, id, birthDate }: PlantedIdentity): TestElement[] {
  return [
    { tag: 0x00080050, vr: 'SH', value: id },
    { tag: 0x00080080, vr: 'LO', value: `Clinic of ${name}` },
    { tag: 0x00080090, vr: 'PN', value: name },
    { tag: 0x00081010, vr: 'SH', value: id },
    { tag: 0x00081030, vr: 'LO', value: `Spine ${name}` },
    { tag: 0x00081070, vr: 'PN', value: `${name}\\${name}` },
    // A referenced study whose items keep a person and a private block, two levels down.
    {
      tag: 0x00081110,
      vr: 'SQ',
      undefinedLength: true,
      value: [
        [
          { tag: 0x00081150, vr: 'UI', value: '1.2.840.10008.3.1.2.3.1' },
          { tag: 0x00100010, vr: 'PN', value: name },
          { tag: 0x00400275, vr: 'SQ', value: [[{ tag: 0x00401001, vr: 'SH', value: id }, { tag: 0x0040a123, vr: 'PN', value: name }]] },
        ],
        [{ tag: 0x00290010, vr: 'LO', value: 'ACME 1.1' }, { tag: 0x00291020, vr: 'UN', value: Buffer.from(`${name}\0${id}`) }],
      ],
    },
    { tag: 0x00090010, vr: 'LO', value: 'ACME HEADER' },
    { tag: 0x00091001, vr: 'LO', value: `${name} ${birthDate}` },
    { tag: 0x00100010, vr: 'PN', value: name },
    { tag: 0x00100020, vr: 'LO', value: id },
    { tag: 0x00100030, vr: 'DA', value: birthDate },
    { tag: 0x00100040, vr: 'CS', value: 'F' },
    { tag: 0x00101001, vr: 'PN', value: name },
    { tag: 0x00101040, vr: 'LO', value: `1 rue ${name}` },
    { tag: 0x00102154, vr: 'SH', value: id },
    { tag: 0x00104000, vr: 'LT', value: `${name}, born ${birthDate}` },
    { tag: 0x00181000, vr: 'LO', value: id },
    { tag: 0x00204000, vr: 'LT', value: `seen by ${name}` },
    { tag: 0x00281055, vr: 'LO', value: `BONE for ${name}` },
    { tag: 0x00321032, vr: 'PN', value: name },
    { tag: 0x00400244, vr: 'DA', value: birthDate },
    { tag: 0x50000010, vr: 'US', value: [0] },
    { tag: 0x50004000, vr: 'LT', value: name },
    { tag: 0x60003000, vr: 'OW', value: Buffer.from(id.padEnd(id.length + (id.length % 2))) },
    { tag: 0x60004000, vr: 'LT', value: name },
    // An attribute no table knows.
    { tag: 0x00720999, vr: 'PN', value: name },
  ];
}
