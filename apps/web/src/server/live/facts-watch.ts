import type { CaseVersions } from '@bonemet/db';
import { factsFrame } from './frame';

/**
 * Which version each case on the agenda of one meeting has. It is read once for all screens, and told as one
 * frame only when it has become another: what is said beside the facts of a case is no news to the room.
 */
export class FactsWatch {
  private told = '';
  private cases: ReadonlySet<string> = new Set();
  private reading: Promise<void> | null = null;
  private readAgain = false;
  /** What a screen is told that comes now; null until the first read has come back. */
  frame: Uint8Array | null = null;

  constructor(
    private readonly read: () => Promise<CaseVersions>,
    private readonly tell: (frame: Uint8Array) => void,
  ) {}

  /** Whether the news of a case may concern this meeting: also before anything is known. */
  concerns(caseId: string): boolean {
    return this.frame === null || this.cases.has(caseId);
  }

  /** Looks what has changed; calls that overlap become one more read, so that an older answer never comes last. */
  refresh(): Promise<void> {
    if (this.reading) this.readAgain = true;
    this.reading ??= this.readOn().finally(() => (this.reading = null));
    return this.reading;
  }

  private async readOn(): Promise<void> {
    do {
      this.readAgain = false;
      const versions = await this.read();
      const text = JSON.stringify(Object.fromEntries([...versions].sort(([left], [right]) => (left < right ? -1 : 1))));
      if (text === this.told) continue;
      this.told = text;
      this.cases = new Set(versions.keys());
      this.frame = factsFrame(text);
      this.tell(this.frame);
    } while (this.readAgain);
  }
}
