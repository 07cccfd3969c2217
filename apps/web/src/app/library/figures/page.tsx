import '@/features/library/library.css';
import '@/features/library/library-print.css';
import { EmptyState } from '@bonemet/ui';
import { figuresTable } from '@bonemet/engine/library';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireActor } from '@/auth/session';
import { CitedTableView } from '@/features/library/cited-table';
import { FiguresForm } from '@/features/library/figures-form';
import { FIGURE_IDS, filterFigures, readFiguresQuery, subjectsOf } from '@/features/library/figures-filter';
import { LibraryHead } from '@/features/library/library-head';
import { readLibrary } from '@/features/library/lookup';
import { PageShell } from '@/features/shell/page-shell';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('library'))('figures.title') };
}

export default async function FiguresPage({ searchParams }: Props) {
  const actor = await requireActor();
  const [params, library, t] = await Promise.all([searchParams, readLibrary(), getTranslations('library.figures')]);
  const query = readFiguresQuery(params);
  const found = filterFigures(query, library);
  const { columns, rows, caption } = figuresTable(found, library);
  const subjects = found.map((id) => subjectsOf(id, library).join(', ') || t('general'));
  const table = {
    caption,
    columns: [t('about'), ...columns],
    rows: rows.map(({ cells, ...row }, index) => ({ ...row, cells: [subjects[index] ?? '', ...cells] })),
  };
  return (
    <PageShell actor={actor} place="library">
      <LibraryHead title={t('title')} lead={t('lead')} />
      <FiguresForm query={query} library={library} />
      <p className="figures-count" role="status">
        {t('count', { count: found.length, total: FIGURE_IDS.length })}
      </p>
      {found.length > 0 ? <CitedTableView table={table} titled /> : <EmptyState icon="search" title={t('empty.title')}>{t('empty.todo')}</EmptyState>}
    </PageShell>
  );
}
