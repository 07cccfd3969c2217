import { evaluate, type FieldId, fieldById, techniqueName } from '@bonemet/engine';
import { CaseForm } from '../pages/case-form';
import { SignInPage } from '../pages/sign-in-page';
import { ask } from '../support/procedures';
import { FIRST, SECOND } from '../support/servers';
import { DEMO_PASSWORD, expect, type Person, test } from '../support/test';
import { LANGUAGES } from '../support/words';
import { WORKED_CASES } from '../support/worked-case';

/** The four cases of Ahmed 2019. */
const WORKED = WORKED_CASES.slice(0, 4);

/** What a person types to place each lesion. */
const PLACES: Readonly<Record<string, Record<'en' | 'fr', string>>> = {
  'CASE-01': { en: 'right glenoid', fr: 'glène droit' },
  'CASE-02': { en: 'sternum', fr: 'sternum' },
  'CASE-03': { en: 'right femur distal', fr: 'fémur distal droit' },
  'CASE-04': { en: 'left acetabulum', fr: 'acétabulum gauche' },
};
const PLACED: readonly string[] = ['lesion.site', 'spine.level'];

/** What the server has of one question of a case, whatever a screen says. */
async function recordedOf(person: Person, address: string, fieldId: string): Promise<unknown> {
  const caseId = new URL(address, person.server).pathname.split('/')[2];
  const { entries } = await ask<{ readonly entries: readonly { readonly fieldId: string; readonly value: unknown }[] }>(person, 'query', 'case.workspace', { caseId });
  return entries.find((entry) => entry.fieldId === fieldId)?.value;
}

for (const language of LANGUAGES) {
  for (const { id, facts } of WORKED) {
    test(`${id} is entered by hand, and the engine beside the form says what it says anywhere (${language})`, async ({ person }) => {
      const referrer = await person('oncology', { language });
      const form = new CaseForm(referrer);
      const address = await form.begin();
      await form.addLesion(PLACES[id]?.[language] ?? '', 'A');
      await form.showAllQuestions();
      for (const [field, value] of Object.entries(facts)) {
        if (PLACED.includes(field)) continue;
        if (fieldById(field)) await form.answer(field as FieldId, value);
      }
      await form.saved();

      const { lesions } = evaluate({ lesions: [{ id: 'A', facts }] });
      const expected = lesions[0]?.options.map(({ technique }) => techniqueName(technique, language)) ?? [];
      expect(expected.length).toBeGreaterThan(0);
      await expect.poll(async () => (await form.options()).sort()).toEqual([...expected].sort());

      await test.step('the server has the same, for whoever reads the case', async () => {
        const reader = await person('surgery', { language, server: SECOND });
        await reader.page.goto(address.replace('/edit', ''));
        const options = reader.page.locator('#options details.bm-option .bm-option-name');
        await expect.poll(async () => (await options.allTextContents()).sort()).toEqual([...expected].sort());
      });
    });
  }
}

