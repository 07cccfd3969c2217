import { createHash } from 'node:crypto';
import type { DataSet } from 'dicom-parser';
import { assertSize } from '../image/decoder';
import type { FileLimits } from '../limits';
import { MEDIA_TYPES, type SanitisedFile } from '../upload/document';
import { Refusal } from '../upload/refusal';
import { countRemovals, type Notice } from '../upload/report';
import { EMPTIED_TAGS } from './confidentiality-profile';
import { describeImage, isImageClass } from './describe-image';
import type { DicomImage } from './dicom-image';
import { KEPT_ATTRIBUTES, keptByKeyword, type KeptAttribute } from './kept-attributes';
import { listRemoved } from './list-removed';
import { readHeader } from './read-header';
import { decimalsOf, uidOf, unsignedOf, wordsOf } from './read-values';
import { sanitisePixels, type SanitisedPixels } from './sanitise-pixels';
import { PIXEL_DATA } from './tags';
import { EXPLICIT_LITTLE_ENDIAN } from './transfer-syntaxes';
import { textElement, unsignedElement, writeElements, writeFile, type WritableElement } from './write-elements';

/** 2.25 is the branch under which anybody may write a number of 128 bits as an identifier. */
const UUID_ROOT = '2.25';
const IMPLEMENTATION_UID = `${UUID_ROOT}.290187642371945716628047721905366914402`;
const BURNED_IN = 'x00280301';
const RECOGNISABLE = 'x00280302';
const VR_OF_EMPTIED: Readonly<Record<number, string>> = {
  0x00080020: 'DA',
  0x00080030: 'TM',
  0x00080050: 'SH',
  0x00080090: 'PN',
  0x00100010: 'PN',
  0x00100020: 'LO',
  0x00100030: 'DA',
  0x00100040: 'CS',
  0x00200010: 'SH',
  0x00200011: 'IS',
  0x00200013: 'IS',
};

/** Reads a DICOM file and writes a new one that holds the picture, its geometry, and nobody's name. */
export async function sanitiseDicom(bytes: Uint8Array, limits: FileLimits): Promise<SanitisedFile> {
  const header = readHeader(bytes, limits.dicomHeaderBytes, isImageClass);
  const { dataSet } = header;
  const [burnedIn, recognisable] = [BURNED_IN, RECOGNISABLE].map((key) => dataSet.string(key)?.trim().toUpperCase() ?? '');
  if (burnedIn === 'YES' || recognisable === 'YES') throw new Refusal('identity_in_pixels');

  const original = describeImage(header);
  assertSize(original.columns, original.rows, limits);
  const pixels = await sanitisePixels(bytes, header, original, limits);
  const image: DicomImage = {
    ...original,
    transferSyntax: pixels.transferSyntaxUid,
    photometric: pixels.photometric,
    drawable: pixels.transferSyntaxUid === EXPLICIT_LITTLE_ENDIAN && (original.samplesPerPixel === 1 || pixels.photometric === 'RGB'),
  };
  const notices: Notice[] = [...pixels.notices];
  if (burnedIn !== 'NO') notices.push('pixels_not_inspected');
  return {
    document: { kind: 'dicom', mediaType: MEDIA_TYPES.dicom, image },
    bytes: compose(dataSet, image, pixels),
    report: { removed: countRemovals([...listRemoved(dataSet), ...pixels.removed]), changes: pixels.changes, notices },
  };
}

function compose(dataSet: DataSet, image: DicomImage, pixels: SanitisedPixels): Uint8Array {
  const overridden = new Set(['StudyInstanceUID', 'PhotometricInterpretation', 'PlanarConfiguration', ...(pixels.lossy ? ['LossyImageCompression'] : [])]);
  const kept = KEPT_ATTRIBUTES.filter(({ keyword }) => !overridden.has(keyword)).flatMap((attribute) => copied(dataSet, attribute));
  const body: WritableElement[] = [
    ...kept,
    ...EMPTIED_TAGS.map((tag) => textElement(tag, VR_OF_EMPTIED[tag] ?? 'LO', '')),
    textElement(0x00120062, 'CS', 'YES'),
    textElement(0x00120063, 'LO', 'Only listed attributes kept, PS3.15 annex E'),
    textElement(0x00280303, 'CS', 'REMOVED'),
    textElement(keptByKeyword('PhotometricInterpretation').tag, 'CS', pixels.photometric),
    ...(image.samplesPerPixel === 3 ? [unsignedElement(keptByKeyword('PlanarConfiguration').tag, 0)] : []),
    ...(pixels.lossy ? [textElement(keptByKeyword('LossyImageCompression').tag, 'CS', '01')] : []),
    {
      tag: PIXEL_DATA,
      vr: image.bitsAllocated === 16 && pixels.transferSyntaxUid === EXPLICIT_LITTLE_ENDIAN ? 'OW' : 'OB',
      value: pixels.value,
      undefinedLength: pixels.transferSyntaxUid !== EXPLICIT_LITTLE_ENDIAN,
    },
  ];
  // Identifiers made of the content: the same upload gives the same file, and none leads back to a PACS.
  const content = createHash('sha256').update(writeElements(body)).digest('hex');
  const studyUid = image.studyInstanceUid ?? uidOf128Bits(`${content} study`);
  const instanceUid = uidOf128Bits(`${content} instance of ${studyUid}`);
  const dataSetBytes = writeElements([
    ...body,
    textElement(0x00080018, 'UI', instanceUid),
    textElement(keptByKeyword('StudyInstanceUID').tag, 'UI', studyUid),
    textElement(0x0020000e, 'UI', uidOf128Bits(`${content} series of ${studyUid}`)),
  ]);
  const meta = [
    { tag: 0x00020001, vr: 'OB', value: Uint8Array.of(0, 1) },
    textElement(0x00020002, 'UI', image.sopClassUid),
    textElement(0x00020003, 'UI', instanceUid),
    textElement(0x00020010, 'UI', pixels.transferSyntaxUid),
    textElement(0x00020012, 'UI', IMPLEMENTATION_UID),
    textElement(0x00020013, 'SH', 'BONEMET_FILES_1'),
  ];
  return writeFile(meta, dataSetBytes);
}

/** An attribute is not copied as bytes: its value is read, understood and written anew. */
function copied(dataSet: DataSet, attribute: KeptAttribute): WritableElement[] {
  if (attribute.vr === 'US') {
    const number = unsignedOf(dataSet, attribute);
    return number === null ? [] : [unsignedElement(attribute.tag, number)];
  }
  if (attribute.vr === 'UI') {
    const uid = uidOf(dataSet, attribute);
    return uid === null ? [] : [textElement(attribute.tag, 'UI', uid)];
  }
  const values = attribute.vr === 'DS' ? decimalsOf(dataSet, attribute) : wordsOf(dataSet, attribute);
  return values === null ? [] : [textElement(attribute.tag, attribute.vr, values.join('\\'))];
}

function uidOf128Bits(text: string): string {
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 32);
  return `${UUID_ROOT}.${BigInt(`0x${digest}`)}`;
}
