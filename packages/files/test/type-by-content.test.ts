import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeDicom, makeJpeg, makePdf, makePng } from '../src/testing';
import { accepted, refusal } from './support/outcome';

const ours = { png: await makePng(), jpeg: await makeJpeg(), pdf: await makePdf(), dicom: makeDicom() };

const zip = Buffer.concat([Buffer.from('504b0304140000000800', 'hex'), deflateRawSync('hello')]);
const foreign = {
  zip,
  html: Buffer.from('<!doctype html><script>alert(1)</script>%PDF-1.7'),
  svg: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
  exe: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(300, 0x90)]),
  gif: Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00;', 'latin1'),
  text: Buffer.from('just words'),
};

describe('the type of a file is what it holds', () => {
  it.each(Object.entries(ours))('knows a %s without a name', async (kind, bytes) => {
    expect((await accepted(bytes)).document.kind).toBe(kind);
  });

  it.each(Object.entries(foreign))('refuses %s', async (_kind, bytes) => {
    expect(await refusal(bytes)).toBe('unknown_type');
  });

  it.each(Object.entries(foreign))('refuses %s in the name of an image', async (_kind, bytes) => {
    expect(await refusal(bytes, { declaredName: 'femur.png' })).toBe('type_mismatch');
    expect(await refusal(bytes, { declaredType: 'application/dicom' })).toBe('type_mismatch');
  });

  it('refuses a file under the name or type of another', async () => {
    expect(await refusal(ours.png, { declaredName: 'femur.jpg' })).toBe('type_mismatch');
    expect(await refusal(ours.jpeg, { declaredName: 'femur.dcm' })).toBe('type_mismatch');
    expect(await refusal(ours.pdf, { declaredName: 'letter.docx' })).toBe('type_mismatch');
    expect(await refusal(ours.dicom, { declaredName: 'IMG.exe' })).toBe('type_mismatch');
    expect(await refusal(ours.png, { declaredName: 'femur.png', declaredType: 'text/html' })).toBe('type_mismatch');
    expect(await refusal(ours.png, { declaredName: 'a.constructor' })).toBe('type_mismatch');
  });

  it('takes the names that cameras, scanners and PACS give', async () => {
    await accepted(ours.jpeg, { declaredName: 'IMG_0042.JPG', declaredType: 'image/jpeg' });
    await accepted(ours.dicom, { declaredName: '1.2.840.113619.2.55.3', declaredType: '' });
    await accepted(ours.dicom, { declaredName: 'IM000012', declaredType: 'application/octet-stream' });
    await accepted(ours.pdf, { declaredName: 'Compte rendu du 3.5.2026.pdf', declaredType: 'application/pdf; charset=binary' });
  });

  it('refuses nothing at all', async () => {
    expect(await refusal(new Uint8Array())).toBe('empty');
  });
});