test.describe('with a network that goes and comes back', () => {
  test.use({ expectedNoise: [/ERR_INTERNET_DISCONNECTED|Failed to load resource/] });

  test('somebody loses no word: what was typed is kept, through a closed tab as well, and leaves by itself', async ({ person }) => {
    const referrer = await person('oncology');
    const form = new CaseForm(referrer);
    const address = await form.begin();
    await form.addLesion('T11', 'A');
    await form.saved();
    const { page, words } = referrer;
    await page.context().setOffline(true);
    await form.type('Age', '61');
    await expect(page.locator('.save-line')).toContainText(words('caseForm.save.waitingKept'));
    await page.context().setOffline(false);
    await form.saved();
    await expect.poll(() => page.evaluate(keptText), { message: 'what has arrived is kept no longer' }).not.toContain('drafts/');

    await page.context().setOffline(true);
    await form.type('Age', '62');
    await expect(page.locator('.save-line')).toContainText(words('caseForm.save.waitingKept'));
    await expect.poll(() => page.evaluate(keptText)).toContain('drafts/');
    expect(await page.evaluate(keptText)).not.toContain('"value":62');
    await page.close();
    const again = await page.context().newPage();
    await page.context().setOffline(false);
    await again.goto(address);
    await expect(again.getByRole('textbox', { name: 'Age', exact: true })).toHaveValue('62');
    // A closing page may have got it through at the last moment: whoever sent it, the server has it.
    await expect.poll(() => recordedOf({ ...referrer, page: again }, address, 'patient.age_years')).toBe(62);
    await new CaseForm({ ...referrer, page: again }).saved();
  });

  test('two people in one case see each other, and neither loses an answer', async ({ person }) => {
    const oncologist = await person('oncology', { server: FIRST });
    const form = new CaseForm(oncologist);
    const address = await form.begin();
    await form.addLesion('T11', 'A');
    const radiologist = await person('imaging', { server: SECOND });
    await radiologist.page.goto(address);

    await test.step('each is named on the other screen, with the entry in their hands', async () => {
      await expect(oncologist.page.locator('.here')).toContainText('David Rey');
      await expect(radiologist.page.locator('.here')).toContainText('Mathieu Ollier');
      await radiologist.page.getByRole('textbox', { name: 'Age', exact: true }).focus();
      await expect(oncologist.page.getByText(oncologist.words('caseForm.typing'))).toBeVisible();
    });

    await test.step('what one answers appears on the other screen', async () => {
      await new CaseForm(radiologist).answer('patient.sex', 'female');
      await expect(oncologist.page.getByRole('radiogroup', { name: 'Sex', exact: true }).getByRole('radio', { name: 'female', exact: true })).toBeChecked();
    });

    await test.step('two answers to one question are both kept until the later writer chooses', async () => {
      await oncologist.page.context().setOffline(true);
      await form.type('Age', '61');
      await new CaseForm(radiologist).type('Age', '71');
      await new CaseForm(radiologist).saved();
      await oncologist.page.context().setOffline(false);
      const both = oncologist.page.getByText('Theirs: 71 years. Yours: 61 years.');
      await expect(both).toBeVisible({ timeout: 30_000 });
      await oncologist.page.getByRole('button', { name: oncologist.words('caseForm.conflict.mine') }).click();
      await expect(radiologist.page.getByRole('textbox', { name: 'Age', exact: true })).toHaveValue('61');
    });

    await test.step('and the history tells who answered what', async () => {
      const { page, words } = oncologist;
      await page.getByRole('button', { name: words('caseForm.head.history') }).click();
      const lines = page.locator('.history li');
      await expect(lines.filter({ hasText: 'Age' })).toHaveCount(2);
      await lines.filter({ hasText: '71' }).getByRole('button', { name: words('caseForm.history.restore') }).click();
      await expect(page.getByRole('textbox', { name: 'Age', exact: true, includeHidden: true })).toHaveValue('71');
    });
  });
});

/** All that this browser keeps of the page, as text. */
async function keptText(): Promise<string> {
  const open = indexedDB.open('keyval-store');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error ?? new Error('closed'));
  });
  const store = database.transaction('keyval').objectStore('keyval');
  const read = <Value>(request: IDBRequest<Value>) => new Promise<Value>((resolve) => (request.onsuccess = () => resolve(request.result)));
  const keys = await read(store.getAllKeys());
  const values = (await read(store.getAll())) as Uint8Array[];
  return [...keys.map(String), ...values.map((value) => new TextDecoder('latin1').decode(value))].join('\n');
}

test('what if changes nothing that is recorded, and says what would change', async ({ person }) => {
  const referrer = await person('oncology');
  const form = new CaseForm(referrer);
  const { page, words } = referrer;
  const address = await form.begin();
  await form.addLesion('right femoral neck', 'A');
  await form.saved();
  await page.getByRole('button', { name: words('caseForm.head.whatIf') }).click();
  await form.showAllQuestions();
  await form.answer('patient.surgical_candidate', 'no');
  await form.answer('pain.status', 'severe');
  await expect(page.locator('[data-pane="panel"]')).toContainText(words('caseForm.whatIf.title'));
  await expect(page.locator('.what-if-changes li').first()).toBeVisible();
  await page.getByRole('button', { name: words('caseForm.head.leaveWhatIf') }).first().click();
  await expect(page.locator('.what-if-changes')).toHaveCount(0);
  await page.goto(address);
  const pain = page.getByRole('radiogroup', { name: 'Pain related to the lesion', exact: true });
  await expect(pain).toBeVisible();
  await expect(pain.getByRole('radio', { checked: true })).toHaveCount(0);
  for (const supposed of ['patient.surgical_candidate', 'pain.status']) expect(await recordedOf(referrer, address, supposed), supposed).toBeUndefined();
});

test.describe('on a shared computer', () => {
  test.use({ expectedNoise: [/401/] });

  test('a page that was left open sends nothing in the name of who signed in after', async ({ person }) => {
    const oncologist = await person('oncology');
    const form = new CaseForm(oncologist);
    const address = await form.begin();
    const { page, words } = oncologist;
    const second = await page.context().newPage();
    await second.goto('/account');
    await second.getByRole('button', { name: words('account.signOut') }).click();
    await second.waitForURL(/\/sign-in/);
    await new SignInPage({ ...oncologist, page: second }).signIn('imaging@demo.bonemet.example', DEMO_PASSWORD);
    await form.type('Age', '61');
    await expect(page.locator('.save-line')).toContainText(words('caseForm.save.waitingKept'));
    await second.goto(address);
    await expect(second.getByRole('textbox', { name: 'Age', exact: true })).toHaveValue('');
    expect(await recordedOf({ ...oncologist, page: second }, address, 'patient.age_years')).toBeUndefined();
  });
});
