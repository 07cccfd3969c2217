import { openDocument, openFrame, openThumbnail } from '@bonemet/api';
import type { SessionActor } from '@bonemet/db';
import { DEFAULT_LIMITS, folderStore } from '@bonemet/files';
import { makeDicom, makePdf, makePng, PLANTED, STUDY_UID } from '@bonemet/files/testing';
import { createHospital, createTestDatabase } from '@bonemet/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { addPicture, nobodysId, openArchive, portsOf, upload } from './support/documents';
import { callerOf } from './support/scene';

const test = await createTestDatabase();
const archive = await openArchive();
afterAll(() => Promise.all([test.close(), archive.close()]));

const as = (actor: SessionActor | null) => portsOf(test, archive, actor).ports;
const rowsOf = async (caseId: string) => (await test.owner.query('SELECT * FROM document WHERE case_id = $1 ORDER BY position', [caseId])).rows as Record<string, unknown>[];
const keysOf = async (institutionId: string) => (await archive.keys()).filter((key) => key.startsWith(institutionId));

async function room() {
  const hospital = await createHospital(test);
  return { ...hospital, radiologist: await hospital.person(['reviewer'], 'diagnostic_radiology'), observer: await hospital.person(['observer']) };
}

const bytesOf = async (stream: ReadableStream<Uint8Array>) => Buffer.from(await new Response(stream).arrayBuffer());

describe('a DICOM picture that is uploaded', () => {
  it('is kept without the name in it, described by what it says, and opened again to the pixel', async () => {
    const { caseId, institutionId, radiologist, observer } = await room();
    const pixels = Array.from({ length: 24 }, (_, at) => at * 100);
    const added = await upload(as(radiologist), caseId, makeDicom({ pixels, studyDate: '20191230' }), { name: `${PLANTED.name}.dcm`, type: 'application/dicom' });
    if (!added.ok) throw new Error(added.code);
    expect(added.report.removed.map(({ name }) => name)).toEqual(expect.arrayContaining(['PatientName', 'PatientID', 'PatientBirthDate']));

    expect(await keysOf(institutionId)).toEqual([`${institutionId}/${added.documentId}.dcm`]);
    const [row] = await rowsOf(caseId);
    expect(row).toMatchObject({
      id: added.documentId, kind: 'dicom', position: 1, study_instance_uid: STUDY_UID, uploaded_by_id: radiologist.membershipId,
      image: { width: 6, height: 4, modality: 'CT', drawable: true, pixelSpacing: { rowMm: 0.5, columnMm: 0.625, source: 'patient' } },
    });
    const [listed] = await callerOf(test.database, observer).document.list({ caseId });
    expect(listed).toMatchObject({ takenOn: '2019-12-30', lesionLetter: null, uploadedBy: { membershipId: radiologist.membershipId } });

    const opened = await openDocument(as(observer), added.documentId);
    if (!opened.ok) throw new Error(opened.code);
    expect(opened).toMatchObject({ mediaType: 'application/dicom', name: `document-${added.documentId.slice(0, 8)}.dcm` });
    const stored = await bytesOf(opened.stream);
    expect(stored.byteLength).toBe(opened.size);
    const everywhere = JSON.stringify([row, listed, added]) + stored.toString('latin1');
    for (const secret of ['QUILLFEATHER', 'Zephyrine', PLANTED.id, PLANTED.birthDate]) expect(everywhere).not.toContain(secret);

    const framed = await openFrame(as(observer), added.documentId);
    if (!framed.ok) throw new Error(framed.code);
    expect([...framed.frame.pixels]).toEqual(pixels);
    expect(framed.frame).toMatchObject({ width: 6, height: 4, slope: 1, intercept: -1024, windowCentre: 40, windowWidth: 400 });
    expect(await openThumbnail(as(observer), added.documentId)).toMatchObject({ ok: true });
  });

  it('whose scanner says a day that is yet to come has no day', async () => {
    const { caseId, radiologist } = await room();
    await upload(as(radiologist), caseId, makeDicom({ studyDate: '20310101' }));
    expect((await rowsOf(caseId))[0]).toMatchObject({ taken_on: null });
  });
});

/** A picture of 3600 million pixels, as its header says. */
const HUGE = { vr: 'US', value: [60_000] } as const;

