/** A key alone must be possible to put off: somebody who dictates types it without wanting to. */
const KEPT_AS = 'bonemet.find-key';

export function isFindKeyOn(): boolean {
  try {
    return localStorage.getItem(KEPT_AS) !== 'off';
  } catch {
    return true;
  }
}

export function setFindKey(on: boolean): void {
  try {
    localStorage.setItem(KEPT_AS, on ? 'on' : 'off');
  } catch {
    // A browser that keeps nothing keeps the key as it is.
  }
  window.dispatchEvent(new Event(KEPT_AS));
}

/** Tells when the choice changes, here or in another tab. */
export function watchFindKey(tell: () => void): () => void {
  window.addEventListener('storage', tell);
  window.addEventListener(KEPT_AS, tell);
  return () => {
    window.removeEventListener('storage', tell);
    window.removeEventListener(KEPT_AS, tell);
  };
}
