import { isUtf8 } from 'node:buffer';
import type { Json } from './json.ts';
import { jsonListWasm } from './json-list.generated.ts';
import { output } from './json-output.ts';
import { type KnownKind, spellings } from './kinds.ts';

/*
 * Upstream's list of bindings, read where it stands. JSON.parse makes an object of each, and of most of it nothing is ever asked;
 * to see that it is sound takes a fraction of that, and what is asked of it is JSON already, which need only be copied. Both is
 * done by wasm/json-list.ts. Here is what calls it: it has a memory of its own, into which is copied what it is to read.
 */

/** A list of objects in a body of JSON. */
export interface FoundList {
  readonly bytes: Buffer;
  /** Where it begins. */
  readonly at: number;
  /** Whether no text in the body has an escape. */
  readonly isUnescaped: boolean;
  /** Where that begins and ends which says which page of a longer list it is; undefined where nothing does. */
  readonly info: readonly [begin: number, end: number] | undefined;
}

/** Whether a text may be in a list: not, where no text in there has an escape that could stand for it. */
export const mayHold = ({ bytes, isUnescaped }: FoundList, text: string): boolean => !isUnescaped || bytes.includes(text);

/** What wasm/json-list.ts exports, and says more of. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly check: (body: number, size: number) => number;
  readonly listAt: () => number;
  readonly infoAt: () => number;
  readonly infoEnd: () => number;
  readonly texts: (list: number, names: number, notes: number, endOfNotes: number, room: number, roomSize: number) => number;
  readonly write: (list: number, kinds: number, plan: number, filter: number, room: number, endOfNotes: number, output: number, endOfOutput: number) => number;
  readonly holesAt: () => number;
  readonly holesEnd: () => number;
  readonly unplannedKind: () => number;
}

/** Bytes after something that may be read or written together with it. */
const slack = 16;

/** What is where in the memory, after what the module has of its own: the names of the kinds, then a filter, then a plan, and from there on whatever is being read. */
const [kindsAt, filterAt, planAt] = [4_096, 12_288, 16_384];
const [filterSize, planSize] = [planAt - filterAt - slack, 65_536];
const roomAt = planAt + planSize + slack;

/** Bytes of the longest body that is looked at here, of the longest whose bindings are written here, and of the longest list that is written. */
const [longestBody, longestWritten, maxOutput] = [2 ** 21, 2 ** 16, 2 ** 18];

/** Bytes for what is noted: 32 for each of 256 objects, 16 for each member, which takes five bytes at least, and those of 1,024 holes that read a text. */
const [holeSize, textSize] = [28, 8];
const notesSize = (bytes: number): number => 32 * 256 + 16 * Math.ceil(bytes / 5) + 1_024 * (holeSize + textSize);
/** Bytes for notes of texts, 8 for each, and as many for the members of one object. */
const sizeOfTexts = 2 ** 17;

/** The next place that a word can be at. */
const align = (place: number): number => (place + 3) & ~3;

/** What a check tells, added up. */
const [otherThanAscii, escaped] = [2, 4];

/** The place of a text that is none, or is to be read first. */
const oddText = 1;

/** What a list ends with for which a plan has to be made, and what stands for the plan of a kind that there can be none for. */
const unplanned = 1;
const impossible = 1;

/** The memory. There is one for the process, since nothing interrupts who uses it, but for what fills a hole: that has room of its own, behind. */
class Memory {
  readonly exports: Exports;
  /** All of it. */
  bytes: Buffer;
  #words: Uint32Array;
  /** Where there is room. */
  top = roomAt;
  /** The plan that is in it, and of how many kinds. */
  #plan: ListPlan<unknown> | undefined;
  #planned = 0;
  #filter: Buffer | undefined;

