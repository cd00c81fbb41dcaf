import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'undici';
import { callsOf, type Variables } from './calls.ts';

/*
 * The least that a gateway can do: bare node:http and undici, which make the REST calls that a query takes and write out what
 * comes back. As "raw-bytes" it looks at none of it; as "raw-json" it parses every answer, and writes all of them as JSON.
 */

const [, , upstream = '', account = '', kind = ''] = process.argv;
const pool = new Pool(upstream, { connections: 128, pipelining: 1 });

async function answer(request: IncomingMessage): Promise<Buffer | string> {
  const { operationName, variables } = JSON.parse((await readAll(request)).toString()) as { operationName: string; variables: Variables };
  const headers = { authorization: request.headers.authorization ?? '', accept: 'application/json' };
  const bodies: Buffer[] = [];
  // What a stage asks for depends on what the one before it said, so they are one after the other.
  for (const paths of callsOf(operationName, variables)) {
    bodies.push(...(await Promise.all(paths.map(async (path) => read(`/accounts/${account}${path}`, headers)))));
  }
  if (kind === 'raw-json') return JSON.stringify(bodies.map((body) => JSON.parse(body.toString()) as unknown));
  return Buffer.concat(bodies);
}

/** One call, without a stream for each answer: the cheapest that undici has. */
function read(path: string, headers: Record<string, string>): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const chunks: Buffer[] = [];
  pool.dispatch(
    { method: 'GET', path, headers },
    {
      onRequestStart() {},
      onResponseStart() {},
      onResponseData: (_controller, chunk) => void chunks.push(chunk),
      onResponseEnd: () => resolve(Buffer.concat(chunks)),
      onResponseError: (_controller, error) => reject(error),
    },
  );
  return promise;
}

function readAll(request: IncomingMessage): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const chunks: Buffer[] = [];
  request
    .on('data', (chunk: Buffer) => chunks.push(chunk))
    .on('end', () => resolve(Buffer.concat(chunks)))
    .on('error', reject);
  return promise;
}

const server = createServer((request, response) => {
  answer(request).then(
    (body) => response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body),
    () => response.writeHead(502).end(),
  );
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`));
