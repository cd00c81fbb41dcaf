import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createGateway, type GatewayOptions } from '../src/index.ts';
import { bindingsQuery, manyScripts, type Reply, send, startRig } from './rig.ts';

/** Upstream takes tokens that are named so, forbids some everything, and keeps those waiting who are to see it. */
const waiting: (() => void)[] = [];
let mostWaiting = 0;
function answer({ headers: { authorization = '' } }: IncomingMessage, response: ServerResponse): void {
  const refuse = (status: number, code: number) => send(response, { success: false, errors: [{ code, message: 'no' }] }, status);
  const take = () => send(response, { success: true, result: [{ name: authorization, type: 'ai' }] });
  if (authorization.includes('slow')) {
    waiting.push(take);
    mostWaiting = Math.max(mostWaiting, waiting.length);
    setTimeout(() => waiting.shift()?.(), 20);
  } else if (authorization.includes('good')) take();
  else if (authorization.includes('forbidden')) refuse(403, 9109);
  else refuse(401, 10000);
}

const query = bindingsQuery('name');
const verdictOf = ({ errors }: Reply) => errors.map(({ extensions }) => extensions['reason'] ?? extensions.code)[0];
const each = async <Verdict>(count: number, verdict: (nth: number) => Promise<Verdict>) => Promise.all(Array.from({ length: count }, (_, nth) => verdict(nth)));

afterEach(() => void vi.restoreAllMocks());

describe('credentials that upstream does not take', () => {
  const behindProxy: Partial<GatewayOptions> = { trustedProxies: ['127.0.0.0/8', '2001:db8:ffff::/48'] };
  const rig = startRig(answer, behindProxy);
  const ask = (token: string, from: string, headers = {}) => rig.ask(query, { headers: { authorization: `Bearer ${token}`, 'x-forwarded-for': from, ...headers } });
  const exhaust = (from: string) => each(60, (nth) => ask(`bad-${nth}-${from.replaceAll(/\W/g, '-')}`, from));

  it('cost sixty calls a minute from one address, however many there are (S12)', async () => {
    const before = rig.calls.length;
    const verdicts = (await each(1_000, (nth) => ask(`random-${nth}`, '192.0.2.1'))).map(verdictOf);
    expect(verdicts.filter((verdict) => verdict === 'UNAUTHENTICATED')).toHaveLength(60);
    expect(verdicts.filter((verdict) => verdict === 'REFUSED_CREDENTIALS')).toHaveLength(940);
    expect(rig.calls.length - before).toBe(60);
    for (let nth = 0; nth < 20; nth++) expect(verdictOf(await ask(`later-${nth}`, '192.0.2.1'))).toBe('REFUSED_CREDENTIALS');
    expect(rig.calls.length - before).toBe(60);
  }, 60_000);

  it('are refused then with when to come again, and tried again then', async () => {
    await exhaust('192.0.2.2');
    const refused = await ask('another', '192.0.2.2');
    expect([refused.status, refused.errors[0]?.extensions.code, refused.headers.get('retry-after')]).toEqual([200, 'RATE_LIMITED', String(refused.errors[0]?.extensions['retryAfter'])]);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(50);
    const now = performance.now.bind(performance);
    vi.spyOn(performance, 'now').mockImplementation(() => now() + 61_000);
    expect(verdictOf(await ask('another', '192.0.2.2'))).toBe('UNAUTHENTICATED');
  });

  it('keep nobody out whose credentials were good before, nor anybody at another address', async () => {
    expect(verdictOf(await ask('good-1', '192.0.2.3'))).toBeUndefined();
    await exhaust('192.0.2.3');
    expect(verdictOf(await ask('good-1', '192.0.2.3'))).toBeUndefined();
    expect(verdictOf(await ask('good-2', '192.0.2.3'))).toBe('REFUSED_CREDENTIALS');
    expect(verdictOf(await ask('good-2', '192.0.2.4'))).toBeUndefined();
    expect(verdictOf(await ask('good-2', '192.0.2.3'))).toBeUndefined();
  });

  it('count again where it is asked past what is known, but leave room for others', async () => {
    const before = rig.calls.length;
    const again: unknown[] = [];
    for (let nth = 0; nth < 12; nth++) again.push(verdictOf(await ask('forbidden-1', '192.0.2.5')), verdictOf(await ask('bad-again', '192.0.2.5', { 'cache-control': 'no-cache' })));
    expect(again).toEqual(Array.from({ length: 24 }, (_, nth) => (nth >= 20 ? 'REFUSED_CREDENTIALS' : nth % 2 === 0 ? 'FORBIDDEN' : 'UNAUTHENTICATED')));
    expect(rig.calls.length - before).toBe(20);
    expect(verdictOf(await ask('good-3', '192.0.2.5'))).toBeUndefined();
  });

  it('wait for the verdict on others where as many are on their way, and lose nothing if those are good', async () => {
    const names = (await each(200, (nth) => ask(`good-slow-${nth}`, '192.0.2.6'))).map(({ data }) => data.account.dispatchNamespace.script.bindings[0].name as string);
    expect(names).toEqual(Array.from({ length: 200 }, (_, nth) => `Bearer good-slow-${nth}`));
    expect(mostWaiting).toBeLessThanOrEqual(60);
  });

  it('count as well where nobody waits for the verdict', async () => {
    const before = rig.calls.length;
    for (let nth = 0; nth < 60; nth++) {
      const leaving = new AbortController();
      const gone = rig.ask(query, { headers: { authorization: `Bearer slow-${nth}`, 'x-forwarded-for': '192.0.2.7' }, signal: leaving.signal }).catch(() => 'gone');
      await vi.waitFor(() => expect(rig.calls.length).toBe(before + nth + 1), { interval: 1, timeout: 5_000 });
      leaving.abort();
      await gone;
    }
    await vi.waitFor(async () => expect(verdictOf(await ask('good-4', '192.0.2.7'))).toBe('REFUSED_CREDENTIALS'), 5_000);
  });

  it.each([
    ['at an address that another proxy saw', '198.51.100.1, 192.0.2.8, 127.0.0.9', '203.0.113.1, 192.0.2.8'],
    ['in one network of IPv6', '2001:db8:1:2::1', '2001:DB8:1:2:3:4:5:6'],
    ['behind a proxy of IPv6', '2001:db8:1:3::1, 2001:db8:ffff::9', '2001:db8:1:3::2'],
    ['whose IPv4 is written as IPv6', '::ffff:192.0.2.9', '192.0.2.9'],
    ['whose proxy says nothing that is an address', 'unknown', 'nobody, 127.0.0.1'],
  ])('are counted together of those %s', async (what, from, to) => {
    await exhaust(from);
    expect(verdictOf(await ask(`bad ${what}`.replaceAll(/\W/g, '-'), to))).toBe('REFUSED_CREDENTIALS');
  });

  it('of another network of IPv6 are another client’s', async () => {
    await exhaust('2001:db8:1:4::1');
    expect(verdictOf(await ask('bad-5', '2001:db8:1:5::1'))).toBe('UNAUTHENTICATED');
  });
});

