import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A gateway that is measured. */
export interface Contestant {
  readonly name: string;
  /** What node runs, given the upstream and the account. */
  readonly command: (upstream: string, account: string) => readonly string[];
  /** Whether it answers REST rather than GraphQL. */
  readonly isFloor: boolean;
  readonly isPeer: boolean;
}

const here = (path: string): string => new URL(path, import.meta.url).pathname;

const floor = (name: string): Contestant => ({ name, command: (upstream, account) => [here('floor.ts'), upstream, account, name], isFloor: true, isPeer: false });

const peer = (name: string, file: string, ...rest: string[]): Contestant => ({
  name,
  command: (upstream, account) => [here(`peers/${file}`), upstream, account, ...rest],
  isFloor: false,
  isPeer: true,
});

/** Bindgraph as it is shipped: what `npm run build` made, with all of its defaults. */
export const bindgraph: Contestant = {
  name: 'Bindgraph',
  command: (upstream, account) => [here('../dist/cli.js'), 'serve', '--port', '0', '--upstream', upstream, '--account', account],
  isFloor: false,
  isPeer: false,
};

/** The floor comes first: everybody's figures are held against its. */
export const contestants: readonly Contestant[] = [
  floor('raw-bytes'),
  floor('raw-json'),
  bindgraph,
  peer('Mercurius + jit', 'mercurius.js'),
  peer('Yoga + jit', 'yoga.js', 'jit'),
  peer('Yoga', 'yoga.js'),
  peer('Apollo Server', 'apollo.js'),
];

/** Installs the peers, unless that was done since their lock file changed last. */
export function installPeers(): void {
  const folder = here('peers/');
  const [lock, installed] = [`${folder}package-lock.json`, `${folder}node_modules/.package-lock.json`];
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: 'inherit' });
}

/** A contestant that runs. */
export interface Running {
  readonly contestant: Contestant;
  readonly url: URL;
  readonly pid: number;
  /** Asks it to end, as an operator would, and waits until it has. */
  readonly stop: () => Promise<void>;
}

const children = new Set<ChildProcess>();
// Whatever ends this process: no gateway outlives it.
process.on('exit', () => children.forEach((child) => child.kill('SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));

/** The project's own node, whatever this runs on. */
const node = here('../node_modules/.bin/node');
const hasTaskset = existsSync('/usr/bin/taskset');

/** Keeps this process, with the upstream and the load, off the core that the gateways get. */
export function pinToOtherCore(): void {
  try {
    if (hasTaskset) execFileSync('taskset', ['-a', '-cp', '1', String(process.pid)], { stdio: 'ignore' });
  } catch {
    // A thread may end while it is being pinned: the others are.
  }
}

/** Starts a contestant on a core of its own, and waits until it listens. */
export async function start(contestant: Contestant, upstream: string, account: string, flags: readonly string[] = []): Promise<Running> {
  const args = [...flags, ...contestant.command(upstream, account)];
  const [command, rest] = hasTaskset ? ['taskset', ['-c', '0', node, ...args]] : [node, args];
  const child = spawn(command, rest, { env: { ...process.env, NODE_ENV: 'production' }, stdio: ['ignore', 'pipe', 'pipe'] });
  children.add(child);
  const exited = once(child, 'exit').then(() => children.delete(child));
  const url = await Promise.race([urlIn(child), exited.then(() => undefined), sleep(20_000, undefined, { ref: false })]);
  if (url === undefined) throw new Error(`${contestant.name} does not start: node ${args.join(' ')}`);
  return {
    contestant,
    url,
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGTERM');
      const isOver = await Promise.race([exited, sleep(5_000, false, { ref: false })]);
      if (!isOver) child.kill('SIGKILL');
    },
  };
}

/** The URL of GraphQL in what it prints. It may go on printing, which nobody reads but which must not pile up. */
function urlIn({ stdout, stderr }: ChildProcess): Promise<URL> {
  const { promise, resolve } = Promise.withResolvers<URL>();
  let printed = '';
  const listen = (chunk: Buffer) => {
    if (printed.length > 10_000) return;
    printed += chunk.toString();
    const [url] = /http:\/\/[\w.:]+\/graphql/.exec(printed) ?? [];
    if (url) resolve(new URL(url));
  };
  stdout?.on('data', listen);
  stderr?.on('data', listen);
  return promise;
}