  constructor() {
    this.exports = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(jsonListWasm, 'base64'))).exports as unknown as Exports;
    [this.bytes, this.#words] = this.#views();
    this.bytes.set(tableOfKinds(), kindsAt);
  }

  /** Copies a body to where there is room, and makes room for so many bytes after it. */
  put(body: Buffer, room: number): number {
    const begin = this.top;
    const missing = begin + body.length + slack + room - this.bytes.length;
    if (missing > 0) {
      this.exports.memory.grow(Math.ceil(missing / 65_536));
      [this.bytes, this.#words] = this.#views();
    }
    this.bytes.set(body, begin);
    this.bytes[begin + body.length] = 0;
    return begin;
  }

  #views(): [Buffer, Uint32Array] {
    const { buffer } = this.exports.memory;
    return [Buffer.from(buffer), new Uint32Array(buffer)];
  }

  /** The number at a place that is a multiple of 4. */
  word(place: number): number {
    return this.#words[place / 4] as number;
  }

  /** Texts that were noted, undefined for each that is not there; undefined where one of them is none, or is to be read first. */
  texts(notes: number, count: number): (string | undefined)[] | undefined {
    const texts: (string | undefined)[] = [];
    for (let note = notes; note < notes + textSize * count; note += textSize) {
      const begin = this.word(note);
      if (begin === oddText) return undefined;
      texts.push(begin === 0 ? undefined : this.bytes.toString('latin1', begin, begin + this.word(note + 4)));
    }
    return texts;
  }

  load(plan: ListPlan<unknown>): void {
    if (this.#plan === plan && this.#planned === plan.planned) return;
    this.bytes.set(plan.bytes, planAt);
    this.#plan = plan;
    this.#planned = plan.planned;
  }

  /** @returns where it is then: 0 for none. */
  loadFilter(filter: Buffer | undefined): number {
    if (filter && filter !== this.#filter) {
      this.bytes.set(filter, filterAt);
      this.#filter = filter;
    }
    return filter ? filterAt : 0;
  }
}

let made: Memory | undefined;

/** It is made when the first answer comes. */
const useMemory = (): Memory => (made ??= new Memory());

/** By what their bytes tell: where the first text is that has its place there, and so on, as wasm/json-list.ts goes through it. */
function tableOfKinds(): Buffer {
  const table = Buffer.alloc(filterAt - kindsAt);
  const unknown = spellings.length - 1;
  let end = table.writeUInt16LE(unknown) + 2 * 1_024;
  for (const [index, { wireType }] of spellings.slice(0, unknown).entries()) {
    const bytes = Buffer.from(wireType);
    const slot = 2 + 2 * ((bytes.length * 61 + (bytes[0] as number) * 7 + (bytes.at(-1) as number)) & 1_023);
    table.writeUInt16LE(table.readUInt16LE(slot), end);
    table[end + 2] = index;
    table[end + 3] = bytes.length;
    table.writeUInt16LE(end, slot);
    end += 4 + bytes.copy(table, end + 4);
  }
  return table;
}

/**
 * Finds the list in an answer of upstream's that tells of nothing but success: the bindings of nearly all scripts.
 *
 * @returns undefined for every other answer, and for one that is no JSON, or odd: that is left to JSON.parse.
 */
export function findList(bytes: Buffer): FoundList | undefined {
  if (bytes.length > longestBody) return undefined;
  const memory = useMemory();
  const { exports } = memory;
  const begin = memory.put(bytes, 0);
  const seen = exports.check(begin, bytes.length);
  if (seen === 0 || ((seen & otherThanAscii) !== 0 && !isUtf8(bytes))) return undefined;
  const info = exports.infoAt() === 0 ? undefined : ([exports.infoAt() - begin, exports.infoEnd() - begin] as const);
  return { bytes, at: exports.listAt() - begin, isUnescaped: (seen & escaped) === 0, info };
}

/** Parses what says which page of a longer list a list is. */
export const infoIn = ({ bytes, info }: FoundList): Json => (info ? (JSON.parse(bytes.toString('utf8', ...info)) as Json) : {});

/** What {@link textsIn} is to read, encoded once. */
export interface WantedTexts {
  readonly count: number;
  readonly names: Buffer;
}

/** @param inner names an object within each object, and `names` what is wanted of that, else of the object itself. */
export const wantedTexts = (inner: string, ...names: readonly string[]): WantedTexts => ({ count: names.length, names: encodeNames([inner, ...names]) });

/**
 * Reads a few texts of each object of a list, without making an object of it.
 *
 * @returns those of all objects in their order, undefined for each that is not there; or undefined where one of them is no text, or odd.
 */
