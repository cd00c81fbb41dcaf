import { hash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DemoScript } from './account.ts';
import { demoAccount, kvNamespace, numbered, resources } from './resources.ts';
import { answerGet, findScript, type Memory, Refusal, type Reply } from './routes.ts';

export { demoAccount };

/** An API token that may read everything in {@link demoAccount}. */
export const demoToken = 'demo-token-for-the-embedded-upstream';

/** An API token that upstream knows, but that lacks the permission to read Workers. */
export const demoTokenWithoutWorkers = 'demo-token-that-may-not-read-workers';

/** An API token with the permission to read Workers, and no other: not even those for what Workers are bound to. */
export const demoTokenForWorkersOnly = 'demo-token-that-may-read-workers-only';

/** The email address that goes with {@link demoKey}. */
export const demoEmail = 'demo@shop.example';

/** A global API key: it may read everything, as {@link demoToken}. */
export const demoKey = '1234567893feefc5f0b5000bf00c38d90bbeb';

export interface DemoUpstreamOptions {
  /** Milliseconds that each answer is held back. @default 0 */
  readonly latency?: number;
  /** Enforces a rate limit: `quota` calls of a credential in `window` seconds. @default calls are counted, none is refused */
  readonly rateLimit?: RateLimit;
  /**
   * Adds to each list of bindings a `plain_text` named `WHO`: the SHA-256, in hex, of the credential that upstream was sent,
   * `Bearer <token>` or `<email> <key>`. Any token that is well-formed may then read everything. @default false
   */
  readonly echo?: boolean;
  /** As many more resources, for lists of many pages. They come after the account's own. */
  readonly extra?: ExtraResources;
  /** Is told of each call as it arrives, refused ones included. */
  readonly onCall?: (call: DemoCall) => void;
}

interface RateLimit {
  readonly quota: number;
  /** Seconds. */
  readonly window: number;
}

interface ExtraResources {
  readonly kvNamespaces?: number;
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
  /** Changes a script, as an upload would: its etag, its modified_on, and by a binding named `TOUCHED`. Only this upstream's. */
  readonly touch: (namespace: string, script: string) => void;
  /** Stops listening and closes every connection, those with a call under way included. */
  readonly close: () => Promise<void>;
}

