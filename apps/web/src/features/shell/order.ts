/** A list in which one entry stands before another, or last; as it was if either is not in it. */
export function movedBefore<Entry extends { readonly id: string }>(list: readonly Entry[], id: string, before: string | null): readonly Entry[] {
  const own = list.find((entry) => entry.id === id);
  const others = list.filter((entry) => entry.id !== id);
  const at = before === null ? others.length : others.findIndex((entry) => entry.id === before);
  return own && at >= 0 ? [...others.slice(0, at), own, ...others.slice(at)] : list;
}

/** What an entry must stand before to come one place earlier or later. */
export function neighbour(list: readonly { readonly id: string }[], id: string, way: 'earlier' | 'later'): string | null | undefined {
  const at = list.findIndex((entry) => entry.id === id);
  if (at < 0 || (way === 'earlier' ? at === 0 : at === list.length - 1)) return undefined;
  return way === 'earlier' ? list[at - 1]!.id : (list[at + 2]?.id ?? null);
}
