'use client';
import { DEFAULT_MINUTES } from '@bonemet/board';
import { Button, EmptyState, Notice, Section } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LoadBar } from './load-bar';
import { PlannedList } from './planned-list';
import { ReadyList } from './ready-list';
import type { PlannedItem, ReadyCase } from './types';
import { usePlanning } from './use-planning';

type Props = {
  readonly meetingId: string;
  readonly available: number;
  readonly items: readonly PlannedItem[];
  readonly ready: readonly ReadyCase[];
  /** A meeting that is over keeps its agenda as it was. */
  readonly open: boolean;
  /** What stands below the agenda, and what stands beside it. */
  readonly below: ReactNode;
  readonly beside: ReactNode;
};

/** Ready cases on one side, the agenda on the other, and what it takes of the hour. */
export function Planner({ meetingId, available, items, ready, open, below, beside }: Props) {
  const t = useTranslations('agenda');
  const planning = usePlanning(meetingId, items);
  const shown = planning.items;
  const board = shown.filter(({ discussion }) => discussion === 'board');
  const protocol = shown.filter(({ discussion }) => discussion === 'protocol');
  const wanted = ready.reduce((sum, { discussion }) => sum + DEFAULT_MINUTES[discussion], 0);
  return (
    <div className="planner">
      <Section title={t('planned.title')} note={planning.busy ? t('planned.saving') : t('planned.note', { count: shown.length })}>
        <LoadBar minutes={[...board, ...protocol]} available={available} />
        {planning.refusal && (
          <Notice tone="error" title={t('refused')}>
            {planning.refusal}
          </Notice>
        )}
        {shown.length === 0 && <EmptyState icon="calendar" title={t('planned.empty.title')}>{t('planned.empty.todo')}</EmptyState>}
        {board.length > 0 && <PlannedList items={board} open={open} planning={planning} label={t('planned.board')} />}
        {protocol.length > 0 && (
          <>
            <h3 className="planner-block">
              {t('planned.protocol')} <span className="bm-sm bm-muted">{t('planned.protocolNote')}</span>
            </h3>
            <PlannedList items={protocol} open={open} planning={planning} label={t('planned.protocol')} />
          </>
        )}
        <p className="bm-sr" role="status">
          {planning.said}
        </p>
      </Section>
      <div className="planner-side">
        <Section title={t('ready.title')} note={t('ready.note', { count: ready.length })}>
        {ready.length === 0 ? (
          <EmptyState icon="check" title={t('ready.empty.title')}>{t('ready.empty.todo')}</EmptyState>
        ) : (
          <>
            {open && ready.length > 1 && (
              <p className="planner-all">
                <Button icon="plus" busy={planning.busy} onClick={() => planning.add(ready.map(({ caseId }) => caseId))}>
                  {t('ready.all', { count: ready.length })}
                </Button>
                <span className="bm-sm bm-muted">{t('ready.allMinutes', { minutes: wanted })}</span>
              </p>
            )}
            <ReadyList ready={ready} open={open} busy={planning.busy} onAdd={(caseId) => planning.add([caseId])} />
          </>
        )}
        </Section>
        {beside}
      </div>
      {below}
    </div>
  );
}
