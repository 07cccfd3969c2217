import { fieldLabel, unitLabel, valueLabel } from '@bonemet/engine';
import { ImportPage } from '../pages/import-page';
import { expect, test } from '../support/test';
import { LANGUAGES } from '../support/words';

const FILE = {
  format: 'bonemet-case',
  version: 1,
  case: { pseudonym: 'Vega 301', question: 'Which of the two first?', patientWishes: 'To walk to the garden.', lesions: [{ letter: 'A', side: 'left' }, { letter: 'B', side: null }] },
  facts: { 'patient.age_years': 61, 'cancer.primary': 'renal', 'labs.platelets': 182, 'patient.pacemaker': null },
  lesions: [
    { id: 'A', facts: { 'lesion.site': 'femoral_neck', 'lesion.matrix': 'lytic' } },
    { id: 'B', facts: { 'lesion.site': 'vertebra', 'spine.level': 'T11' } },
  ],
};

/** The order of keys is not part of a case, and neither is its pseudonym. */
const withoutPseudonym = (text: string) => {
  const file = JSON.parse(text) as typeof FILE;
  return { ...file, case: { ...file.case, pseudonym: null } };
};

for (const language of LANGUAGES) {
  test(`a pasted case is shown field by field, comes in as a draft, and leaves as it came (${language})`, async ({ person }) => {
    const referrer = await person('oncology', { language });
    const { page, words } = referrer;
    const exchange = new ImportPage(referrer);
    await exchange.open();
    await exchange.paste(JSON.stringify(FILE, null, 2));

    await test.step('the preview says which value goes to which field', async () => {
      const ofCase = exchange.table(words('exchange.preview.ofCase'));
      const row = (label: string) => ofCase.getByRole('row').filter({ has: page.getByRole('rowheader', { name: label, exact: true }) });
      await expect(row(fieldLabel('labs.platelets', language))).toContainText(`182\u00a0${unitLabel('G/L', language)}`);
      await expect(row(fieldLabel('cancer.primary', language))).toContainText(valueLabel('cancer.primary', 'renal', language));
      await expect(row(fieldLabel('patient.pacemaker', language))).toContainText(words('caseFacts.unknown'));
      await expect(exchange.table(words('exchange.preview.ofLesion', { letter: 'B' }))).toContainText('T11');
      await expect(page.getByText(words('exchange.preview.pseudonymDropped', { pseudonym: 'Vega 301' }))).toBeVisible();
    });

    const caseId = await exchange.bringIn();
    const out = await exchange.exportCase(caseId);
    expect(out.name).toMatch(/^[a-z]+-\d{3,6}\.bonemet-case\.json$/);
    expect(withoutPseudonym(out.text)).toEqual(withoutPseudonym(JSON.stringify(FILE)));

    await test.step('what left comes in again, and leaves equal', async () => {
      await exchange.open();
      await exchange.paste(out.text);
      const again = await exchange.exportCase(await exchange.bringIn());
      expect(withoutPseudonym(again.text)).toEqual(withoutPseudonym(out.text));
      expect(again.name).not.toBe(out.name);
    });
  });
}

test('a file with one value out of range, a misspelt question and a name cannot be imported, and the page says why', async ({ person }) => {
  const referrer = await person('oncology');
  const { page, words } = referrer;
  const exchange = new ImportPage(referrer);
  await exchange.open();
  await exchange.paste(JSON.stringify({ ...FILE, case: { ...FILE.case, familyName: 'Quillfeather' }, facts: { ...FILE.facts, 'labs.platelets': 18_200, 'labs.platelet': 4 } }));
  await expect(exchange.table(words('exchange.preview.refused'))).toContainText('Platelets: expected a number from 0 to 2000 G/L.');
  const unmapped = exchange.table(words('exchange.preview.unmapped'));
  await expect(unmapped).toContainText('facts.labs.platelet');
  await expect(unmapped).toContainText('case.familyName');
  await expect(unmapped).not.toContainText('Quillfeather');
  await expect(exchange.importButton).toHaveCount(0);

  await test.step('a changed text has no preview until it is checked', async () => {
    await page.getByRole('textbox', { name: words('exchange.source.text') }).fill('{}');
    await expect(unmapped).toHaveCount(0);
  });
});

test('many cases come in line by line, and a bad line stops no other', async ({ person }) => {
  const referrer = await person('oncology');
  const { page, words } = referrer;
  const exchange = new ImportPage(referrer);
  await exchange.open();
  // More than one batch, with the bad line in the second.
  const lines = Array.from({ length: 30 }, (_, at) => (at === 27 ? '{"facts":{"patient.age_years":"61"}}' : '{"facts":{"patient.age_years":61}}'));
  await exchange.choose('many.ndjson', `${lines.join('\n')}\n`);
  await page.getByRole('button', { name: /^Import 30 / }).click();
  const report = exchange.table(words('exchange.many.report'));
  await expect(report.getByRole('row')).toHaveCount(lines.length + 1);
  await expect(report.getByRole('row').filter({ hasText: 'facts.patient.age_years' })).toHaveText(new RegExp(`^28.*${words('exchange.many.outcomeRefused')}`));
  await expect(page.getByRole('button', { name: words('exchange.many.download') })).toBeVisible();
});

test('who may not import finds no way in', async ({ person, expectedNoise }) => {
  expectedNoise.push(/40[34]/);
  const { page, words } = await person('surgery');
  await page.goto('/cases');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('caseList.title'));
  await expect(page.getByRole('link', { name: words('exchange.link'), exact: true })).toHaveCount(0);
  expect((await page.goto('/cases/import'))?.status()).toBe(404);
  const status = await page.evaluate(async () => (await fetch(`/api/import?boardId=${crypto.randomUUID()}`, { method: 'POST', body: '{}' })).status);
  expect(status).toBe(403);
});
