import type { ReactNode } from 'react';
import { classNames } from '../class-names';

export type DataColumn = {
  key: string;
  header: ReactNode;
  numeric?: boolean | undefined;
  /** The cell that names its row. */
  rowHeader?: boolean | undefined;
};

export type DataRow = { key: string; cells: Readonly<Record<string, ReactNode>> };

export type DataTableProps = {
  /** Names the table and the region it scrolls in. */
  label: string;
  columns: readonly DataColumn[];
  rows: readonly DataRow[];
  caption?: ReactNode;
  className?: string | undefined;
};

/** Where the screen is narrow the table scrolls inside its own region, which the keyboard can reach. */
export function DataTable({ label, columns, rows, caption, className }: DataTableProps) {
  return (
    <div className={classNames('bm-table-region', className)} role="region" aria-label={label} tabIndex={0}>
      <table className="bm-table" aria-label={label}>
        {caption && <caption>{caption}</caption>}
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.numeric ? 'bm-table-number' : undefined}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>{columns.map((column) => cell(column, row))}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cell(column: DataColumn, row: DataRow) {
  const className = column.numeric ? 'bm-table-number' : undefined;
  const content = row.cells[column.key];
  if (column.rowHeader) {
    return (
      <th key={column.key} scope="row" className={className}>
        {content}
      </th>
    );
  }
  return (
    <td key={column.key} className={className}>
      {content}
    </td>
  );
}
