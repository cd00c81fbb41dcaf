import { afterEach, describe, expect, it } from 'vitest';
import { namespaces, resources } from '../src/demo/account.ts';
import { demoAccount, demoEmail, demoKey, demoToken, demoTokenWithoutWorkers, type DemoUpstream, type DemoUpstreamOptions, startDemoUpstream } from '../src/demo/upstream.ts';

const base = `/accounts/${demoAccount}/workers/dispatch/namespaces`;
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

const running: DemoUpstream[] = [];
afterEach(async () => {
  for (const upstream of running.splice(0)) await upstream.close();
});

async function start(options?: DemoUpstreamOptions) {
  const upstream = await startDemoUpstream(options);
  running.push(upstream);
  return async (path: string, headers: Record<string, string> = bearer(demoToken), method = 'GET') => {
    const response = await fetch(`${upstream.url}${path}`, { headers, method });
    const body = (await response.json()) as { success: boolean; errors: { code: number }[]; result: unknown };
    return { status: response.status, headers: response.headers, codes: body.errors.map(({ code }) => code), ...body };
  };
}

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
    ['bindings of a script that is not there', `${base}/production/scripts/nope/bindings`, bearer(demoToken), 404, [10007]],
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

describe('its account', () => {
  const scripts = [...namespaces.values()].flatMap((namespace) => [...namespace.scripts.values()]);
  const bindingsOf = (name: string) => scripts.find(({ details }) => details.id === name)?.bindings ?? [];

  it('has a namespace of 1,000 scripts, an empty one, an empty script and an unknown kind', () => {
    expect(namespaces.get('fleet')?.scripts.size).toBe(1_000);
    expect(namespaces.get('staging')?.scripts.size).toBe(0);
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
