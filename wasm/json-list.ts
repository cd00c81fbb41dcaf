/*
 * Upstream's list of bindings, from one JSON to the other. It is AssemblyScript, which is TypeScript for WebAssembly: here each
 * byte of all bindings of all scripts is looked at, and JavaScript takes five times as long for that. `npm run generate`
 * compiles it; src/json-list.ts calls it, and says what is where in its memory.
 *
 * A place is an address in that memory, and none is 0. After whatever is read there is a byte of 0, which no JSON has, so that
 * what goes through it ends there. Up to eight bytes more are read and written than are asked for: eight take as long as one.
 */

const nowhere: usize = 0;

const space: u32 = 0x20;
const quote: u32 = 0x22;
const comma: u32 = 0x2c;
const minus: u32 = 0x2d;
const dot: u32 = 0x2e;
const zero: u32 = 0x30;
const colon: u32 = 0x3a;
const openList: u32 = 0x5b;
const backslash: u32 = 0x5c;
const closeList: u32 = 0x5d;
const openObject: u32 = 0x7b;
const closeObject: u32 = 0x7d;
const firstOfTrue: u32 = 0x74;
const firstOfFalse: u32 = 0x66;
const firstOfNull: u32 = 0x6e;

// Words as memory holds them: the last character comes first.
const wordTrue: u32 = 0x65757274;
const wordAlse: u32 = 0x65736c61;
const wordNull: u32 = 0x6c6c756e;
const wordName: u32 = 0x656d616e;
const wordType: u32 = 0x65707974;
const wordResult: u64 = 0x746c75736572;
const wordErrors: u64 = 0x73726f727265;
const wordSuccess: u64 = 0x73736563637573;
const wordMessages: u64 = 0x736567617373656d;
const wordResultI: u64 = 0x695f746c75736572; // and the i again:
const wordInfo: u32 = 0x6f666e69;

/** Levels of lists and objects that are gone through. */
const maxLevels: i32 = 50;
/** Digits of which a number of JavaScript's holds all. */
const maxDigits: usize = 15;
/** Bytes of an integer that is an Int, whichever it is. */
const maxInt: usize = 9;

/** What {@link check} tells of a body, added up. */
const plain: i32 = 1;
const otherThanAscii: i32 = 2;
const escaped: i32 = 4;

let seen: i32 = 0;
let list: usize = nowhere;
let info: usize = nowhere;
let endOfInfo: usize = nowhere;

/** Where the list is in the body that was checked last. */
export function listAt(): usize {
  return list;
}

/** Where that says which page of a list it is, from here to {@link infoEnd}. */
export function infoAt(): usize {
  return info;
}

export function infoEnd(): usize {
  return endOfInfo;
}

/**
 * Checks that an answer of upstream's is sound JSON, which tells of nothing but success, with a list of objects.
 *
 * @returns 0 where it is anything else, or odd.
 */
export function check(body: usize, size: usize): i32 {
  seen = plain;
  list = nowhere;
  info = nowhere;
  endOfInfo = nowhere;
  let isSuccess = false;
  let hasErrors = false;
  let place = skipSpace(body);
  if (at(place) != openObject) return 0;
  do {
    const name = skipSpace(place + 1) + 1;
    const endOfName = at(name - 1) == quote ? endOfText(name) : nowhere;
    if (endOfName == nowhere) return 0;
    const value = afterColon(endOfName + 1);
    if (value == nowhere) return 0;
    if (isWord(name, endOfName, wordResult, 6)) {
      if (list != nowhere) return 0;
      list = value;
      place = endOfObjects(value);
    } else if (isWord(name, endOfName, wordSuccess, 7)) {
      isSuccess = true;
      place = load<u32>(value) == wordTrue ? value + 4 : nowhere;
    } else if (isWord(name, endOfName, wordErrors, 6)) {
      hasErrors = true;
      place = endOfNothing(value);
    } else if (endOfName - name == 11 && load<u64>(name) == wordResultI && load<u32>(name + 7) == wordInfo) {
      if (info != nowhere || at(value) != openObject) return 0;
      info = value;
      endOfInfo = endOfObject(value, maxLevels, false);
      place = endOfInfo;
    } else place = isWord(name, endOfName, wordMessages, 8) ? endOfNothing(value) : nowhere;
    if (place == nowhere) return 0;
    place = skipSpace(place);
  } while (at(place) == comma);
  const isWhole = at(place) == closeObject && skipSpace(place + 1) == body + size;
  return isWhole && list != nowhere && isSuccess && hasErrors ? seen : 0;
}

