import { Icon } from '@bonemet/ui';
import { getTranslations } from 'next-intl/server';
import { api } from '@/trpc/server';
import { serverDates } from '../shell/server-dates';
import { atNoon } from './day-text';
import { EndTask } from './end-task';
import type { TaskEntry } from './load-after-decision';
import { TaskForm } from './task-form';

type Props = { readonly caseId: string; readonly tasks: readonly TaskEntry[]; readonly mayWrite: boolean };

const isOpen = ({ done, cancelled }: TaskEntry) => !done && !cancelled;

/** What follows from the decision: what, who, by when. What has ended stays in the list. */
export async function TasksPart({ caseId, tasks, mayWrite }: Props) {
  const [t, specialties, words, dates, people] = await Promise.all([
    getTranslations('afterDecision.tasks'), getTranslations('specialty'), getTranslations('afterDecision'), serverDates(), mayWrite ? (await api()).people.list() : [],
  ]);
  return (
    <section className="after-part" aria-labelledby="after-tasks">
      <h3 id="after-tasks">
        {t('title')} {tasks.length > 0 && <span className="bm-xs bm-quiet bm-num">{t('openCount', { count: tasks.filter(isOpen).length })}</span>}
      </h3>
      {tasks.length === 0 && <p className="bm-sm bm-muted">{t('none')}</p>}
      <ul className="after-tasks">
        {tasks.map((task) => (
          <li key={task.id} className={isOpen(task) ? undefined : 'after-task--ended'}>
            <Icon name={task.done ? 'check' : task.cancelled ? 'aside' : task.state === 'overdue' ? 'caution' : 'calendar'} />
            <div className="bm-grow">
              <p className="after-words">{task.what}</p>
              <p className="bm-xs bm-quiet bm-num">
                {task.specialty ? specialties(task.specialty) : (task.assignee?.displayName ?? '')} · <b>{t(`state.${task.state}`, { date: dates.dayOfYear(atNoon(task.dueOn)) })}</b>
                {task.endedAt && ` · ${words('by', { name: task.endedBy?.displayName ?? '', when: dates.dayOfYear(task.endedAt) })}`}
              </p>
            </div>
            {mayWrite && isOpen(task) && <EndTask taskId={task.id} what={task.what} />}
          </li>
        ))}
      </ul>
      {mayWrite && <TaskForm caseId={caseId} people={people.map(({ membershipId, displayName }) => ({ membershipId, displayName }))} />}
    </section>
  );
}
