import { type IncomingMessage, Server, type ServerResponse } from 'node:http';

type Begin = () => void;

/**
 * Lets requests begin one a turn of the event loop. When a whole room votes in the same second, hundreds of requests
 * are ready at once; begun all in one turn they would keep every screen waiting for as long as all of them take
 * together. None is refused and none is slower for it: between two of them, what is to be shown goes out.
 */
export class FairTurns {
  private readonly waiting: Begin[] = [];
  private begunInThisTurn = false;

  constructor(private readonly nextTurn: (work: () => void) => void = setImmediate) {}

  /** At once when nobody was before it in this turn, and otherwise after those who were. */
  take(begin: Begin): void {
    if (this.begunInThisTurn) this.waiting.push(begin);
    else this.begin(begin);
  }

  private begin(begin: Begin): void {
    this.begunInThisTurn = true;
    this.nextTurn(() => this.turn());
    begin();
  }

  private turn(): void {
    this.begunInThisTurn = false;
    const next = this.waiting.shift();
    if (next) this.begin(next);
  }
}

/** Next keeps its server to itself: the only place where all of its requests pass is the class. */
export function takeFairTurns(): void {
  const turns = new FairTurns();
  const emit = Server.prototype.emit as (this: Server, name: string | symbol, ...values: unknown[]) => boolean;
  Server.prototype.emit = function (this: Server, name: string | symbol, ...values: unknown[]) {
    if (name !== 'request') return emit.call(this, name, ...values);
    const [request, response] = values as [IncomingMessage, ServerResponse];
    turns.take(() => emit.call(this, name, request, response));
    return true;
  } as typeof Server.prototype.emit;
}