function isWord(begin: usize, end: usize, word: u64, length: usize): bool {
  return end - begin == length && load<u64>(begin) << ((8 - length) << 3) == word << ((8 - length) << 3);
}

function afterColon(place: usize): usize {
  place = skipSpace(place);
  return at(place) == colon ? skipSpace(place + 1) : nowhere;
}

/** The end of a list or a null that tells of nothing. */
function endOfNothing(place: usize): usize {
  if (load<u32>(place) == wordNull) return place + 4;
  if (at(place) != openList) return nowhere;
  place = skipSpace(place + 1);
  return at(place) == closeList ? place + 1 : nowhere;
}

/** The end of a list of nothing but objects. */
function endOfObjects(place: usize): usize {
  if (at(place) != openList) return nowhere;
  place = skipSpace(place + 1);
  if (at(place) == closeList) return place + 1;
  while (at(place) == openObject) {
    place = endOfObject(place, maxLevels, false);
    if (place == nowhere) return nowhere;
    place = skipSpace(place);
    if (at(place) == closeList) return place + 1;
    if (at(place) != comma) return nowhere;
    place = skipSpace(place + 1);
  }
  return nowhere;
}

/** Members that have been noted follow one another. There is room for them before `endOfRoom`. */
let endOfMembers: usize = nowhere;
let endOfRoom: usize = nowhere;
/** Of each: where its name begins and ends, between the quotes, and where its value does. */
const memberSize: usize = 16;

function endOfObject(place: usize, levels: i32, isNoted: bool): usize {
  place = skipSpace(place + 1);
  if (at(place) == closeObject) return place + 1;
  while (at(place) == quote) {
    const name = place + 1;
    // Names are compared by their bytes, so one with an escape is left to who reads it.
    const endOfName = endOfOrdinary(name);
    if (at(endOfName) != quote) return nowhere;
    const value = afterColon(endOfName + 1);
    if (value == nowhere) return nowhere;
    if (at(value) == quote) {
      // As most are: they are gone through here, and not in a function of their own.
      place = endOfText(value + 1) + 1;
      if (place == nowhere + 1) return nowhere;
    } else {
      place = endOfValue(value, levels - 1);
      if (place == nowhere) return nowhere;
    }
    if (isNoted) {
      if (endOfMembers + memberSize > endOfRoom) return nowhere;
      store<u32>(endOfMembers, <u32>name);
      store<u32>(endOfMembers, <u32>endOfName, 4);
      store<u32>(endOfMembers, <u32>value, 8);
      store<u32>(endOfMembers, <u32>place, 12);
      endOfMembers += memberSize;
    }
    place = skipSpace(place);
    if (at(place) == closeObject) return place + 1;
    if (at(place) != comma) return nowhere;
    place = skipSpace(place + 1);
  }
  return nowhere;
}

function endOfList(place: usize, levels: i32): usize {
  place = skipSpace(place + 1);
  if (at(place) == closeList) return place + 1;
  while (true) {
    place = endOfValue(place, levels - 1);
    if (place == nowhere) return nowhere;
    place = skipSpace(place);
    if (at(place) == closeList) return place + 1;
    if (at(place) != comma) return nowhere;
    place = skipSpace(place + 1);
  }
}

function endOfValue(place: usize, levels: i32): usize {
  switch (at(place)) {
    case quote:
      const end = endOfText(place + 1);
      return end == nowhere ? nowhere : end + 1;
    case openObject:
      return levels > 0 ? endOfObject(place, levels, false) : nowhere;
    case openList:
      return levels > 0 ? endOfList(place, levels) : nowhere;
    case firstOfTrue:
      return load<u32>(place) == wordTrue ? place + 4 : nowhere;
    case firstOfFalse:
      return load<u32>(place + 1) == wordAlse ? place + 5 : nowhere;
    case firstOfNull:
      return load<u32>(place) == wordNull ? place + 4 : nowhere;
    default:
      return endOfNumber(place);
  }
}

/** Where the quote is that ends a text which begins here. */
// @ts-expect-error A decorator of AssemblyScript's.
@inline
function endOfText(place: usize): usize {
  const end = endOfOrdinary(place);
  return at(end) == quote ? end : endOfOddText(end);
}

