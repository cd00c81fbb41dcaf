import { performance } from 'node:perf_hooks';
import type { Cancellable, Cancellation } from '../cancellation.ts';
import { Deadlines } from '../deadlines.ts';
import { clientGone, UpstreamError } from './errors.ts';

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

/** Milliseconds between two looks at the event loop. */
const interval = 1;
/** How much of the time it must have had nothing to do for more places to be used, and how little for fewer. */
const [idle, busy] = [0.3, 0.1];
/** Milliseconds for which places are had only where it is upstream that takes so long. */
const far = 25;
/** Places by which fewer are used each time. They get more twice as many at once: whoever waits for a distant upstream does so for long. */
const step = 8;

/**
 * Shares a number of places among callers. Whoever comes with work gets the next place but one for one call, however much others
 * have waiting, and then turns of a page's calls: so pages are finished one after the other. With turns of one call they would all
 * be finished at the same time, no sooner than the last of them is now, and be held in memory meanwhile.
 *
 * Places that nobody would be served sooner by are not used: where the event loop is at work all the time, each of them only adds
 * to what is under way, and to what has gone from the processor's caches when its turn comes.
 */
export class FairQueue {
  readonly #places: number;
  readonly #fewest: number;
  /** Places that may be used now. */
  #width: number;
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

  /** @param fewest is how many places are used in any case; the others are, for as long as the event loop has time for them. */
  constructor(places: number, fewest = places) {
    this.#places = places;
    this.#fewest = Math.min(places, fewest);
    this.#width = this.#fewest;
  }

  /** Starts it when there is a place, in its caller's turn: it then has that place, until it is given back by {@link leave}. */
  enter(caller: string, queued: Queued): void {
    if (this.#used < this.#width) {
      this.#used++;
      return queued.start();
    }
    const waiting = new Waiting(queued, this.#deadlines);
    if (waiting.isOver) return;
    const queue = this.#newcomers.get(caller) ?? this.#queues.get(caller);
    if (queue) queue.push(waiting);
    else this.#newcomers.set(caller, [waiting]);
    if (!this.#isWatched && this.#fewest < this.#places) this.#watch();
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
      while (this.#used < this.#width) {
        const next = this.#next();
        if (!next) return;
        this.#used++;
        next.start();
      }
    } finally {
      this.#isHandingOut = false;
    }
  }

  /** Looks at the event loop now and again, for as long as anybody waits who might be helped. */
  #watch(): void {
    this.#isWatched = true;
    this.#left = 0;
    const [idleBefore, before] = [idleTime(), performance.now()];
    setTimeout(() => {
      this.#isWatched = false;
      const time = performance.now() - before;
      this.#adjust((idleTime() - idleBefore) / time, (time * this.#used) / this.#left);
      if (this.#width < this.#places && this.#newcomers.size + this.#queues.size > 0) this.#watch();
    }, interval);
  }

  /**
   * @param idleShare how much of the time the event loop had nothing to do, 0 to 1.
   * @param held milliseconds for which a place is had, at the rate at which they are given back.
   */
  #adjust(idleShare: number, held: number): void {
    if (idleShare > idle || held > far) {
      this.#width = Math.min(this.#places, this.#width * 2);
      this.#handOut();
    } else if (idleShare < busy) this.#width = Math.max(this.#fewest, this.#width - step);
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
