/** The settings of a board as somebody types them. */
export type Typed = { readonly opinionsCloseHours: string; readonly laboratoryDays: string; readonly imagingDays: string; readonly viewerUrl: string };
export type SettingField = keyof Typed;

export type Settings = {
  readonly opinionsCloseHours: number;
  readonly laboratoryDays: number | null;
  readonly imagingDays: number | null;
  readonly viewerUrl: string | null;
};

const textOf = (value: number | string | null) => (value === null ? '' : String(value));

export const typedOf = ({ opinionsCloseHours, laboratoryDays, imagingDays, viewerUrl }: Settings): Typed => ({
  opinionsCloseHours: textOf(opinionsCloseHours),
  laboratoryDays: textOf(laboratoryDays),
  imagingDays: textOf(imagingDays),
  viewerUrl: textOf(viewerUrl),
});

const PLACE_OF_STUDY = '{studyInstanceUid}';

/** A whole number within the bounds, or undefined. "12.5" and "1e3" are none: nothing is rounded or read into. */
function wholeNumber(text: string, min: number, max: number): number | undefined {
  const trimmed = text.trim();
  if (!/^\d{1,5}$/.test(trimmed)) return undefined;
  const value = Number(trimmed);
  return value >= min && value <= max ? value : undefined;
}

const daysOrNone = (text: string) => (text.trim() === '' ? null : wholeNumber(text, 1, 3650));

function addressOrNone(text: string): string | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return /^https?:\/\/\S+$/.test(trimmed) && trimmed.includes(PLACE_OF_STUDY) && trimmed.length <= 500 ? trimmed : undefined;
}

export type Read = { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly faults: readonly SettingField[] };

/** The settings that were meant, or the fields that do not say one. */
export function settingsIn({ opinionsCloseHours, laboratoryDays, imagingDays, viewerUrl }: Typed): Read {
  const read = {
    opinionsCloseHours: wholeNumber(opinionsCloseHours, 0, 720),
    laboratoryDays: daysOrNone(laboratoryDays),
    imagingDays: daysOrNone(imagingDays),
    viewerUrl: addressOrNone(viewerUrl),
  };
  const faults = (Object.keys(read) as SettingField[]).filter((field) => read[field] === undefined);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, settings: read as Settings };
}
