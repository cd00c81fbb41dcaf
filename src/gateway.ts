import type { IncomingMessage, ServerResponse } from 'node:http';
import { NoSchemaIntrospectionCustomRule } from 'graphql';
import { useDeferStream } from '@graphql-yoga/plugin-defer-stream';
import { createYoga, maskError, type Plugin } from 'graphql-yoga';
import { createUpstream, type UpstreamOptions } from './cloudflare/client.ts';
import type { HeaderValues } from './cloudflare/credentials.ts';
import { Caller, type Context, isAccountId } from './context.ts';
import { type GraphiQLSettings, serveGraphiQL } from './graphiql.ts';
import { strictRequests } from './http.ts';
import { wholeUnlessPartsAreTaken } from './incremental.ts';
import { type Logger, observeRequests } from './log.ts';
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
   * Whether clients may ask for the schema.
   * @default true
   */
  readonly introspection?: boolean | undefined;
  /**
   * Is told of each request when it is answered, at debug of each upstream call, and of bugs: a pino logger, for example. It
   * never gets a header, a body or a variable.
   * @default none: a gateway is silent
   */
  readonly logger?: Logger | undefined;
}

/** A Fetch handler, which is a listener for `node:http` as well. */
export interface Gateway {
  (request: IncomingMessage, response: ServerResponse): unknown;
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
  const { account, timeout = 30_000, endpoint = '/graphql', graphiql = true, introspection = true, logger } = options;
  if (account !== undefined && !isAccountId(account)) {
    throw new TypeError(`The account must be Cloudflare's id of it, 32 lower-case hexadecimal digits, not ${JSON.stringify(account)}.`);
  }
  const upstream = createUpstream(options);
  const observation = observeRequests(logger);
  const yoga = createYoga<{ req?: IncomingMessage }, Context>({
    schema: createSchema(),
    context: ({ request, req }) => ({
      caller: new Caller(
        { headers: headersOf(request, req), signal: request.signal, observer: observation.observerOf(request) },
        { upstream, account, timeout },
      ),
    }),
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
      useDeferStream(),
      wholeUnlessPartsAreTaken,
      withErrorCodes,
      ...(introspection ? [] : [withoutIntrospection]),
    ],
    landingPage: false,
    // Yoga answers 200 to any URL that ends in this, "/graphql?x=/health" too. No URL holds a space.
    healthCheckEndpoint: ' ',
    // By default it lets every site read answers, with the credentials that a browser adds.
    cors: false,
    // strictRequests reads the body, and bounds it.
    multipart: false,
    maxRequestBodySize: false,
  });
  const handle: Gateway = Object.assign((request: IncomingMessage, response: ServerResponse) => yoga(request, response), {
    fetch: (request: Request) => yoga.fetch(request),
    dispose: async () => {
      await yoga.dispose();
      await upstream.close();
    },
  });
  return handle;
}

/** Node joins a header that was sent twice, or keeps the first: only its raw headers show that it was. */
function headersOf({ headers }: Request, message: IncomingMessage | undefined): HeaderValues {
  if (!message) {
    return (name) => {
      const value = headers.get(name);
      return value === null ? [] : [value];
    };
  }
  const { rawHeaders } = message;
  return (name) => rawHeaders.filter((_value, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === name);
}

/**
 * Gives a code to the errors that come from the executor without one: of variables, before anything has run, and of a
 * promise of the schema that was broken, which is a bug.
 */
const withErrorCodes: Plugin = {
  onExecute: () => ({
    onExecuteDone({ result }) {
      if (!('errors' in result)) return;
      for (const { extensions, path } of result.errors ?? []) {
        if (extensions['code'] !== undefined) continue;
        if (path) extensions['code'] = 'INTERNAL_SERVER_ERROR';
        else Object.assign(extensions, { code: 'BAD_USER_INPUT', http: { spec: true, status: 400 } });
      }
    },
  }),
};

const withoutIntrospection: Plugin = { onValidate: ({ addValidationRule }) => addValidationRule(NoSchemaIntrospectionCustomRule) };
