import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createGateway } from '../src/index.ts';
import { type GatewayServer, serve, type ServerOptions } from '../src/server.ts';
import { account, startRig } from './rig.ts';

/** A socket on which anything can be said. */
function open(url: string) {
  const { hostname, port } = new URL(url);
  const socket: Socket = connect(Number(port), hostname);
  let text = '';
  socket.setEncoding('utf8').on('data', (chunk) => (text += chunk));
  socket.on('error', () => {});
  const closed = new Promise((resolve) => void socket.on('close', resolve));
  return {
    socket,
    say: (...parts: readonly (string | Buffer)[]) => parts.forEach((part) => socket.write(part)),
    /** What has come, when there is this in it. */
    async heard(what: string) {
      while (!text.includes(what)) await Promise.race([once(socket, 'data'), closed.then(() => Promise.reject(new Error(`closed after ${JSON.stringify(text)}`)))]);
      return text;
    },
    /** All that has come, when the server has closed. */
    async all() {
      await closed;
      return text;
    },
  };
}

const statusOf = (text: string) => Number(text.split(' ')[1]);
const headOf = (text: string) => text.slice(0, text.indexOf('\r\n\r\n'));
const codeOf = (text: string) => /"code":"(\w+)"/.exec(text)?.[1];

function post(headers: readonly string[] = [], body: string | Buffer = '{"query":"{ __typename }"}', type = 'application/json'): (string | Buffer)[] {
  const lines = ['POST /graphql HTTP/1.1', 'Host: localhost', ...(type === '' ? [] : [`Content-Type: ${type}`]), `Content-Length: ${Buffer.byteLength(body)}`, ...headers, '', ''];
  return [lines.join('\r\n'), body];
}
const get = (path: string, headers: readonly string[] = [], method = 'GET'): string[] => [[`${method} ${path} HTTP/1.1`, 'Host: localhost', ...headers, '', ''].join('\r\n')];
const withQuery = (query: string) => `/graphql?query=${encodeURIComponent(query)}`;
const json = 'Accept: application/json';
const close = 'Connection: close';
const chunk = (size: number) => `${size.toString(16)}\r\n${'x'.repeat(size)}\r\n`;

