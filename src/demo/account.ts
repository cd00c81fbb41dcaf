import { hash } from 'node:crypto';
import { hex, resources, tenants, uuid } from './resources.ts';

/** A binding as upstream sends it. */
interface WireBinding {
  readonly type: string;
  /** Missing on a `tail_consumer`, which is listed among the bindings all the same. */
  readonly name?: string;
  readonly [member: string]: unknown;
}

/** The `script` of upstream's script details. Old scripts hold little more than their id and dates. */
interface ScriptDetails {
  readonly id: string;
  readonly tag: string;
  /** Null where the script has no content. */
  readonly etag: string | null;
  readonly created_on: string;
  readonly modified_on: string;
  readonly tags?: readonly string[] | null;
  readonly tail_consumers?: readonly { readonly service: string }[] | null;
  readonly compatibility_date?: string;
  readonly compatibility_flags?: readonly string[];
  readonly handlers?: readonly string[];
  readonly named_handlers?: readonly { readonly name: string; readonly handlers: readonly string[] }[];
  readonly has_assets?: boolean;
  readonly has_modules?: boolean;
  readonly last_deployed_from?: string;
  readonly logpush?: boolean;
  readonly migration_tag?: string;
  readonly observability?: { readonly enabled: boolean; readonly head_sampling_rate?: number };
  readonly placement?: { readonly mode?: string; readonly last_analyzed_at?: string; readonly status?: string };
  readonly usage_model?: string;
}

/** A script of a dispatch namespace. */
export interface DemoScript {
  readonly details: ScriptDetails;
  readonly bindings: readonly WireBinding[];
  readonly limits?: { readonly cpu_ms: number };
}

/** A dispatch namespace: as upstream shows it, and its scripts by name, in the order of their names. */
export interface DemoNamespace {
  readonly details: {
    readonly namespace_id: string;
    readonly namespace_name: string;
    readonly created_on: string;
    readonly created_by: string;
    readonly modified_on: string;
    readonly modified_by: string;
    readonly script_count: number;
    readonly trusted_workers: boolean;
  };
  readonly scripts: ReadonlyMap<string, DemoScript>;
  /** Whether the list of its scripts says of each no more than its name and dates, as upstream's older deployments do. */
  readonly listsFlat: boolean;
}

/** The dispatch namespaces of the account, by name. */
export const namespaces: ReadonlyMap<string, DemoNamespace> = new Map(
  [
    createNamespace('production', '2025-03-13T18:43:38.619848Z', production()),
    createNamespace('fleet', '2025-04-02T09:15:04.120331Z', fleet()),
    createNamespace('staging', '2025-06-24T07:30:51.902217Z', staging()),
  ].map((namespace) => [namespace.details.namespace_name, namespace]),
);

function createNamespace(name: string, created_on: string, scripts: readonly DemoScript[]): DemoNamespace {
  const operator = hex('user operator');
  const sorted = scripts.toSorted((script, other) => (script.details.id < other.details.id ? -1 : 1));
  return {
    details: {
      namespace_id: uuid(`dispatch namespace ${name}`),
      namespace_name: name,
      created_on,
      created_by: operator,
      modified_on: created_on,
      modified_by: operator,
      script_count: scripts.length,
      trusted_workers: name === 'staging',
    },
    scripts: new Map(sorted.map((script) => [script.details.id, script])),
    listsFlat: name === 'staging',
  };
}

function production(): DemoScript[] {
  return [
    createScript('storefront', storefrontBindings(), {
      tags: ['team-shop', 'tier-gold'],
      tail_consumers: [{ service: 'log-sink' }],
      handlers: ['fetch', 'queue'],
      named_handlers: [{ name: 'Cart', handlers: ['class'] }],
      migration_tag: 'v1',
      placement: { mode: 'smart', last_analyzed_at: '2026-05-18T06:12:09Z', status: 'SUCCESS' },
    }),
    createScript('every-kind', everyKindBindings(), { has_assets: true, handlers: ['fetch', 'scheduled'] }),
    createScript('from-tomorrow', fromTomorrowBindings()),
    legacyScript(),
    createScript('orphan', orphanBindings()),
    createScript('empty', []),
    shellScript(),
  ];
}

