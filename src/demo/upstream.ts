import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type DemoNamespace, type DemoScript, namespaces } from './account.ts';

/** The id of the one account that the embedded upstream has. */
export const demoAccount = '023e105f4ecef8ad9ca31a8372d0c353';

/** An API token that may read everything in {@link demoAccount}. */
export const demoToken = 'demo-token-for-the-embedded-upstream';

/** An API token that upstream knows, but that lacks the permission to read Workers. */
export const demoTokenWithoutWorkers = 'demo-token-that-may-not-read-workers';

/** The email address that goes with {@link demoKey}. */
export const demoEmail = 'demo@shop.example';

/** A global API key: it may read everything, as {@link demoToken}. */
export const demoKey = '1234567893feefc5f0b5000bf00c38d90bbeb';

export interface DemoUpstreamOptions {
  /** Port to listen on; 0 takes a free one. @default 0 */
  readonly port?: number;
  /** Milliseconds that each answer is held back. @default 0 */
  readonly latency?: number;
  /** Enforces a rate limit: `quota` calls of a credential in `window` seconds. @default calls are counted, none is refused */
  readonly rateLimit?: RateLimit;
  /** Is told of each call as it arrives, refused ones included. */
  readonly onCall?: (call: DemoCall) => void;
}

interface RateLimit {
  readonly quota: number;
  /** Seconds. */
  readonly window: number;
}

/** A call that has arrived. */
interface DemoCall {
  readonly method: string;
  /** Path and query after `/client/v4`, encoded as they were on the wire. */
  readonly path: string;
}

/** An embedded upstream that listens. */
export interface DemoUpstream {
  /** The base URL to give to a client of Cloudflare's API. */
  readonly url: string;
  /** Stops listening and closes every connection, those with a call under way included. */
  readonly close: () => Promise<void>;
}

/** Starts a small Cloudflare on loopback that answers as the real one does, from the account in `account.ts`. */
export async function startDemoUpstream({ port = 0, latency = 0, rateLimit, onCall }: DemoUpstreamOptions = {}): Promise<DemoUpstream> {
  const cloudflare = createCloudflare(rateLimit);
  const server = createServer((request, response) => {
    onCall?.({ method: request.method ?? '', path: pathAfterBase(request) });
    const answer = cloudflare(request);
    if (latency > 0) sendLater(response, answer, latency);
    else send(response, answer);
  });
  // Longer than a client keeps an idle connection, so that it is never closed under a call that is just being sent.
  server.keepAliveTimeout = 120_000;
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${basePath}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const routes = [
  route('/accounts/{account}/workers/dispatch/namespaces', () => [...namespaces.values()].map(({ details }) => details)),
  route('/accounts/{account}/workers/dispatch/namespaces/{namespace}', ({ namespace }) => findNamespace(namespace).details),
  route('/accounts/{account}/workers/dispatch/namespaces/{namespace}/scripts/{script}', ({ namespace, script }) =>
    describeScript(namespace, findNamespace(namespace).scripts.get(script)),
  ),
  route('/accounts/{account}/workers/dispatch/namespaces/{namespace}/scripts/{script}/bindings', ({ namespace, script }, memory) => {
    const found = findScript(namespace, script);
    return rotate(found.bindings, memory.nextTurn(found));
  }),
];

function findNamespace(name: string): DemoNamespace {
  const namespace = namespaces.get(name);
  if (!namespace) throw new Refusal(404, [{ code: 100_119, message: 'workers.api.error.dispatch_namespace_not_found' }]);
  return namespace;
}

function findScript(namespace: string, name: string): DemoScript {
  const script = findNamespace(namespace).scripts.get(name);
  if (!script) throw new Refusal(404, [{ code: 10_007, message: 'workers.api.error.script_not_found' }]);
  return script;
}

/** A script that is not there is no error at this endpoint: upstream answers a success that holds null. */
function describeScript(dispatch_namespace: string, script: DemoScript | undefined) {
  const never = '0001-01-01T00:00:00Z';
  const { created_on, modified_on } = script?.details ?? { created_on: never, modified_on: never };
  return { created_on, modified_on, dispatch_namespace, script: script?.details ?? null };
}

function rotate<Item>(items: readonly Item[], turn: number): Item[] {
  const start = items.length === 0 ? 0 : turn % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

/** The members of a path that stand in braces in its pattern. */
type PathParameters<Pattern extends string> = Pattern extends `${string}{${infer Name}}${infer Rest}`
  ? Readonly<Record<Name, string>> & PathParameters<Rest>
  : unknown;

/** What an upstream remembers from call to call. */
interface Memory {
  /** How often the bindings of this script have been read before. */
  nextTurn(script: DemoScript): number;
}

interface Route {
  readonly pattern: readonly string[];
  readonly answer: (parameters: Readonly<Record<string, string>>, memory: Memory) => unknown;
}

function route<Pattern extends string>(pattern: Pattern, answer: (parameters: PathParameters<Pattern>, memory: Memory) => unknown): Route {
  return { pattern: pattern.split('/'), answer: answer as Route['answer'] };
}

const basePath = '/client/v4';

interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: string;
}

interface EnvelopeError {
  readonly code: number;
  readonly message: string;
  readonly error_chain?: readonly EnvelopeError[];
}

/** Thrown for every answer that is not a success. */
class Refusal extends Error {
  readonly status: number;
  readonly errors: readonly EnvelopeError[];
  readonly headers: OutgoingHttpHeaders;

  constructor(status: number, errors: readonly EnvelopeError[], headers: OutgoingHttpHeaders = {}) {
    super(errors[0]?.message);
    this.status = status;
    this.errors = errors;
    this.headers = headers;
  }
}

/** All that there is between a request and its answer, save for the sockets. */
function createCloudflare(rateLimit: RateLimit | undefined): (request: IncomingMessage) => Answer {
  const meter = createMeter(rateLimit);
  const nextRay = createRays();
  const memory = createMemory();
  return (request) => {
    const ray = nextRay();
    let usage = meter.unused;
    try {
      const credential = authenticate(request.headers);
      usage = meter.count(credential);
      meter.check(usage);
      const result = answerCall(request, credential, memory);
      return createAnswer(200, { success: true, errors: [], messages: [], result }, { ...meter.headers(usage), 'cf-ray': ray });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { status, errors, headers } = error;
      return createAnswer(status, { success: false, errors, messages: [], result: null }, { ...meter.headers(usage), 'cf-ray': ray, ...headers });
    }
  };
}

function createAnswer(status: number, envelope: unknown, headers: OutgoingHttpHeaders): Answer {
  const body = JSON.stringify(envelope);
  return { status, body, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers } };
}

