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

function* jsonTexts(value: unknown): Generator<string, void> {
  if (!hasLongList(value)) return yield JSON.stringify(value);
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

/** Looks into objects, and into no list: the items of a long one are looked at when it is their turn. */
function hasLongList(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > shortList;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasLongList);
}
