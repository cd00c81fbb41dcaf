import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Gateway } from './gateway.ts';
import { headerValues } from './headers.ts';
import { jsonUtf8, noSniffing, refusalBody } from './http.ts';
import { type Logger, requestIdOf } from './log.ts';
import { typeDefs } from './schema.generated.ts';
import { Slots } from './slots.ts';

/** A gateway that listens. */
export interface GatewayServer {
  /** Where GraphQL is served. */
  readonly url: string;
  /** Stops: whoever asks now is told to ask elsewhere, answers under way are finished, and every connection is closed. */
  close(): Promise<void>;
}

/** How a gateway is served. */
export interface ServerOptions {
  readonly host: string;
  readonly port: number;
  /** Names that a request may be for, beside `host` and this machine's own. @default where `host` means every address, any name */
  readonly allowedHosts?: readonly string[] | undefined;
  /** The origins whose pages may read answers. @default none */
  readonly corsOrigins?: readonly string[] | undefined;
  /** Whether the schema is served. @default true */
  readonly schema?: boolean | undefined;
  /** Is told of each request that the gateway does not get to see, probes left aside. */
  readonly logger?: Logger | undefined;
  /** Says what is wrong with upstream's TLS, if anything is: until nothing has been, the server is not ready. @default nothing */
  readonly tlsProblem?: (() => Promise<string | undefined>) | undefined;
  /** The most requests at work at once; more are refused. @default 1_000 */
  readonly maxRequests?: number;
  /** The most bytes of answers that clients have yet to take; beyond that, those that have the most to take are hung up on. @default 256 MiB */
  readonly maxUnreadBytes?: number;
  /** Milliseconds that answers under way may take when the server stops: less than the 30 seconds after which orchestrators kill. @default 25_000 */
  readonly drainTime?: number;
  /** Milliseconds for a client to send the head of a request, and the whole of it; and to take something of an answer. @default 10_000, 30_000 and 20_000 */
  readonly timeouts?: { readonly head?: number; readonly request?: number; readonly unread?: number };
}

/** Milliseconds for requests that are here in part to come whole when the server stops. */
const grace = 1_000;

/** A request that is here. */
interface Visit {
  /** Whether the gateway answers it. */
  isAtWork: boolean;
}

/** What answers at a path. */
type Listener = (request: IncomingMessage, response: ServerResponse, visit: Visit) => unknown;

/**
 * Serves a gateway over HTTP, with what a process needs beside it: `/health`, `/ready` and `/schema.graphql`. It refuses what
 * it has no room or no time for.
 *
 * @param gateway answers at `/graphql`; it is closed together with the server.
 * @throws the error of `listen`, such as EADDRINUSE.
 */