describe('a request', () => {
  const rig = startRig();
  const ask = async (...parts: readonly (string | Buffer)[]) => {
    const client = open(rig.url());
    client.say(...parts);
    return client.all();
  };

  it.each<[string, (string | Buffer)[], number, string]>([
    ['without a body (A1)', post([close], ''), 400, 'BAD_REQUEST'],
    ['that is no JSON (A2)', post([close], '{canary'), 400, 'BAD_REQUEST'],
    ['of null (A3)', post([close], 'null'), 400, 'BAD_REQUEST'],
    ['of a number (A3)', post([close], '42'), 400, 'BAD_REQUEST'],
    ['of a string (A3)', post([close], '"canary"'), 400, 'BAD_REQUEST'],
    ['of a batch (A4)', post([close], '[{"query":"{ __typename }"}]'), 400, 'BATCHING_NOT_SUPPORTED'],
    ['with a key that nobody knows (A36)', post([close], '{"query":"{ __typename }","canary":1}'), 400, 'BAD_REQUEST'],
    ['with the id of a query instead of one (A37)', post([close], '{"documentId":"canary"}'), 400, 'BAD_REQUEST'],
    ['with __proto__ for a key', post([close], '{"query":"{ __typename }","__proto__":{"query":"x"}}'), 400, 'BAD_REQUEST'],
    ['with a query that is no text', post([close], '{"query":{"canary":1}}'), 400, 'BAD_REQUEST'],
    ['with variables that are no object', post([close], '{"query":"{ __typename }","variables":"canary"}'), 400, 'BAD_REQUEST'],
    ['without a content type (A5)', post([close], undefined, ''), 415, 'BAD_REQUEST'],
    ['of plain text (A6)', post([close], undefined, 'text/plain'), 415, 'BAD_REQUEST'],
    ['of a form (A7)', post([close], 'query=%7B__typename%7D', 'application/x-www-form-urlencoded'), 415, 'BAD_REQUEST'],
    ['of a form of parts (A8)', post([close], '--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{}\r\n--x--\r\n', 'multipart/form-data; boundary=x'), 415, 'BAD_REQUEST'],
    ['of a form of parts that is broken (A9)', post([close], 'canary', 'multipart/form-data'), 415, 'BAD_REQUEST'],
    ['of a bare query (A10)', post([close], '{ __typename }', 'application/graphql'), 415, 'BAD_REQUEST'],
    ['in UTF-16 (A11)', post([close], undefined, 'application/json; charset=utf-16'), 415, 'BAD_REQUEST'],
    ['that is compressed (A17)', post([close, 'Content-Encoding: gzip'], gzipSync('{"query":"{ __typename }"}')), 415, 'BAD_REQUEST'],
    ['with bytes that are no UTF-8 (A12)', post([close], Buffer.from([...Buffer.from('{"query":"{ a'), 0xff, 0xfe, ...Buffer.from('"}')])), 400, 'BAD_REQUEST'],
    ['with a byte order mark (A13)', post([close], '\ufeff{"query":"{ __typename }"}'), 400, 'BAD_REQUEST'],
    ['of 101 KB (A14)', post([close], JSON.stringify({ query: `{ __typename } #${'x'.repeat(101_000)}` })), 413, 'REQUEST_ENTITY_TOO_LARGE'],
    ['by PUT (A21)', get('/graphql', [close], 'PUT'), 405, 'BAD_REQUEST'],
    ['by DELETE (A21)', get('/graphql', [close], 'DELETE'), 405, 'BAD_REQUEST'],
    ['by PATCH (A21)', get('/graphql', [close], 'PATCH'), 405, 'BAD_REQUEST'],
    ['for a mutation by GET (A22)', get(withQuery('mutation { __typename }'), [close, json]), 405, 'BAD_REQUEST'],
    ['that an image could make (A23)', get(withQuery('{ __typename }'), [close, 'Accept: image/avif,image/*,*/*;q=0.8']), 403, 'CSRF_PREVENTED'],
    ['that a form could make (A23)', get(withQuery('{ __typename }'), [close, 'Accept: application/xml,*/*', 'Sec-Fetch-Mode: navigate', 'Sec-Fetch-Site: cross-site']), 403, 'CSRF_PREVENTED'],
    ['that a script of another site could make (A23)', get(withQuery('{ __typename }'), [close, json, 'Sec-Fetch-Mode: no-cors', 'Sec-Fetch-Site: cross-site']), 403, 'CSRF_PREVENTED'],
    ['by GET without a query (A24)', get('/graphql', [close, json]), 400, 'BAD_REQUEST'],
    ['by GET with variables that are no JSON', get(`${withQuery('{ __typename }')}&variables=canary`, [close, json]), 400, 'BAD_REQUEST'],
    ['for an image (A25)', post([close, 'Accept: image/png']), 406, 'BAD_REQUEST'],
    ['for JSON in UTF-16', post([close, 'Accept: application/json; charset=utf-16']), 406, 'BAD_REQUEST'],
    ['that is wrong, for events', post([close, 'Accept: text/event-stream'], '{canary'), 400, 'BAD_REQUEST'],
    ['at another path (A28)', get('/canary', [close]), 404, 'NOT_FOUND'],
    ['with headers of 17 KB (A18)', get('/health', [`X-Canary: ${'x'.repeat(17_000)}`]), 431, 'BAD_REQUEST'],
    ['of two lengths (A19)', post(['Transfer-Encoding: chunked']), 400, 'BAD_REQUEST'],
    ['that is no HTTP', ['canary\r\n\r\n'], 400, 'BAD_REQUEST'],
    ['without a Host (A20)', [`GET /graphql HTTP/1.1\r\n${close}\r\n\r\n`], 400, 'BAD_REQUEST'],
    ['of two Hosts', get('/graphql', ['Host: localhost', close]), 400, 'BAD_REQUEST'],
    ['for a Host that is none', [`GET /graphql HTTP/1.1\r\nHost: a b[\r\n${close}\r\n\r\n`], 400, 'BAD_REQUEST'],
    ['for another Host (A20)', [`GET /graphql HTTP/1.1\r\nHost: canary.test\r\n${close}\r\n\r\n`], 421, 'BAD_REQUEST'],
    ['with an Expect that nobody meets', post([close, 'Expect: canary']), 417, 'BAD_REQUEST'],
  ])('is refused in JSON, which says back nothing: %s', async (_name, parts, status, code) => {
    const text = await ask(...parts);
    expect([statusOf(text), codeOf(text)]).toEqual([status, code]);
    expect(headOf(text)).toMatch(/^content-type: application\/json; charset=utf-8\r?$/im);
    expect(headOf(text)).toMatch(/^x-request-id: \S+\r?$/im);
    expect(text).not.toMatch(/canary|\n {4}at /);
  });

  it.each<[string, (string | Buffer)[]]>([
    ['a POST of JSON', post([close])],
    ['a charset that is UTF-8', post([close], undefined, 'application/json; charset="UTF-8"')],
    ['a GET that asks for JSON', get(withQuery('{ __typename }'), [close, json])],
    ['a GET with the header of a client', get(withQuery('{ __typename }'), [close, 'Apollo-Require-Preflight: true'])],
    ['a GET by fetch of the same site', get(withQuery('{ __typename }'), [close, 'Sec-Fetch-Mode: cors', 'Sec-Fetch-Site: same-origin'])],
    ['a query that only looks like a probe (A29)', get(`${withQuery('{ __typename }')}&x=/health`, [close, json])],
    ['a header named __proto__ (A40)', post([close, '__proto__: 1'])],
    ['this machine’s name with a port', [`GET ${withQuery('{ __typename }')} HTTP/1.1\r\nHost: [::1]:4000\r\n${json}\r\n${close}\r\n\r\n`]],
  ])('is answered: %s', async (_name, parts) => {
    const text = await ask(...parts);
    expect(statusOf(text)).toBe(200);
    expect(text).toContain('{"data":{"__typename":"Query"}}');
  });

  it('tells which methods there are', async () => {
    expect(headOf(await ask(...get('/graphql', [close], 'PUT')))).toMatch(/^allow: GET, POST, OPTIONS\r?$/im);
    expect(statusOf(await ask(...get('/graphql', [close], 'OPTIONS')))).toBe(204);
  });

  it('without an end is refused at the limit, and hung up on (A15)', async () => {
    const client = open(rig.url());
    client.say(`POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`);
    const flood = setInterval(() => client.say(chunk(20_000)), 10);
    const text = await client.all();
    clearInterval(flood);
    expect([statusOf(text), codeOf(text)]).toEqual([413, 'REQUEST_ENTITY_TOO_LARGE']);
  });

  it('from a page of another site gets no leave to read the answer (A27)', async () => {
    const origin = 'Origin: https://evil.test';
    for (const parts of [get('/graphql', [close, origin, 'Access-Control-Request-Method: POST'], 'OPTIONS'), post([close, origin])]) {
      expect(await ask(...parts)).not.toMatch(/access-control/i);
    }
  });
});

