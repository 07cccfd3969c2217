import { useTranslations } from 'next-intl';

export type Entry = { readonly id: string; readonly title: string };

/** What is on this page. Beside the text where there is room, above it where there is not. */
export function Contents({ entries }: { readonly entries: readonly Entry[] }) {
  const t = useTranslations('library');
  return (
    <nav className="contents bm-no-print" aria-label={t('contents')}>
      <p className="contents-title" aria-hidden="true">
        {t('contents')}
      </p>
      <ol>
        {entries.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