export async function serve(gateway: Gateway, options: ServerOptions): Promise<GatewayServer> {
  const { host, port, schema = true, logger, maxRequests = 1_000, maxUnreadBytes = 256 * 1_024 ** 2, drainTime = 25_000 } = options;
  const lag = watchLag();
  const isAllowed = allowHosts(host, options.allowedHosts);
  const share = shareWith(options.corsOrigins ?? []);
  const answers = new Slots<ServerResponse>();
  const reading = watchReaders(answers, options.timeouts?.unread ?? 20_000, maxUnreadBytes);
  const stop = new AbortController();
  const { signal: stopped } = stop;
  let atWork = 0;
  let isReady = false;

  const work: Listener = (request, response, visit) => {
    if (stopped.aborted) return refuse(request, response, stopping, logger);
    if (atWork >= maxRequests || lag.isHigh) return refuse(request, response, saturated, logger);
    atWork++;
    visit.isAtWork = true;
    return gateway(request, response);
  };
  const probes = new Map<string, Listener>([
    ['/health', (request, response) => response.writeHead(200, { ...usualHeaders(request), 'content-length': 0 }).end()],
    ['/ready', (request, response) => response.writeHead(isReady && !stopped.aborted ? 200 : 503, { ...usualHeaders(request), 'content-length': 0 }).end()],
  ]);
  const paths = new Map<string, Listener>([['/graphql', (request, response, visit) => share(request, response) || work(request, response, visit)]]);
  if (schema) {
    paths.set('/schema.graphql', (request, response) => response.writeHead(200, { ...usualHeaders(request), 'content-type': 'application/graphql; charset=utf-8' }).end(typeDefs));
  }
  const answer: Listener = (request, response, visit) => {
    const { url = '' } = request;
    const pathname = url.includes('?') ? url.slice(0, url.indexOf('?')) : url;
    // A probe knows the address of a machine, and no name.
    const probe = probes.get(pathname);
    if (probe) return probe(request, response, visit);
    const problem = isAllowed(request);
    if (problem) return refuse(request, response, problem, logger);
    const listener = paths.get(pathname);
    return listener ? listener(request, response, visit) : refuse(request, response, unknownPath, logger);
  };

  const server = listenTo(options, (request, response) => {
    const visit = { isAtWork: false };
    const slot = answers.add(response);
    response.on('close', () => {
      answers.remove(slot);
      if (visit.isAtWork) atWork--;
      if (!request.complete) hangUp(request);
    });
    if (stopped.aborted) response.setHeader('connection', 'close');
    answer(request, response, visit);
  });
  // Whoever finds the system's queue full tries again after a second: in it is room for all that come at once.
  server.listen({ port, host, backlog: server.maxConnections });
  await once(server, 'listening');
  void untilTrusted(options, stopped).then(() => (isReady = true));
  return {
    url: `http://${hostname(server.address() as AddressInfo)}/graphql`,
    async close() {
      stop.abort();
      for (const response of answers.values()) if (!response.headersSent) response.setHeader('connection', 'close');
      setTimeout(() => {
        for (const response of answers.values()) if (!response.req.complete && !response.headersSent) refuse(response.req, response, stopping, logger);
      }, grace).unref();
      await emptied(answers, drainTime);
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
      lag.stop();
      reading.stop();
      await gateway.dispose();
    },
  };
}

/**
 * Resolves when TLS has been spoken with upstream, or the server stops.
 *
 * A certificate that is not trusted when a process starts is mostly its operator's own mistake: not to be ready keeps the
 * process before it at work. Later, and where upstream only cannot be reached, it is none: all processes would be taken out of
 * the load balancer at once, and with them what they keep, and the errors that say why.
 */
async function untilTrusted({ tlsProblem, logger }: ServerOptions, signal: AbortSignal): Promise<void> {
  for (let problem = await tlsProblem?.(); problem !== undefined && !signal.aborted; problem = await tlsProblem?.()) {
    logger?.error({ reason: 'TLS', problem }, 'not ready: upstream is not trusted');
    await sleep(2_000, undefined, { signal, ref: false }).catch(() => {});
  }
}

/** A connection, which holds the answer to its last request. A WeakMap of them would be gone through by each garbage collection. */
interface Answered extends Duplex {
  [lastAnswer]?: ServerResponse;
}

const lastAnswer = Symbol('last answer');

/** Takes a request in: the gateway takes its id from here, so that both say the same. */
function greet({ socket, headers }: IncomingMessage, response: ServerResponse): void {
  (socket as Answered)[lastAnswer] = response;
  headers['x-request-id'] = requestIdOf(headers['x-request-id']?.toString());
}

/** A node:http server that waits for nobody for long, and holds as many connections as it can. */
function listenTo({ logger, timeouts: { head = 10_000, request = 30_000 } = {} }: ServerOptions, listener: (request: IncomingMessage, response: ServerResponse) => void): Server {
  const server = createServer(
    {
      headersTimeout: head,
      requestTimeout: request,
      // Longer than load balancers keep theirs, so that they do not send into a connection that is just being closed.
      keepAliveTimeout: 65_000,
      connectionsCheckingInterval: Math.min(1_000, head / 2),
      maxHeaderSize: 16 * 1_024,
      // A missing Host is refused below, with a body.
      requireHostHeader: false,
    },
    (message, response) => {
      greet(message, response);
      listener(message, response);
    },
  );
  server.maxConnections = 2_000;
  server.on('timeout', (socket: Socket) => {
    const last = (socket as Answered)[lastAnswer];
    // What the system still holds for it is let go of as well.
    if (socket.writableLength > 0) socket.resetAndDestroy();
    // An answer that has nothing to send waits for upstream.
    else if (!last || last.closed) socket.destroy();
  });
  server.on('checkExpectation', (message: IncomingMessage, response: ServerResponse) => {
    greet(message, response);
    refuse(message, response, unmetExpectation, logger);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const last = (socket as Answered)[lastAnswer];
    // In the middle of an answer, this would be read as a part of it.
    const isFree = !last || last.writableFinished || !last.headersSent;
    const refusal = clientErrors[error.code ?? ''] ?? notHttp;
    if (socket.writable && isFree) socket.write(rawRefusal(refusal, logger));
    socket.destroy();
  });
  return server;
}

