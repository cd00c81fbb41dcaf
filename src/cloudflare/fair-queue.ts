import type { Cancellation } from '../cancellation.ts';
import { clientGone, UpstreamError } from './errors.ts';

interface Waiting {
  readonly start: () => void;
  isOver: boolean;
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
  enter(caller: string, cancellation: Cancellation, deadline: number): Promise<void> {
    if (this.enterNow()) return Promise.resolve();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const end = (): void => {
      waiting.isOver = true;
      clearTimeout(timer);
      cancellation.remove(onGone);
    };
    const waiting: Waiting = {
      isOver: false,
      start() {
        end();
        resolve();
      },
    };
    const giveUp = (error: UpstreamError) => {
      end();
      reject(error);
    };
    const onGone = () => giveUp(clientGone());
    const timer = setTimeout(() => giveUp(new UpstreamError('UPSTREAM_TIMEOUT', 'There was no connection to Cloudflare to be had in time.')), deadline - performance.now());
    cancellation.add(onGone);
    const queue = this.#queues.get(caller);
    if (queue) queue.push(waiting);
    else this.#queues.set(caller, [waiting]);
    return promise;
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
  while (next?.isOver) next = queue.shift();
  return next;
}
