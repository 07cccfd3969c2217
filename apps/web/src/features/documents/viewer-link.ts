const PLACE = '{studyInstanceUid}';

/** Where the hospital's own viewer shows a study; null where there is no viewer, no study, or no safe address. */
export function viewerLink(viewerUrl: string | null, studyInstanceUid: string | null): string | null {
  if (!viewerUrl?.includes(PLACE) || !studyInstanceUid) return null;
  const address = viewerUrl.replaceAll(PLACE, encodeURIComponent(studyInstanceUid));
  return /^https?:\/\//.test(address) && URL.canParse(address) ? address : null;
}
