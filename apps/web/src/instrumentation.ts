import { takeFairTurns } from './server/live/fair-turns';

/** Called by Next once, before a process serves anything. */
export function register(): void {
  takeFairTurns();
}
