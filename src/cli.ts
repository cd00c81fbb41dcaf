#!/usr/bin/env node
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { isNetwork } from './client-address.ts';
import { type LogLevel, logLevels, OptionError } from './options.ts';
import { oldestNode, version } from './version.generated.ts';

const help = `Bindgraph ${version}: a GraphQL gateway to the bindings of Cloudflare Workers for Platforms scripts.

Usage: bindgraph [serve] [options]

  --demo                    run against an embedded Cloudflare with an account to try things on
  --port <number>           port to listen on; 0 takes a free one   PORT                        4000
  --host <name>             address to listen on                    HOST                        127.0.0.1
  --upstream <url>          base URL of Cloudflare's REST API       CLOUDFLARE_BASE_URL         https://api.cloudflare.com/client/v4
  --account <id>            account of requests that name none      CLOUDFLARE_ACCOUNT_ID       none
  --no-cache                keep no answers of Cloudflare's         BINDGRAPH_NO_CACHE          they are kept for a minute
  --allowed-hosts <names>   names that requests may be for          BINDGRAPH_ALLOWED_HOSTS     that of --host, and this machine's
  --cors-origins <origins>  origins whose pages may read answers    BINDGRAPH_CORS_ORIGINS      none
  --trusted-proxies <list>  proxies that clients come through       BINDGRAPH_TRUSTED_PROXIES   none
  --no-graphiql             serve browsers no GraphiQL              BINDGRAPH_NO_GRAPHIQL
  --no-introspection        tell nobody the schema                  BINDGRAPH_NO_INTROSPECTION
  --log-level <level>       debug, info, warn, error or silent      BINDGRAPH_LOG_LEVEL         info
  --help                    print this
  --version                 print the version

A flag wins over the environment variable beside it. Names, origins and addresses are separated by commas. Credentials come with each request, in its headers; see README.md.
`;

const firstQuery = `# Put your credentials into the headers below, and run this: which dispatch namespaces are there?
query Namespaces {
  account {
    dispatchNamespaces {
      name
      scriptCount
    }
  }
}
`;

/**
 * How V8 is to manage memory and to compile, which it has to know when it starts.
 *
 * - Objects that wait for upstream would be taken for ones that stay, and the next ones be made old from the beginning: then
 *   whatever they point at is kept, and copied, until all memory is gone through. It cost up to half of a request's time.
 * - Of the memory that V8 takes by itself for young objects, a quarter will do: half made nothing faster, and with an eighth a page of
 *   scripts took 1.1 times the CPU.
 * - A request goes through hundreds of short functions, each of them cold. Twice as many of them within those that call them, and
 *   every query takes some 2 to 5 % less CPU; with four times as many, no less than that.
 */
const v8Flags = ['--no-allocation-site-pretenuring', '--max-semi-space-size=16', '--max-inlined-bytecode-size-cumulative=2000'];

/** Node has V8 collect with four threads. Where that is more than there are processors, they keep each other and the requests from those. */
const threadFlag = `--v8-pool-size=${Math.min(4, availableParallelism())}`;

/** What ends the program with a sentence: a command line that is wrong, or an address that cannot be had. */
class CommandError extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number) {
    super(message);
    this.exitCode = exitCode;
  }
}

const usageError = (message: string) => new CommandError(message, 2);
const startError = (message: string) => new CommandError(message, 1);

interface Settings {
  readonly demo: boolean;
  readonly host: string;
  readonly port: number;
  readonly upstream: string | undefined;
  readonly account: string | undefined;
  readonly cacheBytes: number | undefined;
  readonly allowedHosts: readonly string[] | undefined;
  readonly corsOrigins: readonly string[] | undefined;
  readonly trustedProxies: readonly string[] | undefined;
  readonly graphiql: boolean;
  readonly introspection: boolean;
  readonly logLevel: LogLevel;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  console.error(error.message);
  process.exit(error.exitCode);
}

async function main(argv: readonly string[]): Promise<void> {
  const { values, positionals } = readFlags(argv);
  if (values.help) return console.log(help.trimEnd());
  if (values.version) return console.log(version);
  const [command = 'serve', ...rest] = positionals;
  if (command !== 'serve' || rest.length > 0) {
    throw usageError(`There is no command ${JSON.stringify(positionals.join(' '))}: the only one is serve. See bindgraph --help.`);
  }
  await start(readSettings(values, process.env));
}

function readFlags(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        demo: { type: 'boolean' },
        port: { type: 'string' },
        host: { type: 'string' },
        upstream: { type: 'string' },
        account: { type: 'string' },
        'no-cache': { type: 'boolean' },
        'allowed-hosts': { type: 'string' },
        'cors-origins': { type: 'string' },
        'trusted-proxies': { type: 'string' },
        'no-graphiql': { type: 'boolean' },
        'no-introspection': { type: 'boolean' },
        'log-level': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split(/\. |\n/);
    throw usageError(`${sentence.replace(/\.$/, '')}. See bindgraph --help.`);
  }
}