/** What a server says instead of an answer to GraphQL. */
interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const stopping: Refusal = {
  status: 503,
  code: 'REQUEST_CONCURRENCY_LIMITED',
  message: 'This gateway is about to stop: send the request again.',
  headers: { 'retry-after': '1', connection: 'close' },
};
const saturated: Refusal = { ...stopping, message: 'This gateway has too much to do: send the request again, later.', headers: { 'retry-after': '1' } };
const unknownPath: Refusal = {
  status: 404,
  code: 'NOT_FOUND',
  message: 'Nothing is here. GraphQL, and GraphiQL for a browser, is at /graphql.',
};
const badHost: Refusal = { status: 400, code: 'BAD_REQUEST', message: 'Send one Host header, with the name of this gateway.' };
const otherHost: Refusal = {
  status: 421,
  code: 'BAD_REQUEST',
  message: 'This gateway does not go by the name in the Host header: --allowed-hosts lists the names that it goes by.',
};
const unmetExpectation: Refusal = { status: 417, code: 'BAD_REQUEST', message: 'The only Expect that is met is 100-continue.' };
const notHttp: Refusal = { status: 400, code: 'BAD_REQUEST', message: 'This is not HTTP.' };
const clientErrors: Readonly<Record<string, Refusal>> = {
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, code: 'BAD_REQUEST', message: 'The request did not come to its end in time.' },
  HPE_HEADER_OVERFLOW: { status: 431, code: 'BAD_REQUEST', message: 'The headers are larger than 16 KB.' },
};

function refuse(request: IncomingMessage, response: ServerResponse, refusal: Refusal, logger: Logger | undefined): void {
  const body = refusalBody(refusal.message, refusal.code);
  response.writeHead(refusal.status, { ...usualHeaders(request), ...refusal.headers, 'content-type': jsonUtf8, 'content-length': Buffer.byteLength(body) }).end(body);
  log(request.headers['x-request-id'], refusal, logger);
}

/** What every answer has; the gateway gives it to its own. */
const usualHeaders = ({ headers }: IncomingMessage) => ({ 'x-request-id': headers['x-request-id'], ...noSniffing });

/** For a request that there is no response to. */
function rawRefusal(refusal: Refusal, logger: Logger | undefined): string {
  const body = refusalBody(refusal.message, refusal.code);
  const requestId = randomUUID();
  log(requestId, refusal, logger);
  const head = [`HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}`, 'Connection: close', `Content-Type: ${jsonUtf8}`, `Content-Length: ${Buffer.byteLength(body)}`, `X-Request-Id: ${requestId}`, 'X-Content-Type-Options: nosniff'];
  return [...head, '', body].join('\r\n');
}

const log = (requestId: unknown, { code, status }: Refusal, logger: Logger | undefined): void => logger?.info({ requestId, codes: [code], status }, 'refused');

/**
 * Closes the connection of a request that was answered before it came to its end, when the client has had time to read that.
 * If it has come to its end by then, the connection is as good as any, and may be carrying the next one.
 */
function hangUp(request: IncomingMessage): void {
  setTimeout(() => void (request.complete || request.socket.destroy()), 500).unref();
}

/**
 * Whether a request is for this server, or for a name that a page of another site has made to lead here: its own, which DNS
 * then sends to this machine.
 */
