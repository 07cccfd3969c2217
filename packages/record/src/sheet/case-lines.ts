import { fieldById, type MirelsScore, type SinsScore, unitLabel, valueLabel } from '@bonemet/engine';
import { type Locale, LOCALE_TAGS } from '../words/locale';
import type { SheetLesion, SheetScore } from './decision-sheet';
import { FACT_PHRASES, LESION_FACTS, ONLY_WHEN_SO, type PrintedFact, VALUE } from './printed-facts';
import type { SheetWords } from './sheet-words';
import type { DecisionSnapshot } from './signed-decision';

/** Null is the answer "unknown". */
type Value = string | number | readonly string[] | null;
type Answers = Readonly<Record<string, Value | undefined>>;

const NO_BREAK_SPACE = '\u00a0';

export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function valueText(id: PrintedFact, value: Exclude<Value, null>, locale: Locale): string {
  if (Array.isArray(value)) return value.map((one) => valueLabel(id, String(one), locale)).join(', ');
  // The phrase says the word already.
  if (typeof value !== 'number') return valueLabel(id, String(value), locale).replace(/^fracture /, '');
  const number = new Intl.NumberFormat(LOCALE_TAGS[locale]).format(value);
  const range = fieldById(id)?.range;
  const unit = range && id !== 'pain.vas' && id !== 'cancer.bone_metastasis_count' ? unitLabel(range.unit, locale) : '';
  return [number, unit].filter(Boolean).join(NO_BREAK_SPACE);
}

/** The known answers among some facts, in words. What nobody answered is not printed, and what is unknown says so. */
export function factLines(answers: Answers, wanted: readonly PrintedFact[], locale: Locale, words: SheetWords): string[] {
  return wanted.flatMap((id) => {
    const value = answers[id];
    if (value === undefined) return [];
    if (ONLY_WHEN_SO.includes(id) && (value === 'no' || value === 'none')) return [];
    const text = value === null ? words.unknown : Array.isArray(value) && value.length === 0 ? words.nothing : valueText(id, value, locale);
    return [FACT_PHRASES[locale][id].replace(VALUE, text)];
  });
}

export function personOf(answers: Answers, words: SheetWords): string {
  const sex = answers['patient.sex'];
  const years = answers['patient.age_years'];
  const who = sex === 'female' ? words.woman : sex === 'male' ? words.man : '';
  return [who, typeof years === 'number' ? words.age(years) : ''].filter(Boolean).join(', ');
}

export function primaryOf(answers: Answers, locale: Locale): string {
  const primary = answers['cancer.primary'];
  return typeof primary === 'string' ? sentence(valueLabel('cancer.primary', primary, locale)) : '';
}

export function lesionsOf({ lesions, input, evaluation }: DecisionSnapshot, locale: Locale, words: SheetWords): SheetLesion[] {
  return lesions.map(({ letter, side }) => {
    const answers: Answers = input.lesions?.find(({ id }) => id === letter)?.facts ?? {};
    const scores = evaluation.lesions.find(({ id }) => id === letter)?.scores;
    const place = placeOf(answers, side, locale, words);
    return {
      letter,
      place,
      label: sentence(place),
      scores: scores ? [sinsOf(scores.sins, words), mirelsOf(scores.mirels)].filter((score) => score !== null) : [],
      facts: factLines(answers, LESION_FACTS, locale, words),
    };
  });
}

function placeOf(answers: Answers, side: string, locale: Locale, words: SheetWords): string {
  const site = answers['lesion.site'];
  const level = answers['spine.level'];
  if (typeof site !== 'string') return words.unknownSite;
  const name = valueLabel('lesion.site', site, locale);
  // A vertebra is known by its level; which half of it is affected is a fact of its own.
  if (typeof level === 'string') return words.level(valueLabel('spine.level', level, locale), name);
  return side === 'left' || side === 'right' ? words.side(side, name) : name;
}

const range = (low: number, high: number) => (low === high ? String(low) : `${low}–${high}`);

function sinsOf({ applicable, min, max, category }: SinsScore, words: SheetWords): SheetScore | null {
  if (applicable !== true || min === null || max === null) return null;
  return { name: 'SINS', text: range(min, max), category: category ? words.stability[category] : null };
}

function mirelsOf({ applicable, min, max }: MirelsScore): SheetScore | null {
  if (applicable !== true || min === null || max === null) return null;
  return { name: 'Mirels', text: range(min, max), category: null };
}
