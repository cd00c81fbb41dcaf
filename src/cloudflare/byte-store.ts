/** Names an answer: whose it is, what of, and of which version of that. */
export class StoreKey {
  readonly owner: string;
  readonly target: string;
  readonly version: string;
  readonly hash: number;

  constructor(owner: string, target: string, version: string) {
    this.owner = owner;
    this.target = target;
    this.version = version;
    this.hash = hashOf(target, target.length, hashOf(version, told, hashOf(owner, told, offset)));
  }

  toString(): string {
    return `${this.owner} ${this.version} ${this.target}`;
  }
}

/** Characters of owners and versions that tell them from others, random as they are. */
const told = 12;

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
const [offset, prime] = [0x811c9dc5, 0x01000193];

/** @param most is how many characters count, and `from` what the hash begins with. */
function hashOf(text: string, most: number, from: number): number {
  const length = Math.min(most, text.length);
  let hash = from;
  for (let index = 0; index < length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), prime);
  return hash;
}

/** How many bytes there are for each place in the index: fewer than an answer takes. */
const bytesOfPlace = 512;

/** As many as there are of 512 MiB: what is larger is for answers that are. */
const maxPlaces = 2 ** 20;

/** Places that an answer may have: it gets one that is free, or that of the oldest. */
const ways = 4;

/** Where nothing is. */
const nowhere = -1;

/**
 * Keeps answers by their keys, one after another in one buffer, in which the newest takes the room of the oldest; an index of
 * numbers tells where each is. A garbage collector goes through every object that is kept, again and again: with tens of
 * thousands of answers as objects, that cost as much as half of all other work. Here it finds a handful.
 */
export class ByteStore {
  readonly #size: number;
  /** Made when the first answer comes. */
  #bytes: Buffer | undefined;
  /** Bytes that have ever been written: an answer is there until so many have been written after its begin as there is room for. */
  #written = 0;
  /** By place: where an answer's key begins among all bytes that have ever been written, and where the answer itself begins and ends behind that. */
  readonly #begins: Float64Array;
  readonly #names: Uint32Array;
  readonly #ends: Uint32Array;
  /** By place: the hash of its key, and when it was kept. */
  readonly #hashes: Int32Array;
  readonly #times: Float64Array;

  /** @param size bounds the bytes. What is longer than an eighth of it is not kept. */
  constructor(size: number) {
    const places = Math.min(maxPlaces, 2 ** Math.ceil(Math.log2(Math.max(ways, size / bytesOfPlace))));
    this.#size = Math.floor(size);
    this.#begins = new Float64Array(places).fill(nowhere);
    this.#names = new Uint32Array(places);
    this.#ends = new Uint32Array(places);
    this.#hashes = new Int32Array(places);
    this.#times = new Float64Array(places);
  }

  set(key: StoreKey, body: Buffer, at = performance.now()): void {
    const known = this.#find(key);
    // Nothing is better than what is not true any more.
    if (known !== nowhere) this.#begins[known] = nowhere;
    const name = key.toString();
    // A character of UTF-16 is three bytes of UTF-8 at most.
    const most = name.length * 3 + body.length;
    if (most > this.#size / 8) return;
    const bytes = (this.#bytes ??= Buffer.allocUnsafeSlow(this.#size));
    // What would go over the end begins at the begin.
    const rest = this.#size - (this.#written % this.#size);
    const begin = most > rest ? this.#written + rest : this.#written;
    const start = begin % this.#size;
    const nameBytes = bytes.write(name, start);
    body.copy(bytes, start + nameBytes);
    this.#written = begin + nameBytes + body.length;
    const place = this.#placeFor(key);
    this.#begins[place] = begin;
    this.#names[place] = nameBytes;
    this.#ends[place] = nameBytes + body.length;
    this.#hashes[place] = key.hash;
    this.#times[place] = at;
  }

  /** When an answer was kept; undefined for one that is not there. */
  timeOf(key: StoreKey): number | undefined {
    const place = this.#find(key);
    return place === nowhere ? undefined : this.#times[place];
  }

  /** A copy of an answer that is there. One that would soon be forgotten is kept for longer. */
  get(key: StoreKey): Buffer | undefined {
    const place = this.#find(key);
    if (place === nowhere) return undefined;
    const body = Buffer.from(this.#slice(place, this.#names[place] as number, this.#ends[place] as number));
    if (this.#written - (this.#begins[place] as number) > this.#size / 2) this.set(key, body, this.#times[place]);
    return body;
  }

  #find(key: StoreKey): number {
    for (let way = 0; way < ways; way++) {
      const place = this.#place(key, way);
      if (this.#hashes[place] === key.hash && this.#isThere(place) && this.#slice(place, 0, this.#names[place] as number).toString() === key.toString()) return place;
    }
    return nowhere;
  }

  #placeFor(key: StoreKey): number {
    let oldest = this.#place(key, 0);
    for (let way = 1; way < ways; way++) {
      const place = this.#place(key, way);
      if ((this.#begins[place] as number) < (this.#begins[oldest] as number)) oldest = place;
    }
    return oldest;
  }

  #place({ hash }: StoreKey, way: number): number {
    return (hash + way) & (this.#begins.length - 1);
  }

  #isThere(place: number): boolean {
    const begin = this.#begins[place] as number;
    return begin !== nowhere && this.#written - begin <= this.#size;
  }

  /** Bytes of what is at a place, counted from the begin of its key. */
  #slice(place: number, from: number, to: number): Buffer {
    const start = (this.#begins[place] as number) % this.#size;
    return this.#bytes?.subarray(start + from, start + to) ?? Buffer.alloc(0);
  }
}
