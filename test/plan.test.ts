import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoUpstream, startDemoUpstream } from '../src/demo/upstream.ts';
import { account, authorization, send, startRig } from './rig.ts';

const base = `/accounts/${account}`;
const namespaces = `${base}/workers/dispatch/namespaces`;
const fleet = `${namespaces}/fleet`;
const customer = (number: number) => `${fleet}/scripts/customer-${String(number).padStart(4, '0')}`;

/** How often each endpoint was called, without names and queries. */
function count(calls: readonly string[]): Record<string, number> {
  const routes = calls.map((call) => (call.split('?')[0] ?? '').slice(base.length).replace(/(namespaces|scripts|database|configs)\/[^/]+/g, '$1/*'));
  return Object.fromEntries([...Map.groupBy(routes, (route) => route)].map(([route, all]) => [route, all.length]));
}

const page = (fields: string, first = 100) => `{ account { dispatchNamespace(name: "fleet") { scripts(first: ${first}) { nodes { name ${fields} } } } } }`;
const list = '/workers/dispatch/namespaces/*/scripts';

const plan = readFileSync(new URL('../docs/plan.md', import.meta.url), 'utf8');

describe('the upstream calls of a query over a page of 100 scripts, in a namespace of 1,000', () => {
  const rig = startRig();

  it.each<[string, string, Record<string, number>]>([
    ['names', '', { [list]: 1 }],
    ['what the list holds: tags, dates, etag, handlers', 'tags createdOn modifiedOn etag handlers hasAssets', { [list]: 1 }],
    ['bindings', 'bindings { name }', { [list]: 1, [`${list}/*/bindings`]: 100 }],
    ['bindings, a single one and secrets', 'bindings { name } binding(name: "DB") { name } secrets { name }', { [list]: 1, [`${list}/*/bindings`]: 100 }],
    ['bindings, tags and limits', 'bindings { name } tags limits { cpuMs }', { [list]: 1, [`${list}/*/settings`]: 100 }],
    ['bindings and the titles of KV namespaces, of which there are 40', 'bindings { ... on KVNamespaceBinding { resource { title } } }', { [list]: 1, [`${list}/*/bindings`]: 100, '/storage/kv/namespaces': 1 }],
    [
      'the same with D1, queues, R2 and Hyperdrive',
      `bindings {
        ... on KVNamespaceBinding { resource { title } }
        ... on D1Binding { resource { name } }
        ... on QueueBinding { resource { queueId } }
        ... on R2BucketBinding { resource { location } }
        ... on HyperdriveBinding { resource { origin { host } } }
      }`,
      { [list]: 1, [`${list}/*/bindings`]: 100, '/storage/kv/namespaces': 1, '/d1/database': 1, '/queues': 1, '/r2/buckets': 1, '/hyperdrive/configs': 1 },
    ],
  ])('%s, as docs/plan.md says', async (what, fields, calls) => {
    const total = Object.values(calls).length === 7 ? '1 + 100 + 1 for each of the five' : Object.values(calls).join(' + ');
    expect(plan).toContain(`| ${what} | ${total}`);
    const reply = await rig.ask(page(fields));
    expect(reply.errors).toEqual([]);
    expect(reply.data.account.dispatchNamespace.scripts.nodes).toHaveLength(100);
    expect(count(reply.calls)).toEqual(calls);
  });

  it.each<[string, string, string[]]>([
    ['bindings', 'bindings { name }', [`${customer(1)}/bindings`]],
    ['tags', 'tags', [`${customer(1)}/settings`]],
    ['bindings and tags', 'bindings { name } tags compatibilityDate', [`${customer(1)}/settings`]],
    ['dates', 'createdOn etag', [customer(1)]],
    ['dates and tags, which are there as well', 'createdOn tags compatibilityDate', [customer(1)]],
    ['dates and bindings', 'createdOn bindings { name }', [customer(1), `${customer(1)}/bindings`]],
    ['dates, bindings and tags', 'createdOn bindings { name } tags', [customer(1), `${customer(1)}/settings`]],
    ['dates and limits', 'createdOn limits { cpuMs }', [customer(1), `${customer(1)}/settings`]],
  ])('of one script: %s, as docs/plan.md says', async (what, fields, calls) => {
    expect(plan).toContain(`| ${what} | ${calls.length}`);
    const reply = await rig.ask(`{ account { dispatchNamespace(name: "fleet") { script(name: "customer-0001") { name ${fields} } } } }`);
    expect(reply.errors).toEqual([]);
    expect(reply.calls.toSorted()).toEqual(calls.toSorted());
  });

  it('one for a namespace and its scripts: the list tells whether it is there', async () => {
    expect((await rig.ask('{ account { dispatchNamespace(name: "fleet") { name scripts(first: 1) { nodes { name } } } } }')).calls).toHaveLength(1);
    const gone = await rig.ask('{ account { dispatchNamespace(name: "nope") { name scripts(first: 1) { nodes { name } } } } }');
    expect(gone.errors).toEqual([]);
    expect(gone.data.account.dispatchNamespace).toBeNull();
    expect(gone.calls).toHaveLength(1);
  });
});

