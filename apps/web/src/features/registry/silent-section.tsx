import { Icon, Section } from '@bonemet/ui';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { AwaitedLine } from './load-registry';

/** What nobody has told yet: whether a decision was carried out, or how somebody is. */
export async function SilentSection({ silent }: { readonly silent: readonly AwaitedLine[] }) {
  const [t, points] = await Promise.all([getTranslations('registry.silent'), getTranslations('afterDecision.point')]);
  return (
    <Section title={t('title')} note={t('note')}>
      {silent.length === 0 && <p className="bm-sm bm-muted registry-block">{t('none')}</p>}
      <ul className="registry-silent">
        {silent.map(({ caseId, pseudonym, what, overdue, daysLate }) => (
          <li key={`${caseId}${what}`}>
            <Icon name={overdue ? 'caution' : 'calendar'} />
            <Link href={`/cases/${caseId}#after-decision`}>{pseudonym}</Link>
            <span className="bm-sm bm-muted">{what === 'execution' ? t('execution') : t('pointOf', { point: points(what) })}</span>
            <span className="bm-xs bm-num">{overdue ? t('late', { days: daysLate }) : t('due')}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
