import { writeFile } from 'node:fs/promises';
import { makeDicom, makePng, PLANTED } from '@bonemet/files/testing';
import { CasePage } from '../pages/case-page';
import { DocumentsPart } from '../pages/documents-part';
import { expect, test } from '../support/test';

const EDGE = 512;
/** Half a millimetre between rows, five eighths between columns, as the file says. */
const COLUMN_MM = 0.625;
const SECRETS = [...PLANTED.name.split('^'), PLANTED.id, PLANTED.birthDate];

/** Named as workstations name them: by number, without an ending. */
const SCAN = 'IM000012';

/** Puts a file where a person would choose it from. */
async function onDisk(name: string, bytes: Uint8Array): Promise<string> {
  const place = test.info().outputPath(name);
  await writeFile(place, bytes);
  return place;
}

test('a picture is added without the name in it, and a length on it is read in millimetres', async ({ person, expectedNoise }) => {
  expectedNoise.push(/404/);
  const radiologist = await person('imaging');
  const { page, words } = radiologist;
  const casePath = await new CasePage(radiologist).open('Altair 214');
  const documents = new DocumentsPart(radiologist);
  await documents.open(casePath);
  const before = await documents.rows.count();
  const pixels = Array.from({ length: EDGE * EDGE }, (_, at) => at % 1_800);
  await documents.add(await onDisk(SCAN, makeDicom({ rows: EDGE, columns: EDGE, bitsStored: 12, pixels })));
  await expect(documents.result(SCAN)).toContainText('PatientName');
  // The list is read again after the result is shown.
  await expect(documents.rows).toHaveCount(before + 1);
  const row = documents.rows.last();
  const id = await documents.idOf(row);

  await test.step('the name is nowhere: not on the page, not in the list, not in the bytes', async () => {
    const seen = await page.evaluate(async (documentId) => {
      const answers = await Promise.all(['', '/frame', '/thumbnail'].map((part) => fetch(`/api/documents/${documentId}${part}`)));
      const bytes = await Promise.all(answers.map(async (answer) => new TextDecoder('latin1').decode(await answer.arrayBuffer())));
      const headers: string[] = [];
      for (const answer of answers) answer.headers.forEach((value, name) => headers.push(`${name}: ${value}`));
      return { statuses: answers.map(({ status }) => status), text: [document.documentElement.outerHTML, ...headers, ...bytes].join('\n') };
    }, id);
    expect(seen.statuses).toEqual([200, 200, 200]);
    for (const secret of SECRETS) expect(seen.text, secret).not.toContain(secret);
  });

  await test.step('a quarter of its columns, and eight more, are as long as the file says', async () => {
    const length = await documents.measure(row);
    await expect(length).toHaveText(`${((EDGE / 4) * COLUMN_MM).toFixed(1)}\u00a0mm`);
    const end = page.getByRole('button', { name: words('viewer.secondPoint') });
    await end.focus();
    for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowRight');
    await expect(length).toHaveText(`${((EDGE / 4 + 8) * COLUMN_MM).toFixed(1)}\u00a0mm`);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  await test.step('another hospital finds nothing at its addresses', async () => {
    const attacker = await person('other.chair');
    const statuses = await attacker.page.evaluate(
      (documentId) => Promise.all(['', '/frame', '/thumbnail'].map(async (part) => (await fetch(`/api/documents/${documentId}${part}`)).status)),
      id,
    );
    expect(statuses).toEqual([404, 404, 404]);
  });

  await test.step('withdrawn it is gone for everybody, and comes back', async () => {
    const count = await documents.rows.count();
    await row.getByRole('button', { name: new RegExp(`^${words('documents.withdraw').split(' ')[0]}`) }).click();
    await expect(documents.rows).toHaveCount(count - 1);
    expect(await page.evaluate(async (documentId) => (await fetch(`/api/documents/${documentId}`)).status, id)).toBe(404);
    await documents.section.getByRole('button', { name: words('documents.undo') }).click();
    await expect(documents.rows).toHaveCount(count);
  });
});

test('files that are not what they seem are refused one by one, with what to do', async ({ person, expectedNoise }) => {
  expectedNoise.push(/4(15|22)/);
  const radiologist = await person('imaging', { language: 'fr' });
  const { words } = radiologist;
  const picture = await makePng({ width: 400, height: 300 });
  const documents = new DocumentsPart(radiologist);
  await documents.open(await new CasePage(radiologist).open('Altair 214'));
  const before = await documents.rows.count();
  await documents.add(
    await onDisk('renamed.pdf', picture),
    await onDisk('cut.png', picture.subarray(0, 3_000)),
    await onDisk('huge.png', Buffer.alloc(26 * 1024 * 1024)),
    await onDisk('notes.txt', Buffer.from('x')),
  );
  for (const [name, code] of [['renamed.pdf', 'type_mismatch'], ['cut.png', 'truncated'], ['huge.png', 'too_large'], ['notes.txt', 'unknown_type']] as const) {
    await expect(documents.result(name)).toContainText(words(`documents.refused.${code}.title`));
    await expect(documents.result(name)).toContainText(words(`documents.refused.${code}.todo`));
  }
  await expect(documents.rows).toHaveCount(before);
});
