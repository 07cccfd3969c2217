'use client';
import type { RoundState } from '@bonemet/board';
import { useTranslations } from 'next-intl';
import { useLanguage } from '@/i18n/use-language';
import { optionName } from './option-name';

type Props = {
  readonly round: RoundState;
  readonly names: Readonly<Record<string, string>>;
  readonly receiptOf: (optionId: string) => string | null;
  readonly mayDownload: boolean;
};

/** My own receipts, the seal of the round, and the file in which both can be checked without this server. */
export function Receipts({ round, names, receiptOf, mayDownload }: Props) {
  const t = useTranslations('live.receipts');
  const locale = useLanguage();
  const mine = round.options.flatMap((option) => {
    const receipt = receiptOf(option.optionId);
    return receipt ? [{ option, receipt }] : [];
  });
  return (
    <details className="receipts">
      <summary>{t('title')}</summary>
      <p className="bm-sm bm-muted">{t('explained')}</p>
      <dl>
        {mine.map(({ option, receipt }) => (
          <div key={option.optionId}>
            <dt>{optionName(option, names, locale)}</dt>
            <dd className="receipt bm-num">{receipt}</dd>
          </div>
        ))}
        {round.seal && (
          <div>
            <dt>{t('seal')}</dt>
            <dd className="receipt bm-num">{round.seal}</dd>
          </div>
        )}
      </dl>
      {mayDownload && (
        <p>
        <a href={`/rounds/${round.roundId}/count`} download>
          {t('download')}
        </a>
        </p>
      )}
    </details>
  );
}
