import type { Cancellation } from './cancellation.ts';

/** Work that several wait for at once. The last one who leaves before it is done ends it. */
export class Flight<Value> {
  /** What comes of it. */
  readonly value: Promise<Value>;
  readonly #cancellation: Cancellation;
  readonly #onOver: (value?: Value) => void;
  #waiting = 0;
  #isOver = false;

  /**
   * @param cancellation ends the work.
   * @param onOver is told when there is nothing to wait for any more, and what came of it, unless that is nothing. Those who wait are told later.
   */
  constructor(value: Promise<Value>, cancellation: Cancellation, onOver: (value?: Value) => void) {
    this.value = value;
    this.#cancellation = cancellation;
    this.#onOver = onOver;
    // Whoever waits is told of a failure, and where nobody does there is nobody to tell.
    value.then(
      (done) => this.#end(done),
      () => this.#end(),
    );
  }

  /** Counts one more who waits, until {@link leave}. */
  join(): void {
    this.#waiting++;
  }

  leave(): void {
    if (--this.#waiting > 0 || this.#isOver) return;
    this.#end();
    this.#cancellation.cancel();
  }

  #end(value?: Value): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#onOver(value);
  }
}
