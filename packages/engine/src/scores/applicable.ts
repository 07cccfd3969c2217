import type { FieldId } from '../facts/catalogue.js';
import type { FactTable } from '../facts/fact-table.js';
import type { Truth } from '../logic/truth.js';

/**
 * Whether a score concerns the lesion: decided by the site; while the site is unknown, an item that
 * only such a lesion has shows that it does, and otherwise it is unknown.
 */
export function applicableBySite(facts: FactTable, sites: ReadonlySet<string>, ownItems: readonly FieldId[]): Truth {
  const site = facts.value('lesion.site');
  if (typeof site === 'string') return sites.has(site);
  return ownItems.some((field) => facts.value(field) !== undefined) ? true : null;
}
