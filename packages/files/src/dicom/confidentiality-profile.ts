import { FREE_TEXT } from './profile/free-text';
import { MOMENTS } from './profile/moments';
import { PATIENT } from './profile/patient';
import { PEOPLE } from './profile/people';
import { PLACES_AND_DEVICES } from './profile/places-and-devices';
import type { ProfileRow } from './profile/profile-row';
import { REQUESTS_AND_IDENTIFIERS } from './profile/requests-and-identifiers';
import { isPrivate } from './tags';

/**
 * Attributes that name somebody, after the Basic Application Level Confidentiality Profile of DICOM
 * PS3.15, annex E. The table gives the report its words and says which attributes stay as empty shells;
 * it is not what protects. What protects is that only `KEPT_ATTRIBUTES` are written: an attribute that
 * nobody has thought of is in neither table and goes.
 */
export const CONFIDENTIALITY_PROFILE: readonly ProfileRow[] = [
  ...PATIENT,
  ...PEOPLE,
  ...PLACES_AND_DEVICES,
  ...MOMENTS,
  ...REQUESTS_AND_IDENTIFIERS,
  ...FREE_TEXT,
];

const keywords = new Map(CONFIDENTIALITY_PROFILE.map(([tag, keyword]) => [tag, keyword]));

export const EMPTIED_TAGS: readonly number[] = CONFIDENTIALITY_PROFILE.filter(([, , action]) => action === 'Z').map(([tag]) => tag);

/** The name under which a removed attribute is reported. */
export function removedName(tag: number, vr: string | undefined): string {
  const keyword = keywords.get(tag);
  if (keyword !== undefined) return keyword;
  const group = tag >>> 16;
  if (isPrivate(tag)) return 'PrivateAttribute';
  if (group >= 0x5000 && group <= 0x50ff) return 'CurveData';
  if (group >= 0x6000 && group <= 0x60ff) return (tag & 0xffff) === 0x4000 ? 'OverlayComments' : 'OverlayData';
  return vr === 'PN' ? 'OtherPersonName' : 'OtherAttribute';
}
