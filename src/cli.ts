#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { OptionError } from './options.ts';
import { version } from './version.generated.ts';

const help = `Bindgraph ${version}: a GraphQL gateway to the bindings of Cloudflare Workers for Platforms scripts.

Usage: bindgraph [serve] [options]

  --demo             run against an embedded Cloudflare with an account to try things on
  --port <number>    port to listen on; 0 takes a free one       PORT                   4000
  --host <name>      address to listen on                        HOST                   127.0.0.1
  --upstream <url>   base URL of Cloudflare's REST API           CLOUDFLARE_BASE_URL    https://api.cloudflare.com/client/v4
  --account <id>     account of requests that name none          CLOUDFLARE_ACCOUNT_ID  none
  --no-cache         keep no answers of Cloudflare's                BINDGRAPH_NO_CACHE     they are kept for a minute
  --help             print this
  --version          print the version

A flag wins over the environment variable beside it. Credentials come with each request, in its headers; see README.md.
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
    cacheBytes: flags['no-cache'] || env['BINDGRAPH_NO_CACHE'] ? 0 : undefined,
  };
}

function readHost(value: string): string {
  // Node takes no host for every one of the machine's.
  if (value !== '') return value;
  throw usageError('--host must be an address of this machine, not empty.');
}

function readPort(name: string, value: string): number {
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
  throw usageError(`${name} must be a number from 0 to 65535, not ${JSON.stringify(value)}.`);
}

async function start(settings: Settings): Promise<void> {
  // Loaded only now, so that --help and --version answer at once.
  const [{ createGateway }, { serve }] = await Promise.all([import('./gateway.ts'), import('./server.ts')]);
  const { options, stop } = settings.demo ? await demo(settings) : live(settings);
  const server = await serve(orUsageError(() => createGateway(options)), settings).catch((error: unknown) => {
    throw listenError(error, settings);
  });
  console.log(`Bindgraph ${settings.demo ? 'shows its demo' : 'listens'} at ${server.url}`);
  // A second signal finds no listener, and so ends the process at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close().then(stop));
}

/** Cloudflare itself. GraphiQL opens with the headers to fill in. */
function live({ upstream, account, cacheBytes }: Settings) {
  const headers = { Authorization: 'Bearer <a Cloudflare API token>', ...(account === undefined && { 'X-Account-Id': '<the account id>' }) };
  return { options: { upstream, account, cacheBytes, graphiql: { headers, tabs: [firstQuery] } }, stop: () => {} };
}

/** The embedded Cloudflare, with its credentials and each example in GraphiQL. */
async function demo({ cacheBytes }: Settings) {
  const { startDemoUpstream, demoAccount, demoToken } = await import('./demo/upstream.ts');
  const upstream = await startDemoUpstream();
  return {
    options: {
      upstream: upstream.url,
      account: demoAccount,
      cacheBytes,
      graphiql: { tabs: await readExamples(), headers: { Authorization: `Bearer ${demoToken}` } },
    },
    stop: () => upstream.close(),
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
