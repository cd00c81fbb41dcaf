/** Milliseconds for which the event loop has had nothing to do, without a place having been given back: those who have one wait for upstream. */
const idleAtOnce = 1;
/** Milliseconds over which it is judged how much of the time it had nothing to do: a moment tells nothing. */
const moment = 4;
/** How much of that time it must have had nothing to do for more places to be used, and how little for fewer. */
const [idle, busy] = [0.3, 0.1];
/** Milliseconds for which places are had only where it is upstream that takes so long, or hangs. */
const far = 25;
/** Places by which fewer are used at a time. They get more twice as many at once: whoever waits for a distant upstream does so for long. */
const step = 8;

/** What has been while places were used. */
export interface Look {
  /** Milliseconds. */
  readonly time: number;
  /** Those of them in which the event loop had nothing to do. */
  readonly idleTime: number;
  /** Places that were given back meanwhile. */
  readonly left: number;
  /** Whether anybody waits for a place. */
  readonly isAwaited: boolean;
}

/**
 * How many of a number of places are worth being used. More of them help where those who have one wait for upstream. Where the
 * event loop is at work all the time, they do not: each only adds to what is under way, and to what has gone from the
 * processor's caches when its turn comes.
 */
export class Width {
  readonly most: number;
  readonly fewest: number;
  #now: number;
  /** What has been since it was last judged. */
  #time = 0;
  #idleTime = 0;
  #left = 0;

  /** @param fewest are used in any case. */
  constructor(most: number, fewest: number) {
    this.most = most;
    this.fewest = Math.min(most, fewest);
    this.#now = this.fewest;
  }

  /** Places that are worth being used now. */
  get now(): number {
    return this.#now;
  }

  /** Takes in what has been since the last look. */
  look({ time, idleTime, left, isAwaited }: Look): void {
    // One that comes late had to wait for a turn of the event loop that took long, and in which no place could be given back.
    this.#time += Math.min(time, moment);
    this.#idleTime += idleTime;
    this.#left += left;
    // At the rate at which places are given back, the fewest would each be had for longer than that. It is not held against all that
    // are used: where it is the event loop that takes its time, more of them are only had for longer.
    const isSlow = this.#left * far < this.fewest * this.#time;
    if (this.#needsMore(isSlow)) {
      if (isAwaited) this.#now = Math.min(this.most, this.#now * 2);
      this.forget();
    } else if (this.#time >= moment && !isSlow) {
      if (this.#idleTime < this.#time * busy) this.#now = Math.max(this.fewest, this.#now - step);
      this.forget();
    }
  }

  #needsMore(isSlow: boolean): boolean {
    if (this.#left === 0 && this.#idleTime >= idleAtOnce) return true;
    if (isSlow && this.#time >= far) return true;
    return this.#time >= moment && this.#idleTime > this.#time * idle;
  }

  /** What is seen from now on has nothing to do with what was. */
  forget(): void {
    this.#time = 0;
    this.#idleTime = 0;
    this.#left = 0;
  }
}
