import { IntlMessageFormat } from 'intl-messageformat';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export type Language = 'en' | 'fr';
export const LANGUAGES: readonly Language[] = ['en', 'fr'];

type Tree = { readonly [key: string]: string | Tree };

const MESSAGES: Record<Language, Tree> = {
  en: require('../../web/messages/en.json') as Tree,
  fr: require('../../web/messages/fr.json') as Tree,
};

/** The words of the interface as people see them: "chair.act.reveal" in a language, with its arguments and plurals; without arguments as written. */
export function wordsIn(language: Language) {
  return (path: string, values: Record<string, string | number> = {}): string => {
    let found: string | Tree | undefined = MESSAGES[language];
    for (const part of path.split('.')) found = typeof found === 'object' ? found[part] : undefined;
    if (typeof found !== 'string') throw new Error(`no message ${path} in ${language}`);
    if (Object.keys(values).length === 0) return found;
    return String(new IntlMessageFormat(found, language, undefined, { ignoreTag: true }).format(values));
  };
}

export type Words = ReturnType<typeof wordsIn>;
