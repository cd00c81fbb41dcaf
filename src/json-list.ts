import { isUtf8 } from 'node:buffer';
import { byte, type JsonOutput } from './json-output.ts';

/*
 * Upstream's lists, read where they stand. JSON.parse makes an object of each item, and of most of it nothing is ever asked; to
 * find where things are takes a fraction of that, and what is then found is JSON already, for whoever wants to write it.
 */

const [quote, backslash, comma, colon, minus, dot] = [byte('"'), byte('\\'), byte(','), byte(':'), byte('-'), byte('.')];
const [openList, closeList, openObject, closeObject] = [byte('['), byte(']'), byte('{'), byte('}')];
const [zero, nine, space, lastOfAscii] = [byte('0'), byte('9'), byte(' '), 0x7f];
const [firstOfTrue, firstOfFalse, firstOfNull] = [byte('t'), byte('f'), byte('n')];
const [literalTrue, literalFalse, literalNull] = ['true', 'false', 'null'].map((literal) => Buffer.from(literal)) as [Buffer, Buffer, Buffer];
/** What may follow a backslash, but for the u of a code. */
const escapes = Buffer.from('"\\/bfnrt');

/** Levels of lists and objects that are gone through. */
const maxLevels = 50;
/** Digits of which a number of JavaScript's holds all. */
const maxDigits = 15;

/** A list of objects in a body of JSON. */
export interface FoundList {
  readonly bytes: Buffer;
  /** Whether all texts in it are ASCII, and as they stand, without an escape. */
  readonly isLiteral: boolean;
  /** Many lists share one array: of each, there is a part from one index to another. */
  readonly places: Int32Array;
  readonly first: number;
  readonly end: number;
}

/** What there is in the places of an object: first, where its own places end, and where it begins and ends in the bytes. */
const headSize = 3;
/** And then of each member: where its name begins, after the quote, and ends; and where its value does. */
const memberSize = 4;

/** Places that lists share. Whoever holds one list holds them all, for a moment. */
const slabSize = 32_768;

/** The most places that a list has, by the bytes of its body: half of that is seldom met. */
const placesOf = (body: Buffer): number => Math.ceil(body.length / 2);

/** Whether a text may be in a list: not, where no text in there has an escape that could stand for it. */
export const mayHold = ({ bytes, isLiteral }: FoundList, text: string): boolean => !isLiteral || bytes.includes(text);

// Of the list that is being found. Nothing interrupts that.
let isUnescaped = true;
let isAscii = true;
let places = new Int32Array(slabSize);
let size = 0;

/** Where something ends that is not what it should be. */
const nowhere = -1;

/** Which bytes stand for themselves in a text: all but the quote, the backslash, control characters, and what is not ASCII. */
const isOrdinary = Uint8Array.from({ length: 256 }, (_, character) => Number(character >= space && character <= lastOfAscii && character !== quote && character !== backslash));

const [nameOfResult, nameOfSuccess, nameOfErrors, nameOfMessages] = ['result', 'success', 'errors', 'messages'].map((name) => Buffer.from(name)) as [Buffer, Buffer, Buffer, Buffer];

/**
 * Finds the list in an answer of upstream's that tells of nothing but success: the bindings of nearly all scripts.
 *
 * @returns undefined for every other answer, and for one that is no JSON, or odd: that is left to JSON.parse.
 */
export function findList(bytes: Buffer): FoundList | undefined {
  if (placesOf(bytes) <= slabSize) {
    makeRoom(placesOf(bytes));
    return find(bytes);
  }
  // A long one shares with nobody.
  const [slab, used] = [places, size];
  [places, size] = [new Int32Array(placesOf(bytes)), 0];
  const found = find(bytes);
  [places, size] = [slab, used];
  return found;
}

