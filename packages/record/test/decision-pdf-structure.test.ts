import { describe, expect, it } from 'vitest';
import { FIRST_FORMAT, LONG_FORMAT, SECOND_FORMAT } from './support/decisions';
import { openPdf } from './support/read-pdf';
import { nextTurn, pdfOf } from './support/sheets';

type Node = { readonly role?: string; readonly type?: string; readonly children?: readonly Node[] };

const rolesOf = (node: Node): string[] => [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(rolesOf)];

describe('a decision sheet as a document', () => {
  it.each([['fr', 'fr-FR', 'Fiche de décision'], ['en', 'en-GB', 'Decision sheet']] as const)('names its language and its title, in %s', async (locale, tag, title) => {
    const pdf = await openPdf(await pdfOf(SECOND_FORMAT, locale));
    const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> };
    expect(info['Language']).toBe(tag);
    expect(info['Title']).toContain(title);
    expect(info['Title']).toContain('Altair 214');
    expect(info['CreationDate']).toBe('D:20260326082100Z');
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
  });

  it('has headings, paragraphs, lists and tables with heads, in one tree over all pages', async () => {
    const pdf = await openPdf(await pdfOf(LONG_FORMAT, 'fr'));
    const roles = new Set<string>();
    for (let page = 1; page <= pdf.numPages; page += 1) rolesOf((await (await pdf.getPage(page)).getStructTree()) as Node).forEach((role) => roles.add(role));
    for (const role of ['Document', 'Sect', 'H1', 'H2', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'THead', 'TBody', 'TR', 'TH', 'TD']) expect(roles, role).toContain(role);
  });

  it('says of every text what it is: content of the tree, or no content at all', async () => {
    for (const snapshot of [FIRST_FORMAT, SECOND_FORMAT, LONG_FORMAT]) {
      const pdf = await openPdf(await pdfOf(snapshot, 'fr'));
      for (let number = 1; number <= pdf.numPages; number += 1) {
        const { items } = await (await pdf.getPage(number)).getTextContent({ includeMarkedContent: true });
        let depth = 0;
        for (const item of items) {
          if ('str' in item) {
            if (item.str.trim() !== '') expect(depth, item.str).toBe(1);
          } else depth += item.type === 'endMarkedContent' ? -1 : 1;
        }
        expect(depth).toBe(0);
      }
    }
  });

  it('carries its fonts, and of them only the letters that it uses', async () => {
    const bytes = await pdfOf(SECOND_FORMAT, 'fr');
    const raw = Buffer.from(bytes).toString('latin1');
    const fonts = [...raw.matchAll(/\/BaseFont \/(\S+)/g)].map((match) => match[1]!);
    expect(new Set(fonts.map((name) => name.replace(/^[A-Z]{6}\+/, '')))).toEqual(new Set(['SourceSans3-Regular', 'SourceSans3-Semibold', 'SourceSans3-Bold']));
    expect(fonts.every((name) => /^[A-Z]{6}\+/.test(name))).toBe(true);
    expect(raw.match(/\/FontFile[23]? \d+ 0 R/g)).toHaveLength(3);
    expect(raw.match(/\/ToUnicode \d+ 0 R/g)?.length).toBeGreaterThanOrEqual(3);
    expect(bytes.length).toBeLessThan(150_000);
  });

  it('lets others go first again and again, and two that are written at once do not touch each other', async () => {
    const pauses = { fr: 0, en: 0 };
    const counting = (locale: 'fr' | 'en') => ({ pause: () => ((pauses[locale] += 1), nextTurn()) });
    const atOnce = await Promise.all([pdfOf(SECOND_FORMAT, 'fr', counting('fr')), pdfOf(LONG_FORMAT, 'en', counting('en'))]);
    for (const count of Object.values(pauses)) expect(count).toBeGreaterThan(20);
    const never = () => Promise.resolve();
    const oneByOne = [await pdfOf(SECOND_FORMAT, 'fr', { pause: never }), await pdfOf(LONG_FORMAT, 'en', { pause: never })];
    atOnce.forEach((bytes, index) => expect(Buffer.from(bytes).equals(Buffer.from(oneByOne[index]!))).toBe(true));
  });

  it('gives the same bytes for the same decision', async () => {
    const [one, other] = [await pdfOf(SECOND_FORMAT, 'en'), await pdfOf(SECOND_FORMAT, 'en')];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });
});