type Flags = ReturnType<typeof readFlags>['values'];

function readSettings(flags: Flags, env: NodeJS.ProcessEnv): Settings {
  if (flags.demo && (flags.upstream !== undefined || flags.account !== undefined)) {
    throw usageError('--demo brings an upstream and an account of its own: leave --upstream and --account out.');
  }
  return {
    demo: flags.demo ?? false,
    host: flags.host === undefined ? env['HOST'] || '127.0.0.1' : readHost(flags.host),
    port: flags.port === undefined ? readPort('PORT', env['PORT'] || '4000') : readPort('--port', flags.port),
    upstream: flags.upstream ?? (env['CLOUDFLARE_BASE_URL'] || undefined),
    account: flags.account ?? (env['CLOUDFLARE_ACCOUNT_ID'] || undefined),
    cacheBytes: readSwitch('no-cache', flags['no-cache'], env) ? 0 : undefined,
    allowedHosts: readList('allowed-hosts', flags['allowed-hosts'], env, isHost, 'host names without a port, such as graph.example.com'),
    corsOrigins: readList('cors-origins', flags['cors-origins'], env, isOrigin, 'origins, such as https://dashboard.example.com'),
    trustedProxies: readList('trusted-proxies', flags['trusted-proxies'], env, isNetwork, 'addresses or networks, such as 10.0.0.0/8'),
    graphiql: !readSwitch('no-graphiql', flags['no-graphiql'], env),
    introspection: !readSwitch('no-introspection', flags['no-introspection'], env),
    logLevel: readLogLevel(flags['log-level'], env),
  };
}

function readHost(value: string): string {
  // Node takes no host for every one of the machine's.
  if (value !== '') return value;
  throw usageError('--host must be an address of this machine, not empty.');
}

function readSwitch(flag: string, value: boolean | undefined, env: NodeJS.ProcessEnv): boolean {
  const variable = variableOf(flag);
  const text = env[variable] ?? '';
  if (value || /^(1|true)$/i.test(text)) return true;
  if (/^(|0|false)$/i.test(text)) return false;
  throw usageError(`${variable} must be 1 or 0, true or false, not ${JSON.stringify(text)}.`);
}

/** The name in the environment of a setting of Bindgraph's own. */
function variableOf(flag: string): string {
  return `BINDGRAPH_${flag.toUpperCase().replaceAll('-', '_')}`;
}

/** A setting of Bindgraph's own, and which of its two names it has come by. */
function readOwn(flag: string, value: string | undefined, env: NodeJS.ProcessEnv): { name: string; text: string } {
  const variable = variableOf(flag);
  return value === undefined ? { name: variable, text: env[variable] ?? '' } : { name: `--${flag}`, text: value };
}

function readList(flag: string, value: string | undefined, env: NodeJS.ProcessEnv, isItem: (item: string) => boolean, what: string): string[] | undefined {
  const { name, text } = readOwn(flag, value, env);
  const items = text.split(',').map((item) => item.trim()).filter((item) => item !== '');
  const odd = items.find((item) => !isItem(item));
  if (odd !== undefined) throw usageError(`${name} must be ${what}, separated by commas; ${JSON.stringify(odd)} is none.`);
  return items.length > 0 ? items : undefined;
}

function isHost(item: string): boolean {
  return /^(\w[\w.-]*|\[[\da-f:.]+\])$/i.test(item);
}

function isOrigin(item: string): boolean {
  return /^https?:/.test(item) && URL.canParse(item) && new URL(item).origin === item;
}

function readLogLevel(value: string | undefined, env: NodeJS.ProcessEnv): LogLevel {
  const { name, text } = readOwn('log-level', value, env);
  if (value === undefined && text === '') return 'info';
  const level = logLevels.find((known) => known === text);
  if (level !== undefined) return level;
  throw usageError(`${name} must be one of ${logLevels.join(', ')}, not ${JSON.stringify(text)}.`);
}

function readPort(name: string, value: string): number {
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
  throw usageError(`${name} must be a number from 0 to 65535, not ${JSON.stringify(value)}.`);
}

