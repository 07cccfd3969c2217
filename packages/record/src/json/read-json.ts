import { showPath } from './key-path';
import { JsonStop, TextCursor, type UnreadableCode } from './text-cursor';

/** An object is a Map, so that no key that a file brings can reach a prototype. */
export type JsonObject = ReadonlyMap<string, Json>;
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A key that is not taken into the value: the parser of the language would drop it or keep the last one. */
export type KeyFlaw = { readonly path: string; readonly code: 'duplicate_key' | 'forbidden_key' };

/** Where reading stopped. Both count from 1; the column counts UTF-16 units, as editors do. */
export type Unreadable = { readonly code: UnreadableCode; readonly line: number; readonly column: number };

type JsonReading =
  | { readonly ok: true; readonly value: Json; readonly flaws: readonly KeyFlaw[] }
  | { readonly ok: false; readonly unreadable: Unreadable };

export type JsonLimits = { readonly characters: number; readonly depth: number; readonly values: number };

/** Keys that some later code could take for a part of the language instead of data. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

class JsonReader {
  readonly flaws: KeyFlaw[] = [];
  readonly #cursor: TextCursor;
  readonly #limits: JsonLimits;
  readonly #path: (string | number)[] = [];
  #values = 0;
  #depth = 0;

  constructor(text: string, limits: JsonLimits) {
    this.#cursor = new TextCursor(text);
    this.#limits = limits;
    if (text.length > limits.characters) throw new JsonStop('too_long', limits.characters);
  }

  document(): Json {
    const value = this.#value();
    this.#cursor.skipSpace();
    if (!this.#cursor.atEnd) this.#cursor.stop();
    return value;
  }

  #value(): Json {
    this.#cursor.skipSpace();
    this.#values += 1;
    if (this.#values > this.#limits.values) this.#cursor.stop('too_many_values');
    switch (this.#cursor.next) {
      case '{':
        return this.#nested(() => this.#object());
      case '[':
        return this.#nested(() => this.#list());
      case '"':
        return this.#cursor.takeString();
      case 't':
        return this.#cursor.takeWord('true', true);
      case 'f':
        return this.#cursor.takeWord('false', false);
      case 'n':
        return this.#cursor.takeWord('null', null);
      default:
        // Minus zero is zero: it would not survive being written again.
        return Number(this.#cursor.takePattern(NUMBER)) + 0;
    }
  }

  #nested<T>(read: () => T): T {
    this.#depth += 1;
    if (this.#depth > this.#limits.depth) this.#cursor.stop('too_deep');
    this.#cursor.take(this.#cursor.next);
    const value = read();
    this.#depth -= 1;
    return value;
  }

  #list(): Json[] {
    const list: Json[] = [];
    if (this.#cursor.takeIf(']')) return list;
    do {
      this.#path.push(list.length);
      list.push(this.#value());
      this.#path.pop();
    } while (this.#cursor.takeIf(','));
    this.#cursor.take(']');
    return list;
  }

  #object(): JsonObject {
    const object = new Map<string, Json>();
    const seen = new Map<string, 'once' | 'more'>();
    if (this.#cursor.takeIf('}')) return object;
    do {
      this.#cursor.skipSpace();
      const key = this.#cursor.takeString();
      this.#cursor.take(':');
      this.#path.push(key);
      const value = this.#value();
      this.#keep(object, seen, key, value);
      this.#path.pop();
    } while (this.#cursor.takeIf(','));
    this.#cursor.take('}');
    return object;
  }

  /** Of a key that stands twice neither value is kept: nobody can say which one was meant. */
  #keep(object: Map<string, Json>, seen: Map<string, 'once' | 'more'>, key: string, value: Json): void {
    const before = seen.get(key);
    seen.set(key, before === undefined ? 'once' : 'more');
    if (FORBIDDEN_KEYS.has(key)) {
      if (before === undefined) this.#flaw('forbidden_key');
    } else if (before === undefined) {
      object.set(key, value);
    } else if (before === 'once') {
      object.delete(key);
      this.#flaw('duplicate_key');
    }
  }

  #flaw(code: KeyFlaw['code']): void {
    this.flaws.push({ path: showPath(this.#path), code });
  }
}

/**
 * Reads JSON more strictly than the language does: a key that stands twice in one object is told, and
 * depth, length and number of values are limited. An error gives a place and never a word of the text.
 */
export function readJson(text: string, limits: JsonLimits): JsonReading {
  try {
    const reader = new JsonReader(text, limits);
    const value = reader.document();
    return { ok: true, value, flaws: reader.flaws };
  } catch (error) {
    if (error instanceof JsonStop) return { ok: false, unreadable: { code: error.code, ...error.placeIn(text) } };
    throw error;
  }
}