interface Credential {
  readonly mayReadWorkers: boolean;
}

const credentials = {
  token: { mayReadWorkers: true },
  tokenWithoutWorkers: { mayReadWorkers: false },
  key: { mayReadWorkers: true },
} satisfies Record<string, Credential>;

/** Where both schemes are sent, the token counts. */
function authenticate({ authorization, 'x-auth-email': email, 'x-auth-key': key }: IncomingHttpHeaders): Credential {
  if (authorization !== undefined) return authenticateToken(authorization);
  if (email === undefined || key === undefined) {
    throw new Refusal(400, [{ code: 9106, message: 'Missing X-Auth-Key, X-Auth-Email or Authorization headers' }]);
  }
  if (email === demoEmail && key === demoKey) return credentials.key;
  throw new Refusal(403, [{ code: 9103, message: 'Unknown X-Auth-Key or X-Auth-Email' }]);
}

function authenticateToken(authorization: string): Credential {
  const token = /^Bearer +([\w.~+/-]+=*)$/i.exec(authorization)?.[1];
  if (token === undefined) {
    const error_chain = [{ code: 6111, message: 'Invalid format for Authorization header' }];
    throw new Refusal(400, [{ code: 6003, message: 'Invalid request headers', error_chain }]);
  }
  if (token === demoToken) return credentials.token;
  if (token === demoTokenWithoutWorkers) return credentials.tokenWithoutWorkers;
  throw new Refusal(401, [{ code: 10_000, message: 'Authentication error' }]);
}

