'use client';

import { useState } from 'react';
import { classNames } from '../../class-names';
import type { SkeletonLesion } from '../skeleton';
import type { SkeletonView } from '../sites';
import type { AreaTarget } from './areas';
import { BoneFigure, type FigureProps } from './bone-figure';
import type { SiteChoice } from './choices';
import type { PickedPlace } from './places';
import { RegionBar } from './region-bar';
import { isSpine, MAIN_REGIONS, SPINE_REGIONS, type PickerRegion } from './regions';
import { SiteCombobox } from './site-combobox';
import { SpineFigure } from './spine-figure';
import type { PickerWords } from './words';

export type SkeletonPickerProps = {
  lesions: readonly SkeletonLesion[];
  /** Id of the lesion one works on. */
  selected?: string | null | undefined;
  onPick: (place: PickedPlace) => void;
  onSelect: (id: string) => void;
  /** What the text input offers; it should hold every one of PICKABLE_PLACES. */
  choices: readonly SiteChoice[];
  words: PickerWords;
  /** Nothing can be placed; lesions can still be selected and parts enlarged. */
  disabled?: boolean | undefined;
  initialRegion?: PickerRegion | undefined;
  className?: string | undefined;
};

const VIEWS: readonly SkeletonView[] = ['front', 'back'];

export function SkeletonPicker(props: SkeletonPickerProps) {
  const { lesions, selected = null, onPick, onSelect, choices, words, disabled = false, initialRegion = 'whole', className } = props;
  const [region, setRegion] = useState(initialRegion);
  const [view, setView] = useState<SkeletonView>('front');
  const [lit, setLit] = useState<AreaTarget | null>(null);

  function show(next: PickerRegion) {
    setLit(null);
    setRegion(next);
  }

  function hit(target: AreaTarget) {
    if (target.kind === 'region') return show(target.region);
    setLit(null);
    if (!disabled) onPick(target.place);
  }

  const lightChoice = (choice: SiteChoice | undefined) => setLit(choice ? { kind: 'place', place: choice.place } : null);
  const figure: FigureProps = { region, lesions, selected, onSelect, words, lit, disabled, onLight: setLit, onHit: hit };
  const spine = isSpine(region);
  return (
    <div className={classNames('bm-picker', className)} role="group" aria-label={words.name}>
      <SiteCombobox words={words} choices={choices} disabled={disabled} onActive={lightChoice} onChoose={({ place }) => onPick(place)} />
      <RegionBar label={words.regions} values={MAIN_REGIONS} text={words.region} current={spine ? 'spine' : region} onChoose={show} />
      {spine && <RegionBar minor label={words.spineRegions} values={SPINE_REGIONS} text={{ ...words.region, spine: words.allLevels }} current={region} onChoose={show} />}
      {!spine && region !== 'whole' && <RegionBar minor label={words.view} values={VIEWS} text={words} current={view} onChoose={setView} />}
      <div className={classNames('bm-pick-figures', region === 'whole' && 'bm-skeleton')}>
        {spine ? (
          <SpineFigure {...figure} />
        ) : region === 'whole' ? (
          VIEWS.map((one) => (
            <figure key={one} className="bm-skeleton-view">
              <BoneFigure {...figure} view={one} repeated={one === 'back'} />
              <figcaption>{words[one]}</figcaption>
            </figure>
          ))
        ) : (
          <BoneFigure {...figure} view={view} repeated={false} />
        )}
      </div>
      <p className={classNames('bm-pick-name', lit && 'bm-pick-name--lit')} aria-hidden="true">
        {lit === null ? words.idle : lit.kind === 'region' ? words.enlarge(lit.region) : words.siteName(lit.place.site, lit.place.side, lit.place.vertebra)}
      </p>
    </div>
  );
}