export function textsIn({ bytes, at }: FoundList, { count, names }: WantedTexts): (string | undefined)[] | undefined {
  const memory = useMemory();
  const begin = memory.put(bytes, names.length + 2 * slack + 2 * sizeOfTexts);
  const namesAt = begin + bytes.length + slack;
  memory.bytes.set(names, namesAt);
  const notes = align(namesAt + names.length);
  const objects = memory.exports.texts(begin + at, namesAt, notes, notes + sizeOfTexts, notes + sizeOfTexts, sizeOfTexts);
  return objects < 0 ? undefined : memory.texts(notes, objects * count);
}

/** A scalar that may be written as it stands in upstream's JSON: `1.50` stays what it is, which is the same number. */
export interface Literal {
  /** The members that may hold it: the first counts that is there, and not null. */
  readonly names: readonly string[];
  /** What JSON it may be. */
  readonly flags: number;
}

const [text, boolean, number, composite, integer, nullable] = [1, 2, 4, 8, 16, 32] as const;
const flagsOfScalars: Readonly<Record<string, number>> = {
  String: text,
  DateTime: text,
  Boolean: boolean,
  Int: number | integer,
  Float: number,
  JSON: text | boolean | number | composite,
};

/**
 * @param type the name of a type.
 * @returns undefined for one that is no scalar.
 */
export function literalOf(names: readonly string[], type: string, isNullable: boolean): Literal | undefined {
  const flags = flagsOfScalars[type];
  return flags === undefined ? undefined : { names, flags: isNullable ? flags | nullable : flags };
}

/** What to write of the objects of a type: texts that are the same for all of them, each with a value after it, and a last one. */
export interface ObjectParts<Hole> {
  readonly parts: readonly ObjectPart<Hole>[];
  readonly after: string;
}

/** A value is a scalar, an object that is a member, or null, or a hole: what takes more than to be copied, and which members it reads, should it be nothing but texts. */
type ObjectPart<Hole> = { readonly before: string } & (
  | { readonly literal: Literal }
  | { readonly member: string; readonly object: ObjectParts<never> }
  | { readonly hole: Hole; readonly reads?: readonly string[] | undefined }
);

/** What a part is. */
const [end, scalar, nested, hole] = [0, 1, 2, 3];

/** Makes of parts what wasm/json-list.ts reads. @param holes get those of the parts, whose places there are their numbers. */
function encode<Hole>({ parts, after }: ObjectParts<Hole>, holes: HolePart<Hole>[]): Buffer {
  const encodePart = (part: ObjectPart<Hole>): Buffer[] => {
    if ('literal' in part) return [header(scalar, part.literal.flags, part.before), encodeNames(part.literal.names)];
    if ('hole' in part) return [header(hole, 0, part.before), uint16(holes.push({ hole: part.hole, count: part.reads?.length }) - 1), encodeNames(part.reads ?? [])];
    const object = encode(part.object, []);
    return [header(nested, composite | nullable, part.before), encodeNames([part.member]), uint16(object.length), object];
  };
  return Buffer.concat([...parts.flatMap(encodePart), header(end, 0, after)]);
}

const header = (what: number, flags: number, before: string): Buffer => Buffer.concat([Buffer.of(what, flags), uint16(before.length), Buffer.from(before)]);

const encodeNames = (names: readonly string[]): Buffer => Buffer.concat([Buffer.of(names.length), ...names.map((name) => Buffer.concat([Buffer.of(Buffer.byteLength(name)), Buffer.from(name)]))]);

const uint16 = (value: number): Buffer => Buffer.of(value & 0xff, value >> 8);

interface HolePart<Hole> {
  readonly hole: Hole;
  /** Of the texts that it reads. */
  readonly count: number | undefined;
}

/** An object that holes are in. */
export interface FoundObject {
  readonly kind: KnownKind;
  /** What it stands in, from `begin` to `end`, with its name from `name` to `endOfName`. */
  readonly bytes: Buffer;
  readonly begin: number;
  readonly end: number;
  readonly name: number;
  readonly endOfName: number;
}

/**
 * Makes a filter of what a list holds.
 *
 * @param names are those that are wanted; undefined for all. One that is not ASCII is found nowhere: lists with such names are not written.
 * @returns undefined where there are none of them, too many, or too long ones.
 */
