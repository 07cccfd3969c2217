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

type WorkspaceStores = {
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
  const [store] = useState(() => takeUp(caseId, new Map(workspace.entries)));
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
      leaveBehind(caseId, store, courier);
    };
  }, [store, caseId, me]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (!keepsDrafts && store.drafts().size > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [store, keepsDrafts]);

  useEffect(() => keepDrafts({ caseId, membershipId: me, keyText: draftKey }, store, setKeepsDrafts), [store, caseId, me, draftKey]);

  const workspaceQuery = useMemo(() => trpc.case.workspace.queryOptions({ caseId }, { staleTime: 0 }), [trpc, caseId]);
  const documents = useMemo(() => trpc.document.list.queryFilter({ caseId }), [trpc, caseId]);
  const reading = useRef({ running: false, again: false });
  // One read at a time; news that comes meanwhile asks for another, because the read under way may be older.
  const refresh = useCallback(async () => {
    if (reading.current.running) {
      reading.current.again = true;
      return;
    }
    reading.current.running = true;
    try {
      do {
        reading.current.again = false;
        const answer = await readUntilAnswered(() => queries.fetchQuery(workspaceQuery), () => reading.current.running);
        if (!answer) return;
        store.receive(new Map(answer.entries.map((entry): [EntryKey, Standing] => [entryKey(entry.lesionId, entry.fieldId), toStanding(entry)])));
        if (!reading.current.again) setLesions(answer.lesions);
      } while (reading.current.again);
      await queries.invalidateQueries(documents);
    } finally {
      reading.current.running = false;
    }
  }, [queries, workspaceQuery, documents, store]);
  useEffect(() => {
    const state = reading.current;
    return () => {
      state.running = false;
    };
  }, []);

  return { store, save, keepsDrafts, lesions, setLesions, refresh };
}

/** Forms that were left while answers of theirs were still on the way, by case. */
const leftBehind = new Map<string, { readonly store: EntryStore; readonly courier: Courier }>();

/** The answers of a case: those that an earlier form of this tab still carries, or those the server gave. */
function takeUp(caseId: string, entries: ReadonlyMap<EntryKey, Standing>): EntryStore {
  const left = leftBehind.get(caseId);
  if (!left) return new EntryStore(entries);
  left.courier.end();
  left.store.receive(entries);
  return left.store;
}

function leaveBehind(caseId: string, store: EntryStore, courier: Courier): void {
  leftBehind.set(caseId, { store, courier });
  courier.leave(() => {
    if (leftBehind.get(caseId)?.courier === courier) leftBehind.delete(caseId);
  });
}

const READ_AGAIN_MS = 2_000;

/** Asks until an answer comes; null when nobody wants it any more. */
async function readUntilAnswered<Answer>(read: () => Promise<Answer>, isWanted: () => boolean): Promise<Answer | null> {
  while (isWanted()) {
    const answer = await read().catch(() => null);
    if (answer !== null) return answer;
    await new Promise((resolve) => setTimeout(resolve, READ_AGAIN_MS));
  }
  return null;
}

const SAVE_PAUSE_MS = 150;

/** Takes up what an earlier page left behind, and keeps what is not sent yet. */
function keepDrafts(place: Parameters<typeof draftKeeper>[0], store: EntryStore, onKeeper: (keeps: boolean) => void): () => void {
  let keeper: DraftKeeper | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const write = () => {
    void keeper?.save(store.drafts());
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
