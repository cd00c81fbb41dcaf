/** Work that may be given up. */
export interface Cancellable {
  /** Nobody wants it any more. */
  onCancelled(): void;
}

/**
 * Tells work that nobody wants it any more. It is what AbortSignal is, at a small part of the cost: there is one for each
 * upstream call, and something to tell for each thing that the call waits for.
 */
export class Cancellation {
  // Of an upstream call, there is one thing to tell at a time; of a request, one for each of its calls.
  #first: Cancellable | undefined;
  #others: Cancellable[] | undefined;
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
    const all = [this.#first, ...(this.#others ?? [])];
    this.#first = undefined;
    this.#others = undefined;
    for (const work of all) work?.onCancelled();
  }

  /** Has it told when this is cancelled: at once, should it be so already. */
  add(work: Cancellable): void {
    if (this.#isCancelled) work.onCancelled();
    else if (this.#first === undefined) this.#first = work;
    else (this.#others ??= []).push(work);
  }

  remove(work: Cancellable): void {
    if (this.#first === work) this.#first = undefined;
    else this.#others = this.#others?.filter((other) => other !== work);
  }
}
