import { GraphQLError } from 'graphql';
import type { Upstream } from './cloudflare/client.ts';
import { type HeaderValues, readCredentials } from './cloudflare/credentials.ts';
import type { CallObserver } from './cloudflare/session.ts';
import { parseId } from './ids.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What every resolver gets. */
export interface Context {
  readonly caller: Caller;
}

/** What of a request says who is calling. */
export interface CallerRequest {
  readonly headers: HeaderValues;
  /** Aborted when the client has gone. */
  readonly signal: AbortSignal;
  /** Is told of the upstream calls. */
  readonly observer: CallObserver;
}

/** What is the same for all requests. */
export interface CallerOptions {
  readonly upstream: Upstream;
  /** The account for requests that name none. */
  readonly account: string | undefined;
  /** Milliseconds that all upstream calls of one request may take together. */
  readonly timeout: number;
}

/** Whoever sent the request. Making one never fails: what is missing shows when it is first needed. */
export class Caller {
  readonly #request: CallerRequest;
  readonly #options: CallerOptions;
  readonly #deadline: number;
  readonly #said = new Set<string>();
  #loaders: Loaders | undefined;

  constructor(request: CallerRequest, options: CallerOptions) {
    this.#request = request;
    this.#options = options;
    this.#deadline = performance.now() + options.timeout;
  }

  /**
   * The account that is meant: this one, else that of the request's header, else the gateway's own.
   *
   * @param id Cloudflare's account id, or the global id of an `Account`.
   * @throws GraphQLError BAD_USER_INPUT where it is none, or there is none.
   */
  account(id: string | null | undefined): string {
    const headers = this.#request.headers('x-account-id');
    if (headers.length > 1) throw badInput('Send the X-Account-Id header once.');
    const account = id ?? headers[0] ?? this.#options.account;
    if (account === undefined) throw badInput('Which account? Give account(id:), or send an X-Account-Id header.');
    if (isAccountId(account)) return account;
    const decoded = id === account ? accountIn(account) : undefined;
    if (decoded === undefined) throw badInput('An account id is 32 lower-case hexadecimal digits.');
    return decoded;
  }

  /**
   * What reads upstream with the credentials of this request.
   *
   * @throws GraphQLError where the request has no credentials, or more than one kind.
   */
  get loaders(): Loaders {
    this.#loaders ??= createLoaders(
      this.#options.upstream.session({
        credentials: readCredentials(this.#request.headers),
        signal: this.#request.signal,
        deadline: this.#deadline,
        traceparent: this.#request.headers('traceparent').find(isTraceparent),
        observer: this.#request.observer,
        noCache: this.#request.headers('cache-control').some((value) => /\bno-(cache|store)\b/i.test(value)),
      }),
    );
    return this.#loaders;
  }

  /** Whether this request has not said this yet: true once for each. */
  isNew(what: string): boolean {
    return this.#said.size < this.#said.add(what).size;
  }
}

/** W3C trace context, of which ids of zeros and version ff are none. */
const isTraceparent = (text: string): boolean => /^(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/.test(text);

/** Cloudflare's form of an account id: 32 lower-case hexadecimal digits. */
export const isAccountId = (text: string): boolean => /^[0-9a-f]{32}$/.test(text);

/** The account that a global id names; undefined for anything else. */
function accountIn(text: string): string | undefined {
  const id = parseId(text);
  return id?.[0] === 'Account' && isAccountId(id[1]) ? id[1] : undefined;
}

const badInput = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
