import { PICKABLE_PLACES, PICKER_REGIONS, placeKey, type PickerRegion, type PickerWords, type SiteChoice } from '../../src/index';

const siteName: PickerWords['siteName'] = (site, side, level) => level ?? `${side} ${site.replaceAll('_', ' ')}`;

export const pickerWords: PickerWords = {
  name: 'Place a lesion',
  input: 'Site',
  inputHint: 'T11',
  matches: (count) => `${count} sites`,
  noMatch: 'No site',
  regions: 'Enlarge',
  spineRegions: 'Section',
  region: Object.fromEntries(PICKER_REGIONS.map((region) => [region, region])) as Record<PickerRegion, string>,
  allLevels: 'All levels',
  view: 'View',
  front: 'Front',
  back: 'Back',
  side: 'From the left',
  figure: (region, view) => `${region}, ${view}`,
  right: 'R',
  left: 'L',
  siteName,
  enlarge: (region) => `${region}, larger`,
  idle: 'Pick a bone.',
};

export const pickerChoices: readonly SiteChoice[] = PICKABLE_PLACES.map((place) => ({ key: placeKey(place), label: siteName(place.site, place.side, place.vertebra), place }));
