/** A problem the person at the terminal can mend: shown as a sentence, without a stack. */
export class Failure extends Error {
  /**
   * @param {string} what the problem
   * @param {{ kept?: string, todo?: string }} more what was kept, and what to do now
   */
  constructor(what, { kept, todo } = {}) {
    super([what, kept, todo].filter(Boolean).join('\n  '));
    this.name = 'Failure';
  }
}

const NO_SPACE = 'BoneMet needs about 3 GB: free some space, then run the same command again. Nothing was lost.';
const NOT_WRITABLE = 'Run the command as the user who owns this folder, or copy the folder to one of your own.';

/** Turns what any layer says of a full or closed disk into one clear sentence; passes other errors through. */
export function explained(error) {
  if (error instanceof Failure && !error.stderr) return error;
  const text = `${error?.code ?? ''} ${error?.message ?? ''} ${error?.stderr ?? ''}`;
  if (/ENOSPC|EDQUOT|No space left on device/i.test(text)) {
    return new Failure('No space is left on the disk.', { todo: NO_SPACE });
  }
  if (['EACCES', 'EROFS'].includes(error?.code) && error.path) {
    return new Failure(`This user may not write ${error.path}`, { todo: NOT_WRITABLE });
  }
  return error;
}

export function report(error) {
  const known = explained(error);
  const text = known instanceof Failure ? known.message : (known?.stack ?? String(known));
  process.stderr.write(`\n✗ ${text}\n`);
}
