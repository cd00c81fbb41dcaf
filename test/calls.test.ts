import { describe, expect, it } from 'vitest';
import { account, startRig } from './rig.ts';

const rig = startRig();
const namespaces = `/accounts/${account}/workers/dispatch/namespaces`;
const storefront = `${namespaces}/production/scripts/storefront`;

describe('what a query costs in upstream calls', () => {
  it.each([
    ['the main query: one script’s bindings', '{ account { dispatchNamespace(name: "production") { script(name: "storefront") { name bindings { name } } } } }', [`${storefront}/bindings`]],
    ['that a script exists', '{ account { dispatchNamespace(name: "production") { script(name: "storefront") { name } } } }', [storefront]],
    ['that a namespace exists', '{ account { dispatchNamespace(name: "production") { name } } }', [`${namespaces}/production`]],
    ['the namespace’s own fields', '{ account { dispatchNamespace(name: "production") { name createdOn scriptCount } } }', [`${namespaces}/production`]],
    ['all namespaces, with all of their fields', '{ account { dispatchNamespaces { id name createdOn createdBy scriptCount trustedWorkers } } }', [namespaces]],
    ['one binding', '{ account { dispatchNamespace(name: "production") { script(name: "storefront") { binding(name: "NOPE") { name } } } } }', [`${storefront}/bindings`]],
    ['the account alone', '{ account { id accountId } }', []],
    ['introspection', '{ __schema { types { name } } __typename }', []],
  ])('%s', async (_what, query, calls) => {
    const reply = await rig.ask(query);
    expect(reply.errors).toEqual([]);
    expect(reply.calls).toEqual(calls);
  });

  it('nothing, and no credentials, for introspection', async () => {
    const reply = await rig.ask('{ __schema { queryType { name } } }', { headers: { authorization: '' } });
    expect(reply.status).toBe(200);
    expect(reply.errors).toEqual([]);
  });

  it('one for fifty aliases of a script’s bindings', async () => {
    const aliases = Array.from({ length: 50 }, (_, index) => `b${index}: script(name: "storefront") { bindings(types: [KV_NAMESPACE]) { name } }`);
    const { calls, errors } = await rig.ask(`{ account { dispatchNamespace(name: "production") { ${aliases.join(' ')} } } }`);
    expect(errors).toEqual([]);
    expect(calls).toEqual([`${storefront}/bindings`]);
  });

  it('one for a script that is asked for its bindings and for its name under another alias', async () => {
    const { calls } = await rig.ask(`{ account { dispatchNamespace(name: "production") {
      a: script(name: "storefront") { name }
      b: script(name: "storefront") { bindings { name } }
    } } }`);
    expect(calls).toEqual([`${storefront}/bindings`]);
  });

  it('one for each script, where there are several, and none for their namespace', async () => {
    const { calls, data } = await rig.ask(`{ account { dispatchNamespace(name: "production") {
      id a: script(name: "storefront") { bindings { name } } b: script(name: "empty") { bindings { name } } c: script(name: "nope") { bindings { name } }
    } } }`);
    expect(calls.toSorted()).toEqual(['empty', 'nope', 'storefront'].map((name) => `${namespaces}/production/scripts/${name}/bindings`));
    expect(data.account.dispatchNamespace).toMatchObject({ b: { bindings: [] }, c: null });
  });

  it('what fragments, variables and @include say', async () => {
    const query = `query ($name: String!, $all: Boolean!) { account { dispatchNamespace(name: "production") { ...Namespace } } }
      fragment Namespace on DispatchNamespace { ... on Node { id } script(name: $name) { ... on Script { name bindings @include(if: $all) { name } } } }`;
    const without = await rig.ask(query, { variables: { name: 'storefront', all: false } });
    expect(without.calls).toEqual([storefront]);
    const withBindings = await rig.ask(query, { variables: { name: 'storefront', all: true } });
    expect(withBindings.calls).toEqual([`${storefront}/bindings`]);
  });

  it('two, at once, for a namespace’s own fields beside a script’s bindings', async () => {
    const { calls, errors } = await rig.ask(`{ account { dispatchNamespace(name: "production") { createdOn script(name: "storefront") { bindings { name } } } } }`);
    expect(errors).toEqual([]);
    expect(calls.toSorted()).toEqual([`${namespaces}/production`, `${storefront}/bindings`]);
  });

  it('none for names that no namespace, script or account can have', async () => {
    for (const name of ['', '.', '..', 'a/b', 'a\\b', '\u0000', '\ud800', 'x'.repeat(256)]) {
      const reply = await rig.ask('query ($name: String!) { account { dispatchNamespace(name: "production") { script(name: $name) { name } } } }', { variables: { name } });
      expect(reply.errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
      expect(reply.calls).toEqual([]);
    }
    for (const id of ['', 'A'.repeat(32), 'a'.repeat(31), `${'a'.repeat(31)}/`, 'g'.repeat(32)]) {
      const reply = await rig.ask('query ($id: ID!) { account(id: $id) { dispatchNamespaces { name } } }', { variables: { id } });
      expect(reply.errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
      expect(reply.calls).toEqual([]);
    }
  });

  it('sends what looks like a path as one encoded name', async () => {
    const { calls, errors } = await rig.ask('{ account { dispatchNamespace(name: "production") { script(name: "%2e%2e?x#y é") { name } } } }');
    expect(errors).toEqual([]);
    expect(calls).toEqual([`${namespaces}/production/scripts/%252e%252e%3Fx%23y%20%C3%A9`]);
  });
});

describe('what is not there', () => {
  it.each([
    ['a script, by its bindings', 'production', 'nope', 'bindings { name }', { script: null }],
    ['a script, by itself', 'production', 'nope', 'name', { script: null }],
    ['a namespace, by a script’s bindings', 'nope', 'storefront', 'bindings { name }', null],
    ['a namespace, by a script', 'nope', 'storefront', 'name', null],
  ])('%s: null, without an error', async (_what, namespace, script, fields, expected) => {
    const reply = await rig.ask(`{ account { dispatchNamespace(name: "${namespace}") { script(name: "${script}") { ${fields} } } } }`);
    expect(reply.errors).toEqual([]);
    expect(reply.data.account.dispatchNamespace).toEqual(expected);
    expect(reply.calls).toHaveLength(1);
  });

  it('a namespace, by itself', async () => {
    const reply = await rig.ask('{ account { dispatchNamespace(name: "nope") { name } } }');
    expect(reply.errors).toEqual([]);
    expect(reply.data.account.dispatchNamespace).toBeNull();
  });
});

describe('node', () => {
  it('gives back everything that has an id, at the cost of one call at most', async () => {
    const { data } = await rig.ask(`{ account { id dispatchNamespace(name: "production") { id script(name: "storefront") { id bindings { id name } } } } }`);
    const { id: accountId, dispatchNamespace: namespace } = data.account;
    const ids = [accountId, namespace.id, namespace.script.id, ...namespace.script.bindings.map(({ id }: { id: string }) => id)] as string[];
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      const reply = await rig.ask('query ($id: ID!) { node(id: $id) { __typename id ... on Binding { name } } }', { variables: { id } });
      expect(reply.errors).toEqual([]);
      expect(reply.data.node.id).toBe(id);
      expect(reply.calls.length).toBeLessThanOrEqual(1);
    }
  });

  it('reads a script’s bindings in its one call', async () => {
    const { data } = await rig.ask('{ account { dispatchNamespace(name: "production") { script(name: "storefront") { id } } } }');
    const id = data.account.dispatchNamespace.script.id as string;
    const reply = await rig.ask('query ($id: ID!) { node(id: $id) { ... on Script { bindings { name } } } }', { variables: { id } });
    expect(reply.data.node.bindings.length).toBeGreaterThan(5);
    expect(reply.calls).toEqual([`${storefront}/bindings`]);
  });

  it.each([
    ['Script', account, 'production', 'nope'],
    ['DispatchNamespace', account, 'nope'],
    ['Binding', account, 'production', 'storefront', 'ai', 'NOPE', 0],
  ])('is null for a %s that is not there any more', async (...parts) => {
    const id = Buffer.from(JSON.stringify(parts)).toString('base64url');
    const reply = await rig.ask('query ($id: ID!) { node(id: $id) { id } }', { variables: { id } });
    expect(reply.errors).toEqual([]);
    expect(reply.data).toEqual({ node: null });
  });

  it.each([
    'x',
    '',
    Buffer.from('["Script"]').toString('base64url'),
    Buffer.from(`["Account","${account}",1]`).toString('base64url'),
    Buffer.from('["Account","../.."]').toString('base64url'),
    Buffer.from(`["Script","${account}","production",".."]`).toString('base64url'),
    Buffer.from(`[ "Account","${account}"]`).toString('base64url'),
    Buffer.from(`["toString","${account}"]`).toString('base64url'),
    Buffer.from(`["Binding","${account}","n","s","ai","AI",-1]`).toString('base64url'),
  ])('refuses an id that was never given out: %s', async (id) => {
    const reply = await rig.ask('query ($id: ID!) { node(id: $id) { id } }', { variables: { id } });
    expect(reply.errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(reply.data).toEqual({ node: null });
    expect(reply.calls).toEqual([]);
  });
});

describe('filters', () => {
  const ask = async (parameters: string) => {
    const reply = await rig.ask(`{ account { dispatchNamespace(name: "production") { script(name: "every-kind") { bindings${parameters} { name type } } } } }`);
    expect(reply.errors).toEqual([]);
    return reply.data.account.dispatchNamespace.script.bindings as { name: string; type: string }[];
  };

  it('by kind, by name, by both, and by nothing', async () => {
    const all = await ask('');
    const kv = all.find(({ type }) => type === 'KV_NAMESPACE');
    expect(all).toHaveLength(38);
    expect(await ask('(types: [KV_NAMESPACE])')).toEqual([kv]);
    expect(await ask(`(names: ["${kv?.name}", "NOPE"])`)).toEqual([kv]);
    expect(await ask(`(types: [D1], names: ["${kv?.name}"])`)).toEqual([]);
    expect(await ask('(types: [])')).toEqual([]);
    expect(await ask('(names: [])')).toEqual([]);
    expect(await ask('(types: null, names: null)')).toEqual(all);
  });
});
