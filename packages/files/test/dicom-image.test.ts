import { describe, expect, it } from 'vitest';
import type { DicomImage } from '../src';
import { makeDicom, SOP, STUDY_UID, type DicomOptions } from '../src/testing';
import { accepted, refusal } from './support/outcome';

async function imageOf(options: DicomOptions = {}): Promise<DicomImage> {
  const { document } = await accepted(makeDicom(options));
  if (document.kind !== 'dicom') throw new Error('not a DICOM file');
  return document.image;
}

const ds = (value: string) => ({ vr: 'DS', value });
const IMAGER = 0x00181164;
const SPACING = 0x00280030;

describe('what a file says of its picture', () => {
  it.each(['explicit-little', 'implicit-little', 'explicit-big'] as const)('is read in %s', async (encoding) => {
    expect(await imageOf({ encoding, rows: 3, columns: 5, bitsStored: 12 })).toEqual({
      sopClassUid: SOP.ct,
      transferSyntax: '1.2.840.10008.1.2.1',
      modality: 'CT',
      laterality: null,
      takenOn: '2026-03-11',
      studyInstanceUid: STUDY_UID,
      rows: 3,
      columns: 5,
      samplesPerPixel: 1,
      bitsAllocated: 16,
      bitsStored: 12,
      pixelRepresentation: 0,
      photometric: 'MONOCHROME2',
      slope: 1,
      intercept: -1024,
      windowCentre: 40,
      windowWidth: 400,
      pixelSpacing: { rowMm: 0.5, columnMm: 0.625, source: 'patient' },
      drawable: true,
    });
  });

  it('stays unknown where the file says nothing', async () => {
    const silent = Object.fromEntries([0x00080020, 0x00080060, 0x0020000d, SPACING, 0x00281050, 0x00281051, 0x00281052, 0x00281053].map((tag) => [tag, null]));
    expect(await imageOf({ elements: silent })).toMatchObject({
      takenOn: null, modality: null, studyInstanceUid: null, pixelSpacing: null, windowCentre: null, windowWidth: null, slope: null, intercept: null,
    });
  });

  it.each(['20260230', '2026', '2026.03.11', 'yesterday', '00000000'])('takes no day from %s', async (studyDate) => {
    expect((await imageOf({ studyDate })).takenOn).toBeNull();
  });

  it('keeps the side', async () => {
    expect((await imageOf({ elements: { 0x00200060: { vr: 'CS', value: 'L' } } })).laterality).toBe('L');
    expect((await imageOf({ elements: { 0x00200062: { vr: 'CS', value: 'LEFT of Jane' } } })).laterality).toBeNull();
  });

  it.each(['', '0', 'abc', '1\\2', 'NaN', 'Infinity', '1e999'])('refuses a rescale slope of %j beside an intercept', async (value) => {
    expect(await refusal(makeDicom({ elements: { 0x00281053: ds(value) } }))).toBe('damaged');
  });
});

describe('what a millimetre means', () => {
  const radiograph = { sopClass: SOP.radiograph, modality: 'DX' };
  const cases: readonly [string, DicomOptions, DicomImage['pixelSpacing']][] = [
    ['CT lies in the patient', {}, { rowMm: 0.5, columnMm: 0.625, source: 'patient' }],
    ['a radiograph with the detector alone', { ...radiograph, elements: { [SPACING]: null, [IMAGER]: ds('0.14\\0.14') } }, { rowMm: 0.14, columnMm: 0.14, source: 'detector' }],
    ['a radiograph that repeats the detector', { ...radiograph, elements: { [SPACING]: ds('0.140\\0.14'), [IMAGER]: ds('0.14\\0.14') } }, { rowMm: 0.14, columnMm: 0.14, source: 'detector' }],
    ['a radiograph corrected for magnification', { ...radiograph, elements: { [SPACING]: ds('0.12\\0.12'), [IMAGER]: ds('0.14\\0.14') } }, { rowMm: 0.12, columnMm: 0.12, source: 'calibrated' }],
    ['a radiograph that says it was calibrated', { ...radiograph, elements: { [SPACING]: ds('0.12\\0.12'), 0x00280a02: { vr: 'CS', value: 'FIDUCIAL' } } }, { rowMm: 0.12, columnMm: 0.12, source: 'calibrated' }],
    ['a radiograph that does not say', { ...radiograph, elements: { [SPACING]: ds('0.12\\0.12') } }, { rowMm: 0.12, columnMm: 0.12, source: 'unstated' }],
    ['a screenshot that does not say', { sopClass: SOP.capture, elements: { [SPACING]: ds('0.3\\0.3') } }, { rowMm: 0.3, columnMm: 0.3, source: 'unstated' }],
    ['ultrasound', { sopClass: SOP.ultrasound, elements: { [SPACING]: ds('0.3\\0.3') } }, null],
    ['a detector’s spacing on CT', { elements: { [SPACING]: null, [IMAGER]: ds('0.14\\0.14') } }, null],
    ['one number', { elements: { [SPACING]: ds('0.5') } }, null],
    ['zero', { elements: { [SPACING]: ds('0\\0') } }, null],
    ['words', { elements: { [SPACING]: ds('half\\half') } }, null],
  ];

  it.each(cases)('%s', async (_name, options, expected) => {
    expect((await imageOf(options)).pixelSpacing).toEqual(expected);
  });
});

describe('what is not one picture', () => {
  it.each([
    ['a directory', { sopClass: SOP.directory }],
    ['a multi-frame class', { sopClass: SOP.enhancedCt }],
    ['a report', { sopClass: SOP.report }],
    ['several frames', { elements: { 0x00280008: { vr: 'IS', value: '12' } } }],
    ['a palette', { photometric: 'PALETTE COLOR' }],
    ['a video', { transferSyntax: '1.2.840.10008.1.2.4.102' }],
    ['a deflated data set', { transferSyntax: '1.2.840.10008.1.2.1.99' }],
    ['32 bits', { elements: { 0x00280100: { vr: 'US', value: [32] } } }],
    ['a high bit elsewhere', { elements: { 0x00280102: { vr: 'US', value: [14] } } }],
  ] as const)('%s is refused', async (_name, options) => {
    expect(await refusal(makeDicom(options as DicomOptions))).toBe('unsupported_dicom');
  });

  it('one frame that says so is taken', async () => {
    expect(await refusal(makeDicom({ elements: { 0x00280008: { vr: 'IS', value: '1' } } }))).toBe('accepted');
  });

  it.each([
    ['rows that the pixels do not fill', { elements: { 0x00280010: { vr: 'US', value: [5] } } }],
    ['rows that the pixels overfill', { elements: { 0x00280010: { vr: 'US', value: [3] } } }],
    ['no rows', { elements: { 0x00280010: { vr: 'US', value: [0] } } }],
    ['no bits', { elements: { 0x00280101: { vr: 'US', value: [0] } } }],
  ] as const)('%s are refused', async (_name, options) => {
    expect(await refusal(makeDicom(options as DicomOptions))).toBe('damaged');
  });

  it('a picture or a header beyond the limits is refused before it is read', async () => {
    const huge = { elements: { 0x00280010: { vr: 'US', value: [60_000] }, 0x00280011: { vr: 'US', value: [60_000] } } };
    expect(await refusal(makeDicom(huge))).toBe('bomb');
    const filled = makeDicom({ elements: { 0x00091002: { vr: 'UN', value: Buffer.alloc(20_000) } } });
    expect(await refusal(filled, { limits: { dicomHeaderBytes: 10_000 } })).toBe('bomb');
  });
});
