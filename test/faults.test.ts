import dns from 'node:dns';
import { once } from 'node:events';
import { createServer as createHttpServer, type IncomingMessage, request as requestHttp } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import tls from 'node:tls';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGateway, type Gateway, type GatewayOptions } from '../src/index.ts';
import { elsewhere, expired, key, valid } from './certificates.ts';
import { type Answer, type Call, digest, envelope, type FaultyUpstream, good, reply, startFaultyUpstream } from './faulty-upstream.ts';
import { account, manyScripts, type Reply } from './rig.ts';

/** In every token, and in no answer. */
const canary = 'canary';
const bearer = (name: string) => `Bearer ${canary}-${name}-0123456789`;

let upstream: FaultyUpstream;
let gateway: Gateway;
let resources: string[];
const strays: unknown[] = [];
const stray = (error: unknown) => void strays.push(error);

beforeAll(() => void process.on('unhandledRejection', stray).on('uncaughtException', stray));
afterAll(() => void process.off('unhandledRejection', stray).off('uncaughtException', stray));

beforeEach(async () => {
  resources = activeResources();
  upstream = await startFaultyUpstream();
  gateway = start();
});

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await eventually(() => expect(inFlight()).toEqual([]), 100);
  await gateway.dispose();
  await eventually(() => expect(upstream.sockets.size).toBe(0));
  await upstream.close();
  // The test runner's own timers come and go.
  await eventually(() => expect(activeResources().length).toBeLessThanOrEqual(resources.length), 300);
  expect(strays).toEqual([]);
});

/** Sockets and timers, by their kind. */
const activeResources = () => process.getActiveResourcesInfo().filter((kind) => /TCP|TLS|Timeout|GetAddrInfo/.test(kind)).toSorted();

const inFlight = () => upstream.ledger.filter(({ isOver }) => !isOver);

const callsFor = (name: string, script = '') => upstream.ledger.filter(({ credential, path }) => credential === bearer(name) && path.includes(script));

/** Waits for what must be so soon, and leaves no timer behind while it looks. */
async function eventually(check: () => void, limit = 2_000): Promise<void> {
  for (const end = performance.now() + limit; performance.now() < end; await sleep(2)) {
    try {
      return check();
    } catch {}
  }
  check();
}

/**
 * Asks until it is so, and only so often: what is kept is answered without the event loop having a turn, so that no time limit
 * of the test runner's ends a loop that would go on.
 */
async function until(isSo: () => Promise<boolean>, times: number): Promise<void> {
  for (let nth = 0; nth < times; nth++) {
    if (await isSo()) return;
    await sleep(50);
  }
  expect.unreachable(`not so after ${times} times`);
}

const start = (options: GatewayOptions = {}) => createGateway({ upstream: upstream.url, account, attemptTimeout: 1_000, timeout: 3_000, maxAnswerBytes: 200_000, ...options });

/** A gateway with other options, in place of the one that each test has. */
async function restart(options: GatewayOptions): Promise<void> {
  await gateway.dispose();
  gateway = start(options);
}

const who = 'bindings(names: ["WHO"]) { ... on PlainTextBinding { text } }';
const inNamespace = (fields: string) => `{ account { accountId dispatchNamespace(name: "n") { ${fields} } } }`;
const scripts = (names: readonly string[], fields = who) => inNamespace(names.map((name) => `${name}: script(name: "${name}") { ${fields} }`).join(' '));
const both = scripts(['faulty', 'sibling']);
const faulty = scripts(['faulty']);

/** Asks in somebody's name. Whatever is answered holds nobody's token, and nobody else's data. */
async function ask(name: string, query = both, { signal, ...headers }: { signal?: AbortSignal; [header: string]: unknown } = {}): Promise<Omit<Reply, 'calls'>> {
  const response = await post({
    headers: { 'content-type': 'application/json', ...(name && { authorization: bearer(name) }), ...(headers as Record<string, string>) },
    body: JSON.stringify({ query }),
    ...(signal && { signal }),
  });
  const text = await response.text();
  expect(text).not.toContain(canary);
  for (const [, seen] of text.matchAll(/"text":"(\w+)"/g)) expect(seen).toBe(digest(bearer(name)));
  return { status: response.status, headers: response.headers, errors: [], ...(JSON.parse(text) as Pick<Reply, 'data'>) };
}

interface Post {
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly signal?: AbortSignal;
}

/** Over a socket a query is compiled, and by the Fetch handler Yoga executes it. Each time it is a connection of its own, that none is left over. */
const post = process.env['BINDGRAPH_TEST_PATH'] === 'yoga' ? async (init: Post) => gateway.fetch(new Request('http://gateway/graphql', { method: 'POST', ...init })) : postOverSocket;

