import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { bindingsIn, bindingsQuery, manyScripts, type Reply, send, startRig } from './rig.ts';

const codes = ({ errors }: Reply) => errors.map(({ extensions }) => extensions.code);
const query = bindingsQuery('name');
const good = { success: true, errors: [], messages: [], result: [{ name: 'AI', type: 'ai' }] };
/** What takes the many scripts by name that these tests are not about. */
const limits = { distinctAliases: 100 };
const asCaller = (name: string) => ({ headers: { authorization: `Bearer ${name}` } });

describe('the rate limit of upstream', () => {
  let answer: (request: IncomingMessage, response: ServerResponse) => void;
  const rig = startRig((request, response) => answer(request, response), { timeout: 4_000, limits });
  const limited = (left: number, reset: number, quota = 100) => ({ ratelimit: `"default";r=${left};t=${reset}`, 'ratelimit-policy': `"default";q=${quota};w=60` });

  it('is never used up: a fifth of it is left for the dashboard', async () => {
    let left = 25;
    answer = (_request, response) => send(response, good, 200, limited(--left, 60));
    const caller = asCaller('alice');
    for (let call = 0; call < 5; call++) expect(codes(await rig.ask(query, caller))).toEqual([]);
    const refused = await rig.ask(query, caller);
    expect(left).toBe(20);
    expect(refused.calls).toEqual([]);
    expect(codes(refused)).toEqual(['RATE_LIMITED']);
    expect(refused.errors[0]?.extensions['retryAfter']).toBeGreaterThan(50);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(50);
    expect(codes(await rig.ask(query, asCaller('bob')))).toEqual([]);
  });

  it('is kept by calls that are made at once, too', async () => {
    let left = 100;
    answer = async (_request, response) => {
      const headers = limited(--left, 60);
      await sleep(20);
      send(response, good, 200, headers);
    };
    await rig.ask(query, asCaller('carol'));
    const reply = await rig.ask(manyScripts(30), asCaller('carol'));
    expect(codes(reply)).toEqual([]);
    const more = await rig.ask(manyScripts(100, 't'), asCaller('carol'));
    expect(left).toBe(20);
    expect(new Set(codes(more))).toEqual(new Set(['RATE_LIMITED']));
  });

  it('is waited for where the request has the time', async () => {
    let isRenewed = false;
    answer = (_request, response) => send(response, good, 200, limited(isRenewed ? 99 : 20, isRenewed ? 60 : 1));
    await rig.ask(query, asCaller('dave'));
    isRenewed = true;
    const before = performance.now();
    const reply = await rig.ask(query, asCaller('dave'));
    expect(bindingsIn(reply)).toEqual([{ name: 'AI' }]);
    expect(performance.now() - before).toBeGreaterThan(800);
  });

  it('stops a caller at the first 429 until its time is up, and nobody else', async () => {
    let isBlocked = true;
    answer = (request, response) =>
      isBlocked && request.headers.authorization === 'Bearer erin' ? send(response, { success: false, errors: [{ code: 971, message: 'wait' }] }, 429, { 'retry-after': '30' }) : send(response, good);
    expect(codes(await rig.ask(query, asCaller('erin')))).toEqual(['RATE_LIMITED']);
    isBlocked = false;
    for (let again = 0; again < 3; again++) {
      const reply = await rig.ask(query, asCaller('erin'));
      expect([reply.calls.length, ...codes(reply)]).toEqual([0, 'RATE_LIMITED']);
      // What was refused was not kept.
      expect(reply.extensions?.['cost']).toMatchObject({ requestedCalls: 1, actualCalls: 0, cacheHits: 0 });
    }
    expect(codes(await rig.ask(query, asCaller('frank')))).toEqual([]);
  });

  it('is shown, as upstream said it last', async () => {
    answer = (_request, response) => send(response, good, 200, limited(77, 30));
    const { data } = await rig.ask('{ rateLimit { limit } }', asCaller('grace'));
    expect(data.rateLimit).toBeNull();
    const reply = await rig.ask(query, asCaller('grace'));
    expect(reply.extensions).toEqual({ cost: { requestedCalls: 1, actualCalls: 1, cacheHits: 0, remainingCalls: 77 } });
    const shown = await rig.ask('{ rateLimit { limit remaining resetAt } }', asCaller('grace'));
    expect(shown.data.rateLimit).toEqual({ limit: 100, remaining: 77, resetAt: expect.stringMatching(/^20.*Z$/) });
    const soon = Date.parse(shown.data.rateLimit.resetAt as string) - Date.now();
    expect(soon).toBeGreaterThan(25_000);
    expect(soon).toBeLessThan(31_000);
    expect(shown.calls).toEqual([]);
  });

  it.each([
    ['of a quota beyond all numbers', '"default";r=1000;t=30', `"default";q=${'9'.repeat(400)};w=60`],
    ['of which more is left than there are numbers', `"default";r=${'9'.repeat(400)};t=30`, '"default";q=100;w=60'],
    ['that ends after all time', `"default";r=90;t=${'9'.repeat(400)}`, '"default";q=100;w=60'],
    ['all of it beyond all numbers', `"default";r=${'9'.repeat(400)};t=${'9'.repeat(400)}`, `"default";q=${'9'.repeat(400)};w=${'9'.repeat(400)}`],
    ['after which no date can be told', `"default";r=90;t=${'9'.repeat(15)}`, '"default";q=100;w=60'],
    ['of nothing', '"default";r=0;t=0', '"default";q=0;w=0'],
    ['of what is no number', '"default";r=-1;t=x', '"default";q=1.5;w=NaN'],
  ])('%s keeps nobody from anything', async (what, ratelimit, policy) => {
    const caller = asCaller(`odd-${what.replaceAll(' ', '-')}`);
    answer = (request, response) => send(response, request.url?.includes('scripts?') ? { ...good, result: Array.from({ length: 30 }, (_, nth) => ({ id: `s${nth}` })) } : good, 200, { ratelimit, 'ratelimit-policy': policy });
    for (let again = 0; again < 2; again++) expect(codes(await rig.ask(query, caller))).toEqual([]);
    const scan = await rig.ask('{ account { dispatchNamespace(name: "n") { scripts(bindsTo: { type: QUEUE, identifier: "q" }) { nodes { name } } } } }', caller);
    expect([codes(scan), scan.calls.length]).toEqual([[], 31]);
    expect(codes(await rig.ask('{ rateLimit { limit remaining resetAt } }', caller))).toEqual([]);
  });

  it('counts the tightest of several limits', async () => {
    answer = (_request, response) =>
      send(response, good, 200, { ratelimit: '"burst";r=40;t=1, "default";r=9;t=60', 'ratelimit-policy': '"burst";q=50;w=1, "default";q=10;w=60' });
    await rig.ask(query, asCaller('heidi'));
    expect((await rig.ask('{ rateLimit { limit remaining } }', asCaller('heidi'))).data.rateLimit).toEqual({ limit: 10, remaining: 9 });
  });
});

