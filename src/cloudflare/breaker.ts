import { UpstreamError } from './errors.ts';

/** Failures in a row, over all callers, that make an outage. */
const outage = 20;
/** Milliseconds after which a failure has nothing to do with the one before. */
const lately = 10_000;
/** Milliseconds between two calls that look whether the outage is over. */
const interval = 1_000;

/**
 * Keeps calls from an upstream that is down: they would only cost their callers time, and upstream its recovery. One call a
 * second looks whether it is over, and any answer ends it.
 */
export class Breaker {
  #failures = 0;
  #failedAt = 0;
  #succeededAt = -Infinity;
  #probeAt = 0;

  /** Whether no call may be made now. */
  get isOpen(): boolean {
    return this.#failures >= outage && performance.now() < this.#probeAt;
  }

  /** Takes leave to make a call. */
  enter(): boolean {
    if (this.isOpen) return false;
    if (this.#failures >= outage) this.#probeAt = performance.now() + interval;
    return true;
  }

  /** A call has succeeded. */
  succeed(): void {
    this.#failures = 0;
    this.#succeededAt = performance.now();
  }

  /** A call was refused: what one caller did wrong is no failure of upstream's. Its edge may say that, though, while all behind it hangs. */
  refuse(): void {
    this.#failures = 0;
  }

  /**
   * A call has failed.
   *
   * @param sentAt on the clock of `performance.now()`. Should another call have succeeded since, upstream is there: calls that hang fail all at once, long afterwards.
   */
  fail(sentAt: number): void {
    if (sentAt <= this.#succeededAt) return;
    // It may have hung for as long: what counts is when it was sent.
    if (sentAt > this.#failedAt + lately) this.#failures = 0;
    this.#failedAt = performance.now();
    if (++this.#failures === outage) this.#probeAt = this.#failedAt + interval;
  }
}

/** The error for a call that is not made while upstream is down. */
export const upstreamIsDown = (): UpstreamError =>
  new UpstreamError('UPSTREAM_UNAVAILABLE', 'Cloudflare has failed every call lately, and is asked again in a moment.', { reason: 'OUTAGE', retryAfter: interval / 1_000 });
