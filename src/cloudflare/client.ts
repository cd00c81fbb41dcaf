import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { type Dispatcher, errors, Pool } from 'undici';
import { version } from '../version.generated.ts';
import { createCache } from './cache.ts';
import { type Answer, openEnvelope, type WireAnswer } from './envelope.ts';
import { clientGone, UpstreamError } from './errors.ts';
import type { Path } from './path.ts';
import type { Caller, UpstreamSession } from './session.ts';

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
  /**
   * The most bytes of memory, roughly, for answers that are kept for their callers: fresh for 10 seconds, and for 50 more to
   * answer at once while a newer one is read; a script's bindings for as long as upstream's list says that it is unchanged.
   * 0 keeps none.
   * @default 67_108_864
   */
  readonly cacheBytes?: number | undefined;
}

/** The upstream client: one origin, one bounded pool of kept-alive connections, shared by all callers. */
export interface Upstream {
  session(caller: Caller): UpstreamSession;
  close(): Promise<void>;
}

const retries = 2;

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

  const attempt = async (path: Path, caller: Caller, report: Report): Promise<Answer> => {
    const timeout = Math.min(attemptTimeout, caller.deadline - performance.now());
    report.tries++;
    const wire = await exchange(pool, { ...path, url: `${prefix}${path.url}` }, caller, timeout, maxAnswerBytes);
    report.last = wire;
    return openEnvelope(await decompress(wire, maxAnswerBytes, path.route), path.route, caller.credentials);
  };

  const call = async (path: Path, caller: Caller, report: Report): Promise<Answer> => {
    for (let tries = 0; ; tries++) {
      try {
        return await attempt(path, caller, report);
      } catch (error) {
        const wait = tries < retries ? waitBefore(error, tries) : undefined;
        if (wait === undefined || performance.now() + wait >= caller.deadline) throw error;
        await sleep(wait, undefined, { signal: caller.signal }).catch(() => {
          throw clientGone();
        });
      }
    }
  };

  const observedCall = (path: Path, caller: Caller): Promise<Answer> => {
    const report: Report = { startedAt: performance.now(), tries: 0, last: undefined };
    return call(path, caller, report).finally(() => tell(caller, path, report));
  };

  const open = (caller: Caller): UpstreamSession => Object.assign((path: Path) => observedCall(path, caller), { isKept: () => false });
  const cacheBytes = options.cacheBytes ?? 64 * 1024 * 1024;
  const openCached = cacheBytes > 0 ? createCache(open, cacheBytes) : open;
  return {
    session: (caller) => (caller.noCache ? open : openCached)(caller),
    close: () => pool.destroy(),
  };
}

/** What has come of a call so far. */
interface Report {
  readonly startedAt: number;
  tries: number;
  last: WireAnswer | undefined;
}

function tell({ observer }: Caller, { route }: Path, { startedAt, tries, last }: Report): void {
  const ray = last?.headers['cf-ray'];
  const ms = Math.round(performance.now() - startedAt);
  observer?.called({ method: 'GET', route, status: last?.status, ray: typeof ray === 'string' ? ray : undefined, tries, ms });
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
async function exchange(pool: Pool, { url, route, headers: extra }: Path, caller: Caller, timeout: number, maxBytes: number): Promise<WireAnswer> {
  if (caller.signal.aborted) throw clientGone();
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
  const onGone = () => giveUp(clientGone());
  const timer = setTimeout(
    () => giveUp(new UpstreamError('UPSTREAM_TIMEOUT', `Cloudflare did not answer in time (GET ${route}).`)),
    Math.max(0, timeout),
  );
  caller.signal.addEventListener('abort', onGone);

  pool.dispatch(
    {
      method: 'GET',
      path: url,
      headers: { ...extra, ...caller.credentials.headers(), ...(caller.traceparent && { traceparent: caller.traceparent }), accept: 'application/json', 'accept-encoding': 'identity', 'user-agent': `bindgraph/${version}` },
    },
    {
      onRequestStart(started) {
        controller = started;
        // It was given up while it waited for a connection: this keeps it from being sent at all.
        if (isOver) started.abort(clientGone());
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
