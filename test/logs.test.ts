import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GraphQLError } from 'graphql';
import { createSchema, createYoga, maskError } from 'graphql-yoga';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { createGateway } from '../src/index.ts';
import { type Logger, observeRequests } from '../src/log.ts';
import { serve } from '../src/server.ts';
import { account, bindingsIn, bindingsQuery, send, startRig } from './rig.ts';

/** A pino logger, and what it has written. */
function createLog(level = 'debug') {
  const lines: Record<string, unknown>[] = [];
  const logger = pino({ level, base: null, timestamp: false }, { write: (line) => void lines.push(JSON.parse(line)) });
  return { logger, lines, take: (message: string) => lines.splice(0).filter(({ msg }) => msg === message) };
}

const named = `query Names($names: [String!]) ${bindingsQuery('name', '(names: $names)')}`;

describe('a gateway with a logger', () => {
  const log = createLog();
  const rig = startRig(undefined, { logger: log.logger, cacheBytes: 1_000_000 });

  it('logs one line a request, and at debug one an upstream call, without names, headers or variables', async () => {
    log.lines.length = 0;
    await rig.ask(named, { variables: { names: ['SESSIONS'] }, headers: { 'x-request-id': 'mine-1' } });
    expect(log.lines).toEqual([
      {
        level: 20,
        requestId: 'mine-1',
        method: 'GET',
        route: '/accounts/*/workers/dispatch/namespaces/*/scripts/*/bindings',
        status: 200,
        ray: expect.stringMatching(/^[\da-f]{16}-LHR$/),
        tries: 1,
        ms: expect.any(Number),
        msg: 'upstream call',
      },
      { level: 30, requestId: 'mine-1', operationName: 'Names', codes: [], status: 200, ms: expect.any(Number), upstreamCalls: 1, cacheHits: 0, msg: 'request' },
    ]);
  });

  it('tells what was kept', async () => {
    await rig.ask(named);
    log.lines.length = 0;
    await rig.ask(named);
    expect(log.take('request')).toEqual([expect.objectContaining({ upstreamCalls: 0, cacheHits: 1 })]);
  });

  it('tells the codes of errors', async () => {
    log.lines.length = 0;
    await rig.ask('{');
    await rig.ask(bindingsQuery('name'), { headers: { authorization: 'Basic x' } });
    await rig.ask(bindingsQuery('name'), { headers: { 'content-type': 'text/plain' } });
    expect(log.take('request').map(({ codes, status }) => [codes, status])).toEqual([
      [['GRAPHQL_PARSE_FAILED'], 200],
      [['UNAUTHENTICATED'], 401],
      [['BAD_REQUEST'], 415],
    ]);
  });

  it('logs an answer in parts when its last part is sent', async () => {
    log.lines.length = 0;
    const query = `query Parts ${bindingsQuery('name ... on KVNamespaceBinding @defer { resource { title } }')}`;
    const response = await fetch(rig.url(), {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'multipart/mixed', authorization: 'Bearer nobody' },
      body: JSON.stringify({ query }),
    });
    await response.text();
    expect(log.take('request')).toEqual([expect.objectContaining({ operationName: 'Parts', codes: ['UNAUTHENTICATED'], upstreamCalls: 1 })]);
  });

  it.each(['application/json', 'application/json;  charset=utf-8'])('tells of a client that did not wait, and of no failure then: %s', async (type) => {
    const gone = createLog('info');
    let isAsked = () => {};
    const asked = new Promise<void>((resolve) => (isAsked = resolve));
    const upstream = createServer(() => isAsked()).listen(0, '127.0.0.1');
    await once(upstream, 'listening');
    const server = await serve(createGateway({ upstream: `http://127.0.0.1:${(upstream.address() as AddressInfo).port}`, account, logger: gone.logger }), { host: '127.0.0.1', port: 0 });
    const leave = new AbortController();
    const request = fetch(server.url, { method: 'POST', headers: { 'content-type': type, authorization: 'Bearer x' }, body: JSON.stringify({ query: bindingsQuery('name') }), signal: leave.signal });
    await asked;
    leave.abort();
    await expect(request).rejects.toThrow('aborted');
    await expect.poll(() => gone.lines.length).toBe(1);
    expect(gone.take('request')).toEqual([expect.objectContaining({ status: 499, codes: [], upstreamCalls: 1 })]);
    await server.close();
    upstream.closeAllConnections();
    upstream.close();
  });

  it('caps the name of an operation, and logs none that cannot be one', async () => {
    log.lines.length = 0;
    await rig.ask(`query ${'x'.repeat(5_000)} { __typename }`);
    await fetch(rig.url(), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ __typename }', operationName: '\u001b[31m\nforged' }) });
    const [long, forged] = log.take('request');
    expect(long?.['operationName']).toBe('x'.repeat(100));
    expect(forged).not.toHaveProperty('operationName');
  });

  it.each([
    ['a token', { authorization: 'Bearer the-canary' }],
    ['a key', { 'x-auth-email': 'the-canary@example.com', 'x-auth-key': 'the-canary' }],
  ])('takes %s out of a bug that it logs', async (_name, headers) => {
    const bugs = createLog();
    const observation = observeRequests(bugs.logger);
    const yoga = createYoga({
      schema: createSchema({
        typeDefs: 'type Query { bug: String, known: String }',
        resolvers: {
          Query: {
            bug: () => {
              throw new Error('It broke at the-canary.');
            },
            known: () => {
              throw new GraphQLError('It is so.');
            },
          },
        },
      }),
      logging: false,
      maskedErrors: { maskError: (error, message) => observation.mask(error, maskError(error, message)) },
      plugins: [observation.plugin],
    });
    const body = JSON.stringify({ query: '{ bug known }' });
    const response = await yoga.fetch('http://yoga/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
    expect(await response.text()).not.toContain('canary');
    const logged = bugs.take('bug');
    expect(logged).toEqual([{ level: 50, requestId: response.headers.get('x-request-id'), error: expect.stringContaining('It broke at [redacted].'), msg: 'bug' }]);
    expect(JSON.stringify(logged)).toContain('logs.test.ts');
    expect(JSON.stringify(logged)).not.toContain('canary');
  });
});

describe('a call that is tried again', () => {
  const log = createLog();
  let calls = 0;
  const rig = startRig(
    (_request, response) => {
      calls++;
      if (calls === 1) send(response, { success: false, errors: [] }, 503);
      else send(response, { success: true, result: [] }, 200, { 'cf-ray': 'last' });
    },
    { logger: log.logger },
  );

  it('is one line with the last answer, and counts as often as it was sent', async () => {
    await rig.ask(bindingsQuery('name'));
    expect(log.lines).toEqual([expect.objectContaining({ msg: 'upstream call', status: 200, tries: 2, ray: 'last' }), expect.objectContaining({ msg: 'request', upstreamCalls: 2 })]);
  });
});

describe('a logger that fails', () => {
  const fail = () => {
    throw new Error('No room on the disk.');
  };
  const sound = { debug: () => {}, info: () => {}, error: () => {} };

  describe.each<[string, Partial<Logger>]>([
    ['at debug', { debug: fail }],
    ['at info', { info: fail }],
    ['when it is asked for its level', { isLevelEnabled: fail }],
    ['later', { debug: async () => fail(), info: async () => fail() }],
  ])('%s', (_name, methods) => {
    const options = { logger: { ...sound, ...methods } };
    const rig = startRig(undefined, options);

    it.each(['application/json', 'application/json;  charset=utf-8'])('costs no request anything: %s', async (type) => {
      for (let nth = 0; nth < 2; nth++) {
        const { status, errors, data } = await rig.ask(bindingsQuery('name'), { headers: { 'content-type': type } });
        expect([status, errors, bindingsIn({ data }).length > 0]).toEqual([200, [], true]);
      }
    });

    it('keeps no events, and no refusal, from their end', async () => {
      const gateway = createGateway(options);
      const init = { method: 'POST', headers: { 'content-type': 'application/json', accept: 'text/event-stream' }, body: '{"query":"{ __typename }"}' };
      const events = await gateway.fetch(new Request('http://anywhere/graphql', init));
      expect(await events.text()).toContain('event: complete');
      const refusal = await gateway.fetch(new Request('http://anywhere/nowhere'));
      expect([refusal.status, await refusal.text()]).toEqual([404, expect.stringContaining('NOT_FOUND')]);
      await gateway.dispose();
    });
  });
});

describe('what is no logger', () => {
  it.each([{}, null, 'pino', { debug: () => {}, info: () => {} }, { info: () => {}, error: () => {} }, { debug: () => {}, info: true, error: () => {} }])('is refused: %j', (logger) => {
    expect(() => createGateway({ logger: logger as unknown as Logger })).toThrow('The option logger must be an object with the methods debug, info and error');
  });
});

describe('an id of a request', () => {
  const rig = startRig();

  it('comes back if it is sound, and else is made', async () => {
    const idOf = async (headers: Record<string, string>) => (await rig.ask('{ __typename }', { headers })).headers.get('x-request-id');
    expect(await idOf({ 'x-request-id': 'a'.repeat(128) })).toBe('a'.repeat(128));
    const uuid = /^[\da-f-]{36}$/;
    for (const odd of ['a'.repeat(129), 'a b', '', 'ä']) expect(await idOf({ 'x-request-id': odd })).toMatch(uuid);
    expect(await idOf({})).toMatch(uuid);
  });

  it('is in an answer of the library too', async () => {
    const gateway = createGateway();
    const response = await gateway.fetch(new Request('http://anywhere/graphql', { method: 'POST', headers: { 'x-request-id': 'mine' } }));
    expect([response.status, response.headers.get('x-request-id')]).toEqual([415, 'mine']);
    await gateway.dispose();
  });

  it('is in the log of what the gateway does not get to see', async () => {
    const { logger, lines } = createLog('info');
    const server = await serve(createGateway(), { host: '127.0.0.1', port: 0, logger });
    const { origin } = new URL(server.url);
    const response = await fetch(`${origin}/nowhere`, { headers: { 'x-request-id': 'mine' } });
    await fetch(`${origin}/health`);
    await server.close();
    expect(response.headers.get('x-request-id')).toBe('mine');
    expect(lines).toEqual([{ level: 30, requestId: 'mine', codes: ['NOT_FOUND'], status: 404, msg: 'refused' }]);
  });
});

describe('a trace', () => {
  const seen: (string | undefined)[] = [];
  const rig = startRig((request, response) => {
    seen.push(request.headers['traceparent']?.toString());
    send(response, { success: true, result: [] });
  });

  it('is handed on if it is one', async () => {
    const trace = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    for (const traceparent of [trace, 'ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01', `00-${'0'.repeat(32)}-b7ad6b7169203331-01`, 'canary']) {
      await rig.ask(bindingsQuery('name'), { headers: { traceparent } });
    }
    expect(seen).toEqual([trace, undefined, undefined, undefined]);
  });
});
