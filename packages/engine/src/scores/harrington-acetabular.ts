import type { InputFieldId, ValueOf } from '../facts/catalogue.js';
import type { FactTable } from '../facts/fact-table.js';
import type { Truth } from '../logic/truth.js';
import { applicableBySite } from './applicable.js';

export type HarringtonGroup = ValueOf<'calc.harrington_acetabular'>;

/** The fact from which each component is read. */
export const HARRINGTON_ACETABULAR_FIELDS = {
  subchondral: 'pelvis.subchondral',
  medialWall: 'pelvis.medial_wall_destroyed',
  roof: 'pelvis.roof_destroyed',
  lateralRim: 'pelvis.lateral_rim_destroyed',
  collapse: 'pelvis.acetabular_collapse',
} as const satisfies Record<string, InputFieldId>;

export type HarringtonComponent = keyof typeof HARRINGTON_ACETABULAR_FIELDS;
const COMPONENTS = Object.keys(HARRINGTON_ACETABULAR_FIELDS) as readonly HarringtonComponent[];
const SITES: ReadonlySet<string> = new Set(['acetabulum']);
const OWN_ITEMS = COMPONENTS.map((component) => HARRINGTON_ACETABULAR_FIELDS[component]);

/**
 * Group of Harrington as Ahmed 2019 defines it. `origin` says whether it follows from the components
 * or was reported as such; a combination that the source does not describe has no group.
 */
export interface HarringtonAcetabular {
  readonly applicable: Truth;
  readonly group: HarringtonGroup | null;
  readonly origin: 'components' | 'reported' | null;
  readonly components: Readonly<Record<HarringtonComponent, string | null>>;
  readonly missing: readonly HarringtonComponent[];
}

type Components = HarringtonAcetabular['components'];

function groupOf({ subchondral, medialWall, roof, lateralRim, collapse }: Components): HarringtonGroup | null {
  if (collapse === 'yes') return 'IV';
  if (collapse === null) return null;
  if (medialWall === 'yes' && roof === 'yes' && lateralRim === 'yes') return 'III';
  if (medialWall === 'yes' && roof === 'no' && lateralRim === 'no') return 'II';
  const walls = medialWall === 'no' && roof === 'no' && lateralRim === 'no';
  return walls && (subchondral === 'intact' || subchondral === 'limited') ? 'I' : null;
}

export function classifyAcetabulum(facts: FactTable): HarringtonAcetabular {
  const read = (component: HarringtonComponent): string | null =>
    (facts.value(HARRINGTON_ACETABULAR_FIELDS[component]) as string | undefined) ?? null;
  const components = {
    subchondral: read('subchondral'),
    medialWall: read('medialWall'),
    roof: read('roof'),
    lateralRim: read('lateralRim'),
    collapse: read('collapse'),
  };
  const applicable = applicableBySite(facts, SITES, [...OWN_ITEMS, 'pelvis.harrington_reported']);
  if (applicable === false) return { applicable, group: null, origin: null, components, missing: [] };
  const computed = groupOf(components);
  const group = computed ?? (facts.value('pelvis.harrington_reported') as HarringtonGroup | undefined) ?? null;
  const origin = group === null ? null : computed === null ? 'reported' : 'components';
  const missing = computed === null ? COMPONENTS.filter((component) => components[component] === null) : [];
  return { applicable, group, origin, components, missing };
}
