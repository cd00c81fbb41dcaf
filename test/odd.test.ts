import fc from 'fast-check';
import type { IncomingMessage } from 'node:http';
import { afterAll, describe, expect, it } from 'vitest';
import { bindingsIn, bindingsQuery, send, startRig, succeed } from './rig.ts';
import { agreed, askEachWay } from './transports.ts';

describe('of a page of scripts', () => {
  const list = (names: readonly string[]) => ({ success: true, result: names.map((id) => ({ id, script: { id } })), result_info: { cursor: '' } });
  const kv = { name: 'CACHE', type: 'kv_namespace', namespace_id: 'a'.repeat(32) };
  const page = '{ account { dispatchNamespace(name: "p") { scripts(first: 30) { nodes { name bindings { name ... on KVNamespaceBinding { resource { title } } } } } } } }';
  let names: string[] = [];
  const rig = startRig((request, response) => {
    const url = request.url ?? '';
    if (url.includes('/storage/kv')) send(response, { success: true, result: { id: 'a'.repeat(32), title: 'cache' } });
    else if (url.includes('/hangs/')) response.flushHeaders();
    else if (url.includes('/bindings')) send(response, { success: true, result: [kv] });
    else send(response, list(names));
  }, { timeout: 4_000 });

  it('one with a name that no URL can hold costs its own bindings', async () => {
    names = ['good', 'a/b', 'other'];
    const { data, errors } = await rig.ask(page);
    expect(data.account.dispatchNamespace.scripts.nodes.map(({ bindings }: { bindings: unknown }) => bindings !== null)).toEqual([true, false, true]);
    expect(errors.map(({ path }) => path?.at(-2))).toEqual([1]);
  });

  it('one that hangs costs its own bindings, and not the resources of the others', async () => {
    names = ['s1', 'hangs', 's2'];
    const { data, errors } = await rig.ask(page);
    const nodes = data.account.dispatchNamespace.scripts.nodes as { bindings: { resource: unknown }[] | null }[];
    expect(nodes.map(({ bindings }) => bindings?.[0]?.resource ?? null)).toEqual([{ title: 'cache' }, null, { title: 'cache' }]);
    expect(errors.map(({ path }) => path?.at(-2))).toEqual([1]);
  });

  it('one that hangs costs no alias beside it anything', async () => {
    const script = (name: string) => `${name}: script(name: "${name}") { bindings { ... on KVNamespaceBinding { resource { title } } } }`;
    const { data, errors } = await rig.ask(`{ account { dispatchNamespace(name: "p") { ${['s1', 'hangs', 's2'].map(script).join(' ')} } } }`);
    expect(data.account.dispatchNamespace).toMatchObject({ s1: { bindings: [{ resource: { title: 'cache' } }] }, s2: { bindings: [{ resource: { title: 'cache' } }] } });
    expect(errors.map(({ path }) => path?.[2])).toEqual(['hangs']);
  });
});

