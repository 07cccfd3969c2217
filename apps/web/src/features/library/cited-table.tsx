import type { CitedTable } from '@bonemet/engine/library';
import { useTranslations } from 'next-intl';
import { sourceKey } from './passages';
import { isNumeric, rowSpans } from './row-spans';
import { Sources } from './sources';

type Props = {
  readonly table: CitedTable;
  /** The title above says the same as the caption, which then is only said aloud. */
  readonly titled?: boolean;
};

/** Columns that a telephone can still show without making them too narrow to read. */
const WIDE = 2;

/** A table of the sources. What stands in several rows below one another is written once. */
export function CitedTableView({ table: { caption, columns, rows }, titled = false }: Props) {
  const t = useTranslations('library.source');
  const columnOf = (index: number) => rows.map(({ cells }) => cells[index] ?? '');
  const names = rowSpans(columnOf(0));
  const sources = rowSpans(rows.map(sourceKey));
  const numeric = columns.map((_, index) => isNumeric(columnOf(index)));
  return (
    <div className={columns.length > WIDE ? 'bm-table-region cited cited--wide' : 'bm-table-region cited'} role="region" aria-label={t('table', { caption })} tabIndex={0}>
      <table className="bm-table">
        <caption className={titled ? 'bm-sr' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={column} scope="col" className={numeric[index] ? 'bm-table-number' : undefined}>
                {column}
              </th>
            ))}
            <th scope="col" className="cited-source">{t('column')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.cells.join('|')}>
              {names[index] !== 0 && (
                <th scope="row" rowSpan={names[index]}>
                  {row.cells[0]}
                </th>
              )}
              {row.cells.slice(1).map((cell, place) => (
                <td key={columns[place + 1]} className={numeric[place + 1] ? 'bm-table-number' : undefined}>
                  {cell}
                </td>
              ))}
              {sources[index] !== 0 && (
                <td rowSpan={sources[index]} className="cited-source">
                  <Sources sources={row.sources} conflicts={row.conflicts} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
