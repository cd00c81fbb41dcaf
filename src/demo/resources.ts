import { hash } from 'node:crypto';

/** The id of the one account that the embedded upstream has. */
export const demoAccount = '023e105f4ecef8ad9ca31a8372d0c353';

/** What the customers of `fleet` share: each row is bound by as many of them as the next one. */
export const tenants = {
  kvNamespaces: numbered('tenant-cache', 40).map(kvNamespace),
  d1Databases: numbered('tenant-db', 20).map(d1Database),
  queues: numbered('tenant-jobs', 10).map((name) => queue(name)),
  r2Buckets: numbered('tenant-uploads', 8).map((name) => r2Bucket(name, 'default', 'WNAM')),
  hyperdriveConfigs: numbered('tenant-reports', 5).map((name) => hyperdriveConfig(name, publicOrigin(name))),
  vectorizeIndexes: numbered('tenant-search', 4).map((name) => vectorizeIndex(name, '@cf/baai/bge-small-en-v1.5', 384)),
};

/**
 * What the account's bindings point at, each row as its own endpoint gives it. Everything that a binding names is here, save
 * for what the script `orphan` is bound to.
 */
export const resources = {
  kvNamespaces: [...['storefront-sessions', 'edge-config'].map(kvNamespace), ...tenants.kvNamespaces],
  d1Databases: [...['storefront-catalog', 'legacy-orders', 'legacy-customers'].map(d1Database), ...tenants.d1Databases],
  // Upstream writes locations in either case.
  r2Buckets: [r2Bucket('storefront-media', 'eu', 'WEUR'), r2Bucket('exports', 'default', 'enam'), ...tenants.r2Buckets],
  queues: [queue('orders', { producers: orderProducers(), consumers: ['orders'] }), ...tenants.queues],
  hyperdriveConfigs: [hyperdriveConfig('orders-postgres', vpcOrigin('warehouse-api')), ...tenants.hyperdriveConfigs],
  vectorizeIndexes: [vectorizeIndex('product-embeddings', '@cf/baai/bge-base-en-v1.5', 768), ...tenants.vectorizeIndexes],
  workflows: [workflow('order-fulfilment', 'OrderFulfilment', 'orders')],
  durableObjectNamespaces: [
    { id: hex('durable object Cart'), name: 'storefront_Cart', class: 'Cart', script: 'storefront', use_sqlite: true, dispatch_namespace: 'production' },
  ],
  /** The account's own Workers: those of no dispatch namespace. As their list has it, `id` is the name and `tag` the id. */
  workers: [
    worker('checkout-api', ['fetch'], { routes: [{ id: hex('route checkout'), pattern: 'checkout.shop.example/*', script: 'checkout-api' }] }),
    worker('log-sink', ['tail']),
    worker('orders', ['fetch', 'queue'], { tags: ['team-shop'], tail_consumers: [{ service: 'log-sink' }] }),
    worker('outbound', ['fetch']),
    worker('tenant-auth', ['fetch'], { tags: ['team-platform'] }),
  ],
  secretsStores: [secretsStore('default_secrets_store')],
  secretsStoreSecrets: [
    secret('STRIPE_API_KEY', 'Restricted key of the live account'),
    // Both are found by a search for the first one's name, which looks at comments too.
    secret('STRIPE_WEBHOOK_SECRET', 'Rotate together with STRIPE_API_KEY'),
    secret('WAREHOUSE_TOKEN', null),
  ],
  mtlsCertificates: [warehouseCertificate()],
  pipelinesStreams: [stream('clickstream')],
  /** Pipelines from before streams, which their bindings call by name. */
  legacyPipelines: [legacyPipeline('pageviews')],
  vpcServices: [
    vpcService('warehouse-api', {
      type: 'tcp',
      host: { ipv4: '10.20.0.7', network: { tunnel_id: tunnelId('warehouse') } },
      tcp_port: 5432,
      app_protocol: 'postgresql',
    }),
    vpcService('returns-desk', {
      type: 'http',
      host: { hostname: 'returns.warehouse.internal', resolver_network: { tunnel_id: tunnelId('warehouse'), resolver_ips: ['10.20.0.53'] } },
      http_port: 8080,
      https_port: 8443,
    }),
  ],
  tunnels: [
    tunnel('warehouse', { status: 'healthy', conns_active_at: moment('connected', 2026), conns_inactive_at: null, deleted_at: null }),
    // Upstream lists those that are deleted too, unless it is asked not to.
    tunnel('old-warehouse', { status: 'down', conns_active_at: null, conns_inactive_at: moment('gone', 2026), deleted_at: moment('gone', 2026) }),
  ],
  aiSearchNamespaces: [{ name: 'default', created_at: moment('ai search namespace', 2025), description: null }],
  aiSearchInstances: [aiSearchInstance('help-centre', 'default', 'exports')],
  flagshipApps: [flagshipApp('storefront')],
  emailAddresses: ['orders@shop.example', 'support@shop.example'].map((email) => ({ id: hex(`email ${email}`), email })),
  artifactsNamespaces: [{ name: 'builds' }],
};

