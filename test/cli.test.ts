import { readFileSync } from 'node:fs';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import http, { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import tls from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import { version } from '../src/version.generated.ts';
import { expired, key, valid } from './certificates.ts';
import { bindingsQuery } from './rig.ts';

const running = new Set<ChildProcess>();

function run(args: readonly string[], env: Record<string, string> = {}) {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [new URL('../src/cli.ts', import.meta.url).pathname, ...args], { env: { PATH, HOME, ...env } });
  running.add(child);
  const out = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (out.stderr += text));
  const ended = once(child, 'close').then(([code]) => ({ ...out, code: code as number | null }));
  const listening = async () => {
    while (!out.stdout.includes('\n')) await Promise.race([once(child.stdout, 'data'), ended.then(() => Promise.reject(new Error(out.stderr)))]);
    return /http\S+/.exec(out.stdout)?.[0] ?? '';
  };
  return { child, ended, listening };
}

afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});

const post = (url: string, query: string, headers: Record<string, string> = {}) =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query }) });

describe('bindgraph', () => {
  it('goes on when whoever reads its log has gone', async () => {
    const { child, listening, ended } = run(['--demo', '--port', '0']);
    const url = await listening();
    child.stderr.destroy();
    for (let nth = 0; nth < 5; nth++) {
      expect((await post(url, '{ __typename }')).status).toBe(200);
      await sleep(120);
    }
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
  });

  it('ends when it is told to stop and nobody reads its log, which is full', async () => {
    const { child, listening } = run(['--demo', '--port', '0']);
    const url = await listening();
    child.stderr.pause();
    // More lines than the system holds for whoever reads them.
    for (let round = 0; round < 20; round++) {
      await Promise.all(Array.from({ length: 50 }, async () => (await post(url, `query ${'q'.repeat(100)} { __typename }`, { 'x-request-id': 'x'.repeat(128) })).text()));
    }
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([null, 'SIGTERM']);
  });

  it.each([
    ['1', 406],
    ['true', 406],
    ['0', 200],
    ['false', 200],
    ['', 200],
  ])('takes %j in the environment for what it says', async (value, status) => {
    const url = await run(['--demo', '--port', '0'], { BINDGRAPH_NO_GRAPHIQL: value }).listening();
    expect((await fetch(url, { headers: { accept: 'text/html' } })).status).toBe(status);
  });

  it.runIf(process.platform === 'linux').each([
    ['its own flags for V8', undefined, ['--no-allocation-site-pretenuring', '--max-semi-space-size=16', '--max-inlined-bytecode-size-cumulative=2000', `--v8-pool-size=${Math.min(4, availableParallelism())}`]],
    ['those that it is given', '--max_semi_space_size=8 --v8-pool-size=3', ['--no-allocation-site-pretenuring', '--max-inlined-bytecode-size-cumulative=2000']],
  ])('runs with %s', async (_whose, options, flags) => {
    const { child, listening } = run(['--demo', '--port', '0'], { ...(options !== undefined && { NODE_OPTIONS: options }) });
    await listening();
    const command = readFileSync(`/proc/${child.pid}/cmdline`, 'utf8').split('\0');
    expect(command.slice(1, command.findIndex((part) => part.endsWith('cli.ts')))).toEqual(flags);
  });

  it('--version prints the version', async () => {
    expect(await run(['--version']).ended).toEqual({ stdout: `${version}\n`, stderr: '', code: 0 });
  });

  it('--help names every flag, and nothing is started', async () => {
    const { stdout, code } = await run(['serve', '--help']).ended;
    expect(code).toBe(0);
    for (const flag of ['--demo', '--port', '--host', '--upstream', '--account', '--no-cache', '--allowed-hosts', '--cors-origins', '--trusted-proxies', '--no-graphiql', '--no-introspection', '--log-level', '--help', '--version']) expect(stdout).toContain(flag);
  });

  it.each<[string[], Record<string, string>, string]>([
    [['--bogus'], {}, "Unknown option '--bogus'. See bindgraph --help."],
    [['--port'], {}, "Option '--port <value>' argument missing. See bindgraph --help."],
    [['dance'], {}, 'There is no command "dance": the only one is serve. See bindgraph --help.'],
    [['serve', 'twice'], {}, 'There is no command "serve twice": the only one is serve. See bindgraph --help.'],
    [['--port', '70000'], {}, '--port must be a number from 0 to 65535, not "70000".'],
    [['--port', '-1'], {}, "Option '--port' argument is ambiguous. See bindgraph --help."],
    [['--host', ''], {}, '--host must be an address of this machine, not empty.'],
    [[], { PORT: 'http' }, 'PORT must be a number from 0 to 65535, not "http".'],
    [['--upstream', 'nonsense'], {}, 'The upstream must be an http or https URL, such as https://api.cloudflare.com/client/v4, not "nonsense".'],
    [[], { CLOUDFLARE_BASE_URL: 'http://example.com' }, 'The upstream must be https: http would send credentials over the network in clear. Only this machine may be http.'],
    [['--account', 'mine'], {}, 'The account must be Cloudflare\'s id of it, 32 lower-case hexadecimal digits, not "mine".'],
    [['--allowed-hosts', 'a.test,https://b.test'], {}, '--allowed-hosts must be host names without a port, such as graph.example.com, separated by commas; "https://b.test" is none.'],
    [[], { BINDGRAPH_ALLOWED_HOSTS: 'a.test:80' }, 'BINDGRAPH_ALLOWED_HOSTS must be host names without a port, such as graph.example.com, separated by commas; "a.test:80" is none.'],
    [['--cors-origins', '*'], {}, '--cors-origins must be origins, such as https://dashboard.example.com, separated by commas; "*" is none.'],
    [[], { BINDGRAPH_CORS_ORIGINS: 'https://a.test/' }, 'BINDGRAPH_CORS_ORIGINS must be origins, such as https://dashboard.example.com, separated by commas; "https://a.test/" is none.'],
    [['--trusted-proxies', '10.0.0.0/8,proxy'], {}, '--trusted-proxies must be addresses or networks, such as 10.0.0.0/8, separated by commas; "proxy" is none.'],
    [[], { BINDGRAPH_NO_CACHE: 'maybe' }, 'BINDGRAPH_NO_CACHE must be 1 or 0, true or false, not "maybe".'],
    [['--log-level', 'loud'], {}, '--log-level must be one of debug, info, warn, error, silent, not "loud".'],
    [[], { BINDGRAPH_LOG_LEVEL: 'loud' }, 'BINDGRAPH_LOG_LEVEL must be one of debug, info, warn, error, silent, not "loud".'],
    [['--demo', '--upstream', 'https://x.test'], {}, '--demo brings an upstream and an account of its own: leave --upstream and --account out.'],
  ])('%j %j: one sentence, exit code 2', async (args, env, sentence) => {
    expect(await run(args, env).ended).toEqual({ stdout: '', stderr: `${sentence}\n`, code: 2 });
  });

  it('says what to do when its port is in use', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const { stderr, code } = await run(['--demo', '--port', String(port)]).ended;
    server.close();
    expect(stderr).toBe(`Port ${port} is in use: stop what listens there, or choose another with --port (0 takes a free one).\n`);
    expect(code).toBe(1);
  });

  it('says so when its host is none of this machine’s', async () => {
    const { stderr, code } = await run(['--host', '192.0.2.1', '--port', '0']).ended;
    expect(stderr).toBe('192.0.2.1 is no address of this machine: choose another with --host.\n');
    expect(code).toBe(1);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('--demo prints one line, answers, and ends with 0 at %s', async (signal) => {
    // What the machine is set up for is not the demo's.
    const { child, ended, listening } = run(['--demo', '--port', '0'], { CLOUDFLARE_ACCOUNT_ID: 'f'.repeat(32), CLOUDFLARE_BASE_URL: 'https://nowhere.test' });
    const url = await listening();
    const { demoToken } = await import('../src/demo/upstream.ts');
    const response = await post(url, bindingsQuery('name'), { authorization: `Bearer ${demoToken}` });
    expect(JSON.stringify(await response.json())).toContain('SESSIONS');
    child.kill(signal);
    const { stdout, stderr, code } = await ended;
    expect({ stdout, code }).toEqual({ stdout: `Bindgraph shows its demo at ${url}\n`, code: 0 });
    expect(JSON.parse(stderr)).toMatchObject({ level: 'info', msg: 'request', status: 200, upstreamCalls: 1 });
  });

  it('ends with 0 when it is told to stop while it starts', async () => {
    // Where it loads the server, nothing listens yet.
    const hook = `import { registerHooks } from 'node:module';
      const resolve = (name, context, next) => (name === './server.ts' && process.kill(process.pid, 'SIGTERM'), next(name, context));
      registerHooks({ resolve });`;
    const { ended } = run(['--demo', '--port', '0'], { NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(hook)}"` });
    expect(await ended).toEqual({ stdout: '', stderr: '', code: 0 });
  });

  it('asks the upstream and the account that it is told to, flags before environment', async () => {
    const paths: string[] = [];
    const upstream = createServer((request, response) => {
      paths.push(request.url ?? '');
      response.end('{"success":true,"result":[]}');
    }).listen(0, '127.0.0.1');
    await once(upstream, 'listening');
    const base = `http://127.0.0.1:${(upstream.address() as AddressInfo).port}/client/v4/`;
    const [flag, environment] = ['a'.repeat(32), 'b'.repeat(32)];
    for (const args of [[], ['--account', flag]]) {
      const { child, ended, listening } = run(args, { PORT: '0', HOST: 'localhost', CLOUDFLARE_BASE_URL: base, CLOUDFLARE_ACCOUNT_ID: environment });
      await post(await listening(), '{ account { dispatchNamespaces { name } } }', { authorization: 'Bearer t' });
      child.kill();
      await ended;
    }
    upstream.close();
    expect(paths).toEqual([environment, flag].map((id) => `/client/v4/accounts/${id}/workers/dispatch/namespaces`));
  });

  it.each<[string, string, boolean, number]>([
    ['nobody vouches for', valid, false, 503],
    ['somebody vouches for', valid, true, 200],
    ['has expired', expired, true, 503],
  ])('is not ready where upstream’s certificate is one that %s (F20): %#', async (_what, cert, isTrusted, status) => {
    const upstream = tls.createServer({ key, cert }).listen(0, '127.0.0.1');
    await once(upstream, 'listening');
    const folder = await mkdtemp(join(tmpdir(), 'bindgraph-'));
    await writeFile(join(folder, 'ca.pem'), cert);
    const base = `https://127.0.0.1:${(upstream.address() as AddressInfo).port}`;
    const { child, ended, listening } = run(['--port', '0', '--upstream', base], isTrusted ? { NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') } : {});
    upstream.on('tlsClientError', () => {});
    const handshake = once(upstream, 'connection').then(([socket]) => once(socket as Socket, 'close'));
    const { origin } = new URL(await listening());
    await handshake;
    await expect.poll(async () => (await fetch(`${origin}/ready`)).status, { timeout: 5_000 }).toBe(status);
    expect((await fetch(`${origin}/health`)).status).toBe(200);
    child.kill();
    const { stderr, code } = await ended;
    expect(code).toBe(0);
    expect(stderr).toMatch(status === 200 ? /^$/ : /^\{"level":"error",.*"reason":"TLS","problem":"(DEPTH_ZERO_SELF_SIGNED_CERT|CERT_HAS_EXPIRED)","msg":"not ready: upstream is not trusted"\}\n$/);
    upstream.close();
    await rm(folder, { recursive: true });
  });

  it('is ready where upstream cannot be reached, and tells so whoever asks', async () => {
    const { child, ended, listening } = run(['--port', '0', '--upstream', 'https://127.0.0.1:1']);
    const { origin } = new URL(await listening());
    await expect.poll(async () => (await fetch(`${origin}/ready`)).status, { timeout: 5_000 }).toBe(200);
    child.kill();
    expect(await ended).toMatchObject({ stderr: '', code: 0 });
  });

  it('serves what a process needs, each at its exact path', async () => {
    const { child, ended, listening } = run(['--demo', '--port', '0']);
    const { origin } = new URL(await listening());
    const get = async (path: string) => {
      const response = await fetch(`${origin}${path}`);
      return { status: response.status, text: await response.text() };
    };
    expect(await get('/health')).toEqual({ status: 200, text: '' });
    expect(await get('/ready')).toEqual({ status: 200, text: '' });
    expect((await get('/schema.graphql')).text).toContain('type KVNamespaceBinding implements ResourceBinding & Binding & Node @kind(name: "kv_namespace")');
    for (const path of ['/', '/nope', '/health/', '/x/health', '/ready/x', '/constructor', '/graphql/x']) {
      const { status, text } = await get(path);
      expect([path, status, JSON.parse(text).errors[0].extensions.code]).toEqual([path, 404, 'NOT_FOUND']);
    }
    const disguised = await get(`/graphql?query=${encodeURIComponent('{__typename}')}&x=/health`);
    expect(JSON.parse(disguised.text)).toEqual({ data: { __typename: 'Query' } });
    child.kill();
    await ended;
  });

  it.each<[string[], Record<string, string>]>([
    [['--no-graphiql', '--no-introspection', '--log-level', 'silent', '--cors-origins', 'https://a.test, https://b.test', '--allowed-hosts', 'graph.test'], { BINDGRAPH_LOG_LEVEL: 'loud' }],
    [
      [],
      {
        BINDGRAPH_NO_GRAPHIQL: '1',
        BINDGRAPH_NO_INTROSPECTION: '1',
        BINDGRAPH_LOG_LEVEL: 'silent',
        BINDGRAPH_CORS_ORIGINS: 'https://a.test, https://b.test',
        BINDGRAPH_ALLOWED_HOSTS: 'graph.test',
      },
    ],
  ])('%j %j: serves no page and no schema, says nothing, and is shared with whom it is told to', async (flags, env) => {
    const { child, ended, listening } = run(['--demo', '--port', '0', '--host', '0.0.0.0', ...flags], env);
    const { port } = new URL(await listening());
    const url = `http://127.0.0.1:${port}/graphql`;
    const page = await fetch(url, { headers: { accept: 'text/html,*/*' } });
    expect(page.headers.get('content-type')).toContain('json');
    const introspection = await post(url, '{ __schema { queryType { name } } }', { origin: 'https://b.test' });
    expect(introspection.headers.get('access-control-allow-origin')).toBe('https://b.test');
    expect(await introspection.text()).toContain('GRAPHQL_VALIDATION_FAILED');
    expect((await fetch(new URL('/schema.graphql', url))).status).toBe(404);
    expect(await statusFor(url, 'graph.test')).toBe(200);
    expect(await statusFor(url, 'other.test')).toBe(421);
    child.kill();
    expect(await ended).toMatchObject({ stderr: '', code: 0 });
  });

  it('believes the proxies that it is told to trust', async () => {
    const { child, ended, listening } = run(['--demo', '--port', '0', '--trusted-proxies', '127.0.0.1']);
    const url = await listening();
    const guess = async (nth: number, from: string) => (await post(url, bindingsQuery('name'), { authorization: `Bearer guess-${nth}`, 'x-forwarded-for': from })).text();
    const guesses = await Promise.all(Array.from({ length: 61 }, (_, nth) => guess(nth, '192.0.2.1')));
    expect(guesses.filter((text) => text.includes('REFUSED_CREDENTIALS'))).toHaveLength(1);
    expect(await guess(61, '192.0.2.2')).not.toContain('REFUSED_CREDENTIALS');
    child.kill();
    await ended;
  });

  it('finishes what is under way when it is told to stop, and stops at once when it is told again', async () => {
    const upstream = createServer(() => {}).listen(0, '127.0.0.1');
    await once(upstream, 'listening');
    const base = `http://127.0.0.1:${(upstream.address() as AddressInfo).port}`;
    const { child, ended, listening } = run(['--port', '0', '--upstream', base, '--account', 'a'.repeat(32)]);
    const url = await listening();
    const arrived = once(upstream, 'request');
    const answer = post(url, '{ account { dispatchNamespaces { name } } }', { authorization: 'Bearer t' }).catch(() => 'cut off');
    await arrived;
    child.kill('SIGTERM');
    const isReady = async () => (await fetch(new URL('/ready', url))).ok;
    while (await isReady());
    child.kill('SIGINT');
    expect(await answer).toBe('cut off');
    expect((await ended).code).toBe(null);
    upstream.closeAllConnections();
    upstream.close();
  });
});

/** `fetch` lets nobody set the Host header. */
async function statusFor(url: string, host: string): Promise<number | undefined> {
  const asked = http.request(url, { method: 'POST', headers: { host, 'content-type': 'application/json' } });
  asked.end('{"query":"{ __typename }"}');
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  response.resume();
  return response.statusCode;
}
