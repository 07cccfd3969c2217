import type { Opinion } from './review-view';

const RETRY_MS = 2_000;

/** An opinion on its way, and how it is sent. */
export type Letter = Opinion & { readonly caseId: string; readonly line: string; readonly revision: number; readonly send: () => void };

let letters: readonly Letter[] = [];
let timer: ReturnType<typeof setInterval> | null = null;
const listeners = new Set<() => void>();

const isSameLine = (one: Letter, other: Pick<Letter, 'caseId' | 'line'>) => one.caseId === other.caseId && one.line === other.line;

/**
 * Keeps what could not be sent for as long as this tab lives, also when its page was left for another one,
 * and sends it again by itself. It is not written to the device, because it may hold words about a patient.
 */
export function keepLetter(letter: Letter): void {
  change([...letters.filter((one) => !isSameLine(one, letter)), letter]);
}

/** Takes a letter back that has arrived or was refused, unless a newer one of the same line took its place. */
export function dropLetter(letter: Pick<Letter, 'caseId' | 'line' | 'revision'>): void {
  if (letters.some((one) => isSameLine(one, letter) && one.revision === letter.revision)) {
    change(letters.filter((one) => !isSameLine(one, letter)));
  }
}

export const keptLetters = (): readonly Letter[] => letters;
export const lettersOf = (caseId: string): Letter[] => letters.filter((letter) => letter.caseId === caseId);

export function onLetters(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function change(next: readonly Letter[]): void {
  letters = next;
  if (letters.length > 0 && timer === null) {
    timer = setInterval(sendAgain, RETRY_MS);
    window.addEventListener('online', sendAgain);
    window.addEventListener('beforeunload', warn);
  }
  if (letters.length === 0 && timer !== null) {
    clearInterval(timer);
    timer = null;
    window.removeEventListener('online', sendAgain);
    window.removeEventListener('beforeunload', warn);
  }
  for (const listener of listeners) listener();
}

const sendAgain = () => letters.forEach((letter) => letter.send());
const warn = (event: BeforeUnloadEvent) => event.preventDefault();
