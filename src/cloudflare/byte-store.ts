/** Parts that the memory is used in: what has been kept for longest is forgotten a part at a time. */
const parts = 8;

/** Bytes of memory, roughly, that an answer takes beside its own: its key, and where it is. */
const overhead = 400;

interface Part {
  readonly bytes: Buffer;
  used: number;
  keys: string[];
}

/** Where an answer is. */
interface Place {
  readonly part: Part;
  readonly start: number;
  readonly end: number;
  /** When it was kept, on the clock of `performance.now()`. */
  readonly at: number;
}

/**
 * Keeps answers by their keys, in a few large buffers. A garbage collector goes through every object that is kept, again and
 * again: with tens of thousands of answers as objects of their own, that cost as much as half of all other work.
 */
export class ByteStore {
  readonly #places = new Map<string, Place>();
  /** The newest comes last. */
  readonly #parts: Part[] = [];
  readonly #partBytes: number;

  /** @param maxBytes bounds the memory, roughly. What is longer than an eighth of it is not kept. */
  constructor(maxBytes: number) {
    this.#partBytes = Math.floor(maxBytes / parts);
  }

  set(key: string, bytes: Buffer, at = performance.now()): void {
    const part = this.#partWith(bytes.length + overhead);
    // Nothing is better than what is not true any more.
    if (!part) return void this.#places.delete(key);
    const start = part.used;
    bytes.copy(part.bytes, start);
    part.used += bytes.length + overhead;
    part.keys.push(key);
    this.#places.set(key, { part, start, end: start + bytes.length, at });
  }

  delete(key: string): void {
    this.#places.delete(key);
  }

  /** When an answer was kept; undefined for one that is not there. */
  timeOf(key: string): number | undefined {
    return this.#places.get(key)?.at;
  }

  /** A copy of an answer that is there. One that would soon be forgotten is kept for longer. */
  get(key: string): Buffer | undefined {
    const place = this.#places.get(key);
    if (!place) return undefined;
    const { part, start, end, at } = place;
    const bytes = Buffer.from(part.bytes.subarray(start, end));
    if (this.#parts.length === parts && this.#parts.indexOf(part) < parts / 2) this.set(key, bytes, at);
    return bytes;
  }

  /** The newest part, should there be room in it; else another one, which may take the memory of the oldest. */
  #partWith(bytes: number): Part | undefined {
    if (bytes > this.#partBytes) return undefined;
    const newest = this.#parts.at(-1);
    if (newest && newest.used + bytes <= this.#partBytes) return newest;
    const oldest = this.#parts.length === parts ? this.#parts.shift() : undefined;
    for (const key of oldest?.keys ?? []) if (this.#places.get(key)?.part === oldest) this.#places.delete(key);
    const part = { bytes: oldest?.bytes ?? Buffer.allocUnsafeSlow(this.#partBytes), used: 0, keys: [] };
    this.#parts.push(part);
    return part;
  }
}
