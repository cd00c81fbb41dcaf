import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { type Dispatcher, errors, Pool } from 'undici';
import { version } from '../version.generated.ts';
import type { Credentials } from './credentials.ts';
import { type Answer, openEnvelope, type WireAnswer } from './envelope.ts';
import { UpstreamError } from './errors.ts';
import type { Path } from './path.ts';

/** How the upstream client behaves; everything has a default. */
export interface UpstreamOptions {
  /**
   * Base URL of Cloudflare's REST API: https, or http to this machine.
   * @default 'https://api.cloudflare.com/client/v4'
   */
  readonly upstream?: string | undefined;
  /**
   * The most connections to upstream at once, over all callers. Calls beyond it wait.
   * @default 128
   */
  readonly connections?: number | undefined;
  /**
   * Milliseconds that one try of one upstream call may take, from its wait for a connection to the last byte of its body.
   * @default 10_000
   */
  readonly attemptTimeout?: number | undefined;
  /**
   * The most bytes of an upstream answer, counted after decompression. A longer one is refused.
   * @default 8_388_608
   */
  readonly maxAnswerBytes?: number | undefined;
}

/** Who calls, and until when. */
interface Caller {
  readonly credentials: Credentials;
  /** Aborted when whoever asked has gone: what is in flight is then given up, and nothing more is sent. */
  readonly signal: AbortSignal;
  /** When everything must be over, on the clock of `performance.now()`. */
  readonly deadline: number;
}

/** Cloudflare's REST API in the name of one caller. Both methods reject with an {@link UpstreamError}. */
export interface UpstreamSession {
  /** The `result` of one GET. */
  get(path: Path): Promise<unknown>;
  /** All items of a list, with as many calls as it has pages. */
  list(path: Path): Promise<unknown[]>;
}

/** The upstream client: one origin, one bounded pool of kept-alive connections, shared by all callers. */
export interface Upstream {
  session(caller: Caller): UpstreamSession;
  close(): Promise<void>;
}

const retries = 2;
const maxPages = 1_000;

/**
 * Makes the upstream client. No connection is opened before the first call.
 *
 * @throws TypeError for an `upstream` that is no URL, or that would carry credentials over a network in clear.
 */
export function createUpstream(options: UpstreamOptions = {}): Upstream {
  const base = parseUpstream(options.upstream ?? 'https://api.cloudflare.com/client/v4');
  const attemptTimeout = options.attemptTimeout ?? 10_000;
  const maxAnswerBytes = options.maxAnswerBytes ?? 8 * 1024 * 1024;
  // undici's own time-outs are off: they start anew with each byte, so a dripping body never meets them. `attemptTimeout` does.
  const pool = new Pool(base.origin, {
    connections: options.connections ?? 128,
    pipelining: 1,
    headersTimeout: 0,
    bodyTimeout: 0,
    keepAliveTimeout: 30_000,
  });
  const prefix = base.pathname.replace(/\/$/, '');

  const attempt = async (path: Path, caller: Caller): Promise<Answer> => {
    const timeout = Math.min(attemptTimeout, caller.deadline - performance.now());
    const wire = await exchange(pool, `${prefix}${path.url}`, caller, timeout, maxAnswerBytes, path.route);
    return openEnvelope(await decompress(wire, maxAnswerBytes, path.route), path.route, caller.credentials);
  };

  const call = async (path: Path, caller: Caller): Promise<Answer> => {
    for (let tries = 0; ; tries++) {
      try {
        return await attempt(path, caller);
      } catch (error) {
        const wait = tries < retries ? waitBefore(error, tries) : undefined;
        if (wait === undefined || performance.now() + wait >= caller.deadline) throw error;
        await sleep(wait, undefined, { signal: caller.signal }).catch(() => {
          throw gone();
        });
      }
    }
  };

  return {
    session: (caller) => ({
      get: async (path) => (await call(path, caller)).result,
      list: (path) => collect(path, (page) => call(page, caller)),
    }),
    close: () => pool.destroy(),
  };
}

/**
 * Reads the base URL of upstream.
 *
 * @throws TypeError with a sentence that says what is wrong with it.
 */
function parseUpstream(value: string): URL {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw new TypeError(`The upstream must be an http or https URL, such as https://api.cloudflare.com/client/v4, not ${JSON.stringify(value)}.`);
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new TypeError('The upstream must be a plain URL, without a user, a password, a query or a fragment.');
  }
  if (url.protocol === 'http:' && !/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname)) {
    throw new TypeError('The upstream must be https: http would send credentials over the network in clear. Only this machine may be http.');
  }
  return url;
}