function allowHosts(own: string, allowedHosts: readonly string[] | undefined): (request: IncomingMessage) => Refusal | undefined {
  const isEveryAddress = own === '0.0.0.0' || own === '::';
  const names = new Set([own, ...(allowedHosts ?? [])].map((name) => name.toLowerCase().replaceAll(/^\[|\]$/g, '')));
  const isKnown = (name: string) => (isEveryAddress && !allowedHosts) || names.has(name) || /^(localhost|127(\.\d{1,3}){3}|::1)$/.test(name);
  let lastGood: string | undefined;
  return ({ headers, rawHeaders }) => {
    // Node keeps the first of several.
    const sent = headerValues(rawHeaders, () => headers.host)('host');
    const [host = ''] = sent;
    if (sent.length === 1 && host === lastGood) return undefined;
    const [, name] = (sent.length === 1 && /^\[?([\w.:-]*?)\]?(?::\d*)?$/.exec(host.toLowerCase())) || [];
    if (!name) return badHost;
    if (!isKnown(name)) return otherHost;
    lastGood = host;
    return undefined;
  };
}

/**
 * Lets pages of these origins read answers. They bring credentials in headers, so a browser need never add its own.
 *
 * @returns what sets the headers, and answers a preflight.
 */
function shareWith(origins: readonly string[]): (request: IncomingMessage, response: ServerResponse) => boolean {
  return (request, response) => {
    const { method, headers } = request;
    if (origins.length === 0) return false;
    response.setHeader('vary', 'Origin');
    if (headers.origin === undefined || !origins.includes(headers.origin)) return false;
    response.setHeader('access-control-allow-origin', headers.origin);
    response.setHeader('access-control-expose-headers', 'X-Request-Id, Retry-After');
    if (method !== 'OPTIONS') return false;
    response.writeHead(204, {
      ...usualHeaders(request),
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers':
        'Authorization, X-Auth-Email, X-Auth-Key, X-Account-Id, Content-Type, Cache-Control, X-Request-Id, Traceparent, Apollo-Require-Preflight',
      'access-control-max-age': '600',
    });
    response.end();
    return true;
  };
}

/**
 * Tells whether the event loop cannot keep up: for two seconds, each of its turns has taken longer than 200 ms on average.
 *
 * One long turn is no reason to refuse anybody. A crowd of several hundred who come at once makes one of half a second, and so
 * does a large answer: whoever waited for its end is served then, and being refused would only come again. What tells overload
 * from that is that it stays, as in CoDel (RFC 8289), which drops packets for a standing queue only.
 */
function watchLag(): { readonly isHigh: boolean; stop(): void } {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  let highs = 0;
  const timer = setInterval(() => {
    highs = delay.mean > 200e6 ? highs + 1 : 0;
    delay.reset();
  }, 1_000).unref();
  return {
    get isHigh() {
      return highs >= 2;
    },
    stop() {
      clearInterval(timer);
      delay.disable();
    },
  };
}

/**
 * Hangs up on clients that take nothing of their answer for so long, and, where all have more to take together than that, on those
 * that have the most.
 *
 * It looks at them now and then, since Node's own time-out for all of a server would be set anew for each request.
 */
function watchReaders(answers: Slots<ServerResponse>, time: number, maxBytes: number): { stop(): void } {
  const timer = setInterval(() => {
    let all = 0;
    // An answer that waits for the one before it has no socket of its own yet.
    const unread = new Map<Socket, number>();
    for (const { writableLength, req: { socket } } of answers.values()) {
      if (writableLength === 0) continue;
      all += writableLength;
      unread.set(socket, (unread.get(socket) ?? 0) + writableLength);
      // Until the answer is over: then, Node sets that of a connection that is kept.
      if (socket.timeout !== time) socket.setTimeout(time);
    }
    if (all <= maxBytes) return;
    for (const [socket, bytes] of [...unread].toSorted(([, one], [, other]) => other - one)) {
      if (all <= maxBytes) break;
      all -= bytes;
      socket.resetAndDestroy();
    }
  }, 100).unref();
  return { stop: () => clearInterval(timer) };
}

/** Resolves when every answer has been sent, or given up; at the latest after this time. */
async function emptied(answers: Slots<ServerResponse>, time: number): Promise<void> {
  const late = AbortSignal.timeout(time);
  for (let [answer] = answers.values(); answer && !late.aborted; [answer] = answers.values()) {
    await once(answer, 'close', { signal: late }).catch(() => {});
  }
}

const hostname = ({ address, family, port }: AddressInfo): string => `${family === 'IPv6' ? `[${address}]` : address}:${port}`;
