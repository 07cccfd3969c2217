import { describe, expect, it } from 'vitest';
import type { DecisionSnapshot } from '../src/sheet/signed-decision';
import type { Locale } from '../src/words/locale';
import { FIRST_FORMAT, LONG_FORMAT, SECOND_FORMAT } from './support/decisions';
import { openPdf, textOf } from './support/read-pdf';
import { pdfOf } from './support/sheets';

const read = async (snapshot: DecisionSnapshot, locale: Locale, over = {}) => {
  const pdf = await openPdf(await pdfOf(snapshot, locale, over));
  return { pdf, pages: await textOf(pdf) };
};

/** Each in its place after the one before. */
function expectInOrder(text: string, parts: readonly string[]) {
  let at = 0;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    expect(found, `“${part}” after “${text.slice(Math.max(0, at - 40), at)}”`).toBeGreaterThanOrEqual(0);
    at = found + part.length;
  }
}

describe('the text of a decision sheet', () => {
  it('stands in French in the order of a French sheet', async () => {
    const { pages } = await read(SECOND_FORMAT, 'fr');
    expectInOrder(pages.join(' '), [
      'RCP métastases osseuses', 'Fiche de décision', 'Altair 214', 'RCP du 26 mars 2026, dossier 3 sur 11', 'Version 1, signée le 26 mars 2026 à 09 h 21',
      'Décision provisoire.', 'Question posée', 'Fracture imminente du col fémoral droit', 'Patient et cancer', 'Femme, 61 ans. Sein.', 'Ce que souhaite le patient',
      'Lésions et scores', 'Col fémoral, côté droit', 'Options discutées', 'Vissage percutané', '1', 'Approprié, accord', 'Incertain, désaccord', 'La RCP décide', 'Vissage percutané couplé à une cimentoplastie',
      'Sous condition : Délai de 48 h', 'Implant en Y cimenté du col fémoral', 'non listée par le moteur', 'Proposition confirmée par 6 participants.',
      'Comparaison avec la liste du moteur', 'Motif : L’implant en Y est disponible', 'Avis minoritaire', 'Chirurgie orthopédique et rachidienne : Clou centromédullaire',
      'Quorum', 'Non atteint.', '9 médecins', 'Il manquait 1 spécialité.', 'Personne ne pouvait juger « Radiothérapie externe', 'Participants', 'Dr Anne Lemoine, oncologie médicale, présidence',
      '(lien d’intérêts)', 'Signature', 'Dr Anne Lemoine', 'Présidence, oncologie médicale', 'Empreinte (SHA-256)', '7f3a91c0 4be288d5', 'Moteur', 'connaissances',
    ]);
  });

  it('stands in English in the same order', async () => {
    const { pages } = await read(SECOND_FORMAT, 'en');
    expectInOrder(pages.join(' '), [
      'Decision sheet', 'Altair 214', 'Board of 26 March 2026, case 3 of 11', 'Version 1, signed 26 March 2026, 09:21', 'Provisional decision.', 'Question asked',
      'Patient and cancer', 'Woman, 61. Breast.', 'What the patient wants', 'Lesions and scores', 'Right femoral neck', 'Options discussed', '1 abstention', 'Appropriate, agreement',
      'The board decides', 'Percutaneous screws with cement', 'On condition:', 'Y-shaped femoral neck implant', 'not listed by the engine', '6 participants confirmed the plan.',
      'Compared with the engine’s list', 'Minority opinion', 'Orthopaedic and spine surgery:', 'Quorum', 'Not reached.', 'Missing: 1 specialty.', 'Participants', 'Dr Yann Le Goff, rheumatology (conflict of interest)',
      'Dr Marc Olivier, guest', 'Signature', 'Chair, medical oncology', 'Fingerprint (SHA-256)', 'Engine',
    ]);
  });

  it.each(['fr', 'en'] as const)('shows a decision of the first format as it was, in %s', async (locale) => {
    const { pages } = await read(FIRST_FORMAT, locale);
    expect(pages).toHaveLength(1);
    const [text] = pages as [string];
    expect(text).toContain('clou préféré si la perte corticale dépasse la moitié du col');
    expect(text).toContain('Délai de 48 h depuis la dernière prise d’apixaban.');
    expect(text).not.toMatch(/Participants|provisoire|Provisional|Comparaison|Compared|abstention/);
    expect(text).toContain(locale === 'fr' ? 'Atteint.' : 'Reached.');
  });

  it.each(['fr', 'en'] as const)('never says that the software recommends, in %s', async (locale) => {
    for (const snapshot of [FIRST_FORMAT, SECOND_FORMAT, LONG_FORMAT]) {
      const { pages } = await read(snapshot, locale);
      expect(pages.join(' ')).not.toMatch(/recomm/i);
      expect(pages.every((page) => page.includes(locale === 'fr' ? 'La RCP décide.' : 'The board decides.'))).toBe(true);
    }
  });

  it('shows the histogram, the figures and both verdicts of each option', async () => {
    const { pages } = await read(FIRST_FORMAT, 'fr');
    expect(pages[0]).toMatch(/Implant en Y cimenté du col fémoral A · 2 2 · 1 · 2 2 · 5 4,0 \/ 2,35 Incertain, désaccord/);
    expect(pages[0]).toMatch(/Radiothérapie externe \(conventionnelle\) A 1 3 3 1 1 · · · · 3 1,0 \/ 6,10 Inapproprié, accord/);
  });
});

