import readline from 'node:readline';
import { asAdministrator, databaseName, quoteIdentifier } from './connection.mjs';
import { createEngine, dropShadows } from './engine.mjs';
import { log } from './log.mjs';

const DUPLICATE_DATABASE = '42P04';
/** Methods whose name differs between the binary and the WebAssembly build. */
const RENAMED = { getDatabaseVersion: 'version' };

const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);

async function createDatabase(url) {
  const name = databaseName(url);
  try {
    await asAdministrator(url, (c) => c.query(`CREATE DATABASE ${quoteIdentifier(name)}`));
  } catch (error) {
    if (error.code !== DUPLICATE_DATABASE) throw error;
  }
  return { databaseName: name };
}

/** Prisma shows the text of a diff through a notification of its own. */
function printDiff({ stdout, ...rest }) {
  if (stdout != null) send({ id: `print-${crypto.randomUUID()}`, method: 'print', params: { content: stdout } });
  return rest;
}

function errorAnswer(error, adapter) {
  const registered = error?.id === undefined ? undefined : adapter?.errorRegistry?.consumeError(error.id)?.error;
  const cause = registered ?? error;
  const data = { is_panic: false, message: String(cause?.message ?? cause), meta: cause?.meta ?? null, error_code: cause?.code ?? null };
  return { code: 4466, message: 'An error happened. Check the data field for details.', data };
}

/** Answers JSON-RPC requests from standard input, one after the other, until it ends. */
export function serve(options) {
  let panic = '';
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => (panic = String(message)) };
  process.on('uncaughtException', (error) => {
    log('ERROR', { message: panic || error.message, backtrace: error.stack });
    void dropShadows(options.url).finally(() => process.exit(101));
  });

  let loaded;
  async function call(method, params) {
    if (method === 'createDatabase') return createDatabase(options.url);
    loaded ??= await createEngine(options);
    const result = (await loaded.engine[RENAMED[method] ?? method](params)) ?? {};
    return method === 'diff' ? printDiff(result) : result;
  }

  async function answer({ id, method, params }) {
    try {
      send({ id, result: await call(method, params) });
    } catch (error) {
      send({ id, error: errorAnswer(error, loaded?.adapter) });
    }
  }

  let queue = Promise.resolve();
  const input = readline.createInterface({ input: process.stdin, crlfDelay: Infinity });
  input.on('line', (line) => {
    const request = JSON.parse(line);
    if (request.method) queue = queue.then(() => answer(request));
  });
  input.on('close', () => queue.then(() => dropShadows(options.url)).finally(() => process.exit(0)));
}
