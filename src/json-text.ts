/** Bytes that are collected before they are handed on. */
const pieceBytes = 256 * 1_024;

/** The longest list whose JSON is made in one go. One long text is several times dearer to make than many short ones. */
const shortList = 32;

/** Of one process: it holds something only while a piece is being filled, which nothing interrupts. */
const scratch = Buffer.allocUnsafeSlow(pieceBytes);

/**
 * Writes JSON as a few pieces of bytes, each when it is asked for: one of a long answer need not be there as a whole. Most
 * answers are one piece.
 */
export function* jsonPieces(value: unknown): Generator<Buffer, void> {
  let length = 0;
  for (const text of jsonTexts(value)) {
    // A character of UTF-16 is three bytes of UTF-8 at most.
    const isFull = length + text.length * 3 > pieceBytes;
    if (isFull && length > 0) {
      yield Buffer.from(scratch.subarray(0, length));
      length = 0;
    }
    if (text.length * 3 > pieceBytes) yield Buffer.from(text);
    else length += scratch.write(text, length);
  }
  if (length > 0) yield Buffer.from(scratch.subarray(0, length));
}

/** A part of an answer that is JSON already. */
class Written {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/**
 * Writes what is complete while the rest of an answer is still to come: its JSON is one text, and the many objects that it was
 * have been short-lived. That is what a garbage collector does at little cost.
 */
export const written = (value: unknown): unknown => (typeof value === 'object' && value !== null ? new Written([...jsonTexts(value)].join('')) : value);

/** An answer as JavaScript has it, whatever of it is written. */
export const unwritten = (value: unknown): unknown => JSON.parse([...jsonTexts(value)].join(''));

function* jsonTexts(value: unknown): Generator<string, void> {
  if (value instanceof Written) return yield value.text;
  if (!mustBeSplit(value)) return yield JSON.stringify(value);
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield index === 0 ? '[' : ',';
      yield* jsonTexts(item);
    }
    return yield ']';
  }
  let separator = '{';
  for (const [key, item] of Object.entries(value as object)) {
    yield `${separator}${JSON.stringify(key)}:`;
    yield* jsonTexts(item);
    separator = ',';
  }
  yield '}';
}

/** Whether something of it is written, or it is a long list, or has one. */
function mustBeSplit(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (value instanceof Written) return true;
  if (Array.isArray(value)) return value.length > shortList || value.some(mustBeSplit);
  for (const key in value) if (mustBeSplit((value as Record<string, unknown>)[key])) return true;
  return false;
}
