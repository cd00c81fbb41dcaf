import { Slots } from './slots.ts';

/** What must be over at some time. */
interface Awaited {
  /** On the clock of `performance.now()`. */
  readonly deadline: number;
  /** It is over, for being late. */
  expire(): void;
}

/** Ends what is late. One timer does for all that is awaited: mostly, it finds nothing of it left. */
export class Deadlines<Item extends Awaited> {
  readonly #items = new Slots<Item>();
  #wakesAt = Infinity;
  #timer: NodeJS.Timeout | undefined;

  /** @returns its place, to be given to {@link remove}. */
  add(item: Item): number {
    if (item.deadline < this.#wakesAt) this.#wakeAt(item.deadline);
    return this.#items.add(item);
  }

  remove(place: number): void {
    this.#items.remove(place);
  }

  #wakeAt(deadline: number): void {
    clearTimeout(this.#timer);
    this.#wakesAt = deadline;
    this.#timer = setTimeout(() => this.#expire(), Math.max(0, deadline - performance.now())).unref();
  }

  #expire(): void {
    const now = performance.now();
    this.#wakesAt = Infinity;
    for (const item of this.#items.values()) {
      if (item.deadline <= now) item.expire();
      else if (item.deadline < this.#wakesAt) this.#wakeAt(item.deadline);
    }
  }
}
