import type { Box } from '../shape-bounds';
import type { SkeletonView } from '../sites';

export const PICKER_REGIONS = [
  'whole', 'spine', 'pelvis', 'hip_right', 'hip_left', 'shoulder_right', 'shoulder_left',
  'spine_cervical', 'spine_thoracic', 'spine_lumbar', 'spine_sacral',
] as const;

/** Parts of the patient that can be seen larger; right and left are the patient's. */
export type PickerRegion = (typeof PICKER_REGIONS)[number];

export const MAIN_REGIONS: readonly PickerRegion[] = PICKER_REGIONS.slice(0, 7);
export const SPINE_REGIONS: readonly PickerRegion[] = ['spine', ...PICKER_REGIONS.slice(7)];

export function isSpine(region: PickerRegion): boolean {
  return region.startsWith('spine');
}

export const WHOLE_BOX: Box = { left: -134, top: 0, right: 134, bottom: 660 };

/** The windows of the half that is the patient's left, as seen from the front. */
const PELVIS: Box = { left: -72, top: 258, right: 72, bottom: 376 };
const HIP: Box = { left: 21, top: 292, right: 107, bottom: 392 };
const SHOULDER: Box = { left: 0, top: 104, right: 108, bottom: 208 };

/** The window of the drawing a region shows. */
export function regionBox(region: PickerRegion, view: SkeletonView): Box {
  switch (region) {
    case 'pelvis':
      return PELVIS;
    case 'hip_left':
    case 'hip_right':
      return sided(HIP, region === 'hip_left', view);
    case 'shoulder_left':
    case 'shoulder_right':
      return sided(SHOULDER, region === 'shoulder_left', view);
    default:
      return SPINE_BOXES[region] ?? WHOLE_BOX;
  }
}

/** The spine is drawn from the left side, in a sheet of its own. */
const SPINE_BOXES: Partial<Record<PickerRegion, Box>> = {
  spine: { left: -56, top: -28, right: 196, bottom: 492 },
  spine_cervical: { left: -12, top: -28, right: 142, bottom: 120 },
  spine_thoracic: { left: -2, top: 84, right: 152, bottom: 292 },
  spine_lumbar: { left: -12, top: 268, right: 142, bottom: 430 },
  spine_sacral: { left: 12, top: 402, right: 124, bottom: 488 },
};

/** The patient's left is on the right of the front view and on the left of the back view. */
export function onSheetRight(isLeft: boolean, view: SkeletonView): boolean {
  return isLeft === (view === 'front');
}

function sided(box: Box, isLeft: boolean, view: SkeletonView): Box {
  return onSheetRight(isLeft, view) ? box : { ...box, left: -box.right, right: -box.left };
}