/**
 * Where the first byte is that does not stand for itself in a text: a quote, a backslash, a control character, or what is not
 * ASCII. The highest bit of each such byte of eight is set, and perhaps of others after the first one.
 */
// @ts-expect-error A decorator of AssemblyScript's.
@inline
function endOfOrdinary(place: usize): usize {
  let odd = oddOf(load<u64>(place));
  while (odd == 0) {
    place += 8;
    odd = oddOf(load<u64>(place));
  }
  return place + <usize>(ctz(odd) >> 3);
}

// @ts-expect-error A decorator of AssemblyScript's.
@inline
function oddOf(bytes: u64): u64 {
  const quotes = (bytes ^ 0x2222222222222222) - 0x0101010101010101;
  const backslashes = (bytes ^ 0x5c5c5c5c5c5c5c5c) - 0x0101010101010101;
  return (bytes | (bytes - 0x2020202020202020) | quotes | backslashes) & 0x8080808080808080;
}

/** @param place where the first character is that does not stand for itself. */
function endOfOddText(place: usize): usize {
  while (at(place) != quote) {
    const character = at(place);
    if (character < space) return nowhere;
    if (character > 0x7f) seen |= otherThanAscii;
    if (character == backslash) {
      seen |= escaped;
      place = lastOfEscape(place);
      if (place == nowhere) return nowhere;
    }
    place++;
  }
  return place;
}

function lastOfEscape(place: usize): usize {
  switch (at(place + 1)) {
    case quote:
    case backslash:
    case 0x2f: // "/"
    case 0x62: // "b"
    case 0x66: // "f"
    case 0x6e: // "n"
    case 0x72: // "r"
    case 0x74: // "t"
      return place + 1;
    case 0x75: // "u"
      for (let digit: usize = 2; digit < 6; digit++) if (!isHexadecimal(at(place + digit))) return nowhere;
      return place + 5;
    default:
      return nowhere;
  }
}

function isHexadecimal(character: u32): bool {
  return isDigit(character) || (character | 0x20) - 0x61 < 6;
}

/** What JSON.stringify would write in no other way, or at least not as another number: no -0, no exponent, and no digits that would be lost. */
function endOfNumber(begin: usize): usize {
  const firstDigit = at(begin) == minus ? begin + 1 : begin;
  let place = endOfDigits(firstDigit);
  if (place == firstDigit) return nowhere;
  if (at(firstDigit) == zero && (place > firstDigit + 1 || firstDigit > begin)) return nowhere;
  if (at(place) == dot) {
    const fraction = place + 1;
    place = endOfDigits(fraction);
    if (place == fraction) return nowhere;
  }
  const isExponential = (at(place) | 0x20) == 0x65; // "e"
  return place - begin > maxDigits || isExponential ? nowhere : place;
}

function endOfDigits(place: usize): usize {
  while (isDigit(at(place))) place++;
  return place;
}

// @ts-expect-error A decorator of AssemblyScript's.
@inline
function isDigit(character: u32): bool {
  return character - zero < 10;
}

// @ts-expect-error A decorator of AssemblyScript's.
@inline
function skipSpace(place: usize): usize {
  return at(place) > space ? place : skipSpaces(place);
}

function skipSpaces(place: usize): usize {
  while (at(place) == space || at(place) == 0x0a || at(place) == 0x0d || at(place) == 0x09) place++;
  return place;
}

// @ts-expect-error A decorator of AssemblyScript's.
@inline
function at(place: usize): u32 {
  return load<u8>(place);
}

/**
 * Notes texts of each object of a list that was checked: where each is, and how long; 0 where there is none, {@link odd} for one that is none, or is to be read first.
 *
 * @param names are those of members: first that of an object within the object, and then of what is wanted of it, else of the object itself.
 * @param notes is where to note, until `endOfNotes`, and `room` where to remember members, until `room + roomSize`.
 * @returns how many objects there are; -1 where there is no room.
 */
