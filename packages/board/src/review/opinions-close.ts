const HOUR_MS = 3_600_000;

/**
 * When opinions are expected by: some hours before the meeting. An opinion that comes later is still
 * taken until the reveal, because a late opinion is worth more to the board than a missing one.
 */
export function opinionsCloseAt(meetingStartsAt: Date, closeHours: number): Date {
  return new Date(meetingStartsAt.getTime() - closeHours * HOUR_MS);
}
