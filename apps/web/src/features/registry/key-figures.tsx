import type { Distribution, Share } from '@bonemet/board';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { getLanguage } from '@/i18n/language';
import type { Figures } from './load-registry';
import { numbersIn } from './numbers';

/** The few numbers of the board, each with what it was counted from. Below ten patients a count stands in place of a share. */
export async function KeyFigures({ figures }: { readonly figures: Figures }) {
  const [t, locale] = await Promise.all([getTranslations('registry'), getLanguage()]);
  const numbers = numbersIn(locale);
  const { decisions, patients, days, carriedOut, quorum, differs } = figures;
  return (
    <dl className="registry-keys">
      <Key title={t('decided.title')} value={numbers.plain(decisions)} detail={t('decided.detail', { patients })} />
      <SpeedKey days={days} />
      <ShareKey name="carried" share={carriedOut} />
      <ShareKey name="quorum" share={quorum} />
      <ShareKey name="differs" share={differs} />
    </dl>
  );
}

type KeyProps = { readonly title: string; readonly value: ReactNode; readonly unit?: string; readonly detail: ReactNode };

function Key({ title, value, unit, detail }: KeyProps) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <b className="bm-num">
          {value}
          {unit && <span>{unit}</span>}
        </b>
        <span className="bm-xs bm-quiet">{detail}</span>
      </dd>
    </div>
  );
}

async function SpeedKey({ days: { summary, values, patients } }: { readonly days: Distribution }) {
  const [t, locale] = await Promise.all([getTranslations('registry'), getLanguage()]);
  const { plain } = numbersIn(locale);
  if (summary) {
    return <Key title={t('speed.title')} value={plain(summary.median)} detail={`${t('speed.detail', { q1: plain(summary.q1), q3: plain(summary.q3) })}, ${t('speed.from')}`} />;
  }
  return <Key title={t('speed.title')} value={<span className="registry-single">{values.map(plain).join(' · ')}</span>} detail={`${t('tooFew', { count: patients })}, ${t('speed.from')}`} />;
}

async function ShareKey({ name, share: { count, of, patients, share } }: { readonly name: 'carried' | 'quorum' | 'differs'; readonly share: Share }) {
  const [t, locale] = await Promise.all([getTranslations('registry'), getLanguage()]);
  const title = t(`${name}.title`);
  if (share === null) return <Key title={title} value={<span className="registry-count">{t('ofCount', { count, of })}</span>} detail={t('tooFew', { count: patients })} />;
  return <Key title={title} value={numbersIn(locale).percent(share)} unit={t('percent')} detail={t(`${name}.detail`, { count, of })} />;
}
