import { ButtonLink, EmptyState } from '@bonemet/ui';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { type Asked, isNarrowed } from './asked';

type Props = { readonly asked: Asked; readonly mayCreate: boolean };

/** An empty list says why it is empty and what leads on. */
export async function NothingFound({ asked, mayCreate }: Props) {
  const t = await getTranslations('caseList.empty');
  if (!isNarrowed(asked)) return <EmptyState title={t('title')}>{t(mayCreate ? 'begin' : 'wait')}</EmptyState>;
  const words = asked.words.trim();
  return (
    <EmptyState
      icon="search"
      title={words === '' ? t('noneSo') : t('noneWith', { words })}
      action={<ButtonLink href="/cases" linkAs={Link}>{t('all')}</ButtonLink>}
    >
      {t(words === '' ? 'fewerFilters' : 'fewerWords')}
    </EmptyState>
  );
}
