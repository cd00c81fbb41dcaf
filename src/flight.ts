import { type Cancellable, Cancellation } from './cancellation.ts';
import type { Sink } from './sink.ts';

/** Work that several wait for at once. The last one who leaves before it is done ends it. */
export abstract class Flight<Value> implements Sink<Value>, Cancellable {
  readonly cancellation: Cancellation;
  // Mostly, it is one who waits.
  #first: Sink<Value> | undefined;
  #others: Sink<Value>[] | undefined;
  #waiting = 0;
  #isOver = false;
  /** Tells one who waits what has come of it; undefined for as long as nothing has. */
  #tell: ((sink: Sink<Value>) => void) | undefined;

  /** @param cancellation ends the work. */
  constructor(cancellation = new Cancellation()) {
    this.cancellation = cancellation;
  }

  /** There is nothing to wait for any more, or nobody who does. Those who wait are told afterwards. */
  protected abstract onOver(isGivenUp: boolean): void;

  resolve(value: Value): void {
    this.#end(false);
    this.#tellAll((sink) => sink.resolve(value));
  }

  reject(error: unknown): void {
    this.#end(false);
    this.#tellAll((sink) => sink.reject(error));
  }

  /** Has one more told what comes of it, at once where that is known. It counts as one who waits until {@link leave}. */
  join(sink: Sink<Value>): void {
    this.#waiting++;
    if (this.#tell) this.#tell(sink);
    else if (this.#first) (this.#others ??= []).push(sink);
    else this.#first = sink;
  }

  /** One who waits does not any more. */
  onCancelled(): void {
    this.leave();
  }

  leave(): void {
    if (--this.#waiting > 0 || this.#isOver) return;
    this.#end(true);
    this.cancellation.cancel();
  }

  #tellAll(tell: (sink: Sink<Value>) => void): void {
    if (this.#tell) return;
    this.#tell = tell;
    const [first, others] = [this.#first, this.#others];
    this.#first = undefined;
    this.#others = undefined;
    if (first) tellSafely(first, tell);
    for (const sink of others ?? []) tellSafely(sink, tell);
  }

  #end(isGivenUp: boolean): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.onOver(isGivenUp);
  }
}

/** Whoever fails at being told is told that, and keeps nobody else from being told. */
function tellSafely<Value>(sink: Sink<Value>, tell: (sink: Sink<Value>) => void): void {
  try {
    tell(sink);
  } catch (bug) {
    sink.reject(bug);
  }
}
