import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import fastify from 'fastify';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAccount, demoToken, type DemoUpstream, startDemoUpstream } from '../src/demo/upstream.ts';
import { createGateway, type Gateway } from '../src/index.ts';
import { bindingsQuery } from './rig.ts';

let upstream: DemoUpstream;
let gateway: Gateway;
beforeAll(async () => {
  upstream = await startDemoUpstream();
  gateway = createGateway({ upstream: upstream.url, account: demoAccount });
});
afterAll(async () => {
  await gateway.dispose();
  await upstream.close();
});

const init = {
  method: 'POST',
  headers: { 'content-type': 'application/json', authorization: `Bearer ${demoToken}` },
  body: JSON.stringify({ query: bindingsQuery('name') }),
};

async function expectBindings(response: Response | Promise<Response>): Promise<void> {
  const { status } = await response;
  expect(status).toBe(200);
  expect(await (await response).text()).toContain('"name":"SESSIONS"');
}

async function listening(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

describe('a gateway', () => {
  it('is a handler of Fetch requests', async () => {
    await expectBindings(gateway.fetch(new Request('http://anywhere/graphql', init)));
  });

  it('is a listener of node:http', async () => {
    const server = createServer(gateway);
    await expectBindings(fetch(await listening(server), init));
    server.close();
  });

  it('mounts in Express', async () => {
    const app = express();
    app.all('/graphql', gateway);
    const server = createServer(app);
    await expectBindings(fetch(await listening(server), init));
    server.close();
  });

  it('mounts in Fastify', async () => {
    const app = fastify();
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', (_request, _payload, done) => done(null));
    app.route({
      url: '/graphql',
      method: ['GET', 'POST', 'OPTIONS'],
      handler: (request, reply) => {
        reply.hijack();
        gateway(request.raw, reply.raw);
      },
    });
    await expectBindings(fetch(`${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`, init));
    await app.close();
  });

  it('mounts in Hono', async () => {
    const app = new Hono();
    app.all('/graphql', (context) => gateway.fetch(context.req.raw));
    await expectBindings(app.request('http://anywhere/graphql', init));
  });

  it.each<[string, (request: Request) => unknown]>([
    ['read', (request) => request.json()],
    ['begun to be read', (request) => request.body?.getReader()],
    ['read by pieces', (request) => request.body?.pipeTo(new WritableStream())],
  ])('says that it needs a request that nobody has read, where it was %s', async (_name, read) => {
    const app = new Hono();
    app.use(async (context, next) => {
      await read(context.req.raw);
      await next();
    });
    app.all('/graphql', (context) => gateway.fetch(context.req.raw));
    const response = await app.request('http://anywhere/graphql', init);
    const message = 'The body was already read: the gateway needs a request that nobody has read.';
    expect([response.status, await response.json()]).toEqual([500, { errors: [{ message, extensions: { code: 'INTERNAL_SERVER_ERROR' } }] }]);
  });

  it('is served at another path where it is told to, as Next.js needs', async () => {
    const { fetch: handle, dispose } = createGateway({ upstream: upstream.url, account: demoAccount, endpoint: '/api/graphql' });
    await expectBindings(handle(new Request('http://anywhere/api/graphql', init)));
    expect((await handle(new Request('http://anywhere/graphql', init))).status).toBe(404);
    await dispose();
  });
});
