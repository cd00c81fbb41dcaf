import { Cancellation } from './cancellation.ts';
import type { Sink } from './sink.ts';

/** Work that several wait for at once. The last one who leaves before it is done ends it. */
export abstract class Flight<Value> implements Sink<Value> {
  readonly cancellation: Cancellation;
  readonly #settled = Promise.withResolvers<Value>();
  #waiting = 0;
  #isOver = false;

  /** @param cancellation ends the work. */
  constructor(cancellation = new Cancellation()) {
    this.cancellation = cancellation;
  }

  /** There is nothing to wait for any more, or nobody who does. Those who wait are told later. */
  protected abstract onOver(isGivenUp: boolean): void;

  /** What comes of it. */
  get value(): Promise<Value> {
    return this.#settled.promise;
  }

  resolve(value: Value): void {
    this.#end();
    this.#settled.resolve(value);
  }

  reject(error: unknown): void {
    this.#end();
    this.#settled.reject(error);
  }

  /** Counts one more who waits, until {@link leave}. */
  join(): void {
    this.#waiting++;
  }

  leave(): void {
    if (--this.#waiting > 0 || this.#isOver) return;
    this.#end(true);
    this.cancellation.cancel();
  }

  #end(isGivenUp = false): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.onOver(isGivenUp);
  }
}
