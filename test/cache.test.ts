import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { demoAccount, demoEmail, demoKey, demoToken, type DemoUpstream, startDemoUpstream } from '../src/demo/upstream.ts';
import { createGateway, type Gateway } from '../src/index.ts';
import { bindingsQuery, send } from './rig.ts';

const calls: string[] = [];
let upstream: DemoUpstream;
beforeAll(async () => {
  upstream = await startDemoUpstream({ echo: true, rateLimit: { quota: 1_000_000, window: 300 }, onCall: ({ path }) => calls.push(path) });
});
afterAll(() => upstream.close());

const gateways: Gateway[] = [];
afterEach(async () => {
  for (const gateway of gateways.splice(0)) await gateway.dispose();
  vi.useRealTimers();
});

/** A gateway of its own, that keeps answers as one does when nobody says otherwise. */
function start(options: Parameters<typeof createGateway>[0] = {}) {
  const gateway = createGateway({ upstream: upstream.url, account: demoAccount, ...options });
  gateways.push(gateway);
  return async (query: string, headers: Record<string, string> = bearer(demoToken), signal?: AbortSignal) => {
    const before = calls.length;
    const response = await gateway.fetch(
      new Request('http://gateway/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query }),
        ...(signal && { signal }),
      }),
    );
    // oxlint-disable-next-line typescript/no-explicit-any -- the shape is what each test is about
    const { data, errors } = (await response.json()) as { data: any; errors?: unknown[] };
    return { data, errors, calls: calls.slice(before) };
  };
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const digest = (credential: string) => createHash('sha256').update(credential).digest('hex');
const whoQuery = bindingsQuery('... on PlainTextBinding { text }', '(names: ["WHO"])');
const whoIn = (data: { account: { dispatchNamespace: { script: { bindings: { text: string }[] } } } }) => data.account.dispatchNamespace.script.bindings[0]?.text;

