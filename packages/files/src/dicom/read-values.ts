import type { DataSet } from 'dicom-parser';
import { keptByKeyword, type KeptAttribute } from './kept-attributes';
import { toKey } from './tags';

/** No value that is kept is longer; a longer one is not what it says it is. */
const LONGEST_TEXT = 512;
const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const UID = /^\d+(\.\d+)+$/;

function textOf(dataSet: DataSet, attribute: KeptAttribute): string | null {
  const element = dataSet.elements[toKey(attribute.tag)];
  if (element === undefined || element.length === 0 || element.length > LONGEST_TEXT) return null;
  return dataSet.string(toKey(attribute.tag))?.replaceAll('\0', '').trim() ?? null;
}

export function unsignedOf(dataSet: DataSet, attribute: KeptAttribute): number | null {
  const element = dataSet.elements[toKey(attribute.tag)];
  return element?.length === 2 ? (dataSet.uint16(toKey(attribute.tag)) ?? null) : null;
}

/** All values of a decimal string as they are written, or null as soon as one is not a number. */
export function decimalsOf(dataSet: DataSet, attribute: KeptAttribute): string[] | null {
  const values = textOf(dataSet, attribute)?.split('\\').map((value) => value.trim());
  return values?.every((value) => value.length <= 16 && DECIMAL.test(value)) ? values : null;
}

/** The leading values that are known words: whatever follows a word we do not know goes with it. */
export function wordsOf(dataSet: DataSet, attribute: KeptAttribute): string[] | null {
  const values = textOf(dataSet, attribute)?.split('\\').map((value) => value.trim()) ?? [];
  const firstUnknown = values.findIndex((value) => !attribute.words?.includes(value));
  const known = firstUnknown === -1 ? values : values.slice(0, firstUnknown);
  return known.length > 0 ? known : null;
}

export function uidOf(dataSet: DataSet, attribute: KeptAttribute): string | null {
  const text = textOf(dataSet, attribute);
  return text !== null && text.length <= 64 && UID.test(text) ? text : null;
}

export const unsigned = (dataSet: DataSet, keyword: string): number | null => unsignedOf(dataSet, keptByKeyword(keyword));

export const word = (dataSet: DataSet, keyword: string): string | null => wordsOf(dataSet, keptByKeyword(keyword))?.[0] ?? null;

export const uid = (dataSet: DataSet, keyword: string): string | null => uidOf(dataSet, keptByKeyword(keyword));

export const decimals = (dataSet: DataSet, keyword: string): number[] | null =>
  decimalsOf(dataSet, keptByKeyword(keyword))?.map(Number) ?? null;

/** Whether the attribute is there and holds something, readable or not. */
export const isStated = (dataSet: DataSet, keyword: string): boolean =>
  (dataSet.elements[toKey(keptByKeyword(keyword).tag)]?.length ?? 0) > 0;
