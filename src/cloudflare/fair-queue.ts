import type { Cancellation } from '../cancellation.ts';
import { clientGone, UpstreamError } from './errors.ts';

interface Waiting {
  readonly start: () => void;
  isGone: boolean;
}

/**
 * Shares a number of places among callers. Whoever has work waiting gets a place in turn, so that a caller with thousands of
 * calls delays another's one by no more than a place takes to come free.
 */
export class FairQueue {
  #free: number;
  // In the order of turns.
  readonly #queues = new Map<string, Waiting[]>();

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
  async enter(caller: string, cancellation: Cancellation, deadline: number): Promise<void> {
    if (cancellation.isCancelled) throw clientGone();
    if (this.enterNow()) return;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const waiting: Waiting = { start: resolve, isGone: false };
    const giveUp = (error: UpstreamError) => {
      waiting.isGone = true;
      reject(error);
    };
    const onGone = () => giveUp(clientGone());
    const timer = setTimeout(() => giveUp(new UpstreamError('UPSTREAM_TIMEOUT', 'There was no connection to Cloudflare to be had in time.')), deadline - performance.now());
    const queue = this.#queues.get(caller) ?? [];
    this.#queues.set(caller, queue);
    queue.push(waiting);
    cancellation.add(onGone);
    try {
      await promise;
    } finally {
      cancellation.remove(onGone);
      clearTimeout(timer);
    }
  }

  /** Gives a place to the first in the queue whose turn it is, and moves that queue to the end. */
  leave(): void {
    for (const [caller, queue] of this.#queues) {
      this.#queues.delete(caller);
      const next = nextOf(queue);
      if (queue.length > 0) this.#queues.set(caller, queue);
      if (next) return next.start();
    }
    this.#free++;
  }
}

function nextOf(queue: Waiting[]): Waiting | undefined {
  let next = queue.shift();
  while (next?.isGone) next = queue.shift();
  return next;
}
