/** Work that several wait for at once. The last one who leaves before it is done ends it. */
export class Flight<Value> {
  /** What comes of it. */
  readonly value: Promise<Value>;
  readonly #controller: AbortController;
  readonly #onOver: () => void;
  #waiting = 0;
  #isOver = false;

  /**
   * @param controller ends the work.
   * @param onOver is told when there is nothing to wait for any more, done or not.
   */
  constructor(value: Promise<Value>, controller: AbortController, onOver: () => void) {
    this.value = value;
    this.#controller = controller;
    this.#onOver = onOver;
    const end = () => this.#end();
    // Whoever waits is told of a failure, and where nobody does there is nobody to tell.
    value.then(end, end);
  }

  /** Waits with the others; the function leaves. */
  join(): () => void {
    this.#waiting++;
    return () => {
      if (--this.#waiting > 0 || this.#isOver) return;
      this.#end();
      // An abort costs an error with its stack: not for what is done.
      this.#controller.abort();
    };
  }

  #end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#onOver();
  }
}