describe('the identity on a sheet', () => {
  const identity = { familyName: 'Lefèvre-Dubois', givenNames: 'Marie Jeanne', birthDate: '1964-12-09', recordNumber: 'SC-4100' };

  it('is there only when it was asked for', async () => {
    const without = (await read(SECOND_FORMAT, 'fr')).pages.join(' ');
    for (const word of ['Lefèvre', 'Marie Jeanne', 'SC-4100', 'Nom de famille']) expect(without).not.toContain(word);
    const named = (await read(SECOND_FORMAT, 'fr', { identity })).pages.join(' ');
    expectInOrder(named, ['Nom de famille', 'Prénoms', 'Lefèvre-Dubois', 'Marie Jeanne', '9 décembre 1964', 'SC-4100', 'Question posée']);
  });

  it('says when nobody has recorded one', async () => {
    expect((await read(FIRST_FORMAT, 'en', { identity: null })).pages[0]).toContain('Nobody has recorded who this patient is.');
  });
});

describe('long texts', () => {
  it.each(['fr', 'en'] as const)('fill two pages at most, each with its number and its case, in %s', async (locale) => {
    const { pages } = await read(LONG_FORMAT, locale);
    expect(pages).toHaveLength(2);
    pages.forEach((text, index) => expect(text).toContain(`page ${index + 1}/2`));
    expect(pages[1]).toContain('Altair 214');
    const whole = pages.join(' ');
    expect(whole.match(/malgré le palier III\./g)).toHaveLength(21);
  });

  it('goes on to as many pages as it takes, and loses no word', async () => {
    const words = Array.from({ length: 2_500 }, (_, index) => `mot${index}`).join(' ');
    const { pages } = await read({ ...SECOND_FORMAT, question: words }, 'fr');
    expect(pages.length).toBeGreaterThan(2);
    const found = pages.join(' ').match(/mot\d+/g) ?? [];
    expect(found).toEqual(words.split(' '));
  });

  it.each([FIRST_FORMAT, SECOND_FORMAT, LONG_FORMAT])('writes nothing outside of the margins, and no two lines over each other', async (snapshot) => {
    const pdf = await openPdf(await pdfOf(snapshot, 'fr'));
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      const boxes = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [{ text: item.str, x: item.transform[4] as number, y: item.transform[5] as number, width: item.width }] : []));
      for (const { x, y, width, text } of boxes) {
        expect(x, text).toBeGreaterThan(40);
        expect(x + width, text).toBeLessThan(595.28 - 40);
        expect(y, text).toBeGreaterThan(20);
      }
      for (const [index, one] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) {
          const apart = one.x + one.width <= other.x + 0.6 || other.x + other.width <= one.x + 0.6 || Math.abs(one.y - other.y) > 5;
          expect(apart, `“${one.text}” and “${other.text}” on page ${number}`).toBe(true);
        }
      }
    }
  });
});
