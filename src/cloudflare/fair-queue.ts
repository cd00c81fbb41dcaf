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

  /** Waits for a place; the function gives it back. Rejects when the signal aborts, or the deadline passes, before there is one. */
  async enter(caller: string, signal: AbortSignal, deadline: number): Promise<() => void> {
    if (signal.aborted) throw clientGone();
    if (this.#free > 0) this.#free--;
    else await this.#wait(caller, signal, deadline);
    let isLeft = false;
    return () => {
      if (isLeft) return;
      isLeft = true;
      this.#pass();
    };
  }

  async #wait(caller: string, signal: AbortSignal, deadline: number): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const waiting: Waiting = { start: resolve, isGone: false };
    const giveUp = (error: UpstreamError) => {
      waiting.isGone = true;
      reject(error);
    };
    const leave = () => giveUp(clientGone());
    const timer = setTimeout(() => giveUp(new UpstreamError('UPSTREAM_TIMEOUT', 'There was no connection to Cloudflare to be had in time.')), deadline - performance.now());
    const queue = this.#queues.get(caller) ?? [];
    this.#queues.set(caller, queue);
    queue.push(waiting);
    signal.addEventListener('abort', leave);
    try {
      await promise;
    } finally {
      signal.removeEventListener('abort', leave);
      clearTimeout(timer);
    }
  }

  /** Gives a place to the first in the queue whose turn it is, and moves that queue to the end. */
  #pass(): void {
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
