import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { namespaces } from '../src/demo/account.ts';
import { demoTokenForWorkersOnly } from '../src/demo/upstream.ts';
import { type AskOptions, type Reply, type Rig, send, startRig } from './rig.ts';

const codes = ({ errors }: Reply) => errors.map(({ extensions }) => extensions.code);

/** All pages of a connection, one after the other, and how many there were. */
async function collect(rig: Rig, query: (after: string) => string, connectionIn: (data: Reply['data']) => { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }) {
  const nodes: unknown[] = [];
  let after = '';
  for (let pages = 1; pages <= 200; pages++) {
    const reply = await rig.ask(query(after));
    expect(reply.errors).toEqual([]);
    const connection = connectionIn(reply.data);
    nodes.push(...connection.nodes);
    if (!connection.pageInfo.hasNextPage) return { nodes, pages };
    after = `, after: "${connection.pageInfo.endCursor}"`;
  }
  throw new Error('The pages have no end.');
}

describe('the scripts of a namespace', () => {
  const rig = startRig();
  const scripts = (parameters: string, fields = 'nodes { name } pageInfo { hasNextPage endCursor }', namespace = 'fleet') =>
    `{ account { dispatchNamespace(name: "${namespace}") { scripts(${parameters}) { ${fields} } } } }`;
  const connectionIn = (data: Reply['data']) => data.account.dispatchNamespace.scripts;
  const names = [...(namespaces.get('fleet')?.scripts.keys() ?? [])].toSorted();

  it.each([[7, 143], [100, 10]])('by pages of %i are all of them, once, in order', async (first, pages) => {
    const all = await collect(rig, (after) => scripts(`first: ${first}${after}`), connectionIn);
    expect(all).toEqual({ nodes: names.map((name) => ({ name })), pages });
  });

  it('go on behind any edge of a page', async () => {
    const { data } = await rig.ask(scripts('first: 10', 'edges { cursor node { name } } pageInfo { startCursor endCursor hasPreviousPage }'));
    const { edges, pageInfo } = connectionIn(data) as never as { edges: { cursor: string; node: { name: string } }[]; pageInfo: Record<string, unknown> };
    expect(pageInfo).toEqual({ startCursor: edges[0]?.cursor, endCursor: edges[9]?.cursor, hasPreviousPage: false });
    for (const index of [0, 4, 9]) {
      const next = await rig.ask(scripts(`first: 3, after: "${edges[index]?.cursor}"`, 'nodes { name } pageInfo { hasPreviousPage }'));
      expect(connectionIn(next.data)).toEqual({ nodes: names.slice(index + 1, index + 4).map((name) => ({ name })), pageInfo: { hasPreviousPage: true } });
    }
  });

  it('are 25 where nobody says how many, and none where none are wanted', async () => {
    expect(connectionIn((await rig.ask('{ account { dispatchNamespace(name: "fleet") { scripts { nodes { name } } } } }')).data).nodes).toHaveLength(25);
    expect(connectionIn((await rig.ask(scripts('first: 0'))).data)).toMatchObject({ nodes: [], pageInfo: { hasNextPage: true } });
  });

  it('come in both shapes of upstream’s', async () => {
    const { data, errors, calls } = await rig.ask(scripts('first: 10', 'nodes { name createdOn tags }', 'staging'));
    expect(errors).toEqual([]);
    expect(connectionIn(data).nodes).toHaveLength(3);
    for (const script of connectionIn(data).nodes as { createdOn: string; tags: string[] }[]) {
      expect(script.createdOn).toMatch(/^20/);
      expect(script.tags).toBeInstanceOf(Array);
    }
    // The flat shape has no tags: they are read of each script.
    expect(calls).toHaveLength(4);
  });

  it('are filtered by tags', async () => {
    const enterprise = await collect(rig, (after) => scripts(`first: 100, tags: [{ tag: "plan-enterprise" }]${after}`), connectionIn);
    expect(enterprise.nodes).toHaveLength(100);
    const one = await rig.ask(scripts('tags: [{ tag: "plan-free" }, { tag: "customer-0007" }]'));
    expect(connectionIn(one.data).nodes).toEqual([{ name: 'customer-0007' }]);
    const none = await rig.ask(scripts('tags: [{ tag: "plan-free", present: false }, { tag: "customer-0007", present: true }]'));
    expect(connectionIn(none.data)).toEqual({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
  });

  it.each([
    ['first: -1'], ['first: 101'], ['after: "x"'], ['after: ""'], ['tags: [{ tag: "a,b" }]'], ['tags: [{ tag: "" }]'],
    ['bindsTo: { type: AI, identifier: "x" }'], ['bindsTo: { type: D1, identifier: "" }'],
  ])('%s is refused before any call', async (parameters) => {
    const reply = await rig.ask(scripts(parameters));
    expect(codes(reply)).toEqual(['BAD_USER_INPUT']);
    expect(connectionIn(reply.data)).toBeNull();
  });

  it('take no cursor of another list, nor one that was made up', async () => {
    const { data } = await rig.ask(scripts('first: 5'));
    const cursor = connectionIn(data).pageInfo.endCursor as string;
    const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    const forge = (change: (parts: unknown[]) => void) => {
      const copy = [...parts];
      change(copy);
      return Buffer.from(JSON.stringify(copy)).toString('base64url');
    };
    const asked = [
      await rig.ask(scripts(`after: "${cursor}"`, undefined, 'production')),
      await rig.ask(scripts(`after: "${cursor}", tags: [{ tag: "plan-free" }]`)),
      await rig.ask(scripts(`after: "${forge((copy) => copy.splice(-3, 1, -1))}"`)),
      await rig.ask(scripts(`after: "${forge((copy) => copy.splice(-2, 1, 5))}"`)),
      await rig.ask(scripts(`after: "${forge((copy) => copy.splice(-4, 1, 'nonsense'))}"`)),
      await rig.ask(scripts(`after: "${forge((copy) => copy.push(1))}"`)),
    ];
    for (const reply of asked) expect([codes(reply), reply.errors[0]?.extensions['reason']]).toEqual([['BAD_USER_INPUT'], 'INVALID_CURSOR']);
  });
});

describe('a list of scripts that upstream gets wrong', () => {
  let answer: (url: URL) => unknown;
  const rig = startRig((request: IncomingMessage, response) => send(response, answer(new URL(request.url ?? '', 'http://x'))));
  const query = '{ account { dispatchNamespace(name: "n") { scripts(first: 2) { nodes { name } pageInfo { hasNextPage endCursor } } } } }';
  const ok = (result: unknown, cursor?: string) => ({ success: true, result, ...(cursor !== undefined && { result_info: { cursor } }) });

  it('by repeating a page is an error, not a loop', async () => {
    answer = (url) => ok([{ id: 'a' }, { id: 'b' }], url.searchParams.get('cursor') ? 'again' : 'again');
    const first = await rig.ask(query);
    const after = first.data.account.dispatchNamespace.scripts.pageInfo.endCursor as string;
    const second = await rig.ask(query.replace('first: 2', `first: 2, after: "${after}"`));
    expect(second.errors[0]?.extensions).toMatchObject({ code: 'UPSTREAM_BAD_RESPONSE', reason: 'PAGINATION_LOOP' });
  });

  it('by giving everything at once is paged all the same', async () => {
    answer = () => ok(['a', 'b', 'c', 'd', 'e'].map((id) => ({ id })));
    const { nodes, pages } = await collect(rig, (after) => query.replace('first: 2', `first: 2${after}`), (data) => data.account.dispatchNamespace.scripts);
    expect(nodes).toEqual(['a', 'b', 'c', 'd', 'e'].map((name) => ({ name })));
    expect(pages).toBe(3);
  });

  it.each([[null], [{}], [[null]], [[{ created_on: 'x' }]]])('by sending %j is an error in its place', async (result) => {
    answer = () => ok(result);
    const reply = await rig.ask(query);
    expect(codes(reply)).toEqual(['UPSTREAM_BAD_RESPONSE']);
    expect(reply.data.account.dispatchNamespace).toEqual({ scripts: null });
  });
});

describe('a script', () => {
  const rig = startRig();
  const whole = `name dispatchNamespaceName tag tags compatibilityDate compatibilityFlags usageModel limits { cpuMs subrequests } logpush
    observability { enabled headSamplingRate } placement { mode status lastAnalyzedAt } tailConsumers { service environment namespace }
    etag createdOn modifiedOn handlers hasAssets hasModules lastDeployedFrom migrationTag secrets { name type }`;
  const script = (name: string, fields = whole) => `{ account { dispatchNamespace(name: "production") { script(name: "${name}") { ${fields} } } } }`;

  it('is whole in two calls', async () => {
    const { data, errors, calls } = await rig.ask(script('storefront'));
    expect(errors).toEqual([]);
    expect(calls).toHaveLength(2);
    expect(data.account.dispatchNamespace.script).toMatchObject({
      name: 'storefront',
      dispatchNamespaceName: 'production',
      tag: expect.stringMatching(/^[0-9a-f]{32}$/),
      tags: ['team-shop', 'tier-gold'],
      compatibilityDate: '2026-04-01',
      compatibilityFlags: ['nodejs_compat'],
      usageModel: 'standard',
      logpush: false,
      observability: { enabled: true, headSamplingRate: 0.1 },
      placement: { mode: 'smart' },
      tailConsumers: [{ service: 'log-sink', environment: null, namespace: null }],
      etag: expect.stringMatching(/^[0-9a-f]+$/),
      createdOn: '2025-09-01T08:00:00.481516Z',
      handlers: ['fetch', 'queue'],
      hasAssets: false,
      hasModules: true,
      lastDeployedFrom: 'api',
      migrationTag: 'v1',
      secrets: [{ name: 'STRIPE_API_KEY', type: 'SECRET_TEXT' }],
    });
  });

  it('without content answers what can be answered', async () => {
    const { data, errors } = await rig.ask(script('shell', `${whole} bindings { name }`));
    expect(errors).toEqual([]);
    expect(data.account.dispatchNamespace.script).toMatchObject({ name: 'shell', bindings: [], secrets: [], tags: null, limits: null, createdOn: expect.stringMatching(/^20/) });
  });

  it('that is old lacks what came later', async () => {
    const { data, errors } = await rig.ask(script('legacy'));
    expect(errors).toEqual([]);
    expect(data.account.dispatchNamespace.script).toMatchObject({ usageModel: 'bundled', compatibilityDate: null, tailConsumers: null });
  });
});

describe('one call that fails for a script', () => {
  const rig = startRig((request, response) => {
    const path = request.url ?? '';
    if (path.includes('?')) send(response, { success: true, result: ['a', 'b', 'c'].map((id) => ({ id })) });
    else if (path.endsWith('/b/bindings')) send(response, { success: false, errors: [{ code: 1, message: 'no' }] }, 400);
    else if (path.endsWith('/c/bindings')) send(response, { success: false, errors: [{ code: 10007, message: 'gone' }] }, 404);
    else if (path.endsWith('/bindings')) send(response, { success: true, result: [{ name: 'AI', type: 'ai' }] });
    else send(response, { success: true, result: { script: { id: 'x', etag: 'e' } } });
  });

  it('is null in its place, and the rest of the page stands', async () => {
    const { data, errors } = await rig.ask('{ account { dispatchNamespace(name: "n") { scripts { nodes { name etag bindings { name } } } } } }');
    expect(data.account.dispatchNamespace.scripts.nodes).toEqual([
      { name: 'a', etag: 'e', bindings: [{ name: 'AI' }] },
      { name: 'b', etag: 'e', bindings: null },
      // It was there when it was listed.
      { name: 'c', etag: 'e', bindings: null },
    ]);
    expect(errors.map(({ path, extensions }) => [path?.at(-2), path?.at(-1), extensions.code])).toEqual([
      [1, 'bindings', 'UPSTREAM_ERROR'],
      [2, 'bindings', 'NOT_FOUND'],
    ]);
  });
});

describe('the resource behind a binding', () => {
  const rig = startRig();
  const everyKind = (fields: string) => `{ account { dispatchNamespace(name: "production") { script(name: "every-kind") { bindings { name ${fields} } } } } }`;
  const bindingsIn = (reply: Reply) => reply.data.account.dispatchNamespace.script.bindings as Record<string, never>[];

  it('is there for every kind that has one, and is found by its id again', async () => {
    const reply = await rig.ask(everyKind('... on ResourceBinding { resource { __typename id identifier } }'));
    expect(reply.errors).toEqual([]);
    const linked = bindingsIn(reply).filter((binding) => 'resource' in binding) as never as { name: string; resource: { __typename: string; id: string; identifier: string } | null }[];
    expect(linked.filter(({ resource }) => !resource)).toEqual([]);
    expect(linked.map(({ resource }) => resource?.__typename ?? '').toSorted()).toEqual([
      'AISearchInstance', 'AISearchNamespace', 'D1Database', 'DispatchNamespace', 'DurableObjectNamespace', 'FlagshipApp', 'HyperdriveConfig', 'KVNamespace',
      'MTLSCertificate', 'PipelinesStream', 'Queue', 'R2Bucket', 'SecretsStoreSecret', 'Tunnel', 'VPCService', 'VectorizeIndex', 'Worker', 'Workflow',
    ]);
    for (const { resource } of linked) {
      const again = await rig.ask('query ($id: ID!) { node(id: $id) { __typename id ... on Resource { identifier } } }', { variables: { id: resource?.id } });
      expect(again.errors).toEqual([]);
      expect(again.data.node).toEqual({ __typename: resource?.__typename, id: resource?.id, identifier: resource?.identifier });
    }
  });

  it('has its fields', async () => {
    const reply = await rig.ask(
      everyKind(`
        ... on KVNamespaceBinding { resource { title } }
        ... on D1Binding { resource { name createdOn } }
        ... on R2BucketBinding { resource { name jurisdiction createdOn } }
        ... on QueueBinding { resource { name queueId consumersTotalCount } }
        ... on HyperdriveBinding { resource { name origin { scheme database serviceId } } }
        ... on VectorizeBinding { resource { name config { dimensions metric } } }
        ... on WorkflowBinding { resource { name className instances { running } } }
        ... on ServiceBinding { resource { name } }
        ... on DispatchNamespaceBinding { resource { name scriptCount } }
        ... on MTLSCertificateBinding { resource { name expiresOn } }
        ... on AISearchBinding { resource { identifier name namespace } }
        ... on SecretsStoreSecretBinding { resource { identifier name status } }
      `),
    );
    expect(reply.errors).toEqual([]);
    const resources = Object.fromEntries(bindingsIn(reply).filter((binding) => 'resource' in binding).map(({ name, resource }) => [name, resource]));
    expect(resources).toMatchObject({
      KV: { title: 'storefront-sessions' },
      DATABASE: { name: 'storefront-catalog', createdOn: expect.stringMatching(/^20/) },
      BUCKET: { name: 'storefront-media', jurisdiction: 'eu' },
      QUEUE: { name: 'orders', consumersTotalCount: expect.any(Number) },
      HYPERDRIVE: { name: 'orders-postgres', origin: { scheme: expect.stringMatching(/^postgres/), serviceId: expect.any(String) } },
      VECTORS: { name: 'product-embeddings', config: { dimensions: expect.any(Number), metric: expect.any(String) } },
      WORKFLOW: { name: 'order-fulfilment', className: 'OrderFulfilment', instances: { running: expect.any(Number) } },
      SERVICE: { name: 'checkout-api' },
      DISPATCHER: { name: 'fleet', scriptCount: 1000 },
      CERTIFICATE: { name: 'warehouse-client', expiresOn: expect.stringMatching(/^20/) },
      AI_SEARCH: { identifier: 'default/help-centre', name: 'help-centre', namespace: 'default' },
      STORE_SECRET: { identifier: expect.stringMatching(/^[0-9a-f]{32}\/STRIPE_API_KEY$/), status: 'active' },
    });
  });

  it('leads on to where it points', async () => {
    const reply = await rig.ask(
      everyKind(`
        ... on HyperdriveBinding { resource { vpcService { name tunnel { name status } } } }
        ... on QueueBinding { resource { producers { type scriptName } consumers { type scriptName worker { name } } } }
        ... on DurableObjectNamespaceBinding { worker { name } script { name tags } resource { script { name } worker { name } } }
        ... on WorkflowBinding { worker { name } resource { worker { name } } }
        ... on DispatchNamespaceBinding { outboundWorker { name } }
        ... on SecretsStoreSecretBinding { resource { store { name } } }
        ... on AISearchBinding { resource { searchNamespace { name } } }
        ... on VPCServiceBinding { resource { tunnel { name } } }
        ... on VPCNetworkBinding { resource { name } }
      `),
    );
    expect(reply.errors).toEqual([]);
    const byName = Object.fromEntries(bindingsIn(reply).map(({ name, ...rest }) => [name, rest]));
    expect(byName).toMatchObject({
      HYPERDRIVE: { resource: { vpcService: { name: 'warehouse-api', tunnel: { name: 'warehouse' } } } },
      QUEUE: { resource: { consumers: expect.arrayContaining([expect.objectContaining({ worker: { name: expect.any(String) } })]) } },
      COUNTER: { worker: null, script: { name: 'storefront', tags: ['team-shop', 'tier-gold'] }, resource: { script: { name: 'storefront' }, worker: null } },
      WORKFLOW: { worker: { name: 'orders' }, resource: { worker: { name: 'orders' } } },
      DISPATCHER: { outboundWorker: { name: 'outbound' } },
      STORE_SECRET: { resource: { store: { name: 'default_secrets_store' } } },
      AI_SEARCH: { resource: { searchNamespace: { name: 'default' } } },
      VPC: { resource: { tunnel: { name: 'warehouse' } } },
      NETWORK: { resource: { name: 'warehouse' } },
    });
    // The four Workers in one call, the tunnel in one, however many ways lead to it.
    expect(reply.calls.filter((call) => call.includes('/cfd_tunnel'))).toHaveLength(1);
  });

  it('is null when it is not there any more, without an error', async () => {
    const reply = await rig.ask('{ account { dispatchNamespace(name: "production") { script(name: "orphan") { bindings { name ... on ResourceBinding { resource { identifier } } } } } } }');
    expect(reply.errors).toEqual([]);
    expect(bindingsIn(reply)).toEqual([{ name: 'DELETED_DB', resource: null }, { name: 'DELETED_KV', resource: null }]);
  });

  it('is null with one FORBIDDEN for each product that the token may not read, however many there are of it', async () => {
    const headers = { authorization: `Bearer ${demoTokenForWorkersOnly}` };
    const query = `{ account { dispatchNamespace(name: "fleet") { scripts(first: 20) { nodes { bindings {
      ... on KVNamespaceBinding { resource { title } } ... on D1Binding { resource { name } } ... on QueueBinding { resource { name } }
    } } } } } }`;
    const reply = await rig.ask(query, { headers } satisfies AskOptions);
    expect(codes(reply)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    const resources = reply.data.account.dispatchNamespace.scripts.nodes.flatMap(({ bindings }: { bindings: { resource?: unknown }[] }) => bindings.filter((binding) => 'resource' in binding)) as { resource: { name?: string } | null }[];
    expect(resources.filter(({ resource }) => resource).every(({ resource }) => resource?.name?.startsWith('tenant-jobs'))).toBe(true);
    expect(reply.calls.filter((call) => call.includes('/kv/') || call.includes('/d1/'))).toHaveLength(2);
  });

  it('is not asked for again in the same request, once it was forbidden', async () => {
    const headers = { authorization: `Bearer ${demoTokenForWorkersOnly}` };
    const reply = await rig.ask(
      `{ account { dispatchNamespace(name: "production") {
        script(name: "every-kind") { bindings(types: [HYPERDRIVE, VPC_SERVICE]) { ... on VPCServiceBinding { resource { tunnel { name } } } ... on HyperdriveBinding { resource { vpcService { name } } } } }
      } } }`,
      { headers },
    );
    expect(codes(reply)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });
});

describe('a resource known by its id alone', () => {
  const rig = startRig();

  it('costs nothing until it is read', async () => {
    const { data, calls, errors } = await rig.ask('{ account { resource(type: QUEUE, identifier: "orders") { __typename id identifier } } }');
    expect(errors).toEqual([]);
    expect(data.account.resource).toMatchObject({ __typename: 'Queue', identifier: 'orders' });
    expect(calls).toEqual([]);
  });

  it('need not exist any more', async () => {
    const { data, errors } = await rig.ask(`{ account {
      dispatchNamespace(name: "production") { script(name: "orphan") { binding(name: "DELETED_KV") { ... on KVNamespaceBinding { namespaceId } } } }
    } }`);
    expect(errors).toEqual([]);
    const id = data.account.dispatchNamespace.script.binding.namespaceId as string;
    const reply = await rig.ask(`{ account { resource(type: KV_NAMESPACE, identifier: "${id}") {
      ... on KVNamespace { title }
      usedBy(dispatchNamespace: "production") { nodes { script { name } binding { name } } pageInfo { hasNextPage } }
    } } }`);
    expect(reply.errors).toEqual([]);
    expect(reply.data.account.resource).toEqual({
      title: null,
      usedBy: { nodes: [{ script: { name: 'orphan' }, binding: { name: 'DELETED_KV' } }], pageInfo: { hasNextPage: false } },
    });
  });

  it.each([['AI', 'x'], ['UNKNOWN', 'x'], ['D1', '']])('of the kind %s and the identifier "%s" is refused', async (type, identifier) => {
    expect(codes(await rig.ask(`{ account { resource(type: ${type}, identifier: "${identifier}") { id } } }`))).toEqual(['BAD_USER_INPUT']);
  });

  it.each([['D1', '../x'], ['R2_BUCKET', 'EU\\r\\nx/y'], ['QUEUE', 'a'], ['SECRETS_STORE_SECRET', 'no-store']])('%s %s never climbs out of its path', async (type, identifier) => {
    const reply = await rig.ask(`{ account { resource(type: ${type}, identifier: "${identifier}") { ... on D1Database { name } ... on R2Bucket { location } ... on Queue { queueId } ... on SecretsStoreSecret { status } } } }`);
    expect(codes(reply).filter((code) => code !== 'BAD_USER_INPUT')).toEqual([]);
    expect(reply.calls.every((call) => /\/queues\?/.test(call))).toBe(true);
  });
});

describe('who uses a resource', () => {
  const rig = startRig();
  const uses = (type: string, identifier: string, namespace: string, parameters: string) =>
    `{ account { resource(type: ${type}, identifier: "${identifier}") { usedBy(dispatchNamespace: "${namespace}"${parameters}) {
      nodes { script { name } binding { name type } } pageInfo { hasNextPage endCursor } } } } }`;
  const connectionIn = (data: Reply['data']) => data.account.resource.usedBy;

  it.each([1, 7, 100])('comes whole, by pages of %i', async (first) => {
    const { nodes } = await collect(rig, (after) => uses('SERVICE', 'tenant-auth', 'fleet', `, first: ${first}${after}`), connectionIn);
    const expected = [...(namespaces.get('fleet')?.scripts.values() ?? [])].filter(({ bindings }) => bindings.some((binding) => binding['service'] === 'tenant-auth'));
    expect(nodes).toEqual(expected.map(({ details }) => ({ script: { name: details.id }, binding: { name: 'AUTH', type: 'SERVICE' } })));
    expect(nodes).toHaveLength(50);
  }, 60_000);

  it.each([
    ['a Worker', 'SERVICE', 'outbound', ['every-kind', 'legacy'], 'as the outbound Worker of a dispatch namespace'],
    ['a Worker', 'SERVICE', 'orders', ['every-kind'], 'as the script of a Workflow'],
    ['a bucket in its jurisdiction', 'R2_BUCKET', 'eu/storefront-media', ['every-kind', 'storefront'], ''],
    ['no bucket of another jurisdiction', 'R2_BUCKET', 'storefront-media', [], ''],
    ['a rate limiter’s number, which is no KV namespace', 'KV_NAMESPACE', '1001', [], ''],
    ['a dispatch namespace', 'DISPATCH_NAMESPACE', 'fleet', ['every-kind', 'legacy'], ''],
  ])('finds %s: %s %s', async (_what, type, identifier, scripts) => {
    const { data, errors } = await rig.ask(uses(type, identifier, 'production', ''));
    expect(errors).toEqual([]);
    expect(connectionIn(data).nodes.map(({ script }: { script: { name: string } }) => script.name)).toEqual(scripts);
  });

  it('finds the scripts, where only those are wanted', async () => {
    const query = (after: string) => `{ account { dispatchNamespace(name: "fleet") { scripts(first: 20, bindsTo: { type: HYPERDRIVE, identifier: "ID" }${after}) {
      nodes { name } pageInfo { hasNextPage endCursor } } } } }`;
    const { data } = await rig.ask('{ account { dispatchNamespace(name: "fleet") { script(name: "customer-0020") { bindings { ... on HyperdriveBinding { configId } } } } } }');
    const id = data.account.dispatchNamespace.script.bindings.find((binding: { configId?: string }) => binding.configId).configId as string;
    const { nodes } = await collect(rig, (after) => query(after).replace('ID', id), (answer) => answer.account.dispatchNamespace.scripts);
    expect(nodes).toHaveLength(10);
    expect(nodes).toContainEqual({ name: 'customer-0020' });
  }, 30_000);

  it('is refused for a namespace that is not there: that nobody uses it would be a lie', async () => {
    const reply = await rig.ask(uses('D1', 'x', 'nope', ''));
    expect(codes(reply)).toEqual(['NOT_FOUND']);
    expect(connectionIn(reply.data)).toBeNull();
  });

  it('is refused before any call for a cursor of another resource', async () => {
    const { data } = await rig.ask(uses('SERVICE', 'tenant-auth', 'fleet', ', first: 1'));
    const reply = await rig.ask(uses('SERVICE', 'outbound', 'fleet', `, after: "${connectionIn(data).pageInfo.endCursor}"`));
    expect(reply.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'INVALID_CURSOR' });
    expect(reply.calls).toEqual([]);
  });
});

describe('a list that changes between two pages', () => {
  let names: string[] = [];
  const rig = startRig((request, response) => {
    const isList = (request.url ?? '').includes('limit=');
    send(response, { success: true, result: isList ? names.map((id) => ({ id })) : [{ name: 'Q', type: 'queue', queue_name: 'q' }] });
  });
  const uses = (after = '') => `{ account { resource(type: QUEUE, identifier: "q") { usedBy(dispatchNamespace: "n", first: 10${after}) { nodes { script { name } } pageInfo { hasNextPage endCursor } } } } }`;
  const scripts = (after = '') => `{ account { dispatchNamespace(name: "n") { scripts(first: 10${after}) { nodes { name } pageInfo { hasNextPage endCursor } } } } }`;

  it.each([
    ['usedBy', uses, (data: Reply['data']) => data.account.resource.usedBy],
    ['scripts', scripts, (data: Reply['data']) => data.account.dispatchNamespace.scripts],
  ])('loses none for %s, whatever was deleted or added before the place', async (_what, query, connectionIn) => {
    const all = Array.from({ length: 30 }, (_, index) => `s${String(index).padStart(2, '0')}`);
    for (const change of [all.toSpliced(3, 1), all.toSpliced(9, 1), all.toSpliced(2, 8), ['a', ...all], all.slice(0, 5)]) {
      names = all;
      const first = connectionIn((await rig.ask(query())).data);
      names = change;
      const rest = await collect(rig, (after) => query(after || `, after: "${first.pageInfo.endCursor}"`), connectionIn);
      const found = rest.nodes.map((node) => (node as { script?: { name: string }; name?: string }).script?.name ?? (node as { name: string }).name);
      expect(found).toEqual(all.slice(10).filter((name) => change.includes(name)));
    }
  });
});

describe('an identifier in another spelling', () => {
  const rig = startRig();

  it.each([
    ['AI_SEARCH', 'help-centre', 'default/help-centre'],
    ['R2_BUCKET', 'default/exports', 'exports'],
    ['D1', '14F2EDE2-B994-4F2F-ADDB-5F509BC894AF', '14f2ede2-b994-4f2f-addb-5f509bc894af'],
  ])('of %s, %s, is the same resource', async (type, identifier, expected) => {
    expect((await rig.ask(`{ account { resource(type: ${type}, identifier: "${identifier}") { identifier } } }`)).data.account.resource.identifier).toBe(expected);
  });
});

describe('a script that cannot be read while a namespace is looked through', () => {
  let broken = true;
  const rig = startRig((request, response) => {
    const path = request.url ?? '';
    if (path.includes('limit=')) return send(response, { success: true, result: Array.from({ length: 30 }, (_, index) => ({ id: `s${String(index).padStart(2, '0')}` })) });
    if (broken && path.includes('/s12/')) return send(response, { success: false, errors: [{ code: 1, message: 'no' }] }, 400);
    return send(response, { success: true, result: [{ name: 'Q', type: 'queue', queue_name: 'q' }] });
  });
  const query = (after = '') => `{ account { resource(type: QUEUE, identifier: "q") { usedBy(dispatchNamespace: "n", first: 100${after}) { nodes { script { name } } pageInfo { hasNextPage endCursor } } } } }`;

  it('ends the page before it, and is where the next one begins', async () => {
    broken = true;
    const first = await rig.ask(query());
    expect(first.errors).toEqual([]);
    const { nodes, pageInfo } = first.data.account.resource.usedBy;
    expect([nodes.length, pageInfo.hasNextPage]).toEqual([12, true]);
    const after = `, after: "${pageInfo.endCursor}"`;
    const failed = await rig.ask(query(after));
    expect(codes(failed)).toEqual(['UPSTREAM_ERROR']);
    expect(failed.data.account.resource).toEqual({ usedBy: null });
    broken = false;
    const rest = await rig.ask(query(after));
    expect(rest.data.account.resource.usedBy).toMatchObject({ nodes: { length: 18 }, pageInfo: { hasNextPage: false } });
  });
});
