import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Credentials } from '../src/cloudflare/credentials.ts';
import { createGateway } from '../src/index.ts';
import { account, bindingsQuery, startRig } from './rig.ts';

const rig = startRig();
const body = JSON.stringify({ query: bindingsQuery('name') });

/** Sends these header lines exactly, twice where they stand twice. */
async function post(lines: readonly string[]) {
  const { hostname, port } = new URL(rig.url());
  const socket = connect(Number(port), hostname);
  socket.write(
    ['POST /graphql HTTP/1.1', 'Host: localhost', 'Connection: close', 'Content-Type: application/json', `Content-Length: ${body.length}`, ...lines, '', body].join('\r\n'),
  );
  let text = '';
  socket.setEncoding('utf8').on('data', (chunk) => (text += chunk));
  await once(socket, 'close');
  const [head = '', ...rest] = text.split('\r\n\r\n');
  return { status: Number(head.split(' ')[1]), head, text: rest.join('\r\n\r\n') };
}

const code = ({ text }: { text: string }) => /"code":"(\w+)"/.exec(text)?.[1];

describe('credentials', () => {
  it.each<[string, string[], number, string]>([
    ['none (A30)', [], 401, 'UNAUTHENTICATED'],
    ['Basic (A32)', ['Authorization: Basic abc'], 401, 'UNAUTHENTICATED'],
    ['Bearer without a token (A32)', ['Authorization: Bearer'], 401, 'UNAUTHENTICATED'],
    ['an empty header (A32)', ['Authorization:'], 401, 'UNAUTHENTICATED'],
    ['a key without an e-mail address (A34)', ['X-Auth-Key: canary'], 401, 'UNAUTHENTICATED'],
    ['an e-mail address without a key (A34)', ['X-Auth-Email: a@example.com'], 401, 'UNAUTHENTICATED'],
    ['a token and a key (A35)', ['Authorization: Bearer canary', 'X-Auth-Email: a@example.com', 'X-Auth-Key: canary'], 400, 'AMBIGUOUS_CREDENTIALS'],
    ['a token and an e-mail address', ['Authorization: Bearer canary', 'X-Auth-Email: a@example.com'], 400, 'AMBIGUOUS_CREDENTIALS'],
    ['two tokens (A35)', ['Authorization: Bearer canary', 'Authorization: Bearer canary2'], 400, 'AMBIGUOUS_CREDENTIALS'],
    ['the same token twice', ['Authorization: Bearer canary', 'authorization: Bearer canary'], 400, 'AMBIGUOUS_CREDENTIALS'],
    ['two keys (A35)', ['X-Auth-Email: a@example.com', 'X-Auth-Key: canary', 'X-Auth-Key: canary2'], 400, 'AMBIGUOUS_CREDENTIALS'],
    ['two e-mail addresses', ['X-Auth-Email: a@example.com', 'X-Auth-Email: b@example.com', 'X-Auth-Key: canary'], 400, 'AMBIGUOUS_CREDENTIALS'],
    ['a token with a space (A33)', ['Authorization: Bearer canary bird'], 400, 'INVALID_CREDENTIALS'],
    ['a token of other letters (A33)', ['Authorization: Bearer canary€'], 400, 'INVALID_CREDENTIALS'],
    ['a token of 2,000 letters (A33)', [`Authorization: Bearer canary${'x'.repeat(2_000)}`], 400, 'INVALID_CREDENTIALS'],
    ['a token with a NUL (A33)', ['Authorization: Bearer canary\0'], 400, 'BAD_REQUEST'],
    ['an empty key', ['X-Auth-Email: a@example.com', 'X-Auth-Key:'], 400, 'INVALID_CREDENTIALS'],
    ['an e-mail address with a space', ['X-Auth-Email: a b', 'X-Auth-Key: canary'], 400, 'INVALID_CREDENTIALS'],
  ])('are refused before any upstream call, and never said back: %s', async (_name, lines, status, expected) => {
    const before = rig.calls.length;
    const reply = await post(lines);
    expect([reply.status, code(reply)]).toEqual([status, expected]);
    expect(reply.text).not.toContain('canary');
    expect(/^www-authenticate: bearer\r?$/im.test(reply.head)).toBe(status === 401);
    expect(rig.calls).toHaveLength(before);
  });

  it('that upstream refuses are an error in their place', async () => {
    const reply = await rig.ask(bindingsQuery('name'), { headers: { authorization: 'Bearer nobody' } });
    expect(reply.status).toBe(200);
    expect(reply.errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
    expect(JSON.stringify(reply.errors)).not.toContain('nobody');
  });

  it('joined into one header by another server are ambiguous too', async () => {
    const gateway = createGateway({ account, upstream: 'http://127.0.0.1:1' });
    const response = await gateway.fetch(
      new Request('http://gateway/graphql', { method: 'POST', headers: { 'content-type': 'application/json', authorization: 'Bearer a, Bearer b' }, body }),
    );
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('AMBIGUOUS_CREDENTIALS');
    await gateway.dispose();
  });

  it('are not taken from the gateway’s own environment', async () => {
    process.env['CLOUDFLARE_API_TOKEN'] = 'canary';
    const reply = await post([]);
    delete process.env['CLOUDFLARE_API_TOKEN'];
    expect(reply.status).toBe(401);
  });

  it.each([Credentials.token('canary'), Credentials.key('canary@example.com', 'canary')])('print as [redacted], however they are printed', (credentials) => {
    const printed = [inspect(credentials, { depth: 9, showHidden: true }), JSON.stringify({ credentials }), String(credentials), inspect({ deep: { credentials } })];
    for (const text of printed) {
      expect(text).toContain('[redacted]');
      expect(text).not.toContain('canary');
    }
  });
});

describe('options that cannot be', () => {
  it.each([
    [{ connections: 0 }, 'connections'], [{ connections: -1 }, 'connections'], [{ timeout: Number.NaN }, 'timeout'], [{ timeout: Infinity }, 'timeout'],
    [{ attemptTimeout: -5 }, 'attemptTimeout'], [{ maxAnswerBytes: 0 }, 'maxAnswerBytes'], [{ cacheBytes: -1 }, 'cacheBytes'], [{ endpoint: 'graphql' }, 'endpoint'],
    [{ rateShare: 2 }, 'rateShare'], [{ maxCalls: 0 }, 'maxCalls'],
  ])('%j are refused in a sentence', (options, name) => {
    expect(() => createGateway(options)).toThrow(new RegExp(`${name}.* must be`));
  });
});

describe('options that only TypeScript would have told to be wrong', () => {
  it.each<[object, string]>([
    [{ endpoint: 5 }, 'The option endpoint must be a string, not 5.'],
    [{ endpoint: '/a?b' }, 'The endpoint must be a path, such as /graphql, without a query, a fragment or a space, not "/a?b".'],
    [{ endpoint: '/a#b' }, 'not "/a#b".'],
    [{ endpoint: '/a b' }, 'not "/a b".'],
    [{ account: 5 }, 'The option account must be a string, not 5.'],
    [{ upstream: 5 }, 'The option upstream must be a string, not 5.'],
    [{ timeout: '5' }, 'The option timeout must be a number, not "5".'],
    [{ cacheBytes: null }, 'The option cacheBytes must be a number, not null.'],
    [{ introspection: 'no' }, 'The option introspection must be true or false, not "no".'],
    [{ graphiql: 'no' }, 'The option graphiql must be true, false or an object, not "no".'],
    [{ graphiql: { tabs: '{ a }' } }, 'The option graphiql.tabs must be a list of strings, not "{ a }".'],
    [{ graphiql: { header: {} } }, 'There is no option graphiql.header: there are graphiql.tabs, graphiql.headers.'],
    [{ trustedProxies: '10.0.0.0/8' }, 'The option trustedProxies must be a list of strings, not "10.0.0.0/8".'],
    [{ trustedProxies: [10] }, 'The option trustedProxies must be a list of strings.'],
    [{ limits: 5 }, 'The option limits must be an object, not 5.'],
    [{ limits: { depth: '5' } }, 'The option limits.depth must be a number, not "5".'],
    [{ limits: { dept: 5 } }, 'There is no option limits.dept: there are limits.tokens, limits.depth,'],
    [{ introspecton: false }, 'There is no option introspecton: there are upstream, account,'],
    [{ toString: 5 }, 'There is no option toString:'],
  ])('%j are refused in a sentence', (options, sentence) => {
    expect(() => createGateway(options)).toThrow(sentence);
  });
});

describe('a server that sets the header itself', () => {
  it('is believed', async () => {
    const gateway = createGateway({ account, upstream: 'http://127.0.0.1:1', attemptTimeout: 1_000 });
    const server = createServer((request, response) => {
      request.headers.authorization = 'Bearer set-by-the-server';
      gateway(request, response);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(await response.text()).toContain('UPSTREAM_UNAVAILABLE');
    server.close();
    await gateway.dispose();
  });
});

describe('the account', () => {
  it.each<[string, string[], string]>([
    ['an X-Account-Id that is none', ['Authorization: Bearer t', 'X-Account-Id: x'], 'BAD_USER_INPUT'],
    ['two X-Account-Id headers', ['Authorization: Bearer t', `X-Account-Id: ${account}`, `X-Account-Id: ${account}`], 'BAD_USER_INPUT'],
  ])('%s is refused', async (_name, lines, expected) => {
    expect(code(await post(lines))).toBe(expected);
  });

  it('that nobody names is asked for', async () => {
    const gateway = createGateway({ upstream: 'http://127.0.0.1:1' });
    const response = await gateway.fetch(
      new Request('http://gateway/graphql', { method: 'POST', headers: { 'content-type': 'application/json', authorization: 'Bearer a' }, body }),
    );
    expect(await response.json()).toMatchObject({
      errors: [{ message: 'Which account? Give account(id:), or send an X-Account-Id header.', extensions: { code: 'BAD_USER_INPUT' } }],
    });
    await gateway.dispose();
  });

  it('of the options must be an account id', () => {
    expect(() => createGateway({ account: 'nope' })).toThrow('32 lower-case hexadecimal digits');
  });
});