export type KVNamespace = (typeof resources.kvNamespaces)[number];
export type Worker = (typeof resources.workers)[number];

export function kvNamespace(title: string) {
  return { id: hex(`kv namespace ${title}`), title, supports_url_encoding: true };
}

function d1Database(name: string) {
  return {
    uuid: uuid(`d1 database ${name}`),
    name,
    created_at: moment(name, 2025),
    version: 'production',
    num_tables: 4 + Math.floor(fraction(name) * 20),
    file_size: 4096 * Math.ceil(fraction(name) * 100_000),
    jurisdiction: null,
    running_in_region: 'WEUR',
    read_replication: { mode: 'auto' },
  };
}

function r2Bucket(name: string, jurisdiction: string, location: string) {
  return { name, creation_date: moment(name, 2025), location, jurisdiction, storage_class: 'Standard' };
}

interface QueueEnds {
  readonly producers?: readonly object[];
  /** The Workers that are given its messages. */
  readonly consumers?: readonly string[];
}

function queue(queue_name: string, { producers = [], consumers = [] }: QueueEnds = {}) {
  const queue_id = hex(`queue ${queue_name}`);
  const created_on = moment(queue_name, 2025);
  return {
    queue_id,
    queue_name,
    created_on,
    modified_on: moment(queue_name, 2026),
    producers,
    producers_total_count: producers.length,
    consumers: consumers.map((script) => ({
      consumer_id: consumerId(script),
      created_on,
      queue_id,
      queue_name,
      script,
      settings: { batch_size: 50, max_concurrency: 10, max_retries: 5, max_wait_time_ms: 5000, retry_delay: 10 },
      type: 'worker',
    })),
    consumers_total_count: consumers.length,
    settings: { delivery_delay: 0, delivery_paused: false, message_retention_period: 345_600 },
  };
}

export function consumerId(script: string): string {
  return hex(`consumer ${script}`);
}

function orderProducers(): object[] {
  return [
    { type: 'worker', script: 'checkout-api' },
    { type: 'r2_bucket', bucket_name: 'exports' },
  ];
}

function hyperdriveConfig(name: string, origin: object) {
  return {
    id: hex(`hyperdrive ${name}`),
    name,
    origin,
    caching: { disabled: false, max_age: 60, stale_while_revalidate: 15 },
    origin_connection_limit: 60,
    created_on: moment(name, 2025),
    modified_on: moment(name, 2026),
  };
}

function vpcOrigin(service: string) {
  return { scheme: 'postgres', database: 'orders', user: 'storefront', service_id: vpcServiceId(service) };
}

function publicOrigin(database: string) {
  return { scheme: 'postgres', host: 'reports.db.example', port: 5432, database, user: 'reader' };
}

function vectorizeIndex(name: string, preset: string, dimensions: number) {
  return {
    name,
    description: `Embeddings by ${preset}`,
    config: { dimensions, metric: 'cosine', preset },
    created_on: moment(name, 2025),
    modified_on: moment(name, 2026),
  };
}

