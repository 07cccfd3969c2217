/** How long to gather votes before they are given their place: none when idle, and at most this under load. */
const MOST_GATHERING_MS = 50;
/** Two votes in one tick are a room that votes: each event goes to every screen, so the ticks stay long as long as it does. */
const GATHERING_MS_PER_VOTE = 20;

type Waiting = { readonly institutionId: string; votes: number; timer: NodeJS.Timeout | null; running: boolean; lastRun: number; lastVotes: number };

export type SequencerLog = (event: 'sequencing.failed') => void;

/**
 * Gives votes their place among the events of their meeting soon after they were committed: at once for a
 * single vote, gathered when many come together. A vote that this process leaves behind, because it was
 * killed in between, is found by the next process that looks (`sequenceNow`), and by the close of the round.
 */
export class BallotSequencer {
  private readonly meetings = new Map<string, Waiting>();
  private closed = false;

  /**
   * @param sequence gives every waiting vote of a meeting its place; true if there was one
   * @param announce tells every process that the meeting has new events
   */
  constructor(
    private readonly sequence: (institutionId: string, meetingId: string) => Promise<boolean>,
    private readonly announce: (meetingId: string) => void,
    private readonly log: SequencerLog = () => undefined,
  ) {}

  /** A vote of this meeting was committed. */
  wake(institutionId: string, meetingId: string): void {
    const meeting = this.meetings.get(meetingId) ?? { institutionId, votes: 0, timer: null, running: false, lastRun: 0, lastVotes: 0 };
    this.meetings.set(meetingId, meeting);
    meeting.votes++;
    if (!meeting.running) this.schedule(meetingId, meeting);
  }

  /** Looks for votes that were left behind. */
  async sequenceNow(institutionId: string, meetingId: string): Promise<void> {
    try {
      if (await this.sequence(institutionId, meetingId)) this.announce(meetingId);
    } catch {
      this.log('sequencing.failed');
    }
  }

  close(): void {
    this.closed = true;
    for (const { timer } of this.meetings.values()) if (timer) clearTimeout(timer);
    this.meetings.clear();
  }

  private schedule(meetingId: string, meeting: Waiting): void {
    if (meeting.timer || this.closed) return;
    const gathering = Math.min(MOST_GATHERING_MS, (meeting.lastVotes - 1) * GATHERING_MS_PER_VOTE);
    const pause = Math.max(0, meeting.lastRun + gathering - performance.now());
    if (pause === 0) void this.run(meetingId, meeting);
    else meeting.timer = setTimeout(() => void this.run(meetingId, meeting), pause);
  }

  private async run(meetingId: string, meeting: Waiting): Promise<void> {
    meeting.timer = null;
    meeting.running = true;
    meeting.lastVotes = meeting.votes;
    meeting.votes = 0;
    meeting.lastRun = performance.now();
    await this.sequenceNow(meeting.institutionId, meetingId);
    meeting.running = false;
    if (meeting.votes > 0) this.schedule(meetingId, meeting);
    else if (performance.now() - meeting.lastRun > MOST_GATHERING_MS) this.meetings.delete(meetingId);
  }
}
