import { type CalendarDay, daysBetween } from '../case/calendar-day';

type TaskState = 'overdue' | 'today' | 'open' | 'done' | 'cancelled';

type TaskDates = { readonly dueOn: CalendarDay; readonly done: boolean; readonly cancelled: boolean };

/** Where a task stands on a day. The day it is due is not late yet. */
export function taskState({ dueOn, done, cancelled }: TaskDates, today: CalendarDay): TaskState {
  if (done) return 'done';
  if (cancelled) return 'cancelled';
  const left = daysBetween(today, dueOn);
  return left < 0 ? 'overdue' : left === 0 ? 'today' : 'open';
}

/** What is late first, then by day; what has ended comes last. */
export function compareTasks(left: TaskDates, right: TaskDates): number {
  const ended = ({ done, cancelled }: TaskDates) => Number(done || cancelled);
  return ended(left) - ended(right) || daysBetween(right.dueOn, left.dueOn);
}