function workflow(name: string, class_name: string, script_name: string) {
  return {
    id: uuid(`workflow ${name}`),
    name,
    class_name,
    script_name,
    created_on: moment(name, 2025),
    modified_on: moment(name, 2026),
    triggered_on: moment('last order', 2026),
    instances: { complete: 1204, errored: 3, paused: 0, queued: 0, running: 2, terminated: 1, waiting: 5, waitingForPause: 0 },
    script_deleted: false,
  };
}

interface WorkerDetails {
  readonly tags?: readonly string[];
  readonly tail_consumers?: readonly { readonly service: string }[];
  readonly routes?: readonly object[];
}

function worker(id: string, handlers: readonly string[], { tags = [], tail_consumers = [], routes = [] }: WorkerDetails = {}) {
  return {
    id,
    tag: hex(`worker ${id}`),
    tags,
    etag: hash('sha256', `worker ${id}`),
    created_on: moment(id, 2025),
    modified_on: moment(id, 2026),
    handlers,
    tail_consumers,
    routes,
    compatibility_date: '2026-04-01',
    compatibility_flags: ['nodejs_compat'],
    has_assets: false,
    has_modules: true,
    last_deployed_from: 'wrangler',
    logpush: false,
    observability: { enabled: true, head_sampling_rate: 1 },
    usage_model: 'standard',
  };
}

function secretsStore(name: string) {
  return { id: hex('secrets store'), name, account_id: demoAccount, created: moment(name, 2025), modified: moment(name, 2026) };
}

function secret(name: string, comment: string | null) {
  return {
    id: hex(`secret ${name}`),
    name,
    store_id: hex('secrets store'),
    status: 'active',
    scopes: ['workers'],
    comment,
    created: moment(name, 2025),
    modified: moment(name, 2026),
  };
}

/** A certificate that was made for the demo. Its key is thrown away, and upstream never gives one. */
function warehouseCertificate() {
  return {
    id: uuid('certificate warehouse-client'),
    name: 'warehouse-client',
    ca: false,
    certificates: `-----BEGIN CERTIFICATE-----
MIIBVzCB/wIIXzqcIdC36GQwCgYIKoZIzj0EAwIwNTEYMBYGA1UECgwPVGhlIENv
cm5lciBTaG9wMRkwFwYDVQQDDBB3YXJlaG91c2UtY2xpZW50MB4XDTI2MDExNTAw
MDAwMFoXDTM2MDExMzAwMDAwMFowNTEYMBYGA1UECgwPVGhlIENvcm5lciBTaG9w
MRkwFwYDVQQDDBB3YXJlaG91c2UtY2xpZW50MFkwEwYHKoZIzj0CAQYIKoZIzj0D
AQcDQgAEHKU/BeihEkArJNZfFKfOn8OSsA7lume3dZ6CKNHyUa2kJSvzIFbQoqpL
JggcoJ+9ppDhzgohPq8mAVx7qRyN4zAKBggqhkjOPQQDAgNHADBEAiBCmNG0CQun
55swfnh/2eq1UVbtqukPWLqUefNDY8EUmQIgYriDaGbbxiQMuEriwTXe2EHHLjQo
DYG+Iet/KFcD6no=
-----END CERTIFICATE-----
`,
    issuer: 'CN=warehouse-client,O=The Corner Shop',
    serial_number: '6861968651301939300',
    signature: 'ECDSAWithSHA256',
    uploaded_on: '2026-01-15T09:12:40.318204Z',
    expires_on: '2036-01-13T00:00:00Z',
    type: 'custom',
  };
}

function stream(name: string) {
  const id = hex(`stream ${name}`);
  return {
    id,
    name,
    version: 3,
    created_at: moment(name, 2025),
    modified_at: moment(name, 2026),
    endpoint: `https://${id}.ingest.cloudflare.com`,
    http: { enabled: true, authentication: true, cors: { origins: ['https://shop.example'] } },
    worker_binding: { enabled: true },
    format: { type: 'json', decimal_encoding: 'number', timestamp_format: 'rfc3339', unstructured: false },
    schema: {
      fields: [
        { type: 'string', name: 'path', required: true },
        { type: 'timestamp', name: 'clicked_at', required: true, unit: 'millisecond' },
      ],
    },
  };
}

