import { hash, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import type { Cancellation } from '../cancellation.ts';
import { checkNumber, OptionError } from '../options.ts';
import type { Sink } from '../sink.ts';
import { version } from '../version.generated.ts';
import { Breaker, upstreamIsDown } from './breaker.ts';
import { Budget, type RateLimit, noLimits, type RateLimitHeaders, rateLimited, readRateLimit } from './budget.ts';
import { createCache, type Load } from './cache.ts';
import type { Credentials } from './credentials.ts';
import { type Answer, openEnvelope, rayOf, type WireAnswer } from './envelope.ts';
import { badResponse, clientGone, hasCode, UpstreamError } from './errors.ts';
import { codeOf, Connections, Exchange, type ExchangeOwner, isStale, tooLarge } from './exchange.ts';
import { FairQueue, type Queued } from './fair-queue.ts';
import { limitGuesses } from './guesses.ts';
import { type Path, targetOf } from './path.ts';
import type { Session, SessionOptions, Standing, UpstreamSession, Warning } from './session.ts';

/** How the upstream client behaves; everything has a default. */
export interface UpstreamOptions {
  /**
   * Base URL of Cloudflare's REST API: https, or http to this machine.
   * @default 'https://api.cloudflare.com/client/v4'
   */
  readonly upstream?: string | undefined;
  /**
   * The most connections to upstream at once, over all callers. Calls beyond it wait. The first 32 are used in any case, the
   * others only while calls wait for upstream, and not for this process.
   * @default 128
   */
  readonly connections?: number | undefined;
  /**
   * Milliseconds that one try of one upstream call may take, once it has its place among the connections, to the last byte of its body.
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
   * @default 33_554_432
   */
  readonly cacheBytes?: number | undefined;
  /**
   * The most upstream calls of one request. Pages that would take more are shorter; what cannot be shorter is an error.
   * @default 400
   */
  readonly maxCalls?: number | undefined;
  /**
   * How much of Cloudflare's rate limit a caller may use up by this gateway, 0 to 1. The rest is left for the dashboard.
   * @default 0.8
   */
  readonly rateShare?: number | undefined;
}

/** The upstream client: one origin, one bounded pool of kept-alive connections, shared by all callers. */
export interface Upstream {
  /** What stands for credentials, and gives nothing of them away. */
  ownerOf(credentials: Credentials): string;
  session(caller: SessionOptions): UpstreamSession;
  close(): Promise<void>;
}

const maxRetries = 2;
/** Connections that are used in any case. With 128 all the time, a page of 100 scripts took 1.1 times the CPU where upstream was near. */
const fewConnections = 32;
export const defaultUpstream = 'https://api.cloudflare.com/client/v4';
/** Callers of whom something is remembered. */
const maxCallers = 10_000;
/** Milliseconds for which credentials that upstream refused are not tried again. */
const refused = 30_000;
/** Warnings that one answer holds. */
const maxWarnings = 10;

/**
 * Makes the upstream client. No connection is opened before the first call.
 *
 * @throws TypeError for an `upstream` that is no URL, or that would carry credentials over a network in clear.
 */
export function createUpstream(options: UpstreamOptions = {}): Upstream {
  const base = parseUpstream(options.upstream ?? defaultUpstream);
  const attemptTimeout = checkNumber('attemptTimeout', options.attemptTimeout ?? 10_000, 1);
  const maxAnswerBytes = checkNumber('maxAnswerBytes', options.maxAnswerBytes ?? 8 * 1024 * 1024, 1);
  const cacheBytes = checkNumber('cacheBytes', options.cacheBytes ?? 32 * 1024 * 1024, 0);
  const connections = checkNumber('connections', options.connections ?? 128, 1);
  const maxCalls = checkNumber('maxCalls', options.maxCalls ?? 400, 1);
  const rateShare = checkNumber('rateShare', options.rateShare ?? 0.8, 0.01, 1);
  // HTTP/1.1: a connection is one call at a time, and `connections` counts both.
  const pool = new Connections(base.origin, attemptTimeout);
  const prefix = base.pathname.replace(/\/$/, '');
  const places = new FairQueue(connections, fewConnections);
  const breakerOfAll = new Breaker();
  const standings = new LRUCache<string, Standing>({ max: maxCallers });
  const pepper = randomBytes(32).toString('base64');
  // Not an HMAC, which takes twenty times as long in Node: SHA-512/256 needs none to be keyed, as nothing can be added to what it hashed.
  const ownerOf = (credentials: Credentials): string => hash('sha512-256', pepper + JSON.stringify(credentials.headers()), 'base64');

  const newStanding = (): Standing => ({ budget: new Budget(rateShare), breaker: new Breaker(breakerOfAll), calls: undefined, isRemembered: false, isGood: false, refusal: undefined, refusedUntil: 0 });

  /** Fails where a call of this caller's must not be made, now or later. */
  const check = ({ usage, deadline, standing }: Session, now: number): void => {
    if (usage.refusal) throw usage.refusal;
    if (standing.breaker.isOpen) throw upstreamIsDown();
    if (usage.sent >= maxCalls) throw tooManyCalls(maxCalls);
    if (now >= deadline) throw new UpstreamError('UPSTREAM_TIMEOUT', 'The request had no time left to ask Cloudflare.');
  };

  /** Takes one call out of the caller's budget, with the place that it has, should there be nothing against it by now. */
  const take = ({ usage, standing: { budget, breaker } }: Session, now: number): boolean => {
    if (budget.wait(now) > 0 || usage.sent >= maxCalls || usage.refusal || !breaker.enter()) {
      places.leave();
      return false;
    }
    budget.take();
    usage.sent++;
    return true;
  };

  /** An upstream call with its retries. Nothing that waits for it holds the bytes of the answer, nor what they are parsed to: it would keep them for long. */
  class UpstreamCall implements Queued, ExchangeOwner {
    readonly cancellation: Cancellation;
    readonly maxBytes = maxAnswerBytes;
    readonly #path: Path;
    readonly #caller: Session;
    readonly #sink: Sink<Answer>;
    #startedAt = 0;
    /** When it was last sent. */
    #sentAt = 0;
    /** How often it was sent. */
    #tries = 0;
    /** How often it was begun anew, sent or not. */
    #retries = 0;
    #said: RateLimitHeaders = noLimits;
    /** Of the last answer, without its body. */
    #last: Pick<WireAnswer, 'status' | 'headers'> | undefined;

    constructor(path: Path, caller: Session, cancellation: Cancellation, sink: Sink<Answer>) {
      this.cancellation = cancellation;
      this.#path = path;
      this.#caller = caller;
      this.#sink = sink;
      caller.usage.waiting++;
    }

    get route(): string {
      return this.#path.route;
    }

    get deadline(): number {
      return this.#caller.deadline;
    }

    get effort(): string {
      const time = performance.now() - this.#startedAt;
      return `asked ${this.#tries === 1 ? 'once' : `${this.#tries} times`} in ${time < 1_000 ? `${Math.round(time)} ms` : `${(time / 1_000).toFixed(1)} s`}`;
    }

    /** Waits for the caller's budget and for a place. What would come after the caller's deadline fails at once. */
    begin(): void {
      try {
        const now = performance.now();
        this.#startedAt ||= now;
        if (this.cancellation.isCancelled) throw clientGone();
        check(this.#caller, now);
        const wait = this.#caller.standing.budget.wait(now);
        if (wait === 0) places.enter(this.#caller.owner, this);
        else if (now + wait >= this.deadline) throw rateLimited(wait);
        else this.#beginIn(wait);
      } catch (error) {
        this.giveUp(error);
      }
    }

    start(): void {
      // Others may have changed what this one may do, while it waited.
      const now = performance.now();
      if (!take(this.#caller, now)) return this.begin();
      if (this.#tries === 0) this.#caller.usage.waiting--;
      this.#tries++;
      this.#sentAt = now;
      const headers = this.#caller.headers();
      const deadline = Math.min(now + attemptTimeout, this.deadline);
      new Exchange(pool, this, deadline).send(prefix + this.#path.url, this.#path.headers ? { ...headers, ...this.#path.headers } : headers);
    }

    receive(wire: WireAnswer): void {
      if (this.#caller.onCall) this.#last = { status: wire.status, headers: wire.headers };
      this.#said = readRateLimit(wire.headers);
      let answer: Answer | Promise<Answer>;
      try {
        answer = openAnswer(wire, this.route, this.#caller.credentials, maxAnswerBytes);
      } catch (error) {
        return this.fail(error);
      }
      if (!(answer instanceof Promise)) return this.#succeed(answer);
      answer.then(
        (opened) => this.#succeed(opened),
        (error: unknown) => this.fail(error),
      );
    }

    /** What was sent has failed. */
    fail(error: unknown): void {
      stopWhereTold(error, this.#caller);
      // What its own caller cut short tells nothing of upstream. Timers may be early by a moment.
      const isCutShort = this.cancellation.isCancelled || performance.now() + 2 >= this.deadline;
      if (!isCutShort && !isStale(error)) {
        const { breaker } = this.#caller.standing;
        if (hasCode(error, 'UPSTREAM_UNAVAILABLE', 'UPSTREAM_TIMEOUT')) breaker.fail(this.#sentAt);
        else breaker.refuse();
      }
      this.#leave();
      this.giveUp(error);
    }

    /** Begins anew where that may help. */
    giveUp(error: unknown): void {
      const wait = this.#isLast ? undefined : this.#waitBefore(error);
      if (wait === undefined) {
        if (this.#tries === 0) this.#caller.usage.waiting--;
        this.#tell();
        return this.#sink.reject(error);
      }
      this.#retries++;
      if (wait === 0) this.begin();
      else this.#beginIn(wait);
    }

    get #isLast(): boolean {
      return this.cancellation.isCancelled || this.#retries === maxRetries;
    }

    /** Milliseconds before the next try of what failed like this; undefined where there is to be none. */
    #waitBefore(error: unknown): number | undefined {
      if (isStale(error)) return 0;
      const wait = waitBefore(error, this.#retries);
      const isInTime = wait !== undefined && performance.now() + wait < this.deadline;
      return isInTime && this.#caller.standing.budget.takeRetry() ? wait : undefined;
    }

    #succeed(answer: Answer): void {
      const { standing } = this.#caller;
      standing.breaker.succeed();
      standing.isGood = true;
      this.#leave();
      this.#caller.tell(answer, this.#path);
      this.#tell();
      this.#sink.resolve(answer);
    }

    /** Gives the place back. Whoever takes it is to know by now what this call has told: it may stop them. */
    #leave(): void {
      this.#caller.standing.budget.settle(this.#said);
      this.#said = noLimits;
      places.leave();
    }

    #beginIn(wait: number): void {
      pause(wait, this.cancellation).then(
        () => this.begin(),
        (error: unknown) => this.giveUp(error),
      );
    }

    #tell(): void {
      const { credentials, onCall } = this.#caller;
      if (!onCall) return;
      const ray = this.#last && (rayOf(this.#last, credentials) ?? undefined);
      onCall({ method: 'GET', route: this.route, status: this.#last?.status, ray, tries: this.#tries, ms: Math.round(performance.now() - this.#startedAt) });
    }
  }

  const load: Load = (path, caller, cancellation, sink) => {
    // Only who makes a call is remembered: whoever makes up credentials would have others forgotten.
    const known = standings.get(caller.owner);
    if (known) caller.standing = known;
    else {
      caller.standing.isRemembered = true;
      standings.set(caller.owner, caller.standing);
    }
    new UpstreamCall(path, caller, cancellation, sink).begin();
  };

  const loadOfKnown = limitGuesses(load);
  const cache = cacheBytes > 0 ? createCache(loadOfKnown, cacheBytes) : undefined;
  const shared: Shared = {
    standingOf: (owner, own) => standings.get(owner) ?? own ?? newStanding(),
    read(path, caller, sink) {
      if (cache) cache.read(path, caller, sink);
      else loadOfKnown(path, caller, caller.cancellation, sink);
    },
    isKept: (path, caller) => cache?.isKept(path, caller) ?? false,
    affordable: ({ usage: { sent, waiting }, standing: { budget } }) => Math.min(maxCalls - sent, budget.affordable(performance.now())) - waiting,
  };
  return {
    ownerOf,
    session: (caller) => new CallerSession(shared, caller),
    close: () => pool.close(),
  };
}

/** What ends more than the one call: a 429 all of the caller's, refused credentials those of the request. */
function stopWhereTold(error: unknown, { usage, standing }: Session): void {
  if (!(error instanceof UpstreamError) || !error.report) return;
  if (error.code === 'RATE_LIMITED') standing.budget.block(error.extensions['retryAfter'] as number);
  if (error.code !== 'UNAUTHENTICATED') return;
  usage.refusal ??= error;
  // Where they have been good, it may be the one endpoint that does not take them.
  if (standing.isGood) return;
  standing.refusal = error;
  standing.refusedUntil = performance.now() + refused;
}

/** What all sessions share. */
interface Shared {
  /** What is remembered of a caller, else what a session has of it, else something to begin with. */
  readonly standingOf: (owner: string, own: Standing | undefined) => Standing;
  readonly read: (path: Path, caller: Session, sink: Sink<Answer>) => void;
  readonly isKept: (path: Path, caller: Session) => boolean;
  readonly affordable: (caller: Session) => number;
}

/** Upstream for one request. */
class CallerSession implements UpstreamSession, Session {
  readonly owner: string;
  readonly credentials: Credentials;
  readonly address: SessionOptions['address'];
  readonly cancellation: Cancellation;
  readonly deadline: number;
  readonly noCache: boolean;
  readonly onCall: SessionOptions['onCall'];
  readonly usage: Session['usage'] = { asked: 0, sent: 0, waiting: 0, hits: 0, warnings: undefined, refusal: undefined };
  readonly #shared: Shared;
  #standing: Standing | undefined;
  readonly #traceparent: string | undefined;
  #headers: Readonly<Record<string, string>> | undefined;
  #answers: Map<string, Promise<Answer>> | undefined;

  constructor(shared: Shared, options: SessionOptions) {
    const { owner, credentials, address, cancellation, deadline, noCache, traceparent, onCall } = options;
    this.owner = owner;
    this.credentials = credentials;
    this.address = address;
    this.cancellation = cancellation;
    this.deadline = deadline;
    this.noCache = noCache;
    this.onCall = onCall;
    this.#shared = shared;
    this.#traceparent = traceparent;
  }

  get standing(): Standing {
    return this.#standing ?? this.recall();
  }

  set standing(standing: Standing) {
    this.#standing = standing;
  }

  recall(): Standing {
    const standing = this.#shared.standingOf(this.owner, this.#standing);
    const isRefused = !this.noCache && !standing.isGood && performance.now() < standing.refusedUntil;
    if (isRefused) this.usage.refusal = standing.refusal;
    this.#standing = standing;
    return standing;
  }

  headers(): Readonly<Record<string, string>> {
    return (this.#headers ??= headersOf(this.credentials, this.#traceparent));
  }

  read(path: Path): Promise<Answer> {
    const answer = Promise.withResolvers<Answer>();
    this.readTo(path, answer);
    return answer.promise;
  }

  readTo(path: Path, sink: Sink<Answer>): void {
    const { usage, cancellation } = this;
    // Another session of the same caller may be making the very call by now, or know more of the caller.
    if (!this.#standing?.isRemembered) this.recall();
    usage.asked++;
    if (cancellation.isCancelled) sink.reject(clientGone());
    else if (usage.refusal) sink.reject(usage.refusal);
    else this.#shared.read(path, this, sink);
  }

  readOnce(path: Path): Promise<Answer> {
    const target = targetOf(path);
    const answers = (this.#answers ??= new Map());
    const answer = answers.get(target) ?? this.read(path);
    answers.set(target, answer);
    return answer;
  }

  isKept(path: Path): boolean {
    return this.#shared.isKept(path, this);
  }

  affordable(): number {
    return this.#shared.affordable(this);
  }

  rateLimit(): RateLimit | undefined {
    return this.standing.budget.rateLimit;
  }

  tell({ warnings }: Answer, { route }: Path): void {
    for (const message of warnings) this.warn({ ...message, route });
  }

  warn(warning: Warning): void {
    const warnings = (this.usage.warnings ??= new Map());
    if (warnings.size < maxWarnings) warnings.set(JSON.stringify(warning), warning);
  }
}

const tooManyCalls = (maximum: number) =>
  new UpstreamError('REQUEST_LIMIT_EXCEEDED', `This would take more than the ${maximum} upstream calls that one request may make: ask for less, or for smaller pages.`);

async function pause(wait: number, cancellation: Cancellation): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const waiting = { onCancelled: () => reject(clientGone()) };
  const timer = setTimeout(resolve, wait);
  cancellation.add(waiting);
  try {
    await promise;
  } finally {
    cancellation.remove(waiting);
    clearTimeout(timer);
  }
}

const headersOf = (credentials: Credentials, traceparent: string | undefined): Record<string, string> => ({
  ...credentials.headers(),
  ...(traceparent !== undefined && { traceparent }),
  accept: 'application/json',
  'accept-encoding': 'identity',
  'user-agent': `bindgraph/${version}`,
});

/**
 * Reads the base URL of upstream.
 *
 * @throws TypeError with a sentence that says what is wrong with it.
 */
function parseUpstream(value: string): URL {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw new OptionError(`The upstream must be an http or https URL, such as https://api.cloudflare.com/client/v4, not ${JSON.stringify(value)}.`);
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new OptionError('The upstream must be a plain URL, without a user, a password, a query or a fragment.');
  }
  if (url.protocol === 'http:' && !/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname)) {
    throw new OptionError('The upstream must be https: http would send credentials over the network in clear. Only this machine may be http.');
  }
  return url;
}

const decompressors = new Map([
  ['gzip', promisify(gunzip)],
  ['deflate', promisify(inflate)],
  ['br', promisify(brotliDecompress)],
]);

/** Bodies are asked for as they are; one that comes compressed all the same is opened a moment later. */
function openAnswer(wire: WireAnswer, route: string, credentials: Credentials, maxBytes: number): Answer | Promise<Answer> {
  if (wire.headers['content-encoding'] === undefined) return openEnvelope(wire, route, credentials);
  return decompress(wire, maxBytes, route).then((plain) => openEnvelope(plain, route, credentials));
}

/** Its bound counts what the body becomes. */
async function decompress(wire: WireAnswer, maxOutputLength: number, route: string): Promise<WireAnswer> {
  const encoding = String(wire.headers['content-encoding'] ?? 'identity').toLowerCase();
  if (encoding === 'identity') return wire;
  const decompressor = decompressors.get(encoding);
  try {
    if (!decompressor) throw new Error(`There is no decompressor for ${encoding}.`);
    return { ...wire, body: await decompressor(wire.body, { maxOutputLength }) };
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(maxOutputLength, route);
    throw badResponse("Cloudflare's answer cannot be decompressed", { route });
  }
}

/**
 * Milliseconds to wait before the next try of what failed like this; undefined where there should be none.
 *
 * A GET is safe to send again. Waiting less than upstream asks for after a 429 would make Cloudflare block for longer.
 */
function waitBefore(error: unknown, tries: number): number | undefined {
  if (!(error instanceof UpstreamError)) return undefined;
  const jittered = Math.random() * 200 * 2 ** tries;
  if (error.code === 'RATE_LIMITED') {
    // Without a report it was never sent: whoever has to wait for the budget has waited.
    return error.report ? (error.extensions['retryAfter'] as number) * 1_000 + jittered : undefined;
  }
  const { retryAfter = 0, reason } = error.extensions as { retryAfter?: number; reason?: string };
  // It may have been cut on its way: that is not told by every connection.
  if (reason === 'BROKEN_JSON') return tries === 0 ? jittered : undefined;
  // What has a reason will have it again.
  if (reason !== undefined || !hasCode(error, 'UPSTREAM_UNAVAILABLE', 'UPSTREAM_TIMEOUT')) return undefined;
  return retryAfter * 1_000 + jittered;
}
