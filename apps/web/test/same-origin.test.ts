import { describe, expect, it } from 'vitest';
import { headersOf, isSameOrigin } from '@/server/same-origin';

const isOurs = (headers: Record<string, string>) => isSameOrigin(new Headers({ host: 'bonemet.example', ...headers }));

describe('a request that changes something', () => {
  it('is accepted from our own pages', () => {
    expect(isOurs({ 'sec-fetch-site': 'same-origin' })).toBe(true);
    expect(isOurs({ origin: 'https://bonemet.example' })).toBe(true);
  });

  it.each(['cross-site', 'same-site', '', 'SAME-ORIGIN '.trim()])('is refused when the browser calls it “%s”', (site) => {
    expect(isOurs({ 'sec-fetch-site': site })).toBe(false);
  });

  it('is judged by what the browser says before what a page may claim', () => {
    expect(isOurs({ 'sec-fetch-site': 'cross-site', origin: 'https://bonemet.example' })).toBe(false);
  });

  it.each([
    'https://elsewhere.example', 'https://bonemet.example.elsewhere.example', 'https://bonemet.example:8443', 'https://elsewhere.example/bonemet.example',
    'https://bonemet.example@elsewhere.example', 'null', 'bonemet.example', '',
  ])('is refused from the origin “%s” of an older browser', (origin) => {
    expect(isOurs({ origin })).toBe(false);
  });

  it('is accepted behind a proxy that tells the host it was asked for', () => {
    const headers = { host: 'web:3000', 'x-forwarded-host': 'bonemet.example' };
    expect(isSameOrigin(new Headers({ ...headers, origin: 'https://bonemet.example' }))).toBe(true);
    expect(isSameOrigin(new Headers({ ...headers, origin: 'https://web:3000' }))).toBe(false);
  });

  it('is accepted from what is no browser, which carries no cookie of a victim', () => {
    expect(isOurs({})).toBe(true);
  });

  it('is judged alike by a handler of Node, where headers are plain fields', () => {
    const ofNode = (headers: Record<string, string>) => isSameOrigin(headersOf({ headers: { host: 'bonemet.example', ...headers } }));
    expect(ofNode({ 'sec-fetch-site': 'same-origin' })).toBe(true);
    expect(ofNode({ 'sec-fetch-site': 'cross-site', origin: 'https://bonemet.example' })).toBe(false);
    expect(ofNode({ origin: 'https://bonemet.example' })).toBe(true);
    expect(ofNode({ origin: 'https://elsewhere.example' })).toBe(false);
    expect(ofNode({})).toBe(true);
  });
});
