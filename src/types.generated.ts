import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AccountSource, NamespaceSource, ScriptSource, BindingSource, Source, SourceOf } from './sources.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in time, as upstream sent it: RFC 3339 in UTC, with up to nine decimals of a second (`2025-03-13T18:43:38.619848Z`). */
  DateTime: { input: string; output: string; }
  /** Any JSON value: an object, array, string, number, boolean or null. Given as it came from upstream, with its keys untouched. */
  JSON: { input: unknown; output: unknown; }
};

/**
 * Workers AI. The script can run machine-learning models on Cloudflare's network.
 * It is a service of the whole account, so the binding points at no single resource.
 */
export type AIBinding = Binding & Node & {
  __typename?: 'AIBinding';
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/**
 * An AI Search instance. The script can search the instance, chat with it, and manage its items and jobs.
 * Points at one instance, in a namespace of the account.
 */
export type AISearchBinding = Binding & Node & {
  __typename?: 'AISearchBinding';
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The name of the instance, as the user chose it. Null when upstream sent none. */
  instanceName: Maybe<Scalars['String']['output']>;
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /** The name of the AI Search namespace that holds the instance. Null when upstream sent none, which means `default`. */
  namespace: Maybe<Scalars['String']['output']>;
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/**
 * An AI Search namespace. The script can list, create, update and delete the instances in it, search them, and chat with them.
 * Points at one namespace of the account.
 */
export type AISearchNamespaceBinding = Binding & Node & {
  __typename?: 'AISearchNamespaceBinding';
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /** The name of the AI Search namespace. Every account has one named `default`. Null when upstream sent none. */
  namespace: Maybe<Scalars['String']['output']>;
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/** A Cloudflare account. */
export type Account = Node & {
  __typename?: 'Account';
  /** Cloudflare's own id of the account: 32 hexadecimal digits. */
  accountId: Scalars['String']['output'];
  /**
   * One dispatch namespace. Null when the account has none of that name.
   * Costs no upstream call of its own where a `script` in it is asked for (that call tells), else one.
   */
  dispatchNamespace: Maybe<DispatchNamespace>;
  /** All dispatch namespaces of the account, by name. Costs one upstream call, with all of their fields but `script`. */
  dispatchNamespaces: Array<DispatchNamespace>;
  /** A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for `node(id:)` and as the key of a normalised client cache. */
  id: Scalars['ID']['output'];
};


/** A Cloudflare account. */
export type AccountdispatchNamespaceArgs = {
  name: Scalars['String']['input'];
};

/**
 * A Workers Analytics Engine dataset. The script can write data points to it.
 * Points at a dataset by name; a dataset comes into being with the first write to it.
 */
export type AnalyticsEngineBinding = Binding & Node & {
  __typename?: 'AnalyticsEngineBinding';
  /** The name of the dataset. It need not exist yet. Null when upstream sent none. */
  dataset: Maybe<Scalars['String']['output']>;
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/**
 * An Artifacts namespace. The script can create, import, fork and delete the Git repositories in it.
 * Points at one namespace of the account, which need not exist yet.
 */
export type ArtifactsBinding = Binding & Node & {
  __typename?: 'ArtifactsBinding';
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /**
   * The name of the Artifacts namespace: 2 to 63 ASCII letters, digits, dots, underscores and hyphens, with a letter or digit
   * first and no hyphen last. Null when upstream sent none.
   */
  namespace: Maybe<Scalars['String']['output']>;
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/**
 * The script's own static assets. The script can fetch the files that were uploaded with it.
 * Points at nothing outside the script.
 */
export type AssetsBinding = Binding & Node & {
  __typename?: 'AssetsBinding';
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/**
 * A binding: one entry of a script's `env`, which gives the script a resource, a service of Cloudflare's, or a value.
 * Each kind is a type of its own; ask for its fields with an inline fragment: `... on KVNamespaceBinding { namespaceId }`.
 * Only `id`, `name` and `type` are always there. Any other field is null where upstream (Cloudflare's REST API) sent nothing,
 * and null with an error on its own path where upstream sent something that does not fit the field's type.
 */
export type Binding = {
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/** The kinds of bindings: upstream's `type` in upper case. Cloudflare adds kinds now and then, so clients should expect new values. */
export type BindingType =
  /**
   * Workers AI. The script can run machine-learning models on Cloudflare's network.
   * It is a service of the whole account, so the binding points at no single resource.
   */
  | 'AI'
  /**
   * An AI Search instance. The script can search the instance, chat with it, and manage its items and jobs.
   * Points at one instance, in a namespace of the account.
   */
  | 'AI_SEARCH'
  /**
   * An AI Search namespace. The script can list, create, update and delete the instances in it, search them, and chat with them.
   * Points at one namespace of the account.
   */
  | 'AI_SEARCH_NAMESPACE'
  /**
   * A Workers Analytics Engine dataset. The script can write data points to it.
   * Points at a dataset by name; a dataset comes into being with the first write to it.
   */
  | 'ANALYTICS_ENGINE'
  /**
   * An Artifacts namespace. The script can create, import, fork and delete the Git repositories in it.
   * Points at one namespace of the account, which need not exist yet.
   */
  | 'ARTIFACTS'
  /**
   * The script's own static assets. The script can fetch the files that were uploaded with it.
   * Points at nothing outside the script.
   */
  | 'ASSETS'
  /**
   * A headless browser that Cloudflare runs. The script can open and control pages in it.
   * It is a service of the whole account, so the binding points at no single resource.
   */
  | 'BROWSER'
  /** A D1 database. The script can query and change it with SQL. Points at one database of the account. */
  | 'D1'
  /**
   * A file of binary data. The script gets its bytes as an `ArrayBuffer`.
   * Points at a part of the script's own upload; only for scripts in service-worker syntax.
   */
  | 'DATA_BLOB'
  /**
   * A dispatch namespace of Workers for Platforms. The script can look up any script in it by name, and send requests to it.
   * Points at one dispatch namespace of the account and, where `outbound` says so, at an outbound Worker.
   */
  | 'DISPATCH_NAMESPACE'
  /**
   * A Durable Object namespace. The script can reach and create the Durable Objects of one class.
   * Points at the namespace by `namespaceId`, and at the class by `className` and the script that exports it.
   */
  | 'DURABLE_OBJECT_NAMESPACE'
  /** A Flagship app. The script can evaluate the app's feature flags. Points at one app of the account. */
  | 'FLAGSHIP'
  /**
   * A Hyperdrive configuration. The script can connect to a database outside Cloudflare through pooled connections.
   * Points at one configuration of the account, which holds where the database is.
   */
  | 'HYPERDRIVE'
  /**
   * Cloudflare Images. The script can inspect and transform images.
   * It is a service of the whole account, so the binding points at no single resource.
   */
  | 'IMAGES'
  /**
   * A binding taken over from an earlier version of the script. An upload says so to keep a binding without repeating it.
   * Rare in answers, where upstream normally sends the binding that was taken over.
   */
  | 'INHERIT'
  /** A JSON value. The script gets it parsed. The value is held in the binding itself, which points at nothing. */
  | 'JSON'
  /**
   * A K2 stream. Only accounts that Cloudflare has enabled for K2 can have one; its API reference says no more of this kind.
   * Points at one stream of the account that deployed the script.
   */
  | 'K2'
  /**
   * A Workers KV namespace. The script can read, write, list and delete the key-value pairs in it.
   * Points at one KV namespace of the account.
   */
  | 'KV_NAMESPACE'
  /**
   * Media Transformations. The script can resize and crop videos, and extract frames and audio from them.
   * It is a service of the whole account, so the binding points at no single resource.
   */
  | 'MEDIA'
  /** A Messaging namespace. Points at one namespace by name; Cloudflare's API reference says no more of this kind. */
  | 'MESSAGING'
  /**
   * A client certificate for mutual TLS. The script gets a `fetch()` that shows the certificate to the server it calls.
   * Points at one certificate that was uploaded to the account.
   */
  | 'MTLS_CERTIFICATE'
  /**
   * A stream of Cloudflare Pipelines, or a legacy pipeline. The script can send records to it.
   * Points at one stream or legacy pipeline of the account.
   */
  | 'PIPELINES'
  /** A plain text. The script gets it as a string. The text is held in the binding itself, which points at nothing. */
  | 'PLAIN_TEXT'
  /** A queue of Cloudflare Queues. The script can send messages to it. Points at one queue of the account, by its name. */
  | 'QUEUE'
  /** An R2 bucket. The script can read, write, list and delete the objects in it. Points at one bucket of the account. */
  | 'R2_BUCKET'
  /**
   * A rate limiter. The script can ask whether a key of its choice (a user, a path) is still within the limit.
   * Points at no resource; limiters of the same `namespaceId` in one account share their counters.
   */
  | 'RATELIMIT'
  /**
   * A secret in Secrets Store. The script can read its value, which Cloudflare's API never shows.
   * Points at one secret, by its store and its name; other scripts may share it.
   */
  | 'SECRETS_STORE_SECRET'
  /**
   * A secret key for the Web Crypto API. The script gets it as a `CryptoKey`. The key is held in the binding itself.
   * The key material can be written, but never read: no field shows it, and Cloudflare does not send it.
   */
  | 'SECRET_KEY'
  /**
   * A secret text. The script gets it as a string. The text is held in the binding itself, which points at nothing.
   * It can be written, but never read: no field shows it, and Cloudflare does not send it.
   */
  | 'SECRET_TEXT'
  /**
   * A sender of e-mail. The script can send mail, to any verified destination address of the account where no field restricts it.
   * Points at the destination addresses in its fields.
   */
  | 'SEND_EMAIL'
  /**
   * Another Worker. The script can call it directly, with `fetch()` or with the methods of its entrypoint.
   * Points at a Worker of the account, not at a script in a dispatch namespace.
   */
  | 'SERVICE'
  /**
   * A text file. The script gets its content as a string.
   * Points at a part of the script's own upload; only for scripts in service-worker syntax.
   */
  | 'TEXT_BLOB'
  /** A kind that this schema does not know, or an element of upstream's list that is no object or has no name. */
  | 'UNKNOWN'
  /** A Vectorize index. The script can insert and query vectors in it. Points at one index of the account, by its name. */
  | 'VECTORIZE'
  /**
   * Metadata of the script's own version. The script can read the id, tag and timestamp of the version that runs.
   * They exist only at run time, so the binding has no fields for them and points at nothing.
   */
  | 'VERSION_METADATA'
  /**
   * A private network of Workers VPC. The script can send requests to any host that the network reaches.
   * Points at either a Cloudflare Tunnel (`tunnelId`) or the account's own Cloudflare Mesh network (`networkId`).
   */
  | 'VPC_NETWORK'
  /**
   * A private service of Workers VPC. The script can send requests to this one service, and to nothing else in its network.
   * Points at one VPC service of the account, which holds where the service is.
   */
  | 'VPC_SERVICE'
  /**
   * A WebAssembly module. The script can instantiate it.
   * Points at a part of the script's own upload; only for scripts in service-worker syntax.
   */
  | 'WASM_MODULE'
  /** A Workflow. The script can start its instances and look after them. Points at one Workflow of the account, by its name. */
  | 'WORKFLOW';

/**
 * A headless browser that Cloudflare runs. The script can open and control pages in it.
 * It is a service of the whole account, so the binding points at no single resource.
 */
export type BrowserBinding = Binding & Node & {
  __typename?: 'BrowserBinding';
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/** A D1 database. The script can query and change it with SQL. Points at one database of the account. */
export type D1Binding = Binding & Node & {
  __typename?: 'D1Binding';
  /**
   * Cloudflare's id of the database: a UUID. Read from upstream's `database_id`, else from the `id` that older answers hold.
   * Null when upstream sent neither.
   */
  databaseId: Maybe<Scalars['String']['output']>;
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /**
   * Upstream's old name for the id of the database: the same UUID. Null when upstream sent only `database_id`, or neither.
   * @deprecated Use databaseId.
   */
  legacyId: Maybe<Scalars['String']['output']>;
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/**
 * A file of binary data. The script gets its bytes as an `ArrayBuffer`.
 * Points at a part of the script's own upload; only for scripts in service-worker syntax.
 */
export type DataBlobBinding = Binding & Node & {
  __typename?: 'DataBlobBinding';
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /** The name of the uploaded file that holds the data. Null when upstream sent none, which may happen. */
  part: Maybe<Scalars['String']['output']>;
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/**
 * A dispatch namespace of Workers for Platforms: a container of any number of scripts, usually one for each customer of the
 * platform, that a dynamic dispatch Worker routes requests to.
 */
export type DispatchNamespace = Node & {
  __typename?: 'DispatchNamespace';
  /** Id of the user who made the namespace: 32 hexadecimal digits. */
  createdBy: Maybe<Scalars['String']['output']>;
  /** When the namespace was made. */
  createdOn: Maybe<Scalars['DateTime']['output']>;
  /** A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for `node(id:)` and as the key of a normalised client cache. */
  id: Scalars['ID']['output'];
  /** Id of the user who last changed the namespace: 32 hexadecimal digits. */
  modifiedBy: Maybe<Scalars['String']['output']>;
  /** When the namespace was last changed. */
  modifiedOn: Maybe<Scalars['DateTime']['output']>;
  /** The name, unique in the account. */
  name: Scalars['String']['output'];
  /** Cloudflare's own id of the namespace: a UUID. */
  namespaceId: Maybe<Scalars['String']['output']>;
  /**
   * One script. Null when the namespace has none of that name.
   * Costs one upstream call, which is that of `bindings` where those are asked for.
   */
  script: Maybe<Script>;
  /** How many scripts the namespace holds. Null where upstream does not say. */
  scriptCount: Maybe<Scalars['Int']['output']>;
  /** Whether the scripts are trusted: they may then read `request.cf`, and share a cache. Null where upstream does not say. */
  trustedWorkers: Maybe<Scalars['Boolean']['output']>;
};


/**
 * A dispatch namespace of Workers for Platforms: a container of any number of scripts, usually one for each customer of the
 * platform, that a dynamic dispatch Worker routes requests to.
 */
export type DispatchNamespacescriptArgs = {
  name: Scalars['String']['input'];
};

/**
 * A dispatch namespace of Workers for Platforms. The script can look up any script in it by name, and send requests to it.
 * Points at one dispatch namespace of the account and, where `outbound` says so, at an outbound Worker.
 */
export type DispatchNamespaceBinding = Binding & Node & {
  __typename?: 'DispatchNamespaceBinding';
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /** The name of the dispatch namespace. Null when upstream sent none. */
  namespace: Maybe<Scalars['String']['output']>;
  /**
   * The outbound Worker, which the requests that the dispatched scripts make with `fetch()` go through.
   * Null when upstream sent none, which is common.
   */
  outbound: Maybe<DispatchNamespaceOutbound>;
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/** What the scripts dispatched through a binding send their own requests through. */
export type DispatchNamespaceOutbound = {
  __typename?: 'DispatchNamespaceOutbound';
  /** The parameters that the script with the binding may pass to the outbound Worker. Null when upstream sent none. */
  params: Maybe<Array<DispatchNamespaceOutboundParam>>;
  /** The outbound Worker itself. Null when upstream sent none. */
  worker: Maybe<DispatchNamespaceOutboundWorker>;
};

/** A parameter that a dispatching script may pass to the outbound Worker. */
export type DispatchNamespaceOutboundParam = {
  __typename?: 'DispatchNamespaceOutboundParam';
  /** The name of the parameter. Null when upstream sent none. */
  name: Maybe<Scalars['String']['output']>;
};

/** The Worker that takes the requests which dispatched scripts make. */
export type DispatchNamespaceOutboundWorker = {
  __typename?: 'DispatchNamespaceOutboundWorker';
  /** The name of the entrypoint that the outbound Worker is called at. Null when upstream sent none, which means its default export. */
  entrypoint: Maybe<Scalars['String']['output']>;
  /** The environment of the outbound Worker: `production`. Null when upstream sent none. */
  environment: Maybe<Scalars['String']['output']>;
  /** The name of the outbound Worker, which is a Worker of the account. Null when upstream sent none. */
  service: Maybe<Scalars['String']['output']>;
};

/**
 * A Durable Object namespace. The script can reach and create the Durable Objects of one class.
 * Points at the namespace by `namespaceId`, and at the class by `className` and the script that exports it.
 */
export type DurableObjectNamespaceBinding = Binding & Node & {
  __typename?: 'DurableObjectNamespaceBinding';
  /** The name of the Durable Object's class, as its script exports it. Null when upstream sent none. */
  className: Maybe<Scalars['String']['output']>;
  /** The name of the dispatch namespace that holds the script of the class. Null when upstream sent none. */
  dispatchNamespace: Maybe<Scalars['String']['output']>;
  /** The environment of the script in `scriptName`: often `production`, even if nobody set one. Null when upstream sent none. */
  environment: Maybe<Scalars['String']['output']>;
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /** Cloudflare's id of the Durable Object namespace: 32 hexadecimal digits. Null when upstream sent none. */
  namespaceId: Maybe<Scalars['String']['output']>;
  /** The name of the script that exports the class. Null when the script with the binding exports it itself. */
  scriptName: Maybe<Scalars['String']['output']>;
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/** A Flagship app. The script can evaluate the app's feature flags. Points at one app of the account. */
export type FlagshipBinding = Binding & Node & {
  __typename?: 'FlagshipBinding';
  /** Cloudflare's id of the Flagship app: at most 128 characters. Null when upstream sent none. */
  appId: Maybe<Scalars['String']['output']>;
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/**
 * A Hyperdrive configuration. The script can connect to a database outside Cloudflare through pooled connections.
 * Points at one configuration of the account, which holds where the database is.
 */
export type HyperdriveBinding = Binding & Node & {
  __typename?: 'HyperdriveBinding';
  /** Cloudflare's id of the Hyperdrive configuration: 32 hexadecimal digits. Upstream calls it `id`. Null when upstream sent none. */
  configId: Maybe<Scalars['String']['output']>;
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/**
 * Cloudflare Images. The script can inspect and transform images.
 * It is a service of the whole account, so the binding points at no single resource.
 */
export type ImagesBinding = Binding & Node & {
  __typename?: 'ImagesBinding';
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/**
 * A binding taken over from an earlier version of the script. An upload says so to keep a binding without repeating it.
 * Rare in answers, where upstream normally sends the binding that was taken over.
 */
export type InheritBinding = Binding & Node & {
  __typename?: 'InheritBinding';
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /** The name that the binding had in the earlier version. Null when the name stays the same, or upstream sent none. */
  oldName: Maybe<Scalars['String']['output']>;
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
  /** The version to take the binding from: a version's UUID, or `latest`. Null when upstream sent none, which means the latest. */
  versionId: Maybe<Scalars['String']['output']>;
};

/** A JSON value. The script gets it parsed. The value is held in the binding itself, which points at nothing. */
export type JsonBinding = Binding & Node & {
  __typename?: 'JsonBinding';
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The value, with its keys untouched. Null when the value is JSON's `null`, or upstream sent none. */
  json: Maybe<Scalars['JSON']['output']>;
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/**
 * A K2 stream. Only accounts that Cloudflare has enabled for K2 can have one; its API reference says no more of this kind.
 * Points at one stream of the account that deployed the script.
 */
export type K2Binding = Binding & Node & {
  __typename?: 'K2Binding';
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /** Cloudflare's id of the K2 stream. Null when upstream sent none. */
  stream: Maybe<Scalars['String']['output']>;
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/**
 * A Workers KV namespace. The script can read, write, list and delete the key-value pairs in it.
 * Points at one KV namespace of the account.
 */
export type KVNamespaceBinding = Binding & Node & {
  __typename?: 'KVNamespaceBinding';
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /** Cloudflare's id of the KV namespace: 32 hexadecimal digits. Null when upstream sent none. */
  namespaceId: Maybe<Scalars['String']['output']>;
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/**
 * A client certificate for mutual TLS. The script gets a `fetch()` that shows the certificate to the server it calls.
 * Points at one certificate that was uploaded to the account.
 */
export type MTLSCertificateBinding = Binding & Node & {
  __typename?: 'MTLSCertificateBinding';
  /** Cloudflare's id of the certificate: a UUID. Null when upstream sent none. */
  certificateId: Maybe<Scalars['String']['output']>;
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/**
 * Media Transformations. The script can resize and crop videos, and extract frames and audio from them.
 * It is a service of the whole account, so the binding points at no single resource.
 */
export type MediaBinding = Binding & Node & {
  __typename?: 'MediaBinding';
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/** A Messaging namespace. Points at one namespace by name; Cloudflare's API reference says no more of this kind. */
export type MessagingBinding = Binding & Node & {
  __typename?: 'MessagingBinding';
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /** The name of the Messaging namespace. Null when upstream sent none. */
  namespace: Maybe<Scalars['String']['output']>;
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/** Anything with a global id. */
export type Node = {
  /** A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for `node(id:)` and as the key of a normalised client cache. */
  id: Scalars['ID']['output'];
};

/**
 * A stream of Cloudflare Pipelines, or a legacy pipeline. The script can send records to it.
 * Points at one stream or legacy pipeline of the account.
 */
export type PipelinesBinding = Binding & Node & {
  __typename?: 'PipelinesBinding';
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /**
   * Where the records go: the name of a legacy pipeline, or the id of a stream (32 hexadecimal digits).
   * Read from upstream's `pipeline`, else from its `stream`. Null when upstream sent neither.
   */
  pipeline: Maybe<Scalars['String']['output']>;
  /**
   * The id of the stream, where upstream sends it under this name: newer answers do, and may lack `pipeline`.
   * Null when upstream sent only `pipeline`, or neither.
   */
  stream: Maybe<Scalars['String']['output']>;
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/** A plain text. The script gets it as a string. The text is held in the binding itself, which points at nothing. */
export type PlainTextBinding = Binding & Node & {
  __typename?: 'PlainTextBinding';
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /** The text. It is no secret. Null when upstream sent none. */
  text: Maybe<Scalars['String']['output']>;
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/** Where every query starts. */
export type Query = {
  __typename?: 'Query';
  /**
   * The Cloudflare account to look at. Takes no upstream call by itself, so an account that does not exist, or that the
   * credentials may not read, shows on the fields below.
   */
  account: Account;
  /**
   * Whatever has this global id, read again with the credentials of this request. Null when it is not there any more.
   * Costs what the same thing costs on its own road: no call for an `Account`, one for a `DispatchNamespace`, a `Script` or a `Binding`.
   */
  node: Maybe<Node>;
};


/** Where every query starts. */
export type QueryaccountArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** Where every query starts. */
export type QuerynodeArgs = {
  id: Scalars['ID']['input'];
};

/** A queue of Cloudflare Queues. The script can send messages to it. Points at one queue of the account, by its name. */
export type QueueBinding = Binding & Node & {
  __typename?: 'QueueBinding';
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /** The name of the queue: 1 to 63 characters. Null when upstream sent none. */
  queueName: Maybe<Scalars['String']['output']>;
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/** An R2 bucket. The script can read, write, list and delete the objects in it. Points at one bucket of the account. */
export type R2BucketBinding = Binding & Node & {
  __typename?: 'R2BucketBinding';
  /** The name of the bucket: 3 to 63 lower-case letters, digits and dashes. Null when upstream sent none. */
  bucketName: Maybe<Scalars['String']['output']>;
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /**
   * The jurisdiction that the bucket's data is kept in: `eu`, `us`, `fedramp`, `fedramp-high`, or one that came later.
   * Two buckets may have the same name in two jurisdictions. Null when upstream sent none, which means no restriction.
   */
  jurisdiction: Maybe<Scalars['String']['output']>;
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/**
 * A rate limiter. The script can ask whether a key of its choice (a user, a path) is still within the limit.
 * Points at no resource; limiters of the same `namespaceId` in one account share their counters.
 */
export type RatelimitBinding = Binding & Node & {
  __typename?: 'RatelimitBinding';
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /** What the limiter counts under: a positive whole number as a string, made up by the user. Null when upstream sent none. */
  namespaceId: Maybe<Scalars['String']['output']>;
  /** The limit and its period. Null when upstream sent none. */
  simple: Maybe<RatelimitSimple>;
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/** How much a rate limiter lets through. */
export type RatelimitSimple = {
  __typename?: 'RatelimitSimple';
  /** How many requests a key may make in one `period`, at each Cloudflare location on its own. Null when upstream sent none. */
  limit: Maybe<Scalars['Float']['output']>;
  /**
   * How long a key stays blocked once it is over the limit, in seconds: 0 (not at all), 10, or a multiple of 60 up to 86400;
   * no less than `period`, other than 0. Null when upstream sent none.
   */
  mitigationTimeout: Maybe<Scalars['Int']['output']>;
  /** The time over which requests are counted, in seconds: 10 or 60. Null when upstream sent none. */
  period: Maybe<Scalars['Int']['output']>;
};

/** A script (a Worker) in a dispatch namespace. */
export type Script = Node & {
  __typename?: 'Script';
  /** One binding. Null when the script has none of that name; the first, should there be two. Costs the same one call as `bindings`. */
  binding: Maybe<Binding>;
  /**
   * What the script can reach: its bindings, sorted by name since upstream's order changes from call to call.
   * Costs one upstream call, however often and with whatever filters it is asked for.
   */
  bindings: Array<Binding>;
  /** A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for `node(id:)` and as the key of a normalised client cache. */
  id: Scalars['ID']['output'];
  /** The name, unique in its dispatch namespace. */
  name: Scalars['String']['output'];
};


/** A script (a Worker) in a dispatch namespace. */
export type ScriptbindingArgs = {
  name: Scalars['String']['input'];
};


/** A script (a Worker) in a dispatch namespace. */
export type ScriptbindingsArgs = {
  names?: InputMaybe<Array<Scalars['String']['input']>>;
  types?: InputMaybe<Array<BindingType>>;
};

/**
 * A secret key for the Web Crypto API. The script gets it as a `CryptoKey`. The key is held in the binding itself.
 * The key material can be written, but never read: no field shows it, and Cloudflare does not send it.
 */
export type SecretKeyBinding = Binding & Node & {
  __typename?: 'SecretKeyBinding';
  /**
   * The algorithm, as `crypto.subtle.importKey()` takes it: a string (`"HMAC"`), or an object
   * (`{"name": "HMAC", "hash": "SHA-512"}`). Null when upstream sent none.
   */
  algorithm: Maybe<Scalars['JSON']['output']>;
  /** The format that the key was uploaded in: `raw`, `pkcs8`, `spki`, `jwk`, or one that came later. Null when upstream sent none. */
  format: Maybe<Scalars['String']['output']>;
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
  /**
   * What the script may do with the key: any of `encrypt`, `decrypt`, `sign`, `verify`, `deriveKey`, `deriveBits`, `wrapKey`,
   * `unwrapKey`, and what came later. Null when upstream sent none.
   */
  usages: Maybe<Array<Scalars['String']['output']>>;
};

/**
 * A secret text. The script gets it as a string. The text is held in the binding itself, which points at nothing.
 * It can be written, but never read: no field shows it, and Cloudflare does not send it.
 */
export type SecretTextBinding = Binding & Node & {
  __typename?: 'SecretTextBinding';
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/**
 * A secret in Secrets Store. The script can read its value, which Cloudflare's API never shows.
 * Points at one secret, by its store and its name; other scripts may share it.
 */
export type SecretsStoreSecretBinding = Binding & Node & {
  __typename?: 'SecretsStoreSecretBinding';
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /** The name of the secret in its store. Null when upstream sent none. */
  secretName: Maybe<Scalars['String']['output']>;
  /** Cloudflare's id of the store that holds the secret: 32 hexadecimal digits. Null when upstream sent none. */
  storeId: Maybe<Scalars['String']['output']>;
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/**
 * A sender of e-mail. The script can send mail, to any verified destination address of the account where no field restricts it.
 * Points at the destination addresses in its fields.
 */
export type SendEmailBinding = Binding & Node & {
  __typename?: 'SendEmailBinding';
  /** The only addresses that the script may send mail to. Null when upstream sent no such list, which means no restriction. */
  allowedDestinationAddresses: Maybe<Array<Scalars['String']['output']>>;
  /** The only addresses that the script may send mail from. Null when upstream sent no such list, which means no restriction. */
  allowedSenderAddresses: Maybe<Array<Scalars['String']['output']>>;
  /**
   * The only address that the script may send mail to, and the one that is taken where the script names none.
   * Null when upstream sent none.
   */
  destinationAddress: Maybe<Scalars['String']['output']>;
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/**
 * Another Worker. The script can call it directly, with `fetch()` or with the methods of its entrypoint.
 * Points at a Worker of the account, not at a script in a dispatch namespace.
 */
export type ServiceBinding = Binding & Node & {
  __typename?: 'ServiceBinding';
  /** The name of the entrypoint that the Worker is called at. Null when upstream sent none, which means its default export. */
  entrypoint: Maybe<Scalars['String']['output']>;
  /** The environment of the Worker: `production` in older data. Null when upstream sent none, which is usual today. */
  environment: Maybe<Scalars['String']['output']>;
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /** The name of the Worker. Null when upstream sent none. */
  service: Maybe<Scalars['String']['output']>;
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/**
 * A text file. The script gets its content as a string.
 * Points at a part of the script's own upload; only for scripts in service-worker syntax.
 */
export type TextBlobBinding = Binding & Node & {
  __typename?: 'TextBlobBinding';
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /** The name of the uploaded file that holds the text. Null when upstream sent none, which may happen. */
  part: Maybe<Scalars['String']['output']>;
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/**
 * A binding of a kind that this schema does not know. It holds what upstream sent, so that nothing is lost.
 * An element of upstream's list that is no object, or has no name, comes as an `UnknownBinding` as well.
 */
export type UnknownBinding = Binding & Node & {
  __typename?: 'UnknownBinding';
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /**
   * The element as upstream sent it, without the properties `text`, `key_base64` and `key_jwk`, which may hold secrets.
   * Null where upstream's list holds `null` in place of a binding.
   */
  raw: Maybe<Scalars['JSON']['output']>;
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
  /** Upstream's own word for the kind: its `type`. The empty string when upstream sent none. */
  wireType: Scalars['String']['output'];
};

/**
 * A private network of Workers VPC. The script can send requests to any host that the network reaches.
 * Points at either a Cloudflare Tunnel (`tunnelId`) or the account's own Cloudflare Mesh network (`networkId`).
 */
export type VPCNetworkBinding = Binding & Node & {
  __typename?: 'VPCNetworkBinding';
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /**
   * Turns on Gateway identity: `runtime-email-alpha`, or a value that came later. Goes only with the network `cf1:network`.
   * Null when upstream sent none, which means off.
   */
  identity: Maybe<Scalars['String']['output']>;
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /**
   * The id of the network: only `cf1:network` today, the account's Cloudflare Mesh.
   * Null when the binding points at a tunnel, or upstream sent none.
   */
  networkId: Maybe<Scalars['String']['output']>;
  /** Cloudflare's id of the tunnel: a UUID. Null when the binding points at a network, or upstream sent none. */
  tunnelId: Maybe<Scalars['String']['output']>;
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/**
 * A private service of Workers VPC. The script can send requests to this one service, and to nothing else in its network.
 * Points at one VPC service of the account, which holds where the service is.
 */
export type VPCServiceBinding = Binding & Node & {
  __typename?: 'VPCServiceBinding';
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /** Cloudflare's id of the VPC service: a UUID. Null when upstream sent none. */
  serviceId: Maybe<Scalars['String']['output']>;
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/** A Vectorize index. The script can insert and query vectors in it. Points at one index of the account, by its name. */
export type VectorizeBinding = Binding & Node & {
  __typename?: 'VectorizeBinding';
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The name of the index: at most 64 characters. Null when upstream sent none. */
  indexName: Maybe<Scalars['String']['output']>;
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/**
 * Metadata of the script's own version. The script can read the id, tag and timestamp of the version that runs.
 * They exist only at run time, so the binding has no fields for them and points at nothing.
 */
export type VersionMetadataBinding = Binding & Node & {
  __typename?: 'VersionMetadataBinding';
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/**
 * A WebAssembly module. The script can instantiate it.
 * Points at a part of the script's own upload; only for scripts in service-worker syntax.
 */
export type WasmModuleBinding = Binding & Node & {
  __typename?: 'WasmModuleBinding';
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /** The name of the uploaded file that holds the module. Null when upstream sent none, which may happen. */
  part: Maybe<Scalars['String']['output']>;
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/** A Workflow. The script can start its instances and look after them. Points at one Workflow of the account, by its name. */
export type WorkflowBinding = Binding & Node & {
  __typename?: 'WorkflowBinding';
  /** The name of the class that defines the Workflow. Null when upstream sent none, as for a Workflow of another script. */
  className: Maybe<Scalars['String']['output']>;
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /** The name of the script that holds the Workflow. Null when upstream sent none, which means the script with the binding. */
  scriptName: Maybe<Scalars['String']['output']>;
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
  /** The name of the Workflow: at most 64 characters. Null when upstream sent none. */
  workflowName: Maybe<Scalars['String']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AIBinding: ResolverTypeWrapper<SourceOf<AIBinding>>;
  AISearchBinding: ResolverTypeWrapper<SourceOf<AISearchBinding>>;
  AISearchNamespaceBinding: ResolverTypeWrapper<SourceOf<AISearchNamespaceBinding>>;
  Account: ResolverTypeWrapper<AccountSource>;
  AnalyticsEngineBinding: ResolverTypeWrapper<SourceOf<AnalyticsEngineBinding>>;
  ArtifactsBinding: ResolverTypeWrapper<SourceOf<ArtifactsBinding>>;
  AssetsBinding: ResolverTypeWrapper<SourceOf<AssetsBinding>>;
  Binding: ResolverTypeWrapper<BindingSource>;
  BindingType: ResolverTypeWrapper<SourceOf<BindingType>>;
  Boolean: ResolverTypeWrapper<SourceOf<Scalars['Boolean']['output']>>;
  BrowserBinding: ResolverTypeWrapper<SourceOf<BrowserBinding>>;
  D1Binding: ResolverTypeWrapper<SourceOf<D1Binding>>;
  DataBlobBinding: ResolverTypeWrapper<SourceOf<DataBlobBinding>>;
  DateTime: ResolverTypeWrapper<SourceOf<Scalars['DateTime']['output']>>;
  DispatchNamespace: ResolverTypeWrapper<NamespaceSource>;
  DispatchNamespaceBinding: ResolverTypeWrapper<SourceOf<DispatchNamespaceBinding>>;
  DispatchNamespaceOutbound: ResolverTypeWrapper<SourceOf<DispatchNamespaceOutbound>>;
  DispatchNamespaceOutboundParam: ResolverTypeWrapper<SourceOf<DispatchNamespaceOutboundParam>>;
  DispatchNamespaceOutboundWorker: ResolverTypeWrapper<SourceOf<DispatchNamespaceOutboundWorker>>;
  DurableObjectNamespaceBinding: ResolverTypeWrapper<SourceOf<DurableObjectNamespaceBinding>>;
  FlagshipBinding: ResolverTypeWrapper<SourceOf<FlagshipBinding>>;
  Float: ResolverTypeWrapper<SourceOf<Scalars['Float']['output']>>;
  HyperdriveBinding: ResolverTypeWrapper<SourceOf<HyperdriveBinding>>;
  ID: ResolverTypeWrapper<SourceOf<Scalars['ID']['output']>>;
  ImagesBinding: ResolverTypeWrapper<SourceOf<ImagesBinding>>;
  InheritBinding: ResolverTypeWrapper<SourceOf<InheritBinding>>;
  Int: ResolverTypeWrapper<SourceOf<Scalars['Int']['output']>>;
  JSON: ResolverTypeWrapper<SourceOf<Scalars['JSON']['output']>>;
  JsonBinding: ResolverTypeWrapper<SourceOf<JsonBinding>>;
  K2Binding: ResolverTypeWrapper<SourceOf<K2Binding>>;
  KVNamespaceBinding: ResolverTypeWrapper<SourceOf<KVNamespaceBinding>>;
  MTLSCertificateBinding: ResolverTypeWrapper<SourceOf<MTLSCertificateBinding>>;
  MediaBinding: ResolverTypeWrapper<SourceOf<MediaBinding>>;
  MessagingBinding: ResolverTypeWrapper<SourceOf<MessagingBinding>>;
  Node: ResolverTypeWrapper<Source>;
  PipelinesBinding: ResolverTypeWrapper<SourceOf<PipelinesBinding>>;
  PlainTextBinding: ResolverTypeWrapper<SourceOf<PlainTextBinding>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QueueBinding: ResolverTypeWrapper<SourceOf<QueueBinding>>;
  R2BucketBinding: ResolverTypeWrapper<SourceOf<R2BucketBinding>>;
  RatelimitBinding: ResolverTypeWrapper<SourceOf<RatelimitBinding>>;
  RatelimitSimple: ResolverTypeWrapper<SourceOf<RatelimitSimple>>;
  Script: ResolverTypeWrapper<ScriptSource>;
  SecretKeyBinding: ResolverTypeWrapper<SourceOf<SecretKeyBinding>>;
  SecretTextBinding: ResolverTypeWrapper<SourceOf<SecretTextBinding>>;
  SecretsStoreSecretBinding: ResolverTypeWrapper<SourceOf<SecretsStoreSecretBinding>>;
  SendEmailBinding: ResolverTypeWrapper<SourceOf<SendEmailBinding>>;
  ServiceBinding: ResolverTypeWrapper<SourceOf<ServiceBinding>>;
  String: ResolverTypeWrapper<SourceOf<Scalars['String']['output']>>;
  TextBlobBinding: ResolverTypeWrapper<SourceOf<TextBlobBinding>>;
  UnknownBinding: ResolverTypeWrapper<BindingSource>;
  VPCNetworkBinding: ResolverTypeWrapper<SourceOf<VPCNetworkBinding>>;
  VPCServiceBinding: ResolverTypeWrapper<SourceOf<VPCServiceBinding>>;
  VectorizeBinding: ResolverTypeWrapper<SourceOf<VectorizeBinding>>;
  VersionMetadataBinding: ResolverTypeWrapper<SourceOf<VersionMetadataBinding>>;
  WasmModuleBinding: ResolverTypeWrapper<SourceOf<WasmModuleBinding>>;
  WorkflowBinding: ResolverTypeWrapper<SourceOf<WorkflowBinding>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AIBinding: SourceOf<AIBinding>;
  AISearchBinding: SourceOf<AISearchBinding>;
  AISearchNamespaceBinding: SourceOf<AISearchNamespaceBinding>;
  Account: AccountSource;
  AnalyticsEngineBinding: SourceOf<AnalyticsEngineBinding>;
  ArtifactsBinding: SourceOf<ArtifactsBinding>;
  AssetsBinding: SourceOf<AssetsBinding>;
  Binding: BindingSource;
  Boolean: SourceOf<Scalars['Boolean']['output']>;
  BrowserBinding: SourceOf<BrowserBinding>;
  D1Binding: SourceOf<D1Binding>;
  DataBlobBinding: SourceOf<DataBlobBinding>;
  DateTime: SourceOf<Scalars['DateTime']['output']>;
  DispatchNamespace: NamespaceSource;
  DispatchNamespaceBinding: SourceOf<DispatchNamespaceBinding>;
  DispatchNamespaceOutbound: SourceOf<DispatchNamespaceOutbound>;
  DispatchNamespaceOutboundParam: SourceOf<DispatchNamespaceOutboundParam>;
  DispatchNamespaceOutboundWorker: SourceOf<DispatchNamespaceOutboundWorker>;
  DurableObjectNamespaceBinding: SourceOf<DurableObjectNamespaceBinding>;
  FlagshipBinding: SourceOf<FlagshipBinding>;
  Float: SourceOf<Scalars['Float']['output']>;
  HyperdriveBinding: SourceOf<HyperdriveBinding>;
  ID: SourceOf<Scalars['ID']['output']>;
  ImagesBinding: SourceOf<ImagesBinding>;
  InheritBinding: SourceOf<InheritBinding>;
  Int: SourceOf<Scalars['Int']['output']>;
  JSON: SourceOf<Scalars['JSON']['output']>;
  JsonBinding: SourceOf<JsonBinding>;
  K2Binding: SourceOf<K2Binding>;
  KVNamespaceBinding: SourceOf<KVNamespaceBinding>;
  MTLSCertificateBinding: SourceOf<MTLSCertificateBinding>;
  MediaBinding: SourceOf<MediaBinding>;
  MessagingBinding: SourceOf<MessagingBinding>;
  Node: Source;
  PipelinesBinding: SourceOf<PipelinesBinding>;
  PlainTextBinding: SourceOf<PlainTextBinding>;
  Query: Record<PropertyKey, never>;
  QueueBinding: SourceOf<QueueBinding>;
  R2BucketBinding: SourceOf<R2BucketBinding>;
  RatelimitBinding: SourceOf<RatelimitBinding>;
  RatelimitSimple: SourceOf<RatelimitSimple>;
  Script: ScriptSource;
  SecretKeyBinding: SourceOf<SecretKeyBinding>;
  SecretTextBinding: SourceOf<SecretTextBinding>;
  SecretsStoreSecretBinding: SourceOf<SecretsStoreSecretBinding>;
  SendEmailBinding: SourceOf<SendEmailBinding>;
  ServiceBinding: SourceOf<ServiceBinding>;
  String: SourceOf<Scalars['String']['output']>;
  TextBlobBinding: SourceOf<TextBlobBinding>;
  UnknownBinding: BindingSource;
  VPCNetworkBinding: SourceOf<VPCNetworkBinding>;
  VPCServiceBinding: SourceOf<VPCServiceBinding>;
  VectorizeBinding: SourceOf<VectorizeBinding>;
  VersionMetadataBinding: SourceOf<VersionMetadataBinding>;
  WasmModuleBinding: SourceOf<WasmModuleBinding>;
  WorkflowBinding: SourceOf<WorkflowBinding>;
};

export type kindDirectiveArgs = {
  aliases?: Maybe<Array<Scalars['String']['input']>>;
  deprecated?: Maybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
};

export type kindDirectiveResolver<Result, Parent, ContextType = Context, Args = kindDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type wireDirectiveArgs = {
  names: Array<Scalars['String']['input']>;
};

export type wireDirectiveResolver<Result, Parent, ContextType = Context, Args = wireDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AIBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AIBinding'] = ResolversParentTypes['AIBinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AISearchBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AISearchBinding'] = ResolversParentTypes['AISearchBinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instanceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AISearchNamespaceBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AISearchNamespaceBinding'] = ResolversParentTypes['AISearchNamespaceBinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  accountId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dispatchNamespace?: Resolver<Maybe<ResolversTypes['DispatchNamespace']>, ParentType, ContextType, RequireFields<AccountdispatchNamespaceArgs, 'name'>>;
  dispatchNamespaces?: Resolver<Array<ResolversTypes['DispatchNamespace']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnalyticsEngineBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnalyticsEngineBinding'] = ResolversParentTypes['AnalyticsEngineBinding']> = {
  dataset?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArtifactsBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArtifactsBinding'] = ResolversParentTypes['ArtifactsBinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssetsBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssetsBinding'] = ResolversParentTypes['AssetsBinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Binding'] = ResolversParentTypes['Binding']> = {
  __resolveType?: TypeResolveFn<'AIBinding' | 'AISearchBinding' | 'AISearchNamespaceBinding' | 'AnalyticsEngineBinding' | 'ArtifactsBinding' | 'AssetsBinding' | 'BrowserBinding' | 'D1Binding' | 'DataBlobBinding' | 'DispatchNamespaceBinding' | 'DurableObjectNamespaceBinding' | 'FlagshipBinding' | 'HyperdriveBinding' | 'ImagesBinding' | 'InheritBinding' | 'JsonBinding' | 'K2Binding' | 'KVNamespaceBinding' | 'MTLSCertificateBinding' | 'MediaBinding' | 'MessagingBinding' | 'PipelinesBinding' | 'PlainTextBinding' | 'QueueBinding' | 'R2BucketBinding' | 'RatelimitBinding' | 'SecretKeyBinding' | 'SecretTextBinding' | 'SecretsStoreSecretBinding' | 'SendEmailBinding' | 'ServiceBinding' | 'TextBlobBinding' | 'UnknownBinding' | 'VPCNetworkBinding' | 'VPCServiceBinding' | 'VectorizeBinding' | 'VersionMetadataBinding' | 'WasmModuleBinding' | 'WorkflowBinding', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
};

export type BrowserBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrowserBinding'] = ResolversParentTypes['BrowserBinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type D1BindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['D1Binding'] = ResolversParentTypes['D1Binding']> = {
  databaseId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legacyId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataBlobBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataBlobBinding'] = ResolversParentTypes['DataBlobBinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DispatchNamespaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchNamespace'] = ResolversParentTypes['DispatchNamespace']> = {
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modifiedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modifiedOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespaceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  script?: Resolver<Maybe<ResolversTypes['Script']>, ParentType, ContextType, RequireFields<DispatchNamespacescriptArgs, 'name'>>;
  scriptCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  trustedWorkers?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DispatchNamespaceBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchNamespaceBinding'] = ResolversParentTypes['DispatchNamespaceBinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outbound?: Resolver<Maybe<ResolversTypes['DispatchNamespaceOutbound']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DispatchNamespaceOutboundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchNamespaceOutbound'] = ResolversParentTypes['DispatchNamespaceOutbound']> = {
  params?: Resolver<Maybe<Array<ResolversTypes['DispatchNamespaceOutboundParam']>>, ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['DispatchNamespaceOutboundWorker']>, ParentType, ContextType>;
};

export type DispatchNamespaceOutboundParamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchNamespaceOutboundParam'] = ResolversParentTypes['DispatchNamespaceOutboundParam']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DispatchNamespaceOutboundWorkerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchNamespaceOutboundWorker'] = ResolversParentTypes['DispatchNamespaceOutboundWorker']> = {
  entrypoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  environment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DurableObjectNamespaceBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DurableObjectNamespaceBinding'] = ResolversParentTypes['DurableObjectNamespaceBinding']> = {
  className?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dispatchNamespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  environment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespaceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scriptName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FlagshipBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlagshipBinding'] = ResolversParentTypes['FlagshipBinding']> = {
  appId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HyperdriveBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HyperdriveBinding'] = ResolversParentTypes['HyperdriveBinding']> = {
  configId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImagesBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImagesBinding'] = ResolversParentTypes['ImagesBinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InheritBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InheritBinding'] = ResolversParentTypes['InheritBinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  oldName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  versionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JSONScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JsonBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JsonBinding'] = ResolversParentTypes['JsonBinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  json?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type K2BindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['K2Binding'] = ResolversParentTypes['K2Binding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stream?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KVNamespaceBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KVNamespaceBinding'] = ResolversParentTypes['KVNamespaceBinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespaceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MTLSCertificateBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MTLSCertificateBinding'] = ResolversParentTypes['MTLSCertificateBinding']> = {
  certificateId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MediaBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaBinding'] = ResolversParentTypes['MediaBinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessagingBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessagingBinding'] = ResolversParentTypes['MessagingBinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'AIBinding' | 'AISearchBinding' | 'AISearchNamespaceBinding' | 'Account' | 'AnalyticsEngineBinding' | 'ArtifactsBinding' | 'AssetsBinding' | 'BrowserBinding' | 'D1Binding' | 'DataBlobBinding' | 'DispatchNamespace' | 'DispatchNamespaceBinding' | 'DurableObjectNamespaceBinding' | 'FlagshipBinding' | 'HyperdriveBinding' | 'ImagesBinding' | 'InheritBinding' | 'JsonBinding' | 'K2Binding' | 'KVNamespaceBinding' | 'MTLSCertificateBinding' | 'MediaBinding' | 'MessagingBinding' | 'PipelinesBinding' | 'PlainTextBinding' | 'QueueBinding' | 'R2BucketBinding' | 'RatelimitBinding' | 'Script' | 'SecretKeyBinding' | 'SecretTextBinding' | 'SecretsStoreSecretBinding' | 'SendEmailBinding' | 'ServiceBinding' | 'TextBlobBinding' | 'UnknownBinding' | 'VPCNetworkBinding' | 'VPCServiceBinding' | 'VectorizeBinding' | 'VersionMetadataBinding' | 'WasmModuleBinding' | 'WorkflowBinding', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PipelinesBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PipelinesBinding'] = ResolversParentTypes['PipelinesBinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pipeline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stream?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlainTextBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlainTextBinding'] = ResolversParentTypes['PlainTextBinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType, Partial<QueryaccountArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QuerynodeArgs, 'id'>>;
};

export type QueueBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueueBinding'] = ResolversParentTypes['QueueBinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  queueName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type R2BucketBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['R2BucketBinding'] = ResolversParentTypes['R2BucketBinding']> = {
  bucketName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RatelimitBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatelimitBinding'] = ResolversParentTypes['RatelimitBinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespaceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  simple?: Resolver<Maybe<ResolversTypes['RatelimitSimple']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RatelimitSimpleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatelimitSimple'] = ResolversParentTypes['RatelimitSimple']> = {
  limit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mitigationTimeout?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ScriptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Script'] = ResolversParentTypes['Script']> = {
  binding?: Resolver<Maybe<ResolversTypes['Binding']>, ParentType, ContextType, RequireFields<ScriptbindingArgs, 'name'>>;
  bindings?: Resolver<Array<ResolversTypes['Binding']>, ParentType, ContextType, Partial<ScriptbindingsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecretKeyBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretKeyBinding'] = ResolversParentTypes['SecretKeyBinding']> = {
  algorithm?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  usages?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecretTextBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretTextBinding'] = ResolversParentTypes['SecretTextBinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecretsStoreSecretBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretsStoreSecretBinding'] = ResolversParentTypes['SecretsStoreSecretBinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  secretName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  storeId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SendEmailBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendEmailBinding'] = ResolversParentTypes['SendEmailBinding']> = {
  allowedDestinationAddresses?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  allowedSenderAddresses?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  destinationAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceBinding'] = ResolversParentTypes['ServiceBinding']> = {
  entrypoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  environment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TextBlobBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextBlobBinding'] = ResolversParentTypes['TextBlobBinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownBinding'] = ResolversParentTypes['UnknownBinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  wireType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VPCNetworkBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VPCNetworkBinding'] = ResolversParentTypes['VPCNetworkBinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  networkId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tunnelId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VPCServiceBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VPCServiceBinding'] = ResolversParentTypes['VPCServiceBinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serviceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VectorizeBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VectorizeBinding'] = ResolversParentTypes['VectorizeBinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indexName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VersionMetadataBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionMetadataBinding'] = ResolversParentTypes['VersionMetadataBinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WasmModuleBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WasmModuleBinding'] = ResolversParentTypes['WasmModuleBinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkflowBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkflowBinding'] = ResolversParentTypes['WorkflowBinding']> = {
  className?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scriptName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  workflowName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AIBinding?: AIBindingResolvers<ContextType>;
  AISearchBinding?: AISearchBindingResolvers<ContextType>;
  AISearchNamespaceBinding?: AISearchNamespaceBindingResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  AnalyticsEngineBinding?: AnalyticsEngineBindingResolvers<ContextType>;
  ArtifactsBinding?: ArtifactsBindingResolvers<ContextType>;
  AssetsBinding?: AssetsBindingResolvers<ContextType>;
  Binding?: BindingResolvers<ContextType>;
  BrowserBinding?: BrowserBindingResolvers<ContextType>;
  D1Binding?: D1BindingResolvers<ContextType>;
  DataBlobBinding?: DataBlobBindingResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DispatchNamespace?: DispatchNamespaceResolvers<ContextType>;
  DispatchNamespaceBinding?: DispatchNamespaceBindingResolvers<ContextType>;
  DispatchNamespaceOutbound?: DispatchNamespaceOutboundResolvers<ContextType>;
  DispatchNamespaceOutboundParam?: DispatchNamespaceOutboundParamResolvers<ContextType>;
  DispatchNamespaceOutboundWorker?: DispatchNamespaceOutboundWorkerResolvers<ContextType>;
  DurableObjectNamespaceBinding?: DurableObjectNamespaceBindingResolvers<ContextType>;
  FlagshipBinding?: FlagshipBindingResolvers<ContextType>;
  HyperdriveBinding?: HyperdriveBindingResolvers<ContextType>;
  ImagesBinding?: ImagesBindingResolvers<ContextType>;
  InheritBinding?: InheritBindingResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JsonBinding?: JsonBindingResolvers<ContextType>;
  K2Binding?: K2BindingResolvers<ContextType>;
  KVNamespaceBinding?: KVNamespaceBindingResolvers<ContextType>;
  MTLSCertificateBinding?: MTLSCertificateBindingResolvers<ContextType>;
  MediaBinding?: MediaBindingResolvers<ContextType>;
  MessagingBinding?: MessagingBindingResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PipelinesBinding?: PipelinesBindingResolvers<ContextType>;
  PlainTextBinding?: PlainTextBindingResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QueueBinding?: QueueBindingResolvers<ContextType>;
  R2BucketBinding?: R2BucketBindingResolvers<ContextType>;
  RatelimitBinding?: RatelimitBindingResolvers<ContextType>;
  RatelimitSimple?: RatelimitSimpleResolvers<ContextType>;
  Script?: ScriptResolvers<ContextType>;
  SecretKeyBinding?: SecretKeyBindingResolvers<ContextType>;
  SecretTextBinding?: SecretTextBindingResolvers<ContextType>;
  SecretsStoreSecretBinding?: SecretsStoreSecretBindingResolvers<ContextType>;
  SendEmailBinding?: SendEmailBindingResolvers<ContextType>;
  ServiceBinding?: ServiceBindingResolvers<ContextType>;
  TextBlobBinding?: TextBlobBindingResolvers<ContextType>;
  UnknownBinding?: UnknownBindingResolvers<ContextType>;
  VPCNetworkBinding?: VPCNetworkBindingResolvers<ContextType>;
  VPCServiceBinding?: VPCServiceBindingResolvers<ContextType>;
  VectorizeBinding?: VectorizeBindingResolvers<ContextType>;
  VersionMetadataBinding?: VersionMetadataBindingResolvers<ContextType>;
  WasmModuleBinding?: WasmModuleBindingResolvers<ContextType>;
  WorkflowBinding?: WorkflowBindingResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  kind?: kindDirectiveResolver<any, any, ContextType>;
  wire?: wireDirectiveResolver<any, any, ContextType>;
};
