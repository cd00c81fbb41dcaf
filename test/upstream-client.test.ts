import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Cancellation } from '../src/cancellation.ts';
import { createUpstream } from '../src/cloudflare/client.ts';
import { Credentials } from '../src/cloudflare/credentials.ts';
import { type Path, path } from '../src/cloudflare/path.ts';
import { version } from '../src/version.generated.ts';
import { account, bindingsIn, bindingsQuery, type Rig, send, startRig } from './rig.ts';

const query = bindingsQuery('name');
const good = { success: true, errors: [], messages: [], result: [{ name: 'AI', type: 'ai' }] };

type Handler = (request: IncomingMessage, response: ServerResponse, nth: number) => void;

/** A rig whose upstream does what each test says, told which try it is. */
function startFaultRig(options: Parameters<typeof startRig>[1] = {}): Rig & { answer: (handler: Handler) => void; requests: IncomingMessage[] } {
  let handler: Handler = (_request, response) => send(response, good);
  let requests: IncomingMessage[] = [];
  const rig = startRig((request, response) => {
    requests.push(request);
    handler(request, response, requests.length);
  }, options);
  return {
    ...rig,
    get requests() {
      return requests;
    },
    answer(next) {
      handler = next;
      requests = [];
    },
  };
}

const codes = ({ errors }: { errors: readonly { extensions: { code: string } }[] }) => errors.map(({ extensions }) => extensions.code);

describe('a request to upstream', () => {
  const rig = startFaultRig();

  it('carries the caller’s token, however Bearer is written, says who asks, and wants its body as it is (A32)', async () => {
    rig.answer((_request, response) => send(response, good));
    await rig.ask(query, { headers: { authorization: 'bearer   the-token ' } });
    expect(rig.requests[0]?.headers).toMatchObject({
      authorization: 'Bearer the-token',
      accept: 'application/json',
      'accept-encoding': 'identity',
      'user-agent': `bindgraph/${version}`,
    });
    expect(rig.requests[0]?.headers['x-auth-key']).toBeUndefined();
  });

  it('carries the caller’s key and e-mail address instead', async () => {
    rig.answer((_request, response) => send(response, good));
    await fetch(rig.url(), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-auth-email': 'a@example.com', 'x-auth-key': 'abc' },
      body: JSON.stringify({ query }),
    });
    expect(rig.requests[0]?.headers).toMatchObject({ 'x-auth-email': 'a@example.com', 'x-auth-key': 'abc' });
    expect(rig.requests[0]?.headers.authorization).toBeUndefined();
  });

  it('goes to the account of the argument, else of the header, else of the gateway', async () => {
    rig.answer((_request, response) => send(response, good));
    const [byArgument, byHeader] = ['a'.repeat(32), 'b'.repeat(32)];
    const of = (argument: string) => `{ account${argument} { dispatchNamespace(name: "n") { script(name: "s") { bindings { name } } } } }`;
    const calls = [
      await rig.ask(of(`(id: "${byArgument}")`), { headers: { 'x-account-id': byHeader } }),
      await rig.ask(of(''), { headers: { 'x-account-id': byHeader } }),
      await rig.ask(of('')),
    ].map((reply) => reply.calls[0]?.split('/')[2]);
    expect(calls).toEqual([byArgument, byHeader, account]);
  });

  it('takes an Account’s global id for an account as well', async () => {
    const { data } = await rig.ask('{ account { id } }');
    const reply = await rig.ask('query ($id: ID!) { account(id: $id) { accountId } }', { variables: { id: data.account.id } });
    expect(reply.data.account.accountId).toBe(account);
  });
});

