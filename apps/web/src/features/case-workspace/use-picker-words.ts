'use client';
import { PICKER_REGIONS, type PickedPlace, type PickerRegion, type PickerWords } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { FormField } from './workspace-props';

/** The words of the drawing, and how a place is called in the reader's language. */
export function usePickerWords(fields: readonly FormField[]): { readonly words: PickerWords; readonly labelOf: (place: PickedPlace) => string } {
  const t = useTranslations('picker');
  const places = useTranslations('caseSummary');
  const page = useTranslations('casePage.skeleton');
  return useMemo(() => {
    const labels = (id: string) => new Map(fields.find((field) => field.id === id)?.values.map(({ value, label }) => [value, label]));
    const [sites, levels] = [labels('lesion.site'), labels('spine.level')];
    const siteName: PickerWords['siteName'] = (site, side, level) => {
      const name = sites.get(site) ?? site;
      if (level) return capital(places('level', { level: levels.get(level) ?? level, site: name }));
      return capital(side === 'midline' ? name : places(side, { site: name }));
    };
    const regionWord = (region: PickerRegion) => t(`region.${region}`);
    const words: PickerWords = {
      name: t('name'),
      input: t('input'),
      inputHint: t('inputHint'),
      matches: (count) => t('matches', { count }),
      noMatch: t('noMatch'),
      regions: t('regions'),
      spineRegions: t('spineRegions'),
      region: Object.fromEntries(PICKER_REGIONS.map((region) => [region, regionWord(region)])) as PickerWords['region'],
      allLevels: t('allLevels'),
      view: t('view'),
      front: page('front'),
      back: page('back'),
      side: t('side'),
      figure: (region, view) => t('figure', { region: regionWord(region), view: view === 'side' ? t('side') : page(view) }),
      right: page('right'),
      left: page('left'),
      siteName,
      enlarge: (region) => t('enlarge', { region: regionWord(region) }),
      idle: t('idle'),
    };
    return { words, labelOf: ({ site, side, vertebra }) => siteName(site, side, vertebra) };
  }, [fields, t, places, page]);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