function find(bytes: Buffer): FoundList | undefined {
  takeForPlain();
  const first = size;
  let [hasList, isSuccess, hasErrors] = [false, false, false];
  let at = skipSpace(bytes, 0);
  if (bytes[at] !== openObject) return undefined;
  do {
    const name = skipSpace(bytes, at + 1);
    const endOfName = endOfText(bytes, name);
    const value = endOfName === nowhere ? nowhere : afterColon(bytes, endOfName);
    if (value === nowhere) return undefined;
    let end = nowhere;
    if (isName(bytes, name, endOfName, nameOfResult)) {
      if (!hasList && bytes[value] === openList) end = endOfObjects(bytes, value);
      hasList = true;
    } else if (isName(bytes, name, endOfName, nameOfSuccess)) {
      end = endOfLiteral(bytes, value, literalTrue);
      isSuccess = true;
    } else if (isName(bytes, name, endOfName, nameOfErrors)) {
      end = endOfNothing(bytes, value);
      hasErrors = true;
    } else if (isName(bytes, name, endOfName, nameOfMessages)) end = endOfNothing(bytes, value);
    if (end === nowhere) return undefined;
    at = skipSpace(bytes, end);
  } while (bytes[at] === comma);
  const isWhole = bytes[at] === closeObject && skipSpace(bytes, at + 1) === bytes.length;
  if (!isWhole || !hasList || !isSuccess || !hasErrors || !(isAscii || isUtf8(bytes))) return undefined;
  return { bytes, isLiteral: isUnescaped && isAscii, places, first, end: size };
}

function takeForPlain(): void {
  isUnescaped = isAscii = true;
}

function makeRoom(wanted: number): void {
  if (places.length - size < wanted) [places, size] = [new Int32Array(slabSize), 0];
}

const isName = (bytes: Uint8Array, begin: number, end: number, name: Uint8Array): boolean => end - begin === name.length + 2 && isAt(bytes, begin + 1, name);

/** The end of a list or a null that tells of nothing. */
function endOfNothing(bytes: Uint8Array, begin: number): number {
  if (bytes[begin] === firstOfNull) return endOfLiteral(bytes, begin, literalNull);
  const end = bytes[begin] === openList ? skipSpace(bytes, begin + 1) : nowhere;
  return bytes[end] === closeList ? end + 1 : nowhere;
}

/** The end of a list of nothing but objects, whose places are noted. */
function endOfObjects(bytes: Uint8Array, begin: number): number {
  let at = skipSpace(bytes, begin + 1);
  if (bytes[at] === closeList) return at + 1;
  for (;;) {
    at = bytes[at] === openObject ? noteObject(bytes, at) : nowhere;
    if (at === nowhere) return nowhere;
    at = skipSpace(bytes, at);
    if (bytes[at] === closeList) return at + 1;
    if (bytes[at] !== comma) return nowhere;
    at = skipSpace(bytes, at + 1);
  }
}

/** @returns where it ends. */
function noteObject(bytes: Uint8Array, begin: number): number {
  const head = size;
  size += headSize;
  const end = size <= places.length ? endOfObject(bytes, begin, maxLevels, true) : nowhere;
  places[head] = size;
  places[head + 1] = begin;
  places[head + 2] = end;
  return end;
}

/**
 * The way that everybody goes: each name and each plain text is gone through here, and not in a function of its own.
 *
 * @param isNoted says whether the places of its members are.
 */
function endOfObject(bytes: Uint8Array, begin: number, levels: number, isNoted: boolean): number {
  let at = skipSpace(bytes, begin + 1);
  if (bytes[at] === closeObject) return at + 1;
  for (;;) {
    if (bytes[at] !== quote) return nowhere;
    const name = at + 1;
    at = name;
    while (isOrdinary[bytes[at] as number] === 1) at++;
    if (bytes[at] !== quote) {
      at = endOfOddText(bytes, at) - 1;
      // Names are compared by their bytes, which an escape would make others.
      if (at < 0 || bytes.subarray(name, at).includes(backslash)) return nowhere;
    }
    const endOfName = at;
    if (bytes[++at] !== colon) {
      at = skipSpace(bytes, at);
      if (bytes[at] !== colon) return nowhere;
    }
    const value = skipSpace(bytes, at + 1);
    if (bytes[value] === quote) {
      at = value + 1;
      while (isOrdinary[bytes[at] as number] === 1) at++;
      at = bytes[at] === quote ? at + 1 : endOfOddText(bytes, at);
    } else at = endOfValue(bytes, value, levels - 1);
    if (at === nowhere) return nowhere;
    if (isNoted && !note(name, endOfName, value, at)) return nowhere;
    if (bytes[at] !== comma) {
      at = skipSpace(bytes, at);
      if (bytes[at] === closeObject) return at + 1;
      if (bytes[at] !== comma) return nowhere;
    }
    at = skipSpace(bytes, at + 1);
  }
}

