'use client';
import { Button } from '@bonemet/ui';
import { useTranslations } from 'next-intl';

export function PrintButton() {
  const t = useTranslations('decision.side');
  return (
    <Button variant="primary" icon="print" onClick={() => window.print()}>
      {t('print')}
    </Button>
  );
}
