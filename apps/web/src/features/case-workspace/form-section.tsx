'use client';
import type { FieldId } from '@bonemet/engine';
import { Icon, Section } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { FactField } from './fields/fact-field';
import { keyOf } from './form-groups';
import type { FormPart } from './form-groups';
import { usePart } from './use-part';
import type { FormField, FormLesion, Workspace } from './workspace-props';

type Props = {
  readonly part: FormPart;
  readonly fields: readonly FormField[];
  readonly lesion: FormLesion | null;
  readonly asked: ReadonlySet<FieldId>;
  readonly boneOfSite: Workspace['boneOfSite'];
  readonly tag?: ReactNode;
  /** Stands before the questions of the catalogue. */
  readonly first?: ReactNode;
};

/** One part of the form. What nobody needs yet waits behind one line; what was once shown stays. */
export function FormSection({ part, fields, lesion, asked, boneOfSite, tag, first }: Props) {
  const t = useTranslations('caseForm');
  const [open, setOpen] = useState(false);
  const { front, rest, answered, total } = usePart(fields, lesion, asked, boneOfSite);
  return (
    <Section kind="form" id={`part-${part}`} title={t(`part.${part}`)} tag={tag} note={t('answered', { answered, total })}>
      {first}
      {front.map((field) => (
        <FactField key={field.id} field={field} entryKey={keyOf(field, lesion?.id ?? null)} />
      ))}
      {rest.length > 0 && (
        <div className="form-more">
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            <Icon name="missing" />
            {t('more', { count: rest.length })}
            <Icon name="chevron-down" className={open ? 'facts-chevron facts-chevron--open' : 'facts-chevron'} />
          </button>
          {open && rest.map((field) => <FactField key={field.id} field={field} entryKey={keyOf(field, lesion?.id ?? null)} />)}
        </div>
      )}
    </Section>
  );
}
