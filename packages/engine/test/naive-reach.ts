import { TECHNIQUES, type Site, type Target, type TechniqueId, type Verb } from '../src/index.js';

/** Part 0.5 of the specification in the plainest code: which techniques a rule speaks of at a site. */

export const sortedUnique = <T extends string>(items: readonly T[]): T[] => [...new Set(items)].sort();

/** "When a rule proposes T-CEM, display it as the child of the lesion site"; undefined: not applicable. */
export function cementAt(site: Site | null): TechniqueId | undefined {
  switch (site) {
    case 'vertebra':
      return 'T-VP';
    case 'acetabulum':
      return 'T-ACET';
    case 'pubic_ischial_rami':
    case 'iliac_wing':
      return 'T-RAMI';
    case 'sacrum':
    case 'sacroiliac_region':
      return 'T-SACRO';
    case 'scapula_glenoid':
    case 'scapula_body':
      return 'T-SCAP';
    case 'sternum':
    case 'rib':
      return 'T-FLAT';
    case 'femoral_head':
    case 'humeral_head':
      return 'T-HEAD';
    case 'femoral_neck':
    case 'proximal_femur_unspecified':
    case 'femur_trochanteric':
    case 'femur_diaphysis':
    case 'femur_distal':
    case 'humerus_proximal_unspecified':
    case 'humerus_shaft':
    case 'tibia':
    case 'other_long_bone':
      return 'T-LONGCEM';
    case 'soft_tissue':
      return undefined;
    case 'superior_strait':
    case 'clavicle':
    case 'skull':
    case 'other_bone':
    case null:
      return 'T-CEM';
  }
}

const possibleAt = (site: Site | null) =>
  TECHNIQUES.filter(({ sites, parent }) => (site === null ? parent !== 'T-CEM' : sites.includes(site)));

/** The techniques of which a rule speaks at a site. */
export function reachOf(verb: Verb, target: Target, site: Site | null): TechniqueId[] {
  const named: Target[] = [target];
  if (target.startsWith('@')) {
    const tagged = possibleAt(site).filter(({ tags }) => tags.some((tag) => `@${tag}` === target));
    named.push(...tagged.map(({ id }) => id));
  } else if (verb !== 'PROPOSE' && verb !== 'PREFER') {
    const children = possibleAt(site).filter(({ parent }) => parent === target);
    named.push(...children.map(({ id }) => id));
  }
  const shown = named.map((id) => (id === 'T-CEM' ? cementAt(site) : id));
  return sortedUnique(shown.filter((id): id is TechniqueId => id?.startsWith('T-') === true));
}

/** "T-VP (T-BKP, T-VAI); T-ACET (T-VAI); T-LONGCEM with the fixation techniques"; the modes of T-RFA. */
export function variantsAt(id: TechniqueId, site: Site | null): TechniqueId[] {
  if (id === 'T-VP' && site === 'vertebra') return ['T-BKP', 'T-VAI'];
  if (id === 'T-ACET' && site === 'acetabulum') return ['T-VAI'];
  if (id === 'T-RFA') return ['T-RFA-M', 'T-RFA-B'];
  if (id !== 'T-LONGCEM') return [];
  return possibleAt(site).flatMap((technique) => (technique.tags.includes('fixation') ? [technique.id] : []));
}
