import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { buildSchema, parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { compile } from '../src/compile.ts';
import type { Context } from '../src/context.ts';
import { createSchema } from '../src/schema.ts';
import { fragmentsOn, queryOfEverything } from './query-of-everything.ts';
import { authorization, bindingsIn, bindingsQuery, send, startRig } from './rig.ts';

const slow = { accept: 'application/json; charset=utf-8' };

describe('a compiled query', () => {
  const rig = startRig();

  it.each([
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
    ['application/json', 'application/json'],
    ['application/json, text/plain, */*', 'application/json'],
    ['application/json, multipart/mixed', 'application/json'],
    ['application/graphql-response+json', 'application/graphql-response+json'],
    ['application/graphql-response+json, application/json', 'application/graphql-response+json'],
    ['application/graphql-response+json,application/json;q=0.9', 'application/graphql-response+json'],
  ])('for who accepts %s is answered as Yoga would', async (accept, type) => {
    // Yoga's answer: a charset that is written with two spaces is left to it.
    const types = ['application/json', 'application/json;  charset=utf-8'].map(async (contentType) => {
      const headers = { 'content-type': contentType, ...(accept && { accept }) };
      const response = await fetch(rig.url(), { method: 'POST', headers, body: JSON.stringify({ query: '{ __typename }' }) });
      return [response.status, response.headers.get('content-type'), await response.text()];
    });
    const [front, yoga] = await Promise.all(types);
    expect(front).toEqual(yoga);
    expect(front?.[1]).toBe(`${type}; charset=utf-8`);
  });

  it('gives of every field of every type what GraphQL.js gives', async () => {
    const query = queryOfEverything(buildSchema(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')));
    const [compiled, executed] = [await rig.ask(query), await rig.ask(query, { headers: slow })];
    expect(compiled.data.account.dispatchNamespace.script.bindings.length).toBeGreaterThan(30);
    expect(compiled.data).toEqual(executed.data);
    expect(JSON.stringify(compiled.data)).toBe(JSON.stringify(executed.data));
    expect(compiled.errors).toEqual(executed.errors);
    expect(compiled.calls.toSorted()).toEqual(executed.calls.toSorted());
  });

  it.each([[null], ['Names'], [''], ['names']])('is the operation that is named, or there is none: %j', async (operationName) => {
    const replies = [{}, slow].map(async (headers) => {
      const body = JSON.stringify({ query: 'query Names { __typename }', operationName });
      const response = await fetch(rig.url(), { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
      return [response.status, await response.text()];
    });
    const [compiled, executed] = await Promise.all(replies);
    expect(compiled).toEqual(executed);
    expect(compiled?.[0]).toBe(operationName === null || operationName === 'Names' ? 200 : 400);
  });

  it.each([[true], [false]])('leaves out what @skip and @include say (%s)', async (flag) => {
    const query = 'query ($flag: Boolean!) { a: __typename @skip(if: $flag) b: __typename @include(if: $flag) ... @include(if: $flag) { c: __typename } }';
    const variables = { flag };
    const [compiled, executed] = [await rig.ask(query, { variables }), await rig.ask(query, { variables, headers: slow })];
    expect(compiled.data).toEqual(flag ? { b: 'Query', c: 'Query' } : { a: 'Query' });
    expect(executed.data).toEqual(compiled.data);
  });
});

describe('a query that gives the same to everybody', () => {
  const rig = startRig();

  it('gives it to each with an id of their own, whoever asked first', async () => {
    for (const name of ['alice', 'bob', 'carol']) {
      const { data, headers, status } = await rig.ask('{ __typename again: __typename }', { headers: { authorization: `Bearer ${name}`, 'x-request-id': `of-${name}` } });
      expect([status, headers.get('x-request-id'), data]).toEqual([200, `of-${name}`, { __typename: 'Query', again: 'Query' }]);
    }
  });

  it('is none where it takes a variable', async () => {
    const ask = (variables: Record<string, unknown>) => rig.ask('query ($flag: Boolean!) { __typename @include(if: $flag) }', { variables });
    expect((await ask({ flag: true })).data).toEqual({ __typename: 'Query' });
    expect((await ask({ flag: false })).data).toEqual({});
    expect((await ask({})).errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('any list of bindings', () => {
  let list: unknown = [];
  const rig = startRig((request, response) => send(response, { success: true, errors: [], messages: [], result: request.url?.endsWith('/bindings') ? list : null }));
  const kinds = fc.constantFrom('kv_namespace', 'd1', 'ratelimit', 'json', 'plain_text', 'secret_text', 'secret_key', 'dispatch_namespace', 'send_email', 'queue', 'quantum', '', 7);
  const texts = fc.string({ unit: fc.constantFrom('a', 'é', '"', '\\', '\n', '𝒳', '/') });
  const values = fc.oneof(texts, fc.boolean(), fc.constant(null), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.jsonValue({ maxDepth: 2 }));
  const properties = fc.constantFrom('namespace_id', 'id', 'database_id', 'simple', 'json', 'text', 'key_base64', 'algorithm', 'usages', 'outbound', 'namespace', 'allowed_destination_addresses', 'queue_name');
  const parts = fc.dictionary(fc.constantFrom('limit', 'period', 'worker', 'params', 'service'), values, { maxKeys: 3 });
  const names = fc.oneof({ weight: 1, arbitrary: texts }, { weight: 1, arbitrary: fc.constantFrom('A', 'B', undefined, 7) }, { weight: 8, arbitrary: fc.stringMatching(/^[A-Z]{2,3}$/) });
  const bindings = fc.array(fc.tuple(names, kinds, fc.dictionary(properties, fc.oneof(values, parts), { maxKeys: 4 })), { maxLength: 5 });
  const fragments = fragmentsOn(buildSchema(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')), 'Binding', ['resource', 'outboundWorker', 'worker', 'script']);
  const filters = fc.constantFrom('', '', '(types: [KV_NAMESPACE, D1, UNKNOWN])', '(names: ["A", "B", "é"])', '(types: [JSON, QUEUE], names: ["A"])');

  it('is the same, be it copied from what upstream sent, or made by GraphQL.js', async () => {
    await fc.assert(
      fc.asyncProperty(bindings, filters, async (made, filter) => {
        const query = bindingsQuery(fragments, filter);
        list = made.map(([name, type, others]) => ({ ...(name !== undefined && { name }), type, ...others }));
        const [compiled, executed] = [await rig.ask(query), await rig.ask(query, { headers: slow })];
        expect(compiled.data).toEqual(executed.data);
        const errorsOf = ({ errors }: typeof compiled) => errors.map((error) => JSON.stringify(error)).toSorted();
        expect(errorsOf(compiled)).toEqual(errorsOf(executed));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a Boolean that has a default, and is null', () => {
  const rig = startRig();

  it.each(['{ rateLimit @include(if: $x) { limit } }', '{ account { id @skip(if: $x) } }'])('is a mistake of the client’s: %s', async (query) => {
    for (const headers of [{}, slow]) {
      const reply = await rig.ask(`query ($x: Boolean = true) ${query}`, { variables: { x: null }, headers });
      expect(reply.errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    }
    expect((await rig.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });

  it('and so is an argument', async () => {
    for (const headers of [{}, slow]) {
      const reply = await rig.ask('query ($n: String = "p") { account { dispatchNamespace(name: $n) { id } } }', { variables: { n: null }, headers });
      expect(reply.errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    }
  });
});

describe('fragments that each spread another one twice', () => {
  const rig = startRig();

  it('keep nobody busy', async () => {
    const fragments = Array.from({ length: 40 }, (_, level) => `fragment F${level} on Script { ${level < 39 ? `...F${level + 1} ...F${level + 1}` : 'name'} }`);
    const { errors } = await rig.ask(`{ account { dispatchNamespace(name: "fleet") { scripts(first: 30) { nodes { ...F0 } } } } } ${fragments.join(' ')}`);
    expect(errors).toEqual([]);
  });
});

describe('variants of a query that leave nothing of it', () => {
  it('are counted, so that they are not kept without an end', () => {
    const schema = createSchema();
    const text = 'query ($a: Boolean!) { __typename @skip(if: true) @include(if: $a) }';
    const query = compile(schema, parse(text), undefined);
    for (const a of [true, false, true]) void query?.execute({ a }, {} as Context);
    expect(query?.size).toBe(2);
  });
});

describe('the same query, asked at the same time', () => {
  const rig = startRig(async ({ headers }, response) => {
    await sleep(100);
    send(response, { success: true, result: [{ name: 'WHO', type: 'plain_text', text: createHash('sha256').update(String(headers.authorization)).digest('hex') }] });
  });
  const query = bindingsQuery('name ... on PlainTextBinding { text }');
  const as = (name: string) => ({ headers: { authorization: `Bearer ${name}` } });
  const digestOf = (name: string) => createHash('sha256').update(`Bearer ${name}`).digest('hex');

  it('is executed once for each caller, and answered to each with its own', async () => {
    const before = rig.calls.length;
    const callers = Array.from({ length: 60 }, (_, index) => `caller-${index % 3}`);
    const replies = await Promise.all(callers.map(async (name) => ({ name, reply: await rig.ask(query, as(name)) })));
    for (const { name, reply } of replies) expect(bindingsIn(reply)).toEqual([{ name: 'WHO', text: digestOf(name) }]);
    expect(rig.calls.length - before).toBe(3);
  });

  it('is not given up when one of those who asked goes away', async () => {
    const gone = new AbortController();
    const left = rig.ask(query, { ...as('stays'), signal: gone.signal }).catch(() => 'gone');
    const stayed = rig.ask(query, as('stays'));
    await sleep(30);
    gone.abort();
    expect(await left).toBe('gone');
    expect(bindingsIn(await stayed)).toEqual([{ name: 'WHO', text: digestOf('stays') }]);
  });
});

describe('a long answer', () => {
  const count = 10_000;
  const rig = startRig((_request, response) =>
    send(response, { success: true, result: Array.from({ length: count }, (_, index) => ({ name: `B${String(index).padStart(5, '0')}`, type: 'plain_text', text: 'ü'.repeat(40) })) }),
  );

  it('comes in pieces, and whole', async () => {
    const reply = await rig.ask(bindingsQuery('name ... on PlainTextBinding { text }'), { headers: authorization });
    expect(Number(reply.headers.get('content-length'))).toBeGreaterThan(1_000_000);
    expect(bindingsIn(reply)).toHaveLength(count);
    expect(bindingsIn(reply).at(-1)).toEqual({ name: 'B09999', text: 'ü'.repeat(40) });
  });
});
