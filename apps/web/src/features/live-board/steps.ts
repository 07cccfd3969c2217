import { type ItemState, latestRound } from '@bonemet/board';

/** What the chair can do with the current case, in the order of a discussion. */
export const STEPS = ['present', 'first', 'vote', 'close', 'reveal', 'decide', 'sign'] as const;

type StepKey = (typeof STEPS)[number];

/** The next step of a case; null when it is signed or there is none. */
export function nextStep(item: ItemState | null): StepKey | null {
  if (!item) return 'present';
  switch (item.stage) {
    case 'waiting':
      return 'present';
    case 'presenting':
      return 'vote';
    case 'voting':
      return 'close';
    case 'closed':
      return 'reveal';
    case 'revealed':
      return 'decide';
    case 'deciding':
      return 'sign';
    case 'signed':
    case 'needs_data':
      return null;
  }
}

/** Whether the ratings given before the meeting may still be shown: before anybody votes in it. */
export const mayRevealFirst = (item: ItemState): boolean => item.stage === 'presenting' && item.opinions === null && latestRound(item) === null;
