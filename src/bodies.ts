import { isUtf8 } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import type { GraphQLParams } from 'graphql-yoga';
import { readBody, readParams } from './http.ts';
import { asObject, parseJson } from './json.ts';

/** A query that has been sent before. */
interface KnownQuery {
  readonly text: string;
  /** It as JSON, as it was sent. */
  readonly bytes: Buffer;
  /** What bodies that have it before the variables begin with, it included, and the name of an operation in there; undefined until one has come. */
  head?: { readonly bytes: Buffer; readonly operationName: unknown };
}

/** Bytes by which a query is looked for, at its begin or at its end. */
const sampleBytes = 48;

/** Bytes of a query that is as soon parsed as found. */
const shortQuery = 512;

/** Stands for a query that is known, and is none that a client could send. */
const mark = randomUUID();

/** How clients begin a body that has the query before the variables. */
const beginOfHead = /^\{(?:"operationName":(?:"\w*"|null),)?"query":(?=")/;
const headBytes = 160;
const name = Buffer.from('"query":');

/** Queries by a sample of their bytes: several may begin or end alike. */
class Samples {
  readonly #queries = new Map<string, readonly KnownQuery[]>();

  get(sample: string): readonly KnownQuery[] {
    return this.#queries.get(sample) ?? none;
  }

  add(sample: string, query: KnownQuery): void {
    this.#queries.set(sample, [query, ...this.get(sample)]);
  }

  remove(sample: string, query: KnownQuery): void {
    const others = this.get(sample).filter((other) => other !== query);
    if (others.length > 0) this.#queries.set(sample, others);
    else this.#queries.delete(sample);
  }
}

const none: readonly KnownQuery[] = [];

/**
 * Reads the bodies of requests, and knows the queries in them by their bytes: clients send the same few again and again. A
 * query of some kilobytes then takes no longer than its variables, which are all that is parsed.
 */
export class Bodies {
  readonly #byHead = new Samples();
  readonly #byBegin = new Samples();
  readonly #byEnd = new Samples();

  /** @throws GraphQLError with the HTTP status of what is wrong with a body. */
  read(body: Buffer): GraphQLParams {
    if (body.length < shortQuery) return readBody(body);
    return this.#readAfterHead(body) ?? this.#readKnown(body) ?? readBody(body);
  }

  /**
   * Knows a query from now on, should it be a long one.
   *
   * @returns what forgets it.
   */
  learn(text: string): (() => void) | undefined {
    // Whoever writes it in another way, with needless escapes, is not known.
    const query: KnownQuery = { text, bytes: Buffer.from(JSON.stringify(text)) };
    if (query.bytes.length < shortQuery) return undefined;
    this.#byBegin.add(beginOf(query.bytes), query);
    this.#byEnd.add(endOf(query.bytes), query);
    return () => {
      this.#byBegin.remove(beginOf(query.bytes), query);
      this.#byEnd.remove(endOf(query.bytes), query);
      if (query.head) this.#byHead.remove(beginOf(query.head.bytes), query);
    };
  }

  /** Undefined for a body that does not begin like one that has come before. */
  #readAfterHead(body: Buffer): GraphQLParams | undefined {
    for (const { text, head } of this.#byHead.get(beginOf(body))) {
      if (!head || !isAt(body, 0, head.bytes)) continue;
      const parameters = parseMarked('{"query":', body.subarray(head.bytes.length));
      if (!parameters || 'operationName' in parameters) return undefined;
      parameters['query'] = text;
      if (head.operationName !== undefined) parameters['operationName'] = head.operationName;
      return readParams(parameters);
    }
    return undefined;
  }

  /** Undefined for a body that is not plainly one with a query that is known: anything may be wrong with it. */
  #readKnown(body: Buffer): GraphQLParams | undefined {
    const { query, begin } = this.#find(body) ?? {};
    if (!query || begin === undefined) return undefined;
    const before = body.subarray(0, begin);
    const parameters = isUtf8(before) ? parseMarked(before.toString(), body.subarray(begin + query.bytes.length)) : undefined;
    if (!parameters) return undefined;
    parameters['query'] = query.text;
    return readParams(parameters);
  }

  #find(body: Buffer): { query: KnownQuery; begin: number } | undefined {
    const begin = beginOfHead.exec(body.toString('latin1', 0, headBytes))?.[0].length;
    if (begin !== undefined) {
      const query = this.#byBegin.get(body.toString('latin1', begin, begin + sampleBytes)).find(({ bytes }) => isAt(body, begin, bytes));
      if (query && !query.head) this.#learnHead(body.toString('latin1', 0, begin), query);
      return query && { query, begin };
    }
    const end = body.length - '}'.length;
    const last = this.#byEnd.get(body.toString('latin1', Math.max(0, end - sampleBytes), end));
    const query = last.find(({ bytes }) => isAt(body, end - bytes.length, bytes) && isAt(body, end - bytes.length - name.length, name));
    return query && { query, begin: end - query.bytes.length };
  }

  /** @param before is what stands before the query: nothing but the name of an operation, if anything. */
  #learnHead(before: string, query: KnownQuery): void {
    const { operationName } = parseMarked(before, Buffer.from('}')) ?? {};
    query.head = { bytes: Buffer.concat([Buffer.from(before), query.bytes]), operationName };
    this.#byHead.add(beginOf(query.head.bytes), query);
  }
}

/** Parses a body in which the mark stands for the query; undefined for what is no JSON, or holds another query: the last one counts. */
function parseMarked(before: string, after: Buffer): Record<string, unknown> | undefined {
  const parameters = isUtf8(after) ? asObject(parseJson(`${before}"${mark}"${after.toString()}`)) : undefined;
  return parameters?.['query'] === mark ? parameters : undefined;
}

const beginOf = (bytes: Buffer): string => bytes.toString('latin1', 0, sampleBytes);
const endOf = (bytes: Buffer): string => bytes.toString('latin1', Math.max(0, bytes.length - sampleBytes));

const isAt = (body: Buffer, begin: number, bytes: Buffer): boolean =>
  begin >= 0 && begin + bytes.length <= body.length && body.compare(bytes, 0, bytes.length, begin, begin + bytes.length) === 0;
