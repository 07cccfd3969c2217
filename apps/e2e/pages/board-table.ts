import type { TechniqueId } from '@bonemet/engine';
import { expect } from '@playwright/test';
import type { MeetingPage } from './meeting-page';
import { PlanPart } from './plan-part';

/** What the first line of a ballot gets around the table, and the second: medians that stay when some do not vote. */
const FIRST_LINE = 7;
const SECOND_LINE = 1;
export const MEDIANS = ['8', '2'] as const;

/** Everybody at the table, each on a screen of their own, and who leads. All do at once what all do. */
export class BoardTable {
  constructor(
    readonly lead: MeetingPage,
    readonly seats: readonly MeetingPage[],
  ) {}

  ledBy(lead: MeetingPage): BoardTable {
    return new BoardTable(lead, this.seats);
  }

  without(...gone: readonly MeetingPage[]): BoardTable {
    return new BoardTable(this.lead, this.seats.filter((room) => !gone.includes(room)));
  }

  async everywhere(work: (room: MeetingPage, seat: number) => Promise<unknown>): Promise<void> {
    await Promise.all(this.seats.map(work));
  }

  async present(pseudonym: string): Promise<void> {
    await this.lead.present(pseudonym);
    await this.everywhere((room) => room.sees(pseudonym));
  }

  /** What somebody answers to the lines of a ballot. */
  answersOf(room: MeetingPage): readonly [number, number] {
    const step = this.seats.indexOf(room) % 3;
    return [FIRST_LINE + step, SECOND_LINE + step];
  }

  /** Everybody rates every line, and sees on every screen that all have. */
  async rate(lines: number): Promise<void> {
    await this.everywhere((room) => room.rateAll(this.answersOf(room).slice(0, lines)));
  }

  async vote(techniques: readonly TechniqueId[]): Promise<void> {
    await this.lead.openVote(techniques);
    await this.rate(techniques.length);
    await this.everywhere((room) => room.seesProgress(this.seats.length));
  }

  /** Closes and reveals; every screen has the same result. */
  async reveal(medians: readonly string[] = MEDIANS): Promise<void> {
    await this.lead.closeVote();
    await this.lead.reveal();
    await this.everywhere(async (room) => {
      for (const [line, median] of medians.entries()) await room.seesMedian(line, median);
    });
  }

  async propose(): Promise<void> {
    await new PlanPart(this.lead).propose();
    await this.everywhere((room) => expect(new PlanPart(room).section).toBeVisible());
  }

  async sign(pseudonym: string, standing: 'final' | 'provisional' = 'final'): Promise<void> {
    await new PlanPart(this.lead).sign(standing, pseudonym);
    await this.everywhere((room) => expect(room.listed(pseudonym, 'decided')).toHaveCount(1));
  }

  /** A case as most are: presented, rated, revealed, decided and signed. */
  async decide(pseudonym: string, techniques: readonly TechniqueId[]): Promise<void> {
    await this.present(pseudonym);
    await this.vote(techniques);
    await this.reveal(MEDIANS.slice(0, techniques.length));
    await this.propose();
    await this.sign(pseudonym);
  }
}
