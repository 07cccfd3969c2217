import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { answer } from './answer.js';
import { parseArguments, USAGE, type Arguments } from './arguments.js';
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

async function evaluateOne({ file, text, language }: Arguments, streams: Streams): Promise<number> {
  const result = answer(await readAll(open(file, streams.stdin)), language);
  if (!result.ok) {
    await write(streams.stderr, `${JSON.stringify({ errors: result.errors })}\n`);
    return BAD;
  }
  const output = text ? toReport(result.result, language) : `${JSON.stringify(result.result, null, 2)}\n`;
  await write(streams.stdout, output);
  return SUCCESS;
}

/** Answers each line in its place; a bad line is answered with its errors and the run goes on. */
async function evaluateLines({ file, language }: Arguments, streams: Streams): Promise<number> {
  let exit = SUCCESS;
  const lines = createInterface({ input: open(file, streams.stdin), crlfDelay: Infinity });
  for await (const line of lines) {
    const result = answer(line, language);
    if (!result.ok) exit = SOME_BAD;
    const output = result.ok ? result.result : { errors: result.errors };
    await write(streams.stdout, `${JSON.stringify(output)}\n`);
  }
  return exit;
}

/** Runs the command line and returns its exit code. */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  const parsed = parseArguments(args);
  if (parsed === null) {
    await write(streams.stderr, USAGE);
    return BAD;
  }
  try {
    return await (parsed.ndjson ? evaluateLines(parsed, streams) : evaluateOne(parsed, streams));
  } catch (error) {
    if (!isFileError(error)) throw error;
    await write(streams.stderr, `${JSON.stringify(UNREADABLE)}\n`);
    return BAD;
  }
}

/** The system's own message holds the path, so only the kind of error is looked at. */
const isFileError = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && (error.syscall === 'open' || error.syscall === 'read');
