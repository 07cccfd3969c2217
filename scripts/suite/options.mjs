import { parseArgs } from 'node:util';
import { Failure } from '../lib/failure.mjs';

const KINDS = ['lock', 'lint', 'types', 'unit', 'build', 'e2e'];

const HELP = `npm test -- [options]
  --only=${KINDS.join(',')}   only these kinds of checks
  --keep   leave the test database and the web servers running until Ctrl-C`;

export function readOptions(args) {
  let values;
  try {
    const options = { only: { type: 'string' }, keep: { type: 'boolean' } };
    ({ values } = parseArgs({ args, options }));
  } catch (error) {
    throw new Failure(error.message.split('.')[0], { todo: HELP });
  }
  const only = values.only === undefined ? KINDS : values.only.split(',');
  const unknown = only.find((kind) => !KINDS.includes(kind));
  if (unknown !== undefined) throw new Failure(`--only does not know "${unknown}".`, { todo: HELP });
  return { only, keep: Boolean(values.keep) };
}
