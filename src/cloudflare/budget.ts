import { UpstreamError } from './errors.ts';

/** What upstream last said is left for a caller. */
export interface RateLimit {
  /** Calls in a window. */
  readonly limit: number;
  /** Calls that are left in this one. */
  readonly remaining: number;
  /** Milliseconds until the window ends. */
  readonly resetIn: number;
}

/** The `Ratelimit` headers of an answer, as far as they say anything. */
export interface RateLimitHeaders {
  readonly remaining?: number | undefined;
  /** Seconds. */
  readonly reset?: number | undefined;
  readonly quota?: number | undefined;
  /** Seconds. */
  readonly window?: number | undefined;
}

/** Those of an answer that has none. */
export const noLimits: RateLimitHeaders = {};

/** What Cloudflare allows, https://developers.cloudflare.com/fundamentals/api/reference/limits/, where it has not said anything yet: calls, and seconds. */
const usual = { quota: 1_200, window: 300 };

/** Milliseconds by which the end of a window must have moved for it to be another one. */
const windowSlack = 2_000;

/** Retries that a caller has, where a fifth of its calls is less. */
const freeRetries = 3;

/**
 * The calls that one caller may make of upstream: a fixed window, as Cloudflare counts them. Its own word is believed, and where
 * the caller uses its credentials elsewhere too, that counts as well.
 *
 * @param share is how much of the limit may be used, 0 to 1: the rest is for the dashboard.
 */
export class Budget {
  readonly #share: number;
  #quota = usual.quota;
  #window = usual.window;
  #remaining = usual.quota;
  #inFlight = 0;
  #calls = 0;
  #retries = 0;
  #isSaid = false;
  #resetAt = 0;
  #blockedUntil = 0;

  constructor(share: number) {
    this.#share = share;
  }

  /** Milliseconds until another call may be made: 0 for now, on the clock of `performance.now()`. */
  wait(now: number): number {
    if (now < this.#blockedUntil) return this.#blockedUntil - now;
    return this.affordable(now) > 0 ? 0 : this.#resetAt - now;
  }

  /** Calls that may be made now. */
  affordable(now: number): number {
    if (now < this.#blockedUntil) return 0;
    this.#renew(now);
    return Math.max(0, this.#remaining - Math.ceil(this.#quota * (1 - this.#share)));
  }

  /** Takes one call out of the budget. */
  take(): void {
    this.#remaining--;
    this.#calls++;
    this.#inFlight++;
  }

  /** Ends a call, with what its answer said, if there was one. */
  settle({ remaining, reset, quota, window }: RateLimitHeaders): void {
    this.#inFlight--;
    // Until upstream says it, what it allows is a guess.
    const isNews = !this.#isSaid || (quota !== undefined && quota !== this.#quota);
    if (quota !== undefined && quota > 0) this.#quota = quota;
    if (window !== undefined && window > 0) this.#window = window;
    if (remaining === undefined) return;
    this.#isSaid = true;
    const resetAt = reset === undefined ? this.#resetAt : performance.now() + reset * 1_000;
    // Upstream may not have counted yet what is still on its way; nor we what the caller did elsewhere.
    const left = remaining - this.#inFlight;
    this.#remaining = isNews || resetAt > this.#resetAt + windowSlack ? left : Math.min(this.#remaining, left);
    this.#resetAt = resetAt;
  }

  /** Stops all calls for as long as a 429 says, in seconds. */
  block(seconds: number): void {
    this.#blockedUntil = Math.max(this.#blockedUntil, performance.now() + seconds * 1_000);
  }

  /** Whether a call may be tried again: retries are a fifth of a caller's calls at most, so that they do not become the load themselves. */
  takeRetry(): boolean {
    if (this.#retries + 1 > Math.max(freeRetries, this.#calls / 5)) return false;
    this.#retries++;
    return true;
  }

  /** What upstream last said; undefined where it has not said anything yet. */
  get rateLimit(): RateLimit | undefined {
    if (!this.#isSaid) return undefined;
    const now = performance.now();
    this.#renew(now);
    const blocked = now < this.#blockedUntil;
    return { limit: this.#quota, remaining: blocked ? 0 : Math.max(0, this.#remaining), resetIn: Math.max(0, (blocked ? this.#blockedUntil : this.#resetAt) - now) };
  }

  /** Begins a new window where the last one has ended. */
  #renew(now: number): void {
    if (now < this.#resetAt) return;
    this.#remaining = this.#quota - this.#inFlight;
    this.#calls = 0;
    this.#retries = 0;
    this.#resetAt = now + this.#window * 1_000;
  }
}

/** The error for a call that is not made, since it would have to wait for longer than its request lasts. */
export const rateLimited = (wait: number): UpstreamError =>
  new UpstreamError('RATE_LIMITED', 'Cloudflare’s rate limit for these credentials leaves no call now.', { retryAfter: Math.ceil(wait / 1_000) });

/**
 * Reads the `Ratelimit` and `Ratelimit-Policy` headers, structured fields such as `"default";r=50;t=30` and `"burst";q=100;w=60`.
 * Of several limits, that with the fewest calls left counts.
 */
export function readRateLimit(headers: Readonly<Record<string, string | string[] | undefined>>): RateLimitHeaders {
  if (headers['ratelimit'] === undefined && headers['ratelimit-policy'] === undefined) return noLimits;
  const policies = itemsOf(headers['ratelimit-policy']);
  const [tightest] = itemsOf(headers['ratelimit']).toSorted((a, b) => (a.parameters['r'] ?? Infinity) - (b.parameters['r'] ?? Infinity));
  const policy = policies.find(({ name }) => name === tightest?.name) ?? (policies.length === 1 ? policies[0] : undefined);
  const { r: remaining, t: reset } = tightest?.parameters ?? {};
  const { q: quota, w: window } = policy?.parameters ?? {};
  return { remaining, reset, quota, window };
}

/** The items of a structured field that is a list, each with its parameters that are numbers: such as can be counted with, and be a time from now. */
function itemsOf(header: string | string[] | undefined): { name: string; parameters: Record<string, number> }[] {
  return String(header ?? '')
    .split(',')
    .map((item) => item.trim().split(';'))
    .filter(([name]) => name)
    .map(([name = '', ...parameters]) => ({
      name,
      parameters: Object.fromEntries(parameters.flatMap((parameter) => [...parameter.matchAll(/^\s*(\w+)=(\d{1,9})\s*$/g)].map(([, key, value]) => [key, Number(value)]))),
    }));
}
