import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import DataLoader from 'dataloader';
import { Pool } from 'undici';

/*
 * What every peer serves: Bindgraph's own SDL, with as much behind it as the benchmark's queries ask for, written as a careful
 * user of these servers would. What they are spared, and Bindgraph does: limits, retries, time-outs, rate limits, keeping
 * answers, checking what upstream sent, telling errors apart, and looking whether a script is there.
 */

const [, , upstream = '', account = ''] = process.argv;
// As many connections as Bindgraph opens.
const pool = new Pool(upstream, { connections: 128, pipelining: 1 });
const scriptsPath = '/workers/dispatch/namespaces/n/scripts';

/** A request's loaders: each asks for what is wanted in one tick at once, and for the same thing once. */
export function createContext(authorization) {
  const get = async (path) => {
    const { body } = await pool.request({ method: 'GET', path: `/accounts/${account}${path}`, headers: { authorization, accept: 'application/json' } });
    return (await body.json()).result;
  };
  return {
    listScripts: async (limit) => (await get(`${scriptsPath}?limit=${limit}`)).map(({ script }) => ({ name: script.id })),
    bindings: new DataLoader((names) => Promise.all(names.map(async (name) => readBindings(await get(`${scriptsPath}/${name}/bindings`))))),
    kvNamespaces: createResourceLoader(get, '/storage/kv/namespaces', 1_000, ({ id, title }) => ({ identifier: id, namespaceId: id, title })),
    d1Databases: createResourceLoader(get, '/d1/database', 10_000, ({ uuid, name }) => ({ identifier: uuid, databaseId: uuid, name })),
  };
}

/** One resource is read by its own endpoint, several by the list of them all. */
function createResourceLoader(get, path, perPage, read) {
  return new DataLoader(async (ids) => {
    if (ids.length === 1) return [read(await get(`${path}/${ids[0]}`))];
    const resources = new Map((await get(`${path}?per_page=${perPage}`)).map(read).map((resource) => [resource.identifier, resource]));
    return ids.map((id) => resources.get(id) ?? null);
  });
}

/** Sorted by name, as the schema promises. */
const readBindings = (result) => result.map(readBinding).toSorted((a, b) => (a.name < b.name ? -1 : 1));

/** Objects whose properties are the schema's fields need no resolvers, which is the fastest that each of these executors has. */
const readers = {
  d1: ({ database_id }) => ({ __typename: 'D1Binding', databaseId: database_id }),
  durable_object_namespace: ({ class_name, namespace_id, script_name }) => ({ __typename: 'DurableObjectNamespaceBinding', className: class_name, namespaceId: namespace_id, scriptName: script_name }),
  hyperdrive: ({ id }) => ({ __typename: 'HyperdriveBinding', configId: id }),
  json: ({ json }) => ({ __typename: 'JsonBinding', json }),
  kv_namespace: ({ namespace_id }) => ({ __typename: 'KVNamespaceBinding', namespaceId: namespace_id }),
  plain_text: ({ text }) => ({ __typename: 'PlainTextBinding', text }),
  queue: ({ queue_name }) => ({ __typename: 'QueueBinding', queueName: queue_name }),
  r2_bucket: ({ bucket_name, jurisdiction }) => ({ __typename: 'R2BucketBinding', bucketName: bucket_name, jurisdiction }),
  ratelimit: ({ namespace_id, simple }) => ({ __typename: 'RatelimitBinding', namespaceId: namespace_id, simple }),
  secret_text: () => ({ __typename: 'SecretTextBinding' }),
  service: ({ service, entrypoint, environment }) => ({ __typename: 'ServiceBinding', service, entrypoint, environment }),
  vectorize: ({ index_name }) => ({ __typename: 'VectorizeBinding', indexName: index_name }),
};

const readBinding = (wire) => {
  const binding = readers[wire.type](wire);
  binding.name = wire.name;
  binding.type = wire.type.toUpperCase();
  return binding;
};

const idOf = (type) => ({ identifier }) => Buffer.from(JSON.stringify([type, account, identifier])).toString('base64url');

async function usedBy({ identifier }, { first }, { listScripts, bindings }) {
  const scripts = await listScripts(1_000);
  const lists = await bindings.loadMany(scripts.map(({ name }) => name));
  const uses = scripts.flatMap((script, index) => lists[index].filter(({ namespaceId }) => namespaceId === identifier).map((binding) => ({ script, binding })));
  return { nodes: uses.slice(0, first), pageInfo: { hasNextPage: uses.length > first } };
}

export const schema = makeExecutableSchema({
  typeDefs: readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'),
  resolvers: {
    Query: { account: () => ({ accountId: account }) },
    Account: {
      dispatchNamespace: (_account, { name }) => ({ name }),
      resource: (_account, { identifier }) => ({ __typename: 'KVNamespace', identifier }),
    },
    DispatchNamespace: {
      script: (_namespace, { name }) => ({ name }),
      scripts: async (_namespace, { first }, { listScripts }) => ({ nodes: await listScripts(first) }),
    },
    Script: { bindings: ({ name }, _arguments, { bindings }) => bindings.load(name) },
    KVNamespaceBinding: { resource: ({ namespaceId }, _arguments, { kvNamespaces }) => kvNamespaces.load(namespaceId) },
    D1Binding: { resource: ({ databaseId }, _arguments, { d1Databases }) => d1Databases.load(databaseId) },
    KVNamespace: { id: idOf('KVNamespace'), usedBy },
    D1Database: { id: idOf('D1Database') },
  },
});

/** What npm run bench waits for. */
export const announce = (port) => console.log(`http://127.0.0.1:${port}/graphql`);
