'use client';
import { Button } from '@bonemet/ui';
import { useTranslations } from 'next-intl';

type Props = {
  readonly name: string;
  readonly place: { readonly index: number; readonly count: number };
  readonly onStep: (way: 'earlier' | 'later') => void;
  readonly onWithdraw: () => void;
};

/** Earlier, later, out. At an end the button stays where the focus is, and does nothing. */
export function RowActions({ name, place: { index, count }, onStep, onWithdraw }: Props) {
  const t = useTranslations('documents');
  const steps = [
    { way: 'earlier', icon: 'chevron-up', ended: index === 0 },
    { way: 'later', icon: 'chevron-down', ended: index === count - 1 },
  ] as const;
  return (
    <div className="document-actions">
      {steps.map(({ way, icon, ended }) => (
        <Button
          key={way}
          variant="quiet"
          icon={icon}
          data-step={way}
          aria-label={t(way, { name })}
          aria-disabled={ended || undefined}
          onClick={() => !ended && onStep(way)}
        />
      ))}
      <Button variant="quiet" icon="close" aria-label={t('withdraw', { name })} onClick={onWithdraw} />
    </div>
  );
}
