import { badInput } from './bad-input.ts';
import type { Cancellation } from './cancellation.ts';
import type { Upstream } from './cloudflare/client.ts';
import { type Credentials, readCredentials } from './cloudflare/credentials.ts';
import type { Call, UpstreamSession } from './cloudflare/session.ts';
import type { HeaderValues } from './headers.ts';
import { parseId } from './ids.ts';
import { Loaders } from './loaders.ts';
import type { LogEntry } from './log.ts';

/** What every resolver gets. */
export interface Context {
  readonly caller: Caller;
  /** What is logged of the request. */
  readonly entry: LogEntry;
}

/** What of a request says who is calling. */
export interface CallerRequest {
  readonly headers: HeaderValues;
  /** Tells from where it comes, if anybody knows. */
  readonly address?: (() => string | undefined) | undefined;
  /** Cancelled when the client has gone. */
  readonly cancellation: Cancellation;
  /** Is told of each upstream call that is over. */
  readonly onCall?: ((call: Call) => void) | undefined;
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
  #said: Set<string> | undefined;
  #credentials: Credentials | undefined;
  #owner: string | undefined;
  #upstream: UpstreamSession | undefined;
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
    const headers = this.#request.headers('x-account-id').filter((header) => header !== '');
    if (headers.length > 1) throw badInput('Send the X-Account-Id header once.');
    const account = id ?? headers[0] ?? this.#options.account;
    if (account === undefined) throw badInput('Which account? Give account(id:), or send an X-Account-Id header.');
    if (isAccountId(account)) return account;
    const decoded = id === account ? accountIn(account) : undefined;
    if (decoded === undefined) throw badInput(`${id === account ? 'account(id:)' : 'The X-Account-Id header'} must be Cloudflare's id of an account: 32 lower-case hexadecimal digits.`);
    return decoded;
  }

  /**
   * Upstream, with the credentials of this request.
   *
   * @throws GraphQLError where the request has no credentials, or more than one kind.
   */
  get upstream(): UpstreamSession {
    const { headers, address, cancellation, onCall } = this.#request;
    this.#upstream ??= this.#options.upstream.session({
      credentials: this.#readCredentials(),
      owner: this.#ownerOf(this.#readCredentials()),
      address,
      cancellation,
      deadline: this.#deadline,
      traceparent: headers('traceparent').find(isTraceparent),
      onCall,
      noCache: headers('cache-control').some((value) => /\bno-(cache|store)\b/i.test(value)),
    });
    return this.#upstream;
  }

  /** Stands for the credentials, and gives nothing of them away; undefined where there are none that can be used. */
  get owner(): string | undefined {
    try {
      return this.#ownerOf(this.#readCredentials());
    } catch {
      return undefined;
    }
  }

  #readCredentials(): Credentials {
    return (this.#credentials ??= readCredentials(this.#request.headers));
  }

  #ownerOf(credentials: Credentials): string {
    return (this.#owner ??= this.#options.upstream.ownerOf(credentials));
  }

  /** What reads upstream, and plans how. */
  get loaders(): Loaders {
    this.#loaders ??= new Loaders(this.upstream);
    return this.#loaders;
  }

  /** What this request has asked of upstream; undefined where that is nothing. */
  get usage(): UpstreamSession['usage'] | undefined {
    return this.#upstream?.usage;
  }

  /** Whether this request has not said this yet: true once for each. */
  isNew(what: string): boolean {
    const said = (this.#said ??= new Set());
    return said.size < said.add(what).size;
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