describe('a file that is refused', () => {
  const whole = async () => Buffer.from(await makePng({ width: 400, height: 300 }));
  const bad: readonly [string, number, string, () => Promise<Uint8Array>, { name?: string; type?: string }?][] = [
    ['renamed', 415, 'type_mismatch', whole, { name: 'scan.pdf' }],
    ['sent as another type', 415, 'type_mismatch', whole, { type: 'application/dicom' }],
    ['of a type we do not keep', 415, 'unknown_type', async () => Buffer.from('GIF89a and more')],
    ['cut short', 422, 'truncated', async () => (await whole()).subarray(0, 2_000)],
    ['a bomb', 422, 'bomb', async () => makeDicom({ elements: { 0x00280010: HUGE, 0x00280011: HUGE } })],
    ['a PDF that acts', 422, 'active_pdf', () => makePdf({ prepare: (document) => void document.addJavaScript('hello', 'app.alert(1)') })],
    ['empty', 400, 'empty', async () => new Uint8Array()],
  ];

  it.each(bad)('%s (%i %s) leaves neither a row nor a file', async (_, status, code, make, given) => {
    const { caseId, institutionId, radiologist } = await room();
    expect(await upload(as(radiologist), caseId, await make(), given)).toEqual({ ok: false, status, code });
    expect(await rowsOf(caseId)).toEqual([]);
    expect(await keysOf(institutionId)).toEqual([]);
  });

  it('of 500 MB is not read to its end, whether or not it says how long it is', async () => {
    const { caseId, radiologist } = await room();
    const chunk = new Uint8Array(1024 * 1024);
    for (const length of [500 * chunk.length, null, 10]) {
      let [sent, stopped] = [0, false];
      const body = new ReadableStream<Uint8Array>({
        pull: (controller) => (sent++ < 500 ? controller.enqueue(chunk) : controller.close()),
        cancel: () => void (stopped = true),
      });
      expect(await upload(as(radiologist), caseId, body, { length })).toEqual({ ok: false, status: 413, code: 'too_large' });
      expect(stopped).toBe(true);
      expect(sent).toBeLessThan(DEFAULT_LIMITS.bytes / chunk.length + 4);
    }
  });

  it('because the case has the same one already, or because the database says no, takes its stored bytes with it', async () => {
    const { caseId, institutionId, radiologist } = await room();
    const picture = await makePng({ width: 33 });
    expect(await upload(as(radiologist), caseId, picture)).toMatchObject({ ok: true });
    expect(await upload(as(radiologist), caseId, picture)).toEqual({ ok: false, status: 409, code: 'already_there' });
    expect(await keysOf(institutionId)).toHaveLength(1);
    await test.owner.query(`
      CREATE FUNCTION refuse_documents() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = 'BM011'; END $$;
      CREATE TRIGGER refuse_documents BEFORE INSERT ON document FOR EACH ROW EXECUTE FUNCTION refuse_documents();`);
    try {
      expect(await upload(as(radiologist), caseId, await makePng({ width: 34 }))).toEqual({ ok: false, status: 409, code: 'case_decided' });
      await test.owner.query(`CREATE OR REPLACE FUNCTION refuse_documents() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$`);
      await expect(upload(as(radiologist), caseId, await makePng({ width: 35 }))).rejects.toThrow();
    } finally {
      await test.owner.query('DROP TRIGGER refuse_documents ON document; DROP FUNCTION refuse_documents()');
    }
    expect(await keysOf(institutionId)).toHaveLength(1);
    expect(await rowsOf(caseId)).toHaveLength(1);
  });

  it('because it cannot be stored has no row, and the operator is told', async () => {
    const { caseId, radiologist } = await room();
    const { ports, events } = portsOf(test, { store: folderStore('/dev/null/nowhere') }, radiologist);
    expect(await upload(ports, caseId, await makePng())).toEqual({ ok: false, status: 503, code: 'store_unavailable' });
    expect(events).toEqual(['document.store']);
    expect(await rowsOf(caseId)).toEqual([]);
  });
});