/** Everything after authentication and rate limit. */
function answerCall(request: IncomingMessage, credential: Credential, memory: Memory): unknown {
  const path = pathAfterBase(request).split('?', 1)[0] ?? '';
  const segments = path.split('/').map((segment) => decode(segment, path));
  checkAccess(segments, credential, path);
  if (request.method !== 'GET') {
    throw new Refusal(405, [{ code: 7001, message: `${request.method} method not allowed for this api` }], { allow: 'GET' });
  }
  for (const { pattern, answer } of routes) {
    const parameters = match(pattern, segments);
    if (parameters) return answer(parameters, memory);
  }
  throw noRoute(404, path);
}

/** A path that is not below the base path is left as it is, and so has no route. */
function pathAfterBase({ url = '' }: IncomingMessage): string {
  return url.startsWith(`${basePath}/`) ? url.slice(basePath.length) : url;
}

function decode(segment: string, path: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw noRoute(400, path);
  }
}

function checkAccess([, scope, account = '', product]: readonly string[], { mayReadWorkers }: Credential, path: string): void {
  if (scope !== 'accounts') return;
  if (!/^[0-9a-f]{32}$/.test(account)) throw noRoute(404, path);
  if (account !== demoAccount) throw new Refusal(403, [{ code: 9109, message: 'Unauthorized to access requested resource' }]);
  if (product === 'workers' && !mayReadWorkers) throw new Refusal(403, [{ code: 10_000, message: 'Authentication error' }]);
}

function noRoute(status: number, path: string): Refusal {
  return new Refusal(status, [
    { code: 7003, message: `Could not route to ${path}, perhaps your object identifier is invalid?` },
    { code: 7000, message: 'No route for that URI' },
  ]);
}

function match(pattern: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? '';
    if (part.startsWith('{') && segment !== '') parameters[part.slice(1, -1)] = segment;
    else if (part !== segment) return undefined;
  }
  return parameters;
}

/** How much of its quota a credential has used, until `endsAt` (on the process's clock, in milliseconds). */
interface Usage {
  calls: number;
  endsAt: number;
  isBlocked: boolean;
}

/** Counts the calls of each credential in fixed windows. A call beyond the quota starts a block, which later calls do not prolong. */
function createMeter(rateLimit: RateLimit | undefined) {
  const { quota, window } = rateLimit ?? { quota: 1200, window: 300 };
  // Holds as many as there are credentials, since an unknown one is refused before it is counted.
  const usages = new Map<Credential, Usage>();
  const createUsage = (): Usage => ({ calls: 0, endsAt: performance.now() + window * 1000, isBlocked: false });
  const secondsLeft = ({ endsAt }: Usage) => Math.ceil((endsAt - performance.now()) / 1000);
  return {
    /** What an answer to nobody shows. */
    get unused(): Usage {
      return createUsage();
    },
    count(credential: Credential): Usage {
      const last = usages.get(credential);
      const usage = last && performance.now() < last.endsAt ? last : createUsage();
      usages.set(credential, usage);
      usage.calls += 1;
      if (!rateLimit || usage.isBlocked || usage.calls <= quota) return usage;
      usage.isBlocked = true;
      usage.endsAt = performance.now() + window * 1000;
      return usage;
    },
    check(usage: Usage): void {
      if (!usage.isBlocked) return;
      const message = `More than ${quota} requests per ${window} seconds reached. Please wait and consider throttling your request speed`;
      throw new Refusal(429, [{ code: 10_100, message }], { 'retry-after': String(secondsLeft(usage)) });
    },
    headers: (usage: Usage): OutgoingHttpHeaders => ({
      Ratelimit: `"default";r=${Math.max(0, quota - usage.calls)};t=${secondsLeft(usage)}`,
      'Ratelimit-Policy': `"default";q=${quota};w=${window}`,
    }),
  };
}

/** Ray ids that differ and look random, yet are the same in every run. */
function createRays(): () => string {
  let ray = 0x8a1b2c3d4e5f6789n;
  return () => {
    ray = BigInt.asUintN(64, ray * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n);
    return `${ray.toString(16).padStart(16, '0')}-LHR`;
  };
}

function createMemory(): Memory {
  const turns = new Map<DemoScript, number>();
  return {
    nextTurn(script) {
      const turn = turns.get(script) ?? 0;
      turns.set(script, turn + 1);
      return turn;
    },
  };
}

function sendLater(response: ServerResponse, answer: Answer, latency: number): void {
  const timer = setTimeout(() => send(response, answer), latency);
  response.once('close', () => clearTimeout(timer));
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, headers).end(body);
}
