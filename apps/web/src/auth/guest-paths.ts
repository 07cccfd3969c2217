/**
 * Which pages a guest of a meeting is shown. Everything else leads them back to their meeting; what a page would read
 * is refused by the permissions and by the database in any case.
 */
export function guestMaySee(path: string, meetingId: string): boolean {
  const [place = ''] = path.split('?');
  const own = `/meetings/${meetingId}`;
  if (place === own || place === `${own}/projector` || place === '/account') return true;
  return /^\/decisions\/[0-9a-f-]{36}$/.test(place) || /^\/cases\/[0-9a-f-]{36}(\/options\/[a-z0-9-]+)?$/.test(place);
}