async function start(settings: Settings): Promise<void> {
  checkNode();
  beginAnewWithFlags();
  /** Is there as soon as there is something to close. */
  let close: ((signal: NodeJS.Signals) => Promise<void>) | undefined;
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const end = async (signal: NodeJS.Signals) => {
    // A second signal finds no listener, and so ends the process at once.
    for (const each of signals) process.removeListener(each, end);
    await close?.(signal);
    // Nobody waits any more for what the cache may still be renewing.
    process.exit();
  };
  for (const signal of signals) process.on(signal, end);
  // Loaded only now, so that --help and --version answer at once.
  const [{ createGateway }, { createLineLogger }, { serve }] = await Promise.all([import('./gateway.ts'), import('./log-lines.ts'), import('./server.ts')]);
  const { options, stop, tlsProblem } = settings.demo ? await demo() : await live(settings);
  const { cacheBytes, introspection, trustedProxies } = settings;
  const logger = await createLineLogger(settings.logLevel);
  const gateway = orUsageError(() =>
    createGateway({ ...options, cacheBytes, introspection, trustedProxies, logger, graphiql: settings.graphiql && options.graphiql }),
  );
  const server = await serve(gateway, { ...settings, schema: introspection, logger, tlsProblem }).catch((error: unknown) => {
    throw listenError(error, settings);
  });
  close = async (signal) => {
    await server.close();
    await stop();
    // A write that nobody takes may keep a process from exiting, but not from this. The first one of a container goes on, and exits.
    if (!(await logger.flush())) process.kill(process.pid, signal);
  };
  console.log(`Bindgraph ${settings.demo ? 'shows its demo' : 'listens'} at ${server.url}`);
}

/** What is loaded next would not say it in a sentence. */
function checkNode(): void {
  if (oldestNode.localeCompare(process.versions.node, undefined, { numeric: true }) > 0) throw startError(`Bindgraph needs Node ${oldestNode} or newer, and this is ${process.version}.`);
}

/** Has this process run the same command with these flags, where the system can do that. Whoever gives some of them means it. */
function beginAnewWithFlags(): void {
  const { execPath, execArgv, argv, env } = process;
  const given = [...execArgv, ...(env['NODE_OPTIONS'] ?? '').split(' ')];
  const missing = [...v8Flags, threadFlag].filter((flag) => !given.some((other) => nameOf(other) === nameOf(flag)));
  if (missing.length === 0) return;
  try {
    // Whoever talks to this process would lose it.
    if (!process.channel) process.execve?.(execPath, [execPath, ...missing, ...execArgv, ...argv.slice(1)], env);
  } catch {
    // It may not be allowed to.
  }
  // Where the process goes on as it is: some can be set later, too, but for Node's own.
  missing.filter((flag) => flag !== threadFlag).forEach((flag) => setFlagsFromString(flag));
}

/** The name of a flag, however it is written. */
function nameOf(flag: string): string {
  return flag.replace(/=.*/, '').replace(/^-+(no[-_])?/, '').replaceAll('_', '-');
}

/** Cloudflare itself. GraphiQL opens with the headers to fill in. */
async function live({ upstream, account }: Settings) {
  const [{ defaultUpstream }, { tlsProblem }] = await Promise.all([import('./cloudflare/client.ts'), import('./cloudflare/handshake.ts')]);
  const url = URL.parse(upstream ?? defaultUpstream);
  const headers = { Authorization: 'Bearer <a Cloudflare API token>', ...(account === undefined && { 'X-Account-Id': '<the account id>' }) };
  return {
    options: { upstream, account, graphiql: { headers, tabs: [firstQuery] } },
    stop: () => {},
    tlsProblem: url?.protocol === 'https:' ? () => tlsProblem(url) : undefined,
  };
}

/** The embedded Cloudflare, with its credentials and each example in GraphiQL. */
async function demo() {
  const { startDemoUpstream, demoAccount, demoToken } = await import('./demo/upstream.ts');
  const upstream = await startDemoUpstream();
  return {
    options: {
      upstream: upstream.url,
      account: demoAccount,
      graphiql: { tabs: await readExamples(), headers: { Authorization: `Bearer ${demoToken}` } },
    },
    stop: () => upstream.close(),
    tlsProblem: undefined,
  };
}

async function readExamples(): Promise<string[]> {
  const { readdir, readFile } = await import('node:fs/promises');
  const folder = new URL('../examples/', import.meta.url);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql')).toSorted();
  return Promise.all(files.map((file) => readFile(new URL(file, folder), 'utf8')));
}

function orUsageError<Value>(make: () => Value): Value {
  try {
    return make();
  } catch (error) {
    throw error instanceof OptionError ? usageError(error.message) : error;
  }
}

function listenError(error: unknown, { host, port }: Settings): unknown {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return startError(`Port ${port} is in use: stop what listens there, or choose another with --port (0 takes a free one).`);
    case 'EACCES':
      return startError(`Port ${port} may not be used by this user: choose one above 1023 with --port.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return startError(`${host} is no address of this machine: choose another with --host.`);
    default:
      return error;
  }
}