function createScript(id: string, bindings: readonly WireBinding[], details: Partial<ScriptDetails> = {}): DemoScript {
  return {
    bindings,
    limits: { cpu_ms: 50 },
    details: {
      id,
      tag: hex(`tag ${id}`),
      etag: hash('sha256', `etag ${id}`),
      created_on: '2025-09-01T08:00:00.481516Z',
      modified_on: '2026-05-17T16:20:42.234208Z',
      tags: [],
      tail_consumers: [],
      compatibility_date: '2026-04-01',
      compatibility_flags: ['nodejs_compat'],
      handlers: ['fetch'],
      has_assets: false,
      has_modules: true,
      last_deployed_from: 'api',
      logpush: false,
      observability: { enabled: true, head_sampling_rate: 0.1 },
      placement: {},
      usage_model: 'standard',
      ...details,
    },
  };
}

/** Uploaded years ago, in service-worker syntax: upstream has nothing to say about what came later. */
function legacyScript(): DemoScript {
  const details = {
    id: 'legacy',
    tag: hex('tag legacy'),
    etag: hash('sha256', 'etag legacy'),
    created_on: '2021-02-11T10:04:55.102938Z',
    modified_on: '2021-11-30T22:41:17.564738Z',
    tags: null,
    tail_consumers: null,
    handlers: ['fetch'],
    usage_model: 'bundled',
  };
  return { details, bindings: legacyBindings() };
}

/** Made, but never uploaded to: there is no version of it that could have settings. */
function shellScript(): DemoScript {
  const created_on = '2026-05-02T11:47:20.730914Z';
  return { details: { id: 'shell', tag: hex('tag shell'), etag: null, created_on, modified_on: created_on }, bindings: [] };
}

function storefrontBindings(): WireBinding[] {
  return [
    // Without `script_name`, as upstream says it of a class that lives in the same script.
    { name: 'CART', type: 'durable_object_namespace', class_name: 'Cart', namespace_id: named(resources.durableObjectNamespaces, 'storefront_Cart').id },
    d1('CATALOG', 'storefront-catalog'),
    { name: 'CHECKOUT', type: 'service', service: 'checkout-api', entrypoint: 'Checkout' },
    { name: 'CONFIG', type: 'json', json: storefrontConfig() },
    { name: 'MEDIA', type: 'r2_bucket', bucket_name: 'storefront-media', jurisdiction: 'eu' },
    { name: 'ORDERS', type: 'queue', queue_name: 'orders' },
    { name: 'ORDERS_DB', type: 'hyperdrive', id: named(resources.hyperdriveConfigs, 'orders-postgres').id },
    { name: 'RATE_LIMITER', type: 'ratelimit', namespace_id: '1001', simple: { limit: 100, period: 60 } },
    kv('SESSIONS', 'storefront-sessions'),
    { name: 'STORE_NAME', type: 'plain_text', text: 'The Corner Shop' },
    { name: 'STRIPE_API_KEY', type: 'secret_text' },
    { name: 'WAREHOUSE', type: 'vpc_network', tunnel_id: named(resources.tunnels, 'warehouse').id },
  ];
}

/** Parsed, since an object literal with `__proto__` would set the prototype instead of a member. */
function storefrontConfig(): unknown {
  return JSON.parse(`{
    "theme": { "primaryColor": "#f6821f", "dark_mode": true },
    "checkoutSteps": ["cart", "address", "payment"],
    "free_shipping_over": 49.5,
    "giftWrap": null,
    "__proto__": { "note": "a key like any other" }
  }`);
}