/** One request and its answer, with no stream in between: a handler that collects is half the cost of undici's `request`. */
async function exchange(pool: Pool, path: string, caller: Caller, timeout: number, maxBytes: number, route: string): Promise<WireAnswer> {
  if (caller.signal.aborted) throw gone();
  const { promise, resolve, reject } = Promise.withResolvers<WireAnswer>();
  let controller: Dispatcher.DispatchController | undefined;
  let isOver = false;
  let answer: Omit<WireAnswer, 'body'> | undefined;
  const chunks: Buffer[] = [];
  let bytes = 0;

  const settle = (finish: () => void) => {
    if (isOver) return;
    isOver = true;
    clearTimeout(timer);
    caller.signal.removeEventListener('abort', onGone);
    finish();
  };
  const giveUp = (error: Error) =>
    settle(() => {
      controller?.abort(error);
      reject(error);
    });
  const onGone = () => giveUp(gone());
  const timer = setTimeout(
    () => giveUp(new UpstreamError('UPSTREAM_TIMEOUT', `Cloudflare did not answer in time (GET ${route}).`)),
    Math.max(0, timeout),
  );
  caller.signal.addEventListener('abort', onGone);

  pool.dispatch(
    {
      method: 'GET',
      path,
      headers: { ...caller.credentials.headers(), accept: 'application/json', 'accept-encoding': 'identity', 'user-agent': `bindgraph/${version}` },
    },
    {
      onRequestStart(started) {
        controller = started;
        // It was given up while it waited for a connection: this keeps it from being sent at all.
        if (isOver) started.abort(gone());
      },
      onResponseStart(_controller, status, headers) {
        if (status >= 200) answer = { status, headers };
      },
      onResponseData(_controller, chunk) {
        bytes += chunk.length;
        if (bytes > maxBytes) giveUp(tooLarge(maxBytes, route));
        else chunks.push(chunk);
      },
      onResponseEnd() {
        settle(() => resolve({ ...(answer as WireAnswer), body: chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks) }));
      },
      onResponseError(_controller, error) {
        settle(() => reject(transportError(error, route)));
      },
    },
  );
  return promise;
}

const gone = () => new UpstreamError('UPSTREAM_UNAVAILABLE', 'The client went away before upstream had answered.');

const decompressors = new Map([
  ['gzip', promisify(gunzip)],
  ['deflate', promisify(inflate)],
  ['br', promisify(brotliDecompress)],
]);

/** Bodies are asked for as they are; should one come compressed all the same, its bound counts what it becomes. */
async function decompress(wire: WireAnswer, maxOutputLength: number, route: string): Promise<WireAnswer> {
  const encoding = String(wire.headers['content-encoding'] ?? 'identity').toLowerCase();
  if (encoding === 'identity') return wire;
  const decompressor = decompressors.get(encoding);
  try {
    if (!decompressor) throw new Error(`There is no decompressor for ${encoding}.`);
    return { ...wire, body: await decompressor(wire.body, { maxOutputLength }) };
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(maxOutputLength, route);
    throw new UpstreamError('UPSTREAM_BAD_RESPONSE', `Cloudflare's answer cannot be decompressed (GET ${route}).`);
  }
}

const tooLarge = (maxBytes: number, route: string) =>
  new UpstreamError('UPSTREAM_BAD_RESPONSE', `Cloudflare's answer is larger than ${maxBytes} bytes (GET ${route}).`, { reason: 'TOO_LARGE' });

/** What undici throws for an answer that is no HTTP, or not the answer that its own headers announce. */
const malformed = [errors.HTTPParserError, errors.HeadersOverflowError, errors.ResponseContentLengthMismatchError];

/** The message tells no address: undici's would. */
function transportError(error: Error, route: string): UpstreamError {
  if (malformed.some((kind) => error instanceof kind)) {
    return new UpstreamError('UPSTREAM_BAD_RESPONSE', `What Cloudflare sent is not HTTP (GET ${route}).`);
  }
  const code = codeOf(error);
  return new UpstreamError('UPSTREAM_UNAVAILABLE', `Cloudflare cannot be reached${code ? `: ${code}` : ''} (GET ${route}).`);
}

const codeOf = (error: unknown): string | undefined => {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
};

/**
 * Milliseconds to wait before the next try of what failed like this; undefined where there should be none.
 *
 * A GET is safe to send again. Waiting less than upstream asks for after a 429 would make Cloudflare block for longer,
 * and where it does not say how long, there is nothing to go by.
 */
function waitBefore(error: unknown, tries: number): number | undefined {
  if (!(error instanceof UpstreamError)) return undefined;
  const jittered = Math.random() * 200 * 2 ** tries;
  if (error.code === 'RATE_LIMITED') {
    const retryAfter = error.extensions['retryAfter'];
    return typeof retryAfter === 'number' ? retryAfter * 1_000 + jittered : undefined;
  }
  return error.code === 'UPSTREAM_UNAVAILABLE' || error.code === 'UPSTREAM_TIMEOUT' ? jittered : undefined;
}

/**
 * Follows both ways in which Cloudflare pages: `result_info.cursor`, and `page` with `total_count`. A list that tells
 * neither is whole.
 */
async function collect(path: Path, call: (path: Path) => Promise<Answer>): Promise<unknown[]> {
  const items: unknown[] = [];
  const seen = new Set<string>();
  let next: string | undefined = '';
  while (next !== undefined) {
    if (seen.has(next) || seen.size === maxPages) {
      throw new UpstreamError('UPSTREAM_BAD_RESPONSE', `Cloudflare's pages go round in a circle (GET ${path.route}).`, { reason: 'PAGINATION_LOOP' });
    }
    seen.add(next);
    const { result, resultInfo } = await call({ ...path, url: withQuery(path.url, next) });
    if (!Array.isArray(result)) throw notAList(path);
    items.push(...(result as unknown[]));
    next = nextPage(resultInfo, items.length, result.length);
  }
  return items;
}

const notAList = ({ route }: Path) => new UpstreamError('UPSTREAM_BAD_RESPONSE', `Cloudflare's answer is no list (GET ${route}).`);

const withQuery = (url: string, query: string): string => (query ? `${url}${url.includes('?') ? '&' : '?'}${query}` : url);

function nextPage(info: Readonly<Record<string, unknown>>, items: number, pageItems: number): string | undefined {
  const { cursor, page, total_count: total } = info;
  if (typeof cursor === 'string' && cursor !== '') return `cursor=${encodeURIComponent(cursor)}`;
  if (typeof page === 'number' && typeof total === 'number' && items < total && pageItems > 0) return `page=${page + 1}`;
  return undefined;
}
