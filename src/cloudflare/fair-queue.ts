import { performance } from 'node:perf_hooks';
import type { Cancellable, Cancellation } from '../cancellation.ts';
import { Deadlines } from '../deadlines.ts';
import { clientGone, UpstreamError } from './errors.ts';
import { Width } from './width.ts';

/** Who wants a place. */
export interface Queued {
  readonly cancellation: Cancellation;
  /** When it is too late, on the clock of `performance.now()`. */
  readonly deadline: number;
  /** There is a place, which it has now. */
  start(): void;
  /** There was none before it was cancelled, or too late. */
  giveUp(error: UpstreamError): void;
}

/** Somebody in the queue. */
class Waiting implements Cancellable {
  readonly deadline: number;
  readonly #queued: Queued;
  readonly #deadlines: Deadlines<Waiting>;
  readonly #place: number;
  isOver = false;

  constructor(queued: Queued, deadlines: Deadlines<Waiting>) {
    this.deadline = queued.deadline;
    this.#queued = queued;
    this.#deadlines = deadlines;
    this.#place = deadlines.add(this);
    queued.cancellation.add(this);
  }

  start(): void {
    this.#end();
    this.#queued.start();
  }

  onCancelled(): void {
    this.#giveUp(clientGone());
  }

  expire(): void {
    this.#giveUp(new UpstreamError('UPSTREAM_TIMEOUT', 'There was no connection to Cloudflare to be had in time.'));
  }

  #giveUp(error: UpstreamError): void {
    if (this.isOver) return;
    this.#end();
    this.#queued.giveUp(error);
  }

  #end(): void {
    this.isOver = true;
    this.#deadlines.remove(this.#place);
    this.#queued.cancellation.remove(this);
  }
}

/** Calls that a caller may make in a row: a page of scripts. */
const turn = 100;

/** Milliseconds between two looks at whether other numbers of places would be better. */
const interval = 1;

/**
 * Shares a number of places among callers. Whoever comes with work gets the next place but one for one call, however much others
 * have waiting, and then turns of a page's calls: so pages are finished one after the other. With turns of one call they would all
 * be finished at the same time, no sooner than the last of them is now, and be held in memory meanwhile.
 */
export class FairQueue {
  readonly #width: Width;
  #used = 0;
  /** Places that have been given back since the last look. */
  #left = 0;
  readonly #newcomers = new Map<string, Waiting[]>();
  // In the order of turns.
  readonly #queues = new Map<string, Waiting[]>();
  /** The first of them, until its turn is over. */
  #inTurn: readonly [caller: string, queue: Waiting[]] | undefined;
  /** Calls that have been made in its turn. */
  #made = 0;
  #isNewcomers = false;
  #isHandingOut = false;
  #isWatched = false;
  readonly #deadlines = new Deadlines<Waiting>();

  /** @param fewest is how many places are used in any case; the others are while that helps. */
  constructor(places: number, fewest = places) {
    this.#width = new Width(places, fewest);
  }

  /** Starts it when there is a place, in its caller's turn: it then has that place, until it is given back by {@link leave}. */
  enter(caller: string, queued: Queued): void {
    if (this.#used >= this.#width.fewest) this.#watch();
    if (this.#used < this.#width.now) {
      this.#used++;
      return queued.start();
    }
    const waiting = new Waiting(queued, this.#deadlines);
    if (waiting.isOver) return;
    const queue = this.#newcomers.get(caller) ?? this.#queues.get(caller);
    if (queue) queue.push(waiting);
    else this.#newcomers.set(caller, [waiting]);
  }

  /** Gives a place back, to whose turn it is. */
  leave(): void {
    this.#used--;
    this.#left++;
    // Whoever gives it back at once, as all calls of a caller may who is stopped, does not do so within the turn of another.
    if (!this.#isHandingOut) this.#handOut();
  }

  #handOut(): void {
    this.#isHandingOut = true;
    try {
      while (this.#used < this.#width.now) {
        const next = this.#next();
        if (!next) return;
        this.#used++;
        next.start();
      }
    } finally {
      this.#isHandingOut = false;
    }
  }

  /** Looks again and again at what the event loop does, for as long as that may tell how many places are worth being used. */
  #watch(): void {
    if (this.#isWatched || this.#width.fewest === this.#width.most) return;
    this.#isWatched = true;
    this.#width.forget();
    this.#lookLater();
  }

  #lookLater(): void {
    this.#left = 0;
    const [before, idleBefore] = [performance.now(), idleTime()];
    setTimeout(() => {
      const isAwaited = this.#newcomers.size + this.#queues.size > 0;
      this.#width.look({ time: performance.now() - before, idleTime: idleTime() - idleBefore, left: this.#left, isAwaited });
      this.#isWatched = isAwaited || this.#used > this.#width.fewest;
      if (this.#isWatched) this.#lookLater();
      this.#handOut();
    }, interval);
  }

  #next(): Waiting | undefined {
    if (this.#newcomers.size === 0) return this.#nextInTurn();
    // In turns: those who come again and again with one call would keep others from finishing.
    this.#isNewcomers = !this.#isNewcomers;
    return this.#isNewcomers ? (this.#nextNewcomer() ?? this.#nextInTurn()) : (this.#nextInTurn() ?? this.#nextNewcomer());
  }

  #nextNewcomer(): Waiting | undefined {
    for (const [caller, queue] of this.#newcomers) {
      this.#newcomers.delete(caller);
      const next = nextOf(queue);
      if (queue.length > 0) this.#queues.set(caller, queue);
      if (next) return next;
    }
    return undefined;
  }

  #nextInTurn(): Waiting | undefined {
    for (let current = this.#current(); current; current = this.#current()) {
      const [caller, queue] = current;
      const next = nextOf(queue);
      this.#made++;
      if (queue.length === 0 || this.#made >= turn) {
        this.#queues.delete(caller);
        this.#inTurn = undefined;
        this.#made = 0;
        if (queue.length > 0) this.#queues.set(caller, queue);
      }
      if (next) return next;
    }
    return undefined;
  }

  #current(): readonly [caller: string, queue: Waiting[]] | undefined {
    return (this.#inTurn ??= this.#queues.size > 0 ? this.#queues.entries().next().value : undefined);
  }
}

function nextOf(queue: Waiting[]): Waiting | undefined {
  let next = queue.shift();
  while (next?.isOver) next = queue.shift();
  return next;
}

/** Milliseconds for which the event loop has had nothing to do, ever. */
const idleTime = (): number => performance.eventLoopUtilization().idle;
