import { propertyOf } from './json.ts';
import { bindingTypeOf, resourceTypeOf } from './kinds.ts';
import type { BindingSource, ResourceSource } from './sources.ts';
import type { BindingType } from './types.generated.ts';
import type { LinkedBindings, ResourceType, Wires } from './wire.generated.ts';

/** Names a resource: its type, and what a binding holds of it. */
export type Reference<Type extends ResourceType = ResourceType> = Type extends ResourceType ? readonly [type: Type, identifier: string] : never;

/** A reference that the wire may not hold. */
type Maybe<Type extends ResourceType> = Reference<Type> | undefined;

/** Which properties of a binding's JSON say what it points at, and what that is: undefined is one that is not there. */
interface Row<Wire, Type extends ResourceType> {
  readonly reads: readonly (keyof Wire & string)[];
  readonly follow: (...texts: readonly (string | undefined)[]) => Maybe<Type>;
}

/**
 * What each linked kind of binding points at, in both directions: `ResourceBinding.resource` follows it, and `Resource.usedBy`
 * looks for it. A kind without a row does not compile.
 */
const links: { readonly [Binding in keyof LinkedBindings]: Row<Wires[Binding], LinkedBindings[Binding]> } = {
  AISearchBinding: { reads: ['namespace', 'instance_name'], follow: (namespace = 'default', name) => (isText(namespace) ? refer('AISearchInstance', name, `${namespace}/`) : undefined) },
  AISearchNamespaceBinding: { reads: ['namespace'], follow: (name) => refer('AISearchNamespace', name) },
  D1Binding: { reads: ['database_id', 'id'], follow: (databaseId, id) => refer('D1Database', databaseId ?? id) },
  DispatchNamespaceBinding: { reads: ['namespace'], follow: (name) => refer('DispatchNamespace', name) },
  DurableObjectNamespaceBinding: { reads: ['namespace_id'], follow: (id) => refer('DurableObjectNamespace', id) },
  FlagshipBinding: { reads: ['app_id'], follow: (id) => refer('FlagshipApp', id) },
  HyperdriveBinding: { reads: ['id'], follow: (id) => refer('HyperdriveConfig', id) },
  KVNamespaceBinding: { reads: ['namespace_id'], follow: (id) => refer('KVNamespace', id) },
  MTLSCertificateBinding: { reads: ['certificate_id'], follow: (id) => refer('MTLSCertificate', id) },
  PipelinesBinding: { reads: ['stream', 'pipeline'], follow: (stream, pipeline) => referToPipeline(stream ?? pipeline) },
  QueueBinding: { reads: ['queue_name'], follow: (name) => refer('Queue', name) },
  R2BucketBinding: { reads: ['bucket_name', 'jurisdiction'], follow: (name, jurisdiction) => refer('R2Bucket', name, scopeOf(jurisdiction)) },
  SecretsStoreSecretBinding: { reads: ['store_id', 'secret_name'], follow: (store, name) => (isText(store) ? refer('SecretsStoreSecret', name, `${store}/`) : undefined) },
  ServiceBinding: { reads: ['service'], follow: (name) => refer('Worker', name) },
  VPCNetworkBinding: { reads: ['tunnel_id'], follow: (id) => refer('Tunnel', id) },
  VPCServiceBinding: { reads: ['service_id'], follow: (id) => refer('VPCService', id) },
  VectorizeBinding: { reads: ['index_name'], follow: (name) => refer('VectorizeIndex', name) },
  WorkflowBinding: { reads: ['workflow_name'], follow: (name) => refer('Workflow', name) },
};

/** What some kinds point at beside their resource: followed by fields of their own, and looked for by `usedBy` as well. */
const furtherLinks: { readonly [Binding in keyof LinkedBindings]?: { readonly type: ResourceType; readonly follow: (wire: Wires[Binding]) => Maybe<ResourceType> } } = {
  DispatchNamespaceBinding: { type: 'Worker', follow: outboundWorkerOf },
  DurableObjectNamespaceBinding: { type: 'Worker', follow: workerOf },
  SecretsStoreSecretBinding: { type: 'SecretsStore', follow: ({ store_id }) => refer('SecretsStore', store_id) },
  WorkflowBinding: { type: 'Worker', follow: workerOf },
};

