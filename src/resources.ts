import { badInput } from './bad-input.ts';
import { asObject, type Json } from './json.ts';
import type { ItemsOf } from './cloudflare/paging.ts';
import { path, type Path } from './cloudflare/path.ts';
import type { ResourceType } from './wire.generated.ts';

/** How the resources of a type are read. */
export interface ResourceRow {
  /** Whether an identifier has a scope before its slash: the store of a secret, the jurisdiction of a bucket. */
  readonly isScoped?: true;
  /** Whether an identifier may do without its scope. */
  readonly hasDefaultScope?: true;
  /** The endpoint of one; left out where the API takes another id than bindings hold. */
  readonly one?: (account: string, id: string, scope: string) => Path;
  /** The first page of all, with the largest pages that the endpoint gives; left out where there is no list. */
  readonly all?: (account: string, scope: string) => Path;
  /** A list that holds one resource, and hardly any other. */
  readonly search?: (account: string, id: string, scope: string) => Path;
  /** The property of a list's item that is the identifier, without its scope. */
  readonly key: string;
  /** Where the items are in what the list endpoint answers, if not the result itself. */
  readonly itemsOf?: ItemsOf;
  /** Makes one shape of what the two endpoints give. */
  readonly normalise?: (json: Json, scope: string) => Json;
  /** Whether upstream still knows it although it was deleted. */
  readonly isGone?: (json: Json) => boolean;
}

/** All types of resources. What is said of endpoints is from https://developers.cloudflare.com/api/ and Cloudflare's own clients. */
export const resources: { readonly [Type in ResourceType]: ResourceRow } = {
  AISearchInstance: {
    isScoped: true,
    one: (account, id, scope) => path`/accounts/${account}/ai-search/namespaces/${scope}/instances/${id}`,
    all: (account, scope) => path`/accounts/${account}/ai-search/namespaces/${scope}/instances?per_page=100`,
    key: 'id',
    normalise: (json, namespace) => ({ namespace, ...json }),
  },
  AISearchNamespace: {
    one: (account, id) => path`/accounts/${account}/ai-search/namespaces/${id}`,
    all: (account) => path`/accounts/${account}/ai-search/namespaces?per_page=100`,
    key: 'name',
  },
  D1Database: {
    one: (account, id) => path`/accounts/${account}/d1/database/${id}`,
    all: (account) => path`/accounts/${account}/d1/database?per_page=10000`,
    key: 'uuid',
  },
  DispatchNamespace: {
    one: (account, id) => path`/accounts/${account}/workers/dispatch/namespaces/${id}`,
    all: (account) => path`/accounts/${account}/workers/dispatch/namespaces`,
    key: 'namespace_name',
  },
  DurableObjectNamespace: {
    all: (account) => path`/accounts/${account}/workers/durable_objects/namespaces?per_page=1000`,
    key: 'id',
  },
  FlagshipApp: {
    one: (account, id) => path`/accounts/${account}/flagship/apps/${id}`,
    all: (account) => path`/accounts/${account}/flagship/apps`,
    key: 'id',
  },
  HyperdriveConfig: {
    one: (account, id) => path`/accounts/${account}/hyperdrive/configs/${id}`,
    all: (account) => path`/accounts/${account}/hyperdrive/configs?per_page=100`,
    key: 'id',
  },
  KVNamespace: {
    one: (account, id) => path`/accounts/${account}/storage/kv/namespaces/${id}`,
    all: (account) => path`/accounts/${account}/storage/kv/namespaces?per_page=1000`,
    key: 'id',
  },
  LegacyPipeline: {
    one: (account, id) => path`/accounts/${account}/pipelines/${id}`,
    key: 'name',
  },
  MTLSCertificate: {
    one: (account, id) => path`/accounts/${account}/mtls_certificates/${id}`,
    all: (account) => path`/accounts/${account}/mtls_certificates?per_page=50`,
    key: 'id',
  },
  PipelinesStream: {
    one: (account, id) => path`/accounts/${account}/pipelines/v1/streams/${id}`,
    all: (account) => path`/accounts/${account}/pipelines/v1/streams?per_page=100`,
    key: 'id',
  },
  Queue: {
    // One queue is read by its id, and a binding holds its name.
    all: (account) => path`/accounts/${account}/queues?per_page=100`,
    key: 'queue_name',
  },
  R2Bucket: {
    isScoped: true,
    hasDefaultScope: true,
    one: (account, id, scope) => inJurisdiction(path`/accounts/${account}/r2/buckets/${id}`, scope),
    all: (account, scope) => inJurisdiction(path`/accounts/${account}/r2/buckets?per_page=1000`, scope),
    key: 'name',
    itemsOf: (result) => asObject(result)?.['buckets'],
    normalise: (json, jurisdiction) => ({ jurisdiction: jurisdiction || 'default', ...json }),
  },
  SecretsStore: {
    one: (account, id) => path`/accounts/${account}/secrets_store/stores/${id}`,
    all: (account) => path`/accounts/${account}/secrets_store/stores?per_page=100`,
    key: 'id',
  },
  SecretsStoreSecret: {
    isScoped: true,
    // One secret is read by its id, and a binding holds its name.
    all: (account, scope) => path`/accounts/${account}/secrets_store/stores/${scope}/secrets?per_page=100`,
    search: (account, id, scope) => path`/accounts/${account}/secrets_store/stores/${scope}/secrets?per_page=100&search=${id}`,
    key: 'name',
  },
  Tunnel: {
    one: (account, id) => path`/accounts/${account}/cfd_tunnel/${id}`,
    all: (account) => path`/accounts/${account}/cfd_tunnel?per_page=1000&is_deleted=false`,
    key: 'id',
    isGone: (json) => typeof json['deleted_at'] === 'string',
  },
  VPCService: {
    one: (account, id) => path`/accounts/${account}/connectivity/directory/services/${id}`,
    all: (account) => path`/accounts/${account}/connectivity/directory/services?per_page=1000`,
    key: 'service_id',
  },
  VectorizeIndex: {
    one: (account, id) => path`/accounts/${account}/vectorize/v2/indexes/${id}`,
    all: (account) => path`/accounts/${account}/vectorize/v2/indexes`,
    key: 'name',
  },
  Worker: {
    one: (account, id) => path`/accounts/${account}/workers/workers/${id}`,
    all: (account) => path`/accounts/${account}/workers/scripts`,
    key: 'id',
    normalise: normaliseWorker,
  },
  Workflow: {
    one: (account, id) => path`/accounts/${account}/workflows/${id}`,
    all: (account) => path`/accounts/${account}/workflows?per_page=100`,
    key: 'name',
  },
};

/** Whether this names a type of resources, and no interface of theirs. */
export const isResourceType = (name: string): name is ResourceType => Object.hasOwn(resources, name);

/** Buckets are told apart by jurisdiction as well, which is not in the path. */
function inJurisdiction(target: Path, jurisdiction: string): Path {
  if (jurisdiction === '') return target;
  if (!/^[a-z-]{1,32}$/.test(jurisdiction)) throw badInput(`${JSON.stringify(jurisdiction.slice(0, 80))} is no jurisdiction.`);
  return { ...target, headers: { 'cf-r2-jurisdiction': jurisdiction } };
}

/** In the list, `id` is the Worker's name and `tag` its id; the endpoint of one has `name` and `id`. */
function normaliseWorker(json: Json): Json {
  const isListed = 'tag' in json;
  return {
    ...json,
    name: isListed ? json['id'] : json['name'],
    worker_id: isListed ? json['tag'] : json['id'],
    modified_on: json['modified_on'] ?? json['updated_on'],
  };
}
