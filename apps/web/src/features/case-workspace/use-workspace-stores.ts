'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { reasonOf } from '@/trpc/reason';
import { useTRPC } from '@/trpc/provider';
import { Courier, type SaveState, type SendEntries } from './entries/courier';
import { type DraftKeeper, draftKeeper } from './entries/drafts';
import { type EntryKey, entryKey, type Standing } from './entries/entry';
import { EntryStore, type Receipt } from './entries/entry-store';
import type { FormLesion, Workspace } from './workspace-props';

type Current = {
  readonly lesionId: string | null; readonly fieldId: string; readonly value: unknown; readonly version: number; readonly withdrawn: boolean;
  readonly observedOn: Date | null; readonly recordedById: string; readonly recordedAt: Date;
};

const toStanding = ({ value, version, withdrawn, observedOn, recordedById, recordedAt }: Current): Standing => ({
  value: value as Standing['value'],
  version,
  withdrawn,
  observedOn: observedOn?.toISOString().slice(0, 10) ?? null,
  by: recordedById,
  at: recordedAt.toISOString(),
});

export type WorkspaceStores = {
  readonly store: EntryStore;
  readonly save: SaveState;
  /** Whether unsent answers outlive this page: on a device without encryption nothing is kept. */
  readonly keepsDrafts: boolean;
  readonly lesions: readonly FormLesion[];
  readonly setLesions: (change: (before: readonly FormLesion[]) => readonly FormLesion[]) => void;
  /** Reads again what the server has. */
  readonly refresh: () => Promise<void>;
};

/** The answers of a case on this screen, and their way to and from the server. */
export function useWorkspaceStores(workspace: Workspace): WorkspaceStores {
  const { id: caseId, me, draftKey } = workspace;
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [store] = useState(() => new EntryStore(new Map(workspace.entries)));
  const [save, setSave] = useState<SaveState>({ kind: 'saved', at: null });
  const [lesions, setLesions] = useState(workspace.lesions);
  const [keepsDrafts, setKeepsDrafts] = useState(false);
  const { mutateAsync: record } = useMutation(trpc.case.record.mutationOptions());
  const recording = useRef(record);
  useEffect(() => {
    recording.current = record;
  });

  useEffect(() => {
    const send: SendEntries = async (entries) => {
      const { results, savedAt } = await recording.current({ caseId, entries: [...entries] });
      const receipts = results.map((result): Receipt => (result.outcome === 'superseded' ? { outcome: 'superseded', current: toStanding(result.current) } : result));
      return { results: receipts, savedAt: savedAt.toISOString() };
    };
    const courier = new Courier({ store, send, me, reasonOf, onState: setSave });
    window.addEventListener('online', courier.hurry);
    window.addEventListener('pagehide', courier.hurry);
    return () => {
      window.removeEventListener('online', courier.hurry);
      window.removeEventListener('pagehide', courier.hurry);
      courier.stop();
    };
  }, [store, caseId, me]);

  useEffect(() => keepDrafts({ caseId, membershipId: me, keyText: draftKey }, store, setKeepsDrafts), [store, caseId, me, draftKey]);

  const workspaceQuery = useMemo(() => trpc.case.workspace.queryOptions({ caseId }, { staleTime: 0 }), [trpc, caseId]);
  const documents = useMemo(() => trpc.document.list.queryFilter({ caseId }), [trpc, caseId]);
  const refresh = useCallback(async () => {
    const answer = await queries.fetchQuery(workspaceQuery).catch(() => null);
    if (!answer) return;
    store.receive(new Map(answer.entries.map((entry): [EntryKey, Standing] => [entryKey(entry.lesionId, entry.fieldId), toStanding(entry)])));
    setLesions(answer.lesions);
    await queries.invalidateQueries(documents);
  }, [queries, workspaceQuery, documents, store]);

  return { store, save, keepsDrafts, lesions, setLesions, refresh };
}

const SAVE_PAUSE_MS = 150;

/** Takes up what an earlier page left behind, and keeps what is not sent yet. */
function keepDrafts(place: Parameters<typeof draftKeeper>[0], store: EntryStore, onKeeper: (keeps: boolean) => void): () => void {
  let keeper: DraftKeeper | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const write = () => {
    void keeper?.save(new Map(store.outgoing().map(({ key, draft }) => [key, draft])));
  };
  const stop = store.subscribeAll(() => {
    clearTimeout(timer);
    timer = setTimeout(write, SAVE_PAUSE_MS);
  });
  void (async () => {
    const opened = await draftKeeper(place).catch(() => null);
    const left = await opened?.load();
    if (stopped) return;
    keeper = opened;
    onKeeper(opened !== null);
    if (left && left.size > 0) store.restore(left);
  })();
  return () => {
    stopped = true;
    stop();
    clearTimeout(timer);
    write();
  };
}