describe('what upstream sends that its documentation does not say', () => {
  let result: unknown;
  const rig = startRig(succeed(() => result));
  const ask = async (fields: string, bindings: unknown) => {
    result = bindings;
    return agreed(await askEachWay(rig, { query: bindingsQuery(fields) }));
  };
  const one = async (fields: string, binding: unknown) => {
    const reply = await ask(fields, [binding]);
    expect(reply.errors).toEqual([]);
    return bindingsIn(reply)[0];
  };

  it.each([
    [{ database_id: 'new' }, { databaseId: 'new', legacyId: null }],
    [{ id: 'old' }, { databaseId: 'old', legacyId: 'old' }],
    [{ database_id: 'new', id: 'old' }, { databaseId: 'new', legacyId: 'old' }],
    [{ database_id: null, id: 'old' }, { databaseId: 'old', legacyId: 'old' }],
    [{}, { databaseId: null, legacyId: null }],
  ])('a D1 database by its new or its old property: %j (D14)', async (properties, expected) => {
    expect(await one('... on D1Binding { databaseId legacyId }', { name: 'DB', type: 'd1', ...properties })).toEqual(expected);
  });

  it.each([
    [{ pipeline: 'by-name' }, { pipeline: 'by-name', stream: null }],
    [{ stream: 'by-id' }, { pipeline: 'by-id', stream: 'by-id' }],
    [{ pipeline: 'by-name', stream: 'by-id' }, { pipeline: 'by-name', stream: 'by-id' }],
  ])('a pipeline, or its stream instead: %j', async (properties, expected) => {
    expect(await one('... on PipelinesBinding { pipeline stream }', { name: 'P', type: 'pipelines', ...properties })).toEqual(expected);
  });

  it.each([
    [['customer', 'plan'], [{ name: 'customer' }, { name: 'plan' }]],
    [[{ name: 'customer' }], [{ name: 'customer' }]],
    [['customer', { name: 'plan' }, {}], [{ name: 'customer' }, { name: 'plan' }, { name: null }]],
    [null, null],
  ])('parameters of an outbound Worker as strings or objects: %j', async (params, expected) => {
    const binding = { name: 'D', type: 'dispatch_namespace', namespace: 'n', outbound: { params } };
    expect(await one('... on DispatchNamespaceBinding { outbound { params { name } worker { service } } }', binding)).toEqual({
      outbound: { params: expected, worker: null },
    });
  });

  it.each([
    { snake_case: { camelCase: [1, 2.5, null, true] } },
    'text',
    0,
    false,
    null,
    [],
    JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}'),
  ])('any JSON in a json binding, untouched: %j', async (json) => {
    expect(await one('... on JsonBinding { json }', { name: 'J', type: 'json', json })).toEqual({ json });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('keeps __proto__ as a plain key', async () => {
    result = [{ name: 'J', type: 'json', json: JSON.parse('{"__proto__": {"a": 1}}') }];
    const response = await fetch(rig.url(), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer t' },
      body: JSON.stringify({ query: bindingsQuery('... on JsonBinding { json }') }),
    });
    expect(await response.text()).toContain('{"json":{"__proto__":{"a":1}}}');
  });

  it.each(['HMAC', { name: 'HMAC', hash: 'SHA-512' }])('an algorithm as a string or an object: %j', async (algorithm) => {
    expect(await one('... on SecretKeyBinding { algorithm }', { name: 'K', type: 'secret_key', algorithm })).toEqual({ algorithm });
  });

  it('a blob without its part', async () => {
    expect(await one('... on WasmModuleBinding { part }', { name: 'W', type: 'wasm_module' })).toEqual({ part: null });
  });

  it('a jurisdiction that nobody knew (D13)', async () => {
    const binding = { name: 'B', type: 'r2_bucket', bucket_name: 'b', jurisdiction: 'mars' };
    expect(await one('... on R2BucketBinding { jurisdiction }', binding)).toEqual({ jurisdiction: 'mars' });
  });

  it('a limit that is no whole number', async () => {
    const binding = { name: 'L', type: 'ratelimit', namespace_id: '1', simple: { limit: 2.5, period: 60 } };
    expect(await one('... on RatelimitBinding { simple { limit period mitigationTimeout } }', binding)).toEqual({
      simple: { limit: 2.5, period: 60, mitigationTimeout: null },
    });
  });

  it('another spelling of a kind', async () => {
    expect(await one('__typename type', { name: 'B', type: 'browser_rendering' })).toEqual({ __typename: 'BrowserBinding', type: 'BROWSER' });
  });

  it('a kind that nobody knew, whole (D10)', async () => {
    const binding = { name: 'Q', type: 'quantum_link', qubits: 3, nested: { snake_case: true } };
    expect(await one('__typename name type ... on UnknownBinding { wireType raw }', binding)).toEqual({
      __typename: 'UnknownBinding',
      name: 'Q',
      type: 'UNKNOWN',
      wireType: 'quantum_link',
      raw: binding,
    });
  });

  it('elements that are no bindings, beside one that is (D9, D11)', async () => {
    const elements = [null, 5, 'x', [], {}, { type: 'tail_consumer', service: 's' }, { type: 'kv_namespace', namespace_id: 'n' }];
    const reply = await ask('id name type ... on UnknownBinding { wireType raw }', [...elements, { name: 'AI', type: 'ai' }]);
    expect(reply.errors).toEqual([]);
    const found = bindingsIn(reply) as { id: string; name: string; type: string; wireType: string; raw: unknown }[];
    expect(found.map(({ name, type }) => [name, type])).toEqual([...elements.map(() => ['', 'UNKNOWN']), ['AI', 'AI']]);
    expect(found.slice(0, -1).map(({ raw }) => JSON.stringify(raw)).toSorted()).toEqual(elements.map((element) => JSON.stringify(element)).toSorted());
    expect(found.map(({ wireType }) => wireType).filter(Boolean)).toEqual([
      'kv_namespace',
      'tail_consumer',
    ]);
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  });

  it('never shows a value that is only ever written (D17)', async () => {
    const reply = await ask('name ... on SecretKeyBinding { format } ... on UnknownBinding { raw }', [
      { name: 'T', type: 'secret_text', text: 'canary' },
      { name: 'K', type: 'secret_key', format: 'raw', key_base64: 'canary', key_jwk: { k: 'canary' } },
      { name: 'U', type: 'secret_of_tomorrow', text: 'canary', key_base64: 'canary', key_jwk: 'canary', kept: 1 },
      { type: 'secret_text', text: 'canary' },
    ]);
    expect(JSON.stringify(reply.data)).not.toContain('canary');
    expect(bindingsIn(reply).find(({ name }: { name: string }) => name === 'U').raw).toEqual({ name: 'U', type: 'secret_of_tomorrow', kept: 1 });
  });

  it('two bindings of one name, both, with ids that do not depend on their order (D18)', async () => {
    const twins = [
      { name: 'KV', type: 'kv_namespace', namespace_id: 'a' },
      { name: 'KV', type: 'kv_namespace', namespace_id: 'b' },
      { name: 'KV', type: 'ai' },
    ];
    const fields = 'id ... on KVNamespaceBinding { namespaceId }';
    const there = bindingsIn(await ask(fields, twins));
    expect(new Set(there.map(({ id }) => id)).size).toBe(3);
    expect(bindingsIn(await ask(fields, twins.toReversed()))).toEqual(there);
  });

  it('another order in each answer, which is always sorted by name', async () => {
    const wires = ['b', 'a', 'C', '10', '9'].map((name) => ({ name, type: 'ai' }));
    const names = ['10', '9', 'C', 'a', 'b'];
    expect(bindingsIn(await ask('name', wires)).map(({ name }) => name)).toEqual(names);
    expect(bindingsIn(await ask('name', wires.toReversed())).map(({ name }) => name)).toEqual(names);
  });

  it.each([
    ['namespaceId', '... on KVNamespaceBinding { namespaceId }', { type: 'kv_namespace', namespace_id: 12345 }],
    ['namespaceId', '... on KVNamespaceBinding { namespaceId }', { type: 'kv_namespace', namespace_id: { a: 1 } }],
    ['usages', '... on SecretKeyBinding { usages }', { type: 'secret_key', usages: 'sign' }],
    ['usages', '... on SecretKeyBinding { usages }', { type: 'secret_key', usages: ['sign', 5] }],
    ['simple', '... on RatelimitBinding { simple { limit } }', { type: 'ratelimit', simple: 'often' }],
    ['period', '... on RatelimitBinding { simple { period } }', { type: 'ratelimit', simple: { period: 1.5 } }],
    ['period', '... on RatelimitBinding { simple { period } }', { type: 'ratelimit', simple: { period: 2 ** 31 } }],
    ['params', '... on DispatchNamespaceBinding { outbound { params { name } } }', { type: 'dispatch_namespace', outbound: { params: 'x' } }],
  ])('a %s of another type is null with an error on its path, and costs nothing else', async (field, fragment, binding) => {
    const reply = await ask(`name ${fragment}`, [{ name: 'odd', ...binding }, { name: 'fine', type: 'ai' }]);
    expect(reply.status).toBe(200);
    expect(reply.errors.map(({ extensions, path }) => [extensions.code, path?.at(-1)])).toEqual([['RESPONSE_VALIDATION_FAILED', field]]);
    expect(JSON.stringify(reply.errors)).not.toContain('12345');
    expect(bindingsIn(reply).map(({ name }) => name)).toEqual(['fine', 'odd']);
  });

  it('JSON that is nested too deeply to be written again', async () => {
    const deep = JSON.parse(`${'['.repeat(2_000)}${']'.repeat(2_000)}`) as unknown;
    const reply = await ask('name ... on JsonBinding { json }', [{ name: 'deep', type: 'json', json: deep }, { name: 'fine', type: 'json', json: 1 }]);
    expect(reply.errors.map(({ extensions, path }) => [extensions.code, path?.at(-1)])).toEqual([['RESPONSE_VALIDATION_FAILED', 'json']]);
    expect(bindingsIn(reply)).toEqual([{ name: 'deep', json: null }, { name: 'fine', json: 1 }]);
  });

  it('an unknown binding that is nested too deeply, which costs no other one', async () => {
    const deep = JSON.parse(`${'['.repeat(2_000)}${']'.repeat(2_000)}`) as unknown;
    const reply = await ask('name ... on UnknownBinding { raw }', [{ name: 'deep', type: 'quantum', deep }, { name: 'fine', type: 'ai' }]);
    expect(reply.status).toBe(200);
    expect(reply.errors.map(({ extensions, path }) => [extensions.code, path?.at(-1)])).toEqual([['RESPONSE_VALIDATION_FAILED', 'raw']]);
    expect(bindingsIn(reply)).toEqual([{ name: 'deep', raw: null }, { name: 'fine' }]);
  });

  it.each([null, {}, 'x', 5, undefined])('%j where the list should be', async (list) => {
    const reply = await ask('name', list);
    expect(reply.status).toBe(200);
    expect(reply.errors.map(({ extensions }) => extensions.code)).toEqual(['UPSTREAM_BAD_RESPONSE']);
  });
});

