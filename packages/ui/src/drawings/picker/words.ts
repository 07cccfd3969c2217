import type { SkeletonView } from '../sites';
import type { PickedPlace } from './places';
import type { PickerRegion } from './regions';

/** Every word of the picker. "side" is the picture of the spine, seen from the left. */
export type PickerWords = {
  /** Names the whole component. */
  name: string;
  /** Label of the text input, and a line below it: "T11, femoral neck". */
  input: string;
  inputHint?: string | undefined;
  /** Said while one types: "3 sites". */
  matches: (count: number) => string;
  noMatch: string;
  /** Names the buttons that enlarge, and each of them. */
  regions: string;
  spineRegions: string;
  region: Readonly<Record<PickerRegion, string>>;
  /** The spine in the second row of buttons: "All levels". */
  allLevels: string;
  /** Names the choice between front and back. */
  view: string;
  front: string;
  back: string;
  side: string;
  /** Names a picture: "Pelvis, front view, two lesions marked". */
  figure: (region: PickerRegion, view: SkeletonView | 'side') => string;
  /** The letters that say which side of the patient is which. */
  right: string;
  left: string;
  siteName: (site: PickedPlace['site'], side: PickedPlace['side'], level?: string) => string;
  /** Shown over a part that opens larger: "Pelvis, larger". */
  enlarge: (region: PickerRegion) => string;
  /** Stands where the name of a site will stand. */
  idle: string;
};