/** @returns false where there is no room left. */
function note(name: number, endOfName: number, value: number, end: number): boolean {
  const [all, at] = [places, size];
  if (at + memberSize > all.length) return false;
  all[at] = name;
  all[at + 1] = endOfName;
  all[at + 2] = value;
  all[at + 3] = end;
  size = at + memberSize;
  return true;
}

function endOfList(bytes: Uint8Array, begin: number, levels: number): number {
  let at = skipSpace(bytes, begin + 1);
  if (bytes[at] === closeList) return at + 1;
  for (;;) {
    at = endOfValue(bytes, at, levels - 1);
    if (at === nowhere) return nowhere;
    at = skipSpace(bytes, at);
    if (bytes[at] === closeList) return at + 1;
    if (bytes[at] !== comma) return nowhere;
    at = skipSpace(bytes, at + 1);
  }
}

function endOfValue(bytes: Uint8Array, begin: number, levels: number): number {
  switch (bytes[begin]) {
    case quote:
      return endOfText(bytes, begin);
    case openObject:
      return levels > 0 ? endOfObject(bytes, begin, levels, false) : nowhere;
    case openList:
      return levels > 0 ? endOfList(bytes, begin, levels) : nowhere;
    case firstOfTrue:
      return endOfLiteral(bytes, begin, literalTrue);
    case firstOfFalse:
      return endOfLiteral(bytes, begin, literalFalse);
    case firstOfNull:
      return endOfLiteral(bytes, begin, literalNull);
    default:
      return endOfNumber(bytes, begin);
  }
}

const endOfLiteral = (bytes: Uint8Array, begin: number, literal: Uint8Array): number => (isAt(bytes, begin, literal) ? begin + literal.length : nowhere);

function endOfText(bytes: Uint8Array, begin: number): number {
  if (bytes[begin] !== quote) return nowhere;
  let at = begin + 1;
  while (isOrdinary[bytes[at] as number] === 1) at++;
  return bytes[at] === quote ? at + 1 : endOfOddText(bytes, at);
}

/** @param from where the first character is that does not stand for itself. */
function endOfOddText(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    const character = bytes[at] as number;
    if (character === quote) return at + 1;
    if (character < space) return nowhere;
    if (character > lastOfAscii) isAscii = false;
    else if (character === backslash) {
      isUnescaped = false;
      at = lastOfEscape(bytes, at);
      if (at === nowhere) return nowhere;
    }
  }
  return nowhere;
}

function lastOfEscape(bytes: Uint8Array, begin: number): number {
  const next = bytes[begin + 1];
  if (next === undefined) return nowhere;
  if (escapes.includes(next)) return begin + 1;
  const isCode = next === byte('u') && /^[\da-f]{4}$/i.test(String.fromCharCode(...bytes.subarray(begin + 2, begin + 6)));
  return isCode ? begin + 5 : nowhere;
}

/** What JSON.stringify would write in no other way, or at least not as another number: no -0, no exponent, and no digits that would be lost. */
function endOfNumber(bytes: Uint8Array, begin: number): number {
  const firstDigit = bytes[begin] === minus ? begin + 1 : begin;
  let at = endOfDigits(bytes, firstDigit);
  if (at === firstDigit) return nowhere;
  if (bytes[firstDigit] === zero && (at > firstDigit + 1 || firstDigit > begin)) return nowhere;
  if (bytes[at] === dot) {
    const fraction = at + 1;
    at = endOfDigits(bytes, fraction);
    if (at === fraction) return nowhere;
  }
  return at - begin > maxDigits || bytes[at] === byte('e') || bytes[at] === byte('E') ? nowhere : at;
}

function endOfDigits(bytes: Uint8Array, begin: number): number {
  let at = begin;
  while (isDigit(bytes[at])) at++;
  return at;
}

const isDigit = (character: number | undefined): boolean => character !== undefined && character >= zero && character <= nine;

function afterColon(bytes: Uint8Array, begin: number): number {
  const at = skipSpace(bytes, begin);
  return bytes[at] === colon ? skipSpace(bytes, at + 1) : nowhere;
}

const skipSpace = (bytes: Uint8Array, begin: number): number => ((bytes[begin] as number) > space ? begin : skipSpaces(bytes, begin));

