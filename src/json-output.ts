/** The byte of a character that is ASCII. */
export const byte = (character: string): number => character.charCodeAt(0);

/** Bytes for which there is room at first, and after something that was larger than the second figure. */
const usualSize = 64 * 1_024;
const largeSize = 4 * 1_024 * 1_024;

/**
 * JSON that is being written, byte by byte. There is one for the process, since what is written is taken before anything else
 * can run: whoever writes begins at its {@link length}, and leaves that as it was.
 */
class JsonOutput {
  #bytes = Buffer.allocUnsafeSlow(usualSize);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  copy(bytes: Uint8Array): void {
    const at = this.#make(bytes.length);
    this.#bytes.set(bytes, at);
  }

  copyPart(bytes: Uint8Array, begin: number, end: number): void {
    const length = end - begin;
    const at = this.#make(length);
    const target = this.#bytes;
    // Short as they mostly are, to make another view of them takes longer.
    if (length > 40) target.set(bytes.subarray(begin, end), at);
    else for (let index = 0; index < length; index++) target[at + index] = bytes[begin + index] as number;
  }

  /** Writes a text that is JSON. */
  add(json: string): void {
    // A character of UTF-16 is three bytes of UTF-8 at most.
    const at = this.#make(json.length * 3);
    this.#length = at + this.#bytes.write(json, at);
  }

  /** Writes a text as JSON. */
  addText(text: string): void {
    const { length } = text;
    if (length > 100) return this.add(JSON.stringify(text));
    const at = this.#make(length + 2);
    const target = this.#bytes;
    target[at] = quote;
    for (let index = 0; index < length; index++) {
      const character = text.charCodeAt(index);
      if (character < 0x20 || character > 0x7e || character === quote || character === backslash) {
        this.#length = at;
        return this.add(JSON.stringify(text));
      }
      target[at + 1 + index] = character;
    }
    target[at + 1 + length] = quote;
  }

  /** Writes a text in base64url, as a text of JSON. */
  addBase64Url(text: string): void {
    const { length } = text;
    const start = this.#length;
    let at = this.#make(Math.ceil(length / 3) * 4 + 2);
    const target = this.#bytes;
    target[at++] = quote;
    for (let index = 0; index < length; index += 3) {
      const [first, second, third] = [text.charCodeAt(index), index + 1 < length ? text.charCodeAt(index + 1) : 0, index + 2 < length ? text.charCodeAt(index + 2) : 0];
      if ((first | second | third) > lastOfAscii) {
        this.#length = start;
        return this.addText(Buffer.from(text).toString('base64url'));
      }
      const bits = (first << 16) | (second << 8) | third;
      target[at++] = digits[bits >> 18] as number;
      target[at++] = digits[(bits >> 12) & 63] as number;
      target[at++] = digits[(bits >> 6) & 63] as number;
      target[at++] = digits[bits & 63] as number;
    }
    // What was put in for characters that are not there is not written.
    at -= (3 - (length % 3)) % 3;
    target[at++] = quote;
    this.#length = at;
  }

  addByte(value: number): void {
    const at = this.#make(1);
    this.#bytes[at] = value;
  }

  /** Forgets what comes after this length. */
  cut(length: number): void {
    this.#length = length;
  }

  /** Gives what comes after this length. */
  take(length: number): Buffer {
    const taken = Buffer.from(this.#bytes.subarray(length, this.#length));
    this.#length = length;
    if (length === 0 && this.#bytes.length > largeSize) this.#bytes = Buffer.allocUnsafeSlow(usualSize);
    return taken;
  }

  /** @returns where there is room for so many bytes. They count as written. */
  #make(bytes: number): number {
    const at = this.#length;
    if (at + bytes > this.#bytes.length) {
      const larger = Buffer.allocUnsafeSlow((at + bytes) * 2);
      this.#bytes.copy(larger, 0, 0, at);
      this.#bytes = larger;
    }
    this.#length = at + bytes;
    return at;
  }
}

const [quote, backslash, lastOfAscii] = [byte('"'), byte('\\'), 0x7f];
const digits = Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_');

export const output = new JsonOutput();
