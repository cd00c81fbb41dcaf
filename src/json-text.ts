import { byte, output } from './json-output.ts';

/** Bytes after which a piece is handed on. */
const pieceBytes = 128 * 1_024;

/** Bytes of a piece that is not copied into the next one. */
const largeBytes = 16 * 1_024;

/** The most items of a list that are there as objects. */
const shortList = 32;

/** An object of an answer: it may hold parts that are written, which upstream's objects do not. */
export class Fields {
  [key: string]: unknown;
}

/** A part of an answer that is JSON already: a value, or several items of a list. */
export class Written {
  #pieces: readonly Buffer[];

  /** @param pieces are the JSON, together. */
  constructor(pieces: readonly Buffer[]) {
    this.#pieces = pieces;
  }

  /** Gives the pieces, once: what they become a part of has them from then on, and whoever still holds this holds nothing of them. */
  take(): readonly Buffer[] {
    const pieces = this.#pieces;
    this.#pieces = [];
    return pieces;
  }
}

/** Writes JSON, in one piece where it is short. What is written of the value is gone afterwards. */
const toJson = (value: unknown): Buffer[] => written((pieces, begin) => addValue(value, pieces, begin));

/** The same, of a whole answer. */
export function answerToJson(data: unknown, extensions: object | undefined): Buffer[] {
  return written((pieces, begin) => {
    output.copy(beginOfAnswer);
    addValue(data, pieces, begin);
    if (extensions) output.add(`,"extensions":${JSON.stringify(extensions)}`);
    output.addByte(closeObject);
  });
}

const beginOfAnswer = Buffer.from('{"data":');

/**
 * Writes a part of an answer, which may have parts that are written. It is for what a promise is to hold that waits for upstream:
 * such a promise is old, to a garbage collector, and what it gets in the end is kept as long. Of a script that is one piece then,
 * and not the many objects that it was.
 */
export const write = (value: unknown): unknown => (typeof value !== 'object' || value === null || value instanceof Written ? value : new Written(toJson(value)));

/**
 * Writes the items at the end of a list, once there are many of them, so that a long list need not be there as objects.
 *
 * @param count how many items of the list are such ends that were written before.
 * @returns how many there are now.
 */
export function writeEnd(items: unknown[], count: number): number {
  if (items.length - count < shortList) return count;
  const end = items.splice(count);
  items.push(new Written(written((pieces, begin) => addItems(end, pieces, begin))));
  return count + 1;
}

/** What is written, as JavaScript has it. */
export const unwrite = (value: unknown): unknown => JSON.parse(Buffer.concat(toJson(value)).toString());

/** @param add writes, and hands on what gets long. */
function written(add: (pieces: Buffer[], begin: number) => void): Buffer[] {
  const begin = output.length;
  const pieces: Buffer[] = [];
  try {
    add(pieces, begin);
    flush(pieces, begin);
  } finally {
    // What cannot be written leaves nothing behind.
    output.cut(begin);
  }
  return pieces;
}

function flush(pieces: Buffer[], begin: number): void {
  if (output.length > begin) pieces.push(output.take(begin));
}

const [comma, colon, openList, closeList, openObject, closeObject] = [byte(','), byte(':'), byte('['), byte(']'), byte('{'), byte('}')];

/**
 * Writes a value where the output stands.
 *
 * @param pieces get what is long; without them, all of it is left in the output.
 * @param begin is where what is not in them yet begins.
 */
export function addValue(value: unknown, pieces?: Buffer[], begin = 0): void {
  if (typeof value === 'string') output.addText(value);
  else if (value instanceof Written) addWritten(value, pieces, begin);
  else if (value instanceof Fields) addFields(value, pieces, begin);
  else if (Array.isArray(value)) {
    output.addByte(openList);
    addItems(value, pieces, begin);
    output.addByte(closeList);
  } else output.add(value === undefined ? 'null' : JSON.stringify(value));
}

function addFields(fields: Fields, pieces: Buffer[] | undefined, begin: number): void {
  let separator = openObject;
  for (const key in fields) {
    const value = fields[key];
    if (value === undefined) continue;
    output.addByte(separator);
    output.addText(key);
    output.addByte(colon);
    addValue(value, pieces, begin);
    separator = comma;
  }
  if (separator === openObject) output.addByte(openObject);
  output.addByte(closeObject);
}

function addItems(items: readonly unknown[], pieces: Buffer[] | undefined, begin: number): void {
  for (let index = 0; index < items.length; index++) {
    if (index > 0) output.addByte(comma);
    addValue(items[index], pieces, begin);
    if (pieces && output.length - begin > pieceBytes) flush(pieces, begin);
  }
}

function addWritten(value: Written, pieces: Buffer[] | undefined, begin: number): void {
  for (const piece of value.take()) {
    if (!pieces || piece.length < largeBytes) output.copy(piece);
    else {
      flush(pieces, begin);
      pieces.push(piece);
    }
  }
}