export function listFilter(isWanted: (kind: KnownKind) => boolean, names: readonly string[] | undefined): Buffer | undefined {
  if (names && (names.length === 0 || names.length > 255 || names.some((name) => Buffer.byteLength(name) > 255))) return undefined;
  const filter = Buffer.concat([Buffer.from(spellings.map((kind) => Number(isWanted(kind)))), encodeNames(names ?? [])]);
  return filter.length > filterSize ? undefined : filter;
}

/** How to write the objects of lists, each by its kind. */
export class ListPlan<Hole> {
  readonly #partsOf: (typeName: string) => ObjectParts<Hole> | undefined;
  readonly #holes: HolePart<Hole>[] = [];
  /** Where the plan of each kind begins. */
  readonly #offsets = new Uint32Array(spellings.length);
  #bytes = Buffer.from(this.#offsets.buffer);
  /** Kinds that have been met. */
  planned = 0;

  /** @param partsOf is asked for those of a type when it is first met; undefined says that its objects cannot be written like this. */
  constructor(partsOf: (typeName: string) => ObjectParts<Hole> | undefined) {
    this.#partsOf = partsOf;
  }

  /** What wasm/json-list.ts reads. */
  get bytes(): Buffer {
    return this.#bytes;
  }

  /**
   * Writes a list, its objects sorted by name.
   *
   * @param filter says which of them: see {@link listFilter}.
   * @param fill writes what is to be in a hole, and says whether it did. It gets the texts that the hole reads, undefined for each that is not there, or none at all where one of them is no text, or is to be read first.
   * @returns whether the list was written. If not, something is odd, and what there is of it is to be cut off.
   */
  write({ bytes, at }: FoundList, filter: Buffer | undefined, fill: (hole: Hole, object: FoundObject, texts: readonly (string | undefined)[] | undefined) => boolean): boolean {
    if (bytes.length > longestWritten) return false;
    const memory = useMemory();
    const { exports, top } = memory;
    const notes = notesSize(bytes.length);
    const begin = memory.put(bytes, notes + maxOutput + slack);
    const room = align(begin + bytes.length + slack);
    const start = room + notes;
    let written = unplanned;
    while (written === unplanned) {
      memory.load(this);
      written = exports.write(begin + at, kindsAt, planAt, memory.loadFilter(filter), room, start, start, start + maxOutput);
      if (written === unplanned) this.#add(exports.unplannedKind());
    }
    if (written === 0) return false;
    const [first, last] = [exports.holesAt(), exports.holesEnd()];
    let copied = start;
    let object: FoundObject | undefined;
    memory.top = written + slack;
    try {
      for (let place = first; place < last; ) {
        const filled = start + memory.word(place);
        output.copyPart(memory.bytes, copied, filled);
        copied = filled;
        const beginOfObject = memory.word(place + 20) - begin;
        // Several holes of an object follow one another.
        if (object?.begin !== beginOfObject) {
          const name = memory.word(place + 8) - begin;
          object = { kind: spellings[memory.word(place + 16)] as KnownKind, bytes, begin: beginOfObject, end: memory.word(place + 24) - begin, name, endOfName: name + memory.word(place + 12) };
        }
        const { hole: part, count } = this.#holes[memory.word(place + 4)] as HolePart<Hole>;
        place += holeSize;
        const texts = count === undefined ? undefined : memory.texts(place, count);
        place += textSize * (count ?? 0);
        if (!fill(part, object, texts)) return false;
      }
    } finally {
      memory.top = top;
    }
    output.copyPart(memory.bytes, copied, written);
    return true;
  }

  #add(kind: number): void {
    const parts = this.#partsOf((spellings[kind] as KnownKind).typeName);
    const { length } = this.#holes;
    const encoded = parts && encode(parts, this.#holes);
    const fits = encoded !== undefined && this.#bytes.length + encoded.length <= planSize;
    // Those of plans that fit are so few that 16 bits hold their numbers.
    if (!fits) this.#holes.length = length;
    this.#offsets[kind] = fits ? this.#bytes.length : impossible;
    this.#bytes = Buffer.concat([Buffer.from(this.#offsets.buffer), this.#bytes.subarray(this.#offsets.byteLength), fits ? encoded : Buffer.alloc(0)]);
    this.planned++;
  }
}