function legacyPipeline(name: string) {
  const id = hex(`pipeline ${name}`);
  return {
    id,
    name,
    version: 2,
    endpoint: `https://${id}.pipelines.cloudflare.com`,
    source: [
      { type: 'http', format: 'json', authentication: false },
      { type: 'binding', format: 'json' },
    ],
    destination: {
      type: 'r2',
      format: 'json',
      batch: { max_bytes: 100_000_000, max_duration_s: 300, max_rows: 10_000_000 },
      compression: { type: 'gzip' },
      path: { bucket: 'exports', prefix: name },
    },
  };
}

function vpcService<Details extends object>(name: string, details: Details) {
  return {
    service_id: vpcServiceId(name),
    name,
    ...details,
    tls_settings: { cert_verification_mode: 'verify_full' },
    created_at: moment(name, 2025),
    updated_at: moment(name, 2026),
  };
}

function vpcServiceId(name: string): string {
  return uuid(`vpc service ${name}`);
}

interface TunnelState {
  readonly status: string;
  readonly conns_active_at: string | null;
  readonly conns_inactive_at: string | null;
  readonly deleted_at: string | null;
}

function tunnel(name: string, state: TunnelState) {
  return {
    id: tunnelId(name),
    account_tag: demoAccount,
    name,
    created_at: moment(name, 2025),
    ...state,
    connections: [],
    tun_type: 'cfd_tunnel',
    metadata: {},
    config_src: 'cloudflare',
    remote_config: true,
  };
}

function tunnelId(name: string): string {
  return uuid(`tunnel ${name}`);
}

function aiSearchInstance(id: string, namespace: string, bucket: string) {
  return {
    id,
    namespace,
    type: 'r2',
    source: bucket,
    source_params: { prefix: `${id}/`, r2_jurisdiction: 'default' },
    status: 'ready',
    enable: true,
    paused: false,
    created_at: moment(id, 2025),
    created_by: null,
    modified_at: moment(id, 2026),
    modified_by: null,
    last_activity: moment('last search', 2026),
    ai_gateway_id: 'default',
    ai_search_model: '@cf/meta/llama-3.3-70b-instruct-fp8-fast',
    embedding_model: '@cf/qwen/qwen3-embedding-0.6b',
    cache: true,
    cache_threshold: 'close_enough',
    cache_ttl: 172_800,
    chunk: true,
    chunk_overlap: 10,
    chunk_size: 1024,
    custom_metadata: null,
    engine_version: 3,
    fusion_method: 'rrf',
    hybrid_search_enabled: false,
    index_method: { keyword: false, vector: true },
    indexing_options: { keyword_tokenizer: 'porter' },
    max_num_results: 10,
    metadata: null,
    public_endpoint_id: null,
    public_endpoint_params: null,
    reranking: false,
    reranking_model: null,
    retrieval_options: { keyword_match_mode: 'and' },
    rewrite_model: null,
    rewrite_query: false,
    score_threshold: 0.4,
    summarization: false,
    summarization_model: null,
    sync_interval: 21_600,
    system_prompt_ai_search: null,
    system_prompt_index_summarization: null,
    system_prompt_rewrite_query: null,
    token_id: null,
  };
}

function flagshipApp(name: string) {
  return { id: uuid(`flagship ${name}`), name, created_at: moment(name, 2025), updated_at: moment(name, 2026), updated_by: 'unknown' };
}

export function numbered(name: string, length: number): string[] {
  return Array.from({ length }, (_, index) => `${name}-${String(index + 1).padStart(2, '0')}`);
}

/** A moment in the first four months of a year that is always the same for the same label. */
function moment(label: string, year: number): string {
  return new Date(Date.UTC(year, 0, 1) + fraction(`${label} in ${year}`) * 120 * 86_400_000).toISOString();
}

function fraction(label: string): number {
  return Number.parseInt(hex(label).slice(0, 8), 16) / 2 ** 32;
}

/** A UUID that is always the same for the same label, as every id here: with version 4 and its variant, as upstream's. */
export function uuid(label: string): string {
  return hex(label).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-a$4-$5');
}

export function hex(label: string): string {
  return hash('md5', label);
}
