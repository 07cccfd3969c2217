import { describe, expect, it } from 'vitest';
import { writeMinutesPdf } from '../src/minutes/write-minutes-pdf';
import type { MeetingRecord } from '../src/minutes/meeting-record';
import { MEETING } from './support/meeting';
import { openPdf, textOf } from './support/read-pdf';
import { nextTurn } from './support/sheets';
import { TYPEFACE } from './support/typeface';

const write = (meeting: MeetingRecord, locale: 'en' | 'fr', pause = nextTurn) => writeMinutesPdf({ meeting, locale, timeZone: 'Europe/Paris', typeface: TYPEFACE, pause });
const read = async (meeting: MeetingRecord, locale: 'en' | 'fr') => textOf(await openPdf(await write(meeting, locale)));

describe('the minutes of a meeting', () => {
  it('tell in French who was there, and of each case what became of it', async () => {
    const pages = await read(MEETING, 'fr');
    const text = pages.join(' ');
    for (const part of [
      'Compte rendu de réunion', '26 mars 2026', '09 h 00, Salle 2', '9 dossiers, 7 décisions signées, 1 dossier renvoyé pour données complémentaires, 1 dossier non décidé',
      'Dr Anne Lemoine, oncologie médicale, présidence', 'Excusés : Dr Jean Simon, anatomopathologie ; Pr Agnès Colin', '1 Altair 214', 'Décidé', '1. Vissage percutané couplé à une cimentoplastie',
      'Actions : Scanner de la hanche droite (Radiologie diagnostique, avant le 30 mars 2026) ; Informer la patiente', 'Décidé, à titre provisoire', 'Données demandées : anatomopathologie', 'Lien d’intérêts : Dr Jean Roux (le patient est un proche)',
      'Inscrit selon le protocole « Fraction unique »', 'Quorum : non atteint.', 'Version 1, signée par Dr Anne Lemoine, le 26 mars 2026 à 09 h 21', 'Seules les fiches de décision signées font foi',
    ]) expect(text, part).toContain(part);
    expect(text).not.toMatch(/recomm|pas close/i);
    pages.forEach((page, index) => expect(page).toContain(`page ${index + 1}/${pages.length}`));
  });

  it('tell the same in English', async () => {
    const text = (await read(MEETING, 'en')).join(' ');
    for (const part of ['Meeting minutes', '09:00, Salle 2', '7 signed decisions, 1 case sent back for data, 1 case not decided', 'Excused:', 'Decided, provisional', 'Data needed: pathology', 'Conflict of interest: Dr Jean Roux (le patient est un proche)', 'Quorum: not reached.', 'until 30 March 2026'])
      expect(text, part).toContain(part);
  });

  it('say of a meeting that goes on that they can still change, and of a case without a decision that it has none', async () => {
    const text = (await read({ ...MEETING, status: 'open', participants: [], items: MEETING.items.slice(2, 3).map((item) => ({ ...item, stage: 'revealed' as const })) }, 'fr')).join(' ');
    expect(text).toContain('La réunion n’est pas close');
    expect(text).toContain('Non décidé');
    expect(text).toContain('1 dossier non décidé');
  });

  it('let others go first before each case', async () => {
    let pauses = 0;
    await write(MEETING, 'fr', async () => void (pauses += 1));
    expect(pauses).toBeGreaterThan(MEETING.items.length);
  });

  it('are the same bytes for the same meeting, in the language they say', async () => {
    const [one, other] = [await write(MEETING, 'fr'), await write(MEETING, 'fr')];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    const { info } = (await (await openPdf(one)).getMetadata()) as unknown as { info: Record<string, unknown> };
    expect(info).toMatchObject({ Language: 'fr-FR', Title: 'Compte rendu de réunion\u00a0: RCP métastases osseuses, 26\u00a0mars\u00a02026' });
  });
});
