import { FOLLOW_UP_POINTS, type FollowUpPoint } from '@bonemet/board';
import type { CourseLook, CourseSeries } from '@bonemet/ui';

type Entry = { readonly lesionId: string | null; readonly point: FollowUpPoint; readonly pain: number | null };

const LOOKS: readonly CourseLook[] = ['first', 'second', 'third'];

type PainBefore = { readonly lesionId: string; readonly pain: number };
type PainLine = { readonly lesionId: string | null; readonly label: string };

/** The pain of one patient as lines: that of the whole patient first, then lesions. What nobody knows is no point. */
export function painSeries(lines: readonly PainLine[], entries: readonly Entry[], before: readonly PainBefore[]): CourseSeries[] {
  const drawn = lines.filter(({ lesionId }) => entries.some((entry) => entry.lesionId === lesionId && entry.pain !== null)).slice(0, LOOKS.length);
  return drawn.map(({ lesionId, label }, index) => {
    // Pain before is asked of each lesion; the patient as a whole has that of the worst.
    const known = before.filter((one) => lesionId === null || one.lesionId === lesionId).map(({ pain }) => pain);
    const first = known.length > 0 ? [{ at: 0, middle: Math.max(...known) }] : [];
    const points = FOLLOW_UP_POINTS.flatMap((point, place) => {
      const entry = entries.find((one) => one.lesionId === lesionId && one.point === point);
      return entry && entry.pain !== null ? [{ at: place + 1, middle: entry.pain }] : [];
    });
    return { key: lesionId ?? 'whole', look: LOOKS[index] ?? 'first', label, points: [...first, ...points] };
  });
}