describe('the rounds of upstream calls', () => {
  // It answers only when nothing more comes: all that can be asked for without an answer is then one round.
  const waiting: (() => void)[] = [];
  let [rounds, timer] = [0, undefined as NodeJS.Timeout | undefined];
  let demo: DemoUpstream;
  beforeAll(async () => {
    demo = await startDemoUpstream({ rateLimit: { quota: 1_000_000, window: 300 } });
  });
  afterAll(() => demo.close());
  const answerAll = () => {
    rounds++;
    for (const answer of waiting.splice(0)) answer();
  };
  const rig = startRig((request, response) => {
    waiting.push(() => {
      const headers = { authorization: String(request.headers.authorization) };
      void fetch(`${demo.url}${(request.url ?? '').replace('/client/v4', '')}`, { headers }).then(async (answer) => send(response, await answer.text(), answer.status));
    });
    clearTimeout(timer);
    timer = setTimeout(answerAll, 300);
  });

  it.each([
    ['a page of scripts', page(''), 1],
    ['and their bindings', page('bindings { name } tags limits { cpuMs }'), 2],
    ['and the resources behind them', page('bindings { ...on KVNamespaceBinding { resource { title } } ... on D1Binding { resource { name } } ... on R2BucketBinding { resource { location } } }'), 2],
    ['and the same by edges and fragments', `{ account { dispatchNamespace(name: "fleet") { scripts(first: 100) { edges { node { ...Bindings } } } } } } fragment Bindings on Script { bindings { ...Cache } } fragment Cache on KVNamespaceBinding { resource { title } }`, 2],
    ['of a short page, whose resources may be few', page('bindings { ...on KVNamespaceBinding { resource { title } } }', 3), 3],
    ['of one script', '{ account { dispatchNamespace(name: "fleet") { script(name: "customer-0001") { bindings { ...on KVNamespaceBinding { resource { title } } } } } } }', 2],
  ])('%s', async (_what, query, expected) => {
    rounds = 0;
    const { errors } = await rig.ask(query, { headers: authorization });
    expect(errors).toEqual([]);
    expect(rounds).toBe(expected);
  });
});

