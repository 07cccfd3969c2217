import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, securityHeaders } from '@/security-headers';

const directives = (policy: string) =>
  new Map(policy.split('; ').map((line) => {
    const [name = '', ...sources] = line.split(' ');
    return [name, sources] as const;
  }));
const policy = (isDevelopment = false) => directives(contentSecurityPolicy('bm9uY2U=', isDevelopment));

describe('the content security policy', () => {
  it('runs a script or a style only from ourselves, or with the nonce of this very answer', () => {
    expect(policy().get('script-src')).toEqual(["'self'", "'nonce-bm9uY2U='", "'strict-dynamic'"]);
    expect(policy().get('style-src')).toEqual(["'self'", "'nonce-bm9uY2U='"]);
  });

  it('holds nothing that would let injected text run or leave', () => {
    const text = contentSecurityPolicy('bm9uY2U=', false);
    for (const weakness of ['unsafe-inline', 'unsafe-eval', 'unsafe-hashes', '*', 'http:', 'https:', 'blob:']) expect(text).not.toContain(weakness);
    for (const line of ['default-src', 'connect-src', 'font-src', 'form-action']) expect(policy().get(line)).toEqual(["'self'"]);
    expect(policy().get('img-src')).toEqual(["'self'", 'data:']);
  });

  it('forbids frames around us, plug-ins and a moved base', () => {
    for (const line of ['frame-ancestors', 'object-src', 'base-uri']) expect(policy().get(line)).toEqual(["'none'"]);
  });

  it('states each directive once: browsers ignore a second one', () => {
    const names = contentSecurityPolicy('x', false).split('; ').map((line) => line.split(' ')[0]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('is loosened while developing, and in nothing but what the development server needs', () => {
    const changed = [...policy(true)].filter(([name, sources]) => sources.join() !== policy().get(name)?.join()).map(([name]) => name);
    expect(changed).toEqual(['script-src', 'style-src']);
    expect(policy(true).get('script-src')).toContain("'unsafe-eval'");
  });
});

describe('the headers of every answer', () => {
  it('keep browsers from guessing types, framing us and telling others where somebody came from', () => {
    expect(securityHeaders(true)).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'same-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
    });
  });

  it('close camera, microphone and position, which no page of ours needs', () => {
    for (const feature of ['camera', 'microphone', 'geolocation']) expect(securityHeaders(true)['Permissions-Policy']).toContain(`${feature}=()`);
  });

  it('ask for TLS from now on where there is TLS, and nowhere else', () => {
    expect(securityHeaders(true)['Strict-Transport-Security']).toMatch(/^max-age=(\d{8,}); includeSubDomains$/);
    expect(securityHeaders(false)).not.toHaveProperty('Strict-Transport-Security');
  });
});
