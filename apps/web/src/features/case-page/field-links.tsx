import { type FieldId, fieldById, fieldLabel } from '@bonemet/engine';
import { useLanguage } from '@/i18n/use-language';
import { Fragment } from 'react';
import { anchorOf } from './fact-view';

/** Names of facts, each leading to its row; what the engine computed has no row and no link. */
export function FieldLinks({ fields }: { readonly fields: readonly FieldId[] }) {
  const locale = useLanguage();
  return fields.map((field, index) => (
    <Fragment key={field}>
      {index > 0 && ', '}
      {fieldById(field)?.computed ? fieldLabel(field, locale) : <a href={`#${anchorOf(field)}`}>{fieldLabel(field, locale)}</a>}
    </Fragment>
  ));
}
