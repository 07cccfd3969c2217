import 'server-only';
import { present, type PresentedLesion } from '@bonemet/engine';
import { getLanguage } from '@/i18n/language';
import { cache } from 'react';
import { requireActor } from '@/auth/session';
import { api, orNotFound } from '@/trpc/server';
import { type CaseView, caseView, type LesionView } from '../case-summary/case-view';
import { caseWords } from '../case-summary/words';
import { textsOf } from './texts';

type Answer = Awaited<ReturnType<Awaited<ReturnType<typeof api>>['case']['get']>>;

export type LoadedCase = Pick<Answer, 'record' | 'agenda' | 'decisions'> & {
  readonly view: CaseView;
  readonly engine: readonly PresentedLesion[];
};

/** A case, asked for once a request though both the title and the page need it. */
export const loadCase = cache(async (caseId: string): Promise<LoadedCase> => {
  await requireActor();
  const caller = await api();
  const [{ record, evaluation, agenda, decisions }, locale, words] = await Promise.all([
    orNotFound(caller.case.get({ caseId })),
    getLanguage(),
    caseWords(),
  ]);
  return {
    record,
    agenda,
    decisions,
    view: caseView(record, evaluation, locale, words),
    engine: present(evaluation, textsOf(locale)).lesions,
  };
});

/** One lesion as it is drawn and as the engine speaks of it. */
type ChosenLesion = { readonly lesion: LesionView; readonly result: PresentedLesion };

/** The lesion whose letter was asked for, or else the first. Null while the case has none. */
export function chooseLesion({ view, engine }: LoadedCase, letter: string | undefined): ChosenLesion | null {
  const lesion = view.lesions.find((one) => one.letter === letter) ?? view.lesions[0];
  const result = engine.find(({ id }) => id === lesion?.letter);
  return lesion && result ? { lesion, result } : null;
}
