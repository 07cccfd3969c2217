import { DEFAULT_LIMITS } from '@bonemet/files';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedBefore, neighbour } from '@/features/shell/order';
import { MOST_BYTES, NAME_HEADER } from '@/features/documents/upload/limits';
import { viewerLink } from '@/features/documents/viewer-link';
import { sourceOf } from '@/features/documents/viewer/load-frame';
import { spacingForViewer } from '@/features/documents/viewer/spacing';
import { config } from '@/proxy';
import { readUpload } from '@/server/documents/read-upload';

const listOf = (letters: string) => [...letters].map((id) => ({ id }));
const lettersOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).join('');

describe('the order of documents', () => {
  it('puts one before another or last, and leaves a list that lacks one of them', () => {
    expect(lettersOf(movedBefore(listOf('abcd'), 'd', 'b'))).toBe('adbc');
    expect(lettersOf(movedBefore(listOf('abcd'), 'a', null))).toBe('bcda');
    expect(lettersOf(movedBefore(listOf('abcd'), 'x', 'b'))).toBe('abcd');
    expect(lettersOf(movedBefore(listOf('abcd'), 'a', 'x'))).toBe('abcd');
  });

  it('goes one place a step and ends at both ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(7), fc.constantFrom('earlier' as const, 'later' as const), (length, nth, way) => {
        const list = listOf('abcdefgh'.slice(0, length));
        const at = nth % length;
        const before = neighbour(list, list[at]!.id, way);
        const wanted = at + (way === 'earlier' ? -1 : 1);
        if (wanted < 0 || wanted >= length) return void expect(before).toBeUndefined();
        const moved = movedBefore(list, list[at]!.id, before!);
        expect(moved[wanted]).toBe(list[at]);
        expect(moved[at]).toBe(list[wanted]);
      }),
    );
  });
});

describe('the link to the hospital’s viewer', () => {
  const BOARD = 'https://viewer.hospital.example/open?study={studyInstanceUid}';

  it('carries the study, and nothing of it can become another part of the address', () => {
    expect(viewerLink(BOARD, '1.2.826.0.1')).toBe('https://viewer.hospital.example/open?study=1.2.826.0.1');
    expect(viewerLink(BOARD, '1&admin=1#x')).toBe('https://viewer.hospital.example/open?study=1%26admin%3D1%23x');
  });

  it('is none without a study, without a viewer, or to anything but a web page', () => {
    expect(viewerLink(BOARD, null)).toBeNull();
    expect(viewerLink(null, '1.2')).toBeNull();
    expect(viewerLink('javascript:alert(1)//{studyInstanceUid}', '1.2')).toBeNull();
    expect(viewerLink('https://viewer.hospital.example/', '1.2')).toBeNull();
  });
});

describe('a spacing', () => {
  it.each([['patient', 'PixelSpacing'], ['calibrated', 'PixelSpacing'], ['detector', 'ImagerPixelSpacing'], ['unstated', 'ImagerPixelSpacing']] as const)(
    'of source %s is for the viewer a %s',
    (source, shown) => expect(spacingForViewer({ rowMm: 0.5, columnMm: 0.625, source })).toEqual({ rowMm: 0.5, columnMm: 0.625, source: shown }),
  );
});

describe('a frame as it arrives', () => {
  const meaning = { width: 2, height: 1, channels: 1, bitsStored: 12, signed: true, bytesPerPixel: 2, slope: 1, intercept: -1024, windowCentre: 40, windowWidth: 400, invert: false } as const;

  it('is read with the least significant byte first', () => {
    const source = sourceOf(meaning, Uint8Array.of(0x01, 0x02, 0xff, 0xff).buffer);
    expect(source).toMatchObject({ kind: 'frame', frame: { pixels: Int16Array.of(0x0201, -1), intercept: -1024 } });
    expect(sourceOf({ ...meaning, signed: false }, Uint8Array.of(0x01, 0x02, 0xff, 0xff).buffer)).toMatchObject({ frame: { pixels: Uint16Array.of(0x0201, 0xffff) } });
    expect(sourceOf({ ...meaning, bytesPerPixel: 1 }, Uint8Array.of(5, 0xff).buffer)).toMatchObject({ frame: { pixels: Int16Array.of(5, -1) } });
  });

  it('is none when a byte is missing or too many', () => {
    for (const length of [0, 3, 5]) expect(sourceOf(meaning, new ArrayBuffer(length))).toBeNull();
  });
});

describe('an upload', () => {
  const read = (headers: Record<string, string>) => readUpload(new Request('http://localhost/api/documents?caseId=x', { method: 'POST', body: 'abc', headers }));

  it('claims a name, a type and a length, and a name that cannot be read claims nothing', () => {
    expect(read({ [NAME_HEADER]: 'radio%20%C3%A9.dcm', 'content-type': 'application/dicom', 'content-length': '3' })).toMatchObject({
      caseId: 'x', declaredName: 'radio é.dcm', declaredType: 'application/dicom', declaredLength: 3,
    });
    expect(read({ [NAME_HEADER]: '%E9' }).declaredName).toBeUndefined();
    for (const length of ['', '-1', '1e3', 'x']) expect(read({ 'content-length': length }).declaredLength).toBeNull();
  });

  it('is refused by the page for the same size as by the server', () => expect(MOST_BYTES).toBe(DEFAULT_LIMITS.bytes));

  it('does not pass the proxy, which would cut it off, nor does other data; every page does', () => {
    const matches = (path: string) => config.matcher.some((pattern) => new RegExp(`^${pattern}$`).test(path));
    for (const path of ['/api/documents', '/api/documents/1/frame', '/api/import', '/api/trpc/ballot.cast', '/api/live/1', '/_next/static/x.js']) expect(matches(path)).toBe(false);
    for (const path of ['/', '/cases/1', '/cases/import', '/api/health', '/sign-in']) expect(matches(path)).toBe(true);
  });
});