/** Each of the 38 documented kinds once, with every field that a GET answers. */
function everyKindBindings(): WireBinding[] {
  const cart = named(resources.durableObjectNamespaces, 'storefront_Cart');
  return [
    { name: 'AI', type: 'ai' },
    { name: 'AI_SEARCH', type: 'ai_search', instance_name: 'help-centre', namespace: 'default' },
    { name: 'AI_SEARCH_NAMESPACE', type: 'ai_search_namespace', namespace: 'default' },
    { name: 'ANALYTICS', type: 'analytics_engine', dataset: 'storefront_events' },
    { name: 'ARTIFACTS', type: 'artifacts', namespace: 'builds' },
    { name: 'ASSETS', type: 'assets' },
    { name: 'BROWSER', type: 'browser' },
    { name: 'BUCKET', type: 'r2_bucket', bucket_name: 'storefront-media', jurisdiction: 'eu' },
    { name: 'CERTIFICATE', type: 'mtls_certificate', certificate_id: named(resources.mtlsCertificates, 'warehouse-client').id },
    { name: 'CONFIG', type: 'json', json: { featureFlags: { new_checkout: true }, limits: [1, 2.5, null] } },
    {
      name: 'COUNTER',
      type: 'durable_object_namespace',
      class_name: cart.class,
      namespace_id: cart.id,
      script_name: cart.script,
      environment: 'production',
      dispatch_namespace: cart.dispatch_namespace,
    },
    { name: 'DATA', type: 'data_blob', part: 'data.bin' },
    { ...d1('DATABASE', 'storefront-catalog'), id: named(resources.d1Databases, 'storefront-catalog').uuid },
    {
      name: 'DISPATCHER',
      type: 'dispatch_namespace',
      namespace: 'fleet',
      outbound: {
        params: [{ name: 'customer' }, { name: 'plan' }],
        worker: { service: 'outbound', environment: 'production', entrypoint: 'Outbound' },
      },
    },
    {
      name: 'EMAIL',
      type: 'send_email',
      destination_address: 'orders@shop.example',
      allowed_destination_addresses: ['orders@shop.example', 'support@shop.example'],
      allowed_sender_addresses: ['noreply@shop.example'],
    },
    { name: 'FLAGS', type: 'flagship', app_id: named(resources.flagshipApps, 'storefront').id },
    { name: 'GREETING', type: 'plain_text', text: 'Hello' },
    { name: 'HYPERDRIVE', type: 'hyperdrive', id: named(resources.hyperdriveConfigs, 'orders-postgres').id },
    { name: 'IMAGES', type: 'images' },
    { name: 'INHERITED', type: 'inherit', old_name: 'INHERITED_BEFORE', version_id: 'latest' },
    { name: 'K2', type: 'k2', stream: hex('k2 stream') },
    kv('KV', 'storefront-sessions'),
    { name: 'MEDIA', type: 'media' },
    { name: 'MESSAGING', type: 'messaging', namespace: 'notices' },
    // Upstream gives `tunnel_id` or `network_id`, never both: here no field is left out.
    { name: 'NETWORK', type: 'vpc_network', tunnel_id: named(resources.tunnels, 'warehouse').id, network_id: 'cf1:network', identity: 'runtime-email-alpha' },
    { name: 'NOTICE', type: 'text_blob', part: 'notice.txt' },
    { name: 'PIPELINE', type: 'pipelines', pipeline: named(resources.pipelinesStreams, 'clickstream').id },
    { name: 'QUEUE', type: 'queue', queue_name: 'orders' },
    { name: 'RATE_LIMITER', type: 'ratelimit', namespace_id: '1001', simple: { limit: 100, period: 60, mitigation_timeout: 120 } },
    { name: 'SECRET', type: 'secret_text' },
    { name: 'SERVICE', type: 'service', service: 'checkout-api', environment: 'production', entrypoint: 'Checkout' },
    { name: 'SIGNING_KEY', type: 'secret_key', algorithm: { name: 'HMAC', hash: 'SHA-512' }, format: 'raw', usages: ['sign', 'verify'] },
    {
      name: 'STORE_SECRET',
      type: 'secrets_store_secret',
      store_id: named(resources.secretsStores, 'default_secrets_store').id,
      secret_name: 'STRIPE_API_KEY',
    },
    { name: 'VECTORS', type: 'vectorize', index_name: 'product-embeddings' },
    { name: 'VERSION', type: 'version_metadata' },
    { name: 'VPC', type: 'vpc_service', service_id: named(resources.vpcServices, 'warehouse-api').service_id },
    { name: 'WASM', type: 'wasm_module', part: 'resize.wasm' },
    { name: 'WORKFLOW', type: 'workflow', workflow_name: 'order-fulfilment', class_name: 'OrderFulfilment', script_name: 'orders' },
  ];
}

/** What no documentation knows, around one binding that it does. */
function fromTomorrowBindings(): WireBinding[] {
  return [
    { name: 'ENTANGLED', type: 'quantum_link', qubits: 128, 'peer-id': null, spin: { upOrDown: ['up', 'down'], phase_shift: 0.25 }, '': false },
    { name: 'LOADER', type: 'worker_loader' },
    { type: 'tail_consumer', service: 'log-sink' },
    kv('SESSIONS', 'storefront-sessions'),
  ];
}