describe('what was read a moment ago', () => {
  it('is not read again for the same caller', async () => {
    const ask = start();
    const first = await ask(bindingsQuery('name'));
    const second = await ask(bindingsQuery('name type'));
    expect(first.calls).toHaveLength(1);
    expect(second.calls).toEqual([]);
    expect(second.data.account.dispatchNamespace.script.bindings.map(({ name }: { name: string }) => name)).toEqual(
      first.data.account.dispatchNamespace.script.bindings.map(({ name }: { name: string }) => name),
    );
  });

  it('never crosses from one caller to another, whatever the scheme', async () => {
    const ask = start();
    const callers: [Record<string, string>, string][] = [
      [bearer('alice'), 'Bearer alice'],
      [bearer('bob'), 'Bearer bob'],
      [{ 'x-auth-email': demoEmail, 'x-auth-key': demoKey }, `${demoEmail} ${demoKey}`],
    ];
    for (let round = 0; round < 3; round++) {
      const answers = await Promise.all(callers.flatMap(([headers]) => [ask(whoQuery, headers), ask(whoQuery, headers)]));
      expect(answers.map(({ data }) => whoIn(data))).toEqual(callers.flatMap(([, credential]) => [digest(credential), digest(credential)]));
    }
  });

  it('is read once for fifty requests at once of one caller, and once more for another', async () => {
    const ask = start();
    const before = calls.length;
    await Promise.all([...Array.from({ length: 50 }, () => ask(whoQuery, bearer('carol'))), ask(whoQuery, bearer('dave'))]);
    expect(calls.length - before).toBe(2);
  });

  it('is read again where the caller says so, and where nothing is kept', async () => {
    const ask = start();
    await ask(bindingsQuery('name'));
    expect((await ask(bindingsQuery('name'), { ...bearer(demoToken), 'cache-control': 'no-cache' })).calls).toHaveLength(1);
    const askUncached = start({ cacheBytes: 0 });
    await askUncached(bindingsQuery('name'));
    expect((await askUncached(bindingsQuery('name'))).calls).toHaveLength(1);
  });

  it('answers at once, and is renewed meanwhile, once it is no longer fresh; and is forgotten after a minute', async () => {
    const ask = start();
    await ask(bindingsQuery('name'));
    vi.useFakeTimers({ toFake: ['performance'] });
    vi.advanceTimersByTime(11_000);
    const stale = await ask(bindingsQuery('name'));
    expect(stale.errors).toBeUndefined();
    await vi.waitFor(() => expect(calls.at(-1)).toContain('/storefront/bindings'));
    await sleep(50);
    expect((await ask(bindingsQuery('name'))).calls).toEqual([]);
    vi.advanceTimersByTime(61_000);
    expect((await ask(bindingsQuery('name'))).calls).toHaveLength(1);
  });

  it('is never an error', async () => {
    let isDown = true;
    const server = createServer((_request, response) => (isDown ? send(response, '', 503) : send(response, { success: true, result: [] }))).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const ask = start({ upstream: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
    expect((await ask(bindingsQuery('name'))).errors).toHaveLength(1);
    isDown = false;
    expect((await ask(bindingsQuery('name'))).errors).toBeUndefined();
    server.close();
  });

  it('takes no more memory than it may', async () => {
    const ask = start({ cacheBytes: 5_000 });
    await ask('{ account { dispatchNamespace(name: "fleet") { scripts(first: 20) { nodes { bindings { name } } } } } }');
    const again = await ask('{ account { dispatchNamespace(name: "fleet") { scripts(first: 20) { nodes { bindings { name } } } } } }');
    expect(again.calls.length).toBeGreaterThan(10);
  });
});

describe('the bindings of scripts that upstream’s list says are unchanged', () => {
  const usedBy = (after = '') => `{ account { resource(type: SERVICE, identifier: "tenant-auth") { usedBy(dispatchNamespace: "fleet", first: 100${after}) { nodes { script { name } } pageInfo { hasNextPage endCursor } } } } }`;
  const connectionIn = (data: { account: { resource: { usedBy: { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } } }) => data.account.resource.usedBy;

  it('are not read again: a second look through 1,000 scripts costs the list and the changed ones', async () => {
    const ask = start();
    const nodes: unknown[] = [];
    let after = '';
    for (let hasNextPage = true; hasNextPage; ) {
      const { nodes: found, pageInfo } = connectionIn((await ask(usedBy(after))).data);
      nodes.push(...found);
      ({ hasNextPage } = pageInfo);
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(nodes).toHaveLength(50);

    const second = await ask(usedBy());
    expect(connectionIn(second.data)).toMatchObject({ nodes, pageInfo: { hasNextPage: false } });
    expect(second.calls).toHaveLength(1);

    upstream.touch('fleet', 'customer-0500');
    upstream.touch('fleet', 'customer-0900');
    const third = await ask(usedBy());
    expect(connectionIn(third.data).nodes).toEqual(nodes);
    expect(third.calls.map((call) => /scripts\/(.+)\/bindings/.exec(call)?.[1] ?? 'list').toSorted()).toEqual(['customer-0500', 'customer-0900', 'list']);
  }, 60_000);

  it('are read for everybody who asks', async () => {
    const ask = start();
    const query = '{ account { dispatchNamespace(name: "fleet") { scripts(first: 3) { nodes { bindings(names: ["WHO"]) { ... on PlainTextBinding { text } } } } } } }';
    for (const name of ['erin', 'frank', 'erin']) {
      const { data } = await ask(query, bearer(name));
      for (const { bindings } of data.account.dispatchNamespace.scripts.nodes as { bindings: { text: string }[] }[]) expect(bindings[0]?.text).toBe(digest(`Bearer ${name}`));
    }
  });
});

describe('a call that two requests wait for', () => {
  it('goes on when one of them leaves, and is given up when both have', async () => {
    const answers: (() => void)[] = [];
    const closed: string[] = [];
    const server = createServer((request, response) => {
      response.on('close', () => closed.push(`${request.url} ${response.writableFinished}`));
      answers.push(() => send(response, { success: true, result: [{ name: 'AI', type: 'ai' }] }));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const ask = start({ upstream: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });

    const leaver = new AbortController();
    const first = ask(bindingsQuery('name'), undefined, leaver.signal).catch((error: unknown) => error);
    const second = ask(bindingsQuery('name'));
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    await sleep(50);
    leaver.abort();
    await sleep(50);
    expect(closed).toEqual([]);
    answers[0]?.();
    expect((await second).data.account.dispatchNamespace.script.bindings).toEqual([{ name: 'AI' }]);
    await first;
    expect(answers).toHaveLength(1);

    const bothLeave = new AbortController();
    const other = bindingsQuery('name').replace('storefront', 'other');
    const both = [ask(other, undefined, bothLeave.signal), ask(other, undefined, bothLeave.signal)].map((answer) => answer.catch((error: unknown) => error));
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    await sleep(50);
    bothLeave.abort();
    await vi.waitFor(() => expect(closed).toHaveLength(2));
    expect(closed[1]).toContain('false');
    await Promise.all(both);
    server.closeAllConnections();
    server.close();
  });
});
