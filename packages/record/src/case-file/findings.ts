import { type KeyPath, showPath } from '../json/key-path';
import type { Json, JsonObject } from '../json/read-json';
import { CASE_FILE_LIMITS } from './limits';
import type { FormRefusalCode, MappedFact, Refusal, UnmappedKey, UnmappedReason } from './preview';

/** What has been found so far while a file is read from top to bottom. */
export class Findings {
  readonly mapped: MappedFact[] = [];
  readonly unmapped: UnmappedKey[] = [];
  readonly refused: Refusal[] = [];

  leaveOut(path: KeyPath, reason: UnmappedReason): void {
    this.unmapped.push({ path: showPath(path), reason });
  }

  refuse(path: KeyPath, code: FormRefusalCode, limit: number | null = null): void {
    this.refused.push({ path: showPath(path), code, params: limit === null ? null : { limit } });
  }

  /** Tells of every key that the format does not have. */
  checkKeys(object: JsonObject, path: KeyPath, allowed: readonly string[]): void {
    for (const key of object.keys()) if (!allowed.includes(key)) this.leaveOut([...path, key], 'not_part_of_format');
  }

  /** The object at a key; absent and null are the same, anything else is refused. */
  object(value: Json | undefined, path: KeyPath): JsonObject | null {
    if (value === undefined || value === null) return null;
    if (isObject(value)) return value;
    this.refuse(path, 'not_an_object');
    return null;
  }

  /** The object at a place of a list, where null is no object. */
  item(value: Json, path: KeyPath): JsonObject | null {
    if (value === null) this.refuse(path, 'not_an_object');
    return this.object(value, path);
  }

  /** The list at a key; absent and null are the same, anything else is refused. */
  list(value: Json | undefined, path: KeyPath): readonly Json[] | null {
    if (value === undefined || value === null) return null;
    if (Array.isArray(value)) return value as readonly Json[];
    this.refuse(path, 'not_a_list');
    return null;
  }

  /** The text at a key; null also when it is refused. */
  text(value: Json | undefined, path: KeyPath, limit: number): string | null {
    if (value === undefined || value === null) return null;
    if (typeof value !== 'string') this.refuse(path, 'not_a_text');
    else if (this.isKeepable(value, path, limit)) return value;
    return null;
  }

  /** Whether a text can be stored as it is. Cutting or repairing it would change what somebody wrote. */
  isKeepable(text: string, path: KeyPath, limit: number = CASE_FILE_LIMITS.text): boolean {
    if (text.length > limit) this.refuse(path, 'too_long', limit);
    else if (/\p{Surrogate}/u.test(text) || text.includes('\0')) this.refuse(path, 'not_text');
    else return true;
    return false;
  }
}

const isObject = (value: Json): value is JsonObject => value instanceof Map;
