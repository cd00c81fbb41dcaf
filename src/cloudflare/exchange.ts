import { buildConnector, Client, type Dispatcher, errors } from 'undici';
import type { Cancellation } from '../cancellation.ts';
import type { WireAnswer } from './envelope.ts';
import { badResponse, clientGone, UpstreamError } from './errors.ts';

/** A connection, for one call at a time. */
interface Connection {
  readonly client: Client;
  /** Whether it has brought an answer: upstream may have closed it since, which shows only when it is used. */
  isUsed: boolean;
}

/**
 * The connections to upstream. They are kept open, and that which was used last is used next. There are as many as there have
 * been calls at once, which whoever calls has to bound.
 */
export class Connections {
  readonly #origin: string;
  readonly #connect: buildConnector.connector;
  readonly #all = new Set<Connection>();
  readonly #idle: Connection[] = [];
  #isClosed = false;

  /** @param timeout is for opening one, in milliseconds. */
  constructor(origin: string, timeout: number) {
    this.#origin = origin;
    // One for all, so that TLS sessions are resumed.
    this.#connect = buildConnector({ timeout, allowH2: false });
  }

  take(): Connection {
    return this.#idle.pop() ?? this.#open();
  }

  putBack(connection: Connection): void {
    this.#idle.push(connection);
  }

  /** Gives up one that was not opened in time. */
  drop(connection: Connection): void {
    this.#all.delete(connection);
    void connection.client.destroy();
  }

  /** What is under way fails, and so does whatever comes then. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#all].map(({ client }) => client.destroy()));
  }

  #open(): Connection {
    const client = new Client(this.#origin, {
      connect: this.#connect,
      pipelining: 1,
      // They start anew with each byte, so a dripping body never meets them. The timer of each call does.
      headersTimeout: 0,
      bodyTimeout: 0,
      keepAliveTimeout: 30_000,
    });
    const connection = { client, isUsed: false };
    client.on('disconnect', () => (connection.isUsed = false));
    this.#all.add(connection);
    if (this.#isClosed) void client.destroy();
    return connection;
  }
}

/** What an exchange takes, and who is told. */
export interface ExchangeOptions<Opened> {
  /** For messages, without names and ids. */
  readonly route: string;
  readonly cancellation: Cancellation;
  /** Milliseconds for all of it. */
  readonly timeout: number;
  readonly maxBytes: number;
  /** Makes something of the answer. */
  readonly open: (wire: WireAnswer) => Opened | Promise<Opened>;
}

/** One request and its answer, with no stream in between: a handler that collects is half the cost of undici's `request`. */
export class Exchange<Opened> implements Dispatcher.DispatchHandler {
  readonly #options: ExchangeOptions<Opened>;
  readonly #connections: Connections;
  #connection: Connection | undefined;
  readonly #settled = Promise.withResolvers<Opened>();
  readonly #timer: NodeJS.Timeout;
  readonly #onGone = () => this.#giveUp(clientGone());
  #controller: Dispatcher.DispatchController | undefined;
  #isOver = false;
  #status = 0;
  #headers: WireAnswer['headers'] = {};
  #chunks: Buffer[] = [];
  #bytes = 0;

  constructor(connections: Connections, options: ExchangeOptions<Opened>) {
    const { route, timeout } = options;
    this.#options = options;
    this.#connections = connections;
    this.#timer = setTimeout(() => this.#giveUp(this.#controller ? new UpstreamError('UPSTREAM_TIMEOUT', `Cloudflare did not answer in time (GET ${route}).`) : unreachable('no connection in time', route)), Math.max(0, timeout));
  }

  send(path: string, headers: Readonly<Record<string, string>>): Promise<Opened> {
    this.#options.cancellation.add(this.#onGone);
    if (!this.#isOver) {
      this.#connection = this.#connections.take();
      this.#connection.client.dispatch({ method: 'GET', path, headers }, this);
    }
    return this.#settled.promise;
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    // It was given up while it waited for a connection: this keeps it from being sent at all.
    if (this.#isOver) controller.abort(clientGone());
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: WireAnswer['headers']): void {
    if (status < 200) return;
    this.#status = status;
    this.#headers = headers;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    const { maxBytes, route } = this.#options;
    this.#bytes += chunk.length;
    if (this.#bytes > maxBytes) this.#giveUp(tooLarge(maxBytes, route));
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    if (this.#connection) this.#connection.isUsed = true;
    if (!this.#end()) return;
    const [first] = this.#chunks;
    const body = first && this.#chunks.length === 1 ? first : Buffer.concat(this.#chunks);
    this.#chunks = [];
    try {
      this.#settled.resolve(this.#options.open({ status: this.#status, headers: this.#headers, body }));
    } catch (error) {
      this.#settled.reject(error);
    }
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    const isUsed = this.#connection?.isUsed ?? false;
    if (!this.#end()) return;
    const failure = transportError(error, this.#options.route);
    if (isUsed && this.#status === 0 && isCut(error)) stale.add(failure);
    this.#settled.reject(failure);
  }

  #giveUp(error: Error): void {
    if (!this.#end()) return;
    this.#controller?.abort(error);
    this.#settled.reject(error);
  }

  /** Whether this is the end of it, and not what comes after that. */
  #end(): boolean {
    if (this.#isOver) return false;
    this.#isOver = true;
    clearTimeout(this.#timer);
    this.#options.cancellation.remove(this.#onGone);
    if (this.#connection && this.#controller) this.#connections.putBack(this.#connection);
    else if (this.#connection) this.#connections.drop(this.#connection);
    return true;
  }
}

const stale = new WeakSet<Error>();

/**
 * Whether a call failed for having been sent into a connection that was kept, and that upstream had closed meanwhile. That is
 * nobody's failure: it is sent again at once, and does not count among the calls that may be retries.
 */
export const isStale = (error: unknown): boolean => error instanceof Error && stale.has(error);

/** How a connection ends that the other side has closed. */
const isCut = (error: Error): boolean => /^(UND_ERR_SOCKET|ECONNRESET|EPIPE)$/.test(codeOf(error) ?? '');

export const tooLarge = (maxBytes: number, route: string) =>
  badResponse(`Cloudflare's answer is larger than ${maxBytes} bytes`, { route }, 'TOO_LARGE');

/** What undici throws for an answer that is no HTTP, or not the answer that its own headers announce. */
const malformed = [errors.HTTPParserError, errors.HeadersOverflowError, errors.ResponseContentLengthMismatchError];

/** The message tells no address: undici's would. */
function transportError(error: Error, route: string): UpstreamError {
  if (malformed.some((kind) => error instanceof kind)) {
    return badResponse('What Cloudflare sent is not HTTP', { route });
  }
  const code = codeOf(error) ?? 'for no reason that is known';
  return unreachable(code, route, isTls(code) ? 'TLS' : undefined);
}

const unreachable = (why: string, route: string, reason?: string): UpstreamError =>
  new UpstreamError('UPSTREAM_UNAVAILABLE', `Cloudflare cannot be reached: ${why} (GET ${route}).`, { ...(reason !== undefined && { reason }) });

/** OpenSSL's codes for certificates, and Node's for the rest: https://nodejs.org/api/tls.html#x509-certificate-error-codes */
export const isTls = (code: string): boolean => /CERT|^ERR_(SSL|TLS)_|^(EPROTO|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED)$/.test(code);

export const codeOf = (error: unknown): string | undefined => {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
};