interface Wire {
  readonly json?: unknown;
  readonly namespace_id?: unknown;
}

interface Found {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly json?: unknown;
  readonly namespaceId?: unknown;
}

const isKind = (item: unknown, kind: string): boolean =>
  typeof item === 'object' && item !== null && 'type' in item && item.type === kind && 'name' in item && typeof item.name === 'string' && !Array.isArray(item);

describe('any JSON at all', () => {
  let result: unknown;
  const rig = startRig(succeed((_request: IncomingMessage) => result));
  const errors: unknown[] = [];
  const remember = (error: unknown) => errors.push(error);
  process.on('unhandledRejection', remember);
  afterAll(() => process.off('unhandledRejection', remember));

  const name = fc.oneof(fc.string(), fc.constantFrom('A', 'B', '__proto__', ''));
  const type = fc.oneof(fc.string(), fc.constantFrom('kv_namespace', 'd1', 'json', 'ratelimit', 'dispatch_namespace', 'secret_key', 'r2_bucket'));
  const binding = fc.record(
    {
      name: fc.oneof(name, fc.jsonValue()),
      type: fc.oneof(type, fc.jsonValue()),
      namespace_id: fc.jsonValue(),
      id: fc.jsonValue(),
      json: fc.jsonValue(),
      simple: fc.jsonValue(),
      outbound: fc.oneof(fc.jsonValue(), fc.record({ params: fc.jsonValue(), worker: fc.jsonValue() })),
      usages: fc.jsonValue(),
      algorithm: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );
  const fields = `
    id name type
    ... on KVNamespaceBinding { namespaceId }
    ... on D1Binding { databaseId }
    ... on JsonBinding { json }
    ... on RatelimitBinding { simple { limit period } }
    ... on DispatchNamespaceBinding { outbound { params { name } worker { service } } }
    ... on SecretKeyBinding { usages algorithm }
    ... on UnknownBinding { wireType raw }`;

  it('as a list gives as many bindings, each with an id of its own, and nulls only what is odd', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(binding, fc.jsonValue())), async (list) => {
        result = list;
        const reply = await rig.ask(bindingsQuery(fields));
        expect(reply.status).toBe(200);
        const found = bindingsIn(reply) as Found[];
        expect(found).toHaveLength(list.length);
        expect(new Set(found.map(({ id }) => id)).size).toBe(list.length);
        for (const { extensions } of reply.errors) expect(extensions.code).toBe('RESPONSE_VALIDATION_FAILED');
        expect(errors).toEqual([]);
        // What fits its field is there, untouched, and what does not is null with an error.
        const values = (kind: string, read: (item: Wire) => unknown) => (list as unknown[]).filter((item): item is Wire => isKind(item, kind)).map(read);
        const shown = (wanted: string, read: (item: Found) => unknown) => found.filter((item) => item.type === wanted).map(read);
        const sorted = (all: unknown[]) => all.map((value) => JSON.stringify(value ?? null)).toSorted();
        expect(sorted(shown('JSON', ({ json }) => json))).toEqual(sorted(values('json', ({ json }) => json)));
        expect(sorted(shown('KV_NAMESPACE', ({ namespaceId }) => namespaceId))).toEqual(
          sorted(values('kv_namespace', ({ namespace_id: id }) => (typeof id === 'string' ? id : null))),
        );
        const mistyped = values('kv_namespace', ({ namespace_id: id }) => id).filter((id) => id !== undefined && id !== null && typeof id !== 'string');
        expect(reply.errors.filter(({ path }) => path?.at(-1) === 'namespaceId')).toHaveLength(mistyped.length);
        const named = list.filter((item) => typeof (item as { name?: unknown } | null)?.name === 'string' && !Array.isArray(item)) as { name: string }[];
        const nameless = list.length - named.length;
        expect(found.map((item) => item.name).toSorted()).toEqual([...named.map((item) => item.name), ...Array<string>(nameless).fill('')].toSorted());
      }),
      { numRuns: 300 },
    );
  });

  it('as the result is answered with 200: a list, or an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        result = value;
        const reply = await rig.ask(bindingsQuery(fields));
        expect(reply.status).toBe(200);
        const codes = reply.errors.map(({ extensions }) => extensions.code).filter((code) => code !== 'RESPONSE_VALIDATION_FAILED');
        expect(codes).toEqual(Array.isArray(value) ? [] : ['UPSTREAM_BAD_RESPONSE']);
      }),
      { numRuns: 200 },
    );
  });
});
