import { describe, expect, it } from 'vitest';
import { guestMaySee } from '../src/auth/guest-paths';

const OWN = '11111111-1111-4111-8111-111111111111';
const OTHER = '22222222-2222-4222-8222-222222222222';

describe('the pages of a guest', () => {
  it.each([`/meetings/${OWN}`, `/meetings/${OWN}?look=1`, `/meetings/${OWN}/projector`, `/cases/${OTHER}`, `/cases/${OTHER}?lesion=B`, `/cases/${OTHER}/options/t-vp`, `/decisions/${OTHER}`, '/account'])(
    'are the meeting and what it speaks of: %s', (path) => expect(guestMaySee(path, OWN)).toBe(true));

  it.each([
    '/', '/cases', '/meetings', `/meetings/${OTHER}`, `/meetings/${OWN}/agenda`, '/meetings/new', `/cases/${OTHER}/edit`, '/cases/import', `/review/${OTHER}`, '/notices', '/boards', '/registry',
    `/accounts`, `/x/meetings/${OWN}`, `/cases/${OTHER}/options/../edit`,
  ])('are not %s', (path) => expect(guestMaySee(path, OWN)).toBe(false));
});