/** Shapes from before the documentation's, which upstream still sends of old scripts. */
function legacyBindings(): WireBinding[] {
  return [
    { name: 'BROWSER', type: 'browser_rendering' },
    { name: 'CLICKS', type: 'pipelines', stream: named(resources.pipelinesStreams, 'clickstream').id },
    d1('CUSTOMERS', 'legacy-customers'),
    { name: 'DATA', type: 'data_blob' },
    {
      name: 'DISPATCHER',
      type: 'dispatch_namespace',
      namespace: 'fleet',
      outbound: { params: ['customer', 'plan'], worker: { service: 'outbound', environment: 'production' } },
    },
    { name: 'NOTICE', type: 'text_blob', part: 'notice.txt' },
    { name: 'ORDERS', type: 'd1', id: named(resources.d1Databases, 'legacy-orders').uuid },
    { name: 'PAGEVIEWS', type: 'pipelines', pipeline: 'pageviews' },
    { name: 'RATE_LIMITER', type: 'ratelimit', namespace_id: '1002', simple: { limit: 2.5, period: 10 } },
    { name: 'WASM', type: 'wasm_module' },
  ];
}

/** Bound to resources that have been deleted since. */
function orphanBindings(): WireBinding[] {
  return [
    { name: 'DELETED_DB', type: 'd1', database_id: uuid('deleted database') },
    { name: 'DELETED_KV', type: 'kv_namespace', namespace_id: hex('deleted namespace') },
  ];
}

/** What the shop tries out next. */
function staging(): DemoScript[] {
  return [
    createScript('storefront-next', [d1('CATALOG', 'storefront-catalog'), kv('SESSIONS', 'storefront-sessions')], { tags: ['team-shop'] }),
    createScript('checkout-next', [{ name: 'ORDERS', type: 'queue', queue_name: 'orders' }], { tags: ['team-shop'] }),
    createScript('search-next', [{ name: 'PRODUCTS', type: 'vectorize', index_name: 'product-embeddings' }], { tags: ['team-search'] }),
  ];
}

function fleet(): DemoScript[] {
  return Array.from({ length: 1000 }, (_, index) => customer(index + 1));
}

function customer(number: number): DemoScript {
  const name = `customer-${String(number).padStart(4, '0')}`;
  const createdOn = Date.UTC(2025, 3, 3) + number * 6 * 3_600_000;
  return createScript(name, customerBindings(name, number), {
    created_on: new Date(createdOn).toISOString(),
    modified_on: new Date(createdOn + 30 * 86_400_000).toISOString(),
    tags: [name, number % 10 === 0 ? 'plan-enterprise' : 'plan-free'],
  });
}

function customerBindings(name: string, number: number): WireBinding[] {
  const bindings: WireBinding[] = [
    { name: 'CACHE', type: 'kv_namespace', namespace_id: pick(tenants.kvNamespaces, number - 1).id },
    { name: 'CUSTOMER', type: 'plain_text', text: name },
    { name: 'DB', type: 'd1', database_id: pick(tenants.d1Databases, (number - 1) / 50).uuid },
  ];
  if (number % 2 === 0) bindings.push({ name: 'JOBS', type: 'queue', queue_name: pick(tenants.queues, number / 2).queue_name });
  if (number % 3 === 0) bindings.push({ name: 'UPLOADS', type: 'r2_bucket', bucket_name: pick(tenants.r2Buckets, number / 3).name });
  if (number % 5 === 0) bindings.push(customerExtra(number / 5));
  return bindings;
}

/** Of every fifth customer: one of four kinds in turn. */
function customerExtra(number: number): WireBinding {
  const extras: WireBinding[] = [
    { name: 'REPORTS', type: 'hyperdrive', id: pick(tenants.hyperdriveConfigs, number / 4).id },
    { name: 'SEARCH', type: 'vectorize', index_name: pick(tenants.vectorizeIndexes, number / 4).name },
    { name: 'AUTH', type: 'service', service: 'tenant-auth' },
    { name: 'API_KEY', type: 'secret_text' },
  ];
  return pick(extras, number);
}

function kv(name: string, title: string): WireBinding {
  return { name, type: 'kv_namespace', namespace_id: named(resources.kvNamespaces, title).id };
}

function d1(name: string, database: string): WireBinding {
  return { name, type: 'd1', database_id: named(resources.d1Databases, database).uuid };
}

/** Looks a row up, so that a binding dangles only where it is meant to. */
function named<Row extends { readonly name: string } | { readonly title: string }>(rows: readonly Row[], name: string): Row {
  const row = rows.find((candidate) => ('name' in candidate ? candidate.name : candidate.title) === name);
  if (!row) throw new Error(`The demo account has no resource ${name}.`);
  return row;
}

function pick<Row>(rows: readonly Row[], number: number): Row {
  return rows[Math.floor(number) % rows.length] as Row;
}
