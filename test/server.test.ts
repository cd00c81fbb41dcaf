import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createGateway } from '../src/index.ts';
import { serve } from '../src/server.ts';

const gateway = () => createGateway({ upstream: 'http://127.0.0.1:1' });

describe('the server', () => {
  it('stops although a connection has sent nothing, or half a request', async () => {
    const server = await serve(gateway(), { host: '127.0.0.1', port: 0, drainTimeout: 200 });
    const { hostname, port } = new URL(server.url);
    const sockets = ['', 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{'].map((text) => {
      const socket = connect(Number(port), hostname, () => text && socket.write(text));
      socket.on('error', () => {});
      return socket;
    });
    await Promise.all(sockets.map((socket) => once(socket, 'connect')));
    const before = performance.now();
    await server.close();
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  it.each(['a b', '[::1', 'x:99999'])('answers a Host header that is none (%s) with 400, and shows nothing of itself', async (host) => {
    const server = await serve(gateway(), { host: '127.0.0.1', port: 0 });
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    socket.write(`GET /graphql HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    let text = '';
    socket.setEncoding('utf8').on('data', (chunk) => (text += chunk));
    await once(socket, 'close');
    expect(text).toMatch(/^HTTP\/1.1 400 /);
    expect(text).not.toContain('.ts:');
    await server.close();
  });
});
