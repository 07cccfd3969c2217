import type { Effect } from '../rules/compiled.js';
import type { Tag } from '../techniques/define.js';
import { TECHNIQUES, type Site, type Technique, type TechniqueId } from '../techniques/techniques.js';

/**
 * Which techniques an effect concerns at a site (specification 0.5). A tag stands for the techniques
 * with the tag that are possible at the site; a technique that a rule names is taken at its word.
 */

/** Generic cement is shown as the form it takes at the site; where none is named it stays itself. */
const CEMENT_AT: Readonly<Partial<Record<Site, TechniqueId | null>>> = {
  vertebra: 'T-VP',
  acetabulum: 'T-ACET',
  pubic_ischial_rami: 'T-RAMI',
  iliac_wing: 'T-RAMI',
  sacrum: 'T-SACRO',
  sacroiliac_region: 'T-SACRO',
  scapula_glenoid: 'T-SCAP',
  scapula_body: 'T-SCAP',
  sternum: 'T-FLAT',
  rib: 'T-FLAT',
  femoral_head: 'T-HEAD',
  humeral_head: 'T-HEAD',
  femoral_neck: 'T-LONGCEM',
  proximal_femur_unspecified: 'T-LONGCEM',
  femur_trochanteric: 'T-LONGCEM',
  femur_diaphysis: 'T-LONGCEM',
  femur_distal: 'T-LONGCEM',
  humerus_proximal_unspecified: 'T-LONGCEM',
  humerus_shaft: 'T-LONGCEM',
  tibia: 'T-LONGCEM',
  other_long_bone: 'T-LONGCEM',
  // Cement has no place outside bone.
  soft_tissue: null,
};

const GENERIC_CEMENT: TechniqueId = 'T-CEM';

const isPossible = (technique: Technique, site: Site | null): boolean =>
  site === null || technique.sites.includes(site);

/** The technique under which one is shown at the site; null if it has no meaning there. */
export function shownAs(id: TechniqueId, site: Site | null): TechniqueId | null {
  if (id !== GENERIC_CEMENT || site === null) return id;
  const child = CEMENT_AT[site];
  return child === undefined ? id : child;
}

/** Forms or modes of a generic technique, and the fixations that go with cement in a long bone. */
export function variantsOf(id: TechniqueId, site: Site | null): TechniqueId[] {
  const shown = (technique: Technique): boolean => isPossible(technique, site) && technique.id !== id;
  if (id === 'T-LONGCEM') return select((technique) => shown(technique) && technique.tags.includes('fixation'));
  if (site !== null && CEMENT_AT[site] === id) {
    return select((technique) => shown(technique) && technique.parent === GENERIC_CEMENT && !isGenericAt(technique.id));
  }
  return id === GENERIC_CEMENT ? [] : select((technique) => shown(technique) && technique.parent === id);
}

/** Forms that some site shows by default; beside them, balloons and implants are variants. */
const isGenericAt = (id: TechniqueId): boolean => Object.values(CEMENT_AT).includes(id);

const select = (accept: (technique: Technique) => boolean): TechniqueId[] =>
  TECHNIQUES.filter(accept).map((technique) => technique.id);

function shownIds(ids: readonly TechniqueId[], site: Site | null): TechniqueId[] {
  const shown = ids.map((id) => shownAs(id, site)).filter((id) => id !== null);
  return [...new Set(shown)];
}

function byTag(tag: Tag, site: Site | null): TechniqueId[] {
  // Without a site, cement is shown as the generic technique alone: its forms depend on the site.
  const accept = (technique: Technique): boolean =>
    technique.tags.includes(tag) &&
    isPossible(technique, site) &&
    (site !== null || technique.parent !== GENERIC_CEMENT);
  return shownIds(select(accept), site);
}

/** What is said of a generic technique holds for its forms and modes as well. */
function byName(id: TechniqueId, site: Site | null): TechniqueId[] {
  const children =
    site === null && id === GENERIC_CEMENT
      ? []
      : select((technique) => technique.parent === id && isPossible(technique, site));
  return shownIds([id, ...children], site);
}

/** The techniques that an effect concerns at a site; none for the case as a whole. */
export function reach({ verb, target }: Effect, site: Site | null): TechniqueId[] {
  if (target === '*') return [];
  if (target.startsWith('@')) return byTag(target.slice(1) as Tag, site);
  const id = target as TechniqueId;
  const opens = verb === 'PROPOSE' || verb === 'PREFER';
  return opens ? shownIds([id], site) : byName(id, site);
}
