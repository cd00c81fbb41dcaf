import type { Cancellation } from '../cancellation.ts';
import { clientGone, UpstreamError } from './errors.ts';

/** A call that waits for a place. */
class Waiting {
  readonly deadline: number;
  readonly #cancellation: Cancellation;
  readonly #settled = Promise.withResolvers<void>();
  readonly #onGone = () => this.giveUp(clientGone());
  isOver = false;

  constructor(cancellation: Cancellation, deadline: number) {
    this.deadline = deadline;
    this.#cancellation = cancellation;
    cancellation.add(this.#onGone);
  }

  get place(): Promise<void> {
    return this.#settled.promise;
  }

  start(): void {
    this.#end();
    this.#settled.resolve();
  }

  giveUp(error: UpstreamError): void {
    this.#end();
    this.#settled.reject(error);
  }

  #end(): void {
    this.isOver = true;
    this.#cancellation.remove(this.#onGone);
  }
}

/** Calls that a caller may make in a row: a page of scripts. */
const turn = 100;

/**
 * Shares a number of places among callers. Whoever comes with work gets the next place but one for one call, however much others
 * have waiting, and then turns of a page's calls: so pages are finished one after the other. With turns of one call they would all
 * be finished at the same time, no sooner than the last of them is now, and be held in memory meanwhile.
 */
export class FairQueue {
  #free: number;
  readonly #newcomers = new Map<string, Waiting[]>();
  // In the order of turns.
  readonly #queues = new Map<string, Waiting[]>();
  /** Calls that have been made in the turn of the first queue. */
  #made = 0;
  #isNewcomers = false;
  #wakesAt = Infinity;
  #timer: NodeJS.Timeout | undefined;

  constructor(places: number) {
    this.#free = places;
  }

  /** Takes a place, to be given back by {@link leave}, should one be free. */
  enterNow(): boolean {
    if (this.#free === 0) return false;
    this.#free--;
    return true;
  }

  /** Waits for a place. Rejects when it is cancelled, or the deadline passes, before there is one. */
  enter(caller: string, cancellation: Cancellation, deadline: number): Promise<void> {
    if (this.enterNow()) return Promise.resolve();
    const waiting = new Waiting(cancellation, deadline);
    if (waiting.isOver) return waiting.place;
    this.#wakeAt(deadline);
    const queue = this.#newcomers.get(caller) ?? this.#queues.get(caller);
    if (queue) queue.push(waiting);
    else this.#newcomers.set(caller, [waiting]);
    return waiting.place;
  }

  /** Gives a place back, to whose turn it is. */
  leave(): void {
    const next = this.#next();
    if (next) next.start();
    else this.#free++;
  }

  /** One timer does for all who wait: mostly, it finds nobody who does any more. */
  #wakeAt(deadline: number): void {
    if (deadline >= this.#wakesAt) return;
    clearTimeout(this.#timer);
    this.#wakesAt = deadline;
    this.#timer = setTimeout(() => this.#giveUpLate(), Math.max(0, deadline - performance.now())).unref();
  }

  #giveUpLate(): void {
    const now = performance.now();
    this.#wakesAt = Infinity;
    for (const waiting of [...this.#newcomers.values(), ...this.#queues.values()].flat()) {
      if (waiting.isOver) continue;
      if (waiting.deadline > now) this.#wakeAt(waiting.deadline);
      else waiting.giveUp(new UpstreamError('UPSTREAM_TIMEOUT', 'There was no connection to Cloudflare to be had in time.'));
    }
  }

  #next(): Waiting | undefined {
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
    for (const [caller, queue] of this.#queues) {
      const next = nextOf(queue);
      this.#made++;
      if (queue.length === 0 || this.#made >= turn) {
        this.#queues.delete(caller);
        this.#made = 0;
        if (queue.length > 0) this.#queues.set(caller, queue);
      }
      if (next) return next;
    }
    return undefined;
  }
}

function nextOf(queue: Waiting[]): Waiting | undefined {
  let next = queue.shift();
  while (next?.isOver) next = queue.shift();
  return next;
}
