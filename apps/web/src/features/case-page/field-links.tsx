import { type FieldId, fieldById, fieldLabel } from '@bonemet/engine';
import { useLanguage } from '@/i18n/use-language';
import { Fragment } from 'react';
import { anchorOf } from './anchor';

type Props = {
  readonly fields: readonly FieldId[];
  /** The page on which the facts stand, when it is another one. */
  readonly page?: string | undefined;
};

/** Names of facts, each leading to its row; what the engine computed has no row and no link. */
export function FieldLinks({ fields, page = '' }: Props) {
  const locale = useLanguage();
  return fields.map((field, index) => (
    <Fragment key={field}>
      {index > 0 && ', '}
      {fieldById(field)?.computed ? fieldLabel(field, locale) : <a href={`${page}#${anchorOf(field)}`}>{fieldLabel(field, locale)}</a>}
    </Fragment>
  ));
}
