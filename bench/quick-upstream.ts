import { hash } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { scriptNames } from './calls.ts';

/** The upstream of the benchmark: one account whose answers are made before the first call. */
export interface QuickUpstream {
  readonly url: string;
  /** Milliseconds before each answer. */
  latency: number;
  /** Calls that have come so far. */
  calls: number;
  readonly close: () => void;
}

/** What stands in the text of `WHO` in every script's bindings: nobody else's answer can hold it. */
export const digestOf = (authorization: string): string => hash('sha256', authorization).slice(0, digestLength);

const digestLength = 32;
const digestPlace = '-'.repeat(digestLength);
const hex = (text: string): string => hash('sha256', text).slice(0, 32);
const uuid = (text: string): string => hex(text).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

export const kvNamespaceIds = Array.from({ length: 40 }, (_, nth) => hex(`kv ${nth}`));
const d1DatabaseIds = Array.from({ length: 30 }, (_, nth) => uuid(`d1 ${nth}`));

/**
 * Starts the upstream on loopback. It reads and writes HTTP by hand, as much of it as its clients speak: with node:http it
 * would take more of the machine than the gateways that are measured.
 */
export async function startQuickUpstream(): Promise<QuickUpstream> {
  const answers = createAnswers();
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    let rest = '';
    socket
      .on('data', (chunk) => {
        rest += chunk.toString('latin1');
        for (let end = rest.indexOf('\r\n\r\n'); end >= 0; end = rest.indexOf('\r\n\r\n')) {
          const text = answerTo(rest.slice(0, end));
          rest = rest.slice(end + 4);
          upstream.calls++;
          if (upstream.latency > 0) setTimeout(() => socket.write(text, 'latin1'), upstream.latency);
          else socket.write(text, 'latin1');
        }
      })
      .on('error', () => socket.destroy())
      .on('close', () => sockets.delete(socket));
  });

  /** @param head of the request: its first line and its headers. */
  const answerTo = (head: string): string => {
    const answer = answers.get(head.slice(4, head.indexOf(' ', 4)).replace(/^\/accounts\/[^/]+/, ''));
    if (!answer) return 'HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n';
    const [before, after] = answer;
    return after === undefined ? before : `${before}${digestOf(/\r\nauthorization: ([^\r]+)/i.exec(head)?.[1] ?? '')}${after}`;
  };

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const upstream: QuickUpstream = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    latency: 0,
    calls: 0,
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
  return upstream;
}

/** The whole answer; or, of one that tells who asked, what is before and what is after that. */
type QuickAnswer = readonly [before: string, after?: string];

/** All answers, by what follows `/accounts/{account}` in their URL. */
function createAnswers(): ReadonlyMap<string, QuickAnswer> {
  const scripts = '/workers/dispatch/namespaces/n/scripts';
  const list = [answerWith(scriptNames.map(describeScript), { cursor: '', count: scriptNames.length, per_page: 100 })] as const;
  const kvNamespaces = kvNamespaceIds.map((id, nth) => ({ id, title: `cache of customer ${nth}`, supports_url_encoding: true }));
  const d1Databases = d1DatabaseIds.map((id, nth) => ({ uuid: id, name: `orders-${nth}`, created_at: '2025-03-13T18:43:38.619Z', version: 'production', num_tables: 12, file_size: 53_248 }));
  return new Map<string, QuickAnswer>([
    [`${scripts}?limit=100`, list],
    [`${scripts}?limit=1000`, list],
    ...scriptNames.map((name, nth) => [`${scripts}/${name}/bindings`, answerWithDigest(bindingsOf(nth))] as const),
    ['/storage/kv/namespaces?per_page=1000', [answerWith(kvNamespaces, pageInfo(1_000, kvNamespaces.length))]],
    ['/d1/database?per_page=10000', [answerWith(d1Databases, pageInfo(10_000, d1Databases.length))]],
  ]);
}

const pageInfo = (per_page: number, count: number) => ({ page: 1, per_page, count, total_count: count });

function describeScript(id: string) {
  const dates = { created_on: '2025-09-01T08:00:00.481516Z', modified_on: '2026-05-17T16:20:42.234208Z' };
  const script = { id, tag: hex(`tag ${id}`), etag: hex(`etag ${id}`), ...dates, tags: ['tier-gold'], compatibility_date: '2026-04-01', handlers: ['fetch'], has_modules: true, usage_model: 'standard' };
  return { ...dates, dispatch_namespace: 'n', script };
}

/** Twelve bindings of twelve kinds, not sorted. Scripts share KV namespaces and databases with a few others. */
function bindingsOf(nth: number): readonly unknown[] {
  const database = d1DatabaseIds[nth % d1DatabaseIds.length];
  return [
    { name: 'CACHE', type: 'kv_namespace', namespace_id: kvNamespaceIds[nth % kvNamespaceIds.length] },
    { name: 'WHO', type: 'plain_text', text: digestPlace },
    { name: 'DB', type: 'd1', id: database, database_id: database },
    { name: 'UPLOADS', type: 'r2_bucket', bucket_name: `uploads-${nth}`, jurisdiction: 'eu' },
    { name: 'JOBS', type: 'queue', queue_name: `jobs-${nth}` },
    { name: 'AUTH', type: 'service', service: 'auth', environment: 'production', entrypoint: 'Sessions' },
    { name: 'CART', type: 'durable_object_namespace', class_name: 'Cart', namespace_id: hex(`cart ${nth}`), script_name: `script-${nth}` },
    { name: 'POSTGRES', type: 'hyperdrive', id: hex(`hyperdrive ${nth}`) },
    { name: 'SETTINGS', type: 'json', json: { plan: 'gold', regions: ['weur', 'enam'], seats: 25 } },
    { name: 'API_KEY', type: 'secret_text' },
    { name: 'LIMITER', type: 'ratelimit', namespace_id: String(1_000 + nth), simple: { limit: 100, period: 60 } },
    { name: 'SEARCH', type: 'vectorize', index_name: `products-${nth}` },
  ];
}

function answerWithDigest(result: unknown): QuickAnswer {
  const [before = '', after = ''] = answerWith(result).split(digestPlace);
  return [before, after];
}

function answerWith(result: unknown, result_info?: Readonly<Record<string, unknown>>): string {
  const body = JSON.stringify({ success: true, errors: [], messages: [], result, ...(result_info && { result_info }) });
  return `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\ncf-ray: 8f1d2c3b4a5e6f70-AMS\r\n\r\n${body}`;
}
