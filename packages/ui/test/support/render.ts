import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

export const markup = (node: ReactNode): string => renderToStaticMarkup(node);

/** The opening tags of one element, in order. */
export function tags(html: string, name: string): string[] {
  return html.match(new RegExp(`<${name}(?: [^>]*)?>`, 'g')) ?? [];
}

export function attribute(tag: string, name: string): string | undefined {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
}
