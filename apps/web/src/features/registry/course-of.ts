import type { Distribution, PainPoint } from '@bonemet/board';
import type { CourseLook, CoursePoint, CourseSeries } from '@bonemet/ui';

export type PainGroup = { readonly key: string; readonly label: string; readonly patients: number; readonly points: readonly PainPoint[] };
export type Measure = 'pain' | 'change';

const LOOKS: readonly CourseLook[] = ['first', 'second', 'third'];

/** What is drawn of a distribution: a middle with its band from ten patients on, otherwise its single values. */
export function pointOf(at: number, { values, summary }: Distribution): CoursePoint | null {
  if (values.length === 0) return null;
  return summary ? { at, middle: summary.median, low: summary.q1, high: summary.q3 } : { at, values };
}

/** Groups as lines of a figure, as many as can be told apart by their outline. */
export function seriesOf(groups: readonly PainGroup[], measure: Measure, note: (patients: number) => string): CourseSeries[] {
  return groups.slice(0, LOOKS.length).map(({ key, label, patients, points }, index) => ({
    key, label, note: note(patients), look: LOOKS[index] ?? 'first',
    points: points.flatMap((point, at) => pointOf(at, point[measure]) ?? []),
  }));
}
