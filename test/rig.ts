import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';
import { demoAccount, demoToken, type DemoUpstreamOptions, startDemoUpstream } from '../src/demo/upstream.ts';
import { createGateway, type GatewayOptions } from '../src/index.ts';
import { type GatewayServer, serve } from '../src/server.ts';

/** What the gateway answered, and what it cost. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // The shape of an answer is what each test is about.
  // oxlint-disable-next-line typescript/no-explicit-any -- see above
  readonly data: any;
  readonly errors: readonly ReplyError[];
  readonly extensions?: Record<string, unknown>;
  /** The upstream calls that were made meanwhile: path and query below the base URL. */
  readonly calls: readonly string[];
}

interface ReplyError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly [name: string]: unknown };
}

export interface AskOptions {
  readonly variables?: Record<string, unknown>;
  readonly headers?: Record<string, string>;
  readonly signal?: AbortSignal;
}

export interface Rig {
  readonly url: () => string;
  readonly ask: (query: string, options?: AskOptions) => Promise<Reply>;
  /** Every call that upstream has seen since the start. */
  readonly calls: readonly string[];
}

/** Written behind a media type, as no client does, this leaves a query to Yoga that would be compiled else. Both must give the same: the tests run either way. */
export const utf8 = process.env['BINDGRAPH_TEST_PATH'] === 'yoga' ? '; charset=utf-8' : '';

export const account = demoAccount;
export const authorization = { authorization: `Bearer ${demoToken}` };

/**
 * A gateway on a real socket before an upstream on a real socket, for the tests of one file: the embedded Cloudflare, or
 * `answer` where a test says itself what upstream sends.
 *
 * @param options of the gateway, which keeps no answers unless it is told to, so that calls can be counted.
 * @param demo options of the embedded Cloudflare.
 */
export function startRig(answer?: RequestListener, options: Partial<GatewayOptions> = {}, demo: DemoUpstreamOptions = {}): Rig {
  const calls: string[] = [];
  let server: GatewayServer;
  let closeUpstream: () => Promise<void>;
  beforeAll(async () => {
    const upstream = answer ? await listen(answer, calls) : await startDemoUpstream({ rateLimit: { quota: 1_000_000, window: 300 }, ...demo, onCall: ({ path }) => calls.push(path) });
    closeUpstream = upstream.close;
    server = await serve(createGateway({ upstream: upstream.url, account, cacheBytes: 0, ...options }), { host: '127.0.0.1', port: 0 });
  });
  afterAll(async () => {
    await server.close();
    await closeUpstream();
  });
  const url = () => server.url;
  // What one test does to a caller's budget, such as a 429, is nothing to the next one. The embedded Cloudflare knows but one.
  let asked = 0;
  const caller = () => (answer ? { authorization: `Bearer caller-${++asked}` } : authorization);
  return {
    url,
    calls,
    async ask(query, { variables, headers = {}, signal } = {}) {
      const before = calls.length;
      const response = await fetch(url(), {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: `application/json${utf8}`, ...caller(), ...headers },
        body: JSON.stringify({ query, variables }),
        ...(signal && { signal }),
      });
      const { data, errors = [], extensions = {} } = (await response.json()) as Pick<Reply, 'data' | 'extensions'> & { errors?: ReplyError[] };
      return { status: response.status, headers: response.headers, data, errors, extensions, calls: calls.slice(before) };
    },
  };
}

async function listen(answer: RequestListener, calls: string[]) {
  const server = createServer((request, response) => {
    calls.push((request.url ?? '').replace('/client/v4', ''));
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/client/v4`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** Sends JSON as Cloudflare does. */
export function send(response: ServerResponse, body: unknown, status = 200, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(typeof body === 'string' ? body : JSON.stringify(body));
}

/** An upstream that answers everything with a success that holds this. */
export const succeed =
  (result: unknown): RequestListener =>
  (request, response) =>
    send(response, { success: true, errors: [], messages: [], result: typeof result === 'function' ? (result as (request: IncomingMessage) => unknown)(request) : result });

/** One script's bindings with these fields, in the query that is Bindgraph's main job. */
export const bindingsQuery = (fields: string, parameters = ''): string =>
  `{ account { dispatchNamespace(name: "production") { script(name: "storefront") { bindings${parameters} { ${fields} } } } } }`;

/** The list in the answer to {@link bindingsQuery}. */
// oxlint-disable-next-line typescript/no-explicit-any -- as Reply.data
export const bindingsIn = (reply: Pick<Reply, 'data'>): any[] => reply.data.account.dispatchNamespace.script.bindings;

/** A query for many scripts by their names, which are numbered. */
export const manyScripts = (count: number, prefix = 's'): string =>
  `{ account { dispatchNamespace(name: "n") { ${Array.from({ length: count }, (_, nth) => `s${nth}: script(name: "${prefix}${nth}") { bindings { name } }`).join(' ')} } } }`;
