import { Button, ButtonLink, SelectField, TextField } from '@bonemet/ui';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { RegistryQuery } from './registry-query';

type Props = { readonly query: RegistryQuery; readonly boards: readonly { readonly id: string; readonly name: string }[] };

/** A plain form: what is asked for stands in the address, where it can be kept and sent on. */
export function RegistryForm({ query, boards }: Props) {
  const t = useTranslations('registry');
  return (
    <form className="registry-form bm-no-print" action="/registry" aria-label={t('filters')} key={JSON.stringify(query)}>
      {boards.length > 1 && (
        <SelectField label={t('board')} name="board" defaultValue={query.boardId ?? ''} options={[{ value: '', label: t('everyBoard') }, ...boards.map(({ id, name }) => ({ value: id, label: name }))]} />
      )}
      <TextField label={t('from')} name="from" type="date" defaultValue={query.from ?? ''} />
      <TextField label={t('until')} name="until" type="date" defaultValue={query.until ?? ''} />
      <div className="registry-acts">
        <Button type="submit">{t('show')}</Button>
        {(query.boardId ?? query.from ?? query.until) !== null && (
          <ButtonLink href="/registry" variant="quiet" linkAs={Link}>
            {t('reset')}
          </ButtonLink>
        )}
      </div>
    </form>
  );
}
