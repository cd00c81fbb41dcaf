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
}

/** Bytes by which a query is looked for, at its begin or at its end. What is shorter is parsed as soon as it is found. */
const sampleBytes = 48;

/** Stands for a query that is known, and is none that a client could send. */
const mark = randomUUID();

/** How clients begin a body that has the query before the variables. */
const head = /^\{(?:"operationName":(?:"\w*"|null),)?"query":(?=")/;
const headBytes = 160;
const name = Buffer.from('"query":');

/**
 * Reads the bodies of requests, and knows the queries in them by their bytes: clients send the same few again and again. A
 * query of some kilobytes then takes no longer than its variables, which are all that is parsed.
 */
export class Bodies {
  // Several may begin or end alike.
  readonly #byBegin = new Map<string, readonly KnownQuery[]>();
  readonly #byEnd = new Map<string, readonly KnownQuery[]>();

  /** @throws GraphQLError with the HTTP status of what is wrong with a body. */
  read(body: Buffer): GraphQLParams {
    return this.#readKnown(body) ?? readBody(body);
  }

  /**
   * Knows a query from now on, should it be a long one.
   *
   * @returns what forgets it.
   */
  learn(text: string): (() => void) | undefined {
    // Whoever writes it in another way, with needless escapes, is not known.
    const query: KnownQuery = { text, bytes: Buffer.from(JSON.stringify(text)) };
    if (query.bytes.length < sampleBytes) return undefined;
    const places = [
      [this.#byBegin, beginOf(query.bytes)],
      [this.#byEnd, endOf(query.bytes)],
    ] as const;
    for (const [queries, sample] of places) queries.set(sample, [query, ...(queries.get(sample) ?? [])]);
    return () => {
      for (const [queries, sample] of places) {
        const others = queries.get(sample)?.filter((other) => other !== query) ?? [];
        if (others.length > 0) queries.set(sample, others);
        else queries.delete(sample);
      }
    };
  }

  /** Undefined for a body that is not plainly one with a query that is known: anything may be wrong with it. */
  #readKnown(body: Buffer): GraphQLParams | undefined {
    const { query, begin } = this.#find(body) ?? {};
    if (!query || begin === undefined) return undefined;
    const [before, after] = [body.subarray(0, begin), body.subarray(begin + query.bytes.length)];
    const parameters = isUtf8(before) && isUtf8(after) ? asObject(parseJson(`${before.toString()}"${mark}"${after.toString()}`)) : undefined;
    // Should it hold another query, the last one counts.
    if (parameters?.['query'] !== mark) return undefined;
    parameters['query'] = query.text;
    return readParams(parameters);
  }

  #find(body: Buffer): { query: KnownQuery; begin: number } | undefined {
    const begin = head.exec(body.toString('latin1', 0, headBytes))?.[0].length;
    if (begin !== undefined) {
      const query = this.#byBegin.get(body.toString('latin1', begin, begin + sampleBytes))?.find(({ bytes }) => isAt(body, begin, bytes));
      return query && { query, begin };
    }
    const end = body.length - '}'.length;
    const last = this.#byEnd.get(body.toString('latin1', Math.max(0, end - sampleBytes), end));
    const query = last?.find(({ bytes }) => isAt(body, end - bytes.length, bytes) && isAt(body, end - bytes.length - name.length, name));
    return query && { query, begin: end - query.bytes.length };
  }
}

const beginOf = (bytes: Buffer): string => bytes.toString('latin1', 0, sampleBytes);
const endOf = (bytes: Buffer): string => bytes.toString('latin1', Math.max(0, bytes.length - sampleBytes));

const isAt = (body: Buffer, begin: number, bytes: Buffer): boolean =>
  begin >= 0 && begin + bytes.length <= body.length && body.compare(bytes, 0, bytes.length, begin, begin + bytes.length) === 0;
