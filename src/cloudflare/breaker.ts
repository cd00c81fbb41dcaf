import { UpstreamError } from './errors.ts';

/** Failures in a row that make an outage. */
const outage = 20;
/** How many of them one caller's failures may be where the outage would be everybody's. */
const share = 7;
/** Milliseconds after which a failure has nothing to do with the one before, unless there is an outage. */
const lately = 10_000;
/** Milliseconds between two calls that look whether the outage is over. */
const interval = 1_000;

/**
 * Keeps calls from an upstream that is down: they would only cost their callers time, and upstream its recovery. One call a
 * second looks whether it is over, and any answer ends it.
 *
 * There is one for each caller, of whose account alone something may be broken, and one for all, which several of them have to
 * have found upstream down for.
 */
export class Breaker {
  readonly #all: Breaker | undefined;
  #failures = 0;
  /** Stands for the failures in a row, and no others. */
  #row = 0;
  /** Of this caller's, those that are among all callers' failures in a row, and in which row that is. */
  #told = 0;
  #toldIn = -1;
  #failedAt = 0;
  #succeededAt = -Infinity;
  #probeAt = 0;

  /** @param all is that of all callers; undefined for that one itself. */
  constructor(all?: Breaker) {
    this.#all = all;
  }

  /** Whether no call may be made now. */
  get isOpen(): boolean {
    return (this.#failures >= outage && performance.now() < this.#probeAt) || (this.#all?.isOpen ?? false);
  }

  /** Takes leave to make a call. */
  enter(): boolean {
    if (this.isOpen) return false;
    if (this.#failures >= outage) this.#probeAt = performance.now() + interval;
    return this.#all?.enter() ?? true;
  }

  /** A call has succeeded. */
  succeed(): void {
    this.#beginAnew();
    this.#succeededAt = performance.now();
    this.#all?.succeed();
  }

  /** A call was refused: what one caller did wrong is no failure of upstream's. Its edge may say that, though, while all behind it hangs. */
  refuse(): void {
    this.#beginAnew();
    this.#all?.refuse();
  }

  /**
   * A call has failed.
   *
   * @param sentAt on the clock of `performance.now()`. Should another call have succeeded since, upstream is there: calls that hang fail all at once, long afterwards.
   */
  fail(sentAt: number): void {
    if (sentAt <= this.#succeededAt) return;
    // It may have hung for as long: what counts is when it was sent. Only an answer ends an outage.
    if (this.#failures < outage && sentAt > this.#failedAt + lately) this.#beginAnew();
    this.#failedAt = performance.now();
    if (++this.#failures === outage) this.#probeAt = this.#failedAt + interval;
    if (this.#all) this.#tell(this.#all, sentAt);
  }

  #tell(all: Breaker, sentAt: number): void {
    if (this.#toldIn === all.#row && this.#told >= share) return;
    all.fail(sentAt);
    this.#told = this.#toldIn === all.#row ? this.#told + 1 : 1;
    this.#toldIn = all.#row;
  }

  #beginAnew(): void {
    this.#failures = 0;
    this.#row++;
  }
}

/** The error for a call that is not made while upstream is down. */
export const upstreamIsDown = (): UpstreamError =>
  new UpstreamError('UPSTREAM_UNAVAILABLE', 'Cloudflare has failed every call lately, and is asked again in a moment.', { reason: 'OUTAGE', retryAfter: interval / 1_000 });
