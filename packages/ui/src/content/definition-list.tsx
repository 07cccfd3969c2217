import type { ReactNode } from 'react';
import { classNames } from '../class-names';

export type Definition = { term: string; detail: ReactNode };

export type DefinitionListProps = {
  items: readonly Definition[];
  layout?: 'grid' | 'rules' | 'inline' | undefined;
  className?: string | undefined;
};

export function DefinitionList({ items, layout = 'grid', className }: DefinitionListProps) {
  const names = classNames('bm-definitions', layout !== 'grid' && `bm-definitions--${layout}`, className);
  if (layout === 'inline') {
    return (
      <dl className={names}>
        {items.map((item) => (
          <div key={item.term}>
            <dt>{item.term}</dt>
            <dd>{item.detail}</dd>
          </div>
        ))}
      </dl>
    );
  }
  return <dl className={names}>{items.flatMap((item) => [<dt key={`${item.term}-term`}>{item.term}</dt>, <dd key={item.term}>{item.detail}</dd>])}</dl>;
}
