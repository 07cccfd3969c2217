import 'server-only';
import { decide } from '@bonemet/board';
import type { SessionActor } from '@bonemet/db';
import { CATALOGUE, evaluate, fieldLabel, fieldNote, type FactValue, type FieldId, unitLabel, valueLabel } from '@bonemet/engine';
import { draftKeyOf } from '@/server/draft-key';
import { getLanguage } from '@/i18n/language';
import type { Language } from '@/i18n/locales';
import { api, orNotFound } from '@/trpc/server';
import { isDecided } from '../case-page/closed';
import { entryKey, type EntryKey, type Standing } from './entries/entry';
import type { FormField, Workspace } from './workspace-props';
import { engineInputFrom } from './panel/engine-input';

type SiteValue = FactValue<'lesion.site'>;
type Answer = Awaited<ReturnType<Awaited<ReturnType<typeof api>>['case']['workspace']>>;

/** A case as its form needs it, in the reader's language. Null for somebody who may not write in it. */
export async function loadWorkspace(actor: SessionActor, caseId: string): Promise<Workspace | null> {
  const caller = await api();
  const [answer, locale] = await Promise.all([orNotFound(caller.case.workspace({ caseId })), getLanguage()]);
  if (!decide(actor, 'case.write').allowed || isDecided(answer.status)) return null;
  const { entries, lesions, people, board, ...rest } = answer;
  return {
    ...rest,
    createdAt: rest.createdAt.toISOString(),
    board,
    lesions,
    people,
    me: actor.membershipId,
    may: {
      submit: decide(actor, 'case.submit').allowed,
      recordIdentity: decide(actor, 'identity.write').allowed,
      revealIdentity: decide(actor, 'identity.reveal').allowed,
    },
    draftKey: draftKeyOf(actor),
    fields: formFields(locale),
    boneOfSite: bonesOfSites(),
    entries: standingEntries(entries),
    deciding: decidingFields(answer),
  };
}

/** What the server has of each entry, as it travels to the screen. */
function standingEntries(entries: Answer['entries']): readonly (readonly [EntryKey, Standing])[] {
  return entries.map(({ lesionId, fieldId, value, version, recordedAt, recordedById, observedOn, withdrawn }) => [
    entryKey(lesionId, fieldId),
    {
      value: value as Standing['value'],
      version,
      withdrawn,
      observedOn: observedOn?.toISOString().slice(0, 10) ?? null,
      by: recordedById,
      at: recordedAt.toISOString(),
    },
  ]);
}

/** The catalogue in one language: what is asked, how it is answered, and what the sources say of the question. */
function formFields(locale: Language): readonly FormField[] {
  return CATALOGUE.filter(({ computed }) => !computed).map(({ id, group, scope, type, values, range }) => ({
    id,
    group,
    scope,
    type,
    label: fieldLabel(id, locale),
    note: fieldNote(id, locale),
    values: values.map((value) => ({ value, label: valueLabel(id, value, locale) })),
    range: range && { min: range.min, max: range.max, unit: unitLabel(range.unit, locale) },
  }));
}

/** For each lesion, the facts that would open or close an option if they were known: asked first. */
function decidingFields(answer: Answer): Readonly<Record<string, readonly FieldId[]>> {
  const lesions = answer.lesions.filter(({ removed }) => !removed);
  const answers = standingEntries(answer.entries).map(([key, { value }]) => [key, value] as const);
  const { lesions: results } = evaluate(engineInputFrom(lesions, answers));
  return Object.fromEntries(
    results.map(({ id, missing }) => [id, missing.filter(({ opens, closes }) => opens.length + closes.length > 0).map(({ field }) => field)]),
  );
}

function bonesOfSites(): Workspace['boneOfSite'] {
  const sites = CATALOGUE.find(({ id }) => id === 'lesion.site')?.values ?? [];
  const { lesions } = evaluate({ lesions: sites.map((site) => ({ id: site, facts: { 'lesion.site': site as SiteValue } })) });
  return Object.fromEntries(lesions.map(({ id, computed }) => [id, computed['calc.bone_group'] as string | null]));
}
