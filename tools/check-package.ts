import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatMessage } from 'publint/utils';
import { publint } from 'publint';

/*
 * Packs the package as it would be published, installs it in an empty folder as a user would, and runs it there: the command,
 * and the example of the README.
 */

const project = new URL('..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'bindgraph-package-'));
const run = (command: string, args: readonly string[], cwd: string): string => execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

try {
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--silent', '--pack-destination', folder], project)) as [{ filename: string; files: { path: string }[] }];
  await lint(join(folder, packed.filename));
  checkFiles(packed.files.map(({ path }) => path));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', `./${packed.filename}`], folder);
  if (existsSync(join(folder, 'node_modules/cloudflare'))) throw new Error('A user would install the SDK that only the tests need.');
  await checkCommand();
  await checkExample();
  console.log(`package: ${packed.files.length} files, installed elsewhere, and ran there`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function lint(tarball: string): Promise<void> {
  const bytes = readFileSync(tarball);
  const { messages, pkg } = await publint({ pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) }, strict: true });
  if (messages.length > 0) throw new Error(messages.map((message) => formatMessage(message, pkg)).join('\n'));
}

function checkFiles(paths: readonly string[]): void {
  for (const path of ['dist/index.js', 'dist/index.d.ts', 'dist/cli.js', 'schema.graphql', 'examples/01-bindings-of-a-script.graphql', 'README.md', 'LICENSE']) {
    if (!paths.includes(path)) throw new Error(`The package lacks ${path}.`);
  }
  const strays = paths.filter((path) => /^(src|test|tools|bench|schema)\//.test(path));
  if (strays.length > 0) throw new Error(`The package holds what no user needs: ${strays.join(', ')}.`);
}

async function checkCommand(): Promise<void> {
  const bin = join(folder, 'node_modules/.bin/bindgraph');
  const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string };
  const printed = run(bin, ['--version'], folder).trim();
  if (printed !== version) throw new Error(`bindgraph --version prints ${printed}, not ${version}.`);
  await expectAnswer(bin, ['--demo', '--port', '0']);
}

/** Runs the first TypeScript block of the README, which is JavaScript too, as it stands. */
async function checkExample(): Promise<void> {
  const example = /```ts\n(.*?)```/s.exec(readFileSync(join(project, 'README.md'), 'utf8'))?.[1];
  if (!example) throw new Error('The README has no example in TypeScript.');
  writeFileSync(join(folder, 'example.js'), example);
  await expectAnswer(process.execPath, ['example.js'], { PORT: String(await freePort()) });
}

/** Starts a program that prints where it serves GraphQL, and asks it something that costs no upstream call. */
async function expectAnswer(command: string, args: readonly string[], env: Record<string, string> = {}): Promise<void> {
  const child = spawn(command, args, { cwd: folder, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [line] = (await once(child.stdout.setEncoding('utf8'), 'data', { signal: AbortSignal.timeout(15_000) })) as [string];
    const url = /http\S+/.exec(line)?.[0] ?? '';
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}' });
    const text = await response.text();
    if (text !== '{"data":{"__typename":"Query"}}') throw new Error(`${command} ${args.join(' ')} answered ${text}`);
  } finally {
    child.kill();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
