import { describe, expect, it } from 'vitest';
import { FIRST_FORMAT, SECOND_FORMAT } from './support/decisions';
import { sheetOf } from './support/sheets';

describe('what a sheet is drawn from', () => {
  it('takes each line of the ballot from its latest round, and marks what is planned by its line', () => {
    const ratings = sheetOf(SECOND_FORMAT, 'en').round!.ratings;
    expect(ratings.map(({ name, earlierRound, chosen }) => [name, earlierRound, chosen])).toEqual([
      ['Percutaneous screws with cement', null, true],
      ['Surgical fixation or prosthesis in long bones', null, false],
      ['Radiofrequency ablation (generic)', 1, false],
      ['External beam radiotherapy', 1, false],
      ['Y-shaped femoral neck implant', 1, true],
    ]);
    expect(ratings[0]).toMatchObject({ abstained: 1, summary: { n: 8 } });
    expect(ratings[4]).toMatchObject({ abstained: null, summary: { n: 9 } });
  });

  it('knows of an old decision what it kept, and invents nothing', () => {
    const sheet = sheetOf(FIRST_FORMAT, 'fr');
    expect(sheet).toMatchObject({ outcome: null, difference: null, participants: null, confirmed: null, minority: [], standing: 'final' });
    expect(sheet.minorityWords).toContain('clou préféré');
  });

  it('says of a case under a protocol that nobody discussed it, and compares nothing', () => {
    const deliberation = { ...SECOND_FORMAT.deliberation!, outcome: 'protocol', outcomeDetail: 'Single fraction', difference: null } as const;
    const listed = { ...SECOND_FORMAT, rounds: [], plan: [], deliberation: { ...deliberation, withoutDiscussion: true } } as const;
    expect(sheetOf(listed, 'en')).toMatchObject({ outcome: 'protocol', outcomeDetail: 'Single fraction (recorded without discussion)', difference: null, round: null });
    expect(sheetOf(listed, 'fr').outcomeDetail).toBe('Single fraction (enregistré sans discussion)');
    expect(sheetOf({ ...listed, deliberation }, 'en')).toMatchObject({ outcomeDetail: 'Single fraction', difference: null });
  });

  it('names what nobody could judge', () => {
    expect(sheetOf(SECOND_FORMAT, 'fr').unjudged).toEqual([{ option: 'Radiothérapie externe (conventionnelle) A', anyOf: ['radiation_oncology'] }]);
  });

  it('says unknown where somebody said unknown, and nothing where nobody answered', () => {
    const { facts } = sheetOf(SECOND_FORMAT, 'en');
    expect(facts).toContain('fit for surgery: unknown');
    expect(facts.join()).not.toContain('life expectancy');
    const none = { ...FIRST_FORMAT, input: { facts: { 'meds.doac': 'none', 'meds.vka': 'no', 'patient.declines_surgery': null } } } as const;
    expect(sheetOf(none, 'en').facts).toEqual(['declines surgery or wishes to avoid it: unknown']);
  });

  it('gives a category of SINS only where the whole range falls in it', () => {
    const scores = sheetOf(FIRST_FORMAT, 'fr').lesions.flatMap((lesion) => lesion.scores);
    expect(scores).toEqual([
      { name: 'Mirels', text: '4–12', category: null },
      { name: 'SINS', text: '12–15', category: null },
      { name: 'SINS', text: '2–15', category: null },
    ]);
  });

  it('keeps the capital of a vertebra inside a sentence', () => {
    const onSpine = { ...FIRST_FORMAT, plan: [{ optionId: 'v', technique: 'T-VP', label: null, lesionLetter: 'B', listedByEngine: true }] };
    expect(sheetOf(onSpine, 'en').plan[0]!.place).toBe('T11 vertebra');
    expect(sheetOf(onSpine, 'fr').plan[0]!.place).toBe('vertèbre T11');
  });

  it('falls back to the code of a technique that is no longer in the catalogue', () => {
    const old = { ...FIRST_FORMAT, plan: [{ optionId: 'x', technique: 'T-GONE', label: null, lesionLetter: null, listedByEngine: true }] };
    expect(sheetOf(old, 'fr').plan[0]).toMatchObject({ name: 'T-GONE', technique: null, place: null });
  });
});
