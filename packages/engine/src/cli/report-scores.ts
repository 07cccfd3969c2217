import { fieldLabel, valueLabel } from '../labels.js';
import { MIRELS_FIELDS } from '../scores/mirels.js';
import { SINS_FIELDS } from '../scores/sins.js';
import type { Scores } from '../scores/score-facts.js';
import type { Language } from '../texts/texts.js';
import { REPORT_WORDS } from './report-words.js';

interface Ranged {
  readonly applicable: boolean | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly total: number | null;
}

function rangedLine(name: string, score: Ranged, missing: readonly string[], language: Language): string[] {
  if (score.applicable !== true || score.min === null || score.max === null) return [];
  const words = REPORT_WORDS[language];
  const value = score.total === null ? words.between(score.min, score.max) : String(score.total);
  const rest = missing.length === 0 ? '' : ` (${words.missingItems}${words.colon} ${missing.join(words.semicolon)})`;
  return [`${name}${words.colon} ${value}${rest}`];
}

/** One line for each score that applies to the lesion; a range while items are missing. */
export function scoreLines(scores: Scores, language: Language): string[] {
  const { sins, mirels, harringtonAcetabular, harringtonFemur, vanDerLinden } = scores;
  const words = REPORT_WORDS[language];
  const named = (id: Parameters<typeof fieldLabel>[0], value: string): string =>
    `${fieldLabel(id, language)}${words.colon} ${valueLabel(id, value, language)}`;
  const categories = sins.categories.map((category) => valueLabel('calc.sins_category', category, language));
  const sinsLabels = sins.missing.map((item) => fieldLabel(SINS_FIELDS[item], language));
  const mirelsLabels = mirels.missing.map((item) => fieldLabel(MIRELS_FIELDS[item], language));
  const lines = rangedLine('SINS', sins, sinsLabels, language).map(
    (line) => `${line}${words.colon} ${categories.join(' / ')}`,
  );
  lines.push(...rangedLine('Mirels', mirels, mirelsLabels, language));
  if (harringtonAcetabular.group !== null) lines.push(named('calc.harrington_acetabular', harringtonAcetabular.group));
  if (harringtonFemur.positive !== null) lines.push(named('calc.harrington_femur_positive', harringtonFemur.positive));
  if (vanDerLinden.positive !== null) lines.push(named('calc.vdl_positive', vanDerLinden.positive));
  return lines;
}
