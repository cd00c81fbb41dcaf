import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bindgraph, type Contestant, pinToOtherCore, start } from './contestants.ts';
import { queries, type Query } from './queries.ts';
import { startQuickUpstream } from './quick-upstream.ts';
import { measure } from './slice.ts';

/*
 * Where Bindgraph's time goes: runs it with all of its defaults under load, with V8's sampling profiler, and prints the shares of self
 * time. "npm run bench:profile" does Q1 and Q3; "npm run bench:profile -- Q4" another query.
 */

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: CallFrame; readonly children?: readonly number[] }[];
  /** Microseconds on the clock of process.hrtime. */
  readonly startTime: number;
  /** The node of each sample, and the microseconds since the one before. */
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

interface CallFrame {
  readonly functionName: string;
  readonly url: string;
}

const inPackages = (...names: string[]): RegExp => new RegExp(`/node_modules/(?:${names.join('|')})`);

/** The first whose pattern fits: the URL of the function, or its name where it is built in and has none. */
const parts: readonly (readonly [part: string, pattern: RegExp])[] = [
  ['garbage collection', /^\(garbage collector\)$/],
  ['sockets: what the kernel does', /^write(?:v|Buffer|Latin1String|Utf8String)$/],
  ['native code, V8 itself', /^\((?:program|root)\)$/],
  ['JSON.parse and JSON.stringify', /^(?:parse|stringify)$/],
  ['promises', /^runMicrotasks$|^node:internal\/process\/task_queues$/],
  ['executor', inPackages('graphql/', '@graphql-tools/', 'graphql-jit/')],
  ['Yoga and its HTTP adapter', inPackages('graphql-yoga/', '@graphql-yoga/', '@whatwg-node/', '@envelop/')],
  ['undici', inPackages('undici/')],
  ['DataLoader', inPackages('dataloader/')],
  ['lru-cache', inPackages('lru-cache/')],
  ['logs', inPackages('sonic-boom/')],
  ['other packages', inPackages('')],
  ['Bindgraph itself', /\/src\//],
  ['abort signals and their errors', /^node:internal\/(?:abort_controller|event_target|per_context\/domexception)$/],
  ['timers', /^node:(?:internal\/)?timers/],
  ['crypto', /^node:(?:internal\/)?crypto/],
  ['node:http, net and streams', /^node:(?:_http|_stream|events$|net$|stream|internal\/(?:http|stream))/],
  ['rest of node', /^node:/],
];

const partOf = ({ functionName, url }: CallFrame): string => parts.find(([, pattern]) => pattern.test(url || functionName))?.[0] ?? 'built-in functions of JavaScript';

/** What is shipped is a few files: here, each part still has files of its own. */
const unbundled: Contestant = {
  ...bindgraph,
  command: (upstream, account) => [new URL('../src/cli.ts', import.meta.url).pathname, ...bindgraph.command(upstream, account).slice(1)],
};

async function profile(query: Query): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bindgraph-profile-'));
  const upstream = await startQuickUpstream();
  const gateway = await start(unbundled, upstream.url, '0'.repeat(31) + '1', ['--cpu-prof', `--cpu-prof-dir=${folder}`, '--cpu-prof-interval=500']);
  const load = { query, mode: 'differ', connections: 8 } as const;
  await measure(gateway, upstream, { ...load, duration: 5_000 });
  const begin = microseconds();
  const { requests, cpu } = await measure(gateway, upstream, { ...load, duration: 8_000 });
  const end = microseconds();
  await gateway.stop();
  upstream.close();
  // The command begins anew with flags for V8, and what it did before that is a profile of its own.
  const file = readdirSync(folder).toSorted().at(-1) ?? '';
  const path = join(folder, file);
  const shares = sharesOf(JSON.parse(readFileSync(path, 'utf8')) as Profile, begin, end);
  console.log(`\n${query.name}: ${query.title}\n${requests} requests, ${cpu.toFixed(3)} ms of CPU each. Profile: ${path}`);
  console.table(shares.parts);
  console.log('The files of Bindgraph itself:');
  console.table(shares.files);
}

const microseconds = (): number => Number(process.hrtime.bigint() / 1_000n);

/** Self time between two moments, idle time aside, in percent: by part, and by file of Bindgraph. */
function sharesOf({ nodes, samples, startTime, timeDeltas }: Profile, begin: number, end: number) {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  // WebAssembly is whose who calls it: undici's parser of HTTP, or our lists. A caller comes before what it calls.
  for (const { id, children = [] } of nodes) {
    const caller = frames.get(id);
    for (const child of children) if (caller && frames.get(child)?.url.startsWith('wasm:')) frames.set(child, caller);
  }
  const [byPart, byFile] = [new Map<string, number>(), new Map<string, number>()];
  let now = startTime;
  for (const [index, sample] of samples.entries()) {
    const delta = timeDeltas[index + 1] ?? 0;
    now += timeDeltas[index] ?? 0;
    const frame = frames.get(sample);
    if (!frame || frame.functionName === '(idle)' || now < begin || now > end) continue;
    const part = partOf(frame);
    add(byPart, part, delta);
    if (part === 'Bindgraph itself') add(byFile, frame.url.replace(/.*\/src\//, ''), delta);
  }
  const total = [...byPart.values()].reduce((sum, time) => sum + time, 0);
  const inPercent = (times: ReadonlyMap<string, number>, most = Infinity) =>
    Object.fromEntries(
      [...times]
        .toSorted(([, a], [, b]) => b - a)
        .slice(0, most)
        .map(([name, time]) => [name, { '%': Number(((100 * time) / total).toFixed(1)) }]),
    );
  return { parts: inPercent(byPart), files: inPercent(byFile, 15) };
}

const add = (times: Map<string, number>, name: string, time: number): void => void times.set(name, (times.get(name) ?? 0) + time);

const { positionals } = parseArgs({ allowPositionals: true });
pinToOtherCore();
for (const query of queries.filter(({ name }) => (positionals.length > 0 ? positionals : ['Q1', 'Q3']).includes(name))) await profile(query);
