import { DataTable, PartsBar, Section } from '@bonemet/ui';
import { getTranslations } from 'next-intl/server';
import { getLanguage } from '@/i18n/language';
import type { Figures } from './load-registry';
import { numbersIn } from './numbers';

/** How often the board agreed on an option, by the rules it votes with. */
export async function AgreementSection({ figures: { agreement, agreementByRegion } }: { readonly figures: Figures }) {
  const [t, regions, words, locale] = await Promise.all([getTranslations('registry.agreement'), getTranslations('registry.region'), getTranslations('registry'), getLanguage()]);
  const { percent } = numbersIn(locale);
  const all = agreement.agreement;
  if (all.of === 0) return null;
  const text = ({ count, share }: typeof all) => (share === null ? String(count) : `${count} (${percent(share)} ${words('percent')})`);
  const parts = [
    { key: 'agreement', look: 'yes', label: t('agreement') }, { key: 'none', look: 'middle', label: t('none') }, { key: 'disagreement', look: 'no', label: t('disagreement') },
  ] as const;
  return (
    <Section title={t('title')} note={t('note', { count: all.of })}>
      <div className="registry-block">
        <PartsBar
          name={t('name', { agreement: all.count, none: agreement.none.count, disagreement: agreement.disagreement.count })}
          parts={parts.map((part) => ({ ...part, count: agreement[part.key].count, text: text(agreement[part.key]) }))}
        />
        {all.share === null && <p className="bm-xs bm-quiet">{words('tooFew', { count: all.patients })}</p>}
        <DataTable
          label={t('table')}
          columns={[{ key: 'region', header: t('region'), rowHeader: true }, ...parts.map(({ key, label }) => ({ key, header: label, numeric: true }))]}
          rows={[...agreementByRegion].reverse().map(({ region, ...counts }) => ({ key: region, cells: { region: regions(region), ...counts } }))}
        />
      </div>
    </Section>
  );
}
