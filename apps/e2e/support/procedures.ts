import type { Person } from './test';

type Kind = 'query' | 'mutation';

/** Days and times are named apart in what travels, because JSON has none. */
function travelling(input: Readonly<Record<string, unknown>>): string {
  const dates = Object.entries(input).flatMap(([key, value]) => (value instanceof Date ? [[key, ['Date']]] : []));
  return JSON.stringify({ json: input, ...(dates.length > 0 && { meta: { values: Object.fromEntries(dates) } }) });
}

/** Asks for a procedure of the product as the pages of this person do: over HTTP, with their session. */
export async function ask<Result>({ page }: Person, kind: Kind, procedure: string, input: Readonly<Record<string, unknown>> = {}): Promise<Result> {
  const { status, text } = await page.evaluate(
    async ({ asked, body, isQuery }) => {
      const address = `/api/trpc/${asked}`;
      const answer = isQuery
        ? await fetch(`${address}?input=${encodeURIComponent(body)}`)
        : await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      return { status: answer.status, text: await answer.text() };
    },
    { asked: procedure, body: travelling(input), isQuery: kind === 'query' },
  );
  if (status !== 200) throw new Error(`${procedure} answered ${status}`);
  return (JSON.parse(text) as { result: { data: { json: Result } } }).result.data.json;
}
