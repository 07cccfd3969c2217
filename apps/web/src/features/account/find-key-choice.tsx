'use client';
import { Segmented } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useId, useSyncExternalStore } from 'react';
import { isFindKeyOn, setFindKey, watchFindKey } from '../shell/find-key';

/** Puts the one key that works alone on every page on or off, on this device. */
export function FindKeyChoice() {
  const t = useTranslations('account.findKey');
  const id = useId();
  const on = useSyncExternalStore(watchFindKey, isFindKeyOn, () => true);
  return (
    <div className="account-choice">
      <span id={id}>{t('label')}</span>
      <Segmented
        name="find-key"
        labelledBy={id}
        options={[{ value: 'on', label: t('on') }, { value: 'off', label: t('off') }]}
        value={on ? 'on' : 'off'}
        onValueChange={(value) => setFindKey(value === 'on')}
      />
    </div>
  );
}
