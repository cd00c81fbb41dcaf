import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** How the upstream of a load run behaves. */
export interface LoadUpstreamOptions {
  /** Milliseconds before each answer. */
  readonly latency: number;
  /** Scripts of its one namespace. */
  readonly scripts: number;
  /** Calls that a credential may make in a window of seconds; what is beyond is a 429 that blocks for a window. */
  readonly limit?: { readonly quota: number; readonly window: number };
}

/** An upstream that counts everything, and tells each caller who it was seen as. */
export interface LoadUpstream {
  readonly url: string;
  /** Milliseconds before each answer. */
  latency: number;
  readonly counts: { calls: number; lists: number; refused: number; mostSockets: number; mostInWindow: number };
  readonly close: () => void;
}

interface Window {
  calls: number;
  endsAt: number;
}

/** What {@link startLoadUpstream} puts into every script's bindings, as the text of `WHO`: nobody else's answer can hold it. */
export const digestOf = (credential: string): string => createHash('sha256').update(credential).digest('hex');

/** Starts an upstream on loopback with one namespace of many scripts. */
export async function startLoadUpstream({ latency, scripts, limit }: LoadUpstreamOptions): Promise<LoadUpstream> {
  const counts = { calls: 0, lists: 0, refused: 0, mostSockets: 0, mostInWindow: 0 };
  const sockets = new Set<Socket>();
  const windows = new Map<string, Window>();

  const count = (credential: string): Window | undefined => {
    if (!limit) return undefined;
    const now = performance.now();
    const last = windows.get(credential);
    const window = last && now < last.endsAt ? last : { calls: 0, endsAt: now + limit.window * 1_000 };
    windows.set(credential, window);
    window.calls++;
    counts.mostInWindow = Math.max(counts.mostInWindow, window.calls);
    return window;
  };

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    counts.calls++;
    const credential = request.headers.authorization ?? '';
    const window = count(credential);
    const headers = window && limit ? limitHeaders(window, limit) : {};
    if (window && limit && window.calls > limit.quota) {
      counts.refused++;
      return send(response, 429, { success: false, errors: [{ code: 10100, message: 'More than enough' }] }, { ...headers, 'retry-after': String(limit.window) });
    }
    const url = new URL(request.url ?? '', 'http://upstream');
    if (!url.pathname.endsWith('/scripts')) return send(response, 200, { success: true, result: bindings(credential) }, headers);
    counts.lists++;
    return send(response, 200, listScripts(url, scripts), headers);
  };

  const server = createServer((request, response) => setTimeout(() => answer(request, response), upstream.latency));
  server.keepAliveTimeout = 120_000;
  server.on('connection', (socket) => {
    sockets.add(socket);
    counts.mostSockets = Math.max(counts.mostSockets, sockets.size);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const upstream: LoadUpstream = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    latency,
    counts,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
  return upstream;
}

const limitHeaders = ({ calls, endsAt }: Window, { quota, window }: { quota: number; window: number }) => ({
  ratelimit: `"default";r=${Math.max(0, quota - calls)};t=${Math.max(0, Math.ceil((endsAt - performance.now()) / 1_000))}`,
  'ratelimit-policy': `"default";q=${quota};w=${window}`,
});

const bindings = (credential: string) => [
  { name: 'CACHE', type: 'kv_namespace', namespace_id: '0f2ac74b498b48028cb68387c421e279' },
  { name: 'WHO', type: 'plain_text', text: digestOf(credential) },
];

function listScripts({ searchParams }: URL, scripts: number) {
  const from = Number(searchParams.get('cursor') ?? '0');
  const to = Math.min(scripts, from + Number(searchParams.get('limit')));
  const result = Array.from({ length: to - from }, (_, index) => ({ id: `script-${from + index}`, etag: 'e', modified_on: '2026-01-01T00:00:00Z' }));
  return { success: true, result, result_info: { cursor: to < scripts ? String(to) : '' } };
}

function send(response: ServerResponse, status: number, body: unknown, headers: Record<string, string>): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text), ...headers }).end(text);
}
