'use client';
import { EmptyState, Icon } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { LANGUAGES } from '@/i18n/locales';
import { useLanguage } from '@/i18n/use-language';
import { LIBRARY } from './address';
import { matcher } from './matching';

type Term = { readonly en: string; readonly fr: string };

/** French and English side by side, the reader's language first and in its order. */
export function GlossaryTable({ terms, typed }: { readonly terms: readonly Term[]; readonly typed: string }) {
  const t = useTranslations('library.glossary');
  const language = useLanguage();
  const [text, setText] = useState(typed);
  const columns = [...LANGUAGES].sort((one) => (one === language ? -1 : 1));
  const matches = matcher(text);
  const shown = terms.filter(({ en, fr }) => matches(`${en} ${fr}`)).sort((a, b) => a[language].localeCompare(b[language], language));
  return (
    <div className="glossary">
      <form className="library-search bm-no-print" role="search" action={`${LIBRARY}/glossary`}>
        <label htmlFor="glossary-search">{t('filter')}</label>
        <div className="library-search-box">
          <Icon name="search" size="large" />
          <input id="glossary-search" className="bm-input" type="search" name="q" autoComplete="off" value={text} onChange={(event) => setText(event.target.value)} />
        </div>
        <p className="bm-sm bm-muted" role="status">
          {t('count', { count: shown.length, total: terms.length })}
        </p>
      </form>
      {shown.length === 0 && <EmptyState icon="search" title={t('empty.title')}>{t('empty.todo')}</EmptyState>}
      {shown.length > 0 && (
        <table className="bm-table glossary-table">
          <caption className="bm-sr">{t('title')}</caption>
          <thead>
            <tr>
              {columns.map((tag) => (
                <th key={tag} scope="col" lang={tag}>
                  {t(`language.${tag}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((term) => (
              <tr key={term.fr}>
                {columns.map((tag, index) =>
                  index === 0 ? (
                    <th key={tag} scope="row" lang={tag}>
                      {term[tag]}
                    </th>
                  ) : (
                    <td key={tag} lang={tag}>
                      {term[tag]}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
