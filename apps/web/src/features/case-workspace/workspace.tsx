'use client';
import type { FieldId } from '@bonemet/engine';
import { Button, Notice } from '@bonemet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useCallback, useMemo, useState } from 'react';
import { useTRPC } from '@/trpc/provider';
import type { LesionView } from '../case-summary/case-view';
import { EntryStore } from './entries/entry-store';
import { ColleaguesProvider, type FormTools, FormToolsProvider } from './form-context';
import { HistoryDialog } from './history-dialog';
import { LesionsPane } from './lesions-pane';
import { useCaseNews } from './live/use-case-news';
import { usePresence } from './live/use-presence';
import { standingsOf } from './standings-of';
import { useWorkspaceStores } from './use-workspace-stores';
import { useSidedLesions } from './use-sided-lesions';
import { WhyDialog } from './why-dialog';
import { WorkspaceForm } from './workspace-form';
import { WorkspaceHead } from './workspace-head';
import type { Workspace as WorkspaceProps } from './workspace-props';

// The engine and its knowledge come after the form is there to type in.
const Panel = dynamic(() => import('./panel/panel'), { ssr: false, loading: () => <PanelWaits /> });

type Props = {
  readonly workspace: WorkspaceProps;
  /** The lesions as the server drew them, until the engine is here. */
  readonly drawn: readonly LesionView[];
};

/** A case while it is written: the bones, the form, and what follows. */
export function Workspace({ workspace, drawn }: Props) {
  const t = useTranslations('caseForm');
  const trpc = useTRPC();
  const { store, save, keepsDrafts, lesions, setLesions, refresh } = useWorkspaceStores(workspace);
  const [sandbox, setSandbox] = useState<EntryStore | null>(null);
  const shown = useSidedLesions(sandbox ?? store, lesions);
  const { mutate: tell } = useMutation(trpc.case.presence.mutationOptions());
  const news = useCaseNews(workspace.id, workspace.me, () => void refresh(), true);
  const hold = usePresence((entry, gone) => tell({ caseId: workspace.id, entry, gone }));
  const [letter, setLetter] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<{ readonly lesions: readonly LesionView[]; readonly asked: ReadonlySet<FieldId> } | null>(null);
  const [why, setWhy] = useState<string | null>(null);
  const [history, setHistory] = useState<string | 'all' | null>(null);
  const chosen = shown.find((lesion) => lesion.letter === letter) ?? shown[0] ?? null;
  const people = useMemo(() => new Map(workspace.people.map((person) => [person.membershipId, person])), [workspace.people]);
  const personOf = useCallback((id: string) => people.get(id), [people]);
  const tools = useMemo(
    (): FormTools => ({ store: sandbox ?? store, personOf, hold: sandbox ? () => undefined : hold, openWhy: setWhy, openHistory: setHistory, disabled: false }),
    [store, sandbox, personOf, hold],
  );
  const asked = useMemo(() => outcome?.asked ?? new Set(workspace.deciding[chosen?.letter ?? ''] ?? []), [outcome, workspace.deciding, chosen?.letter]);
  return (
    <FormToolsProvider value={tools}>
      <ColleaguesProvider value={news.colleagues}>
        <WorkspaceHead
          workspace={workspace}
          save={save}
          keepsDrafts={keepsDrafts}
          isCurrent={news.isCurrent}
          colleagues={news.colleagues}
          whatIf={sandbox !== null}
          onWhatIf={() => setSandbox(sandbox ? null : new EntryStore(standingsOf(store)))}
          onHistory={() => setHistory('all')}
        />
        {news.signedOut && (
          <Notice tone="error" title={t('signedOut.title')}>
            {t('signedOut.todo')}
          </Notice>
        )}
        <div className={sandbox ? 'case case--form case--what-if' : 'case case--form'}>
          <LesionsPane
            workspace={workspace}
            lesions={lesions}
            views={outcome?.lesions ?? drawn}
            chosen={chosen}
            disabled={sandbox !== null}
            onChoose={setLetter}
            onLesions={setLesions}
            store={store}
          />
          <div className="case-middle" data-pane="form">
            {sandbox && (
              <Notice tone="warn" title={t('whatIf.banner')}>
                <p>{t('whatIf.bannerTodo')}</p>
                <p>
                  <Button onClick={() => setSandbox(null)}>{t('whatIf.leave')}</Button>
                </p>
              </Notice>
            )}
            <WorkspaceForm workspace={workspace} lesions={shown} chosen={chosen} asked={asked} views={outcome?.lesions ?? drawn} onChoose={setLetter} save={save} />
          </div>
          <div className="case-right" data-pane="panel" aria-live="off">
            <Panel
              workspace={workspace}
              lesions={shown}
              store={sandbox ?? store}
              reality={sandbox ? store : null}
              letter={chosen?.letter ?? null}
              onLetter={setLetter}
              onOutcome={setOutcome}
            />
          </div>
        </div>
        {why && <WhyDialog fieldId={why} fields={workspace.fields} onClose={() => setWhy(null)} />}
        {history && <HistoryDialog workspace={workspace} lesions={lesions} entry={history === 'all' ? null : history} store={store} disabled={sandbox !== null} onClose={() => setHistory(null)} />}
      </ColleaguesProvider>
    </FormToolsProvider>
  );
}

function PanelWaits() {
  const t = useTranslations('caseForm.panel');
  return <p className="bm-sm bm-muted">{t('waits')}</p>;
}