export function texts(from: usize, names: usize, notes: usize, endOfNotes: usize, room: usize, roomSize: usize): i32 {
  endOfRoom = room + roomSize;
  let count = 0;
  let place = skipSpace(from + 1);
  while (at(place) == openObject) {
    endOfMembers = room;
    place = endOfObject(place, maxLevels, true);
    if (place == nowhere) return -1;
    const endOfOwn = endOfMembers;
    let name = names + 1;
    const inner = find(room, endOfOwn, name + 1, <usize>load<u8>(name));
    if (inner != nowhere && at(<usize>load<u32>(inner, 8)) == openObject && endOfObject(<usize>load<u32>(inner, 8), maxLevels, true) == nowhere) return -1;
    for (let left = load<u8>(names) - 1; left > 0; left--) {
      name += 1 + <usize>load<u8>(name);
      const size = <usize>load<u8>(name);
      let member = find(endOfOwn, endOfMembers, name + 1, size);
      if (!isThere(member)) member = find(room, endOfOwn, name + 1, size);
      if (notes + textSize > endOfNotes) return -1;
      noteText(notes, member);
      notes += textSize;
    }
    count++;
    place = skipSpace(place);
    if (at(place) != comma) break;
    place = skipSpace(place + 1);
  }
  return count;
}

/** The most bindings of a list: as many as are sorted at once by insertion. */
const maxObjects: usize = 256;
/** Of each: where its name begins, how long it is, its kind, where it begins and ends, and where its members do. */
const objectSize: usize = 28;

/** Where the holes begin that the last list was written with, and where they end. */
let holes: usize = nowhere;
let endOfHoles: usize = nowhere;
/** Of each: where it is in what was written, its number in the plan, and five figures of its object's; then where each text is that it takes, and how long. */
const holeSize: usize = 28;
const textSize: usize = 8;
/** The place of a text that is none, or is to be read first. */
const odd: u32 = 1;

export function holesAt(): usize {
  return holes;
}

export function holesEnd(): usize {
  return endOfHoles;
}

/** The kind of the binding that there is no plan for. */
let unplanned: u32 = 0;

export function unplannedKind(): u32 {
  return unplanned;
}

/**
 * Writes the bindings of a list that was checked, sorted by name, as a plan says.
 *
 * @param kinds is the table of {@link kindOf}.
 * @param filter has a byte for each kind, 0 where it is not wanted, and then names, of which there are none where all are wanted; it is 0 for all bindings.
 * @param plan begins with the places of the plans of each kind, from its begin: 0 where there is none yet, 1 where there can be none.
 * @param room is for notes, until `endOfNotes`.
 * @param output is where to write, until `endOfOutput`.
 * @returns where the output ends; 0 where it cannot be written, and 1 where a plan has to be made for a kind.
 */
export function write(from: usize, kinds: usize, plan: usize, filter: usize, room: usize, endOfNotes: usize, output: usize, endOfOutput: usize): usize {
  // In their order, after which come the objects, then the members of all, and then the holes.
  const order = room;
  let object = order + maxObjects * 4;
  endOfMembers = object + maxObjects * objectSize;
  endOfRoom = endOfNotes;
  if (endOfMembers > endOfRoom) return 0;
  let count: usize = 0;
  let place = skipSpace(from + 1);
  while (at(place) == openObject) {
    if (count == maxObjects) return 0;
    const members = endOfMembers;
    const end = endOfObject(place, maxLevels, true);
    if (end == nowhere || !describe(object, members, kinds)) return 0;
    if (filter == nowhere || isWanted(object, filter, kinds)) {
      store<u32>(object, <u32>place, 12);
      store<u32>(object, <u32>end, 16);
      if (!insert(object, order, count)) return 0;
      object += objectSize;
      count++;
    } else endOfMembers = members;
    place = skipSpace(end);
    if (at(place) != comma) break;
    place = skipSpace(place + 1);
  }
  holes = endOfMembers;
  let end = output;
  store<u8>(end++, openList);
  for (let index: usize = 0; index < count; index++) {
    if (index > 0) store<u8>(end++, comma);
    const next = <usize>load<u32>(order + index * 4);
    unplanned = load<u32>(next, 8);
    const offset = <usize>load<u32>(plan + unplanned * 4);
    if (offset < 2) return 1 - offset;
    end = writeObject(plan + offset, next, load<u32>(next, 20), load<u32>(next, 24), end, output, endOfOutput);
    if (end == nowhere) return 0;
  }
  store<u8>(end++, closeList);
  endOfHoles = endOfMembers;
  return end;
}

