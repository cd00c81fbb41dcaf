import { hash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { namespaces } from '../src/demo/account.ts';
import { resources } from '../src/demo/resources.ts';
import {
  demoAccount,
  demoEmail,
  demoKey,
  demoToken,
  demoTokenForWorkersOnly,
  demoTokenWithoutWorkers,
  type DemoUpstream,
  type DemoUpstreamOptions,
  startDemoUpstream,
} from '../src/demo/upstream.ts';

const account = `/accounts/${demoAccount}`;
const base = `${account}/workers/dispatch/namespaces`;
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

const running: DemoUpstream[] = [];
afterEach(async () => {
  for (const upstream of running.splice(0)) await upstream.close();
});

interface Body {
  readonly success: boolean;
  readonly errors: { code: number }[] | null;
  // The shape of an answer is what each test is about.
  // oxlint-disable-next-line typescript/no-explicit-any -- see above
  readonly result: any;
  // oxlint-disable-next-line typescript/no-explicit-any -- see above
  readonly result_info?: any;
}

async function start(options?: DemoUpstreamOptions) {
  const upstream = await startDemoUpstream(options);
  running.push(upstream);
  const get = async (path: string, headers: Record<string, string> = bearer(demoToken), method = 'GET') => {
    const response = await fetch(`${upstream.url}${path}`, { headers, method });
    const body = (await response.json()) as Body;
    return { status: response.status, headers: response.headers, codes: (body.errors ?? []).map(({ code }) => code), ...body, members: Object.keys(body) };
  };
  return Object.assign(get, { touch: upstream.touch });
}

type Get = Awaited<ReturnType<typeof start>>;

describe('the embedded Cloudflare', () => {
  it.each<[string, string, Record<string, string>, number, number[]]>([
    ['no credentials', base, {}, 400, [9106]],
    ['half a key', base, { 'x-auth-email': demoEmail }, 400, [9106]],
    ['a malformed token', base, bearer(''), 400, [6003]],
    ['an unknown token', base, bearer('nobody'), 401, [10000]],
    ['an unknown key', base, { 'x-auth-email': demoEmail, 'x-auth-key': 'nobody' }, 403, [9103]],
    ['a token that lacks the permission', base, bearer(demoTokenWithoutWorkers), 403, [10000]],
    ['an account that is none', '/accounts/undefined/workers/dispatch/namespaces', bearer(demoToken), 404, [7003, 7000]],
    ['somebody else’s account', base.replace(demoAccount, 'f'.repeat(32)), bearer(demoToken), 403, [9109]],
    ['a path that is none', '/accounts', bearer(demoToken), 404, [7003, 7000]],
    ['a path that cannot be decoded', `${base}/%zz`, bearer(demoToken), 400, [7003, 7000]],
    ['a namespace that is not there', `${base}/nope`, bearer(demoToken), 404, [100119]],
    ['a script’s namespace that is not there', `${base}/nope/scripts/x`, bearer(demoToken), 404, [100119]],
    ['scripts of a namespace that is not there', `${base}/nope/scripts`, bearer(demoToken), 404, [100119]],
    ...['bindings', 'settings', 'secrets', 'tags'].map((part): [string, string, Record<string, string>, number, number[]] => [
      `${part} of a script that is not there`,
      `${base}/production/scripts/nope/${part}`,
      bearer(demoToken),
      404,
      [10007],
    ]),
  ])('refuses %s as Cloudflare does', async (_name, path, headers, status, codes) => {
    const get = await start();
    const reply = await get(path, headers);
    expect([reply.status, reply.success, reply.codes, reply.result]).toEqual([status, false, codes, null]);
  });

  it('answers 200 with null for a script that is not there', async () => {
    const get = await start();
    const reply = await get(`${base}/production/scripts/nope`);
    expect([reply.status, reply.success]).toEqual([200, true]);
    expect(reply.result).toMatchObject({ dispatch_namespace: 'production', script: null });
  });

  it('takes a token or a key, and only reads', async () => {
    const get = await start();
    expect((await get(base)).status).toBe(200);
    expect((await get(base, { 'x-auth-email': demoEmail, 'x-auth-key': demoKey })).status).toBe(200);
    expect((await get(base, bearer(demoToken), 'DELETE')).status).toBe(405);
  });

  it('says with each answer what is left of the rate limit, and its ray', async () => {
    const get = await start();
    const [first, second] = [await get(base), await get(base)];
    expect(first.headers.get('ratelimit')).toMatch(/^"default";r=1199;t=(300|299)$/);
    expect(second.headers.get('ratelimit')).toMatch(/^"default";r=1198;/);
    expect(first.headers.get('ratelimit-policy')).toBe('"default";q=1200;w=300');
    expect(first.headers.get('cf-ray')).toMatch(/^[0-9a-f]{16}-LHR$/);
    expect(first.headers.get('cf-ray')).not.toBe(second.headers.get('cf-ray'));
  });

  it('blocks a credential that passes the limit, and only that one', async () => {
    const get = await start({ rateLimit: { quota: 2, window: 60 } });
    const statuses = [(await get(base)).status, (await get(base)).status];
    const blocked = await get(base);
    expect([...statuses, blocked.status]).toEqual([200, 200, 429]);
    expect(blocked.codes).toEqual([10100]);
    expect(Number(blocked.headers.get('retry-after'))).toBeGreaterThan(55);
    expect((await get(base, { 'x-auth-email': demoEmail, 'x-auth-key': demoKey })).status).toBe(200);
  });

  it('takes its time where it is told to', async () => {
    const get = await start({ latency: 50 });
    const before = performance.now();
    await get(base);
    expect(performance.now() - before).toBeGreaterThan(45);
  });

  it('gives a script’s bindings in another order from call to call', async () => {
    const get = await start();
    const path = `${base}/production/scripts/storefront/bindings`;
    const [first, second] = [(await get(path)).result as { name: string }[], (await get(path)).result as { name: string }[]];
    expect(first).not.toEqual(second);
    expect(first.map(({ name }) => name).toSorted()).toEqual(second.map(({ name }) => name).toSorted());
  });
});

describe('its credentials', () => {
  const readable = ['/workers/dispatch/namespaces', '/workers/scripts', '/workers/workers', '/workers/durable_objects/namespaces', '/workflows', '/queues'];

  it.each(readable)('include a token for Workers only, which reads %s', async (path) => {
    const get = await start();
    expect((await get(account + path, bearer(demoTokenForWorkersOnly))).status).toBe(200);
  });

  it.each(['/storage/kv/namespaces', '/d1/database', '/r2/buckets', '/hyperdrive/configs', '/secrets_store/stores', '/cfd_tunnel', '/flagship/apps/x'])(
    'include a token for Workers only, which may not read %s',
    async (path) => {
      const get = await start();
      const reply = await get(account + path, bearer(demoTokenForWorkersOnly));
      expect([reply.status, reply.codes]).toEqual([403, [10000]]);
    },
  );

  it('include a token without Workers, which reads everything else', async () => {
    const get = await start();
    const statuses = async (paths: string[]) => Promise.all(paths.map(async (path) => (await get(account + path, bearer(demoTokenWithoutWorkers))).status));
    expect(await statuses(['/storage/kv/namespaces', '/r2/buckets', '/queues'])).toEqual([200, 200, 200]);
    expect(await statuses(['/workers/scripts', '/workflows'])).toEqual([403, 403]);
  });

  it('are any, where it is to echo them, and then shown by their hash among the bindings', async () => {
    const get = await start({ echo: true, rateLimit: { quota: 2, window: 60 } });
    const path = `${base}/production/scripts/empty/bindings`;
    const who = async (headers: Record<string, string>, of = path) => (await get(of, headers)).result;
    const echo = (sent: string) => [{ name: 'WHO', type: 'plain_text', text: hash('sha256', sent) }];
    expect(await who(bearer('alice'))).toEqual(echo('Bearer alice'));
    expect((await who(bearer('alice'), path.replace('bindings', 'settings'))).bindings).toEqual(echo('Bearer alice'));
    expect((await get(path, bearer('alice'))).status).toBe(429);
    expect(await who(bearer('bob'))).toEqual(echo('Bearer bob'));
    expect(await who({ 'x-auth-email': demoEmail, 'x-auth-key': demoKey })).toEqual(echo(`${demoEmail} ${demoKey}`));
    expect((await get(path, bearer(''))).codes).toEqual([6003]);
    expect((await get(path, bearer(demoTokenWithoutWorkers))).status).toBe(403);
  });
});

describe('its scripts', () => {
  const names = (reply: Awaited<ReturnType<Get>>) => reply.result.map((item: { id?: string; script?: { id: string } }) => item.script?.id ?? item.id);

  it('are listed by name, each as its own endpoint shows it', async () => {
    const get = await start();
    const list = await get(`${base}/production/scripts`);
    expect(names(list)).toEqual(['empty', 'every-kind', 'from-tomorrow', 'legacy', 'orphan', 'shell', 'storefront']);
    expect(list.result.at(-1)).toEqual((await get(`${base}/production/scripts/storefront`)).result);
    expect(list.result_info).toEqual({ cursor: '', count: 7, per_page: 100 });
  });

  it('are listed page by page, with a cursor', async () => {
    const get = await start();
    const pages: string[][] = [];
    let cursor = '';
    do {
      const page = await get(`${base}/fleet/scripts?limit=300&cursor=${cursor}`);
      pages.push(names(page));
      ({ cursor } = page.result_info);
    } while (cursor !== '');
    expect(pages.map(({ length }) => length)).toEqual([300, 300, 300, 100]);
    expect(new Set(pages.flat()).size).toBe(1_000);
    expect(pages.flat()).toEqual(pages.flat().toSorted());
  });

  it.each([
    ['', 100],
    ['?limit=5000', 1_000],
    ['?limit=0', 1],
    ['?limit=many', 100],
  ])('are listed, asked for %o, %i a page', async (query, size) => {
    const get = await start();
    const { result, result_info } = await get(`${base}/fleet/scripts${query}`);
    expect([result.length, result_info.count, result_info.per_page]).toEqual([size, size, size]);
  });

  it('are not listed from the cursor of another list, or from none', async () => {
    const get = await start();
    const { cursor } = (await get(`${base}/production/scripts?limit=2`)).result_info;
    const tries = [`fleet/scripts?cursor=${cursor}`, `production/scripts?tags=tier-gold:yes&cursor=${cursor}`, 'production/scripts?cursor=2'];
    expect(await Promise.all(tries.map(async (path) => (await get(`${base}/${path}`)).status))).toEqual([400, 400, 400]);
  });

  it('are not listed by tags that say neither yes nor no', async () => {
    const get = await start();
    expect((await get(`${base}/production/scripts?tags=tier-gold`)).status).toBe(400);
  });

  it.each([
    ['tier-gold:yes', ['storefront']],
    ['team-shop:yes,tier-gold:no', []],
    ['tier-gold:no,team-shop:no', ['empty', 'every-kind', 'from-tomorrow', 'legacy', 'orphan', 'shell']],
  ])('are listed by the tags %s', async (tags, expected) => {
    const get = await start();
    expect(names(await get(`${base}/production/scripts?tags=${tags}`))).toEqual(expected);
  });

  it('are listed by no more than name and dates in `staging`', async () => {
    const get = await start();
    const { result } = await get(`${base}/staging/scripts`);
    const dates = { created_on: '2025-09-01T08:00:00.481516Z', modified_on: '2026-05-17T16:20:42.234208Z' };
    expect(result).toEqual(['checkout-next', 'search-next', 'storefront-next'].map((id) => ({ id, ...dates })));
    expect((await get(`${base}/staging`)).result).toMatchObject({ script_count: 3, trusted_workers: true });
  });

  it('have settings, with the bindings among them', async () => {
    const get = await start();
    const { bindings, ...settings } = (await get(`${base}/production/scripts/storefront/settings`)).result;
    const { result } = await get(`${base}/production/scripts/storefront/bindings`);
    expect(bindings).toEqual([result.at(-1), ...result.slice(0, -1)]);
    expect(settings).toEqual({
      compatibility_date: '2026-04-01',
      compatibility_flags: ['nodejs_compat'],
      limits: { cpu_ms: 50 },
      logpush: false,
      observability: { enabled: true, head_sampling_rate: 0.1 },
      placement: { mode: 'smart' },
      tags: ['team-shop', 'tier-gold'],
      tail_consumers: [{ service: 'log-sink' }],
      usage_model: 'standard',
    });
    const legacy = (await get(`${base}/production/scripts/legacy/settings`)).result;
    expect(legacy).toMatchObject({ placement: {}, tags: null, tail_consumers: null, usage_model: 'bundled' });
  });

  it('have tags and secrets', async () => {
    const get = await start();
    const part = async (path: string) => (await get(`${base}/production/scripts/${path}`)).result;
    expect(await part('storefront/tags')).toEqual(['team-shop', 'tier-gold']);
    expect(await part('legacy/tags')).toBe(null);
    expect(await part('storefront/secrets')).toEqual([{ name: 'STRIPE_API_KEY', type: 'secret_text' }]);
    expect((await part('every-kind/secrets')).map(({ type }: { type: string }) => type)).toEqual(['secret_text', 'secret_key']);
  });

  it('have one among them that has no content', async () => {
    const get = await start();
    const shell = `${base}/production/scripts/shell`;
    const settings = await get(`${shell}/settings`);
    expect([settings.status, settings.errors]).toEqual([
      404,
      [{ code: 10007, message: 'This Worker has no versions, which means this Worker has no content or versioned settings.' }],
    ]);
    expect((await get(`${shell}/bindings`)).result).toEqual([]);
    const { script } = (await get(shell)).result;
    expect(Object.keys(script).toSorted()).toEqual(['created_on', 'etag', 'id', 'modified_on', 'tag']);
    expect(script.etag).toBe(null);
  });

  it('change when they are touched, in this upstream alone', async () => {
    const [get, other] = [await start(), await start()];
    const read = async (from: Get) => {
      const { script } = (await from(`${base}/production/scripts/empty`)).result;
      const [listed] = (await from(`${base}/production/scripts?limit=1`)).result;
      const { result: bindings } = await from(`${base}/production/scripts/empty/bindings`);
      expect(listed.script).toEqual(script);
      return { etag: script.etag, modified_on: script.modified_on, bindings: bindings.map(({ name }: { name: string }) => name) };
    };
    const before = await read(get);
    get.touch('production', 'empty');
    const after = await read(get);
    get.touch('production', 'empty');
    const again = await read(get);
    expect(new Set([before.etag, after.etag, again.etag]).size).toBe(3);
    expect([before.modified_on < after.modified_on, after.modified_on < again.modified_on]).toEqual([true, true]);
    expect([before.bindings, after.bindings, again.bindings]).toEqual([[], ['TOUCHED'], ['TOUCHED']]);
    expect(await read(other)).toEqual(before);
  });
});

describe('its resources', () => {
  const [store] = resources.secretsStores;
  const secrets = `/secrets_store/stores/${store?.id}/secrets`;
  const instances = '/ai-search/namespaces/default/instances';
  const eu = { ...bearer(demoToken), 'cf-r2-jurisdiction': 'eu' };

  // path, its rows, by which member one is read, the largest page, the usual one, whether the list tells how many pages there are
  const paged: [string, readonly object[], string, number, number, boolean][] = [
    ['/storage/kv/namespaces', resources.kvNamespaces, 'id', 1_000, 20, true],
    ['/d1/database', resources.d1Databases, 'uuid', 10_000, 100, false],
    ['/queues', resources.queues, 'queue_id', 100, 100, true],
    ['/hyperdrive/configs', resources.hyperdriveConfigs, 'id', 100, 20, false],
    ['/workflows', resources.workflows, 'name', 100, 20, true],
    ['/secrets_store/stores', resources.secretsStores, 'id', 100, 20, true],
    [secrets, resources.secretsStoreSecrets, 'id', 100, 20, true],
    ['/mtls_certificates', resources.mtlsCertificates, 'id', 50, 50, true],
    ['/pipelines', resources.legacyPipelines, 'name', 100, 10, false],
    ['/pipelines/v1/streams', resources.pipelinesStreams, 'id', 100, 10, false],
    ['/connectivity/directory/services', resources.vpcServices, 'service_id', 1_000, 20, true],
    ['/cfd_tunnel', resources.tunnels, 'id', 1_000, 20, false],
    ['/ai-search/namespaces', resources.aiSearchNamespaces, 'name', 100, 100, false],
    [instances, resources.aiSearchInstances, 'id', 100, 100, false],
    ['/workers/workers', resources.workers, 'name', 100, 20, false],
    ['/workers/durable_objects/namespaces', resources.durableObjectNamespaces, '', 1_000, 20, false],
  ];
  const whole: [string, readonly object[], string][] = [
    ['/vectorize/v2/indexes', resources.vectorizeIndexes, 'name'],
    ['/flagship/apps', resources.flagshipApps, 'id'],
    ['/workers/scripts', resources.workers, ''],
  ];

  it.each(paged)('are listed at %s in pages no larger than they may be', async (path, rows, _key, largest, usual, tellsPages) => {
    const get = await start();
    const list = await get(`${account}${path}?per_page=100000`);
    const pages = tellsPages ? { total_pages: 1 } : {};
    expect(list.result_info).toEqual({ page: 1, per_page: largest, count: rows.length, total_count: rows.length, ...pages });
    expect(list.result).toHaveLength(rows.length);
    expect((await get(`${account}${path}`)).result_info).toMatchObject({ page: 1, per_page: usual });
    expect(await get(`${account}${path}?page=2&per_page=100`)).toMatchObject({ result: [], result_info: { page: 2, count: 0, total_count: rows.length } });
  });

  it.each(whole)('are listed at %s all at once', async (path, rows) => {
    const get = await start();
    const list = await get(`${account}${path}?per_page=1`);
    expect(list.result).toHaveLength(rows.length);
    expect(list.members).not.toContain('result_info');
  });

  const keys = [...paged, ...whole].map(([path, , key]) => [path, key] as const).filter(([, key]) => key !== '');
  it.each(keys)('are listed at %s as the endpoint of one shows them', async (path, key) => {
    const get = await start();
    for (const item of (await get(`${account}${path}`)).result) expect((await get(`${account}${path}/${item[key]}`)).result).toMatchObject(item);
  });

  it.each([
    ['/storage/kv/namespaces', '0'.repeat(32), 10013],
    ['/d1/database', '00000000-0000-0000-0000-000000000000', 7404],
    ['/r2/buckets', 'nope', 10006],
    ['/queues', 'orders', 11000],
    ['/hyperdrive/configs', 'nope', 2006],
    ['/vectorize/v2/indexes', 'nope', 3000],
    ['/workflows', 'nope', 10200],
    ['/secrets_store/stores', 'nope', 1001],
    ['/secrets_store/stores/nope/secrets', '', 1001],
    [secrets, 'STRIPE_API_KEY', 1001],
    ['/mtls_certificates', 'nope', 1412],
    ['/pipelines', 'nope', 1000],
    ['/pipelines/v1/streams', 'nope', 1016],
    ['/connectivity/directory/services', 'nope', 5104],
    ['/cfd_tunnel', 'nope', 1003],
    ['/ai-search/namespaces', 'nope', 7002],
    ['/ai-search/namespaces/nope/instances', '', 7002],
    [instances, 'nope', 7002],
    ['/flagship/apps', 'nope', undefined],
    ['/workers/workers', 'nope', 10007],
  ])('that are not there are missing at %s/%s', async (path, id, code) => {
    const get = await start();
    const reply = await get(`${account}${path}${id && `/${id}`}`);
    expect([reply.status, reply.success, reply.codes, reply.result]).toEqual([404, false, [code], null]);
  });

  it('have an endpoint for one, save for Durable Object namespaces', async () => {
    const get = await start();
    expect((await get(`${account}/workers/durable_objects/namespaces/${resources.durableObjectNamespaces[0]?.id}`)).codes).toEqual([7003, 7000]);
  });

  it('come in the envelopes of their services', async () => {
    const get = await start();
    for (const path of ['/queues', `/queues/${resources.queues[0]?.queue_id}`]) expect(await get(account + path)).toMatchObject({ errors: null, messages: null });
    for (const path of ['/pipelines/v1/streams', '/pipelines/pageviews']) {
      expect((await get(account + path)).members.filter((member) => member === 'errors' || member === 'messages')).toEqual([]);
    }
  });

  it('fill several pages where there are more of them', async () => {
    const get = await start({ extra: { kvNamespaces: 2_000 } });
    const pages = await Promise.all([1, 2, 3].map(async (page) => get(`${account}/storage/kv/namespaces?per_page=1000&page=${page}`)));
    expect(pages.map(({ result }) => result.length)).toEqual([1_000, 1_000, 42]);
    expect(pages[2]?.result_info).toEqual({ page: 3, per_page: 1_000, count: 42, total_count: 2_042, total_pages: 3 });
    expect(pages[0]?.result.slice(0, 42)).toEqual(resources.kvNamespaces);
    const last = pages[2]?.result.at(-1);
    expect((await get(`${account}/storage/kv/namespaces/${last.id}`)).result).toEqual(last);
  });

  it('have ten on a page of D1 at the least', async () => {
    const get = await start();
    expect((await get(`${account}/d1/database?per_page=1`)).result).toHaveLength(10);
  });

  it('that are D1 databases say more at their own endpoint, and are found by name there', async () => {
    const get = await start();
    const [listed] = (await get(`${account}/d1/database?name=catalog`)).result;
    const { result } = await get(`${account}/d1/database/storefront-catalog`);
    expect(result).toEqual({ ...listed, running_in_region: 'WEUR', read_replication: { mode: 'auto' } });
    expect(Object.keys(listed)).not.toContain('running_in_region');
  });

  it('that are buckets are those of a jurisdiction', async () => {
    const get = await start();
    const names = async (headers: Record<string, string>) =>
      (await get(`${account}/r2/buckets`, headers)).result.buckets.map(({ name }: { name: string }) => name);
    expect(await names(eu)).toEqual(['storefront-media']);
    expect(await names({ ...eu, 'cf-r2-jurisdiction': 'fedramp' })).toEqual([]);
    expect(await names(bearer(demoToken))).toHaveLength(9);
    expect((await get(`${account}/r2/buckets/storefront-media`, eu)).result).toEqual(resources.r2Buckets[0]);
    expect((await get(`${account}/r2/buckets/storefront-media`)).codes).toEqual([10006]);
    expect((await get(`${account}/r2/buckets`, { ...eu, 'cf-r2-jurisdiction': 'mars' })).status).toBe(400);
  });

  it('that are buckets come with a cursor, but for the last page', async () => {
    const get = await start();
    const buckets = `${account}/r2/buckets`;
    const first = await get(`${buckets}?per_page=5`);
    expect(first.result_info).toEqual({ cursor: expect.any(String), count: 5, per_page: 5 });
    const second = await get(`${buckets}?per_page=5&cursor=${first.result_info.cursor}`);
    expect(second.members).not.toContain('result_info');
    const pages = [...first.result.buckets, ...second.result.buckets];
    expect(pages).toEqual((await get(`${buckets}?per_page=5000`)).result.buckets);
    expect(Object.keys(pages[0])).toEqual(['name', 'creation_date']);
    expect((await get(`${buckets}?per_page=5&cursor=${first.result_info.cursor}`, eu)).status).toBe(400);
    expect((await get(`${buckets}?per_page=0`)).result.buckets).toHaveLength(1);
  });

  it.each([
    ['/queues?name=orders&name=tenant-jobs-03&name=nope', 'queue_name', ['orders', 'tenant-jobs-03']],
    ['/workflows?search=FULFIL', 'name', ['order-fulfilment']],
    ['/workflows?search=nope', 'name', []],
    [`${secrets}?search=stripe_api_key`, 'name', ['STRIPE_API_KEY', 'STRIPE_WEBHOOK_SECRET']],
    ['/mtls_certificates?type=gateway_managed,custom', 'name', ['warehouse-client']],
    ['/mtls_certificates?type=gateway_managed', 'name', []],
    ['/pipelines?search=page', 'name', ['pageviews']],
    ['/pipelines/v1/streams?name=nope', 'name', []],
    ['/connectivity/directory/services?type=http', 'name', ['returns-desk']],
    ['/cfd_tunnel', 'name', ['warehouse', 'old-warehouse']],
    ['/cfd_tunnel?is_deleted=false', 'name', ['warehouse']],
    [`/cfd_tunnel?uuid=${resources.tunnels[1]?.id}`, 'name', ['old-warehouse']],
    ['/ai-search/instances?namespace=default', 'id', ['help-centre']],
    ['/ai-search/instances?namespace=nope', 'id', []],
    [`${instances}?search=help`, 'id', ['help-centre']],
    ['/workers/scripts?tags=team-shop:yes', 'id', ['orders']],
  ])('are filtered at %s', async (path, key, expected) => {
    const get = await start();
    const { result } = await get(account + path);
    expect(result.map((item: Record<string, string>) => item[key])).toEqual(expected);
  });

  it('point at one another', async () => {
    const get = await start();
    const [hyperdrive, ...others] = (await get(`${account}/hyperdrive/configs`)).result;
    const service = (await get(`${account}/connectivity/directory/services/${hyperdrive.origin.service_id}`)).result;
    const tunnel = (await get(`${account}/cfd_tunnel/${service.host.network.tunnel_id}`)).result;
    expect([hyperdrive.name, service.name, tunnel.name]).toEqual(['orders-postgres', 'warehouse-api', 'warehouse']);
    expect(others.every(({ origin }: { origin: object }) => 'host' in origin && 'port' in origin)).toBe(true);
    const [orders] = (await get(`${account}/queues?name=orders`)).result;
    expect(orders).toMatchObject({ consumers: [{ script: 'orders', type: 'worker' }], producers: [{ script: 'checkout-api' }, { bucket_name: 'exports' }] });
    const worker = (await get(`${account}/workers/workers/orders`)).result;
    expect(worker.references.queues).toEqual([{ queue_consumer_id: orders.consumers[0].consumer_id, queue_id: orders.queue_id, queue_name: 'orders' }]);
    expect((await get(`${account}/workers/workers/${worker.id}`)).result).toEqual(worker);
  });
});

describe('its account', () => {
  const scripts = [...namespaces.values()].flatMap((namespace) => [...namespace.scripts.values()]);
  const bindingsOf = (name: string) => scripts.find(({ details }) => details.id === name)?.bindings ?? [];

  it('has a namespace of 1,000 scripts, a small one, an empty script and an unknown kind', () => {
    expect(namespaces.get('fleet')?.scripts.size).toBe(1_000);
    expect(namespaces.get('staging')?.scripts.size).toBe(3);
    expect(bindingsOf('empty')).toEqual([]);
    expect(bindingsOf('from-tomorrow').map(({ type }) => type)).toContain('quantum_link');
  });

  it('has bindings that dangle in one script, and in no other', () => {
    const known = new Set([...resources.kvNamespaces.map(({ id }) => id), ...resources.d1Databases.map(({ uuid }) => uuid)]);
    const dangling = scripts.filter(({ bindings }) =>
      bindings.some(({ type, namespace_id, database_id, id }) =>
        type === 'kv_namespace' ? !known.has(String(namespace_id)) : type === 'd1' && !known.has(String(database_id ?? id)),
      ),
    );
    expect(dangling.map(({ details }) => details.id)).toEqual(['orphan']);
  });
});
