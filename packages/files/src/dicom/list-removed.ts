import type { DataSet } from 'dicom-parser';
import { removedName } from './confidentiality-profile';
import { keptByTag } from './kept-attributes';
import { isStructure, PIXEL_DATA, toTag } from './tags';

/** The file's own header is written anew; what it said of versions and syntaxes is nobody's. */
const META_GROUP = 0x0002;

/** The names of all attributes that hold something and will not be written, at every depth. */
export function listRemoved(dataSet: DataSet): string[] {
  const names: string[] = [];
  const pending = [{ dataSet, top: true }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const [key, element] of Object.entries(next.dataSet.elements)) {
      const tag = toTag(key);
      const items = element.items ?? [];
      if (isStructure(tag) || (element.length === 0 && items.length === 0)) continue;
      const name = removedName(tag, element.vr);
      const kept = next.top && (tag === PIXEL_DATA || keptByTag(tag) !== undefined);
      if (!kept && !(tag >>> 16 === META_GROUP && name === 'OtherAttribute')) names.push(name);
      for (const item of items) if (item.dataSet !== undefined) pending.push({ dataSet: item.dataSet, top: false });
    }
  }
  return names;
}
