'use client';
import { Button, LesionMark, PICKABLE_PLACES, type PickedPlace, placeKey, Section, SkeletonPicker } from '@bonemet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useMemo, useRef } from 'react';
import { useTRPC } from '@/trpc/provider';
import { LesionLegend, LesionScore } from '../case-page/lesion-marks';
import { SpineSection } from '../case-page/spine-section';
import type { LesionView } from '../case-summary/case-view';
import { scoreText } from '../case-summary/score-view';
import { useRefusal } from '../shell/use-refusal';
import { entryKey } from './entries/entry';
import type { EntryStore } from './entries/entry-store';
import { usePickerWords } from './use-picker-words';
import type { FormLesion, Workspace } from './workspace-props';

type Props = {
  readonly workspace: Workspace;
  readonly lesions: readonly FormLesion[];
  readonly views: readonly LesionView[];
  readonly chosen: FormLesion | null;
  readonly disabled: boolean;
  readonly onChoose: (letter: string) => void;
  readonly onLesions: (change: (before: readonly FormLesion[]) => readonly FormLesion[]) => void;
  readonly store: EntryStore;
};

/** The bones: a lesion is added where one points, and chosen by its mark or by its line below. */
export function LesionsPane({ workspace, lesions, views, chosen, disabled, onChoose, onLesions, store }: Props) {
  const t = useTranslations('caseForm.lesions');
  const page = useTranslations('casePage');
  const trpc = useTRPC();
  const refusal = useRefusal();
  const { words, labelOf } = usePickerWords(workspace.fields);
  const add = useMutation(trpc.case.addLesion.mutationOptions());
  const remove = useMutation(trpc.case.removeLesion.mutationOptions());
  const choices = useMemo(
    () => PICKABLE_PLACES.map((place) => ({ key: placeKey(place), label: labelOf(place), place, aliases: aliasesOf(place) })),
    [labelOf],
  );
  const attempt = useRef<{ readonly place: string; readonly lesionId: string } | null>(null);
  const removed = lesions.filter((lesion) => lesion.removed);

  const place = async (picked: PickedPlace) => {
    // A second try at the same place is the same lesion: its first message may have arrived.
    if (attempt.current?.place !== placeKey(picked)) attempt.current = { place: placeKey(picked), lesionId: crypto.randomUUID() };
    const { lesionId } = attempt.current;
    const { site, side, vertebra = null } = picked;
    const answer = await add.mutateAsync({ caseId: workspace.id, lesionId, side, site, level: vertebra }).catch(() => null);
    if (!answer) return;
    attempt.current = null;
    const at = new Date().toISOString();
    const standing = { version: 1, withdrawn: false, observedOn: null, by: workspace.me, at };
    store.receive(new Map([
      [entryKey(lesionId, 'lesion.site'), { ...standing, value: site as string }],
      ...(vertebra ? ([[entryKey(lesionId, 'spine.level'), { ...standing, value: vertebra }]] as const) : []),
    ]));
    onLesions((before) => (before.some(({ id }) => id === lesionId) ? before : [...before, { id: lesionId, letter: answer.letter, side, removed: false }]));
    onChoose(answer.letter);
  };
  const setRemoved = async (lesion: FormLesion, out: boolean) => {
    const done = await remove.mutateAsync({ caseId: workspace.id, lesionId: lesion.id, removed: out }).then(() => true, () => false);
    if (done) onLesions((before) => before.map((one) => (one.id === lesion.id ? { ...one, removed: out } : one)));
  };
  const marked = views.map((view) => ({ ...view, name: [view.letter, view.label, ...view.scores.map((score) => `${score.name} ${scoreText(score)}`)].join(', ') }));
  const refused = add.error ?? remove.error;
  return (
    <aside className="case-left" aria-label={page('lesions')} data-pane="lesions">
      <Section title={page('lesions')} note={page('lesionCount', { count: views.length })}>
        <SkeletonPicker
          lesions={marked}
          selected={chosen?.id ?? null}
          choices={choices}
          words={words}
          disabled={disabled || add.isPending}
          onPick={(picked) => void place(picked)}
          onSelect={(id) => onChoose(views.find((view) => view.id === id)?.letter ?? '')}
        />
        {refused && (
          <p className="bm-sm refused" role="alert">
            {refusal(refused)}
          </p>
        )}
        <ul className="lesions">
          {views.map((view) => (
            <LesionLine key={view.id} view={view} current={view.id === chosen?.id} onChoose={() => onChoose(view.letter)}>
              <Button
                variant="quiet"
                icon="close"
                disabled={disabled}
                aria-label={t('remove', { lesion: `${view.letter}, ${view.label}` })}
                onClick={() => {
                  const lesion = lesions.find(({ id }) => id === view.id);
                  if (lesion) void setRemoved(lesion, true);
                }}
              />
            </LesionLine>
          ))}
        </ul>
        {removed.length > 0 && (
          <p className="bm-xs bm-muted">
            {t('removed')}{' '}
            {removed.map((lesion) => (
              <Button key={lesion.id} variant="quiet" disabled={disabled} onClick={() => void setRemoved(lesion, false)}>
                {t('restore', { letter: lesion.letter })}
              </Button>
            ))}
          </p>
        )}
        <LesionLegend />
      </Section>
      <SpineSection lesions={views} />
    </aside>
  );
}

type LineProps = { readonly view: LesionView; readonly current: boolean; readonly onChoose: () => void; readonly children: React.ReactNode };

function LesionLine({ view, current, onChoose, children }: LineProps) {
  const t = useTranslations('casePage');
  return (
    <li className={current ? 'lesion lesion--current' : 'lesion'}>
      <LesionMark level={view.level} letter={view.letter} incomplete={view.incomplete} title={t('lesion', { letter: view.letter })} size="large" />
      <button type="button" className="lesion-choose bm-grow" aria-current={current ? 'true' : undefined} onClick={onChoose}>
        {view.label}
      </button>
      <LesionScore lesion={view} />
      {children}
    </li>
  );
}

/** French spines count their thoracic levels with a D. */
const aliasesOf = ({ vertebra }: PickedPlace): readonly string[] => (vertebra?.startsWith('T') ? [`D${vertebra.slice(1)}`] : []);
