import type { EvidenceId } from '../evidence/evidence.js';
import type { ValueOf } from '../facts/catalogue.js';
import { lesionFields } from '../facts/lesion.js';

export type Site = ValueOf<'lesion.site'>;

/** Options are shown in groups, in this order. */
export const AIMS = [
  'consolidation',
  'tumour_destruction',
  'vascular',
  'nerve',
  'radiotherapy',
  'surgery',
  'medical',
  'adjunct',
  'none',
] as const;
export type Aim = (typeof AIMS)[number];

/** A rule may speak of every technique that carries a tag. */
export const TAGS = [
  'ablation',
  'adjunct',
  'all_ir',
  'cement_containing',
  'cement_only',
  'fixation',
  'flat',
  'last_resort',
  'long',
  'medical',
  'neurolysis',
  'none',
  'pelvis',
  'research',
  'rt',
  'spine',
  'surgery',
  'systemic',
  'vascular',
] as const;
export type Tag = (typeof TAGS)[number];

export interface TechniqueDefinition {
  readonly aim: Aim;
  /** The generic technique of which this is a form or a mode, if any. */
  readonly parent: string | null;
  readonly tags: readonly Tag[];
  /** Where the technique is possible. */
  readonly sites: readonly Site[];
  /** Ids of the figures reported for it. */
  readonly evidence: readonly EvidenceId[];
}

/** Every site, soft tissue included. */
export const ANYWHERE: readonly Site[] = lesionFields['lesion.site'].values;

/** Every site but soft tissue. */
export const ANY_BONE: readonly Site[] = ANYWHERE.filter((site) => site !== 'soft_tissue');

/** Keeps the ids in the type, so that a rule about an unknown technique does not compile. */
export function defineTechniques<const Id extends string>(
  definitions: Readonly<Record<Id, TechniqueDefinition>>,
): Readonly<Record<Id, TechniqueDefinition>> {
  return definitions;
}
