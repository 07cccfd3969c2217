'use client';
import { FindButton } from '@bonemet/ui';
import { useRouter } from 'next/navigation';
import { useEffect, useSyncExternalStore } from 'react';
import { isFindKeyOn, watchFindKey } from './find-key';

const TYPED_INTO = 'input, textarea, select, [contenteditable="true"], [role="slider"], dialog[open]';

/** Leads to the search of cases from any page; "/" does the same, unless somebody has put that off. */
export function FindCases({ label }: { readonly label: string }) {
  const router = useRouter();
  const on = useSyncExternalStore(watchFindKey, isFindKeyOn, () => true);
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest(TYPED_INTO) !== null;
      if (event.key !== '/' || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typing) return;
      event.preventDefault();
      find();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });

  function find() {
    const here = document.getElementById('find');
    if (here) here.focus();
    else router.push('/cases?q=');
  }

  return <FindButton label={label} shortcut={on ? '/' : undefined} onClick={find} />;
}