const servers: GatewayServer[] = [];
const upstreams: ReturnType<typeof createServer>[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
  for (const upstream of upstreams.splice(0)) upstream.closeAllConnections();
});

/** More than the system holds for a client that does not read, in one answer. */
const largeQuery = `{ account { dispatchNamespace(name: "n") { script(name: "s") { ${Array.from({ length: 290 }, (_, nth) => `b${nth}: bindings { ... on PlainTextBinding { text } }`).join(' ')} } } } }`;
const largeBindings = JSON.stringify({ success: true, result: [{ type: 'plain_text', name: 'LARGE', text: 'x'.repeat(100_000) }] });

/** A gateway whose upstream answers when it is told to, but for bindings. */
async function start(options: Partial<ServerOptions> = {}) {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const upstream = createServer((request, response) => {
    if (request.url?.endsWith('/bindings')) response.end(largeBindings);
    else void released.then(() => response.end('{"success":true,"result":[]}'));
  }).listen(0, '127.0.0.1');
  await once(upstream, 'listening');
  upstreams.push(upstream);
  const gateway = createGateway({ account, cacheBytes: 0, upstream: `http://127.0.0.1:${(upstream.address() as AddressInfo).port}` });
  const server = await serve(gateway, { host: '127.0.0.1', port: 0, ...options });
  servers.push(server);
  const client = () => open(server.url);
  /** A client whose answer waits for upstream. */
  let queries = 0;
  const busy = async () => {
    const waiting = client();
    const arrived = once(upstream, 'request');
    waiting.say(...post(['Authorization: Bearer t'], `{"query":"{ account { dispatchNamespaces { name } } } # ${++queries}"}`));
    await arrived;
    return waiting;
  };
  /** A client that does not read what it has asked for. */
  const idle = () => {
    const one = client();
    one.say(...post(['Authorization: Bearer t', close], JSON.stringify({ query: largeQuery })));
    one.socket.pause();
    return one;
  };
  return { server, release, client, busy, idle };
}