describe('an answer of upstream', () => {
  const rig = startFaultRig({ attemptTimeout: 300, timeout: 3_000, maxAnswerBytes: 1_000_000 });

  it.each<[string, Handler, number]>([
    ['is cut off once', (_request, response, nth) => (nth === 1 ? response.destroy() : send(response, good)), 2],
    ['is cut off twice', (_request, response, nth) => (nth < 3 ? response.destroy() : send(response, good)), 3],
    ['is a 502 first', (_request, response, nth) => (nth === 1 ? send(response, '<html>', 502) : send(response, good)), 2],
    ['does not come at first', (_request, response, nth) => (nth === 1 ? undefined : send(response, good)), 2],
    ['breaks off in its body first', (_request, response, nth) => (nth === 1 ? response.writeHead(200, { 'content-length': 100 }).write('{"suc', () => response.destroy()) : send(response, good)), 2],
    ['is a 429 that asks for no wait', (_request, response, nth) => (nth === 1 ? send(response, { success: false, errors: [{ code: 971, message: 'wait' }] }, 429, { 'retry-after': '0' }) : send(response, good)), 2],
  ])('that %s is asked for again', async (_name, handler, calls) => {
    rig.answer(handler);
    const reply = await rig.ask(query);
    expect(reply.errors).toEqual([]);
    expect(bindingsIn(reply)).toEqual([{ name: 'AI' }]);
    expect(reply.calls).toHaveLength(calls);
  });

  it.each<[string, string, number, Handler]>([
    ['always a 503', 'UPSTREAM_UNAVAILABLE', 3, (_request, response) => send(response, '', 503)],
    ['always cut off', 'UPSTREAM_UNAVAILABLE', 3, (_request, response) => response.destroy()],
    ['never there', 'UPSTREAM_TIMEOUT', 3, () => {}],
    ['dripping', 'UPSTREAM_TIMEOUT', 3, (_request, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write(' '), 50);
      response.on('close', () => clearInterval(drip));
    }],
    ['a 429 that asks for a long wait', 'RATE_LIMITED', 1, (_request, response) => send(response, { success: false }, 429, { 'retry-after': '60' })],
    ['a 429 that asks for a wait until a date', 'RATE_LIMITED', 1, (_request, response) => send(response, { success: false }, 429, { 'retry-after': new Date(Date.now() + 60_000).toUTCString() })],
    ['a 429 that does not say how long', 'RATE_LIMITED', 1, (_request, response) => send(response, { success: false }, 429)],
    ['a 429 page of HTML', 'RATE_LIMITED', 1, (_request, response) => send(response, '<html>', 429)],
    ['a 400', 'UPSTREAM_ERROR', 1, (_request, response) => send(response, { success: false, errors: [{ code: 1, message: 'no' }] }, 400)],
    ['a 409', 'UPSTREAM_ERROR', 1, (_request, response) => send(response, { success: false, errors: null }, 409)],
    ['a 400 for the credentials', 'UNAUTHENTICATED', 1, (_request, response) => send(response, { success: false, errors: [{ code: 9106, message: 'Missing' }] }, 400)],
    ['a 403 for an unknown key', 'UNAUTHENTICATED', 1, (_request, response) => send(response, { success: false, errors: [{ code: 9103, message: 'Unknown' }] }, 403)],
    ['a 408', 'UPSTREAM_TIMEOUT', 3, (_request, response) => send(response, { success: false }, 408)],
    ['a 400 for a refused token', 'FORBIDDEN', 1, (_request, response) => send(response, { success: false, errors: [{ code: 9109, message: 'Unauthorized' }] }, 400)],
    ['a 403 for an expired token', 'UNAUTHENTICATED', 1, (_request, response) => send(response, { success: false, errors: [{ code: 9109, message: 'Invalid access token' }] }, 403)],
    ['a 401 without JSON', 'UNAUTHENTICATED', 1, (_request, response) => send(response, '<html>', 401)],
    ['a success that is none', 'UPSTREAM_ERROR', 1, (_request, response) => send(response, { success: false, errors: [{ code: 7, message: 'no' }] })],
    ['a rate limit that calls itself 200', 'RATE_LIMITED', 1, (_request, response) => send(response, { success: false, errors: [{ code: 971, message: 'wait' }] })],
    ['a page of HTML', 'UPSTREAM_BAD_RESPONSE', 1, (_request, response) => send(response, '<html>')],
    ['a challenge', 'UPSTREAM_BAD_RESPONSE', 1, (_request, response) => send(response, '<html>', 403, { 'cf-mitigated': 'challenge' })],
    ['empty', 'UPSTREAM_BAD_RESPONSE', 2, (_request, response) => response.writeHead(204).end()],
    ['half of its JSON', 'UPSTREAM_BAD_RESPONSE', 2, (_request, response) => send(response, '{"success": true, "result": [')],
    ['not UTF-8', 'UPSTREAM_BAD_RESPONSE', 1, (_request, response) => response.end(Buffer.from('{"success":true,"result":["\xff"]}', 'latin1'))],
    ['too large', 'UPSTREAM_BAD_RESPONSE', 1, (_request, response) => send(response, { ...good, padding: 'x'.repeat(1_000_001) })],
    ['too large once it is decompressed', 'UPSTREAM_BAD_RESPONSE', 1, (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(2_000_000)))],
    ['not the gzip that it says', 'UPSTREAM_BAD_RESPONSE', 1, (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('plain')],
    ['in an encoding that nobody knows', 'UPSTREAM_BAD_RESPONSE', 1, (_request, response) => response.writeHead(200, { 'content-encoding': 'rot13' }).end('plain')],
  ])('that is %s is an error in its place: %s', async (_name, code, calls, handler) => {
    rig.answer(handler);
    const reply = await rig.ask(query);
    expect(reply.status).toBe(200);
    expect(codes(reply)).toEqual([code]);
    expect(reply.errors[0]?.path).toEqual(['account', 'dispatchNamespace', 'script']);
    expect(reply.errors[0]?.message).not.toContain('<');
    expect(reply.errors[0]?.message).not.toContain('127.0.0.1');
    expect(reply.calls).toHaveLength(calls);
  });

  it('that does not come says how often it was asked for, and for how long', async () => {
    rig.answer(() => {});
    const { errors } = await rig.ask(query);
    // Three times 300 ms, and pauses of up to 600 between them.
    expect(errors[0]?.message).toMatch(/^Cloudflare did not answer in time, asked 3 times in (9\d\d ms|[12]\.\d s) \(GET /);
  });

  it.each<[string, Handler]>([
    ['without a content type', (_request, response) => response.end(JSON.stringify(good))],
    ['compressed although it was not asked for', (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(JSON.stringify(good)))],
    ['compressed with deflate', (_request, response) => response.writeHead(200, { 'content-encoding': 'deflate' }).end(deflateSync(JSON.stringify(good)))],
    ['compressed with brotli', (_request, response) => response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync(JSON.stringify(good)))],
    ['after a byte order mark', (_request, response) => response.end(`\ufeff${JSON.stringify(good)}`)],
    ['after early hints', (_request, response) => {
      response.writeEarlyHints({ link: '</x>; rel=preload' });
      send(response, good);
    }],
    ['with null for its errors and messages', (_request, response) => send(response, { success: true, errors: null, messages: null, result: good.result })],
    ['with neither', (_request, response) => send(response, { success: true, result: good.result })],
  ])('%s is read', async (_name, handler) => {
    rig.answer(handler);
    const reply = await rig.ask(query);
    expect(reply.errors).toEqual([]);
    expect(bindingsIn(reply)).toEqual([{ name: 'AI' }]);
  });

  it.each([301, 302, 303, 307, 308])('that redirects (%i) is not followed, so that no credential goes elsewhere', async (status) => {
    let visits = 0;
    const elsewhere = createServer((_request, response) => {
      visits++;
      send(response, good);
    });
    elsewhere.listen(0, '127.0.0.1');
    await once(elsewhere, 'listening');
    const location = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
    rig.answer((_request, response) => response.writeHead(status, { location }).end());
    const reply = await rig.ask(query);
    elsewhere.close();
    expect(codes(reply)).toEqual(['UPSTREAM_BAD_RESPONSE']);
    expect(visits).toBe(0);
  });

  it('whose error says the credential back has it taken out', async () => {
    rig.answer((request, response) => send(response, { success: false, errors: [{ code: 1, message: `Bad ${request.headers.authorization}` }] }, 400));
    const reply = await rig.ask(query, { headers: { authorization: 'Bearer canary-of-the-test' } });
    expect(JSON.stringify(reply.errors)).not.toContain('canary');
    expect(reply.errors[0]?.message).toContain('[redacted]');
  });

  it('has all of the credential taken out, wherever it stands', async () => {
    const token = 'canary"of\\the-test';
    for (const message of ['x'.repeat(985), { why: `Bearer ${token}` }, 'plain']) {
      rig.answer((request, response) => {
        const said = typeof message === 'string' ? `${message} ${request.headers.authorization}` : message;
        send(response, { success: false, errors: [{ code: 1, message: said }] }, 400, { 'cf-ray': String(request.headers.authorization) });
      });
      const reply = await rig.ask(query, { headers: { authorization: `Bearer ${token}` } });
      expect(codes(reply)).toEqual(['UPSTREAM_ERROR']);
      expect(JSON.stringify(reply.errors)).not.toContain('canary');
    }
  });

  it('whose message is nested too deeply is an error like any other', async () => {
    rig.answer((_request, response) => send(response, `{"success":false,"errors":[{"code":1,"message":${'['.repeat(3_000)}${']'.repeat(3_000)}}]}`, 400));
    expect(codes(await rig.ask(query))).toEqual(['UPSTREAM_ERROR']);
  });

  it('of 200 that says that a script or a namespace is not there is believed', async () => {
    for (const [code, data] of [[10007, { script: null }], [10090, { script: null }], [10092, { script: null }], [100119, null]] as const) {
      rig.answer((_request, response) => send(response, { success: false, errors: [{ code, message: 'not found' }] }));
      const reply = await rig.ask(query);
      expect(reply.errors).toEqual([]);
      expect(reply.data.account.dispatchNamespace).toEqual(data);
    }
  });

  it('whose message is an object is shown as JSON', async () => {
    rig.answer((_request, response) => send(response, { success: false, errors: [{ code: 7500, message: { why: 'because' } }] }, 400));
    const { errors } = await rig.ask(query);
    expect(errors[0]?.extensions['upstream']).toMatchObject({ errors: [{ code: 7500, message: '{"why":"because"}' }] });
  });
});

