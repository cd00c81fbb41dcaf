import type { IncomingMessage, ServerResponse } from 'node:http';
import { GraphQLError, NoSchemaIntrospectionCustomRule } from 'graphql';
import { createYoga, maskError, type Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import { Cancellation } from './cancellation.ts';
import { createAddressReader } from './client-address.ts';
import { createUpstream, type UpstreamOptions } from './cloudflare/client.ts';
import { Caller, type Context, isAccountId } from './context.ts';
import { createFront, type Executed } from './front.ts';
import { type GraphiQLSettings, serveGraphiQL } from './graphiql.ts';
import { type HeaderValues, headerValues } from './headers.ts';
import { strictRequests } from './http.ts';
import { wholeUnlessPartsAreTaken } from './incremental.ts';
import { limitQueries, type QueryLimits, readQuery } from './limits.ts';
import { forgiving, type LogEntry, type Logger, observeRequests } from './log.ts';
import { checkNumber, checkOptions, OptionError, type OptionKinds } from './options.ts';
import { persistQueries } from './persisted-queries.ts';
import { createSchema } from './schema.ts';

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
  /**
   * Whether clients may ask for the schema, and errors suggest names that are in it.
   * @default true
   */
  readonly introspection?: boolean | undefined;
  /**
   * The proxies, by address or network, that clients come through: their `X-Forwarded-For` is believed. From one client, only
   * so many credentials are tried that upstream refuses.
   * @default none: a client is who has the connection
   */
  readonly trustedProxies?: readonly string[] | undefined;
  /**
   * Is told of each request when it is answered, at debug of each upstream call, and of bugs: a pino logger, for example. It
   * never gets a header, a body or a variable. Should it fail, requests are answered all the same.
   * @default none: a gateway is silent
   */
  readonly logger?: Logger | undefined;
}

const optionKinds: OptionKinds<GatewayOptions> = {
  upstream: 'a string',
  account: 'a string',
  endpoint: 'a string',
  graphiql: 'true, false or an object',
  introspection: 'true or false',
  logger: 'an object with the methods debug, info and error',
  timeout: 'a number',
  attemptTimeout: 'a number',
  connections: 'a number',
  maxAnswerBytes: 'a number',
  maxCalls: 'a number',
  rateShare: 'a number',
  trustedProxies: 'a list of strings',
  limits: 'an object',
  cacheBytes: 'a number',
};

/** What Yoga gets beside a request. */
interface ServerContext {
  readonly req?: IncomingMessage;
  readonly executed?: Executed;
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
 * @throws TypeError for an option that cannot be, or that there is not, in a sentence.
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
  const { account, endpoint = '/graphql', graphiql = true, introspection = true, logger } = options;
  checkOptions(options, optionKinds);
  const timeout = checkNumber('timeout', options.timeout ?? 30_000, 1);
  if (!/^\/[^?#\s]*$/.test(endpoint)) throw new OptionError(`The endpoint must be a path, such as /graphql, without a query, a fragment or a space, not ${JSON.stringify(endpoint)}.`);
  if (account !== undefined && !isAccountId(account)) {
    throw new OptionError(`The account must be Cloudflare's id of it, 32 lower-case hexadecimal digits, not ${JSON.stringify(account)}.`);
  }
  const upstream = createUpstream(options);
  const observation = observeRequests(logger && forgiving(logger));
  const addressOf = createAddressReader(options.trustedProxies ?? []);
  const callerOptions = { upstream, account, timeout };
  const openCaller = (headers: HeaderValues, cancellation: Cancellation, { onCall }: LogEntry, request: IncomingMessage | undefined) =>
    new Caller({ headers, address: request && (() => addressOf(request)), cancellation, onCall }, callerOptions);
  const schema = createSchema();
  const yoga = createYoga<ServerContext, Context>({
    schema,
    context({ request, req, executed }) {
      if (executed) return executed;
      const entry = observation.entryOf(request);
      const headers = headerValues(req?.rawHeaders ?? [], (name) => request.headers.get(name));
      const caller = openCaller(headers, Cancellation.from(request.signal), entry, req);
      entry.callBy(caller);
      return { caller, entry };
    },
    graphqlEndpoint: endpoint,
    // Yoga's own would be served without a content security policy.
    graphiql: false,
    // The observation logs bugs, and without the credentials that Yoga does not know.
    logging: false,
    // Whatever NODE_ENV is: a stack is nobody's business.
    maskedErrors: { maskError: (error, message) => observation.mask(error, maskError(error, message, false)) },
    plugins: [
      observation.plugin,
      ...(graphiql === false ? [] : [serveGraphiQL(endpoint, graphiql === true ? {} : graphiql)]),
      strictRequests(endpoint),
      limitQueries(options.limits, !introspection),
      persistQueries(),
      wholeUnlessPartsAreTaken,
      withErrorCodes,
      withCost,
      withExecuted,
      ...(introspection ? [] : [withoutIntrospection]),
    ],
    landingPage: false,
    // Yoga answers 200 to any URL that ends in this, "/graphql?x=/health" too. No URL holds a space.
    healthCheckEndpoint: ' ',
    // By default it lets every site read answers, with the credentials that a browser adds.
    cors: false,
    // strictRequests reads the body, and bounds it.
    multipart: false,
    parserAndValidationCache: { documentCache: createDocumentCache(), errorCache: createDocumentCache() },
    maxRequestBodySize: false,
  });
  const front = createFront({
    endpoint,
    schema,
    yoga,
    openCaller,
    openEntry: observation.open,
    extensionsOf,
    read: readQuery(schema, options.limits),
  });
  return Object.assign(front, {
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
        // What is no bug is GraphQL's own error: of an argument whose variable is null, say.
        if (path && originalError && !(originalError instanceof GraphQLError)) extensions['code'] = 'INTERNAL_SERVER_ERROR';
        else if (path) extensions['code'] = 'BAD_USER_INPUT';
        else Object.assign(extensions, { code: 'BAD_USER_INPUT', http: { spec: true, status: 400 } });
      }
    },
  }),
};

/** Says in each answer that took upstream calls how many, what is left, and what was odd about them. */
const withCost: Plugin<Context> = {
  onExecute: ({ args }) => ({
    onExecuteDone({ result, setResult }) {
      const extensions = extensionsOf((args.contextValue as Context).caller);
      if (extensions && 'data' in result) setResult({ ...result, extensions: { ...result.extensions, ...extensions } });
    },
  }),
};

/** Undefined where nothing was asked of upstream. */
function extensionsOf(caller: Caller): object | undefined {
  const { usage } = caller;
  if (!usage || usage.asked === 0) return undefined;
  const cost = { requestedCalls: usage.asked, actualCalls: usage.sent, cacheHits: usage.hits, remainingCalls: caller.upstream.rateLimit()?.remaining };
  return usage.warnings ? { cost, warnings: [...usage.warnings.values()] } : { cost };
}

/** What the front has executed is not executed again. */
const withExecuted: Plugin<Context & ServerContext> = {
  onExecute({ args, setExecuteFn }) {
    const { executed } = args.contextValue as ServerContext;
    if (executed) setExecuteFn(() => executed.result);
  },
};

/** The schema is not to be had by its names either, which errors of variables would suggest; {@link limitQueries} hides those of the query. */
const withoutIntrospection: Plugin = {
  onValidate: ({ addValidationRule }) => addValidationRule(NoSchemaIntrospectionCustomRule),
  onExecute({ args }) {
    Object.assign(args, { hideSuggestions: true });
  },
};
