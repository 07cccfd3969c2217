import { CATALOGUE, fieldById, type Facts, type Field, type FieldId } from '@bonemet/engine';
import { between, pick, shuffled, type Random } from './random';

/** Free text is left out: no rule reads it. */
const FIELDS: readonly Field[] = CATALOGUE.filter(({ computed, type }) => !computed && type !== 'text');
const SITES = fieldById('lesion.site')?.values ?? [];

function valueOf({ type, values, range }: Field, random: Random): unknown {
  const { min, max } = range ?? { min: 0, max: 0 };
  switch (type) {
    case 'number':
    case 'integer':
      return between(random, min, max);
    case 'multi':
      return values.filter(() => random() < 1 / 3);
    default:
      return pick(random, values);
  }
}

/** In the order of the catalogue, and read from JSON as they would come from a form or a database. */
function factsOf(known: ReadonlySet<FieldId>, random: Random, site?: string): Facts {
  const fields = FIELDS.filter(({ id }) => known.has(id));
  const entries = fields.map((field) => [field.id, field.id === 'lesion.site' && site ? site : valueOf(field, random)]);
  return JSON.parse(JSON.stringify(Object.fromEntries(entries))) as Facts;
}

const LONG_BONES = [
  ...['femoral_head', 'femoral_neck', 'femur_trochanteric', 'femur_diaphysis', 'femur_distal'],
  ...['humeral_head', 'humerus_shaft', 'tibia'],
];

/** Half of the lesions lie in the spine and a third in a long bone: there the shared problem has its rules. */
function commonSite(random: Random): string {
  const share = random();
  if (share < 1 / 2) return 'vertebra';
  return share < 5 / 6 ? pick(random, LONG_BONES) : pick(random, SITES);
}

const KNOWN = 80;

/**
 * Cases with 80 known facts. A fact that matters is known three times out of four, so that rules fire,
 * fail and lack facts in turn; the rest is filled with facts that the rules do not read.
 */
export function wellKnownCases(random: Random, size: number, matters: ReadonlySet<FieldId>): Facts[] {
  const entered = FIELDS.map(({ id }) => id).filter((id) => id !== 'lesion.site');
  const [relevant, others] = [entered.filter((id) => matters.has(id)), entered.filter((id) => !matters.has(id))];
  return Array.from({ length: size }, () => {
    const first = relevant.filter(() => random() < 3 / 4);
    const order = [...shuffled(random, first), ...shuffled(random, others)];
    const known = new Set<FieldId>(['lesion.site', ...order.slice(0, KNOWN - 1)]);
    return factsOf(known, random, commonSite(random));
  });
}

/** Cases of which anything from nothing to everything is known. */
export function randomlyKnownCases(random: Random, size: number): Facts[] {
  const ids = FIELDS.map(({ id }) => id);
  return Array.from({ length: size }, () => {
    const known = shuffled(random, ids).slice(0, between(random, 0, ids.length));
    return factsOf(new Set(known), random);
  });
}