describe('the deadline of a request', () => {
  const rig = startFaultRig({ attemptTimeout: 10_000, timeout: 300 });

  it('ends its calls, tries and all, whatever one try might take', async () => {
    rig.answer(() => {});
    const reply = await rig.ask(query);
    expect(codes(reply)).toEqual(['UPSTREAM_TIMEOUT']);
    expect(reply.calls).toHaveLength(1);
  });
});

describe('a client that goes away', () => {
  const rig = startFaultRig({ connections: 2 });

  it('takes its calls with it: those in flight are given up, those that wait are never sent', async () => {
    const closed: Promise<unknown>[] = [];
    rig.answer((_request, response) => closed.push(new Promise((resolve) => response.on('close', resolve))));
    const scripts = Array.from({ length: 10 }, (_, index) => `s${index}: script(name: "s${index}") { bindings { name } }`);
    const controller = new AbortController();
    const answer = rig.ask(`{ account { dispatchNamespace(name: "n") { ${scripts.join(' ')} } } }`, { signal: controller.signal });
    while (closed.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    controller.abort();
    await expect(answer).rejects.toThrow('aborted');
    await Promise.all(closed);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(rig.requests).toHaveLength(2);
  });
});

describe('connections', () => {
  const rig = startFaultRig();

  it('that upstream closes as the next call comes take none of a caller’s retries', async () => {
    const used = new WeakSet<object>();
    rig.answer((request, response) => {
      if (used.has(request.socket)) return void request.socket.destroy();
      used.add(request.socket);
      send(response, good);
    });
    for (let nth = 0; nth < 12; nth++) expect(await rig.ask(query, { headers: { 'cache-control': 'no-cache' } })).toMatchObject({ errors: [] });
    // All but the first came into a connection that had brought an answer.
    expect(rig.requests).toHaveLength(23);
  });

  it('are kept alive, and never more than configured', async () => {
    const sockets = new Set<unknown>();
    const server = createServer((request, response) => {
      sockets.add(request.socket);
      setTimeout(() => send(response, good), 5);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const upstream = createUpstream({ upstream: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, connections: 4 });
    const session = upstream.session({ credentials: Credentials.token('t'), owner: 't', cancellation: new Cancellation(), deadline: performance.now() + 10_000, noCache: true });
    await Promise.all(Array.from({ length: 100 }, () => session.read(path`/x`)));
    expect(sockets.size).toBeLessThanOrEqual(4);
    await upstream.close();
    server.close();
  });

  it('to what is not HTTP, or not there, are errors', async () => {
    const server = createTcpServer((socket) => socket.once('data', () => socket.end('SSH-2.0-OpenSSH\r\n')));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const upstream = createUpstream({ upstream: `http://127.0.0.1:${port}` });
    const session = upstream.session({ credentials: Credentials.token('t'), owner: 't', cancellation: new Cancellation(), deadline: performance.now() + 10_000, noCache: true });
    await expect(session.read(path`/x`)).rejects.toMatchObject({ code: 'UPSTREAM_BAD_RESPONSE' });
    server.close();
    await once(server, 'close');
    await expect(session.read(path`/x`)).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    await upstream.close();
  });

  it.each([
    ['ftp://api.cloudflare.com', 'http or https URL'],
    ['api.cloudflare.com', 'http or https URL'],
    ['http://api.cloudflare.com/client/v4', 'must be https'],
    ['http://127.0.0.1.evil.test', 'must be https'],
    ['https://user:pass@api.cloudflare.com', 'plain URL'],
    ['https://api.cloudflare.com/client/v4?x=1', 'plain URL'],
  ])('to %s are refused at the start', (upstream, sentence) => {
    expect(() => createUpstream({ upstream })).toThrow(sentence);
  });
});

describe('a list of upstream’s', () => {
  const rig = startFaultRig();
  const namespacesQuery = '{ account { dispatchNamespaces { name } } }';
  const page = (names: string[], info?: object) => ({ ...good, result: names.map((name) => ({ namespace_name: name })), ...(info && { result_info: info }) });
  const names = (reply: { data: { account: { dispatchNamespaces: { name: string }[] } } }) => reply.data.account.dispatchNamespaces.map(({ name }) => name);
  const number = (request: IncomingMessage) => Number(new URL(request.url ?? '', 'http://x').searchParams.get('page') ?? '1');

  it('is read to the end when it counts its pages', async () => {
    rig.answer((request, response) => {
      const current = number(request);
      send(response, page(current < 3 ? [`${current}a`, `${current}b`] : ['3a'], { page: current, per_page: 2, total_count: 5 }));
    });
    const reply = await rig.ask(namespacesQuery);
    expect(names(reply)).toEqual(['1a', '1b', '2a', '2b', '3a']);
    expect(reply.calls).toHaveLength(3);
  });

  it('is read to the end when it gives cursors', async () => {
    rig.answer((request, response) => send(response, request.url?.includes('cursor=b%2Bc') ? page(['z'], { cursor: '' }) : page(['a'], { cursor: 'b+c' })));
    const reply = await rig.ask(namespacesQuery);
    expect(names(reply)).toEqual(['a', 'z']);
  });

  it('is an error, not a loop, when its pages go round in a circle', async () => {
    rig.answer((_request, response) => send(response, page(['a'], { cursor: 'again' })));
    const reply = await rig.ask(namespacesQuery);
    expect(reply.errors[0]?.extensions).toMatchObject({ code: 'UPSTREAM_BAD_RESPONSE', reason: 'PAGINATION_LOOP' });
    expect(reply.calls).toHaveLength(2);
  });

  it('is sorted by name, and read to the end when it counts its pages only', async () => {
    rig.answer((request, response) => send(response, page(number(request) === 1 ? ['b'] : ['a'], { page: number(request), total_pages: 2 })));
    const reply = await rig.ask(namespacesQuery);
    expect(names(reply)).toEqual(['a', 'b']);
  });

  it('is an error when it gives the same page again and again', async () => {
    rig.answer((_request, response) => send(response, page(['a', 'b'], { page: 1, per_page: 2, total_count: 5 })));
    const reply = await rig.ask(namespacesQuery);
    expect(reply.errors[0]?.extensions).toMatchObject({ code: 'UPSTREAM_BAD_RESPONSE', reason: 'PAGINATION_LOOP' });
    expect(reply.data).toEqual({ account: { dispatchNamespaces: null } });
  });

  it('may be of any length', async () => {
    rig.answer((_request, response) => send(response, page(Array.from({ length: 200_000 }, (_, index) => `n${index}`))));
    expect(names(await rig.ask(namespacesQuery))).toHaveLength(200_000);
  });

  it('ends at an empty page, whatever its total says (D20)', async () => {
    rig.answer((request, response) => send(response, page(number(request) === 1 ? ['a'] : [], { page: number(request), total_count: 9 })));
    const reply = await rig.ask(namespacesQuery);
    expect(names(reply)).toEqual(['a']);
    expect(reply.calls).toHaveLength(2);
  });
});

describe('a session', () => {
  let answers: Record<string, Handler> = {};
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const [, name = ''] = (request.url ?? '').split('/');
    asked.push(name);
    (answers[name] ?? ((_request, plain) => send(plain, good)))(request, response, asked.length);
  });
  let upstream: ReturnType<typeof createUpstream>;
  beforeAll(async () => {
    await once(server.listen(0, '127.0.0.1'), 'listening');
  });
  beforeEach(() => {
    [answers, asked.length] = [{}, 0];
    upstream = createUpstream({ upstream: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
  });
  afterEach(() => upstream.close());
  afterAll(() => void server.close());
  const open = (token: string, cancellation = new Cancellation()) =>
    upstream.session({ credentials: Credentials.token(token), owner: token, cancellation, deadline: performance.now() + 10_000, noCache: false });
  const at = (name: string): Path => ({ url: `/${name}`, route: `/${name}` });

  it('is not refused for what one endpoint said before another took the credentials', async () => {
    answers = {
      bad: (_request, response) => send(response, { success: false, errors: [{ code: 10000, message: 'no' }] }, 401),
      slow: (_request, response) => void setTimeout(() => send(response, good), 50),
    };
    const session = open('a');
    await Promise.allSettled([session.read(at('bad')), session.read(at('slow'))]);
    await expect(open('a').read(at('other'))).resolves.toMatchObject({ isList: true });
  });

  it('keeps the rate limit of its caller, however many others are opened that call nothing', async () => {
    answers = { limited: (_request, response) => void response.writeHead(429, { 'retry-after': '60' }).end('{}') };
    await expect(open('a').read(at('limited'))).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    for (let nth = 0; nth < 10_001; nth++) open(`other-${nth}`);
    await expect(open('a').read(at('other'))).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    expect(asked).toEqual(['limited']);
  });

  it('that waits, since its credentials may be made up, knows when another one has found that they are good', async () => {
    const guessed: ServerResponse[] = [];
    answers = { hangs: (_request, response) => void guessed.push(response) };
    const openFrom = (address: string, token: string) =>
      upstream.session({ credentials: Credentials.token(token), owner: token, address: () => address, cancellation: new Cancellation(), deadline: performance.now() + 3_000, noCache: false });
    const guesses = Array.from({ length: 60 }, (_, nth) => openFrom('192.0.2.1', `guess-${nth}`).read(at('hangs')));
    const session = openFrom('192.0.2.1', 'good');
    const waiting = session.read(at('first'));
    const others = Promise.allSettled(guesses);
    await openFrom('192.0.2.2', 'good').read(at('second'));
    await expect(session.read(at('third'))).resolves.toMatchObject({ isList: true });
    expect(asked.filter((name) => name !== 'hangs')).toEqual(['second', 'third']);
    for (const response of guessed) send(response, { success: false, errors: [{ code: 10_000, message: 'no' }] }, 401);
    expect((await others).map(({ status }) => status)).toEqual(Array(60).fill('rejected'));
    // From this address no more is tried, but of credentials that upstream has taken.
    await expect(waiting).resolves.toMatchObject({ isList: true });
  });

  it('that is cancelled while it waits for another’s call goes on with nothing', async () => {
    answers = { list: (_request, response) => void setTimeout(() => send(response, good), 60) };
    const cancellation = new Cancellation();
    const [first, second] = [open('a'), open('a', cancellation)];
    const both = Promise.allSettled([first.read(at('list')), second.read(at('list'))]);
    cancellation.cancel();
    expect((await both).map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    await expect(second.read(at('next'))).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    expect(second.usage.sent).toBe(0);
    expect(asked).toEqual(['list']);
  });

  it.each(['[{"name":,}]', '[{"name":"A"]', '[{"name":"A"},]', '[{"name":"A"}{}]', '[{"name":01}]', '[{"name":nul}]'])('reads once more what is no JSON within its list: %s', async (list) => {
    answers = { odd: (_request, response, nth) => void (nth === 1 ? response.end(`{"success":true,"errors":[],"messages":[],"result":${list}}`) : send(response, good)) };
    const versioned: Path = { ...at('odd'), version: '1' };
    expect((await open('a').read(versioned)).contents().result).toEqual(good.result);
    expect(asked).toEqual(['odd', 'odd']);
  });
});
