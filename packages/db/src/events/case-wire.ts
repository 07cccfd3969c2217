import type { Announcer } from './announcer';

/** Where somebody is in a case: ids only, so that nothing clinical and no name travels. */
export type Presence = {
  readonly membershipId: string;
  /** The entry in their hands, as "<lesionId or empty>/<fieldId>"; null when they only read. */
  readonly entry: string | null;
};

/** "changed": something was recorded, read it again. "presence": somebody is here, or (gone) left. */
export type CaseNews =
  | { readonly kind: 'changed'; readonly caseId: string; readonly by: string }
  | { readonly kind: 'presence'; readonly caseId: string; readonly gone: boolean; readonly who: Presence };

type CaseListener = (news: CaseNews | null) => void;

/** News of cases between people and processes. Presence is never stored: it ends with the people. */
export class CaseWire {
  constructor(private readonly announcer: Announcer) {}

  tell(news: CaseNews): void {
    this.announcer.announce(JSON.stringify(news));
  }

  /** Hears about every case; null when news may have been missed. Returns the way to stop. */
  listen(listener: CaseListener): () => void {
    return this.announcer.listen((news) => listener(news === null ? null : (JSON.parse(news) as CaseNews)));
  }

  close(): Promise<void> {
    return this.announcer.close();
  }
}
