/**
 * Where an agenda item stands: waiting → presenting → voting → closed → revealed → deciding → signed.
 * `closed` means that the round is closed and not yet revealed. `needs_data` sends the case back.
 */
export type ItemStage = 'waiting' | 'presenting' | 'voting' | 'closed' | 'revealed' | 'deciding' | 'signed' | 'needs_data';

export type MeetingStatus = 'planned' | 'open' | 'closed';

export type RoundStatus = 'open' | 'closed' | 'revealed';
