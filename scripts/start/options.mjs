import { parseArgs } from 'node:util';
import { Failure } from '../lib/failure.mjs';

export const HELP = `npm start -- [options]
  --demo        load the demonstration data into the database of DATABASE_URL
  --dev         serve with live reload, for development
  --port=N      serve on this port and no other (default: 3000, or the next free one)
  --host=NAME   listen on this address (default: 127.0.0.1, this computer only)`;

const OPTIONS = {
  demo: { type: 'boolean' },
  dev: { type: 'boolean' },
  help: { type: 'boolean' },
  host: { type: 'string' },
  port: { type: 'string' },
};

function parsed(args) {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch (error) {
    throw new Failure(error.message.split('.')[0], { todo: HELP });
  }
}

function portOf(text) {
  if (text === undefined || text === '') return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Failure('A port is a number between 1 and 65535.');
}

/** What the person asked for, on the command line or in the environment. */
export function readOptions(args, env = process.env) {
  const values = parsed(args);
  const external = Boolean(env.DATABASE_URL);
  const wantsDemo = Boolean(values.demo) || env.BONEMET_DEMO === '1';
  return {
    help: Boolean(values.help),
    development: Boolean(values.dev),
    host: values.host ?? '127.0.0.1',
    port: portOf(values.port ?? env.PORT),
    ...modeOf({ external, wantsDemo, mode: env.BONEMET_MODE }),
  };
}

/** Demonstration accounts have a published password: they never meet patients. */
function modeOf({ external, wantsDemo, mode }) {
  if (mode && !['demo', 'production'].includes(mode)) {
    throw new Failure('BONEMET_MODE is either demo or production.');
  }
  if (mode === 'production' && wantsDemo) {
    throw new Failure('Demonstration data is never loaded in production mode.', {
      todo: 'Leave out --demo and BONEMET_DEMO, or BONEMET_MODE=production.',
    });
  }
  if (mode === 'production' && !external) {
    throw new Failure('Production mode needs a database of its own: set DATABASE_URL.', {
      todo: 'See docs/operations/install.md.',
    });
  }
  const demo = !external || wantsDemo;
  return { demo, mode: mode ?? (demo ? 'demo' : 'production') };
}
