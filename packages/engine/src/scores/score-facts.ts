import type { ComputedFacts, FactTable } from '../facts/fact-table.js';
import { KnownFacts } from '../facts/known-facts.js';
import type { Facts } from '../facts/catalogue.js';
import type { Checklist } from './femoral-criteria.js';
import { boneGroup, hypervascularPrimary, loadClass, oligometastaticClass } from './derived.js';
import { classifyAcetabulum, type HarringtonAcetabular } from './harrington-acetabular.js';
import { checkHarringtonFemur, type HarringtonFemurCriterion } from './harrington-femur.js';
import { scoreMirels, type MirelsScore } from './mirels.js';
import { scoreSins, SINS_SITES, type SinsScore } from './sins.js';
import { checkVanDerLinden, type VanDerLindenCriterion } from './van-der-linden.js';

/** Every score of one lesion, whether it applies or not; each says so itself. */
export interface Scores {
  readonly sins: SinsScore;
  readonly mirels: MirelsScore;
  readonly harringtonAcetabular: HarringtonAcetabular;
  readonly harringtonFemur: Checklist<HarringtonFemurCriterion>;
  readonly vanDerLinden: Checklist<VanDerLindenCriterion>;
}

/** The scores of facts that have been read already. */
export function scoreTable(facts: FactTable): Scores {
  return {
    sins: scoreSins(facts),
    mirels: scoreMirels(facts),
    harringtonAcetabular: classifyAcetabulum(facts),
    harringtonFemur: checkHarringtonFemur(facts),
    vanDerLinden: checkVanDerLinden(facts),
  };
}

/** The scores of one set of facts; case and lesion facts together. */
export function scoreFacts(facts: Facts): Scores {
  const known = new KnownFacts();
  known.enter(facts);
  return scoreTable(known);
}

/**
 * The computed facts that rules read. A score counts only at a site where the source uses it, so it
 * stays unknown while the site is.
 */
export function computeFacts(facts: FactTable, scores: Scores): ComputedFacts {
  const site = facts.value('lesion.site');
  const spinal = typeof site === 'string' && SINS_SITES.has(site);
  const located = site !== undefined;
  return {
    'calc.bone_group': boneGroup(facts),
    'calc.load_class': loadClass(facts),
    'calc.sins_total': spinal ? scores.sins.total : null,
    'calc.sins_category': spinal ? scores.sins.category : null,
    'calc.mirels_total': located ? scores.mirels.total : null,
    'calc.harrington_acetabular': located ? scores.harringtonAcetabular.group : null,
    'calc.vdl_positive': located ? scores.vanDerLinden.positive : null,
    'calc.harrington_femur_positive': located ? scores.harringtonFemur.positive : null,
    'calc.oligo': oligometastaticClass(facts),
    'calc.hypervascular_primary': hypervascularPrimary(facts),
  };
}
