import { type FieldNode, GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { badInput } from './bad-input.ts';
import { FoundBindings, rawOf } from './bindings.ts';
import { asObject, isPrintable } from './json.ts';
import type { Caller, Context } from './context.ts';
import { checkFirst, decodeCursor } from './cursors.ts';
import { parseId } from './ids.ts';
import { listFilter } from './json-list.ts';
import { LazyList } from './lazy-list.ts';
import { bindingTypeOf, resourceTypeOf } from './kinds.ts';
import { outboundWorkerOf, refer, type Reference, referenceOf, resourceAt, workerOf } from './links.ts';
import { existingNamespace, existingScript, propertiesIn } from './existence.ts';
import { isRefusal } from './resource-loader.ts';
import { checkReference, findScripts, scan, scriptSearch } from './scan.ts';
import { isResourceType } from './resources.ts';
import type { ScriptAnswer, ScriptProperty } from './script-loader.ts';
import { waitPatiently } from './patience.ts';
import { alwaysBelow, type SelectedField, selectedFields } from './selection.ts';
import type { BindingSource, NamespaceSource, QueueConsumerSource, ResourceSource, ScriptSource, Source } from './sources.ts';
import type { Resolvers, ScriptbindingsArgs } from './types.generated.ts';
import type { ResourceType, Wires } from './wire.generated.ts';

/** The resolvers of what costs a request, or is the gateway's own. Every other field is a property of JSON: see schema.ts. */
export const resolvers: Resolvers = {
  Query: {
    account: (_query, { id }, { caller }) => ({ __typename: 'Account', account: caller.account(id) }),
    node: (_query, { id }, context, info) => resolveNode(id, context, info),
    rateLimit: (_query, _arguments, { caller }) => {
      const rateLimit = caller.upstream.rateLimit();
      return rateLimit ? { ...rateLimit, resetAt: new Date(Date.now() + rateLimit.resetIn).toISOString() } : null;
    },
  },

  RateLimit: {
    limit: ({ limit }) => limit,
    remaining: ({ remaining }) => remaining,
    resetAt: ({ resetAt }) => resetAt,
  },

  Account: {
    accountId: ({ account }) => account,
    dispatchNamespaces: ({ account }, _arguments, { caller }) => caller.loaders.namespaces(account),
    dispatchNamespace: ({ account }, { name }, { caller }, info) =>
      existingNamespace(resourceAt(account, ['DispatchNamespace', name]), caller.loaders, info),
    resource: ({ account }, { type, identifier }) => resourceAt(account, checkReference(type, identifier)),
  },

  DispatchNamespace: {
    name: ({ identifier }) => identifier,
    script: (namespace, { name }, { caller }, info) => existingScript(scriptIn(namespace, name), caller.loaders, selectedFields(info, 'Script')),
    scripts: async (namespace, parameters, { caller: { loaders } }, info) => {
      const { fields, properties } = askedOfScripts(info);
      const page = await findScripts(loaders, scriptSearch(namespace, parameters), costOf(properties));
      const expected = page && page.nodes.length >= longPage ? resourceTypesOf(info).map((type) => loaders.resource.expect(namespace.account, type)) : [];
      // What all scripts of a page take is read before the first is resolved: none then waits for calls of its own.
      if (page && !fields.some(({ isStreamed }) => isStreamed)) {
        await Promise.all([loaders.script.prefetch(page.nodes, properties), ...expected.map((list) => waitPatiently(list))]);
      }
      return page ?? notThere(`dispatch namespace ${namespace.identifier}`);
    },
  },

  Script: {
    name: ({ name }) => name,
    dispatchNamespaceName: ({ namespace }) => namespace,
    bindings: (script, parameters, { caller }) => caller.loaders.script.read(script, 'bindings', (answer) => selectBindings(script, parameters, answer)),
    binding: (script, { name: wanted }, { caller }) => caller.loaders.script.read(script, 'bindings', (answer) => readerOf(script, answer)().find(({ name }) => name === wanted) ?? null),
    secrets: (script, _arguments, { caller }) =>
      caller.loaders.script.read(script, 'bindings', (answer) =>
        readerOf(script, answer)()
          .map(({ __typename, name }) => ({ name, type: bindingTypeOf(__typename) }))
          .filter(({ type }) => type === 'SECRET_TEXT' || type === 'SECRET_KEY'),
      ),
  },

  ScriptSecret: {
    type: ({ type }) => type,
  },

  Binding: {
    type: ({ __typename }) => bindingTypeOf(__typename),
  },

  ResourceBinding: {
    resource: (binding, _arguments, { caller }) => follow(referenceOf(binding), binding.script.account, caller),
  },

  DispatchNamespaceBinding: {
    outboundWorker: ({ wire, script }, _arguments, { caller }) => follow(outboundWorkerOf(wire), script.account, caller),
  },

  DurableObjectNamespaceBinding: {
    worker: ({ wire, script }, _arguments, { caller }) => follow(workerOf(wire), script.account, caller),
    script: ({ wire: { dispatch_namespace: namespace, script_name: name }, script: { account } }, _arguments, { caller }, info) =>
      namespace && name ? existingScript({ __typename: 'Script', account, namespace, name }, caller.loaders, selectedFields(info, 'Script')) : null,
  },

  WorkflowBinding: {
    worker: ({ wire, script }, _arguments, { caller }) => follow(workerOf(wire), script.account, caller),
  },

  UnknownBinding: {
    name: ({ name }) => name,
    wireType: ({ wireType }) => wireType,
    raw: ({ wire }) => {
      const raw = rawOf(wire);
      if (isPrintable(raw)) return raw;
      throw new GraphQLError('Upstream sent a binding that is nested too deeply to be shown.', { extensions: { code: 'RESPONSE_VALIDATION_FAILED' } });
    },
  },

  Resource: {
    identifier: ({ identifier }) => identifier,
    usedBy: async ({ __typename, account, identifier }, { dispatchNamespace, first, after }, { caller }) => {
      const list = ['usedBy', account, dispatchNamespace, __typename, identifier];
      const namespace = resourceAt(account, ['DispatchNamespace', dispatchNamespace]);
      const uses = await scan(caller.loaders, {
        namespace,
        tags: '',
        first: checkFirst(first),
        from: decodeCursor(list, after),
        list,
        reference: [__typename, identifier] as Reference,
        pick: (script, found) => found.map((binding) => ({ script, binding })),
      });
      return uses ?? notThere(`dispatch namespace ${dispatchNamespace}`);
    },
  },

  AISearchInstance: {
    searchNamespace: ({ account, identifier }, _arguments, { caller }) => follow(refer('AISearchNamespace', identifier.split('/')[0]), account, caller),
  },

  DurableObjectNamespace: {
    script: async (resource, _arguments, { caller }, info) => {
      const { dispatch_namespace: namespace, script: name } = (await jsonOf(resource, caller)) ?? {};
      if (!namespace || !name) return null;
      return existingScript({ __typename: 'Script', account: resource.account, namespace, name }, caller.loaders, selectedFields(info, 'Script'));
    },
    worker: async (resource, _arguments, { caller }) => {
      const json = await jsonOf(resource, caller);
      return json?.dispatch_namespace ? null : follow(refer('Worker', json?.script), resource.account, caller);
    },
  },

  HyperdriveConfig: {
    vpcService: async (resource, _arguments, { caller }) =>
      follow(refer('VPCService', (await jsonOf(resource, caller))?.origin?.service_id), resource.account, caller),
  },

  Queue: {
    consumers: async (resource, _arguments, { caller }) => {
      const consumers: unknown = (await jsonOf(resource, caller))?.consumers;
      return Array.isArray(consumers) ? consumers.flatMap((item) => consumerOf(resource.account, item)) : null;
    },
  },

  QueueConsumer: {
    worker: ({ account, json }, _arguments, { caller }) =>
      follow(refer('Worker', json.script_name ?? json.script ?? json.service), account, caller),
  },

  SecretsStoreSecret: {
    store: ({ account, identifier }, _arguments, { caller }) => follow(refer('SecretsStore', identifier.split('/')[0]), account, caller),
  },

  VPCService: {
    tunnel: async (resource, _arguments, { caller }) => {
      const host = (await jsonOf(resource, caller))?.host;
      return follow(refer('Tunnel', host?.network?.tunnel_id ?? host?.resolver_network?.tunnel_id), resource.account, caller);
    },
  },

  Workflow: {
    worker: async (resource, _arguments, { caller }) => follow(refer('Worker', (await jsonOf(resource, caller))?.script_name), resource.account, caller),
  },
};

async function resolveNode(text: string, { caller }: Context, info: GraphQLResolveInfo): Promise<Source | null> {
  const id = parseId(text);
  if (!id) throw badInput('This is no id that this API gave out.');
  const account = caller.account(id[1]);
  switch (id[0]) {
    case 'Account':
      return { __typename: 'Account', account };
    case 'Script':
      return existingScript({ __typename: 'Script', account, namespace: id[2], name: id[3] }, caller.loaders, selectedFields(info, 'Script'));
    case 'Binding': {
      const [, , namespace, name, ...wanted] = id;
      const { bindings } = await caller.loaders.script.load({ __typename: 'Script', account, namespace, name }, 'bindings');
      return bindings?.().find((binding) => isNamed(binding, wanted)) ?? null;
    }
    case 'DispatchNamespace':
      return existingNamespace(resourceAt(account, ['DispatchNamespace', id[2]]), caller.loaders, info);
    default: {
      const resource = resourceAt(account, [id[0], id[2]]);
      const json = await jsonOf(resource, caller);
      return json && { ...resource, json };
    }
  }
}

const isNamed = (binding: BindingSource, [type, name, place]: [string, string, number]): boolean =>
  binding.wireType === type && binding.name === name && binding.nth === place;

const scriptIn = ({ account, identifier: namespace }: NamespaceSource, name: string): ScriptSource => ({ __typename: 'Script', account, namespace, name });

/** What a query asks for of each script of a page: the fields that lead there, and the properties. */
function askedOfScripts(info: GraphQLResolveInfo): { fields: readonly SelectedField[]; properties: readonly ScriptProperty[] } {
  const page = selectedFields(info, 'ScriptConnection');
  const edges = page.filter(({ name }) => name === 'edges');
  const nodes = [...page.filter(({ name }) => name === 'nodes'), ...edges.flatMap((edge) => edge.fields('ScriptEdge')).filter(({ name }) => name === 'node')];
  return { fields: [...edges, ...nodes], properties: [...new Set(nodes.flatMap((node) => propertiesIn(node.fields('Script'))))] };
}

/** Scripts of a page that are so many that they will have bindings of what the query asks for. */
const longPage = 20;

/** By the field that asks for them. */
const resourceTypes = new WeakMap<FieldNode, readonly ResourceType[]>();

/**
 * The types of the resources that a query asks for of all bindings of a page's scripts. Their lists can be read together with
 * the bindings, and not only when those have come.
 */
function resourceTypesOf(info: GraphQLResolveInfo): readonly ResourceType[] {
  const [first] = info.fieldNodes as [FieldNode];
  const known = resourceTypes.get(first);
  if (known) return known;
  const below = (nodes: readonly FieldNode[], ...names: string[]) => alwaysBelow(nodes, names, info);
  const nodesOf = (fields: ReturnType<typeof below>) => fields.map(({ node }) => node);
  const edges = nodesOf(below(info.fieldNodes, 'edges'));
  const scripts = [...nodesOf(below(info.fieldNodes, 'nodes')), ...nodesOf(below(edges, 'node'))];
  const found = below(nodesOf(below(scripts, 'bindings')), 'resource').flatMap(({ type }) => {
    const resource = type === undefined ? undefined : resourceTypeOf(bindingTypeOf(type));
    return resource !== undefined && isResourceType(resource) ? [resource] : [];
  });
  const types = [...new Set(found)];
  // With several, it depends on the variables which of them are there.
  if (info.fieldNodes.length === 1) resourceTypes.set(first, types);
  return types;
}

/** The upstream calls that each script of a page will take: what the list does not hold, the bindings and the settings, one. */
const costOf = (properties: readonly ScriptProperty[]): number => (properties.some((property) => property === 'bindings' || property === 'limits') ? 1 : 0);

/** Those of a script's bindings that are asked for. */
export function selectBindings(script: ScriptSource, parameters: ScriptbindingsArgs, answer: ScriptAnswer): BindingSource[] {
  const { types, names } = parameters;
  const { list } = answer;
  const read = readerOf(script, answer);
  if (!types && !names) return asItems(list ? new FoundBindings(script, list, undefined, read) : new LazyList(read));
  const isWanted = (typeName: string): boolean => types?.includes(bindingTypeOf(typeName)) ?? true;
  const readWanted = () => read().filter(({ __typename, name }) => isWanted(__typename) && (names?.includes(name) ?? true));
  if (!list) return asItems(new LazyList(readWanted));
  // All scripts of a page are asked for the same.
  if (!filters.has(parameters)) filters.set(parameters, listFilter(({ typeName }) => isWanted(typeName), names ?? undefined));
  const filter = filters.get(parameters);
  return asItems(filter ? new FoundBindings(script, list, filter, readWanted) : new LazyList(readWanted));
}

const filters = new WeakMap<ScriptbindingsArgs, Buffer | undefined>();

const readerOf = ({ name }: ScriptSource, { bindings }: ScriptAnswer): (() => readonly BindingSource[]) => bindings ?? notThere(`script ${name}`);

/** GraphQL takes anything that can be gone through for a list, and its types say arrays. */
const asItems = <Item>(list: LazyList<Item>): Item[] => list as unknown as Item[];

/** What a reference leads to; null where there is nothing, or nothing any more. */
function follow<Type extends ResourceType>(
  reference: Reference<Type> | undefined,
  account: string,
  caller: Caller,
): ResourceSource<Type> | null | Promise<ResourceSource<Type> | null> {
  const known = peekAt(reference, account, caller);
  return known === undefined ? readFollowed(resourceAt<Type>(account, reference as readonly [Type, string]), caller) : known;
}

/** The same, as far as a list that is here tells; undefined where none does. */
export function peekAt<Type extends ResourceType>(reference: Reference<Type> | undefined, account: string, { loaders }: Caller): ResourceSource<Type> | null | undefined {
  if (!reference) return null;
  const [type, identifier] = reference as readonly [Type, string];
  const json = loaders.resource.peek(account, type, identifier) as Wires[Type] | null | undefined;
  return json && { __typename: type, account, identifier, json };
}

async function readFollowed<Type extends ResourceType>(resource: ResourceSource<Type>, caller: Caller): Promise<ResourceSource<Type> | null> {
  try {
    const json = await jsonOf(resource, caller);
    return json && { ...resource, json };
  } catch (error) {
    // What the credentials may not read is said once for each type, not once for each resource of it.
    if (isRefusal(error) && !caller.isNew(`refused ${resource.account} ${resource.__typename}`)) return null;
    throw error;
  }
}

const jsonOf = async <Type extends ResourceType>(resource: ResourceSource<Type>, { loaders }: Caller): Promise<Wires[Type] | null> =>
  resource.json ?? (await loaders.resource.load(resource));

function consumerOf(account: string, item: unknown): QueueConsumerSource[] {
  const json = asObject(item);
  return json ? [{ account, json }] : [];
}

function notThere(what: string): never {
  throw new GraphQLError(`There is no ${what}, or not any more.`, { extensions: { code: 'NOT_FOUND' } });
}