describe('refused credentials', () => {
  let nth = 0;
  const rig = startRig(
    (_request, response) => setTimeout(() => (++nth > 30 ? send(response, { success: false, errors: [{ code: 10000, message: 'Authentication error' }] }, 401) : send(response, good)), 10),
    { connections: 10, limits },
  );

  it('in the middle of a request keep what was read, and stop the rest (D2)', async () => {
    const reply = await rig.ask(manyScripts(100));
    const scripts = Object.values(reply.data.account.dispatchNamespace);
    expect(scripts.filter(Boolean)).toHaveLength(30);
    expect(codes(reply)).toEqual(Array(70).fill('UNAUTHENTICATED'));
    expect(reply.calls.length).toBeLessThanOrEqual(40);
  });
});

describe('the cap on upstream calls of one request', () => {
  const page = '{ account { dispatchNamespace(name: "fleet") { scripts(first: 50) { nodes { bindings { name } } pageInfo { hasNextPage endCursor } } } } }';
  const rig = startRig(undefined, { maxCalls: 21 });

  it.each([
    ['a literal', page, {}],
    ['a variable', page.replace('first: 50', 'first: $n').replace('{ account', 'query ($n: Int!) { account'), { n: 50 }],
    ['a default', page.replace('first: 50', 'first: $n').replace('{ account', 'query ($n: Int = 50) { account'), {}],
    ['a fragment', page.replace('nodes { bindings { name } }', 'nodes { ...Bindings }').concat(' fragment Bindings on Script { bindings { name } }'), {}],
  ])('makes a page shorter that is asked for by %s', async (_what, asked, variables) => {
    const reply = await rig.ask(asked, { variables });
    expect(codes(reply)).toEqual([]);
    expect(reply.data.account.dispatchNamespace.scripts).toMatchObject({ nodes: { length: 20 }, pageInfo: { hasNextPage: true } });
    expect(reply.calls).toHaveLength(21);
  });

  it('is an error for what cannot be shorter, and what was read stands', async () => {
    const aliases = Array.from({ length: 25 }, (_, index) => `s${index}: script(name: "customer-00${index + 10}") { bindings { name } }`);
    const reply = await rig.ask(`{ account { dispatchNamespace(name: "fleet") { ${aliases.join(' ')} } } }`);
    expect(codes(reply)).toEqual(Array(4).fill('REQUEST_LIMIT_EXCEEDED'));
    expect(Object.values(reply.data.account.dispatchNamespace).filter(Boolean)).toHaveLength(21);
    expect(reply.calls).toHaveLength(21);
  });

  it('makes a page of uses shorter', async () => {
    const reply = await rig.ask('{ account { resource(type: SERVICE, identifier: "tenant-auth") { usedBy(dispatchNamespace: "fleet") { nodes { script { name } } pageInfo { hasNextPage } } } } }');
    expect(codes(reply)).toEqual([]);
    expect(reply.data.account.resource.usedBy.pageInfo.hasNextPage).toBe(true);
    expect(reply.calls).toHaveLength(21);
  });
});