async function postOverSocket({ body, ...options }: Post): Promise<Response> {
  const server = createHttpServer(gateway).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const { port } = server.address() as AddressInfo;
    const request = requestHttp({ ...options, port, host: '127.0.0.1', path: '/graphql', method: 'POST', agent: false });
    const answered = once(request, 'response') as Promise<[IncomingMessage]>;
    request.end(body);
    const [answer] = await answered;
    const { statusCode: status = 0, headers } = answer;
    return new Response(await textOf(answer), { status, headers: headers as Record<string, string> });
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

const codes = ({ errors }: Pick<Reply, 'errors'>) => errors.map(({ extensions }) => extensions.code);
const mine = (name: string) => ({ bindings: [{ text: digest(bearer(name)) }] });
const scriptsIn = ({ data }: Pick<Reply, 'data'>) => data.account.dispatchNamespace as Record<string, unknown>;
const expectWhole = (answer: Omit<Reply, 'calls'>, name: string) => expect(answer).toMatchObject({ errors: [], data: { account: { dispatchNamespace: { faulty: mine(name), sibling: mine(name) } } } });

/** A fault for one script of one caller; everything else is well. */
const strike =
  (fault: Answer): Answer =>
  (call) =>
    call.credential === bearer('alice') && call.path.includes('/faulty/') ? fault(call) : good(call);

const write = ({ socket }: Call, ...parts: (string | Buffer)[]) => parts.forEach((part) => socket.write(part));
const refuse = (status: number, code: number, message = 'no', headers = {}): Answer => (call) => reply(call, { success: false, errors: [{ code, message }], result: null }, status, headers);
const html = (status: number): Answer => (call) => reply(call, '<!doctype html><h1>Attention Required!</h1>', status, { 'content-type': 'text/html' });
const json = (call: Call) => JSON.stringify(envelope(call));
const head = (...headers: string[]) => `HTTP/1.1 200 OK\r\n${headers.map((header) => `${header}\r\n`).join('')}\r\n`;
const result = (text: string): Answer => (call) => reply(call, `{"success":true,"errors":[],"messages":[]${text}}`);

/** Writes for as long as it is read. */
function pour({ socket }: Call, chunk: Buffer): void {
  while (socket.writable && socket.write(chunk));
  socket.once('drain', () => pour({ socket } as Call, chunk));
}

const unavailable = { code: 'UPSTREAM_UNAVAILABLE' };
const timeout = { code: 'UPSTREAM_TIMEOUT' };
const bad = { code: 'UPSTREAM_BAD_RESPONSE' };
const broken = { ...bad, reason: 'BROKEN_JSON' };
const tooLarge = { ...bad, reason: 'TOO_LARGE' };
const limited = { code: 'RATE_LIMITED' };
const unauthenticated = { code: 'UNAUTHENTICATED' };

/** What goes wrong with an answer, what its field's error says, and how often it is tried. */
const faults: [row: string, what: string, error: Record<string, unknown>, tries: number, fault: Answer][] = [
  ['F1', 'is a reset connection', unavailable, 3, ({ socket }) => socket.resetAndDestroy()],
  ['F1', 'is a closed connection', unavailable, 3, ({ socket }) => socket.end()],
  ['F2', 'does not come', timeout, 3, () => {}],
  ['F3', 'stalls in its body', timeout, 3, (call) => write(call, head('content-length: 1000'), '{"success":')],
  ['F4', 'drips', timeout, 3, (call) => {
    write(call, head('content-length: 1000'));
    const drip = setInterval(() => write(call, ' '), 20);
    call.socket.on('close', () => clearInterval(drip));
  }],
  ['F5', 'is reset in its body', unavailable, 3, (call) => call.socket.write(`${head('content-length: 1000')}{"success":`, () => call.socket.resetAndDestroy())],
  ['F5', 'ends before its length', unavailable, 3, (call) => call.socket.end(`${head('content-length: 1000')}{"success":`)],
  ['F5', 'ends between its chunks', unavailable, 3, (call) => call.socket.end(`${head('transfer-encoding: chunked')}5\r\n{"suc\r\n`)],
  ['F6', 'is cut off, and does not tell', broken, 2, (call) => call.socket.end(`${head('connection: close')}${json(call).slice(0, -9)}`)],
  ['F10', 'is a page of HTML', bad, 1, html(200)],
  ['F10', 'is a page of HTML with 401', unauthenticated, 1, html(401)],
  ['F10', 'is a page of HTML with 403', bad, 1, html(403)],
  ['F10', 'is a page of HTML with 429', limited, 1, html(429)],
  ['F10', 'is a page of HTML with 502', unavailable, 3, html(502)],
  ['F12', 'is half of its JSON', broken, 2, (call) => reply(call, json(call).slice(0, 40))],
  ['F12', 'is its JSON with something behind it', broken, 2, (call) => reply(call, `${json(call)}}`)],
  ['F12', 'is empty', broken, 2, (call) => reply(call, '')],
  ['F12', 'is a 204', broken, 2, (call) => {
    write(call, 'HTTP/1.1 204 No Content\r\n\r\n');
    call.isOver = true;
  }],
  ['F13', 'has no end', tooLarge, 1, (call) => {
    write(call, head('connection: close'), '{"success":true,"result":"');
    pour(call, Buffer.alloc(65_536, 'x'));
  }],
  ['F13', 'is 100 MB long', tooLarge, 1, (call) => {
    write(call, head('content-length: 100000000'), '{"success":true,"result":"');
    pour(call, Buffer.alloc(65_536, 'x'));
  }],
  ['F14', 'is a gzip bomb', tooLarge, 1, (call) => reply(call, bomb, 200, { 'content-encoding': 'gzip' })],
  ['F15', 'is not UTF-8', bad, 1, (call) => reply(call, Buffer.from(json(call).replace('WHO', 'WH\xff'), 'latin1'))],
  ['F16', 'is not HTTP', bad, 1, (call) => call.socket.end('SSH-2.0-OpenSSH_9.9\r\n')],
  ['F16', 'has more headers than fit', bad, 1, (call) => reply(call, json(call), 200, { 'x-padding': 'x'.repeat(17_000) })],
  ['F16', 'has two lengths', bad, 1, (call) => call.socket.end(`${head('content-length: 5', 'content-length: 9')}{"success"`)],
  ['F23', 'is a success that is none', { code: 'UPSTREAM_ERROR', upstream: { status: 200, errors: [{ code: 7003, message: 'no' }], ray: null } }, 1, refuse(200, 7003)],
  ['F23', 'is a rate limit that says 200', limited, 1, refuse(200, 971)],
  ['F23', 'is another rate limit that says 200', limited, 1, refuse(200, 10100)],
  ['F23', 'refuses a malformed token with 400', unauthenticated, 1, refuse(400, 6003)],
  ['F23', 'refuses a token with 200', { code: 'FORBIDDEN' }, 1, refuse(200, 10000)],
  ['F25', 'holds null', bad, 1, result(',"result":null')],
  ['F25', 'holds an object', bad, 1, result(',"result":{}')],
  ['F25', 'holds a text', bad, 1, result(',"result":"x"')],
  ['F25', 'holds nothing', bad, 1, result('')],
  ['F29', 'is nested ten thousand deep', bad, 1, result(`,"result":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`)],
];
const bomb = gzipSync(Buffer.alloc(50_000_000));

describe('an answer of upstream', () => {
  it.each(faults)('%s: that %s is an error in its place, and costs nobody else anything', async (_row, _what, error, tries, fault) => {
    if (error === timeout) await restart({ attemptTimeout: 100 });
    upstream.answer = strike(fault);
    const [struck, other] = await Promise.all([ask('alice'), ask('bob')]);
    expectWhole(other, 'bob');
    expect(struck).toMatchObject({ status: 200, errors: [{ path: ['account', 'dispatchNamespace', 'faulty'], extensions: error }] });
    expect(scriptsIn(struck)).toEqual({ faulty: null, sibling: mine('alice') });
    expect(JSON.stringify(struck.errors)).not.toMatch(/<|127\.0\.0\.1|Attention/);
    expect(callsFor('alice', '/faulty/')).toHaveLength(tries);
    expect(Math.max(...[...upstream.sockets].map(({ bytesWritten }) => bytesWritten))).toBeLessThan(10_000_000);
  });

  it.each(faults.filter(([, , , tries]) => tries > 1))('%s: that once %s is asked for again, and nobody sees it', async (_row, _what, error, _tries, fault) => {
    if (error === timeout) await restart({ attemptTimeout: 100 });
    upstream.answer = strike((call) => (call.nth === 1 ? fault(call) : good(call)));
    expectWhole(await ask('alice'), 'alice');
    expect(callsFor('alice', '/faulty/')).toHaveLength(2);
  });

  it.each<[string, string, Answer]>([
    ['F11', 'without a content type', (call) => reply(call, json(call), 200, {})],
    ['F11', 'of plain text', (call) => reply(call, json(call), 200, { 'content-type': 'text/plain' })],
    ['F17', 'after early hints', (call) => {
      write(call, 'HTTP/1.1 103 Early Hints\r\nlink: </style.css>; rel=preload\r\n\r\n');
      good(call);
    }],
    ['F29', 'with a hundred thousand bytes of keys that nobody knows', (call) => reply(call, { ...envelope(call), ...Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`k${index}`, 1])) })],
    ['F29', 'with the keys of a prototype', (call) => reply(call, json(call).replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},'))],
    ['F30', 'with a key twice, of which the last counts', (call) => reply(call, json(call).replace('{', '{"success":false,"result":null,'))],
  ])('%s: %s is read', async (_row, _what, answer) => {
    upstream.answer = strike(answer);
    expectWhole(await ask('alice'), 'alice');
    expect(callsFor('alice', '/faulty/')).toHaveLength(1);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('F6: that is cut off is never taken for a whole one, wherever it is cut', async () => {
    const length = json({ credential: bearer('0') } as Call).length;
    upstream.answer = (call) => call.socket.end(`${head('connection: close')}${json(call).slice(0, Number(/-(\d+)-/.exec(call.credential)?.[1]))}`);
    const replies = await Promise.all(Array.from({ length }, (_, cut) => ask(String(cut), faulty)));
    expect(replies.map(codes)).toEqual(replies.map(() => ['UPSTREAM_BAD_RESPONSE']));
  });

  it('F9: of each status that means upstream’s own fault is tried again', async () => {
    const statuses = [500, 502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 527, 530];
    // Few at once: more would be an outage.
    for (const some of [statuses.slice(0, 6), statuses.slice(6)]) {
      upstream.answer = (call) => (call.path.includes('/sibling/') ? good(call) : reply(call, 'error', Number(/-(\d+)-/.exec(call.credential)?.[1])));
      const replies = await Promise.all(some.map((status) => ask(String(status))));
      expect(replies.map(codes)).toEqual(some.map(() => ['UPSTREAM_UNAVAILABLE']));
      for (const [index, status] of some.entries()) {
        expect(replies[index]?.errors[0]?.extensions['upstream']).toMatchObject({ status });
        expect(callsFor(String(status), '/faulty/')).toHaveLength(3);
      }
    }
  });

  it.each([301, 302, 303, 307, 308])('F18, S4: that is a %i is not followed: no credential goes elsewhere', async (status) => {
    const other = await startFaultyUpstream();
    upstream.answer = strike((call) => reply(call, '', status, { location: other.url }));
    const struck = await ask('alice', both);
    await other.close();
    expect(other.ledger).toEqual([]);
    expect(codes(struck)).toEqual(['UPSTREAM_BAD_RESPONSE']);
    expect(scriptsIn(struck)).toEqual({ faulty: null, sibling: mine('alice') });
    expect(callsFor('alice', '/faulty/')).toHaveLength(1);
  });

  it('F24: that is a success and tells errors all the same is data, and one warning', async () => {
    const errors = [{ code: 1001, message: `Beware of ${bearer('alice')} ${'x'.repeat(2_000)}` }];
    upstream.answer = (call) => reply(call, { ...envelope(call), errors });
    const warned = await ask('alice');
    expectWhole(warned, 'alice');
    expect(warned.extensions?.['warnings']).toEqual([
      { code: 1001, message: expect.stringMatching(/^Beware of Bearer \[redacted\] x{900,}$/), route: '/accounts/*/workers/dispatch/namespaces/*/scripts/*/bindings' },
    ]);
    // It was kept, and its warning with it.
    expect((await ask('alice')).extensions?.['warnings']).toEqual(warned.extensions?.['warnings']);
    upstream.answer = (call) => reply(call, { ...envelope(call), errors: Array.from({ length: 50 }, (_, code) => ({ code, message: call.path })) });
    expect((await ask('bob')).extensions?.['warnings']).toHaveLength(10);
  });
});

describe('bindings', () => {
  const bindings = 'faulty: script(name: "faulty") { bindings { __typename id name ... on KVNamespaceBinding { namespaceId } ... on RatelimitBinding { simple { period } } } } sibling: script(name: "sibling") { bindings { name } }';

  it.each<[string, string, string, [type: string, name: string][], string[]]>([
    ['F26', 'of one name both come', '{"name":"KV","type":"kv_namespace","namespace_id":"a"},{"name":"KV","type":"kv_namespace","namespace_id":"b"}', [['KVNamespaceBinding', 'KV'], ['KVNamespaceBinding', 'KV']], []],
    ['F27', 'that are none, or of no kind that is known, come as they are', 'null,5,{"name":"Q","type":"quantum"},{"name":"T"}', [['UnknownBinding', ''], ['UnknownBinding', ''], ['UnknownBinding', 'Q'], ['UnknownBinding', 'T']], []],
    ['F28', 'without a property have null there', '{"name":"KV","type":"kv_namespace"}', [['KVNamespaceBinding', 'KV']], []],
    ['F28', 'with a number for a text have an error there', '{"name":"KV","type":"kv_namespace","namespace_id":5}', [['KVNamespaceBinding', 'KV']], ['namespaceId']],
    ['F28', 'with a number beyond all bounds have an error there', '{"name":"L","type":"ratelimit","simple":{"period":1e400}}', [['RatelimitBinding', 'L']], ['period']],
    ['F28', 'with a number beyond 32 bits have an error there', '{"name":"L","type":"ratelimit","simple":{"period":2147483648}}', [['RatelimitBinding', 'L']], ['period']],
  ])('%s: %s, and cost no other one', async (_row, _what, wires, expected, failed) => {
    upstream.answer = strike((call) => reply(call, `{"success":true,"result":[${wires},{"name":"Z","type":"ai"}]}`));
    const { data, errors } = await ask('alice', inNamespace(bindings));
    const found = data.account.dispatchNamespace.faulty.bindings as { __typename: string; id: string; name: string }[];
    expect(found.map(({ __typename, name }) => [__typename, name])).toEqual([...expected, ['AIBinding', 'Z']]);
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    expect(errors.map(({ path, extensions }) => [path?.at(-1), extensions.code])).toEqual(failed.map((field) => [field, 'RESPONSE_VALIDATION_FAILED']));
    expect(data.account.dispatchNamespace.sibling.bindings).toEqual([{ name: 'WHO' }]);
  });
});

describe('a 429', () => {
  it.each<[string, Record<string, string>, number, number]>([
    ['300 seconds', { 'retry-after': '300' }, 300, 300],
    ['a date, by upstream’s clock', { 'retry-after': new Date(1e12 + 120_000).toUTCString(), date: new Date(1e12).toUTCString() }, 120, 120],
    ['a date, by this machine’s clock', { 'retry-after': new Date(Date.now() + 600_000).toUTCString() }, 500, 600],
    ['a date that is never', { 'retry-after': new Date(8e15).toUTCString() }, 86_400, 86_400],
    ['nothing', {}, 60, 60],
    ['-1', { 'retry-after': '-1' }, 60, 60],
    ['abc', { 'retry-after': 'abc' }, 60, 60],
  ])('F7: that says %s stops its caller for so long, and nobody else', async (_what, headers, least, most) => {
    upstream.answer = strike(refuse(429, 971, 'Please wait', headers));
    const [struck, other] = await Promise.all([ask('alice'), ask('bob')]);
    expectWhole(other, 'bob');
    expect(scriptsIn(struck)).toEqual({ faulty: null, sibling: mine('alice') });
    expect(struck.errors).toMatchObject([{ path: ['account', 'dispatchNamespace', 'faulty'], extensions: limited }]);
    const retryAfter = struck.errors[0]?.extensions['retryAfter'];
    expect(retryAfter).toBeGreaterThanOrEqual(least);
    expect(retryAfter).toBeLessThanOrEqual(most);
    expect(struck.headers.get('retry-after')).toBe(String(retryAfter));

    const before = upstream.ledger.length;
    expect(codes(await ask('alice', scripts(['third'])))).toEqual(['RATE_LIMITED']);
    expect(upstream.ledger).toHaveLength(before);
    expect(codes(await ask('bob', scripts(['third'])))).toEqual([]);
  });

  it('F7: that says 1 second is waited for by who has the time', async () => {
    upstream.answer = strike((call) => (call.nth === 1 ? refuse(429, 971, 'Please wait', { 'retry-after': '1' })(call) : good(call)));
    const before = performance.now();
    expectWhole(await ask('alice'), 'alice');
    expect(performance.now() - before).toBeGreaterThan(1_000);
    expect(callsFor('alice', '/faulty/')).toHaveLength(2);
  });

  it('F7: that says 1 second is over then for who has not', async () => {
    await restart({ timeout: 400 });
    upstream.answer = strike((call) => (call.nth === 1 ? refuse(429, 971, 'Please wait', { 'retry-after': '1' })(call) : good(call)));
    expect(codes(await ask('alice'))).toEqual(['RATE_LIMITED']);
    expect(codes(await ask('alice', faulty))).toEqual(['RATE_LIMITED']);
    expect(callsFor('alice', '/faulty/')).toHaveLength(1);
    await sleep(1_050);
    expectWhole(await ask('alice'), 'alice');
  });

  it('F8: for fifty callers at once makes hardly a call more', async () => {
    const names = Array.from({ length: 50 }, (_, index) => `tenant${index}`);
    upstream.answer = (call) => refuse(429, 971, 'Please wait', { 'retry-after': Number(/\d+/.exec(call.credential)?.[0]) % 2 ? '300' : '0' })(call);
    const replies = await Promise.all(names.map((name) => ask(name, scripts(['a', 'b', 'c', 'd', 'e']))));
    expect(replies.flatMap(codes)).toEqual(Array(250).fill('RATE_LIMITED'));
    for (const [index, name] of names.entries()) expect(callsFor(name).length).toBeLessThanOrEqual(index % 2 ? 5 : 8);
  });
});

describe('an outage of upstream', () => {
  const down: Answer = (call) => reply(call, 'error', 503);

  it('F9: is not made worse, is told at once, and is over soon after upstream is back', async () => {
    await restart({ connections: 8 });
    upstream.answer = down;
    const storm = await Promise.all(Array.from({ length: 40 }, (_, index) => ask(`tenant${index}`)));
    expect(new Set(storm.flatMap(codes))).toEqual(new Set(['UPSTREAM_UNAVAILABLE']));
    // Beside those that open the breaker: what was in flight then, and one a second.
    expect(upstream.ledger.length).toBeLessThanOrEqual(20 + 8 + 2);
    const [before, calls] = [performance.now(), upstream.ledger.length];
    const refused = await ask('alice');
    const outage = { extensions: { ...unavailable, reason: 'OUTAGE', retryAfter: 1 } };
    expect(refused.errors).toMatchObject([outage, outage]);
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(performance.now() - before).toBeLessThan(200);
    expect(upstream.ledger.length - calls).toBeLessThanOrEqual(1);

    upstream.answer = good;
    const recovered = performance.now();
    await until(async () => codes(await ask('alice')).length === 0, 40);
    expect(performance.now() - recovered).toBeLessThan(2_000);
    expectWhole(await ask('bob'), 'bob');
  });

  it('F9: takes one call a second to look whether it is over', async () => {
    upstream.answer = down;
    const reasons = async () => Promise.all(['alice', 'bob', 'carol'].map(async (name) => (await ask(name, faulty)).errors[0]?.extensions['reason']));
    await until(async () => (await reasons()).every((reason) => reason === 'OUTAGE'), 20);
    const [before, begin] = [upstream.ledger.length, performance.now()];
    while (performance.now() - begin < 1_100) await Promise.all([ask('dave'), ask('erin'), sleep(20)]);
    expect(upstream.ledger.length - before).toBeGreaterThanOrEqual(1);
    expect(upstream.ledger.length - before).toBeLessThanOrEqual(Math.ceil((performance.now() - begin) / 1_000));
  });

  it('F9: is a caller’s own where upstream fails nobody else', async () => {
    upstream.answer = (call) => (call.credential === bearer('alice') ? down(call) : good(call));
    const failed = await ask('alice', manyScripts(30));
    expect(failed.errors.map(({ extensions }) => extensions['reason'])).toContain('OUTAGE');
    const [before, begin] = [callsFor('alice').length, performance.now()];
    while (performance.now() - begin < 1_100) {
      expect(codes(await ask('alice', faulty))).toEqual(['UPSTREAM_UNAVAILABLE']);
      expectWhole(await ask('bob', both, { 'cache-control': 'no-cache' }), 'bob');
      // Bob's own budget is to last.
      await sleep(20);
    }
    expect(callsFor('alice').length - before).toBeLessThanOrEqual(Math.ceil((performance.now() - begin) / 1_000));
  });

  it('F9: is nobody’s where it is one caller whose calls fail, while nobody else calls', async () => {
    upstream.answer = (call) => (call.credential === bearer('alice') ? down(call) : good(call));
    await ask('alice', manyScripts(30));
    expectWhole(await ask('bob'), 'bob');
  });

  it.each<[string, Answer, query: string]>([
    ['one script that always fails, while others do not', down, both],
    ['a caller whose every call is refused', refuse(403, 9109), faulty],
    ['a caller who is over the limit', refuse(429, 971, 'wait', { 'retry-after': '0' }), faulty],
    ['a caller whose every answer makes no sense', html(200), faulty],
  ])('F9: is not what %s makes', async (_what, fault, query) => {
    upstream.answer = strike(fault);
    // Of a caller who was never good, so much would not be tried.
    expect(codes(await ask('alice', scripts(['sibling'])))).toEqual([]);
    for (let round = 0; round < 22; round++) {
      const { errors } = await ask('alice', query, { 'cache-control': 'no-cache' });
      expect(errors.map(({ extensions }) => extensions['reason'])).toEqual([undefined]);
    }
    expectWhole(await ask('bob'), 'bob');
  });

  it('F9: is not what callers make who have no time, or leave', async () => {
    const many = scripts(Array.from({ length: 25 }, (_, index) => `s${index}`));
    upstream.answer = (call) => (call.credential === bearer('alice') ? undefined : good(call));
    await restart({ timeout: 100 });
    expect(new Set(codes(await ask('alice', many)))).toEqual(new Set(['UPSTREAM_TIMEOUT']));
    expectWhole(await ask('bob'), 'bob');
    await restart({});
    const leaving = new AbortController();
    const gone = ask('alice', many, { signal: leaving.signal }).catch(() => 'gone');
    await eventually(() => expect(inFlight()).toHaveLength(25));
    leaving.abort();
    await gone;
    expectWhole(await ask('bob'), 'bob');
  });

  it('F9: is nobody else’s where calls hang, and fail all at once, while others fare well', async () => {
    upstream.answer = (call) => (call.credential === bearer('alice') ? undefined : good(call));
    const hanging = ask('alice', scripts(Array.from({ length: 25 }, (_, index) => `s${index}`)));
    while ((await Promise.race([hanging, sleep(50)])) === undefined) expectWhole(await ask('bob', both, { 'cache-control': 'no-cache' }), 'bob');
    expect(codes(await hanging)).toHaveLength(25);
  });

  it('F9: in which others fare well makes a fifth of a caller’s calls retries, and no more', async () => {
    await restart({ connections: 2 });
    const names = Array.from({ length: 30 }, (_, index) => `s${index}`);
    upstream.answer = (call) => (Number(/\/s(\d+)\//.exec(call.path)?.[1]) % 2 ? down(call) : good(call));
    const struck = await ask('alice', scripts(names));
    expect(codes(struck)).toEqual(Array(15).fill('UPSTREAM_UNAVAILABLE'));
    expect(Object.values(scriptsIn(struck)).filter(Boolean)).toEqual(Array(15).fill(mine('alice')));
    expect(upstream.ledger.length).toBeLessThanOrEqual(30 + 30 / 4);
  });
});

describe('an upstream that cannot be reached', () => {
  const unreached = { path: ['account', 'dispatchNamespace', 'faulty'], extensions: unavailable };

  it.each<[string, () => unknown]>([
    // The one thing that is made up: a name server is not on loopback.
    ['has no address', () => {
      const { lookup } = dns;
      const lookUp = (host: string, options: dns.LookupOptions, done: (error: Error | null) => void) =>
        host === 'localhost' ? done(Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' })) : lookup(host, options, done);
      vi.spyOn(dns, 'lookup').mockImplementation(lookUp as typeof dns.lookup);
    }],
    ['does not listen', async () => {
      const free = await startFaultyUpstream();
      await free.close();
      await restart({ upstream: free.url });
    }],
  ])('F19: since it %s is an error in its place', async (_what, prepare) => {
    await restart({ upstream: upstream.url.replace('127.0.0.1', 'localhost') });
    await prepare();
    const { data, errors } = await ask('alice', faulty);
    expect(errors).toMatchObject([unreached]);
    expect(errors[0]?.extensions['reason']).toBeUndefined();
    expect(data.account).toEqual({ accountId: account, dispatchNamespace: { faulty: null } });
  });

  it('F19: since it never says a word of TLS is an error in its place', async () => {
    upstream.answer = () => {};
    await restart({ upstream: upstream.url.replace('http:', 'https:'), attemptTimeout: 100 });
    const before = performance.now();
    expect((await ask('alice', faulty)).errors).toMatchObject([unreached]);
    expect(performance.now() - before).toBeLessThan(3 * 100 + 600 + 500);
  });
});

describe('TLS', () => {
  const trusted = tls.getCACertificates('default');
  const trust = (certificate: string) => tls.setDefaultCACertificates([...trusted, certificate]);
  afterEach(() => tls.setDefaultCACertificates(trusted));

  async function secure(cert: string): Promise<FaultyUpstream> {
    await upstream.close();
    upstream = await startFaultyUpstream(good, tls.createServer({ key, cert }), 'secureConnection');
    await restart({});
    return upstream;
  }

  it.each([
    ['that nobody vouches for', valid, expired],
    ['that has expired', expired, expired],
    ['of another host', elsewhere, elsewhere],
  ])('F20: with a certificate %s is no upstream, and is not tried again', async (_what, cert, trustedToo) => {
    trust(trustedToo);
    await secure(cert);
    const attempts = vi.spyOn(tls, 'connect');
    const { errors, data } = await ask('alice', faulty);
    expect(errors).toMatchObject([{ path: ['account', 'dispatchNamespace', 'faulty'], extensions: { ...unavailable, reason: 'TLS' } }]);
    expect(data.account.accountId).toBe(account);
    expect(attempts).toHaveBeenCalledTimes(1);
    expect(upstream.ledger).toEqual([]);
  });

  it('F20: that is none is an error, and is not tried again', async () => {
    const plain = createHttpServer().listen(0, '127.0.0.1');
    await once(plain, 'listening');
    let connections = 0;
    plain.on('connection', () => connections++);
    await restart({ upstream: `https://127.0.0.1:${(plain.address() as AddressInfo).port}` });
    const { errors } = await ask('alice', faulty);
    plain.close();
    plain.closeAllConnections();
    expect(errors).toMatchObject([{ extensions: { ...unavailable, reason: 'TLS' } }]);
    expect(connections).toBe(1);
  });

  it('with a good certificate is as good as none', async () => {
    trust(valid);
    await secure(valid);
    expectWhole(await ask('alice'), 'alice');
    expect(upstream.ledger).toHaveLength(2);
  });

  it('F21: speaks HTTP/1.1 only, so that no GOAWAY ends the calls of many at once', async () => {
    trust(valid);
    const versions: string[] = [];
    const server = createSecureServer({ key, cert: valid, allowHTTP1: true }, (request, response) => {
      versions.push(request.httpVersion);
      response.end(JSON.stringify(envelope({ credential: String(request.headers.authorization) })));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    await restart({ upstream: `https://127.0.0.1:${(server.address() as AddressInfo).port}` });
    expectWhole(await ask('alice'), 'alice');
    expect(versions).toEqual(['1.1', '1.1']);
    await gateway.dispose();
    server.close();
  });
});

describe('a kept connection', () => {
  it('F22: that upstream closes is no error', async () => {
    upstream.answer = (call) => {
      good(call);
      setTimeout(() => call.socket.end(), call.nth % 3);
    };
    for (let nth = 0; nth < 30; nth++) expect(codes(await ask('alice', faulty, { 'cache-control': 'no-cache' }))).toEqual([]);
  });

  it.each([
    ['in the same breath', (poison: () => void) => poison()],
    ['a moment later', (poison: () => void) => void setTimeout(poison, 5)],
  ])('S5: on which upstream answers %s what nobody asked gives nobody another one’s answer', async (_when, schedule) => {
    upstream.answer = (call) => {
      good(call);
      schedule(() => good(call));
    };
    for (let nth = 0; nth < 20; nth++) {
      const name = nth % 2 ? 'alice' : 'bob';
      expectWhole(await ask(name, both, { 'cache-control': 'no-cache' }), name);
      await sleep(15);
    }
  });
});

describe('credentials', () => {
  it('S4: of the gateway’s own environment are nobody’s', async () => {
    vi.stubEnv('CLOUDFLARE_API_TOKEN', `${canary}-operator`);
    const { status, errors } = await ask('');
    expect([status, ...codes({ errors })]).toEqual([401, 'UNAUTHENTICATED']);
    expect(upstream.ledger).toEqual([]);
  });

  it('S12: that upstream does not take are not tried again for half a minute, unless it is asked for', async () => {
    upstream.answer = (call) => (call.credential === bearer('mallory') ? refuse(401, 10000)(call) : good(call));
    for (let again = 0; again < 10; again++) expect(codes(await ask('mallory', faulty))).toEqual(['UNAUTHENTICATED']);
    expect(callsFor('mallory')).toHaveLength(1);
    expectWhole(await ask('alice'), 'alice');
    await ask('mallory', faulty, { 'cache-control': 'no-cache' });
    expect(callsFor('mallory')).toHaveLength(2);
    const now = performance.now.bind(performance);
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => now() + 29_000);
    await ask('mallory', faulty);
    expect(callsFor('mallory')).toHaveLength(2);
    clock.mockImplementation(() => now() + 31_000);
    // The cache looks at the clock once in a millisecond.
    await sleep(5);
    await ask('mallory', faulty);
    expect(callsFor('mallory')).toHaveLength(3);
  });

  it('S12: that upstream has taken before are not given up for one endpoint that refuses them', async () => {
    upstream.answer = good;
    await ask('alice', scripts(['sibling']));
    upstream.answer = strike(refuse(401, 10000));
    expect(codes(await ask('alice', faulty))).toEqual(['UNAUTHENTICATED']);
    expect(codes(await ask('alice', scripts(['other'])))).toEqual([]);
  });

  it('F31: that expire in the middle of a request keep what was read, and stop the rest', async () => {
    await restart({ connections: 8 });
    const names = Array.from({ length: 90 }, (_, index) => `s${index}`);
    upstream.answer = (call) => {
      if (upstream.ledger.length > 300) return refuse(401, 10000, 'Invalid access token')(call);
      return call.path.includes('/scripts?') ? reply(call, { success: true, result: names.map((id) => ({ id })) }) : good(call);
    };
    const namespaces = ['a', 'b', 'c', 'd'].map((name) => `${name}: dispatchNamespace(name: "${name}") { scripts(first: 90) { nodes { ${who} } } }`);
    const { data, errors } = await ask('alice', `{ account { ${namespaces.join(' ')} } }`);
    const nodes = Object.values(data.account as Record<string, { scripts: { nodes: { bindings: unknown }[] } }>).flatMap(({ scripts: page }) => page.nodes);
    expect(nodes).toHaveLength(360);
    expect(nodes.filter(({ bindings }) => bindings)).toEqual(Array(296).fill(mine('alice')));
    expect(codes({ errors })).toEqual(Array(64).fill('UNAUTHENTICATED'));
    expect(new Set(errors.map(({ path }) => path?.join('.'))).size).toBe(64);
    expect(upstream.ledger.length).toBeLessThanOrEqual(308);
  });
});

describe('a list', () => {
  const page = (items: unknown[], info: object): Answer => (call) => reply(call, { success: true, result: items, result_info: info });
  const list = '{ account { accountId dispatchNamespaces { name } dispatchNamespace(name: "n") { sibling: script(name: "sibling") { bindings { name } } } } }';
  const serve = (answer: Answer): Answer => (call) => (call.path.includes('/scripts/') ? good(call) : answer(call));

  it.each<[string, string, Answer]>([
    ['whose first page comes again and again', list, page([{ namespace_name: 'a' }], { page: 1, per_page: 1, total_count: 9 })],
    ['whose cursors go round', list, (call) => page([{ namespace_name: String(upstream.ledger.length) }], { cursor: call.path.endsWith('cursor=x') ? 'y' : 'x' })(call)],
    ['of empty pages, each with another cursor', list, (call) => page([], { cursor: `${upstream.ledger.length}` })(call)],
    ['of scripts whose cursors go round', inNamespace(`scripts(bindsTo: { type: QUEUE, identifier: "q" }) { nodes { name } } sibling: script(name: "sibling") { bindings { name } }`), (call) => page([{ id: `${call.path.length}` }], { cursor: call.path.includes('cursor=x') ? 'y' : 'x' })(call)],
  ])('F32: %s is an error, and no loop', async (_what, query, answer) => {
    upstream.answer = serve(answer);
    const { data, errors } = await ask('alice', query);
    expect(errors).toMatchObject([{ extensions: { ...bad, reason: 'PAGINATION_LOOP' } }]);
    expect(data.account.dispatchNamespace.sibling).toEqual({ bindings: [{ name: 'WHO' }] });
    expect(upstream.ledger.length).toBeLessThanOrEqual(7);
  });

  it('may have an empty page in between', async () => {
    upstream.answer = serve((call) => page(call.path.includes('cursor=2') ? [{ namespace_name: 'a' }] : [], { cursor: call.path.includes('cursor=2') ? '' : call.path.includes('cursor=1') ? '2' : '1' })(call));
    expect(await ask('alice', list)).toMatchObject({ errors: [], data: { account: { dispatchNamespaces: [{ name: 'a' }] } } });
  });

  it('that ends before the total that it says is data, and a warning', async () => {
    upstream.answer = serve((call) => page(call.path.includes('page=2') ? [] : [{ namespace_name: 'a' }], { page: 1, per_page: 1, total_count: 3 })(call));
    const { data, errors, extensions } = await ask('alice', list);
    expect(errors).toEqual([]);
    expect(data.account.dispatchNamespaces).toEqual([{ name: 'a' }]);
    expect(extensions?.['warnings']).toEqual([{ code: null, message: expect.stringContaining('1 of the 3 items'), route: '/accounts/*/workers/dispatch/namespaces' }]);
  });

  it('that is filtered has another total, of all that there is, and no warning', async () => {
    const stores = 'SecretsStoreSecretBinding { resource { ... on SecretsStoreSecret { identifier } } }';
    upstream.answer = (call) => (call.path.includes('search=') ? page([{ name: 'KEY2' }], { page: 1, per_page: 100, total_count: 9 })(call) : reply(call, envelope(call, { name: 'S', type: 'secrets_store_secret', store_id: 'st', secret_name: 'KEY' })));
    const { data, errors, extensions } = await ask('alice', inNamespace(`faulty: script(name: "faulty") { bindings(names: ["S"]) { ... on ${stores} } }`));
    expect(errors).toEqual([]);
    expect(data.account.dispatchNamespace.faulty.bindings).toEqual([{ resource: null }]);
    expect(extensions?.['warnings']).toBeUndefined();
  });

  it('F33: from which a script is deleted before it is read has an error at that script', async () => {
    upstream.answer = (call) => {
      if (call.path.includes('/scripts?')) return page([{ id: 'a' }, { id: 'b' }], {})(call);
      return call.path.includes('/b/') ? refuse(404, 10007, 'workers.api.error.script_not_found')(call) : good(call);
    };
    const { data, errors } = await ask('alice', inNamespace(`scripts { nodes { name ${who} } }`));
    expect(data.account.dispatchNamespace.scripts.nodes).toEqual([{ name: 'a', ...mine('alice') }, { name: 'b', bindings: null }]);
    expect(errors).toMatchObject([{ path: ['account', 'dispatchNamespace', 'scripts', 'nodes', 1, 'bindings'], extensions: { code: 'NOT_FOUND' } }]);
  });
});

describe('a client that goes away', () => {
  it('F34: takes its calls along: those in flight are given up, and no other one is made', async () => {
    await restart({ connections: 5, attemptTimeout: 3_000 });
    const server = createHttpServer(gateway).listen(0, '127.0.0.1');
    await once(server, 'listening');
    upstream.answer = (call) => (call.credential === bearer('alice') ? undefined : good(call));
    const request = requestHttp({ port: (server.address() as AddressInfo).port, path: '/graphql', method: 'POST', headers: { 'content-type': 'application/json', authorization: bearer('alice') } });
    request.on('error', () => {}).end(JSON.stringify({ query: scripts(Array.from({ length: 20 }, (_, index) => `s${index}`)) }));
    await eventually(() => expect(inFlight()).toHaveLength(5));
    request.destroy();
    await eventually(() => expect(inFlight()).toEqual([]), 100);
    expectWhole(await ask('bob'), 'bob');
    await sleep(100);
    expect(callsFor('alice')).toHaveLength(5);
    server.close();
  });

  it('F35: leaves a call to the other one who waits for it, and the last one takes it along', async () => {
    await restart({ attemptTimeout: 3_000 });
    upstream.answer = () => {};
    const [first, second, third] = [new AbortController(), new AbortController(), new AbortController()];
    const wait = ({ signal }: AbortController) => ask('alice', faulty, { signal }).catch(() => 'gone');
    const [gone, staying] = [wait(first), wait(second)];
    await eventually(() => expect(inFlight()).toHaveLength(1));
    await sleep(20);
    first.abort();
    await gone;
    await sleep(20);
    expect(inFlight()).toHaveLength(1);
    upstream.ledger.forEach(good);
    expect(await staying).toMatchObject({ errors: [], data: { account: { dispatchNamespace: { faulty: mine('alice') } } } });
    expect(upstream.ledger).toHaveLength(1);

    const last = ask('alice', scripts(['other']), { signal: third.signal }).catch(() => 'gone');
    await eventually(() => expect(inFlight()).toHaveLength(1));
    third.abort();
    await last;
    await eventually(() => expect(inFlight()).toEqual([]), 100);
  });
});

describe('a clock that jumps', () => {
  it.each([3_600_000, -3_600_000])('F39: by %i ms changes neither what is kept nor what a caller may do', async (jump) => {
    upstream.answer = (call) => (call.credential === bearer('bob') ? refuse(429, 971, 'wait', { 'retry-after': '300' })(call) : good(call));
    expectWhole(await ask('alice'), 'alice');
    expect(codes(await ask('bob', faulty))).toEqual(['RATE_LIMITED']);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + jump });
    const before = upstream.ledger.length;
    expectWhole(await ask('alice'), 'alice');
    expect((await ask('bob', faulty)).errors[0]?.extensions['retryAfter']).toBeGreaterThan(295);
    expect(upstream.ledger).toHaveLength(before);
    expect(codes(await ask('alice', scripts(['other'])))).toEqual([]);
    await restart({ timeout: 200 });
    upstream.answer = () => {};
    expect(codes(await ask('carol', faulty))).toEqual(['UPSTREAM_TIMEOUT']);
  });
});

describe('whatever goes wrong for a moment', () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const transient = faults.filter(([, what, , tries]) => tries > 1 && !/come|stalls|drips/.test(what));

  it('changes no answer', async () => {
    let nth = 0;
    const plan = fc.uniqueArray(fc.record({ script: fc.constantFrom(...names), fault: fc.constantFrom(...transient) }), { maxLength: 3, selector: ({ script }) => script });
    await fc.assert(
      fc.asyncProperty(plan, async (struck) => {
        const name = `caller${++nth}`;
        upstream.answer = (call) => {
          const fault = call.nth === 1 ? struck.find(({ script }) => call.path.includes(`/${script}/`))?.fault[4] : undefined;
          return (fault ?? good)(call);
        };
        expect(await ask(name, scripts(names))).toMatchObject({ errors: [], data: { account: { dispatchNamespace: Object.fromEntries(names.map((script) => [script, mine(name)])) } } });
        expect(callsFor(name)).toHaveLength(names.length + struck.length);
      }),
      { numRuns: 15 },
    );
  });
});
