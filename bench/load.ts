import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, Client, type Dispatcher, request } from 'undici';
import { digestOf, type LoadUpstream, type LoadUpstreamOptions, startLoadUpstream } from './upstream.ts';

/*
 * Load on the gateway as it is shipped, on loopback, bounded in count and time. Every answer is held against who asked: one
 * that belongs to somebody else fails the run. "npm run load" takes two minutes. "npm run load -- --short" takes
 * half a one, and expects only what no busy machine changes: CI runs it. How long things take is for the other
 * one, on a machine that has nothing else to do.
 */

const isShort = process.argv.includes('--short');
const account = '0'.repeat(31) + '1';
const figures: Record<string, string | number>[] = [];
const failures: string[] = [];
const agent = new Agent({ connections: 512 });

/** L1: callers with one script each, for a while. */
async function manyCallers(): Promise<void> {
  await withGateway({ latency: 20, scripts: 200 }, [], async ({ url, pid }) => {
    const seconds = isShort ? 5 : 60;
    const until = performance.now() + seconds * 1_000;
    const times: number[] = [];
    let wrong = 0;
    const memory: number[] = [];
    const watch = setInterval(() => memory.push(residentMiB(pid)), 500);
    await Promise.all(
      Array.from({ length: isShort ? 50 : 200 }, async (_, nth) => {
        for (let round = 0; performance.now() < until; round++) {
          const before = performance.now();
          // Every other one past what is kept, so that both roads are watched.
          const reply = await ask(url, `caller-${nth}`, oneScript(`script-${nth}`), round % 2 === 0);
          times.push(performance.now() - before);
          if (reply.status !== 200 || !reply.isTheirs) wrong++;
        }
      }),
    );
    clearInterval(watch);
    const [p50 = 0, p99 = 0] = quantiles(times, [0.5, 0.99]);
    const [warm = 0, end = 0] = [memory[Math.floor(memory.length / 3)], memory.at(-1)];
    report('L1 many callers', { requests: times.length, 'p50 ms': Math.round(p50), 'p99 / p50': round(p99 / p50), wrong, 'warm MiB': Math.round(warm), 'end MiB': Math.round(end), growth: round(end / warm) });
    expectThat('L1: every answer is a 200, and theirs who asked', wrong === 0);
    // A few seconds are all warming up.
    if (isShort) return;
    expectThat('L1: p99 is at most 10 times p50', p99 <= 10 * p50);
    expectThat('L1: memory is flat', end <= warm * 1.25);
  });
}

