import { deepStrictEqual } from 'node:assert/strict';
import { parseArgs } from 'node:util';
import { Pool } from 'undici';
import { bindgraph, type Contestant, contestants, installPeers, pinToOtherCore, type Running, start } from './contestants.ts';
import { queries, type Query } from './queries.ts';
import { type QuickUpstream, startQuickUpstream } from './quick-upstream.ts';
import { measure, newCredential, post } from './slice.ts';
import { type Cell, details, summary, writeDocs } from './speed-table.ts';

/*
 * Bindgraph beside two floors and its peers, on loopback: all of them run at once, and take turns in short slices, so that
 * whatever else the machine does meets all alike. "npm run bench" takes some fourteen minutes and writes docs/speed.md;
 * "npm run bench -- --short" is for a look. "--only Q1,Q3" and "--contestants Yoga" leave the rest out.
 */

const { values: flags } = parseArgs({ options: { short: { type: 'boolean', default: false }, only: { type: 'string' }, contestants: { type: 'string' } } });
const account = '0'.repeat(31) + '1';
const isAll = flags.only === undefined && flags.contestants === undefined;

const among = (list: string | undefined, name: string): boolean => list === undefined || list.split(',').includes(name);
/** Without the floor and Bindgraph there is nothing to compare. */
const [floor] = contestants;
const chosen = contestants.filter((contestant) => contestant === floor || contestant === bindgraph || among(flags.contestants, contestant.name));
const asked = queries.filter(({ name }) => among(flags.only, name));

/** Milliseconds of a slice, by query: as many requests as give a figure. */
const durations: Readonly<Record<string, number>> = { Q1: 800, Q2: 400, Q2b: 600, Q3: 1_200, Q4: 1_200, Q5: 1_000 };

/** How many requests are under way at a time: as many as keep a gateway busy. */
const crowd = 8;

function cellsFor(names: readonly string[], { share = 1, ...cell }: Pick<Cell, 'mode' | 'latency' | 'rounds' | 'connections'> & { share?: number }): Cell[] {
  return asked
    .filter(({ name }) => names.includes(name))
    .map((query) => ({ ...cell, query, rounds: flags.short ? 1 : cell.rounds, duration: (durations[query.name] ?? 0) * (flags.short ? 0.3 : share), slices: new Map() }));
}

const plan = (): Cell[] => [
  // What takes a tenth of a millisecond is decided by less, and a slice of it is short: of twice as many, the median is that much surer.
  ...cellsFor(['Q1', 'Q2', 'Q2b'], { mode: 'differ', latency: 0, connections: crowd, rounds: 12 }),
  ...cellsFor(['Q3', 'Q4', 'Q5'], { mode: 'differ', latency: 0, connections: crowd, rounds: 6 }),
  // One at a time, so that the time of a request is its own, and not that of a queue before the connections to upstream.
  ...cellsFor(['Q1', 'Q3', 'Q4'], { mode: 'differ', latency: 50, connections: 1, rounds: 3 }),
  ...cellsFor(['Q1', 'Q3'], { mode: 'identical', latency: 0, connections: crowd, rounds: 3, share: 0.5 }),
  ...cellsFor(['Q1', 'Q3'], { mode: 'identical', latency: 50, connections: crowd, rounds: 3, share: 0.5 }),
];

async function main(): Promise<void> {
  if (chosen.some(({ isPeer }) => isPeer)) installPeers();
  pinToOtherCore();
  const upstream = await startQuickUpstream();
  const running: Running[] = [];
  for (const contestant of chosen) running.push(await start(contestant, upstream.url, account));
  for (const query of asked) await checkAnswers(running, query);
  console.log(`The answers of all are the same. Warming up ${chosen.length} contestants …`);
  await warmUp(running, upstream);
  const cells = plan();
  await takeTurns(cells, running, upstream);
  await Promise.all(running.map(({ stop }) => stop()));
  upstream.close();
  report(cells);
}

/** Ends the run where somebody answers anything else than Bindgraph does. */
async function checkAnswers(running: readonly Running[], query: Query): Promise<void> {
  const authorization = newCredential();
  for (const nth of [0, 41]) {
    const data = new Map<Contestant, unknown>();
    for (const { contestant, url } of running.filter(({ contestant: { isFloor } }) => !isFloor)) {
      const pool = new Pool(url.origin);
      const { body } = await post(pool, url.pathname, authorization, query, nth);
      await pool.close();
      data.set(contestant, (JSON.parse(body.toString()) as { data: unknown }).data);
    }
    for (const [{ name }, answer] of data) deepStrictEqual(answer, data.get(bindgraph), `${name} answers ${query.name} otherwise than Bindgraph.`);
  }
}

/**
 * Until V8 has compiled what is worth it, which takes tens of thousands of requests: what is measured is a gateway that has run for
 * a while. The queries come again and again, as they do when they are measured: code that has met one of them is compiled anew when it
 * meets the next.
 */
async function warmUp(running: readonly Running[], upstream: QuickUpstream): Promise<void> {
  const [passes, duration] = flags.short ? [1, 500] : [4, 1_500];
  for (let pass = 0; pass < passes; pass++) {
    for (const query of asked) for (const each of running) await measure(each, upstream, { query, mode: 'differ', connections: crowd, duration });
  }
}

/** Each round begins with another contestant. */
async function takeTurns(cells: readonly Cell[], running: readonly Running[], upstream: QuickUpstream): Promise<void> {
  const rounds = Math.max(...cells.map((cell) => cell.rounds));
  for (let round = 0; round < rounds; round++) {
    const order = running.map((_, index) => running[(index + round) % running.length] as Running);
    for (const cell of cells.filter((each) => round < each.rounds)) {
      upstream.latency = cell.latency;
      for (const each of order) {
        const slices = cell.slices.get(each.contestant.name) ?? [];
        cell.slices.set(each.contestant.name, [...slices, await measure(each, upstream, cell)]);
      }
    }
    console.log(`Round ${round + 1} of ${rounds} is done.`);
  }
}

function report(cells: readonly Cell[]): void {
  console.log(`\n${summary(cells)}\n\n${details(cells)}`);
  const slices = cells.flatMap((cell) => [...cell.slices.values()].flat());
  const [requests, wrong] = [slices.reduce((sum, slice) => sum + slice.requests, 0), slices.reduce((sum, slice) => sum + slice.wrong, 0)];
  console.log(`\n${requests} answers, ${wrong} wrong`);
  if (wrong > 0) process.exitCode = 1;
  else if (isAll && !flags.short) writeDocs(cells, requests);
}

await main();
