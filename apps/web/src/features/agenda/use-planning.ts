'use client';
import { useMutation } from '@tanstack/react-query';
import { moveOnAgenda } from '@bonemet/board';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { useTRPC } from '@/trpc/provider';
import { useRefusal } from '../shell/use-refusal';
import type { PlannedItem } from './types';

/** What is done to an agenda: shown at once, sent one after the other, and taken back to what the server has when one is refused. */
export function usePlanning(meetingId: string, stored: readonly PlannedItem[]) {
  const trpc = useTRPC();
  const router = useRouter();
  const refusalOf = useRefusal();
  const [items, setItems] = useState(stored);
  const [said, say] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [waiting, setWaiting] = useState(0);
  const onTheWay = useRef(0);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const add = useMutation(trpc.agenda.add.mutationOptions());
  const remove = useMutation(trpc.agenda.remove.mutationOptions());
  const move = useMutation(trpc.agenda.move.mutationOptions());
  const setMinutes = useMutation(trpc.agenda.setMinutes.mutationOptions());

  // What the server says counts as soon as nothing of ours is on its way any more; until then it is older than the screen.
  useEffect(() => {
    if (onTheWay.current === 0) setItems(stored);
  }, [stored]);

  const count = (change: 1 | -1) => {
    onTheWay.current += change;
    setWaiting(onTheWay.current);
  };

  function send(call: () => Promise<unknown>) {
    count(1);
    setRefusal(null);
    queue.current = queue.current.then(async () => {
      try {
        await call();
      } catch (error) {
        setRefusal(refusalOf(error));
      }
      count(-1);
      router.refresh();
    });
  }

  return {
    items, said, say, refusal, busy: waiting > 0,
    add: (caseIds: readonly string[]) => send(() => add.mutateAsync({ meetingId, caseIds: [...caseIds] })),
    remove(agendaItemId: string) {
      setItems((before) => before.filter(({ id }) => id !== agendaItemId));
      send(() => remove.mutateAsync({ meetingId, agendaItemId }));
    },
    move(agendaItemId: string, before: string | null) {
      setItems((known) => moveOnAgenda(known, agendaItemId, before) ?? known);
      send(() => move.mutateAsync({ meetingId, agendaItemId, before }));
    },
    setMinutes(agendaItemId: string, minutes: number) {
      setItems((known) => known.map((item) => (item.id === agendaItemId ? { ...item, minutes } : item)));
      send(() => setMinutes.mutateAsync({ meetingId, agendaItemId, minutes }));
    },
  };
}

export type Planning = ReturnType<typeof usePlanning>;
