import { shownOption } from '../sheet/prepare-sheet';
import type { Locale } from '../words/locale';
import { type CsvCell, writeCsv } from './csv';
import { exportedDecision, type ExportedDecision, ratingsOfPlan, type StoredDecision } from './exported-decision';

const DECISIONS_FORMAT = 'bonemet-decisions';
const DECISIONS_VERSION = 1;

type ExportHead = { readonly board: string; readonly from: Date; readonly before: Date; readonly writtenAt: Date };

/** The decisions of a board as JSON; `version` changes whenever a field changes its meaning. */
export function writeDecisionsJson({ board, from, before, writtenAt }: ExportHead, decisions: readonly StoredDecision[]): string {
  const head = { format: DECISIONS_FORMAT, version: DECISIONS_VERSION, board, from: from.toISOString(), before: before.toISOString(), writtenAt: writtenAt.toISOString(), count: decisions.length };
  return `${JSON.stringify({ ...head, decisions: decisions.map(exportedDecision) }, null, 2)}\n`;
}

type Column = { readonly name: string; readonly of: (decision: ExportedDecision, locale: Locale) => CsvCell };

const LIST = ' | ';

const stepName = ({ lesion, ...option }: ExportedDecision['plan'][number], locale: Locale) =>
  [shownOption({ ...option, optionId: '', lesionLetter: lesion }, locale).name, lesion].filter(Boolean).join(' ');

/** One line a decision; the steps of its plan stand in one cell, in their order. Names of columns are the same in every language. */
export const CSV_COLUMNS: readonly Column[] = [
  { name: 'decision_id', of: ({ id }) => id },
  { name: 'case_id', of: ({ caseId }) => caseId },
  { name: 'pseudonym', of: ({ pseudonym }) => pseudonym },
  { name: 'meeting_starts_at', of: ({ meeting }) => meeting.startsAt },
  { name: 'version', of: ({ version }) => version },
  { name: 'newest', of: ({ newest }) => newest },
  { name: 'signed_at', of: ({ signedAt }) => signedAt },
  { name: 'amendment_reason', of: ({ amendmentReason }) => amendmentReason },
  { name: 'standing', of: ({ standing }) => standing },
  { name: 'outcome', of: ({ outcome }) => outcome },
  { name: 'outcome_detail', of: ({ outcomeDetail }) => outcomeDetail },
  { name: 'question', of: ({ question }) => question },
  { name: 'plan', of: ({ plan }, locale) => plan.map((step) => stepName(step, locale)).join(LIST) },
  { name: 'plan_techniques', of: ({ plan }) => plan.map(({ technique }) => technique ?? '').join(LIST) },
  { name: 'plan_conditions', of: ({ plan, conditions }) => [...plan.map((step) => step.conditions), conditions].filter(Boolean).join(LIST) },
  { name: 'plan_medians', of: (decision) => ratingsOfPlan(decision).map((rating) => rating?.figures?.median ?? '').join(LIST) },
  { name: 'plan_agreement', of: (decision) => ratingsOfPlan(decision).map((rating) => rating?.figures?.agreement ?? '').join(LIST) },
  { name: 'options_rated', of: ({ ratings }) => new Set(ratings.map(({ technique, label, lesion }) => JSON.stringify([technique ?? label, lesion]))).size },
  { name: 'rounds', of: ({ ratings }) => new Set(ratings.map(({ round }) => round)).size },
  { name: 'quorum_reached', of: ({ quorum }) => quorum.reached },
  { name: 'physicians', of: ({ quorum }) => quorum.physicians },
  { name: 'specialties', of: ({ quorum }) => quorum.specialties.join(LIST) },
  { name: 'confirmed', of: ({ confirmed }) => confirmed },
  { name: 'minority_opinions', of: ({ minority, minorityWords }) => minority?.length ?? (minorityWords ? 1 : 0) },
  { name: 'differs_from_engine', of: ({ difference }) => difference?.differs ?? null },
  { name: 'difference_reason', of: ({ difference }) => difference?.reason ?? null },
  { name: 'engine', of: ({ engine }) => engine.version },
  { name: 'knowledge', of: ({ engine }) => engine.knowledgeVersion },
  { name: 'fingerprint', of: ({ fingerprint }) => fingerprint },
];

export function writeDecisionsCsv(decisions: readonly StoredDecision[], locale: Locale): string {
  const rows = decisions.map(exportedDecision).map((decision) => CSV_COLUMNS.map(({ of }) => of(decision, locale)));
  return writeCsv(CSV_COLUMNS.map(({ name }) => name), rows);
}
