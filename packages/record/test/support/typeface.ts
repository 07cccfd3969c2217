import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Typeface } from '../../src/paper/typeface';

const { resolve } = createRequire(import.meta.url);
const bytes = (name: string) => new Uint8Array(readFileSync(resolve(`source-sans/TTF/SourceSans3-${name}.ttf`)));

export const TYPEFACE: Typeface = { regular: bytes('Regular'), semibold: bytes('Semibold'), bold: bytes('Bold') };
