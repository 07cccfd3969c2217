import type { DataSet } from 'dicom-parser';
import { Refusal } from '../upload/refusal';
import type { DicomImage } from './dicom-image';
import { pixelSpacing } from './pixel-spacing';
import type { DicomHeader } from './read-header';
import { decimals, isStated, uid, unsigned, word } from './read-values';
import { SOP_CLASSES } from './sop-classes';

const STUDY_DATE = 'x00080020';
const NUMBER_OF_FRAMES = 'x00280008';
const MONOCHROME = new Set(['MONOCHROME1', 'MONOCHROME2']);

export const isImageClass = (sopClass: string): boolean => Object.hasOwn(SOP_CLASSES, sopClass);

/** What the header says of the picture, or a refusal where it contradicts itself. */
export function describeImage(header: DicomHeader): DicomImage {
  const { dataSet } = header;
  const sopClassUid = uid(dataSet, 'SOPClassUID') ?? '';
  const layout = layoutOf(dataSet);
  return {
    sopClassUid,
    transferSyntax: header.transferSyntaxUid,
    modality: word(dataSet, 'Modality'),
    laterality: laterality(dataSet),
    takenOn: day(dataSet.string(STUDY_DATE)),
    studyInstanceUid: uid(dataSet, 'StudyInstanceUID'),
    ...layout,
    ...rescale(dataSet),
    ...windowing(dataSet),
    pixelSpacing: pixelSpacing(dataSet, SOP_CLASSES[sopClassUid] ?? 'none'),
    drawable:
      header.syntax.encoding === 'native' && (layout.samplesPerPixel === 1 || layout.photometric === 'RGB'),
  };
}

type Layout = Pick<
  DicomImage,
  'rows' | 'columns' | 'samplesPerPixel' | 'bitsAllocated' | 'bitsStored' | 'pixelRepresentation' | 'photometric'
>;

function layoutOf(dataSet: DataSet): Layout {
  const frames = dataSet.string(NUMBER_OF_FRAMES)?.trim() ?? '1';
  if (frames !== '1') throw new Refusal('unsupported_dicom');
  const rows = unsigned(dataSet, 'Rows');
  const columns = unsigned(dataSet, 'Columns');
  const samples = unsigned(dataSet, 'SamplesPerPixel');
  const bitsAllocated = unsigned(dataSet, 'BitsAllocated');
  const bitsStored = unsigned(dataSet, 'BitsStored');
  const pixelRepresentation = unsigned(dataSet, 'PixelRepresentation');
  const photometric = word(dataSet, 'PhotometricInterpretation');
  if (!rows || !columns || bitsAllocated === null || bitsStored === null) throw new Refusal('damaged');
  if (photometric === null) throw new Refusal('unsupported_dicom');
  if (pixelRepresentation !== 0 && pixelRepresentation !== 1) throw new Refusal('damaged');
  if (bitsAllocated !== 8 && bitsAllocated !== 16) throw new Refusal('unsupported_dicom');
  if (bitsStored < 1 || bitsStored > bitsAllocated) throw new Refusal('damaged');
  if (unsigned(dataSet, 'HighBit') !== bitsStored - 1) throw new Refusal('unsupported_dicom');

  const common = { rows, columns, bitsAllocated, bitsStored, pixelRepresentation, photometric } as const;
  if (samples === 1 && MONOCHROME.has(photometric)) return { ...common, samplesPerPixel: 1 };
  const colour = samples === 3 && !MONOCHROME.has(photometric) && bitsStored === 8 && bitsAllocated === 8 && pixelRepresentation === 0;
  if (!colour) throw new Refusal('unsupported_dicom');
  return { ...common, samplesPerPixel: 3 };
}

/** A rescale that is there but cannot be read is refused: without it every value would be a wrong one. */
function rescale(dataSet: DataSet): Pick<DicomImage, 'slope' | 'intercept'> {
  if (!isStated(dataSet, 'RescaleSlope') && !isStated(dataSet, 'RescaleIntercept')) return { slope: null, intercept: null };
  const [slope, ...moreSlopes] = decimals(dataSet, 'RescaleSlope') ?? [];
  const [intercept, ...moreIntercepts] = decimals(dataSet, 'RescaleIntercept') ?? [];
  const readable = slope !== undefined && slope !== 0 && Number.isFinite(slope) && intercept !== undefined && Number.isFinite(intercept);
  if (!readable || moreSlopes.length + moreIntercepts.length > 0) throw new Refusal('damaged');
  return { slope, intercept };
}

/** A window only chooses what is seen first: one that cannot be read is none. */
function windowing(dataSet: DataSet): Pick<DicomImage, 'windowCentre' | 'windowWidth'> {
  const windowCentre = decimals(dataSet, 'WindowCenter')?.[0];
  const windowWidth = decimals(dataSet, 'WindowWidth')?.[0];
  const readable = windowCentre !== undefined && windowWidth !== undefined && windowWidth > 0;
  return readable && Number.isFinite(windowCentre) && Number.isFinite(windowWidth)
    ? { windowCentre, windowWidth }
    : { windowCentre: null, windowWidth: null };
}

function laterality(dataSet: DataSet): DicomImage['laterality'] {
  const side = word(dataSet, 'ImageLaterality') ?? word(dataSet, 'Laterality');
  return side === 'R' || side === 'L' || side === 'B' ? side : null;
}

/** YYYYMMDD as YYYY-MM-DD if there is such a day. */
function day(text: string | undefined): string | null {
  const parts = /^(\d{4})(\d{2})(\d{2})$/.exec(text?.trim() ?? '');
  if (parts === null) return null;
  const iso = `${parts[1]}-${parts[2]}-${parts[3]}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(iso) ? iso : null;
}