/** Every namespace has fifteen scripts, of names that no query asks for. */
const fifteen = Array.from({ length: 15 }, (_, nth) => ({ id: `listed${nth}`, script_name: `listed${nth}` }));
const answerScripts = ({ url = '' }: IncomingMessage, response: ServerResponse) => send(response, url.endsWith('/bindings') ? good : { ...good, result: fifteen });

describe('several pages of one request', () => {
  const rig = startRig(answerScripts, { maxCalls: 45 });

  it('are shorter together than the calls that it may make', async () => {
    const pages = ['a', 'b', 'c'].map((name) => `${name}: dispatchNamespace(name: "${name}") { scripts(first: 15) { nodes { bindings { name } } pageInfo { hasNextPage } } }`);
    const reply = await rig.ask(`{ account { ${pages.join(' ')} } }`);
    expect(codes(reply)).toEqual([]);
    const found = Object.values(reply.data.account) as { scripts: { nodes: unknown[]; pageInfo: { hasNextPage: boolean } } }[];
    for (const { scripts } of found) expect(scripts.pageInfo.hasNextPage).toBe(scripts.nodes.length < 15);
    expect(found.reduce((sum, { scripts: { nodes } }) => sum + nodes.length, 3)).toBe(reply.calls.length);
    expect(reply.calls.length).toBeLessThanOrEqual(45);
  });
});

describe('a page beside scripts that are asked for by name', () => {
  const rig = startRig(answerScripts, { maxCalls: 35, connections: 4 });

  it('is as short as the calls for them leave, which have yet to be made', async () => {
    const page = 'scripts(first: 15) { nodes { bindings { name } } }';
    const reply = await rig.ask(manyScripts(30).replace('s0:', `${page} s0:`));
    expect(codes(reply)).toEqual([]);
    expect(reply.data.account.dispatchNamespace.scripts.nodes).toHaveLength(4);
    expect(reply.calls).toHaveLength(35);
  });
});

describe('a caller with thousands of calls', () => {
  const rig = startRig((_request, response) => setTimeout(() => send(response, good), 20), { connections: 16, maxCalls: 4_000, timeout: 20_000 });

  it('does not keep another one waiting', async () => {
    const busy = Promise.all(Array.from({ length: 30 }, (_, nth) => rig.ask(manyScripts(30, `r${nth}-`), asCaller('busy'))));
    // By then, all of them are there.
    await expect.poll(() => rig.calls.length, { timeout: 5_000 }).toBeGreaterThan(400);
    for (let again = 0; again < 3; again++) {
      const { calls } = await rig.ask(query);
      // Some are under way, and some come while this process, which is also the client and upstream, hands the request on.
      expect(calls.findIndex((call) => call.includes('storefront'))).toBeLessThan(100);
    }
    // In the order in which they were asked for, all of the others would have come first.
    expect(rig.calls.length).toBeLessThan(900);
    expect((await busy).flatMap(codes)).toEqual([]);
  });
});

describe('a script that two places of a query want', () => {
  const rig = startRig();

  it('is read once, also where one of them wants it later', async () => {
    const { calls, errors } = await rig.ask(`{ account {
      dispatchNamespaces { name script(name: "storefront") { name } }
      dispatchNamespace(name: "production") { script(name: "storefront") { bindings { name } } }
    } }`);
    expect(errors).toEqual([]);
    expect(calls.filter((call) => call.includes('/production/scripts/storefront'))).toHaveLength(1);
  });
});