/** Starts a small Cloudflare on loopback that answers as the real one does, from the account in `account.ts`. */
export async function startDemoUpstream(options: DemoUpstreamOptions = {}): Promise<DemoUpstream> {
  const { latency = 0, rateLimit, echo = false, extra = {}, onCall } = options;
  const { memory, touch } = createMemory(echo, extra);
  const cloudflare = createCloudflare(memory, rateLimit);
  const server = createServer((request, response) => {
    onCall?.({ method: request.method ?? '', path: pathAfterBase(request) });
    const answer = cloudflare(request);
    if (latency > 0) sendLater(response, answer, latency);
    else send(response, answer);
  });
  // Longer than a client keeps an idle connection, so that it is never closed under a call that is just being sent.
  server.keepAliveTimeout = 120_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${basePath}`,
    touch: (namespace, script) => touch(findScript(namespace, script)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const basePath = '/client/v4';

interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: string;
}

/** All that there is between a request and its answer, save for the sockets. */
function createCloudflare(memory: Memory, rateLimit: RateLimit | undefined): (request: IncomingMessage) => Answer {
  const meter = createMeter(rateLimit);
  const nextRay = createRays();
  return (request) => {
    const ray = nextRay();
    let usage = meter.unused;
    try {
      const credential = authenticate(request.headers, memory.echoes);
      usage = meter.count(credential);
      meter.check(usage);
      const reply = answerCall(request, credential, memory);
      return createAnswer(200, { success: true, errors: [], messages: [], ...reply }, { ...meter.headers(usage), 'cf-ray': ray });
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
  /** The SHA-256, in hex, of what was sent. */
  readonly id: string;
  readonly permissions: readonly Permission[];
}

/** To read Workers, and to read everything else. */
type Permission = 'workers' | 'resources';

const everything: readonly Permission[] = ['workers', 'resources'];

const tokens = new Map<string, readonly Permission[]>([
  [demoToken, everything],
  [demoTokenWithoutWorkers, ['resources']],
  [demoTokenForWorkersOnly, ['workers']],
]);

/** Where both schemes are sent, the token counts. */
function authenticate({ authorization, 'x-auth-email': email, 'x-auth-key': key }: IncomingHttpHeaders, takesAnyToken: boolean): Credential {
  if (authorization !== undefined) return authenticateToken(authorization, takesAnyToken);
  if (email === undefined || key === undefined) {
    throw new Refusal(400, [{ code: 9106, message: 'Missing X-Auth-Key, X-Auth-Email or Authorization headers' }]);
  }
  if (email === demoEmail && key === demoKey) return { id: hash('sha256', `${email} ${key}`), permissions: everything };
  throw new Refusal(403, [{ code: 9103, message: 'Unknown X-Auth-Key or X-Auth-Email' }]);
}

function authenticateToken(authorization: string, takesAnyToken: boolean): Credential {
  const token = /^Bearer +([\w.~+/-]+=*)$/i.exec(authorization)?.[1];
  if (token === undefined) {
    const error_chain = [{ code: 6111, message: 'Invalid format for Authorization header' }];
    throw new Refusal(400, [{ code: 6003, message: 'Invalid request headers', error_chain }]);
  }
  const permissions = tokens.get(token) ?? (takesAnyToken ? everything : undefined);
  if (!permissions) throw new Refusal(401, [{ code: 10_000, message: 'Authentication error' }]);
  return { id: hash('sha256', `Bearer ${token}`), permissions };
}

/** Everything after authentication and rate limit. */
function answerCall(request: IncomingMessage, credential: Credential, memory: Memory): Reply {
  const [path = '', ...query] = pathAfterBase(request).split('?');
  const segments = path.split('/').map((segment) => decode(segment, path));
  checkAccess(segments, credential, path);
  if (request.method !== 'GET') {
    throw new Refusal(405, [{ code: 7001, message: `${request.method} method not allowed for this api` }], { allow: 'GET' });
  }
  const reply = answerGet(segments, { path, query: new URLSearchParams(query.join('?')), headers: request.headers, caller: credential.id, memory });
  if (!reply) throw noRoute(404, path);
  return reply;
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

/** The permissions of which one is needed to read a product. Those that are not here need that for resources. */
const permissionsFor = new Map<string | undefined, readonly Permission[]>([
  ['workers', ['workers']],
  ['workflows', ['workers']],
  ['queues', everything],
]);

function checkAccess([, scope, account = '', product]: readonly string[], { permissions }: Credential, path: string): void {
  if (scope !== 'accounts') return;
  if (!/^[0-9a-f]{32}$/.test(account)) throw noRoute(404, path);
  if (account !== demoAccount) throw new Refusal(403, [{ code: 9109, message: 'Unauthorized to access requested resource' }]);
  const needed = permissionsFor.get(product) ?? ['resources'];
  if (!permissions.some((permission) => needed.includes(permission))) throw new Refusal(403, [{ code: 10_000, message: 'Authentication error' }]);
}

function noRoute(status: number, path: string): Refusal {
  return new Refusal(status, [
    { code: 7003, message: `Could not route to ${path}, perhaps your object identifier is invalid?` },
    { code: 7000, message: 'No route for that URI' },
  ]);
}

/** How much of its quota a credential has used, until `endsAt` (on the process's clock, in milliseconds). */
interface Usage {
  calls: number;
  endsAt: number;
  isBlocked: boolean;
}

const maxUsages = 10_000;

/** Counts the calls of each credential in fixed windows. A call beyond the quota starts a block, which later calls do not prolong. */
function createMeter(rateLimit: RateLimit | undefined) {
  const { quota, window } = rateLimit ?? { quota: 1200, window: 300 };
  // By credential, the one that called last at the end.
  const usages = new Map<string, Usage>();
  const createUsage = (): Usage => ({ calls: 0, endsAt: performance.now() + window * 1000, isBlocked: false });
  const secondsLeft = ({ endsAt }: Usage) => Math.ceil((endsAt - performance.now()) / 1000);
  return {
    /** What an answer to nobody shows. */
    get unused(): Usage {
      return createUsage();
    },
    count({ id }: Credential): Usage {
      const last = usages.get(id);
      const usage = last && performance.now() < last.endsAt ? last : createUsage();
      usages.delete(id);
      usages.set(id, usage);
      const [oldest] = usages.keys();
      if (usages.size > maxUsages && oldest !== undefined) usages.delete(oldest);
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

function createMemory(echoes: boolean, { kvNamespaces = 0 }: ExtraResources) {
  const turns = new Map<DemoScript, number>();
  const touched = new Map<DemoScript, DemoScript>();
  const memory: Memory = {
    echoes,
    kvNamespaces: [...resources.kvNamespaces, ...numbered('extra', kvNamespaces).map(kvNamespace)],
    current: (script) => touched.get(script) ?? script,
    nextTurn(script) {
      const turn = turns.get(script) ?? 0;
      turns.set(script, turn + 1);
      return turn;
    },
  };
  const touch = (script: DemoScript): void => {
    touched.set(script, upload(memory.current(script)));
  };
  return { memory, touch };
}

/** The script a minute later, in another version. */
function upload({ details, bindings, ...script }: DemoScript): DemoScript {
  const modified_on = new Date(Date.parse(details.modified_on) + 60_000).toISOString();
  return {
    ...script,
    details: { ...details, modified_on, etag: hash('sha256', `etag ${details.id} ${modified_on}`) },
    bindings: [...bindings.filter(({ name }) => name !== 'TOUCHED'), { name: 'TOUCHED', type: 'plain_text', text: modified_on }],
  };
}

function sendLater(response: ServerResponse, answer: Answer, latency: number): void {
  const timer = setTimeout(() => send(response, answer), latency);
  response.once('close', () => clearTimeout(timer));
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, headers).end(body);
}
