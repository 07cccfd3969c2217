import 'server-only';
import { explain, type Explanation, type TechniqueId } from '@bonemet/engine';
import { notFound } from 'next/navigation';
import type { LesionView } from '../case-summary/case-view';
import { loadCase, type LoadedCase } from '../case-page/load-case';
import { techniqueOrNotFound } from '../library/lookup';
import { single } from '../library/matching';
import { type Planned, readPlanned } from './planned';

type Address = { readonly caseId: string; readonly technique: string };
type Query = Readonly<Record<string, string | string[] | undefined>>;

export type LoadedOption = {
  readonly loaded: LoadedCase;
  readonly lesion: LesionView;
  readonly technique: TechniqueId;
  readonly explanation: Explanation;
  readonly planned: Planned;
  /** Where the facts of this lesion stand. */
  readonly facts: string;
};

/** One technique for one lesion of a case that this person may see. Without a letter, the first lesion. */
export async function loadOption(address: Address, query: Query): Promise<LoadedOption> {
  const loaded = await loadCase(address.caseId);
  const technique = techniqueOrNotFound(address.technique);
  const letter = single(query['lesion']);
  const lesion = loaded.view.lesions.find((one) => letter === '' || one.letter === letter);
  const result = loaded.engine.find(({ id }) => id === lesion?.letter);
  if (!lesion || !result) notFound();
  const planned = readPlanned(query['on']);
  return {
    loaded,
    lesion,
    technique,
    explanation: explain(result, technique, planned.day),
    planned,
    facts: `/cases/${loaded.view.id}?lesion=${lesion.letter}`,
  };
}
