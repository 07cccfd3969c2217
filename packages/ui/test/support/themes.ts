export type Theme = ReadonlyMap<string, string>;

/** The hexadecimal tokens of each theme; dark and projector stand on light where they set nothing. */
export function readThemes(css: string): Record<'light' | 'dark' | 'projector', Theme> {
  const light = read(css, ':root');
  return {
    light,
    dark: new Map([...light, ...read(css, '[data-theme="dark"]')]),
    projector: new Map([...light, ...read(css, '[data-theme="projector"]')]),
  };
}

function read(css: string, selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`no block ${selector}`);
  const block = css.slice(start, css.indexOf('}', start));
  return new Map([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6})\b/gi)].map((match) => [match[1] ?? '', match[2] ?? '']));
}
