export type UnreadableCode = 'not_json' | 'too_long' | 'too_deep' | 'too_many_values';

/** Ends the reading of a text. It knows a place and nothing of what stands there. */
export class JsonStop extends Error {
  readonly code: UnreadableCode;
  readonly #at: number;

  constructor(code: UnreadableCode, at: number) {
    super(code);
    this.code = code;
    this.#at = at;
  }

  placeIn(text: string): { readonly line: number; readonly column: number } {
    const lines = text.slice(0, this.#at).split(/\r\n|\r|\n/);
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  }
}

const SPACE = /[ \t\n\r]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const FIRST_PRINTABLE = 0x20;

/** A place in a text, and the few steps that JSON needs. Every step that does not fit ends the reading. */
export class TextCursor {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get atEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  get next(): string {
    return this.#text.charAt(this.#at);
  }

  stop(code: UnreadableCode = 'not_json'): never {
    throw new JsonStop(code, this.#at);
  }

  skipSpace(): void {
    SPACE.lastIndex = this.#at;
    SPACE.test(this.#text);
    this.#at = SPACE.lastIndex;
  }

  take(character: string): void {
    if (!this.takeIf(character)) this.stop();
  }

  takeIf(character: string): boolean {
    this.skipSpace();
    if (this.atEnd || this.next !== character) return false;
    this.#at += 1;
    return true;
  }

  takeWord<T>(word: string, value: T): T {
    if (!this.#text.startsWith(word, this.#at)) this.stop();
    this.#at += word.length;
    return value;
  }

  takePattern(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found === undefined) return this.stop();
    this.#at += found.length;
    return found;
  }

  takeString(): string {
    const start = this.#at;
    if (this.next !== '"') this.stop();
    this.#at += 1;
    let escaped = false;
    while (this.next !== '"') {
      if (this.atEnd || this.#text.charCodeAt(this.#at) < FIRST_PRINTABLE) this.stop();
      if (this.next === '\\') {
        this.takePattern(ESCAPE);
        escaped = true;
      } else {
        this.#at += 1;
      }
    }
    this.#at += 1;
    // Every escape was checked above, so that the language only has to decode it.
    return escaped ? (JSON.parse(this.#text.slice(start, this.#at)) as string) : this.#text.slice(start + 1, this.#at - 1);
  }
}