/** Notes the name and the kind of an object. @returns false for one that does not plainly have them. */
function describe(object: usize, members: usize, kinds: usize): bool {
  let name = nowhere;
  let type = nowhere;
  // The last of several of a name is the one that counts, as it is to JSON.parse.
  for (let member = members; member < endOfMembers; member += memberSize) {
    const begin = <usize>load<u32>(member);
    if (<usize>load<u32>(member, 4) - begin != 4) continue;
    if (load<u32>(begin) == wordName) name = member;
    else if (load<u32>(begin) == wordType) type = member;
  }
  if (name == nowhere || type == nowhere) return false;
  const textOfName = plainText(name);
  const textOfType = plainText(type);
  if (textOfName == nowhere || textOfType == nowhere) return false;
  store<u32>(object, <u32>textOfName);
  store<u32>(object, load<u32>(name, 12) - 1 - <u32>textOfName, 4);
  store<u32>(object, kindOf(kinds, textOfType, load<u32>(type, 12) - 1 - <u32>textOfType), 8);
  store<u32>(object, <u32>members, 20);
  store<u32>(object, <u32>endOfMembers, 24);
  return true;
}

function isWanted(object: usize, filter: usize, kinds: usize): bool {
  if (load<u8>(filter + load<u32>(object, 8)) == 0) return false;
  // The unknown kind is the last one.
  let name = filter + load<u16>(kinds) + 1;
  let left = load<u8>(name++);
  if (left == 0) return true;
  for (; left > 0; left--) {
    const size = <usize>load<u8>(name);
    if (size == <usize>load<u32>(object, 4) && isSame(<usize>load<u32>(object), name + 1, size)) return true;
    name += 1 + size;
  }
  return false;
}

/** Where the text begins that a member is, all characters of which stand for themselves. */
function plainText(member: usize): usize {
  const begin = <usize>load<u32>(member, 8) + 1;
  return at(begin - 1) == quote && endOfOrdinary(begin) == <usize>load<u32>(member, 12) - 1 ? begin : nowhere;
}

/**
 * The number of a kind, by what upstream calls it.
 *
 * @param kinds begins with the number of what is unknown, and goes on with 1,024 slots, of which each has the offset of its first
 * entry, or 0. An entry is the offset of the next one, the number of its kind, the length of its text, and that.
 */
function kindOf(kinds: usize, begin: usize, length: usize): u32 {
  const slot = (length * 61 + at(begin) * 7 + at(begin + length - 1)) & 1023;
  let offset = <usize>load<u16>(kinds + 2 + slot * 2);
  while (offset != 0) {
    const entry = kinds + offset;
    if (<usize>load<u8>(entry, 3) == length && isSame(entry + 4, begin, length)) return load<u8>(entry, 2);
    offset = load<u16>(entry);
  }
  return load<u16>(kinds);
}

/** Puts an object where its name belongs. @returns false where another one has that name too: which comes first is told by more than that. */
function insert(object: usize, order: usize, count: usize): bool {
  let place = order + count * 4;
  while (place > order) {
    const other = <usize>load<u32>(place - 4);
    const difference = compare(object, other);
    if (difference == 0) return false;
    if (difference > 0) break;
    store<u32>(place, <u32>other);
    place -= 4;
  }
  store<u32>(place, <u32>object);
  return true;
}

function compare(one: usize, other: usize): i32 {
  const name = <usize>load<u32>(one);
  const nameOfOther = <usize>load<u32>(other);
  const length = load<u32>(one, 4);
  const lengthOfOther = load<u32>(other, 4);
  const shorter = <usize>min(length, lengthOfOther);
  for (let index: usize = 0; index < shorter; index++) {
    const difference = <i32>at(name + index) - <i32>at(nameOfOther + index);
    if (difference != 0) return difference;
  }
  return <i32>(length - lengthOfOther);
}

// What comes after the text of a part of a plan.
const end: u32 = 0;
const scalar: u32 = 1;
const nested: u32 = 2;
const hole: u32 = 3;

// What a part says of the value that it takes: what it may be, and whether it may be missing.
const text: u32 = 1;
const boolean: u32 = 2;
const number: u32 = 4;
const composite: u32 = 8;
const integer: u32 = 16;
const nullable: u32 = 32;

/**
 * Writes an object as a plan says, whose parts follow one another: what kind of a part it is, its flags, the length of a text that is
 * the same for all objects, that text, and then what it takes.
 *
 * @param object is what a hole tells of; of an object within another one, there is none.
 * @param members of the object, until `endOfThem`.
 * @returns where the output ends; 0 where something is not as it should be.
 */
