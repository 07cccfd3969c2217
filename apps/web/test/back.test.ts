import { describe, expect, it } from 'vitest';
import { safeBack } from '@/server/back';

const OURS = 'https://bonemet.example';

describe('the way back after a choice', () => {
  it.each(['/', '/cases', '/meetings/42?tab=agenda', '/cases#scores', '/a//b', '/?next=https://elsewhere.example'])('leads to our own page %s', (path) => {
    expect(safeBack(path)).toBe(path);
  });

  // What a forged link could hold. Whatever is answered must stay here when a browser resolves it.
  it.each([
    'https://elsewhere.example', 'http:elsewhere.example', '//elsewhere.example', '///elsewhere.example', '/\\elsewhere.example', '\\\\elsewhere.example',
    '/\t/elsewhere.example', '/\n/elsewhere.example', '/\r/elsewhere.example', '\t//elsewhere.example', ' //elsewhere.example', 'javascript:alert(1)',
    'data:text/html,x', 'elsewhere.example', '@elsewhere.example', '.elsewhere.example', '', null,
  ])('does not leave our site by way of %j', (claimed) => {
    expect(new URL(safeBack(claimed), OURS).origin).toBe(OURS);
  });

  it.each(['/\r\nSet-Cookie: stolen=1', '/\n', '/caf\u00e9', '/\u0000'])('can be sent as a header whatever was claimed: %j', (claimed) => {
    expect(() => new Headers({ Location: safeBack(claimed) })).not.toThrow();
    expect(safeBack(claimed)).not.toMatch(/[\r\n]/);
  });
});
