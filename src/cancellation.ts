/**
 * Tells work that nobody wants it any more. It is what AbortSignal is, at a small part of the cost: there is one for each
 * upstream call, and a listener for each thing that the call waits for.
 */
export class Cancellation {
  // Of an upstream call, there is one listener at a time; of a request, one for each of its calls.
  #listener: (() => void) | undefined;
  #others: (() => void)[] | undefined;
  #isCancelled = false;

  /** One that follows a signal of the platform's. */
  static from(signal: AbortSignal): Cancellation {
    const cancellation = new Cancellation();
    if (signal.aborted) cancellation.cancel();
    else signal.addEventListener('abort', () => cancellation.cancel(), { once: true });
    return cancellation;
  }

  get isCancelled(): boolean {
    return this.#isCancelled;
  }

  cancel(): void {
    if (this.#isCancelled) return;
    this.#isCancelled = true;
    const listeners = [this.#listener, ...(this.#others ?? [])];
    this.#listener = undefined;
    this.#others = undefined;
    for (const listener of listeners) listener?.();
  }

  /** Has the listener called when it is cancelled: at once, should it be so already. */
  add(listener: () => void): void {
    if (this.#isCancelled) listener();
    else if (this.#listener === undefined) this.#listener = listener;
    else (this.#others ??= []).push(listener);
  }

  remove(listener: () => void): void {
    if (this.#listener === listener) this.#listener = undefined;
    else this.#others = this.#others?.filter((other) => other !== listener);
  }
}
