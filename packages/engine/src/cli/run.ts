import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { compare } from '../evaluation/compare.js';
import { present } from '../evaluation/present.js';
import type { InputError } from '../input/validate.js';
import type { LibraryTexts } from '../library/library-texts.js';
import { englishLibrary } from '../texts/en/library.js';
import { frenchLibrary } from '../texts/fr/library.js';
import type { Language } from '../texts/texts.js';
import { answer } from './answer.js';
import { parseArguments, USAGE, type Arguments } from './arguments.js';
import { toComparisonReport } from './comparison.js';
import { toReport } from './report.js';

export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** Exit codes: 0 all went well; 1 a line of several was bad; 2 the command or the only case was bad. */
const SUCCESS = 0;
const SOME_BAD = 1;
const BAD = 2;

const UNREADABLE = {
  errors: [
    {
      path: '',
      code: 'not_json',
      message: { en: 'The file cannot be read.', fr: 'Le fichier ne peut pas être lu.' },
    },
  ],
};

const open = (file: string, stdin: Readable): Readable => (file === '-' ? stdin : createReadStream(file));

async function readAll(input: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
}

/** Waits while the reader of our output is slower than we are. */
async function write(output: Writable, text: string): Promise<void> {
  if (!output.write(text)) await once(output, 'drain');
}

const LIBRARIES: Readonly<Record<Language, LibraryTexts>> = { en: englishLibrary, fr: frenchLibrary };

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

async function refuse(errors: readonly InputError[], streams: Streams): Promise<number> {
  await write(streams.stderr, `${JSON.stringify({ errors })}\n`);
  return BAD;
}

async function evaluateOne({ files, text, language, planned }: Arguments, streams: Streams): Promise<number> {
  const answered = answer(await readAll(open(files[0], streams.stdin)));
  if (!answered.ok) return refuse(answered.errors, streams);
  const library = LIBRARIES[language];
  const presented = present(answered.result, library.texts);
  await write(streams.stdout, text ? toReport(presented, library, planned) : toJson(presented));
  return SUCCESS;
}

/** Answers each line in its place; a bad line is answered with its errors and the run goes on. */
async function evaluateLines({ files, language }: Arguments, streams: Streams): Promise<number> {
  let exit = SUCCESS;
  const lines = createInterface({ input: open(files[0], streams.stdin), crlfDelay: Infinity });
  for await (const line of lines) {
    const answered = answer(line);
    if (!answered.ok) exit = SOME_BAD;
    const output = answered.ok ? present(answered.result, LIBRARIES[language].texts) : { errors: answered.errors };
    await write(streams.stdout, `${JSON.stringify(output)}\n`);
  }
  return exit;
}

async function compareTwo({ files, text, language }: Arguments, streams: Streams): Promise<number> {
  const [before, after] = await Promise.all(
    [files[0], files[1] ?? files[0]].map(async (file) => answer(await readAll(open(file, streams.stdin)))),
  );
  const sides = [before, after].filter((side) => side !== undefined);
  const errors = sides.flatMap((side) => (side.ok ? [] : side.errors));
  if (!before?.ok || !after?.ok) return refuse(errors, streams);
  const comparison = compare(before, after);
  await write(streams.stdout, text ? toComparisonReport(comparison, LIBRARIES[language].texts) : toJson(comparison));
  return SUCCESS;
}

const toRun = ({ command, ndjson }: Arguments) =>
  command === 'compare' ? compareTwo : ndjson ? evaluateLines : evaluateOne;

/** Runs the command line and returns its exit code. */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  const parsed = parseArguments(args);
  if (parsed === null) {
    await write(streams.stderr, USAGE);
    return BAD;
  }
  try {
    return await toRun(parsed)(parsed, streams);
  } catch (error) {
    if (!isFileError(error)) throw error;
    await write(streams.stderr, `${JSON.stringify(UNREADABLE)}\n`);
    return BAD;
  }
}

/** The system's own message holds the path, so only the kind of error is looked at. */
const isFileError = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && (error.syscall === 'open' || error.syscall === 'read');
