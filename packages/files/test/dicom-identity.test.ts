import dicomParser from 'dicom-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEPT_ATTRIBUTES } from '../src/dicom/kept-attributes';
import { makeDicom, PLANTED, STUDY_UID, type DicomEncoding } from '../src/testing';
import { accepted, holds, refusal, removedNames } from './support/outcome';

const ENCODINGS: readonly DicomEncoding[] = ['explicit-little', 'implicit-little', 'explicit-big'];
const parts = (identity: typeof PLANTED): string[] => [identity.id, identity.birthDate, ...identity.name.split('^')];

describe.each(ENCODINGS)('a DICOM file in %s', (encoding) => {
  it('loses every name, number and date that was planted in it', async () => {
    const original = makeDicom({ encoding, preamble: Buffer.from(PLANTED.name.padEnd(128)) });
    for (const part of parts(PLANTED)) expect(holds(original, part)).toBe(true);
    const outcome = await accepted(original);
    for (const part of parts(PLANTED)) {
      expect(holds(outcome.bytes, part)).toBe(false);
      expect(JSON.stringify({ ...outcome, bytes: null })).not.toContain(part);
    }
  });

  it('says what was removed by name and number', async () => {
    const outcome = await accepted(makeDicom({ encoding }));
    const counts = Object.fromEntries(outcome.report.removed.map(({ name, count }) => [name, count]));
    expect(counts).toMatchObject({
      PatientID: 1,
      PatientBirthDate: 1,
      // Once at the top and once inside the referenced study.
      PatientName: 2,
      OperatorsName: 1,
      AccessionNumber: 1,
      InstitutionName: 1,
      DeviceSerialNumber: 1,
      RequestAttributesSequence: 1,
      RequestedProcedureID: 1,
      CurveData: 2,
      OverlayData: 1,
      OverlayComments: 1,
      SOPInstanceUID: 1,
      SeriesInstanceUID: 1,
    });
    expect(counts['PrivateAttribute']).toBeGreaterThanOrEqual(4);
    expect(counts).not.toHaveProperty('StudyInstanceUID');
    expect(counts).not.toHaveProperty('Rows');
  });

  it('is written as a file that another program reads, and holds only listed attributes', async () => {
    const { bytes } = await accepted(makeDicom({ encoding }));
    const written = dicomParser.parseDicom(bytes);
    expect(written.warnings).toEqual([]);
    expect(written.string('x00120062')).toBe('YES');
    expect(written.string('x00120063')).toMatch(/PS3\.15/);
    expect(written.string('x0020000d')).toBe(STUDY_UID);
    expect(written.string('x00080018')).toMatch(/^2\.25\.\d+$/);
    expect(written.string('x00020003')).toBe(written.string('x00080018'));
    expect(bytes.subarray(0, 128).every((byte) => byte === 0)).toBe(true);
    const allowed = new Set(KEPT_ATTRIBUTES.map(({ tag }) => tag));
    const more = Object.entries(written.elements).filter(([key, { length }]) => length > 0 && !allowed.has(Number.parseInt(key.slice(1), 16)));
    expect(more.map(([key]) => key).filter((key) => !key.startsWith('x0002')).sort()).toEqual([
      'x00080018', 'x00120062', 'x00120063', 'x0020000e', 'x00280303', 'x7fe00010',
    ]);
    const inFile = Object.values(written.elements).sort((a, b) => a.dataOffset - b.dataOffset).map(({ tag }) => tag);
    expect(inFile).toEqual([...inFile].sort());
  });

  it('gives the same bytes for the same upload, and for its own result', async () => {
    const [first, second] = [await accepted(makeDicom({ encoding })), await accepted(makeDicom({ encoding }))];
    expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(true);
    const again = await accepted(first.bytes);
    expect(Buffer.from(again.bytes).equals(first.bytes)).toBe(true);
  });
});

describe('whatever is planted', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'ABCDEFGHJKQVWXYZabcdefghjkqvwxyz'), minLength: 7, maxLength: 30 });
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 9, maxLength: 16 });

  it('no sequence of its bytes remains', async () => {
    const identity = fc.record({ name: fc.tuple(letters, letters).map((names) => names.join('^')), id: digits, birthDate: fc.constantFrom('19510917', '19380630', '20010229') });
    // Free text in places that stay, and a tag nobody has thought of.
    const place = fc.constantFrom(0x00080008, 0x00080060, 0x00180015, 0x00185101, 0x00280301, 0x00281050, 0x00281054, 0x00200060, 0x00200032, 0x0020000d, 0x00720052, 0x7fe10010, 0xfffcfffc);
    await fc.assert(
      fc.asyncProperty(identity, place, fc.constantFrom(...ENCODINGS), fc.constantFrom('PN', 'LO', 'CS', 'UT', 'UN'), fc.boolean(), async (planted, tag, encoding, vr, short) => {
        const value = short ? planted.name.split('^')[0]!.slice(0, 16) : `${planted.name}${planted.id}`;
        const original = makeDicom({ encoding, identity: planted, elements: { [tag]: { vr, value: vr === 'UN' ? Buffer.from(`${value} `.slice(0, value.length & ~1)) : value } } });
        const outcome = await accepted(original);
        for (const part of [...parts(planted), value]) expect(holds(outcome.bytes, part)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('bits above the stored ones cannot hide it', async () => {
    const pixels = Array.from({ length: 24 }, (_, at) => (at * 100) | ((at % 2) << 12));
    const outcome = await accepted(makeDicom({ bitsStored: 12, pixels }));
    expect(outcome.report.changes).toEqual(['unused_bits_cleared']);
    const frame = dicomParser.parseDicom(outcome.bytes);
    const at = frame.elements['x7fe00010']!.dataOffset;
    expect(Array.from({ length: 24 }, (_, index) => Buffer.from(outcome.bytes).readUInt16LE(at + 2 * index))).toEqual(pixels.map((value) => value & 0xfff));
  });

  it('pixels known to show it are refused, and unknown ones are said to be unknown', async () => {
    const stated = (value: string) => makeDicom({ elements: { 0x00280301: { vr: 'CS', value } } });
    expect(await refusal(stated('YES'))).toBe('identity_in_pixels');
    expect(await refusal(stated('yes '))).toBe('identity_in_pixels');
    expect(await refusal(makeDicom({ elements: { 0x00280302: { vr: 'CS', value: 'YES' } } }))).toBe('identity_in_pixels');
    expect((await accepted(stated('NO'))).report.notices).toEqual([]);
    expect((await accepted(makeDicom())).report.notices).toEqual(['pixels_not_inspected']);
  });

  it('is removed although nobody named it: an empty value is not reported', async () => {
    const outcome = await accepted(makeDicom({ elements: { 0x00102160: { vr: 'SH', value: '' } } }));
    expect(removedNames(outcome)).not.toContain('EthnicGroup');
    expect(removedNames(outcome)).toContain('OtherAttribute');
  });
});