function writeObject(part: usize, object: usize, members: usize, endOfThem: usize, output: usize, begin: usize, endOfOutput: usize): usize {
  while (true) {
    const what = <u32>load<u8>(part);
    const flags = <u32>load<u8>(part, 1);
    const length = <usize>load<u16>(part, 2);
    if (output + length + 16 > endOfOutput) return nowhere;
    copy(output, part + 4, length);
    output += length;
    part += 4 + length;
    if (what == end) return output;
    if (what == hole) {
      let wanted = <usize>load<u8>(part, 2);
      if (endOfMembers + holeSize + wanted * textSize > endOfRoom) return nowhere;
      store<u32>(endOfMembers, <u32>(output - begin));
      store<u32>(endOfMembers, <u32>load<u16>(part), 4);
      memory.copy(endOfMembers + 8, object, 20);
      endOfMembers += holeSize;
      part += 3;
      for (; wanted > 0; wanted--) {
        const size = <usize>load<u8>(part);
        noteText(endOfMembers, find(members, endOfThem, part + 1, size));
        endOfMembers += textSize;
        part += 1 + size;
      }
      continue;
    }
    // The first of its names counts that is there, and not null.
    let value = nowhere;
    let endOfIt = nowhere;
    let names = load<u8>(part++);
    while (names > 0) {
      const size = <usize>load<u8>(part);
      const member = value == nowhere ? find(members, endOfThem, part + 1, size) : nowhere;
      if (isThere(member)) {
        value = <usize>load<u32>(member, 8);
        endOfIt = <usize>load<u32>(member, 12);
      }
      part += 1 + size;
      names--;
    }
    if (value == nowhere) {
      if ((flags & nullable) == 0) return nowhere;
      store<u32>(output, wordNull);
      output += 4;
    } else if ((flags & flagOf(at(value))) == 0) return nowhere;
    else if (what == scalar) {
      if ((flags & integer) != 0 && !isInt(value, endOfIt)) return nowhere;
      const size = endOfIt - value;
      if (output + size + 16 > endOfOutput) return nowhere;
      copy(output, value, size);
      output += size;
    } else if (at(value) != openObject) return nowhere;
    else {
      const membersOfIt = endOfMembers;
      if (endOfObject(value, maxLevels, true) == nowhere) return nowhere;
      output = writeObject(part + 2, nowhere, membersOfIt, endOfMembers, output, begin, endOfOutput);
      if (output == nowhere) return nowhere;
      endOfMembers = membersOfIt;
    }
    if (what == nested) part += 2 + <usize>load<u16>(part);
  }
}

function isThere(member: usize): bool {
  return member != nowhere && at(<usize>load<u32>(member, 8)) != firstOfNull;
}

function noteText(notes: usize, member: usize): void {
  const begin = isThere(member) ? plainText(member) : nowhere;
  store<u32>(notes, isThere(member) && begin == nowhere ? odd : <u32>begin);
  store<u32>(notes, begin == nowhere ? 0 : load<u32>(member, 12) - 1 - <u32>begin, 4);
}

function flagOf(first: u32): u32 {
  switch (first) {
    case quote:
      return text;
    case firstOfTrue:
    case firstOfFalse:
      return boolean;
    case openList:
    case openObject:
      return composite;
    default:
      return number;
  }
}

function isInt(begin: usize, end: usize): bool {
  return end - begin <= maxInt && endOfDigits(at(begin) == minus ? begin + 1 : begin) == end;
}

/** The last member of a name. */
// @ts-expect-error A decorator of AssemblyScript's.
@inline
function find(members: usize, endOfThem: usize, name: usize, length: usize): usize {
  let member = endOfThem;
  while (member > members) {
    member -= memberSize;
    const begin = <usize>load<u32>(member);
    if (<usize>load<u32>(member, 4) - begin == length && isSame(begin, name, length)) return member;
  }
  return nowhere;
}

// @ts-expect-error A decorator of AssemblyScript's.
@inline
function isSame(one: usize, other: usize, length: usize): bool {
  while (length > 8) {
    if (load<u64>(one) != load<u64>(other)) return false;
    one += 8;
    other += 8;
    length -= 8;
  }
  return length == 0 || (load<u64>(one) ^ load<u64>(other)) << ((8 - <u64>length) << 3) == 0;
}

/** As much of a text as is sooner copied here than by whoever copies memory. */
const short: usize = 128;

// @ts-expect-error A decorator of AssemblyScript's.
@inline
function copy(to: usize, from: usize, length: usize): void {
  if (length > short) memory.copy(to, from, length);
  else for (let index: usize = 0; index < length; index += 8) store<u64>(to + index, load<u64>(from + index));
}
