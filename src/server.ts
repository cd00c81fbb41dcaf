import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Gateway } from './gateway.ts';
import { typeDefs } from './schema.generated.ts';

/** A gateway that listens. */
export interface GatewayServer {
  /** Where GraphQL is served. */
  readonly url: string;
  /** Stops listening, lets answers under way be finished, and closes every connection. */
  close(): Promise<void>;
}

/** Where to listen, and for how long to stop. */
interface ServeOptions {
  readonly host: string;
  readonly port: number;
  /** Milliseconds that answers under way have when the server stops: as long as a request's upstream calls may take. */
  readonly drainTimeout?: number;
}

/** The paths beside `/graphql`, each by its exact name. */
const paths: Record<string, (response: ServerResponse, isClosing: boolean) => unknown> = {
  '/health': (response) => response.end(),
  '/ready': (response, isClosing) => response.writeHead(isClosing ? 503 : 200).end(),
  '/schema.graphql': (response) => response.writeHead(200, { 'content-type': 'application/graphql; charset=utf-8' }).end(typeDefs),
};

/**
 * Serves a gateway over HTTP, with what a process needs beside it: `/health`, `/ready` and `/schema.graphql`.
 *
 * @param gateway answers at `/graphql`; it is closed together with the server.
 * @throws the error of `listen`, such as EADDRINUSE.
 */
export async function serve(gateway: Gateway, { host, port, drainTimeout = 31_000 }: ServeOptions): Promise<GatewayServer> {
  let isClosing = false;
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const pathname = request.url?.split('?', 1)[0] ?? '';
    if (!isHost(request.headers.host)) return refuse(response, 400, 'BAD_REQUEST', 'The Host header is none.');
    if (pathname === '/graphql') return void gateway(request, response);
    const answer = Object.hasOwn(paths, pathname) ? paths[pathname] : undefined;
    if (answer) answer(response, isClosing);
    else refuse(response, 404, 'NOT_FOUND', 'Nothing is here. GraphQL, and GraphiQL for a browser, is at /graphql.');
  });
  server.listen(port, host);
  await once(server, 'listening');
  return {
    url: `http://${hostname(server.address() as AddressInfo)}/graphql`,
    async close() {
      isClosing = true;
      server.close();
      // A connection whose answer is only now finished would be kept alive for who may never ask again.
      const sweep = setInterval(() => server.closeIdleConnections(), 50);
      // One that has sent nothing, or half a request, never becomes idle.
      const limit = setTimeout(() => server.closeAllConnections(), drainTimeout);
      await once(server, 'close');
      clearInterval(sweep);
      clearTimeout(limit);
      await gateway.dispose();
    },
  };
}

const isHost = (host: string | undefined): boolean => host !== undefined && URL.canParse(`http://${host}`);

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}

const hostname = ({ address, family, port }: AddressInfo): string => `${family === 'IPv6' ? `[${address}]` : address}:${port}`;
