'use client';
import type { FieldId } from '@bonemet/engine';
import { useMemo, useState, useSyncExternalStore } from 'react';
import { answerOf } from './entries/entry';
import type { EntryStore } from './entries/entry-store';
import { useFormTools } from './form-context';
import { concerns, keyOf } from './form-groups';
import type { FormField, FormLesion, Workspace } from './workspace-props';

export type Part = {
  /** Asked at once: answered, or able to open or close an option, or told of in every case. */
  readonly front: readonly FormField[];
  readonly rest: readonly FormField[];
  readonly answered: number;
  readonly total: number;
};

/** What every case is told with, whatever the rules ask for. */
const ALWAYS: readonly string[] = [
  'patient.age_years', 'patient.sex', 'patient.general_condition', 'patient.ambulation', 'patient.surgical_candidate', 'cancer.primary',
  'cancer.metastasis_count', 'pain.status', 'pain.vas', 'labs.platelets', 'labs.tp_percent', 'lesion.matrix', 'lesion.size_mm', 'lesion.fracture',
  'goal.intents',
];

/** The questions of one part of the form for one lesion, in the order of the catalogue. */
export function usePart(fields: readonly FormField[], lesion: FormLesion | null, asked: ReadonlySet<FieldId>, boneOfSite: Workspace['boneOfSite']): Part {
  const { store } = useFormTools();
  const lesionId = lesion?.id ?? null;
  const states = useStates(store, fields, lesionId);
  const site = useStates(store, SITE, lesionId)[0];
  const bone = site?.value ? (boneOfSite[site.value] ?? null) : null;
  // A question that was shown stays where it is, or the form would move under the hand that types.
  const [kept, setKept] = useState<ReadonlySet<FieldId>>(NONE);
  const part = useMemo(() => {
    const isAnswered = (index: number) => states[index]?.state !== 'open';
    const shown = fields.filter((field, index) => concerns(field, bone, (id) => asked.has(id), isAnswered(index)));
    const answeredIds = new Set(fields.filter((_, index) => isAnswered(index)).map(({ id }) => id));
    const isFront = ({ id }: FormField) => answeredIds.has(id) || asked.has(id) || kept.has(id) || ALWAYS.includes(id);
    const front = shown.filter(isFront);
    return { front, rest: shown.filter((field) => !isFront(field)), answered: shown.filter(({ id }) => answeredIds.has(id)).length, total: shown.length };
  }, [fields, states, bone, asked, kept]);
  if (part.front.some(({ id }) => !kept.has(id))) setKept(new Set([...kept, ...part.front.map(({ id }) => id)]));
  return part;
}

const NONE: ReadonlySet<FieldId> = new Set();
const SITE: readonly FormField[] = [
  { id: 'lesion.site', group: 'lesion', scope: 'lesion', type: 'enum', label: '', note: null, values: [], range: null },
];

type State = { readonly state: 'open' | 'unknown' | 'answered'; readonly value: string };

/** Whether each question is answered; the values alone of those that shape the form. */
function useStates(store: EntryStore, fields: readonly FormField[], lesionId: string | null): readonly State[] {
  const text = useSyncExternalStore(
    store.subscribeAll,
    () => statesText(store, fields, lesionId),
    () => statesText(store, fields, lesionId),
  );
  return useMemo(() => JSON.parse(text) as State[], [text]);
}

function statesText(store: EntryStore, fields: readonly FormField[], lesionId: string | null): string {
  return JSON.stringify(
    fields.map((field) => {
      const answer = answerOf(store.get(keyOf(field, lesionId)));
      return { state: answer.state, value: field.id === 'lesion.site' && answer.state === 'answered' ? String(answer.value) : '' };
    }),
  );
}