/** The account Worker that handles what a dispatch namespace's scripts send out. */
export function outboundWorkerOf({ outbound }: Wires['DispatchNamespaceBinding']): Maybe<'Worker'> {
  return refer('Worker', outbound?.worker?.service);
}

/** The account Worker that a class of another script lives in. */
export function workerOf({ script_name, ...wire }: Wires['DurableObjectNamespaceBinding'] | Wires['WorkflowBinding']): Maybe<'Worker'> {
  const isElsewhere = 'dispatch_namespace' in wire && isText(wire.dispatch_namespace);
  return isElsewhere ? undefined : refer('Worker', script_name);
}

/** A stream has an id; what has a name is a pipeline from before there were streams. */
const referToPipeline = (value: unknown): Maybe<'PipelinesStream' | 'LegacyPipeline'> =>
  refer(isText(value) && /^[0-9a-f]{32}$/.test(value) ? 'PipelinesStream' : 'LegacyPipeline', value);

/** The same bucket name may be there once in each jurisdiction; the default one is not named. */
const scopeOf = (jurisdiction: unknown): string => (isText(jurisdiction) && jurisdiction !== 'default' ? `${jurisdiction}/` : '');

/** A reference, where the wire holds what it takes. */
export function refer<Type extends ResourceType>(type: Type, value: unknown, scope = ''): Maybe<Type> {
  return isText(value) ? ([type, `${scope}${value}`] as unknown as Reference<Type>) : undefined;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Cloudflare's own ids are in lower case, however somebody wrote them down. */
const isId = (text: string): boolean => /^([0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.test(text);

/** What a caller means who gives a kind of binding, and what such a binding would hold; undefined for a kind that points at nothing. */
export function referenceFor(type: BindingType, identifier: string): Reference | undefined {
  const linked = resourceTypeOf(type);
  if (linked === undefined) return undefined;
  if (type === 'R2_BUCKET') return refer('R2Bucket', identifier.replace(/^default\//, ''));
  if (type === 'AI_SEARCH') return refer('AISearchInstance', identifier, identifier.includes('/') || identifier === '' ? '' : 'default/');
  if (type === 'SECRETS_STORE_SECRET' && !identifier.includes('/')) return undefined;
  // Pipelines are of two types.
  return linked === 'Resource' ? referToPipeline(identifier) : refer(linked as ResourceType, isId(identifier) ? identifier.toLowerCase() : identifier);
}

const isLinked = (typeName: string): typeName is keyof LinkedBindings => Object.hasOwn(links, typeName);

/** The properties of a binding's JSON that say what it points at; undefined for a type that points at nothing. */
export const propertiesOfLink = (typeName: string): readonly string[] | undefined => (isLinked(typeName) ? links[typeName].reads : undefined);

/** What a binding points at; undefined where it points at nothing. */
export function referenceOf(binding: BindingSource): Reference | undefined {
  if (!isLinked(binding.__typename)) return undefined;
  const { reads, follow } = links[binding.__typename];
  return follow(...(binding.linked ?? reads.map((name) => textIn(binding.wire, name))));
}

/** What is there, but is no text, points at nothing, as an empty one does. */
function textIn(wire: object, name: string): string | undefined {
  const value = propertyOf(wire, name) ?? undefined;
  return value === undefined || typeof value === 'string' ? value : '';
}

/** Whether a binding points at a resource, in whatever role. Only bindings that could are looked into. */
export function refersTo(binding: BindingSource, [type, identifier]: Reference): boolean {
  const { __typename } = binding;
  if (!isLinked(__typename)) return false;
  const isIt = (reference: Maybe<ResourceType>) => reference?.[0] === type && reference[1] === identifier;
  const linked = resourceTypeOf(bindingTypeOf(__typename));
  // Pipelines are of two types.
  if ((linked === type || linked === 'Resource') && isIt(referenceOf(binding))) return true;
  const further = furtherLinks[__typename];
  return further?.type === type && isIt(further.follow(binding.wire as never));
}

/** A resource to start from, before anything of it has been read. */
export const resourceAt = <Type extends ResourceType>(account: string, [type, identifier]: readonly [Type, string]): ResourceSource<Type> => ({
  __typename: type,
  account,
  identifier,
});