function skipSpaces(bytes: Uint8Array, begin: number): number {
  let at = begin;
  while (isSpace(bytes[at])) at++;
  return at;
}

const isSpace = (character: number | undefined): boolean => character === space || character === 0x0a || character === 0x0d || character === 0x09;

function isAt(bytes: Uint8Array, at: number, expected: Uint8Array): boolean {
  for (let index = 0; index < expected.length; index++) if (bytes[at + index] !== expected[index]) return false;
  return true;
}

/** A scalar that may be written as it stands in upstream's JSON: `1.50` stays what it is, which is the same number. */
export interface Literal {
  /** The members that may hold it: the first counts that is there, and not null. */
  readonly names: readonly Uint8Array[];
  /** Whether null is written where none is. */
  readonly isNullable: boolean;
  /** By its first byte: 1 for what is of the type that the schema says. */
  readonly begins: Uint8Array;
  readonly isInteger: boolean;
}

const begins = (characters: string): Uint8Array => Uint8Array.from({ length: 256 }, (_, character) => Number(characters.includes(String.fromCharCode(character))));
const beginsOfScalars: Readonly<Record<string, Uint8Array>> = {
  String: begins('"'),
  DateTime: begins('"'),
  Boolean: begins('tf'),
  Int: begins('-0123456789'),
  Float: begins('-0123456789'),
  JSON: begins('"tf-0123456789[{'),
};

/**
 * @param type the name of a type.
 * @returns undefined for one that is no scalar.
 */
export function literalOf(names: readonly string[], type: string, isNullable: boolean): Literal | undefined {
  const beginsOfType = beginsOfScalars[type];
  return beginsOfType && { names: names.map((name) => Buffer.from(name)), isNullable, begins: beginsOfType, isInteger: type === 'Int' };
}

/** Of up to nine digits, which are less than the largest Int. */
function isShortInteger(source: Uint8Array, begin: number, end: number): boolean {
  if (end - begin > 9) return false;
  for (let at = source[begin] === minus ? begin + 1 : begin; at < end; at++) if (!isDigit(source[at])) return false;
  return true;
}

/** An object of a list that was found. It is parsed when it is first asked for as a whole. */
export class UnparsedObject {
  readonly #list: FoundList;
  /** Where its places begin. */
  readonly #at: number;

  constructor(list: FoundList, at: number) {
    this.#list = list;
    this.#at = at;
  }