describe('without trusted proxies', () => {
  const rig = startRig(answer);

  it('X-Forwarded-For is nobody’s word', async () => {
    await each(60, (nth) => rig.ask(query, { headers: { authorization: `Bearer bad-${nth}`, 'x-forwarded-for': `192.0.2.${nth}` } }));
    expect(verdictOf(await rig.ask(query, { headers: { 'x-forwarded-for': '192.0.2.200' } }))).toBe('REFUSED_CREDENTIALS');
  });
});

it.each(['nonsense', '10.0.0.0/33', '10.0.0.0/8/8', '::1/129', '/8', '10.0.0.0/'])('%j is no trusted proxy', (proxy) => {
  expect(() => createGateway({ trustedProxies: [proxy] })).toThrow(`Trusted proxies must be addresses or networks, such as 10.0.0.0/8, not ${JSON.stringify(proxy)}.`);
});

describe('a caller who is new, and has more calls than may be guesses at once', () => {
  const calls: { readonly caller: string; readonly take: () => void }[] = [];
  const rig = startRig(
    ({ headers: { authorization = '' } }, response) => void calls.push({ caller: authorization, take: () => send(response, { success: true, result: [] }) }),
    { connections: 4 },
  );
  const ask = (caller: string, asked: string) => rig.ask(asked, { headers: { authorization: caller } });
  const placeOf = (caller: string) => calls.findIndex((call) => call.caller === caller);
  let taken = 0;
  /** Answers one call after the other until it is so. */
  const takeUntil = async (isSo: () => boolean) => {
    for (; !isSo(); calls[taken++]?.take()) await expect.poll(() => calls.length).toBeGreaterThan(taken);
  };

  it('keeps no place from another one with what is no guess any more', async () => {
    const guessed = each(5, async (nth) => ask('Bearer busy', manyScripts(30, `guessed-${nth}-`)));
    // All of them are to be there before upstream has taken the first.
    await sleep(300);
    await takeUntil(() => taken === 1);
    await expect.poll(() => calls.length).toBe(5);
    // Upstream has taken them by now: these need no place among the guesses, and go before those that wait for one.
    const known = each(5, async (nth) => ask('Bearer busy', manyScripts(30, `known-${nth}-`)));
    await sleep(300);
    await takeUntil(() => taken === 70);
    const before = calls.length;
    const other = ask('Bearer other', query);
    await sleep(300);
    await takeUntil(() => placeOf('Bearer other') >= 0);
    expect(placeOf('Bearer other') - before).toBeLessThan(10);
    await takeUntil(() => taken === 301);
    expect([...(await guessed), ...(await known), await other].flatMap(({ errors }) => errors)).toEqual([]);
  }, 20_000);
});
