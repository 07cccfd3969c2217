'use client';
import { Button, type ButtonVariant } from '@bonemet/ui';
import { useTranslations } from 'next-intl';

export function PrintButton({ variant = 'primary' }: { readonly variant?: ButtonVariant }) {
  const t = useTranslations('decision.side');
  return (
    <Button variant={variant} icon="print" onClick={() => window.print()}>
      {t('print')}
    </Button>
  );
}