  parse(): unknown {
    const { bytes, places: all } = this.#list;
    return JSON.parse(bytes.toString('utf8', all[this.#at + 1], all[this.#at + 2]));
  }

  /** What resolvers get for it. */
  asParent(): unknown {
    return this.parse();
  }

  /**
   * The places of a member. The last of several of a name is the one that counts, as it is to JSON.parse.
   *
   * @returns less than 0 where there is none.
   */
  find(name: Uint8Array): number {
    const { bytes, places: all } = this.#list;
    const [{ length }, first] = [name, this.#at + headSize];
    for (let member = (all[this.#at] as number) - memberSize; member >= first; member -= memberSize) {
      const begin = all[member] as number;
      if ((all[member + 1] as number) - begin === length && isAt(bytes, begin, name)) return member;
    }
    return nowhere;
  }

  /** Whether a member that was found is a text. */
  isText(member: number): boolean {
    const { bytes, places: all } = this.#list;
    return bytes[all[member + 2] as number] === quote;
  }

  /** A member that is a text. */
  textOf(member: number): string {
    const { bytes, places: all, isLiteral } = this.#list;
    const [begin, end] = [all[member + 2] as number, all[member + 3] as number];
    return isLiteral ? bytes.toString('latin1', begin + 1, end - 1) : (JSON.parse(bytes.toString('utf8', begin, end)) as string);
  }

  /** Finds a member that is a text among those that are known. */
  knownTextOf<Value>(member: number, known: KnownTexts<Value>): Value | undefined {
    const { bytes, places: all, isLiteral } = this.#list;
    return isLiteral ? known.find(bytes, (all[member + 2] as number) + 1, (all[member + 3] as number) - 1) : known.get(this.textOf(member));
  }

  /** Compares a member with one of another object of the same list, both of them texts: see {@link order}. */
  compareTexts(member: number, other: UnparsedObject, memberOfOther: number): number {
    const { bytes, places: all, isLiteral } = this.#list;
    if (!isLiteral) return order(this.textOf(member), other.textOf(memberOfOther));
    const [begin, beginOfOther] = [all[member + 2] as number, all[memberOfOther + 2] as number];
    const [length, lengthOfOther] = [(all[member + 3] as number) - begin, (all[memberOfOther + 3] as number) - beginOfOther];
    // Between the quotes.
    for (let index = 1; index < Math.min(length, lengthOfOther) - 1; index++) {
      const difference = (bytes[begin + index] as number) - (bytes[beginOfOther + index] as number);
      if (difference !== 0) return difference;
    }
    return length - lengthOfOther;
  }

  /**
   * Writes a member as it stands, which makes neither this nor the value an object of JavaScript's.
   *
   * @returns whether it did: of what it does not write, the reader of the field knows what to make.
   */
  write({ names, begins: beginsOfType, isInteger, isNullable }: Literal, output: JsonOutput): boolean {
    const { bytes, places: all } = this.#list;
    for (const name of names) {
      const member = this.find(name);
      if (member === nowhere) continue;
      const begin = all[member + 2] as number;
      const first = bytes[begin] as number;
      if (first === firstOfNull) continue;
      const end = all[member + 3] as number;
      if (beginsOfType[first] !== 1 || (isInteger && !isShortInteger(bytes, begin, end))) return false;
      output.copyPart(bytes, begin, end);
      return true;
    }
    if (isNullable) output.add('null');
    return isNullable;
  }

  /** The object that is the value of a member; null where there is no such member, or it is null; undefined where it is something else. */
  objectOf(name: Uint8Array): UnparsedObject | null | undefined {
    const { bytes, places: all, isLiteral } = this.#list;
    const member = this.find(name);
    const [begin, end] = [all[member + 2] as number, all[member + 3] as number];
    if (member === nowhere || bytes[begin] === firstOfNull) return null;
    if (bytes[begin] !== openObject) return undefined;
    const wanted = headSize + Math.ceil((end - begin) / 2);
    if (wanted > slabSize) return undefined;
    makeRoom(wanted);
    const first = size;
    if (noteObject(bytes, begin) === nowhere) return undefined;
    return new UnparsedObject({ bytes, isLiteral, places, first, end: size }, first);
  }
}

/** Which of two texts comes first: less than 0, 0, or more. */
export const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Values by short texts, which are found by bytes as well. */
export class KnownTexts<Value> {
  readonly #byText: ReadonlyMap<string, Value>;
  /** At places that their bytes tell: few have the same. */
  readonly #byBytes: (readonly { readonly bytes: Uint8Array; readonly value: Value }[] | undefined)[] = Array.from({ length: knownPlaces }, () => undefined);

  constructor(entries: readonly (readonly [text: string, value: Value])[]) {
    this.#byText = new Map(entries);
    for (const [text, value] of this.#byText) {
      const bytes = Buffer.from(text);
      const place = placeOf(bytes, 0, bytes.length);
      this.#byBytes[place] = [...(this.#byBytes[place] ?? []), { bytes, value }];
    }
  }

  get(text: string): Value | undefined {
    return this.#byText.get(text);
  }

  find(bytes: Uint8Array, begin: number, end: number): Value | undefined {
    const there = this.#byBytes[placeOf(bytes, begin, end)];
    if (!there) return undefined;
    for (const known of there) {
      if (known.bytes.length === end - begin && isAt(bytes, begin, known.bytes)) return known.value;
    }
    return undefined;
  }
}

/** Few texts have the same length, first and last byte. */
const placeOf = (bytes: Uint8Array, begin: number, end: number): number =>
  ((end - begin) * 61 + (bytes[begin] ?? 0) * 7 + (bytes[end - 1] ?? 0)) & (knownPlaces - 1);
const knownPlaces = 1_024;

/**
 * Makes something of each object of a list.
 *
 * @param make gets the list, and where the places of the object begin.
 */
export function mapObjects<Made>(list: FoundList, make: (list: FoundList, at: number) => Made): Made[] {
  const made: Made[] = [];
  for (let at = list.first; at < list.end; at = list.places[at] as number) made.push(make(list, at));
  return made;
}
