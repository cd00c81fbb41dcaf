import type { IncomingMessage, ServerResponse } from 'node:http';
import { createYoga, type GraphiQLOptions, type Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import { createUpstream, type UpstreamOptions } from './cloudflare/client.ts';
import type { HeaderValues } from './cloudflare/credentials.ts';
import { Caller, type Context, isAccountId } from './context.ts';
import { wholeUnlessPartsAreTaken } from './incremental.ts';
import { limitQueries, type QueryLimits } from './limits.ts';
import { checkNumber, OptionError } from './options.ts';
import { createSchema } from './schema.ts';

/** How GraphiQL opens. */
export interface GraphiQLSettings {
  /** The queries that it shows, each in a tab, to whoever opens it for the first time. */
  readonly tabs?: readonly string[] | undefined;
  /** The headers that it sends, which its user sees and can change. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Options of {@link createGateway}; every one has a default. */
export interface GatewayOptions extends UpstreamOptions {
  /**
   * The account for requests that name none, by an `X-Account-Id` header or by `account(id:)`: 32 hexadecimal digits.
   * @default none: such a request is refused
   */
  readonly account?: string | undefined;
  /**
   * Milliseconds that all upstream calls of one request may take together. What is not there by then is an error in its
   * place, beside what is.
   * @default 30_000
   */
  readonly timeout?: number | undefined;
  /**
   * The path that GraphQL is served at.
   * @default '/graphql'
   */
  readonly endpoint?: string | undefined;
  /**
   * What a browser gets at the same path: GraphiQL, or nothing.
   * @default true
   */
  readonly graphiql?: boolean | GraphiQLSettings | undefined;
  /**
   * The most that one query may hold. One that holds more is refused before it is validated.
   * @default { tokens: 5_000, depth: 15, aliases: 300, distinctAliases: 30, rootFields: 20, directives: 50 }
   */
  readonly limits?: QueryLimits | undefined;
}

/** A Fetch handler, which is a listener for `node:http` as well. */
export interface Gateway {
  /** Answers a request of Node's `http`, and of what is built on it. */
  (request: IncomingMessage, response: ServerResponse): unknown;
  /** Answers a request of the Fetch API. */
  fetch(this: void, request: Request): Promise<Response> | Response;
  /** Closes the connections to upstream. What is in flight fails. */
  dispose(this: void): Promise<void>;
}

/**
 * Makes a gateway: GraphQL at one path, for any server that speaks Fetch (`gateway.fetch`) or Node's `http`
 * (`createServer(gateway)`). Each request brings its own credentials; the gateway has none and keeps none.
 *
 * @throws TypeError for an option that cannot be, in a sentence.
 *
 * @example
 * ```ts
 * import { createServer } from 'node:http';
 * import { createGateway } from 'bindgraph';
 *
 * createServer(createGateway()).listen(4000);
 * ```
 */
export function createGateway(options: GatewayOptions = {}): Gateway {
  const { account, endpoint = '/graphql', graphiql = true } = options;
  const timeout = checkNumber('timeout', options.timeout ?? 30_000, 1);
  if (!endpoint.startsWith('/')) throw new OptionError(`The endpoint must be a path, such as /graphql, not ${JSON.stringify(endpoint)}.`);
  if (account !== undefined && !isAccountId(account)) {
    throw new OptionError(`The account must be Cloudflare's id of it, 32 lower-case hexadecimal digits, not ${JSON.stringify(account)}.`);
  }
  const upstream = createUpstream(options);
  const yoga = createYoga<{ req?: IncomingMessage }, Context>({
    schema: createSchema(),
    context: ({ request, req }) => ({
      caller: new Caller({ headers: headersOf(request, req), signal: request.signal }, { upstream, account, timeout }),
    }),
    graphqlEndpoint: endpoint,
    graphiql: graphiql === false ? false : graphiqlOptions(graphiql === true ? {} : graphiql),
    renderGraphiQL,
    plugins: [limitQueries(options.limits), wholeUnlessPartsAreTaken, withErrorCodes, withCost],
    landingPage: false,
    // Yoga answers 200 to any URL that ends in this, "/graphql?x=/health" too. No URL holds a space.
    healthCheckEndpoint: ' ',
    // By default it lets every site read answers, with the credentials that a browser adds.
    cors: false,
    multipart: false,
    maxRequestBodySize: 100_000,
    parserAndValidationCache: { documentCache: createDocumentCache(), errorCache: createDocumentCache() },
  });
  return Object.assign((request: IncomingMessage, response: ServerResponse) => yoga(request, response), {
    fetch: (request: Request) => yoga.fetch(request),
    dispose: async () => {
      await yoga.dispose();
      await upstream.close();
    },
  });
}

/**
 * Keeps what was parsed, by the length of its source: a document takes a hundred times that in memory, and Yoga's own cache
 * would keep a thousand of any length.
 */
const createDocumentCache = <Parsed extends {}>() => new LRUCache<string, Parsed>({ maxSize: 500_000, sizeCalculation: (_parsed, source) => source.length + 100 });

/** Node joins a header that was sent twice, or keeps the first: only its raw headers show that it was. */
function headersOf({ headers }: Request, message: IncomingMessage | undefined): HeaderValues {
  const rawHeaders = message?.rawHeaders ?? [];
  return (name) => {
    const sent = rawHeaders.filter((_value, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === name);
    const value = headers.get(name);
    if (sent.length > 1) return sent;
    // It may be a server's that set it itself.
    return value === null ? [] : [value];
  };
}

const graphiqlOptions = ({ tabs, headers }: GraphiQLSettings): GraphiQLOptions => ({
  title: 'Bindgraph',
  // What is typed in there is somebody's token.
  shouldPersistHeaders: false,
  defaultEditorToolsVisibility: headers ? 'headers' : false,
  ...(tabs && { defaultTabs: tabs.map((query) => ({ query })) }),
  ...(headers && { defaultHeaders: JSON.stringify(headers, null, 2), headers: JSON.stringify(headers, null, 2) }),
});

/** The page, with all of its code in it. It is loaded when it is first asked for: it is most of what a gateway weighs. */
async function renderGraphiQL(options: GraphiQLOptions): Promise<string> {
  const { renderGraphiQL: render } = await import('@graphql-yoga/render-graphiql');
  // A tab that is pressed for the first time jumps to where its opening animation began, and so misses the click.
  return render(options).replace('</head>', '<style>.graphiql-tab { transform: none !important }</style></head>');
}

/**
 * Gives a code to the errors that come from the executor without one: of variables, before anything has run, and of a
 * promise of the schema that was broken, which is a bug.
 */
const withErrorCodes: Plugin = {
  onExecute: () => ({
    onExecuteDone({ result }) {
      if (!('errors' in result)) return;
      for (const { extensions, path, originalError } of result.errors ?? []) {
        if (extensions['code'] !== undefined) continue;
        if (path && originalError) extensions['code'] = 'INTERNAL_SERVER_ERROR';
        else if (path) extensions['code'] = 'BAD_USER_INPUT';
        else Object.assign(extensions, { code: 'BAD_USER_INPUT', http: { spec: true, status: 400 } });
      }
    },
  }),
};

/** Says in each answer that took upstream calls how many, and what is left. */
const withCost: Plugin<Context> = {
  onExecute: ({ args }) => ({
    onExecuteDone({ result, setResult }) {
      const { caller } = args.contextValue as Context;
      if (!caller.usage || !('data' in result)) return;
      const { asked, sent } = caller.usage;
      const rateLimit = caller.upstream.rateLimit();
      setResult({
        ...result,
        extensions: { ...result.extensions, cost: { requestedCalls: asked, actualCalls: sent, cacheHits: Math.max(0, asked - sent), ...(rateLimit && { remainingCalls: rateLimit.remaining }) } },
      });
    },
  }),
};
