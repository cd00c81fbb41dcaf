/**
 * Holds what comes and goes all the time, such as requests that are being answered, and lets go of it.
 *
 * A Map or a Set does not, for a while. When it has had as many entries come and go as it has room for, V8 makes another table
 * for it, and leaves in the old one what was there, and a pointer to the new one. Once one table is old to the garbage
 * collector, each that follows is kept until all memory is gone through, with what was in it: here, whole requests.
 */
export class Slots<Value> {
  readonly #values: (Value | undefined)[] = [];
  readonly #free: number[] = [];

  /** @returns its place, to be given to {@link remove}. */
  add(value: Value): number {
    const slot = this.#free.pop() ?? this.#values.length;
    this.#values[slot] = value;
    return slot;
  }

  get(slot: number): Value | undefined {
    return this.#values[slot];
  }

  remove(slot: number): void {
    this.#values[slot] = undefined;
    this.#free.push(slot);
  }

  /** All that are there. */
  values(): Value[] {
    return this.#values.filter((value) => value !== undefined);
  }
}

/** The same, found by keys. */
export class SlotMap<Value> {
  readonly #slots = new Slots<Value>();
  readonly #byKey = new Map<string, number>();

  get(key: string): Value | undefined {
    const slot = this.#byKey.get(key);
    return slot === undefined ? undefined : this.#slots.get(slot);
  }

  /** @param key of nothing that is there. */
  add(key: string, value: Value): void {
    this.#byKey.set(key, this.#slots.add(value));
  }

  delete(key: string): void {
    const slot = this.#byKey.get(key);
    if (slot !== undefined && this.#byKey.delete(key)) this.#slots.remove(slot);
  }
}
