/** Bytes that are collected before they are handed on. */
const pieceBytes = 256 * 1_024;

/** The longest list whose JSON is made in one go. One long text is several times dearer to make than many short ones. */
const shortList = 32;

/** The longest text that is put together of shorter ones. */
const shortText = 16 * 1_024;

/** Of one process: it holds something only while a piece is being filled, which nothing interrupts. */
const scratch = Buffer.allocUnsafeSlow(pieceBytes);

/** Writes JSON, as a text where it is short, and else as a few pieces of bytes. What is written of the value is gone afterwards. */
export function toJson(value: unknown): string | Buffer[] {
  if (!mustBeSplit(value)) return JSON.stringify(value);
  const pieces: Buffer[] = [];
  let length = 0;
  const flush = (): void => {
    if (length > 0) pieces.push(Buffer.from(scratch.subarray(0, length)));
    length = 0;
  };
  for (const text of textsOf(value)) {
    // A character of UTF-16 is three bytes of UTF-8 at most.
    if (length + text.length * 3 > pieceBytes) flush();
    if (text.length * 3 > pieceBytes) pieces.push(Buffer.from(text));
    else length += scratch.write(text, length);
  }
  flush();
  return pieces;
}

/** A part of an answer that is JSON already. */
class Written {
  #texts: readonly string[];

  /** @param texts are the JSON, together. */
  constructor(texts: readonly string[]) {
    this.#texts = texts;
  }

  /** Gives the texts, once: what they become a part of has them from then on, and whoever still holds this holds nothing of them. */
  take(): readonly string[] {
    const texts = this.#texts;
    this.#texts = [];
    return texts;
  }
}

/**
 * Writes a part of an answer, which may have parts that are written. It is for what a promise is to hold that waits for upstream:
 * such a promise is old, to a garbage collector, and what it gets in the end is kept as long. Of a script that is one text then,
 * and not the many objects that it was.
 */
export function write(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Written) return value;
  if (!mustBeSplit(value)) return new Written([JSON.stringify(value)]);
  const texts = [...textsOf(value)];
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  return new Written(length > shortText ? texts : [texts.join('')]);
}

/**
 * Writes the items at the end of a list, once there are many of them, so that a long list need not be there as objects.
 *
 * @param written how many items of the list are such ends that were written before.
 * @returns how many there are now.
 */
export function writeEnd(items: unknown[], written: number): number {
  if (items.length - written < shortList) return written;
  items.push(new Written([...itemsOf(items.splice(written))]));
  return written + 1;
}

/** What is written, as JavaScript has it. */
export const unwrite = (value: unknown): unknown => JSON.parse([...textsOf(value)].join(''));

function* textsOf(value: unknown): Generator<string, void> {
  if (value instanceof Written) return yield* value.take();
  if (!mustBeSplit(value)) return yield JSON.stringify(value);
  if (Array.isArray(value)) {
    yield '[';
    for (let index = 0; index < value.length; index += shortList) {
      if (index > 0) yield ',';
      yield* itemsOf(value.slice(index, index + shortList));
    }
    return yield ']';
  }
  let separator = '{';
  for (const [key, item] of Object.entries(value as object)) {
    if (item === undefined) continue;
    yield `${separator}${JSON.stringify(key)}:`;
    yield* textsOf(item);
    separator = ',';
  }
  yield '}';
}

function* itemsOf(items: readonly unknown[]): Generator<string, void> {
  if (!items.some(mustBeSplit)) return yield JSON.stringify(items).slice(1, -1);
  for (const [index, item] of items.entries()) {
    if (index > 0) yield ',';
    yield* textsOf(item);
  }
}

/** Whether something of it is written, or is a long list. */
function mustBeSplit(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (value instanceof Written) return true;
  if (Array.isArray(value)) return value.length > shortList || value.some(mustBeSplit);
  for (const key in value) if (mustBeSplit((value as Record<string, unknown>)[key])) return true;
  return false;
}