describe('the upstream calls for resources', () => {
  const rig = startRig(undefined, {}, { extra: { kvNamespaces: 2_500 } });
  const title = '... on KVNamespaceBinding { resource { title } }';
  const binding = 'script(name: "customer-0001") { binding(name: "CACHE") { ... on KVNamespaceBinding { resource { title } } } }';

  it('one for one: its own endpoint, not the list', async () => {
    const { calls, data } = await rig.ask(`{ account { dispatchNamespace(name: "fleet") { ${binding} } } }`);
    expect(data.account.dispatchNamespace.script.binding.resource.title).toBe('tenant-cache-01');
    expect(calls.map((call) => call.slice(base.length).replace(/[0-9a-f]{32}/, '*'))).toEqual([
      '/workers/dispatch/namespaces/fleet/scripts/customer-0001/bindings',
      '/storage/kv/namespaces/*',
    ]);
  });

  it('the same for 200 aliases of it', async () => {
    const aliases = Array.from({ length: 200 }, (_, index) => `a${index}: script(name: "customer-0001") { ...Binding }`);
    const fragment = `fragment Binding on Script { binding(name: "CACHE") { ${title} } }`;
    const { calls, errors } = await rig.ask(`{ account { dispatchNamespace(name: "fleet") { ${aliases.join(' ')} } } } ${fragment}`);
    expect(errors).toEqual([]);
    expect(calls).toHaveLength(2);
  });

  it('the first page of the list, where that holds them all', async () => {
    const { calls, errors } = await rig.ask(page(`bindings { ${title} }`, 30));
    expect(errors).toEqual([]);
    expect(count(calls)).toEqual({ [list]: 1, [`${list}/*/bindings`]: 30, '/storage/kv/namespaces': 1 });
  });

  it('the first page, and one call for each that is not in it, where the other pages are more', async () => {
    // `orphan` is bound to a KV namespace that is in no page.
    const { calls, data } = await rig.ask(`{ account { dispatchNamespace(name: "production") {
      a: script(name: "storefront") { bindings(types: [KV_NAMESPACE]) { ${title} } }
      b: script(name: "orphan") { bindings(types: [KV_NAMESPACE]) { ${title} } }
    } } }`);
    expect(data.account.dispatchNamespace).toEqual({ a: { bindings: [{ resource: { title: 'storefront-sessions' } }] }, b: { bindings: [{ resource: null }] } });
    expect(calls.filter((call) => call.includes('/storage/kv'))).toHaveLength(2);
  });
});

describe('the upstream calls for who uses a resource', () => {
  const rig = startRig();
  const usedBy = (first: number) => `usedBy(dispatchNamespace: "fleet", first: ${first}) { nodes { script { name } binding { name } } pageInfo { hasNextPage } }`;

  it('those that a page needs, and never more than 200 scripts', async () => {
    const { data } = await rig.ask('{ account { dispatchNamespace(name: "fleet") { script(name: "customer-0001") { binding(name: "DB") { ... on D1Binding { databaseId } } } } } }');
    const id = data.account.dispatchNamespace.script.binding.databaseId as string;
    // The first 50 customers share this database, and nobody else has it.
    const page50 = await rig.ask(`{ account { resource(type: D1, identifier: "${id}") { ${usedBy(50)} } } }`);
    expect(page50.data.account.resource.usedBy.nodes).toHaveLength(50);
    expect(count(page50.calls)).toEqual({ [list]: 1, [`${list}/*/bindings`]: 50 });
    const page100 = await rig.ask(`{ account { resource(type: D1, identifier: "${id}") { ${usedBy(100)} } } }`);
    expect(page100.data.account.resource.usedBy).toMatchObject({ nodes: { length: 50 }, pageInfo: { hasNextPage: true } });
    expect(count(page100.calls)).toEqual({ [list]: 1, [`${list}/*/bindings`]: 200 });
  });

  it('only for what the same request has not read', async () => {
    const fields = `bindings { ... on D1Binding { resource { ${usedBy(100)} } } }`;
    const { calls, errors } = await rig.ask(`{ account { dispatchNamespace(name: "fleet") { scripts(first: 100) { nodes { bindings { name } } }
      script(name: "customer-0001") { ${fields} } } } }`);
    expect(errors).toEqual([]);
    // 100 of the page, and 200 that the scan may read beside them; two pages of the list, since they differ in length.
    expect(count(calls)).toEqual({ [list]: 2, [`${list}/*/bindings`]: 300, '/d1/database/*': 1 });
  });
});
