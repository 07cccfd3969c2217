/** The name of a file travels in a header, percent-encoded, where no log of addresses keeps it. */
export const NAME_HEADER = 'x-file-name';

/** What the server accepts of one file, known here so that nobody waits for a refusal that is certain. */
export const MOST_BYTES = 25 * 1024 * 1024;
