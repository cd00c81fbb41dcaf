import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Pool } from 'undici';
import type { Running } from './contestants.ts';
import type { Query } from './queries.ts';
import { digestOf, type QuickUpstream } from './quick-upstream.ts';

/** How the requests of a slice are to each other: everything differs, the credential first of all; or nothing does. */
type Mode = 'differ' | 'identical';

/** What a gateway is asked for a while. */
export interface Load {
  readonly query: Query;
  readonly mode: Mode;
  /** Milliseconds for which new requests are sent. */
  readonly duration: number;
  /** How many requests are under way at a time. */
  readonly connections: number;
}

/** What was seen of a gateway in a slice of time. */
export interface Slice {
  readonly requests: number;
  /** Answers that are no 200, hold an error, or hold what was somebody else's. */
  readonly wrong: number;
  /** Milliseconds of CPU that the gateway's process took for a request. */
  readonly cpu: number;
  readonly perSecond: number;
  readonly upstreamCalls: number;
  readonly peakMiB: number;
  /** Milliseconds that each request took. */
  readonly times: readonly number[];
}

let credentials = 0;

/** Asks as much as the connections take, and looks at the gateway's process before and after. */
export async function measure(running: Running, upstream: QuickUpstream, load: Load): Promise<Slice> {
  const { connections } = load;
  const pool = new Pool(running.url.origin, { connections, pipelining: 1, headersTimeout: 20_000, bodyTimeout: 20_000 });
  const shared = newCredential();
  const times: number[] = [];
  let [sent, wrong] = [0, 0];
  const rest = stayAwake();
  forgetPeak(running.pid);
  const [calls, cpu, begin] = [upstream.calls, cpuOf(running.pid), performance.now()];
  const until = begin + load.duration;
  const work = async () => {
    while (performance.now() < until) {
      const nth = sent++;
      const before = performance.now();
      const isRight = load.mode === 'differ' ? await ask(pool, running, load.query, newCredential(), nth) : await ask(pool, running, load.query, shared, 0);
      times.push(performance.now() - before);
      if (!isRight) wrong++;
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  const seconds = (performance.now() - begin) / 1_000;
  const used = cpuOf(running.pid) - cpu;
  rest();
  await pool.close();
  return {
    requests: times.length,
    wrong,
    cpu: used / times.length,
    perSecond: times.length / seconds,
    upstreamCalls: (upstream.calls - calls) / times.length,
    peakMiB: peakOf(running.pid),
    times,
  };
}

/**
 * Keeps this process, with the load and the upstream, at work when it has nothing to do. On one machine, whoever writes to a
 * process that sleeps is charged for waking it: in a virtual machine, as much as a small request takes, and the more of them, the
 * slower a gateway is. Over a network it is not.
 *
 * @returns what ends it.
 */
function stayAwake(): () => void {
  let isOver = false;
  const turn = (): void => void (isOver || setImmediate(turn));
  turn();
  return () => (isOver = true);
}

/** Nobody had it before. */
export const newCredential = (): string => `Bearer token-${credentials++}`;

/** Sends one request. Whether the answer is a good one, and theirs who asked. */
async function ask(pool: Pool, { contestant, url }: Running, query: Query, authorization: string, nth: number): Promise<boolean> {
  const { status, body } = await post(pool, url.pathname, authorization, query, nth);
  if (status !== 200 || body.includes('"errors":[{')) return false;
  const digests = count(body, digestOf(authorization));
  // A floor passes on what the query has not selected.
  return contestant.isFloor ? digests >= query.digests : digests === query.digests;
}

/** Sends the nth request of a query. */
export function post(pool: Pool, path: string, authorization: string, query: Query, nth: number): Promise<{ status: number; body: Buffer }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; body: Buffer }>();
  const chunks: Buffer[] = [];
  let status = 0;
  pool.dispatch(
    {
      method: 'POST',
      path,
      headers: { authorization, accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify({ operationName: query.name, query: query.text, variables: query.variables(nth) }),
    },
    {
      onRequestStart() {},
      onResponseStart: (_controller, code) => void (status = code),
      onResponseData: (_controller, chunk) => void chunks.push(chunk),
      onResponseEnd: () => resolve({ status, body: Buffer.concat(chunks) }),
      onResponseError: (_controller, error) => reject(error),
    },
  );
  return promise;
}

function count(body: Buffer, text: string): number {
  let times = 0;
  for (let at = body.indexOf(text); at >= 0; at = body.indexOf(text, at + text.length)) times++;
  return times;
}

/** Milliseconds of CPU that all threads of a process have had: to the nanosecond where the kernel counts so, else by its ticks of 10 ms. */
function cpuOf(pid: number): number {
  if (!existsSync(`/proc/${pid}/schedstat`)) {
    const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11, 13) ?? [];
    return (Number(user) + Number(system)) * 10;
  }
  const tasks = readdirSync(`/proc/${pid}/task`);
  return tasks.reduce((sum, task) => sum + Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]) / 1e6, 0);
}

/** The most memory that a process has had since {@link forgetPeak}. */
const peakOf = (pid: number): number => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

function forgetPeak(pid: number): void {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
  } catch {
    // Not everybody may; the peak is then that of the whole run.
  }
}
