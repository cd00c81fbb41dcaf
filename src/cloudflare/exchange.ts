import { buildConnector, Client, type Dispatcher, errors } from 'undici';
import type { Cancellable, Cancellation } from '../cancellation.ts';
import { Deadlines } from '../deadlines.ts';
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
  readonly deadlines = new Deadlines<Exchange>();
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

/** Who wants an exchange made, and is told what comes of it. */
export interface ExchangeOwner {
  /** For messages, without names and ids. */
  readonly route: string;
  readonly cancellation: Cancellation;
  readonly maxBytes: number;
  /** How often upstream has been asked so far, and for how long, in words. */
  readonly effort: string;
  /** The whole answer has come. */
  receive(wire: WireAnswer): void;
  fail(error: unknown): void;
}

/** One request and its answer, with no stream in between: a handler that collects is half the cost of undici's `request`. */
export class Exchange implements Dispatcher.DispatchHandler, Cancellable {
  readonly deadline: number;
  readonly #owner: ExchangeOwner;
  readonly #connections: Connections;
  #connection: Connection | undefined;
  #place = nowhere;
  #controller: Dispatcher.DispatchController | undefined;
  #isOver = false;
  #status = 0;
  #headers = noHeaders;
  #body: Buffer | undefined;
  /** What has come after the first part of the body. */
  #more: Buffer[] | undefined;
  #bytes = 0;

  /** @param deadline is when all of it must be over, on the clock of `performance.now()`. */
  constructor(connections: Connections, owner: ExchangeOwner, deadline: number) {
    this.deadline = deadline;
    this.#owner = owner;
    this.#connections = connections;
  }

  send(path: string, headers: Readonly<Record<string, string>>): void {
    this.#place = this.#connections.deadlines.add(this);
    this.#owner.cancellation.add(this);
    if (this.#isOver) return;
    this.#connection = this.#connections.take();
    this.#connection.client.dispatch({ method: 'GET', path, headers }, this);
  }

  onCancelled(): void {
    this.#giveUp(clientGone());
  }

  expire(): void {
    const { route, effort } = this.#owner;
    this.#giveUp(this.#controller ? new UpstreamError('UPSTREAM_TIMEOUT', `Cloudflare did not answer in time, ${effort} (GET ${route}).`) : unreachable('no connection in time', route));
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
    const { maxBytes, route } = this.#owner;
    this.#bytes += chunk.length;
    if (this.#bytes > maxBytes) this.#giveUp(tooLarge(maxBytes, route));
    else if (this.#body) (this.#more ??= []).push(chunk);
    else this.#body = chunk;
  }

  onResponseEnd(): void {
    if (this.#connection) this.#connection.isUsed = true;
    if (!this.#end()) return;
    const first = this.#body ?? Buffer.alloc(0);
    const body = this.#more ? Buffer.concat([first, ...this.#more]) : first;
    this.#owner.receive({ status: this.#status, headers: this.#headers, body });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    const isUsed = this.#connection?.isUsed ?? false;
    if (!this.#end()) return;
    const failure = transportError(error, this.#owner.route);
    if (isUsed && this.#status === 0 && isCut(error)) stale.add(failure);
    this.#owner.fail(failure);
  }

  #giveUp(error: Error): void {
    if (!this.#end()) return;
    this.#controller?.abort(error);
    this.#owner.fail(error);
  }

  /** Whether this is the end of it, and not what comes after that. */
  #end(): boolean {
    if (this.#isOver) return false;
    this.#isOver = true;
    this.#connections.deadlines.remove(this.#place);
    this.#owner.cancellation.remove(this);
    if (this.#connection && this.#controller) this.#connections.putBack(this.#connection);
    else if (this.#connection) this.#connections.drop(this.#connection);
    return true;
  }
}

const noHeaders: WireAnswer['headers'] = {};

/** A place that is none. */
const nowhere = -1;

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
