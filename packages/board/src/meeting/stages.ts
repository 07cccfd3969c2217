/**
 * Where an agenda item stands: waiting → presenting → voting → closed → revealed → deciding → signed.
 * `closed` means that the round is closed and not yet revealed. `needs_data` sends the case back.
 */
export const ITEM_STAGES = [
  'waiting',
  'presenting',
  'voting',
  'closed',
  'revealed',
  'deciding',
  'signed',
  'needs_data',
] as const;

export type ItemStage = (typeof ITEM_STAGES)[number];

export const MEETING_STATUSES = ['planned', 'open', 'closed'] as const;

export type MeetingStatus = (typeof MEETING_STATUSES)[number];

export const ROUND_STATUSES = ['open', 'closed', 'revealed'] as const;

export type RoundStatus = (typeof ROUND_STATUSES)[number];