describe('a connection that breaks while a document is stored', () => {
  /** The real database, whose answers are lost from the `first` unit of work to the `last`. */
  function losing(actor: SessionActor, first: number, last: number) {
    const { ports, events } = portsOf(test, archive, actor);
    let units = 0;
    const withActor: typeof ports.database.withActor = async (...given) => {
      const unit = ++units;
      const answer = await ports.database.withActor(...given);
      if (unit >= first && unit <= last) throw new Error('the connection is gone');
      return answer;
    };
    return { ports: { ...ports, database: { ...ports.database, withActor } }, events };
  }

  it('after the commit loses nothing: the document is there and opens', async () => {
    const { caseId, radiologist } = await room();
    const added = await upload(losing(radiologist, 2, 2).ports, caseId, await makePng({ width: 36 }));
    if (!added.ok) throw new Error(added.code);
    expect(await rowsOf(caseId)).toMatchObject([{ id: added.documentId }]);
    expect(await openDocument(as(radiologist), added.documentId)).toMatchObject({ ok: true });
  });

  it('and stays broken leaves the file, and the operator is told', async () => {
    const { caseId, institutionId, radiologist } = await room();
    const { ports, events } = losing(radiologist, 2, 3);
    await expect(upload(ports, caseId, await makePng({ width: 37 }))).rejects.toThrow('the connection is gone');
    expect(await keysOf(institutionId)).toHaveLength(1);
    expect(events).toEqual(['document.orphaned']);
  });
});

describe('who may', () => {
  it('upload: nobody signed out, no observer, no other hospital; their bytes are not even read', async () => {
    const [here, there] = [await room(), await room()];
    for (const [actor, caseId, status, code] of [
      [null, here.caseId, 401, 'signed_out'],
      [here.observer, here.caseId, 403, 'role_missing'],
      [there.radiologist, here.caseId, 404, 'not_found'],
      [here.radiologist, nobodysId(), 404, 'not_found'],
      [here.radiologist, 'no id', 404, 'not_found'],
      [here.radiologist, null, 404, 'not_found'],
    ] as const) {
      let stopped = false;
      const body = new ReadableStream<Uint8Array>({ cancel: () => void (stopped = true) }, { highWaterMark: 0 });
      expect(await upload(as(actor), caseId, body)).toEqual({ ok: false, status, code });
      expect(stopped).toBe(true);
    }
    expect(await rowsOf(here.caseId)).toEqual([]);
  });

  it('open bytes, frame and thumbnail: everybody of the hospital and nobody of another, who learns nothing', async () => {
    const [here, there] = [await room(), await room()];
    const added = await upload(as(here.radiologist), here.caseId, makeDicom());
    if (!added.ok) throw new Error(added.code);
    for (const open of [openDocument, openFrame, openThumbnail]) {
      expect(await open(as(here.observer), added.documentId)).toMatchObject({ ok: true });
      expect(await open(as(there.radiologist), added.documentId)).toEqual({ ok: false, status: 404, code: 'not_found' });
      expect(await open(as(null), added.documentId)).toEqual({ ok: false, status: 401, code: 'signed_out' });
      expect(await open(as(there.radiologist), nobodysId())).toEqual({ ok: false, status: 404, code: 'not_found' });
    }
  });

  it('open what was withdrawn: nobody, until it is put back', async () => {
    const { caseId, radiologist } = await room();
    const documentId = await addPicture(as(radiologist), caseId);
    const caller = callerOf(test.database, radiologist);
    await caller.document.withdraw({ documentId, withdrawn: true });
    expect(await openDocument(as(radiologist), documentId)).toEqual({ ok: false, status: 404, code: 'not_found' });
    await caller.document.withdraw({ documentId, withdrawn: false });
    expect(await openDocument(as(radiologist), documentId)).toMatchObject({ ok: true, kind: 'png' });
  });
});

describe('what cannot be drawn', () => {
  it('has no frame and no thumbnail; a PDF is opened as one', async () => {
    const { caseId, radiologist } = await room();
    const added = await upload(as(radiologist), caseId, await makePdf());
    if (!added.ok) throw new Error(added.code);
    expect((await rowsOf(caseId))[0]).toMatchObject({ kind: 'pdf', image: null });
    for (const open of [openFrame, openThumbnail]) expect(await open(as(radiologist), added.documentId)).toEqual({ ok: false, status: 404, code: 'no_frame' });
    expect(await openDocument(as(radiologist), added.documentId)).toMatchObject({ ok: true, mediaType: 'application/pdf' });
  });

  it('because its file is gone is not found, and the operator is told', async () => {
    const { caseId, institutionId, radiologist } = await room();
    const documentId = await addPicture(as(radiologist), caseId);
    await archive.store.remove(`${institutionId}/${documentId}.png`);
    const { ports, events } = portsOf(test, archive, radiologist);
    expect(await openDocument(ports, documentId)).toEqual({ ok: false, status: 404, code: 'not_found' });
    expect(events).toEqual(['document.missing']);
  });
});