/** L2: one caller pages through a namespace within a limit that is scaled in time, and sees every script once. */
async function everyScriptOnce(): Promise<void> {
  const scripts = isShort ? 500 : 5_000;
  const limit = isShort ? { quota: 400, window: 2 } : { quota: 1_200, window: 3 };
  await withGateway({ latency: 5, scripts, limit }, ['--no-cache'], async ({ url }, upstream) => {
    const seen = new Map<string, number>();
    let after = '';
    let pages = 0;
    for (let hasNextPage = true; hasNextPage && pages < 1_000; pages++) {
      const reply = await ask(url, 'pager', `{ account { dispatchNamespace(name: "n") { scripts(first: 100${after}) { nodes { name bindings { name ... on PlainTextBinding { text } } } pageInfo { hasNextPage endCursor } } } } }`);
      const page = reply.data?.account.dispatchNamespace?.scripts;
      if (!page || reply.codes.length > 0) {
        await sleep(500);
        continue;
      }
      for (const { name } of page.nodes) seen.set(name, (seen.get(name) ?? 0) + 1);
      ({ hasNextPage } = page.pageInfo);
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    report('L2 every script once', { scripts, pages, calls: upstream.counts.calls, refused: upstream.counts.refused, 'most in a window': upstream.counts.mostInWindow });
    expectThat('L2: every script was seen, once', seen.size === scripts && [...seen.values()].every((times) => times === 1));
    expectThat('L2: upstream never said 429', upstream.counts.refused === 0);
    expectThat('L2: at most 80 % of the limit was used', upstream.counts.mostInWindow <= limit.quota * 0.8);
  });
}

/** L3: one caller has thousands of calls, another asks one thing after the other. */
async function noisyNeighbour(): Promise<void> {
  // A limit that nobody reaches, so that no budget ends the noise, and an upstream as slow as Cloudflare is: of a quick one, the
  // noise would be bounded by the two cores of everybody here, and not by the places that callers share.
  await withGateway({ latency: 100, scripts: 100, limit: { quota: 1_000_000, window: 300 } }, ['--no-cache'], async ({ url }, upstream) => {
    const quiet = async () => medianMs(await inTurn(['quiet', 'quiet', 'quiet', 'quiet', 'quiet'], (caller) => timedReply(() => ask(url, caller, oneScript('script-1')))));
    const alone = await quiet();
    // Upstream says what the limit is.
    await ask(url, 'noisy', page100);
    const total = upstream.counts.calls + 30 * 101 + 5;
    // All different: what is the same is executed once.
    const noise = Promise.all(Array.from({ length: 30 }, (_, nth) => ask(url, 'noisy', `${page100} # ${nth}`)));
    await sleep(50);
    const beside = await quiet();
    const left = total - upstream.counts.calls;
    const noisy = await noise;
    report('L3 noisy neighbour', { 'alone ms': alone, 'beside ms': beside, ratio: round(beside / alone), 'calls left': left });
    expectThat('L3: nothing of the noise is lost', noisy.every(isWhole) && upstream.counts.calls === total);
    expectThat('L3: the other caller is answered before the noise is over', left > 0);
    if (!isShort) expectThat('L3: the other caller waits at most 3 times as long as alone', beside <= alone * 3);
  });
}

/** L4: thousands of calls at once take no more sockets than configured. */
async function boundedSockets(): Promise<void> {
  await withGateway({ latency: 20, scripts: 100 }, ['--no-cache'], async ({ url }, upstream) => {
    const replies = await Promise.all(Array.from({ length: 30 }, (_, nth) => ask(url, `fan-${nth}`, page100)));
    report('L4 bounded sockets', { calls: upstream.counts.calls, sockets: upstream.counts.mostSockets });
    expectThat('L4: at most 128 sockets', upstream.counts.mostSockets <= 128);
    expectThat('L4: every answer is whole, and theirs who asked', replies.every(isWhole));
    expectThat('L4: each script was asked for once', upstream.counts.calls === 30 * 101);
  });
}

/** L8: the same question of one caller, many times at once, and of another one too. */
async function sameQuestion(): Promise<void> {
  await withGateway({ latency: 200, scripts: 1 }, [], async ({ url }, upstream) => {
    const replies = await Promise.all(['one', 'two'].flatMap((caller) => Array.from({ length: 250 }, () => ask(url, caller, oneScript('script-0')))));
    report('L8 same question', { requests: replies.length, calls: upstream.counts.calls });
    expectThat('L8: one call for each caller', upstream.counts.calls === 2);
    expectThat('L8: each answer is theirs who asked', replies.every(({ isTheirs }) => isTheirs));
  });
}

/** L5: twice as many requests at once as the gateway takes, all different, and at work for as long as upstream is. */
async function tooMuch(): Promise<void> {
  await withGateway({ latency: 3_000, scripts: 1 }, [], async ({ url }, upstream) => {
    // Each has its connection before: what is measured is not how fast connections are made.
    const crowd = Array.from({ length: 2_000 }, (_, nth) => ({ caller: `crowd-${nth}`, line: new Client(new URL(url).origin) }));
    await Promise.all(crowd.map(({ caller, line }) => ask(url, caller, '{ __typename }', false, line)));
    const sendFrom = ({ caller, line }: (typeof crowd)[number]) => timedReply(() => ask(url, caller, oneScript('script-0'), true, line));
    const told: typeof crowd = [];
    const sent = crowd.map(async (one) => {
      const reply = await sendFrom(one);
      if (isShed(reply)) told.push(one);
      return reply;
    });
    // In the crowd, one waits until all before it are read. Whoever comes after it waits for nobody.
    await sleep(2_000);
    const whileFull = await inTurn(told.slice(0, 50), sendFrom);
    upstream.latency = 20;
    const replies = await Promise.all(sent);
    const [served, shed] = [replies.filter(({ reply }) => isWhole(reply)), [...replies, ...whileFull].filter(isShed)];
    const { calls } = upstream.counts;
    const [afterwards] = await inTurn(crowd.slice(0, 1), sendFrom);
    const again = await Promise.all(crowd.slice(0, 1_000).map(sendFrom));
    await Promise.all(crowd.map(({ line }) => line.close()));

    report('L5 too much', { requests: replies.length, served: served.length, shed: replies.filter(isShed).length, 'shed ms': medianMs(replies.filter(isShed)), 'while full ms': medianMs(whileFull) });
    expectThat('L5: everybody is served what is theirs, or shed', served.length + shed.length === replies.length + whileFull.length);
    expectThat('L5: as many as it takes are served, and the others shed', served.length >= 1_000 && shed.length > 0);
    expectThat('L5: whoever is shed is told to come again', shed.every(({ reply: { codes, retryAfter } }) => codes[0] === 'REQUEST_CONCURRENCY_LIMITED' && retryAfter === '1'));
    expectThat('L5: whoever is shed costs no call', calls === served.length);
    expectThat('L5: afterwards one is served, and then as many as it takes', [afterwards, ...again].every((one) => one && isWhole(one.reply)));
    if (!isShort) expectThat('L5: whoever comes when it is full is told so within 100 ms', medianMs(whileFull) < 100);
  });
}

const isShed = ({ reply }: TimedReply): boolean => reply.status === 503;
const isWhole = ({ status, isTheirs, codes }: Reply): boolean => status === 200 && isTheirs && codes.length === 0;

interface GatewayProcess {
  readonly url: string;
  readonly pid: number;
}

async function withGateway(upstreamOptions: LoadUpstreamOptions, flags: readonly string[], use: (gateway: GatewayProcess, upstream: LoadUpstream) => Promise<void>): Promise<void> {
  const upstream = await startLoadUpstream(upstreamOptions);
  const cli = new URL('../src/cli.ts', import.meta.url).pathname;
  const child: ChildProcess = spawn(process.execPath, [cli, '--port', '0', '--upstream', upstream.url, '--account', account, ...flags], { stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const [line] = (await once(child.stdout?.setEncoding('utf8') as NodeJS.ReadableStream, 'data')) as [string];
    await use({ url: /http\S+/.exec(line)?.[0] ?? '', pid: child.pid ?? 0 }, upstream);
  } finally {
    child.kill('SIGKILL');
    upstream.close();
  }
}

interface Reply {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- the shape is that of the scenario's own query
  readonly data: any;
  readonly codes: readonly string[];
  readonly retryAfter: unknown;
  /** Whether each `WHO` in it is the digest of the credential that asked. */
  readonly isTheirs: boolean;
}

async function ask(url: string, caller: string, query: string, noCache = false, dispatcher: Dispatcher = agent): Promise<Reply> {
  const { statusCode, headers, body } = await request(url, {
    dispatcher,
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${caller}`, ...(noCache && { 'cache-control': 'no-cache' }) },
    body: JSON.stringify({ query }),
  });
  const text = await body.text();
  const { data, errors = [] } = JSON.parse(text) as { data?: unknown; errors?: { extensions: { code: string } }[] };
  const digests = [...text.matchAll(/"text":"([0-9a-f]{64})"/g)].map(([, digest]) => digest);
  const own = digestOf(`Bearer ${caller}`);
  return { status: statusCode, data, codes: errors.map(({ extensions }) => extensions.code), retryAfter: headers['retry-after'], isTheirs: digests.every((digest) => digest === own) && (statusCode !== 200 || digests.length > 0 || errors.length > 0) };
}

const oneScript = (name: string) => `{ account { dispatchNamespace(name: "n") { script(name: "${name}") { bindings { name ... on PlainTextBinding { text } } } } } }`;
const page100 = '{ account { dispatchNamespace(name: "n") { scripts(first: 100) { nodes { bindings { name ... on PlainTextBinding { text } } } } } } }';

interface TimedReply {
  readonly reply: Reply;
  readonly ms: number;
}

async function timedReply(run: () => Promise<Reply>): Promise<TimedReply> {
  const before = performance.now();
  const reply = await run();
  return { reply, ms: performance.now() - before };
}

async function inTurn<Item, Result>(items: readonly Item[], run: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await run(item));
  return results;
}

const medianMs = (replies: readonly TimedReply[]): number => Math.round(quantiles(replies.map(({ ms }) => ms), [0.5])[0] ?? NaN);

function quantiles(values: readonly number[], shares: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return shares.map((share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}

const residentMiB = (pid: number): number => (Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4) / 1024;

const round = (value: number): number => Math.round(value * 100) / 100;

function report(scenario: string, values: Record<string, number>): void {
  figures.push({ scenario, ...values });
}

function expectThat(what: string, isSo: boolean): void {
  if (!isSo) failures.push(what);
}

// Last, so that everything above is there.
for (const scenario of [manyCallers, everyScriptOnce, noisyNeighbour, boundedSockets, sameQuestion, tooMuch]) await scenario();
await agent.close();
console.table(figures);
for (const failure of failures) console.error(`FAILED: ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
