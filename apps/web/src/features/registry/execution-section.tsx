import { CountList, PartsBar, Section } from '@bonemet/ui';
import { getTranslations } from 'next-intl/server';
import type { Figures } from './load-registry';

/** What became of the decisions, and why some were not carried out. */
export async function ExecutionSection({ figures: { carriedOut, notCarriedOut, silent, reasons } }: { readonly figures: Figures }) {
  const [t, words] = await Promise.all([getTranslations('registry.execution'), getTranslations('afterDecision.reason')]);
  const part = (key: string, look: 'yes' | 'no' | 'unknown', label: string, { count }: { readonly count: number }) => ({ key, look, label, count, text: String(count) });
  return (
    <Section title={t('title')} note={t('note', { count: carriedOut.of })}>
      <div className="registry-block">
        <PartsBar
          name={t('name', { yes: carriedOut.count, no: notCarriedOut.count, silent: silent.count })}
          parts={[part('yes', 'yes', t('yes'), carriedOut), part('no', 'no', t('no'), notCarriedOut), part('silent', 'unknown', t('silent'), silent)]}
        />
        <p className="bm-xs bm-quiet">{t('silentNote')}</p>
        {reasons.length > 0 && (
          <>
            <h3>{t('why', { count: notCarriedOut.count })}</h3>
            <CountList items={reasons.map(({ reason, count }) => ({ key: reason, label: words(reason), count }))} />
          </>
        )}
      </div>
    </Section>
  );
}
