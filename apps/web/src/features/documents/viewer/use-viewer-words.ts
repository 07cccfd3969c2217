'use client';
import type { ViewerWords } from '@bonemet/ui';
import { useFormatter, useTranslations } from 'next-intl';
import { useMemo } from 'react';

type Source = 'patient' | 'calibrated' | 'detector' | 'unstated' | null;

/** A length to a tenth, with the comma or the point of the language. */
export function useMillimetres(): (value: number) => string {
  const t = useTranslations('documents.length');
  const format = useFormatter();
  return (value) => t('millimetres', { value: format.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 }) });
}

export function useViewerWords(name: string, source: Source): ViewerWords {
  const t = useTranslations('viewer');
  const millimetres = useMillimetres();
  return useMemo(
    () => ({
      name,
      keys: t('keys'), tools: t('tools'), pan: t('pan'), window: t('window'), measure: t('measure'),
      zoomIn: t('zoomIn'), zoomOut: t('zoomOut'), fit: t('fit'), zoom: (percent) => t('zoom', { percent }),
      windowCentre: t('windowCentre'), windowWidth: t('windowWidth'), windowReset: t('windowReset'),
      measureHint: t('measureHint'), placePoints: t('placePoints'), removePoints: t('removePoints'), firstPoint: t('firstPoint'), secondPoint: t('secondPoint'),
      millimetres, pixels: (value) => t('pixels', { value }),
      notCalibrated: t('notCalibrated'),
      projection: t(source === 'unstated' ? 'planeUnstated' : 'projection'),
      failed: t('failed'),
    }),
    // `millimetres` changes with the language alone, as `t` does.
    [t, name, source],
  );
}
