import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Cancellation } from '../src/cancellation.ts';
import { createUpstream } from '../src/cloudflare/client.ts';
import { Caller } from '../src/context.ts';
import { account, bindingsQuery } from './rig.ts';

const secrets = { token: 'canary-token-5f1d', key: 'canary-key-93b2', email: 'canary-mail@example.com' };
const credentials: Record<string, string>[] = [
  { authorization: `Bearer ${secrets.token}` },
  { 'x-auth-email': secrets.email, 'x-auth-key': secrets.key },
  { authorization: `Bearer ${secrets.token}`, 'x-auth-email': secrets.email, 'x-auth-key': secrets.key },
  { authorization: `Basic ${secrets.token}` },
  { authorization: `Bearer ${secrets.token} ${secrets.token}` },
];

/** What upstream does wrong, saying back the secret wherever it says something. */
const faults: Record<string, RequestListener> = {
  success: (_request, response) => response.end('{"success":true,"result":[{"name":"A","type":"kv_namespace","namespace_id":"n"}]}'),
  echo: ({ headers }, response) => response.writeHead(400).end(JSON.stringify({ success: false, errors: [{ code: 1, message: `You sent ${secretsIn(headers)}` }] })),
  echoOfUnknown: ({ headers }, response) => response.writeHead(401).end(JSON.stringify({ success: false, errors: [{ code: 9103, message: secretsIn(headers) }] })),
  echoInObject: ({ headers }, response) => response.writeHead(403).end(JSON.stringify({ success: false, errors: [{ code: 1, message: { sent: secretsIn(headers) } }] })),
  echoInRay: ({ headers }, response) => response.writeHead(200, { 'cf-ray': secretsIn(headers) }).end('{"success":true,"result":[]}'),
  html: ({ headers }, response) => response.end(`<html>${secretsIn(headers)}</html>`),
  unavailable: (_request, response) => response.writeHead(503).end('no'),
  limited: (_request, response) => response.writeHead(429).end('{"success":false,"errors":[{"code":971,"message":"slow down"}]}'),
  reset: (request) => request.socket.destroy(),
  garbage: ({ socket }) => socket.end('garbage\r\n\r\n'),
  cut: ({ socket }) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"success"'),
  redirect: (_request, response) => response.writeHead(302, { location: 'https://evil.test' }).end(),
  badGzip: (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'),
  bomb: (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(20_000_000))),
  noJson: (_request, response) => response.end(Buffer.from([0xff, 0xfe])),
  oddShape: (_request, response) => response.end('{"success":true,"result":{"no":"list"}}'),
  oddTypes: (_request, response) => response.end('{"success":true,"result":[{"name":"A","type":"kv_namespace","namespace_id":{"x":1}}]}'),
};

const secretsIn = (headers: Record<string, unknown>) => `${String(headers['authorization'])} ${String(headers['x-auth-key'])}`;

async function withUpstream<Value>(use: (url: string, setFault: (name: string) => void) => Promise<Value>): Promise<Value> {
  let fault = 'success';
  const upstream = createServer((request, response) => faults[fault]?.(request, response)).listen(0, '127.0.0.1');
  await once(upstream, 'listening');
  try {
    return await use(`http://127.0.0.1:${(upstream.address() as AddressInfo).port}`, (name) => (fault = name));
  } finally {
    upstream.closeAllConnections();
    upstream.close();
  }
}

describe('a secret', () => {
  it('is in nothing that the process says, whatever upstream does and however much is logged', { timeout: 60_000 }, async () => {
    const said = await withUpstream(async (url, setFault) => {
      const cli = new URL('../src/cli.ts', import.meta.url).pathname;
      const env = { PATH: process.env['PATH'], NODE_ENV: 'development', DEBUG: '1' };
      const child = spawn(process.execPath, [cli, '--port', '0', '--upstream', url, '--account', account, '--log-level', 'debug', '--no-cache'], { env });
      let output = '';
      for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
      const ended = once(child, 'close');
      while (!output.includes('/graphql')) await once(child.stdout, 'data');
      const gateway = /http\S+/.exec(output)?.[0] ?? '';
      for (const fault of Object.keys(faults)) {
        setFault(fault);
        const answers = credentials.map(async (headers) => {
          const body = JSON.stringify({ query: bindingsQuery('name type ... on KVNamespaceBinding { namespaceId resource { title } }'), variables: {} });
          const response = await fetch(gateway, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
          return `${inspect([...response.headers])} ${await response.text()}\n`;
        });
        const texts = await Promise.all(answers);
        output += texts.join('');
      }
      child.kill();
      await ended;
      return output;
    });
    expect(said.match(/"msg":"request"/g)).toHaveLength(Object.keys(faults).length * credentials.length);
    expect(said.match(/"msg":"upstream call"/g)?.length).toBeGreaterThan(Object.keys(faults).length);
    expect(said).toContain('[redacted]');
    for (const secret of Object.values(secrets)) expect(said).not.toContain(secret);
    expect(said).not.toMatch(/\n {4}at /);
  });

  it('is not in the context of a request, however deep it is looked into', async () => {
    await withUpstream(async (url) => {
      const upstream = createUpstream({ upstream: url });
      const headers = (name: string) => (name === 'authorization' ? [`Bearer ${secrets.token}`] : []);
      const caller = new Caller({ headers, cancellation: new Cancellation(), onCall: () => {} }, { upstream, account, timeout: 1_000 });
      const { loaders } = caller;
      expect(inspect({ caller, loaders, upstream }, { depth: 20, showHidden: true })).not.toContain(secrets.token);
      expect(JSON.stringify({ caller, loaders })).not.toContain(secrets.token);
      await upstream.close();
    });
  });
});