describe('a server', () => {
  it('refuses at once what is more than it can work at, answers probes, and recovers (A39)', async () => {
    const { client, busy, release } = await start({ maxRequests: 3 });
    const waiting = [await busy(), await busy(), await busy()];
    const other = client();
    const before = performance.now();
    other.say(...post());
    const refused = await other.heard('}]}');
    expect(performance.now() - before).toBeLessThan(1_000);
    expect([statusOf(refused), codeOf(refused)]).toEqual([503, 'REQUEST_CONCURRENCY_LIMITED']);
    expect(headOf(refused)).toMatch(/^retry-after: 1\r?$/im);
    const probe = client();
    probe.say(...get('/health', [close]));
    expect(statusOf(await probe.all())).toBe(200);
    release();
    for (const one of waiting) expect(statusOf(await one.heard('}}'))).toBe(200);
    other.say(...post());
    expect(await other.heard('"__typename":"Query"')).toContain('200 OK');
  });

  it.each<[string, string[]]>([
    ['a head (A16)', ['POST /graphql HTTP/1.1\r\nHost: localhost\r\n']],
    ['a body (A16)', post().map(String).slice(0, 1)],
  ])('waits only so long for %s', async (_name, parts) => {
    const { client } = await start({ timeouts: { head: 200, request: 400 } });
    const slow = client();
    slow.say(...parts);
    const text = await slow.all();
    expect([statusOf(text), codeOf(text)]).toEqual([408, 'BAD_REQUEST']);
  });

  it('hangs up on who reads nothing of an answer, but not on who reads slowly, or waits', async () => {
    const { busy, idle, release } = await start({ timeouts: { unread: 1_500 } });
    const [waiting, slow, stalled] = [await busy(), idle(), idle()];
    const startedAt = performance.now();
    // Five megabytes a second: it takes longer than who does not read is waited for.
    slow.socket.on('data', () => void (slow.socket.bytesRead > (performance.now() - startedAt) * 5_000 && slow.socket.pause()));
    const reading = setInterval(() => slow.socket.resume(), 20);
    expect((await slow.all()).length).toBeGreaterThan(29_000_000);
    clearInterval(reading);
    stalled.socket.resume();
    expect((await stalled.all()).length).toBeLessThan(29_000_000);
    release();
    expect(statusOf(await waiting.heard('}}'))).toBe(200);
  });

  it('hangs up on those who have the most to read, where that is too much for all', async () => {
    const { client, idle } = await start({ maxUnreadBytes: 40_000_000 });
    const stalled = [idle(), idle(), idle()];
    // Who does not read is not told, either: it is the server's ends of two connections that are gone.
    const sockets = () => process.getActiveResourcesInfo().filter((kind) => kind === 'TCPSocketWrap').length;
    let most = 0;
    await expect.poll(() => (most = Math.max(most, sockets())) - sockets(), { timeout: 10_000 }).toBeGreaterThanOrEqual(2);
    const other = client();
    other.say(...post([close]));
    expect(statusOf(await other.all())).toBe(200);
    for (const { socket } of stalled) socket.resume();
    const lengths = (await Promise.all(stalled.map(async (one) => one.all()))).map(({ length }) => length);
    expect(lengths.filter((length) => length > 29_000_000)).toHaveLength(1);
  });

  it('hangs up on who has too much to read of answers that wait for the one before them', async () => {
    const { client } = await start({ maxUnreadBytes: 40_000_000 });
    const one = client();
    const large = post(['Authorization: Bearer t'], JSON.stringify({ query: largeQuery }));
    one.say(...post(['Authorization: Bearer t'], '{"query":"{ account { dispatchNamespaces { name } } }"}'), ...large, ...large);
    expect(await one.all()).toBe('');
  });

  it('goes by its own name, this machine’s, and those that it is told', async () => {
    const { client } = await start({ allowedHosts: ['Graph.example.com'] });
    const statusFor = async (host: string) => {
      const one = client();
      one.say(`GET ${withQuery('{ __typename }')} HTTP/1.1\r\nHost: ${host}\r\n${json}\r\n${close}\r\n\r\n`);
      return statusOf(await one.all());
    };
    for (const host of ['graph.example.com', 'GRAPH.example.com:443', 'localhost:1', '127.0.0.1']) expect([host, await statusFor(host)]).toEqual([host, 200]);
    for (const host of ['example.com', 'graph.example.com.evil.test', 'localhost.evil.test']) expect([host, await statusFor(host)]).toEqual([host, 421]);
  });

  it('goes by any name where it listens everywhere, and by the listed ones if there are some', async () => {
    const names: [readonly string[] | undefined, number][] = [
      [undefined, 200],
      [['graph.example.com'], 421],
    ];
    for (const [allowedHosts, status] of names) {
      const { client } = await start({ host: '0.0.0.0', allowedHosts });
      const one = client();
      one.say(`GET ${withQuery('{ __typename }')} HTTP/1.1\r\nHost: any.test\r\n${json}\r\n${close}\r\n\r\n`);
      expect(statusOf(await one.all())).toBe(status);
    }
  });

  it('lets pages of the listed origins read answers, and brings no cookies into it', async () => {
    const { client } = await start({ corsOrigins: ['https://dashboard.example.com'] });
    const ask = async (parts: readonly (string | Buffer)[]) => {
      const one = client();
      one.say(...parts);
      return headOf(await one.all());
    };
    const origin = 'Origin: https://dashboard.example.com';
    const preflight = await ask(get('/graphql', [close, origin, 'Access-Control-Request-Method: POST'], 'OPTIONS'));
    expect(preflight).toMatch(/^HTTP\/1.1 204/);
    expect(preflight).toMatch(/access-control-allow-headers: .*Authorization/i);
    for (const head of [preflight, await ask(post([close, origin])), await ask(post([close, origin], '{'))]) {
      expect(head).toMatch(/access-control-allow-origin: https:\/\/dashboard.example.com\r/i);
      expect(head).not.toMatch(/allow-credentials/i);
      expect(head).toMatch(/^vary: origin/im);
      expect(head).toMatch(/^x-request-id: \S/im);
      expect(head).toMatch(/^x-content-type-options: nosniff/im);
    }
    expect(await ask(post([close, 'Origin: https://evil.test']))).not.toMatch(/access-control/i);
  });

  it('stops in order: is not ready, refuses what is new, finishes what is under way, and closes (A38)', async () => {
    const { server, client, busy, release } = await start();
    const waiting = await busy();
    const [kept, asking, probe] = [client(), client(), client()];
    await Promise.all([kept, asking, probe].map(({ socket }) => once(socket, 'connect')));
    kept.say(...post());
    await kept.heard('"__typename":"Query"');
    const before = performance.now();
    const closed = server.close();
    kept.say(...post());
    asking.say(...get('/ready'));
    probe.say(...get('/health'));
    const refused = (await kept.all()).split('"Query"}}').at(-1) ?? '';
    expect([statusOf(refused), codeOf(refused)]).toEqual([503, 'REQUEST_CONCURRENCY_LIMITED']);
    expect(headOf(refused)).toMatch(/^connection: close\r?$/im);
    expect(headOf(refused)).toMatch(/^retry-after: 1\r?$/im);
    expect(statusOf(await asking.all())).toBe(503);
    expect(statusOf(await probe.all())).toBe(200);
    release();
    const answer = await waiting.all();
    expect(answer).toContain('{"data":{"account":{"dispatchNamespaces":[]}},');
    expect(headOf(answer)).toMatch(/^connection: close\r?$/im);
    await closed;
    expect(performance.now() - before).toBeLessThan(5_000);
    const late = client();
    await expect(once(late.socket, 'connect')).rejects.toThrow('ECONNREFUSED');
  });

  it.each([
    ['of a known length', [...post(['X-Request-Id: half']).slice(0, 1), '{']],
    ['in chunks', ['POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nX-Request-Id: half\r\nTransfer-Encoding: chunked\r\n\r\n', chunk(20)]],
  ])('waits for half a request no longer than a moment when it stops, and still for an answer: %s', async (_what, parts) => {
    const lines: unknown[] = [];
    const logger = { debug() {}, info: (fields: object, message: string) => void lines.push({ ...fields, message }), error() {} };
    const { server, client, busy, release } = await start({ logger });
    const half = client();
    half.say(...parts);
    const waiting = await busy();
    const closed = server.close();
    const refused = await half.all();
    expect([statusOf(refused), codeOf(refused)]).toEqual([503, 'REQUEST_CONCURRENCY_LIMITED']);
    expect(headOf(refused)).toMatch(/^connection: close\r?$/im);
    release();
    expect(statusOf(await waiting.all())).toBe(200);
    await closed;
    expect(lines).toEqual([{ requestId: 'half', codes: ['REQUEST_CONCURRENCY_LIMITED'], status: 503, message: 'refused' }]);
  });

  it('closes what is idle, at once if nothing is under way', async () => {
    const { server, client } = await start();
    const [kept, silent] = [client(), client()];
    kept.say(...post());
    await kept.heard('"__typename":"Query"');
    const before = performance.now();
    await server.close();
    await Promise.all([kept.all(), silent.all()]);
    expect(performance.now() - before).toBeLessThan(1_000);
  });

  it('keeps a connection whose request was refused before it had come, if it comes all the same', async () => {
    const { client } = await start();
    const one = client();
    const [head = '', body = ''] = post([], 'x'.repeat(101_000));
    one.say(head);
    await one.heard('REQUEST_ENTITY_TOO_LARGE');
    one.say(body);
    // Longer than whoever goes on sending is listened to.
    await sleep(700);
    one.say(...post([close]));
    expect(await one.all()).toContain('"__typename":"Query"');
  });

  it('cuts off what takes longer than it may', async () => {
    const { server, busy } = await start({ drainTime: 200 });
    const waiting = await busy();
    const before = performance.now();
    await server.close();
    expect(await waiting.all()).toBe('');
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  it('has room for as many clients at once as it holds connections: none waits for the system to try again', async () => {
    const { client } = await start();
    const before = performance.now();
    const crowd = Array.from({ length: 600 }, client);
    await Promise.all(crowd.map(({ socket }) => once(socket, 'connect')));
    // The system does so after a second.
    expect(performance.now() - before).toBeLessThan(1_000);
    for (const { socket } of crowd) socket.destroy();
  });

  it('outlives clients that open sockets and say nothing', async () => {
    const { client } = await start();
    const silent = Array.from({ length: 300 }, client);
    await Promise.all(silent.map(({ socket }) => once(socket, 'connect')));
    for (const { say } of silent) say('POST /graphql HTTP/1.1\r\n');
    const one = client();
    one.say(...post([close]));
    expect(statusOf(await one.all())).toBe(200);
    for (const { socket } of silent) socket.destroy();
    await sleep(10);
  });

  it('is ready when upstream’s certificate is mended (F20)', async () => {
    let problem: string | undefined = 'CERT_HAS_EXPIRED';
    const { client } = await start({ tlsProblem: async () => problem });
    const ready = async () => {
      const probe = client();
      probe.say(...get('/ready', [close]));
      return statusOf(await probe.all());
    };
    expect(await ready()).toBe(503);
    problem = undefined;
    await vi.waitFor(async () => expect(await ready()).toBe(200), 6_000);
    problem = 'CERT_HAS_EXPIRED';
    await sleep(2_200);
    expect(await ready()).toBe(200);
  });

  it('serves who came while one turn of its event loop took long (F40)', async () => {
    const { client } = await start();
    const waiting = Array.from({ length: 20 }, client);
    await Promise.all(waiting.map(({ socket }) => once(socket, 'connect')));
    for (const { say } of waiting) say(...post([close]));
    const end = performance.now() + 700;
    while (performance.now() < end);
    expect(await Promise.all(waiting.map(async (one) => statusOf(await one.all())))).toEqual(waiting.map(() => 200));
  });

  it('sheds while its event loop cannot keep up, still answers probes, and recovers (F40)', async () => {
    const { client } = await start();
    const ask = async (parts: readonly (string | Buffer)[]) => {
      const one = client();
      one.say(...parts);
      return statusOf(await one.all());
    };
    const end = performance.now() + 3_500;
    while (performance.now() < end) {
      const turn = performance.now() + 400;
      while (performance.now() < turn);
      await sleep(1);
    }
    expect(await Promise.all([ask(post([close])), ask(get('/health', [close]))])).toEqual([503, 200]);
    await sleep(2_200);
    expect(await ask(post([close]))).toBe(200);
  });
});
