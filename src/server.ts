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
export async function serve(gateway: Gateway, { host, port }: { host: string; port: number }): Promise<GatewayServer> {
  let isClosing = false;
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const pathname = request.url?.split('?', 1)[0] ?? '';
    if (pathname === '/graphql') return void gateway(request, response);
    const answer = Object.hasOwn(paths, pathname) ? paths[pathname] : undefined;
    if (answer) answer(response, isClosing);
    else notFound(response);
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
      await once(server, 'close');
      clearInterval(sweep);
      await gateway.dispose();
    },
  };
}

function notFound(response: ServerResponse): void {
  const message = 'Nothing is here. GraphQL, and GraphiQL for a browser, is at /graphql.';
  response
    .writeHead(404, { 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify({ errors: [{ message, extensions: { code: 'NOT_FOUND' } }] }));
}

const hostname = ({ address, family, port }: AddressInfo): string => `${family === 'IPv6' ? `[${address}]` : address}:${port}`;
