import type { Facts, FieldId } from '@bonemet/engine';
import { mirelsByHand, sinsByHand } from '../floor/scores';
import { boneGroup, loadClass } from '../floor/site';
import { highestOf, lowestOf, nameOf, normalForm, type NormalForm } from '../shared-problem/normal-form';
import { SHARED_RULES, type Answer } from '../shared-problem/problem';

/** Facts under names that every library can read; they are renamed before the measurement. */
export type LibraryFacts = Record<string, unknown>;

export interface LibraryCase {
  readonly source: Facts;
  readonly facts: LibraryFacts;
}

/** The rules of the shared problem in the form from which each library's rules are generated. */
export const LIBRARY_RULES: readonly { readonly id: string; readonly when: NormalForm }[] = SHARED_RULES.map(
  ({ id, when }) => ({ id, when: normalForm(when) }),
);

const NAMES = {
  boneGroup: nameOf('calc.bone_group'),
  loadClass: nameOf('calc.load_class'),
  category: nameOf('calc.sins_category'),
  mirels: nameOf('calc.mirels_total'),
  lowest: lowestOf('calc.mirels_total'),
  highest: highestOf('calc.mirels_total'),
};

const NOT_SCORED = Object.fromEntries(Object.values(NAMES).map((name) => [name, null]));

/**
 * The places of the scores are there from the start: an object to which properties are added is kept
 * in another form, which is read sooner than what comes from JSON and would favour the libraries.
 */
function libraryCase(source: Facts): LibraryCase {
  const renamed = Object.entries(source).map(([id, value]) => [nameOf(id as FieldId), value]);
  const facts = { ...Object.fromEntries(renamed), ...NOT_SCORED };
  return { source, facts: JSON.parse(JSON.stringify(facts)) as LibraryFacts };
}

export const libraryCases = (cases: readonly Facts[]): LibraryCase[] => cases.map(libraryCase);

/**
 * Scores the case with the functions of the floor and adds what the rules read of it. The libraries
 * are spared their own arithmetic, so that only their rules are measured; it can only favour them.
 */
export function score({ source, facts }: LibraryCase): Omit<Answer, 'fired'> {
  const group = boneGroup(source);
  const sins = sinsByHand(source);
  const mirels = mirelsByHand(source, group === 'long_bone');
  facts[NAMES.boneGroup] = group;
  facts[NAMES.loadClass] = loadClass(source);
  facts[NAMES.category] = sins.category;
  facts[NAMES.mirels] = mirels.total;
  facts[NAMES.lowest] = mirels.min;
  facts[NAMES.highest] = mirels.max;
  return { sins, mirels };
}
