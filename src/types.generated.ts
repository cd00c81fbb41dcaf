import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AccountSource, ScriptSource, BindingSource, ResourceSource, QueueConsumerSource, Source, SourceOf } from './sources.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
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
  /** Any JSON value: an object, array, string, number, boolean or null. Given as it came from upstream, with its keys untouched, but for numbers that JavaScript has not: of an integer beyond 2^53, the last digits may be others, and what is too large for a number is null. */
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
export type AISearchBinding = Binding & Node & ResourceBinding & {
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
  /**
   * The resource that the binding points at. Null when it is not there any more (the binding dangles), or when upstream did not say
   * which it is; null with one `FORBIDDEN` error for each product that the credentials may not read.
   * The resources that a query asks for at once are read together: of each kind, by one upstream call where it is one resource, by
   * their list (one call for each page of 100 to 10,000) where there are several.
   */
  resource: Maybe<AISearchInstance>;
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/**
 * An instance of AI Search: an index of documents that is searched, and that a language model can answer questions from.
 * Its `identifier` is the name of its namespace, a slash, and its own name: `default/handbook`.
 */
export type AISearchInstance = Node & Resource & {
  __typename?: 'AISearchInstance';
  /** Cloudflare's id of the AI Gateway that calls to models go through. Null where they go through none, or upstream sent none. */
  aiGatewayId: Maybe<Scalars['String']['output']>;
  /** The model that writes answers. Null or the empty string where the default one does. */
  aiSearchModel: Maybe<Scalars['String']['output']>;
  /** Whether answers to like questions are cached. Null when upstream sent none. */
  cache: Maybe<Scalars['Boolean']['output']>;
  /** How long an answer is cached, in seconds: 600 to 518400. Null when upstream sent none. */
  cacheTtl: Maybe<Scalars['Int']['output']>;
  /** How long the pieces are that documents are cut into, in tokens. Null when upstream sent none. */
  chunkSize: Maybe<Scalars['Int']['output']>;
  /** When the instance was made. Null when upstream sent none. */
  createdOn: Maybe<Scalars['DateTime']['output']>;
  /** The model that makes vectors of documents: `@cf/qwen/qwen3-embedding-0.6b`. Null when upstream sent none. */
  embeddingModel: Maybe<Scalars['String']['output']>;
  /** Whether the instance is turned on. Upstream calls it `enable`. Null when upstream sent none. */
  enabled: Maybe<Scalars['Boolean']['output']>;
  /** A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for `node(id:)` and as the key of a normalised client cache. */
  id: Scalars['ID']['output'];
  /**
   * Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
   * Takes no upstream call.
   */
  identifier: Scalars['String']['output'];
  /** When the instance last did something. Null when it never did, or upstream sent none. */
  lastActivity: Maybe<Scalars['DateTime']['output']>;
  /** The most results of a search. Null when upstream sent none. */
  maxNumResults: Maybe<Scalars['Int']['output']>;
  /** When the instance was last changed. Null when upstream sent none. */
  modifiedOn: Maybe<Scalars['DateTime']['output']>;
  /** The name of the instance, unique in its namespace. Upstream calls it `id`. Null when upstream sent none. */
  name: Maybe<Scalars['String']['output']>;
  /** The name of the namespace that holds the instance. Null when upstream sent none. */
  namespace: Maybe<Scalars['String']['output']>;
  /** Whether the indexing of documents is paused. Null when upstream sent none. */
  paused: Maybe<Scalars['Boolean']['output']>;
  /**
   * The namespace that holds the instance: `default` where none is named. Null where it is not there any more.
   * Costs one upstream call, or one for each 100 namespaces of the account where the query asks for several at once.
   */
  searchNamespace: Maybe<AISearchNamespace>;
  /** The R2 bucket's name or the web site's address, by `type`. Null when documents are uploaded, or upstream sent none. */
  source: Maybe<Scalars['String']['output']>;
  /** How the instance does, in upstream's own words. Null when upstream sent none. */
  status: Maybe<Scalars['String']['output']>;
  /** How often documents are fetched anew, in seconds: 900 to 86400. Null when upstream sent none. */
  syncInterval: Maybe<Scalars['Int']['output']>;
  /**
   * Where the documents come from: `r2` (an R2 bucket), `web-crawler` (a web site), or a type that came later.
   * Null when they are uploaded, or upstream sent none.
   */
  type: Maybe<Scalars['String']['output']>;
  /**
   * The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
   * Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
   * each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
   * `first`, or empty, with `hasNextPage` true and an `endCursor` to go on from. Null only with an error.
   */
  usedBy: Maybe<ResourceUseConnection>;
};


/**
 * An instance of AI Search: an index of documents that is searched, and that a language model can answer questions from.
 * Its `identifier` is the name of its namespace, a slash, and its own name: `default/handbook`.
 */
export type AISearchInstanceusedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dispatchNamespace: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
};

/** A namespace of AI Search: a group of instances. Every account has one named `default`. Its `identifier` is its name. */
export type AISearchNamespace = Node & Resource & {
  __typename?: 'AISearchNamespace';
  /** When the namespace was made. Null when upstream sent none, as for one that was always there. */
  createdOn: Maybe<Scalars['DateTime']['output']>;
  /** What people wrote about the namespace: at most 256 characters. Null when upstream sent none. */
  description: Maybe<Scalars['String']['output']>;
  /** A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for `node(id:)` and as the key of a normalised client cache. */
  id: Scalars['ID']['output'];
  /**
   * Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
   * Takes no upstream call.
   */
  identifier: Scalars['String']['output'];
  /** The name, unique in the account. Null when upstream sent none. */
  name: Maybe<Scalars['String']['output']>;
  /**
   * The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
   * Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
   * each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
   * `first`, or empty, with `hasNextPage` true and an `endCursor` to go on from. Null only with an error.
   */
  usedBy: Maybe<ResourceUseConnection>;
};


/** A namespace of AI Search: a group of instances. Every account has one named `default`. Its `identifier` is its name. */
export type AISearchNamespaceusedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dispatchNamespace: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
};

/**
 * An AI Search namespace. The script can list, create, update and delete the instances in it, search them, and chat with them.
 * Points at one namespace of the account.
 */
export type AISearchNamespaceBinding = Binding & Node & ResourceBinding & {
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
  /**
   * The resource that the binding points at. Null when it is not there any more (the binding dangles), or when upstream did not say
   * which it is; null with one `FORBIDDEN` error for each product that the credentials may not read.
   * The resources that a query asks for at once are read together: of each kind, by one upstream call where it is one resource, by
   * their list (one call for each page of 100 to 10,000) where there are several.
   */
  resource: Maybe<AISearchNamespace>;
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
   * Costs no upstream call of its own where `script` or `scripts` in it are asked for (that call tells), else one.
   */
  dispatchNamespace: Maybe<DispatchNamespace>;
  /** All dispatch namespaces of the account, by name. Costs one upstream call, with all of their own fields. Null only with an error. */
  dispatchNamespaces: Maybe<Array<DispatchNamespace>>;
  /** A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for `node(id:)` and as the key of a normalised client cache. */
  id: Scalars['ID']['output'];
  /**
   * A resource that is known only by what bindings hold of it. Costs no upstream call until its own fields are asked for, and it
   * need not exist any more: its fields are then null, and `usedBy` still tells which scripts are bound to it.
   */
  resource: Maybe<Resource>;
};


/** A Cloudflare account. */
export type AccountdispatchNamespaceArgs = {
  name: Scalars['String']['input'];
};


/** A Cloudflare account. */
export type AccountresourceArgs = {
  identifier: Scalars['String']['input'];
  type: BindingType;
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
export type D1Binding = Binding & Node & ResourceBinding & {
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
  /**
   * The resource that the binding points at. Null when it is not there any more (the binding dangles), or when upstream did not say
   * which it is; null with one `FORBIDDEN` error for each product that the credentials may not read.
   * The resources that a query asks for at once are read together: of each kind, by one upstream call where it is one resource, by
   * their list (one call for each page of 100 to 10,000) where there are several.
   */
  resource: Maybe<D1Database>;
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/** A D1 database: a SQLite database that Cloudflare runs. Its `identifier` is Cloudflare's id of it, a UUID. */
export type D1Database = Node & Resource & {
  __typename?: 'D1Database';
  /** When the database was made. Null when upstream sent none. */
  createdOn: Maybe<Scalars['DateTime']['output']>;
  /** Cloudflare's own id of the database: a UUID. Upstream calls it `uuid`. Null when upstream sent none. */
  databaseId: Maybe<Scalars['String']['output']>;
  /**
   * The generation of D1 that the database belongs to: `production` today; `alpha` or `beta` of old ones. Upstream calls it `version`.
   * Null when upstream sent none.
   */
  databaseVersion: Maybe<Scalars['String']['output']>;
  /** The size of the database, in bytes. Null when upstream sent none, which may happen where upstream's list was read. */
  fileSize: Maybe<Scalars['Float']['output']>;
  /** A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for `node(id:)` and as the key of a normalised client cache. */
  id: Scalars['ID']['output'];
  /**
   * Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
   * Takes no upstream call.
   */
  identifier: Scalars['String']['output'];
  /**
   * The jurisdiction that the database runs and keeps its data in: `eu`, `fedramp`, `us`, or one that came later.
   * Null when upstream sent none, which means no restriction.
   */
  jurisdiction: Maybe<Scalars['String']['output']>;
  /** The name that people gave the database, unique in the account. Null when upstream sent none. */
  name: Maybe<Scalars['String']['output']>;
  /** How the database is copied to other regions. Null where upstream's list was read, which leaves it out. */
  readReplication: Maybe<D1ReadReplication>;
  /** The region that the primary copy of the database runs in: `WEUR`. Null where upstream's list was read, which leaves it out. */
  runningInRegion: Maybe<Scalars['String']['output']>;
  /**
   * The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
   * Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
   * each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
   * `first`, or empty, with `hasNextPage` true and an `endCursor` to go on from. Null only with an error.
   */
  usedBy: Maybe<ResourceUseConnection>;
};


/** A D1 database: a SQLite database that Cloudflare runs. Its `identifier` is Cloudflare's id of it, a UUID. */
export type D1DatabaseusedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dispatchNamespace: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
};

/** How a D1 database is copied, for reading, to other regions. */
export type D1ReadReplication = {
  __typename?: 'D1ReadReplication';
  /**
   * `auto` where Cloudflare makes read replicas and places them around the world, `disabled` where there are none, or a mode that
   * came later. Null when upstream sent none.
   */
  mode: Maybe<Scalars['String']['output']>;
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
 * platform, that a dynamic dispatch Worker routes requests to. Its `identifier` is its name.
 */
export type DispatchNamespace = Node & Resource & {
  __typename?: 'DispatchNamespace';
  /** Id of the user who made the namespace: 32 hexadecimal digits. */
  createdBy: Maybe<Scalars['String']['output']>;
  /** When the namespace was made. */
  createdOn: Maybe<Scalars['DateTime']['output']>;
  /** A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for `node(id:)` and as the key of a normalised client cache. */
  id: Scalars['ID']['output'];
  /**
   * Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
   * Takes no upstream call.
   */
  identifier: Scalars['String']['output'];
  /** Id of the user who last changed the namespace: 32 hexadecimal digits. */
  modifiedBy: Maybe<Scalars['String']['output']>;
  /** When the namespace was last changed. */
  modifiedOn: Maybe<Scalars['DateTime']['output']>;
  /** The name, unique in the account: the `identifier`. It is always there. */
  name: Maybe<Scalars['String']['output']>;
  /** Cloudflare's own id of the namespace: a UUID. */
  namespaceId: Maybe<Scalars['String']['output']>;
  /**
   * One script. Null when the namespace has none of that name.
   * Costs one upstream call, which is that of its fields where those are asked for.
   */
  script: Maybe<Script>;
  /** How many scripts the namespace holds. Null where upstream does not say. */
  scriptCount: Maybe<Scalars['Int']['output']>;
  /**
   * The scripts of the namespace, a page at a time, in upstream's order. Costs one upstream call a page, and brings with it
   * those fields of the scripts that upstream's list holds (dates, etag, handlers; of most namespaces, tags too).
   * With `bindsTo`, it costs what `Resource.usedBy` costs: see there for what a page may lack. Null only with an error.
   */
  scripts: Maybe<ScriptConnection>;
  /** Whether the scripts are trusted: they may then read `request.cf`, and share a cache. Null where upstream does not say. */
  trustedWorkers: Maybe<Scalars['Boolean']['output']>;
  /**
   * The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
   * Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
   * each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
   * `first`, or empty, with `hasNextPage` true and an `endCursor` to go on from. Null only with an error.
   */
  usedBy: Maybe<ResourceUseConnection>;
};


/**
 * A dispatch namespace of Workers for Platforms: a container of any number of scripts, usually one for each customer of the
 * platform, that a dynamic dispatch Worker routes requests to. Its `identifier` is its name.
 */
export type DispatchNamespacescriptArgs = {
  name: Scalars['String']['input'];
};


/**
 * A dispatch namespace of Workers for Platforms: a container of any number of scripts, usually one for each customer of the
 * platform, that a dynamic dispatch Worker routes requests to. Its `identifier` is its name.
 */
export type DispatchNamespacescriptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  bindsTo?: InputMaybe<ResourceReference>;
  first?: Scalars['Int']['input'];
  tags?: InputMaybe<Array<ScriptTagFilter>>;
};


/**
 * A dispatch namespace of Workers for Platforms: a container of any number of scripts, usually one for each customer of the
 * platform, that a dynamic dispatch Worker routes requests to. Its `identifier` is its name.
 */
export type DispatchNamespaceusedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dispatchNamespace: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
};

/**
 * A dispatch namespace of Workers for Platforms. The script can look up any script in it by name, and send requests to it.
 * Points at one dispatch namespace of the account and, where `outbound` says so, at an outbound Worker.
 */
export type DispatchNamespaceBinding = Binding & Node & ResourceBinding & {
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
  /**
   * The outbound Worker itself, by `outbound.worker.service`. Null when upstream sent no such name, and where the account has no
   * Worker of that name. Costs one upstream call, together with all other Workers that the query asks for at once.
   */
  outboundWorker: Maybe<Worker>;
  /**
   * The resource that the binding points at. Null when it is not there any more (the binding dangles), or when upstream did not say
   * which it is; null with one `FORBIDDEN` error for each product that the credentials may not read.
   * The resources that a query asks for at once are read together: of each kind, by one upstream call where it is one resource, by
   * their list (one call for each page of 100 to 10,000) where there are several.
   */
  resource: Maybe<DispatchNamespace>;
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
 * A Durable Object namespace: all Durable Objects of one class. Its `identifier` is Cloudflare's id of it, 32 hexadecimal digits.
 * Upstream has no way to read one alone: its list is read, one upstream call for each 1,000 namespaces of the account.
 */
export type DurableObjectNamespace = Node & Resource & {
  __typename?: 'DurableObjectNamespace';
  /** The name of the class, as its script exports it. Upstream calls it `class`. Null when upstream sent none. */
  className: Maybe<Scalars['String']['output']>;
  /** The name of the dispatch namespace that holds that script. Null for a Worker of the account, or when upstream sent none. */
  dispatchNamespace: Maybe<Scalars['String']['output']>;
  /** A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for `node(id:)` and as the key of a normalised client cache. */
  id: Scalars['ID']['output'];
  /**
   * Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
   * Takes no upstream call.
   */
  identifier: Scalars['String']['output'];
  /** The name, which Cloudflare makes of script and class: `chat_Room`. Null when upstream sent none. */
  name: Maybe<Scalars['String']['output']>;
  /** Cloudflare's own id of the namespace: 32 hexadecimal digits. Upstream calls it `id`. Null when upstream sent none. */
  namespaceId: Maybe<Scalars['String']['output']>;
  /**
   * The script that exports the class, where it is in a dispatch namespace. Null where it is not, and where it is not there any more.
   * Costs one upstream call for each script, which is that of its fields where those are asked for.
   */
  script: Maybe<Script>;
  /** The name of the script that exports the class. Upstream calls it `script`. Null when upstream sent none. */
  scriptName: Maybe<Scalars['String']['output']>;
  /** Whether the objects keep their data in SQLite, rather than in the older key-value storage. Null when upstream sent none. */
  useSqlite: Maybe<Scalars['Boolean']['output']>;
  /**
   * The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
   * Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
   * each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
   * `first`, or empty, with `hasNextPage` true and an `endCursor` to go on from. Null only with an error.
   */
  usedBy: Maybe<ResourceUseConnection>;
  /**
   * The Worker that exports the class, where it is one of the account. Null where it is not, and where it is not there any more.
   * Costs one upstream call, together with all other Workers that the query asks for at once.
   */
  worker: Maybe<Worker>;
};


/**
 * A Durable Object namespace: all Durable Objects of one class. Its `identifier` is Cloudflare's id of it, 32 hexadecimal digits.
 * Upstream has no way to read one alone: its list is read, one upstream call for each 1,000 namespaces of the account.
 */
export type DurableObjectNamespaceusedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dispatchNamespace: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
};

/**
 * A Durable Object namespace. The script can reach and create the Durable Objects of one class.
 * Points at the namespace by `namespaceId`, and at the class by `className` and the script that exports it.
 */
export type DurableObjectNamespaceBinding = Binding & Node & ResourceBinding & {
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
  /**
   * The resource that the binding points at. Null when it is not there any more (the binding dangles), or when upstream did not say
   * which it is; null with one `FORBIDDEN` error for each product that the credentials may not read.
   * The resources that a query asks for at once are read together: of each kind, by one upstream call where it is one resource, by
   * their list (one call for each page of 100 to 10,000) where there are several.
   */
  resource: Maybe<DurableObjectNamespace>;
  /**
   * The script in `dispatchNamespace` and `scriptName`, which exports the class. Null when upstream sent not both, and where the
   * dispatch namespace has no script of that name. Costs one upstream call for each script, which is that of its fields where
   * those are asked for.
   */
  script: Maybe<Script>;
  /** The name of the script that exports the class. Null when the script with the binding exports it itself. */
  scriptName: Maybe<Scalars['String']['output']>;
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
  /**
   * The Worker in `scriptName`, which exports the class, where it is one of the account. Null when upstream sent no such name, when
   * `dispatchNamespace` says that it is the name of a script there, and where the account has no Worker of that name.
   * Costs one upstream call, together with all other Workers that the query asks for at once.
   */
  worker: Maybe<Worker>;
};

/** An app of Flagship: a set of feature flags. Its `identifier` is Cloudflare's id of it, at most 128 characters. */
export type FlagshipApp = Node & Resource & {
  __typename?: 'FlagshipApp';
  /** Cloudflare's own id of the app: at most 128 characters. Upstream calls it `id`. Null when upstream sent none. */
  appId: Maybe<Scalars['String']['output']>;
  /** When the app was made. Null when upstream sent none. */
  createdOn: Maybe<Scalars['DateTime']['output']>;
  /** A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for `node(id:)` and as the key of a normalised client cache. */
  id: Scalars['ID']['output'];
  /**
   * Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
   * Takes no upstream call.
   */
  identifier: Scalars['String']['output'];
  /** The e-mail address of who last changed the app, or `unknown`. Upstream calls it `updated_by`. Null when upstream sent none. */
  modifiedBy: Maybe<Scalars['String']['output']>;
  /** When the app was last changed. Upstream calls it `updated_at`. Null when upstream sent none. */
  modifiedOn: Maybe<Scalars['DateTime']['output']>;
  /** The name of the app. Null when upstream sent none. */
  name: Maybe<Scalars['String']['output']>;
  /**
   * The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
   * Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
   * each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
   * `first`, or empty, with `hasNextPage` true and an `endCursor` to go on from. Null only with an error.
   */
  usedBy: Maybe<ResourceUseConnection>;
};


/** An app of Flagship: a set of feature flags. Its `identifier` is Cloudflare's id of it, at most 128 characters. */
export type FlagshipAppusedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dispatchNamespace: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
};

/** A Flagship app. The script can evaluate the app's feature flags. Points at one app of the account. */
export type FlagshipBinding = Binding & Node & ResourceBinding & {
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
  /**
   * The resource that the binding points at. Null when it is not there any more (the binding dangles), or when upstream did not say
   * which it is; null with one `FORBIDDEN` error for each product that the credentials may not read.
   * The resources that a query asks for at once are read together: of each kind, by one upstream call where it is one resource, by
   * their list (one call for each page of 100 to 10,000) where there are several.
   */
  resource: Maybe<FlagshipApp>;
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/**
 * A Hyperdrive configuration. The script can connect to a database outside Cloudflare through pooled connections.
 * Points at one configuration of the account, which holds where the database is.
 */
export type HyperdriveBinding = Binding & Node & ResourceBinding & {
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
  /**
   * The resource that the binding points at. Null when it is not there any more (the binding dangles), or when upstream did not say
   * which it is; null with one `FORBIDDEN` error for each product that the credentials may not read.
   * The resources that a query asks for at once are read together: of each kind, by one upstream call where it is one resource, by
   * their list (one call for each page of 100 to 10,000) where there are several.
   */
  resource: Maybe<HyperdriveConfig>;
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/** How Hyperdrive caches the answers of a database. */
export type HyperdriveCaching = {
  __typename?: 'HyperdriveCaching';
  /** Whether nothing is cached. Null when upstream sent none, which means that answers are cached. */
  disabled: Maybe<Scalars['Boolean']['output']>;
  /** How long an answer is cached, in seconds. Null when upstream sent none, which means 60 where caching is on. */
  maxAge: Maybe<Scalars['Int']['output']>;
  /** How long an answer may be used past `maxAge`, in seconds. Null when upstream sent none, which means 15 where caching is on. */
  staleWhileRevalidate: Maybe<Scalars['Int']['output']>;
};

/**
 * A Hyperdrive configuration: where a database outside Cloudflare is, and how connections to it are pooled and its answers cached.
 * Its `identifier` is Cloudflare's id of it, 32 hexadecimal digits. The password is never shown, and Cloudflare does not send it.
 */
export type HyperdriveConfig = Node & Resource & {
  __typename?: 'HyperdriveConfig';
  /** How answers of the database are cached. Null when upstream sent none. */
  caching: Maybe<HyperdriveCaching>;
  /** Cloudflare's own id of the configuration: 32 hexadecimal digits. Upstream calls it `id`. Null when upstream sent none. */
  configId: Maybe<Scalars['String']['output']>;
  /** When the configuration was made. Null when upstream sent none. */
  createdOn: Maybe<Scalars['DateTime']['output']>;
  /** A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for `node(id:)` and as the key of a normalised client cache. */
  id: Scalars['ID']['output'];
  /**
   * Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
   * Takes no upstream call.
   */
  identifier: Scalars['String']['output'];
  /** When the configuration was last changed. Null when upstream sent none. */
  modifiedOn: Maybe<Scalars['DateTime']['output']>;
  /** How the connection to the database is secured. Null when upstream sent none, as where a VPC service sees to it. */
  mtls: Maybe<HyperdriveMTLS>;
  /** The name that people gave the configuration. Null when upstream sent none. */
  name: Maybe<Scalars['String']['output']>;
  /** The database. Null when upstream sent none. */
  origin: Maybe<HyperdriveOrigin>;
  /** About how many connections to the database may be open at once. Null when upstream sent none. */
  originConnectionLimit: Maybe<Scalars['Int']['output']>;
  /** When somebody last restarted the pool of connections. Null when nobody ever did, or upstream sent none. */
  restartedOn: Maybe<Scalars['DateTime']['output']>;
  /**
   * The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
   * Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
   * each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
   * `first`, or empty, with `hasNextPage` true and an `endCursor` to go on from. Null only with an error.
   */
  usedBy: Maybe<ResourceUseConnection>;
  /**
   * The VPC service that the database is reached through. Null where it is reached otherwise, and where the service is not there any
   * more. Costs one upstream call, or one for each 1,000 VPC services of the account where the query asks for several at once.
   */
  vpcService: Maybe<VPCService>;
};


/**
 * A Hyperdrive configuration: where a database outside Cloudflare is, and how connections to it are pooled and its answers cached.
 * Its `identifier` is Cloudflare's id of it, 32 hexadecimal digits. The password is never shown, and Cloudflare does not send it.
 */
export type HyperdriveConfigusedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dispatchNamespace: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
};

/** How Hyperdrive and a database prove to each other who they are. */
export type HyperdriveMTLS = {
  __typename?: 'HyperdriveMTLS';
  /** Cloudflare's id of the certificate authority that must have signed the database's certificate. Null when upstream sent none. */
  caCertificateId: Maybe<Scalars['String']['output']>;
  /** Cloudflare's id of the client certificate that Hyperdrive shows: that of an `MTLSCertificate`. Null when upstream sent none. */
  mtlsCertificateId: Maybe<Scalars['String']['output']>;
  /**
   * How strictly the database's certificate is checked: `require`, `verify-ca` or `verify-full` for PostgreSQL, `REQUIRED`,
   * `VERIFY_CA` or `VERIFY_IDENTITY` for MySQL, or a mode that came later. Null when upstream sent none.
   */
  sslmode: Maybe<Scalars['String']['output']>;
};

/** A database that Hyperdrive connects to: public with `host` and `port`, behind a tunnel with `host` alone, or behind `serviceId`. */
export type HyperdriveOrigin = {
  __typename?: 'HyperdriveOrigin';
  /** The name of the database on its server. Null when upstream sent none. */
  database: Maybe<Scalars['String']['output']>;
  /** The host name or IP address of the database. Null where a VPC service leads to it, or upstream sent none. */
  host: Maybe<Scalars['String']['output']>;
  /** The TCP port of the database. Null where a tunnel or a VPC service leads to it, or upstream sent none. */
  port: Maybe<Scalars['Int']['output']>;
  /** What kind of database it is: `postgres`, `postgresql`, `mysql`, or one that came later. Null when upstream sent none. */
  scheme: Maybe<Scalars['String']['output']>;
  /** Cloudflare's id of the VPC service that leads to the database: a UUID. Null where none does. `vpcService` is the service itself. */
  serviceId: Maybe<Scalars['String']['output']>;
  /** The user that Hyperdrive logs in as. Null when upstream sent none. */
  user: Maybe<Scalars['String']['output']>;
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

/** A Workers KV namespace: a store of key-value pairs. Its `identifier` is Cloudflare's id of it, 32 hexadecimal digits. */
export type KVNamespace = Node & Resource & {
  __typename?: 'KVNamespace';
  /** A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for `node(id:)` and as the key of a normalised client cache. */
  id: Scalars['ID']['output'];
  /**
   * Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
   * Takes no upstream call.
   */
  identifier: Scalars['String']['output'];
  /**
   * The jurisdiction that the namespace's data is kept in: `eu`, `fedramp`, `us`, or one that came later.
   * Null when upstream sent none, which means no restriction.
   */
  jurisdiction: Maybe<Scalars['String']['output']>;
  /** Cloudflare's own id of the namespace: 32 hexadecimal digits. Upstream calls it `id`. Null when upstream sent none. */
  namespaceId: Maybe<Scalars['String']['output']>;
  /**
   * Whether keys that are written in a URL are decoded before they are stored: with true, a `%3F` in the URL is stored as `?`.
   * Null when upstream sent none.
   */
  supportsUrlEncoding: Maybe<Scalars['Boolean']['output']>;
  /** The name that people gave the namespace: at most 512 characters, unique in the account. Null when upstream sent none. */
  title: Maybe<Scalars['String']['output']>;
  /**
   * The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
   * Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
   * each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
   * `first`, or empty, with `hasNextPage` true and an `endCursor` to go on from. Null only with an error.
   */
  usedBy: Maybe<ResourceUseConnection>;
};


/** A Workers KV namespace: a store of key-value pairs. Its `identifier` is Cloudflare's id of it, 32 hexadecimal digits. */
export type KVNamespaceusedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dispatchNamespace: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
};

/**
 * A Workers KV namespace. The script can read, write, list and delete the key-value pairs in it.
 * Points at one KV namespace of the account.
 */
export type KVNamespaceBinding = Binding & Node & ResourceBinding & {
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
  /**
   * The resource that the binding points at. Null when it is not there any more (the binding dangles), or when upstream did not say
   * which it is; null with one `FORBIDDEN` error for each product that the credentials may not read.
   * The resources that a query asks for at once are read together: of each kind, by one upstream call where it is one resource, by
   * their list (one call for each page of 100 to 10,000) where there are several.
   */
  resource: Maybe<KVNamespace>;
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/**
 * A legacy pipeline: it takes in records and writes them to an R2 bucket. Cloudflare deprecated these for streams, sinks and new
 * pipelines. Its `identifier` is its name.
 */
export type LegacyPipeline = Node & Resource & {
  __typename?: 'LegacyPipeline';
  /** Where the records are written to. Null when upstream sent none. */
  destination: Maybe<LegacyPipelineDestination>;
  /** The URL that records may be sent to, where one of the `sources` is `http`. Null when upstream sent none. */
  endpoint: Maybe<Scalars['String']['output']>;
  /** A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for `node(id:)` and as the key of a normalised client cache. */
  id: Scalars['ID']['output'];
  /**
   * Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
   * Takes no upstream call.
   */
  identifier: Scalars['String']['output'];
  /** The name, unique in the account. Null when upstream sent none. */
  name: Maybe<Scalars['String']['output']>;
  /** Cloudflare's own id of the pipeline: 32 hexadecimal digits. Upstream calls it `id`. Null when upstream sent none. */
  pipelineId: Maybe<Scalars['String']['output']>;
  /** The ways in which records may be sent. Upstream calls it `source`. Null when upstream sent none. */
  sources: Maybe<Array<LegacyPipelineSource>>;
  /**
   * The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
   * Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
   * each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
   * `first`, or empty, with `hasNextPage` true and an `endCursor` to go on from. Null only with an error.
   */
  usedBy: Maybe<ResourceUseConnection>;
  /** The number of the pipeline's configuration, which grows with each change. Null when upstream sent none. */
  version: Maybe<Scalars['Int']['output']>;
};


/**
 * A legacy pipeline: it takes in records and writes them to an R2 bucket. Cloudflare deprecated these for streams, sinks and new
 * pipelines. Its `identifier` is its name.
 */
export type LegacyPipelineusedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dispatchNamespace: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
};

/** When a file of a legacy pipeline is full: as soon as one of these is reached, more or less. */
export type LegacyPipelineBatch = {
  __typename?: 'LegacyPipelineBatch';
  /** The size of the file, in bytes. Null when upstream sent none. */
  maxBytes: Maybe<Scalars['Float']['output']>;
  /** The age of the file, in seconds. Null when upstream sent none. */
  maxDurationS: Maybe<Scalars['Float']['output']>;
  /** The number of records in the file. Null when upstream sent none. */
  maxRows: Maybe<Scalars['Float']['output']>;
};

/** How the files of a legacy pipeline are compressed. */
export type LegacyPipelineCompression = {
  __typename?: 'LegacyPipelineCompression';
  /** The algorithm: `none`, `gzip`, `deflate`, or one that came later. Null when upstream sent none. */
  type: Maybe<Scalars['String']['output']>;
};

/** Where a legacy pipeline writes its records to. The keys that it writes with are never shown. */
export type LegacyPipelineDestination = {
  __typename?: 'LegacyPipelineDestination';
  /** When a file is full. Null when upstream sent none. */
  batch: Maybe<LegacyPipelineBatch>;
  /** How the files are compressed. Null when upstream sent none. */
  compression: Maybe<LegacyPipelineCompression>;
  /** The format of the files: `json`. Null when upstream sent none. */
  format: Maybe<Scalars['String']['output']>;
  /** Where the files go. Null when upstream sent none. */
  path: Maybe<LegacyPipelinePath>;
  /** What it is: `r2`. Null when upstream sent none. */
  type: Maybe<Scalars['String']['output']>;
};

/** Where the files of a legacy pipeline go. */
export type LegacyPipelinePath = {
  __typename?: 'LegacyPipelinePath';
  /** The name of the R2 bucket. Null when upstream sent none. */
  bucket: Maybe<Scalars['String']['output']>;
  /** The pattern of each file's name: `${slug}${extension}`. Null when upstream sent none. */
  filename: Maybe<Scalars['String']['output']>;
  /** The pattern of the folder's name for each file: `date=${date}/hr=${hr}`. Null when upstream sent none. */
  filepath: Maybe<Scalars['String']['output']>;
  /** The folder in the bucket that all files go under. Null when upstream sent none. */
  prefix: Maybe<Scalars['String']['output']>;
};

/** A way in which records may be sent to a legacy pipeline. */
export type LegacyPipelineSource = {
  __typename?: 'LegacyPipelineSource';
  /** Whether the sender must show an API token; only of `http`. Null when upstream sent none. */
  authentication: Maybe<Scalars['Boolean']['output']>;
  /** The format of the records: `json`. Null when upstream sent none. */
  format: Maybe<Scalars['String']['output']>;
  /** The way: `http`, `binding`, or one that came later. Null when upstream sent none. */
  type: Maybe<Scalars['String']['output']>;
};

/**
 * A certificate that was uploaded for mutual TLS: a client certificate to show to other servers, or a certificate authority.
 * Its `identifier` is Cloudflare's id of it, a UUID. The private key is never shown, and Cloudflare does not send it.
 */
export type MTLSCertificate = Node & Resource & {
  __typename?: 'MTLSCertificate';
  /** Whether it is a certificate authority, rather than a client certificate. Null when upstream sent none. */
  ca: Maybe<Scalars['Boolean']['output']>;
  /** Cloudflare's own id of the certificate: a UUID. Upstream calls it `id`. Null when upstream sent none. */
  certificateId: Maybe<Scalars['String']['output']>;
  /** When it expires. Null when upstream sent none. */
  expiresOn: Maybe<Scalars['DateTime']['output']>;
  /** A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for `node(id:)` and as the key of a normalised client cache. */
  id: Scalars['ID']['output'];
  /**
   * Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
   * Takes no upstream call.
   */
  identifier: Scalars['String']['output'];
  /** Who signed it, as a distinguished name: `CN=Example CA,O=Example`. Null when upstream sent none. */
  issuer: Maybe<Scalars['String']['output']>;
  /** The name that people gave the certificate, if any. Null when upstream sent none. */
  name: Maybe<Scalars['String']['output']>;
  /** Its serial number, as a string of decimal digits. Null when upstream sent none. */
  serialNumber: Maybe<Scalars['String']['output']>;
  /** The algorithm that it was signed with: `ECDSAWithSHA256`. Null when upstream sent none. */
  signature: Maybe<Scalars['String']['output']>;
  /** Who made and manages it: `custom`, `gateway_managed`, `access_managed`, or a type that came later. Null when upstream sent none. */
  type: Maybe<Scalars['String']['output']>;
  /** When it was uploaded. Null when upstream sent none. */
  uploadedOn: Maybe<Scalars['DateTime']['output']>;
  /**
   * The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
   * Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
   * each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
   * `first`, or empty, with `hasNextPage` true and an `endCursor` to go on from. Null only with an error.
   */
  usedBy: Maybe<ResourceUseConnection>;
};


/**
 * A certificate that was uploaded for mutual TLS: a client certificate to show to other servers, or a certificate authority.
 * Its `identifier` is Cloudflare's id of it, a UUID. The private key is never shown, and Cloudflare does not send it.
 */
export type MTLSCertificateusedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dispatchNamespace: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
};

/**
 * A client certificate for mutual TLS. The script gets a `fetch()` that shows the certificate to the server it calls.
 * Points at one certificate that was uploaded to the account.
 */
export type MTLSCertificateBinding = Binding & Node & ResourceBinding & {
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
  /**
   * The resource that the binding points at. Null when it is not there any more (the binding dangles), or when upstream did not say
   * which it is; null with one `FORBIDDEN` error for each product that the credentials may not read.
   * The resources that a query asks for at once are read together: of each kind, by one upstream call where it is one resource, by
   * their list (one call for each page of 100 to 10,000) where there are several.
   */
  resource: Maybe<MTLSCertificate>;
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

/** Whether there is more of a list than this page, and where to go on. Pages go forward only, by `first` and `after`. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /**
   * Where to go on: as `after`, it begins the next page. An empty page has one too where `hasNextPage` is true.
   * Null in an empty page that nothing follows.
   */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether there is, or may be, something behind this page. Only false means the end: a page may be short or empty before it. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is, or may be, something before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge. Null in an empty page. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/**
 * A stream of Cloudflare Pipelines, or a legacy pipeline. The script can send records to it.
 * Points at one stream or legacy pipeline of the account.
 */
export type PipelinesBinding = Binding & Node & ResourceBinding & {
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
   * The stream or legacy pipeline that the binding points at: a `PipelinesStream` or a `LegacyPipeline`, which are told apart by what
   * the binding holds. Null when it is not there any more (the binding dangles), and null with one `FORBIDDEN` error for all of them
   * where the credentials may not read Pipelines.
   * The streams that a query asks for at once are read together, and so are the legacy pipelines: by one upstream call where it is
   * one, by their list (one call for each page) where there are several.
   */
  resource: Maybe<Resource>;
  /**
   * The id of the stream, where upstream sends it under this name: newer answers do, and may lack `pipeline`.
   * Null when upstream sent only `pipeline`, or neither.
   */
  stream: Maybe<Scalars['String']['output']>;
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/**
 * A stream of Cloudflare Pipelines: it takes in the records that a pipeline then works on.
 * Its `identifier` is Cloudflare's id of it, 32 hexadecimal digits.
 */
export type PipelinesStream = Node & Resource & {
  __typename?: 'PipelinesStream';
  /** When the stream was made. Null when upstream sent none. */
  createdOn: Maybe<Scalars['DateTime']['output']>;
  /** The URL that records may be sent to, where `http` is enabled. Null when upstream sent none. */
  endpoint: Maybe<Scalars['String']['output']>;
  /** What the records look like. Null when upstream sent none. */
  format: Maybe<PipelinesStreamFormat>;
  /** How records may be sent over HTTP. Null when upstream sent none. */
  http: Maybe<PipelinesStreamHttp>;
  /** A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for `node(id:)` and as the key of a normalised client cache. */
  id: Scalars['ID']['output'];
  /**
   * Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
   * Takes no upstream call.
   */
  identifier: Scalars['String']['output'];
  /** When the stream was last changed. Null when upstream sent none. */
  modifiedOn: Maybe<Scalars['DateTime']['output']>;
  /** The name of the stream. Null when upstream sent none. */
  name: Maybe<Scalars['String']['output']>;
  /**
   * The fields of the records: `{"fields": [{"name": "user", "type": "string", "required": true}]}`.
   * Null when upstream sent none, as for records of any shape.
   */
  schema: Maybe<Scalars['JSON']['output']>;
  /** Cloudflare's own id of the stream: 32 hexadecimal digits. Upstream calls it `id`. Null when upstream sent none. */
  streamId: Maybe<Scalars['String']['output']>;
  /**
   * The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
   * Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
   * each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
   * `first`, or empty, with `hasNextPage` true and an `endCursor` to go on from. Null only with an error.
   */
  usedBy: Maybe<ResourceUseConnection>;
  /** The number of the stream's configuration, which grows with each change. Null when upstream sent none. */
  version: Maybe<Scalars['Int']['output']>;
  /** How records may be sent by bindings. Null when upstream sent none. */
  workerBinding: Maybe<PipelinesStreamWorkerBinding>;
};


/**
 * A stream of Cloudflare Pipelines: it takes in the records that a pipeline then works on.
 * Its `identifier` is Cloudflare's id of it, 32 hexadecimal digits.
 */
export type PipelinesStreamusedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dispatchNamespace: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
};

/** What the records of a stream look like. */
export type PipelinesStreamFormat = {
  __typename?: 'PipelinesStreamFormat';
  /** How files are compressed: `uncompressed`, `snappy`, `gzip`, `zstd`, `lz4`; only of `parquet`. Null when upstream sent none. */
  compression: Maybe<Scalars['String']['output']>;
  /** How decimal numbers are written: `number`, `string`, `bytes`; only of `json`. Null when upstream sent none. */
  decimalEncoding: Maybe<Scalars['String']['output']>;
  /** The size of a row group, in bytes; only of `parquet`. Null when upstream sent none. */
  rowGroupBytes: Maybe<Scalars['Float']['output']>;
  /** How times are written: `rfc3339`, `unix_millis`; only of `json`. Null when upstream sent none. */
  timestampFormat: Maybe<Scalars['String']['output']>;
  /** The format: `json`, `parquet`, or one that came later. Null when upstream sent none. */
  type: Maybe<Scalars['String']['output']>;
  /** Whether records may have any shape; only of `json`. Null when upstream sent none. */
  unstructured: Maybe<Scalars['Boolean']['output']>;
};

/** How records may be sent to a stream over HTTP. */
export type PipelinesStreamHttp = {
  __typename?: 'PipelinesStreamHttp';
  /** Whether the sender must show an API token. Null when upstream sent none. */
  authentication: Maybe<Scalars['Boolean']['output']>;
  /** Whether they may be sent over HTTP at all. Null when upstream sent none. */
  enabled: Maybe<Scalars['Boolean']['output']>;
};

/** How records may be sent to a stream by bindings. */
export type PipelinesStreamWorkerBinding = {
  __typename?: 'PipelinesStreamWorkerBinding';
  /** Whether they may be sent by bindings at all. Null when upstream sent none. */
  enabled: Maybe<Scalars['Boolean']['output']>;
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
  /**
   * What Cloudflare last said is left of its rate limit for the credentials of this request. Takes no upstream call, so it is null
   * where they have made none by this gateway yet. The gateway uses no more than 80 % of the limit, unless it was started otherwise.
   */
  rateLimit: Maybe<RateLimit>;
};


/** Where every query starts. */
export type QueryaccountArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** Where every query starts. */
export type QuerynodeArgs = {
  id: Scalars['ID']['input'];
};

/** A queue of Cloudflare Queues: it keeps messages until its consumers have taken them. Its `identifier` is its name. */
export type Queue = Node & Resource & {
  __typename?: 'Queue';
  /** What takes messages from the queue. Costs no upstream call of its own: it comes with the queue. Null when upstream sent none. */
  consumers: Maybe<Array<QueueConsumer>>;
  /** How many consumers the queue has. Null when upstream sent none. */
  consumersTotalCount: Maybe<Scalars['Int']['output']>;
  /** When the queue was made. Null when upstream sent none. */
  createdOn: Maybe<Scalars['DateTime']['output']>;
  /** A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for `node(id:)` and as the key of a normalised client cache. */
  id: Scalars['ID']['output'];
  /**
   * Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
   * Takes no upstream call.
   */
  identifier: Scalars['String']['output'];
  /**
   * The jurisdiction that the queue's messages are kept in: `eu`, `us`, `fedramp`, or one that came later.
   * Null when upstream sent none, which means no restriction.
   */
  jurisdiction: Maybe<Scalars['String']['output']>;
  /** When the queue was last changed. Null when upstream sent none. */
  modifiedOn: Maybe<Scalars['DateTime']['output']>;
  /** The name, unique in the account: 1 to 63 characters. Upstream calls it `queue_name`. Null when upstream sent none. */
  name: Maybe<Scalars['String']['output']>;
  /**
   * What sends messages to the queue, as upstream lists it; it may leave out scripts in dispatch namespaces, which `usedBy` tells.
   * Costs no upstream call of its own: it comes with the queue. Null when upstream sent none.
   */
  producers: Maybe<Array<QueueProducer>>;
  /** How many producers the queue has. Null when upstream sent none. */
  producersTotalCount: Maybe<Scalars['Int']['output']>;
  /** Cloudflare's own id of the queue: 32 hexadecimal digits. Null when upstream sent none. */
  queueId: Maybe<Scalars['String']['output']>;
  /** How messages are delivered and kept. Null when upstream sent none. */
  settings: Maybe<QueueSettings>;
  /**
   * The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
   * Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
   * each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
   * `first`, or empty, with `hasNextPage` true and an `endCursor` to go on from. Null only with an error.
   */
  usedBy: Maybe<ResourceUseConnection>;
};


/** A queue of Cloudflare Queues: it keeps messages until its consumers have taken them. Its `identifier` is its name. */
export type QueueusedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dispatchNamespace: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
};

/** A queue of Cloudflare Queues. The script can send messages to it. Points at one queue of the account, by its name. */
export type QueueBinding = Binding & Node & ResourceBinding & {
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
  /**
   * The resource that the binding points at. Null when it is not there any more (the binding dangles), or when upstream did not say
   * which it is; null with one `FORBIDDEN` error for each product that the credentials may not read.
   * The resources that a query asks for at once are read together: of each kind, by one upstream call where it is one resource, by
   * their list (one call for each page of 100 to 10,000) where there are several.
   */
  resource: Maybe<Queue>;
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/** Something that takes messages from a queue. */
export type QueueConsumer = {
  __typename?: 'QueueConsumer';
  /** Cloudflare's own id of the consumer: 32 hexadecimal digits. Null when upstream sent none. */
  consumerId: Maybe<Scalars['String']['output']>;
  /** When the consumer was made. Null when upstream sent none. */
  createdOn: Maybe<Scalars['DateTime']['output']>;
  /** The name of the queue that takes messages which could not be delivered. Null or the empty string where there is none. */
  deadLetterQueue: Maybe<Scalars['String']['output']>;
  /** The name of the Worker that is called with messages. Upstream calls it `script` or `script_name`. Null for other consumers. */
  scriptName: Maybe<Scalars['String']['output']>;
  /** How messages are handed over. Null when upstream sent none. */
  settings: Maybe<QueueConsumerSettings>;
  /**
   * What it is: `worker` (a Worker is called with batches of messages), `http_pull` (a program of any kind fetches them over HTTP), or
   * a type that came later. Null when upstream sent none.
   */
  type: Maybe<Scalars['String']['output']>;
  /**
   * The Worker that is called with messages. Null for other consumers, and where the account has no Worker of that name.
   * Costs one upstream call, together with all other Workers that the query asks for at once.
   */
  worker: Maybe<Worker>;
};

/** How a queue hands messages to a consumer. */
export type QueueConsumerSettings = {
  __typename?: 'QueueConsumerSettings';
  /** The most messages in one batch. Null when upstream sent none. */
  batchSize: Maybe<Scalars['Int']['output']>;
  /** The most invocations of a Worker at once. Null when upstream sent none, which means as many as Cloudflare allows. */
  maxConcurrency: Maybe<Scalars['Int']['output']>;
  /** How often a message is delivered again before it goes to the dead letter queue, or is lost. Null when upstream sent none. */
  maxRetries: Maybe<Scalars['Int']['output']>;
  /** The longest wait for a batch to fill up, in milliseconds; only of a Worker. Null when upstream sent none. */
  maxWaitTimeMs: Maybe<Scalars['Int']['output']>;
  /** How long a message waits before it is delivered again, in seconds. Null when upstream sent none. */
  retryDelay: Maybe<Scalars['Int']['output']>;
  /** How long a message that was pulled is hidden from others, in milliseconds; only of `http_pull`. Null when upstream sent none. */
  visibilityTimeoutMs: Maybe<Scalars['Int']['output']>;
};

/** Something that sends messages to a queue. */
export type QueueProducer = {
  __typename?: 'QueueProducer';
  /** The name of the R2 bucket whose events are sent, where it is one. Null for other producers. */
  bucketName: Maybe<Scalars['String']['output']>;
  /** The name of the Worker that sends, where it is one. Upstream calls it `script`. Null for other producers. */
  scriptName: Maybe<Scalars['String']['output']>;
  /** What it is: `worker`, `r2_bucket` (the bucket's event notifications), or a type that came later. Null when upstream sent none. */
  type: Maybe<Scalars['String']['output']>;
};

/** How a queue delivers and keeps messages. */
export type QueueSettings = {
  __typename?: 'QueueSettings';
  /** How long every message is held back before consumers may get it, in seconds. Null when upstream sent none. */
  deliveryDelay: Maybe<Scalars['Int']['output']>;
  /** Whether delivery to consumers is paused. Null when upstream sent none. */
  deliveryPaused: Maybe<Scalars['Boolean']['output']>;
  /** How long a message is kept that no consumer has taken, in seconds. Null when upstream sent none. */
  messageRetentionPeriod: Maybe<Scalars['Int']['output']>;
};

/**
 * An R2 bucket: a store of objects. Its `identifier` is its name (`uploads`), with the jurisdiction before it where that is not the
 * default one (`eu/uploads`): two buckets may have the same name in two jurisdictions.
 */
export type R2Bucket = Node & Resource & {
  __typename?: 'R2Bucket';
  /** When the bucket was made. Upstream calls it `creation_date`. Null when upstream sent none. */
  createdOn: Maybe<Scalars['DateTime']['output']>;
  /** A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for `node(id:)` and as the key of a normalised client cache. */
  id: Scalars['ID']['output'];
  /**
   * Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
   * Takes no upstream call.
   */
  identifier: Scalars['String']['output'];
  /**
   * The jurisdiction that the bucket's data is kept in: `default` (no restriction), `eu`, `us`, `fedramp`, `fedramp-high`, or one
   * that came later. Null when upstream sent none, which may happen where upstream's list was read.
   */
  jurisdiction: Maybe<Scalars['String']['output']>;
  /**
   * Where the bucket is: `apac` (Asia-Pacific), `eeur` or `weur` (Eastern, Western Europe), `enam` or `wnam` (Eastern, Western North
   * America), `oc` (Oceania), or a place that came later; in upper or lower case.
   * Null when upstream sent none, which may happen where upstream's list was read.
   */
  location: Maybe<Scalars['String']['output']>;
  /** The name, unique in its jurisdiction: 3 to 63 lower-case letters, digits and dashes. Null when upstream sent none. */
  name: Maybe<Scalars['String']['output']>;
  /**
   * How objects are stored whose upload does not say it: `Standard`, `InfrequentAccess`, or a class that came later.
   * Null when upstream sent none, which may happen where upstream's list was read.
   */
  storageClass: Maybe<Scalars['String']['output']>;
  /**
   * The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
   * Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
   * each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
   * `first`, or empty, with `hasNextPage` true and an `endCursor` to go on from. Null only with an error.
   */
  usedBy: Maybe<ResourceUseConnection>;
};


/**
 * An R2 bucket: a store of objects. Its `identifier` is its name (`uploads`), with the jurisdiction before it where that is not the
 * default one (`eu/uploads`): two buckets may have the same name in two jurisdictions.
 */
export type R2BucketusedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dispatchNamespace: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
};

/** An R2 bucket. The script can read, write, list and delete the objects in it. Points at one bucket of the account. */
export type R2BucketBinding = Binding & Node & ResourceBinding & {
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
  /**
   * The resource that the binding points at. Null when it is not there any more (the binding dangles), or when upstream did not say
   * which it is; null with one `FORBIDDEN` error for each product that the credentials may not read.
   * The resources that a query asks for at once are read together: of each kind, by one upstream call where it is one resource, by
   * their list (one call for each page of 100 to 10,000) where there are several.
   */
  resource: Maybe<R2Bucket>;
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/** What is left of Cloudflare's rate limit, which counts all that the credentials are used for, the dashboard included. */
export type RateLimit = {
  __typename?: 'RateLimit';
  /** Calls that Cloudflare allows in a window. */
  limit: Scalars['Int']['output'];
  /** Calls that are left in this window. */
  remaining: Scalars['Int']['output'];
  /** When the next window begins. */
  resetAt: Scalars['DateTime']['output'];
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

/**
 * Something that bindings point at: a KV namespace, a queue, a Worker. Each kind of resource is a type of its own; ask for its
 * fields with an inline fragment: `... on KVNamespace { title }`.
 * Only `id`, `identifier` and `usedBy` need no reading of the resource. Its other fields are null where upstream (Cloudflare's REST
 * API) sent nothing, and null with an error on their own path where upstream sent something that does not fit the field's type.
 * Dates are called `createdOn` and `modifiedOn` in every type that has them, whatever upstream calls them.
 */
export type Resource = {
  /** A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for `node(id:)` and as the key of a normalised client cache. */
  id: Scalars['ID']['output'];
  /**
   * Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
   * Takes no upstream call.
   */
  identifier: Scalars['String']['output'];
  /**
   * The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
   * Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
   * each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
   * `first`, or empty, with `hasNextPage` true and an `endCursor` to go on from. Null only with an error.
   */
  usedBy: Maybe<ResourceUseConnection>;
};


/**
 * Something that bindings point at: a KV namespace, a queue, a Worker. Each kind of resource is a type of its own; ask for its
 * fields with an inline fragment: `... on KVNamespace { title }`.
 * Only `id`, `identifier` and `usedBy` need no reading of the resource. Its other fields are null where upstream (Cloudflare's REST
 * API) sent nothing, and null with an error on their own path where upstream sent something that does not fit the field's type.
 * Dates are called `createdOn` and `modifiedOn` in every type that has them, whatever upstream calls them.
 */
export type ResourceusedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dispatchNamespace: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
};

/**
 * A binding that points at a resource of its own: a KV namespace, a queue, another Worker. Its other fields say which, and
 * `resource` is the resource itself.
 */
export type ResourceBinding = {
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /**
   * The resource that the binding points at. Null when it is not there any more (the binding dangles), or when upstream did not say
   * which it is; null with one `FORBIDDEN` error for each product that the credentials may not read.
   * The resources that a query asks for at once are read together: of each kind, by one upstream call where it is one resource, by
   * their list (one call for each page of 100 to 10,000) where there are several.
   */
  resource: Maybe<Resource>;
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/** Names a resource by what bindings hold of it. */
export type ResourceReference = {
  /** What such a binding holds: a D1 database's UUID, a queue's name. See `identifier` of the resource's type. */
  identifier: Scalars['String']['input'];
  /** The kind of binding that points at such a resource: `D1` for a D1 database. */
  type: BindingType;
};

/** A use of a resource: a binding that points at it, and the script that has the binding. */
export type ResourceUse = {
  __typename?: 'ResourceUse';
  /** The binding that points at the resource. A script with two such bindings is two uses. */
  binding: Binding;
  /** The script that has the binding. */
  script: Script;
};

/** A page of the uses of a resource. */
export type ResourceUseConnection = {
  __typename?: 'ResourceUseConnection';
  /** The uses, each with its own cursor. */
  edges: Array<ResourceUseEdge>;
  /** The uses. */
  nodes: Array<ResourceUse>;
  /** Whether, and from where, there is more. */
  pageInfo: PageInfo;
};

/** A use in a page. */
export type ResourceUseEdge = {
  __typename?: 'ResourceUseEdge';
  /** The place of the use: as `after`, it begins a page behind it. */
  cursor: Scalars['String']['output'];
  /** The use. */
  node: ResourceUse;
};

/**
 * A script (a Worker) in a dispatch namespace. Its fields are read by as few upstream calls as hold them all: `bindings` alone by
 * one call, `bindings` with tags, compatibility date and the like by one call too, dates, etag and handlers by another one, or by
 * none where the script comes from the list `scripts`.
 * A script that was made without any content (Cloudflare says that it "has no versions") has no bindings, and most of its fields are null.
 */
export type Script = Node & {
  __typename?: 'Script';
  /** One binding. Null when the script has none of that name; the first, should there be two. Costs the same one call as `bindings`. */
  binding: Maybe<Binding>;
  /**
   * What the script can reach: its bindings, sorted by name since upstream's order changes from call to call.
   * Costs one upstream call, however often and with whatever filters it is asked for. Null only with an error, when that call fails.
   */
  bindings: Maybe<Array<Binding>>;
  /** The version of the Workers runtime that the script expects: `2026-04-01`. */
  compatibilityDate: Maybe<Scalars['String']['output']>;
  /** Changes of the Workers runtime that the script opted into, or out of: `nodejs_compat`. */
  compatibilityFlags: Maybe<Array<Scalars['String']['output']>>;
  /** When the script was made. */
  createdOn: Maybe<Scalars['DateTime']['output']>;
  /** The name of the dispatch namespace that the script is in. */
  dispatchNamespaceName: Scalars['String']['output'];
  /** A hash of the script's content. */
  etag: Maybe<Scalars['String']['output']>;
  /** The events that the script handles: `fetch`, `scheduled`, `queue` and others. */
  handlers: Maybe<Array<Scalars['String']['output']>>;
  /** Whether the script has static assets. */
  hasAssets: Maybe<Scalars['Boolean']['output']>;
  /** Whether the script was uploaded as modules, rather than in the older service-worker syntax. */
  hasModules: Maybe<Scalars['Boolean']['output']>;
  /** A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for `node(id:)` and as the key of a normalised client cache. */
  id: Scalars['ID']['output'];
  /** What uploaded the script last: `wrangler`, `api`, `dash`. */
  lastDeployedFrom: Maybe<Scalars['String']['output']>;
  /** Limits that the platform set for the script. Null where it set none. */
  limits: Maybe<ScriptLimits>;
  /** Whether Logpush sends the script's trace events on. */
  logpush: Maybe<Scalars['Boolean']['output']>;
  /** The Durable Object migration that was applied last. Null where there was none. */
  migrationTag: Maybe<Scalars['String']['output']>;
  /** When the script was last changed. */
  modifiedOn: Maybe<Scalars['DateTime']['output']>;
  /** The name, unique in its dispatch namespace. */
  name: Scalars['String']['output'];
  /** What Workers Logs keeps of the script. Null where observability was never set up. */
  observability: Maybe<ScriptObservability>;
  /** Where the script runs. Its fields are all null when it runs where the request came in. */
  placement: Maybe<ScriptPlacement>;
  /** The secrets that the script holds itself, by name, and never with a value. Costs the same one call as `bindings`, and is null when that fails. */
  secrets: Maybe<Array<ScriptSecret>>;
  /** Cloudflare's own, unchanging id of the script: 32 hexadecimal digits. */
  tag: Maybe<Scalars['String']['output']>;
  /** The tags that the platform gave the script, at most 8: often the customer and the plan. Null where upstream sent none. */
  tags: Maybe<Array<Scalars['String']['output']>>;
  /** The Workers that get the script's logs and exceptions. Null where upstream sent none. */
  tailConsumers: Maybe<Array<TailConsumer>>;
  /** How the script's use is billed: `standard`; of old scripts, `bundled` or `unbound`. */
  usageModel: Maybe<Scalars['String']['output']>;
};


/**
 * A script (a Worker) in a dispatch namespace. Its fields are read by as few upstream calls as hold them all: `bindings` alone by
 * one call, `bindings` with tags, compatibility date and the like by one call too, dates, etag and handlers by another one, or by
 * none where the script comes from the list `scripts`.
 * A script that was made without any content (Cloudflare says that it "has no versions") has no bindings, and most of its fields are null.
 */
export type ScriptbindingArgs = {
  name: Scalars['String']['input'];
};


/**
 * A script (a Worker) in a dispatch namespace. Its fields are read by as few upstream calls as hold them all: `bindings` alone by
 * one call, `bindings` with tags, compatibility date and the like by one call too, dates, etag and handlers by another one, or by
 * none where the script comes from the list `scripts`.
 * A script that was made without any content (Cloudflare says that it "has no versions") has no bindings, and most of its fields are null.
 */
export type ScriptbindingsArgs = {
  names?: InputMaybe<Array<Scalars['String']['input']>>;
  types?: InputMaybe<Array<BindingType>>;
};

/** A page of scripts. */
export type ScriptConnection = {
  __typename?: 'ScriptConnection';
  /** The scripts, each with its own cursor. */
  edges: Array<ScriptEdge>;
  /** The scripts. */
  nodes: Array<Script>;
  /** Whether, and from where, there is more. */
  pageInfo: PageInfo;
};

/** A script in a page. */
export type ScriptEdge = {
  __typename?: 'ScriptEdge';
  /** The place of the script: as `after`, it begins a page behind it. */
  cursor: Scalars['String']['output'];
  /** The script. */
  node: Script;
};

/** Limits that a platform sets for a script. */
export type ScriptLimits = {
  __typename?: 'ScriptLimits';
  /** The processor time that one request may take, in milliseconds. */
  cpuMs: Maybe<Scalars['Int']['output']>;
  /** The most subrequests that one request may make. */
  subrequests: Maybe<Scalars['Int']['output']>;
};

/** What Workers Logs keeps of a script. */
export type ScriptObservability = {
  __typename?: 'ScriptObservability';
  /** Whether anything is kept. */
  enabled: Maybe<Scalars['Boolean']['output']>;
  /** The share of requests that is kept: 0 to 1. Null means all. */
  headSamplingRate: Maybe<Scalars['Float']['output']>;
};

/** Where a script runs. */
export type ScriptPlacement = {
  __typename?: 'ScriptPlacement';
  /** When Smart Placement last looked at the script. */
  lastAnalyzedAt: Maybe<Scalars['DateTime']['output']>;
  /** `smart` when Cloudflare moves the script near to what it calls; `targeted` when the platform chose a place. */
  mode: Maybe<Scalars['String']['output']>;
  /** How far Smart Placement has come: `SUCCESS`, `UNSUPPORTED_APPLICATION`, `INSUFFICIENT_INVOCATIONS`. */
  status: Maybe<Scalars['String']['output']>;
};

/** A secret that a script holds. */
export type ScriptSecret = {
  __typename?: 'ScriptSecret';
  /** The name, as the script knows it. */
  name: Scalars['String']['output'];
  /** `SECRET_TEXT`, or `SECRET_KEY` for a cryptographic key. */
  type: BindingType;
};

/** A condition on the tags of a script. */
export type ScriptTagFilter = {
  /** Whether the script must have the tag, or must not. */
  present?: Scalars['Boolean']['input'];
  /** The tag. It cannot hold a comma, a colon or an ampersand. */
  tag: Scalars['String']['input'];
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

/** A store of Secrets Store: it holds secrets that scripts share. Its `identifier` is Cloudflare's id of it, 32 hexadecimal digits. */
export type SecretsStore = Node & Resource & {
  __typename?: 'SecretsStore';
  /** When the store was made. Upstream calls it `created`. Null when upstream sent none. */
  createdOn: Maybe<Scalars['DateTime']['output']>;
  /** A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for `node(id:)` and as the key of a normalised client cache. */
  id: Scalars['ID']['output'];
  /**
   * Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
   * Takes no upstream call.
   */
  identifier: Scalars['String']['output'];
  /** When the store was last changed. Upstream calls it `modified`. Null when upstream sent none. */
  modifiedOn: Maybe<Scalars['DateTime']['output']>;
  /** The name of the store. Null when upstream sent none. */
  name: Maybe<Scalars['String']['output']>;
  /** Cloudflare's own id of the store: 32 hexadecimal digits. Upstream calls it `id`. Null when upstream sent none. */
  storeId: Maybe<Scalars['String']['output']>;
  /**
   * The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
   * Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
   * each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
   * `first`, or empty, with `hasNextPage` true and an `endCursor` to go on from. Null only with an error.
   */
  usedBy: Maybe<ResourceUseConnection>;
};


/** A store of Secrets Store: it holds secrets that scripts share. Its `identifier` is Cloudflare's id of it, 32 hexadecimal digits. */
export type SecretsStoreusedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dispatchNamespace: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
};

/**
 * A secret in Secrets Store. Its value is never shown, and Cloudflare does not send it.
 * Its `identifier` is Cloudflare's id of its store, a slash, and its name: `023e105f4ecef8ad9ca31a8372d0c353/STRIPE_KEY`.
 */
export type SecretsStoreSecret = Node & Resource & {
  __typename?: 'SecretsStoreSecret';
  /** What people wrote about the secret. Null when upstream sent none. */
  comment: Maybe<Scalars['String']['output']>;
  /** When the secret was made. Upstream calls it `created`. Null when upstream sent none. */
  createdOn: Maybe<Scalars['DateTime']['output']>;
  /** A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for `node(id:)` and as the key of a normalised client cache. */
  id: Scalars['ID']['output'];
  /**
   * Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
   * Takes no upstream call.
   */
  identifier: Scalars['String']['output'];
  /** When the secret was last changed. Upstream calls it `modified`. Null when upstream sent none. */
  modifiedOn: Maybe<Scalars['DateTime']['output']>;
  /** The name, unique in the store. Null when upstream sent none. */
  name: Maybe<Scalars['String']['output']>;
  /**
   * The products that may use the secret: `workers`, `ai_gateway`, `dex`, `access`, `containers`, `websearch`, and what came later.
   * Null when upstream sent none.
   */
  scopes: Maybe<Array<Scalars['String']['output']>>;
  /** Cloudflare's own id of the secret: 32 hexadecimal digits. Upstream calls it `id`. Null when upstream sent none. */
  secretId: Maybe<Scalars['String']['output']>;
  /** How far the secret has come: `pending`, `active`, `deleted`, or a status that came later. Null when upstream sent none. */
  status: Maybe<Scalars['String']['output']>;
  /**
   * The store that holds the secret. Null where it is not there any more.
   * Costs one upstream call, or one for each 100 stores of the account where the query asks for several at once.
   */
  store: Maybe<SecretsStore>;
  /** Cloudflare's id of the store that holds the secret: 32 hexadecimal digits. Null when upstream sent none. */
  storeId: Maybe<Scalars['String']['output']>;
  /**
   * The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
   * Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
   * each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
   * `first`, or empty, with `hasNextPage` true and an `endCursor` to go on from. Null only with an error.
   */
  usedBy: Maybe<ResourceUseConnection>;
};


/**
 * A secret in Secrets Store. Its value is never shown, and Cloudflare does not send it.
 * Its `identifier` is Cloudflare's id of its store, a slash, and its name: `023e105f4ecef8ad9ca31a8372d0c353/STRIPE_KEY`.
 */
export type SecretsStoreSecretusedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dispatchNamespace: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
};

/**
 * A secret in Secrets Store. The script can read its value, which Cloudflare's API never shows.
 * Points at one secret, by its store and its name; other scripts may share it.
 */
export type SecretsStoreSecretBinding = Binding & Node & ResourceBinding & {
  __typename?: 'SecretsStoreSecretBinding';
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /**
   * The resource that the binding points at. Null when it is not there any more (the binding dangles), or when upstream did not say
   * which it is; null with one `FORBIDDEN` error for each product that the credentials may not read.
   * The resources that a query asks for at once are read together: of each kind, by one upstream call where it is one resource, by
   * their list (one call for each page of 100 to 10,000) where there are several.
   */
  resource: Maybe<SecretsStoreSecret>;
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
export type ServiceBinding = Binding & Node & ResourceBinding & {
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
  /**
   * The resource that the binding points at. Null when it is not there any more (the binding dangles), or when upstream did not say
   * which it is; null with one `FORBIDDEN` error for each product that the credentials may not read.
   * The resources that a query asks for at once are read together: of each kind, by one upstream call where it is one resource, by
   * their list (one call for each page of 100 to 10,000) where there are several.
   */
  resource: Maybe<Worker>;
  /** The name of the Worker. Null when upstream sent none. */
  service: Maybe<Scalars['String']['output']>;
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/** A Worker that gets the logs and exceptions of another. */
export type TailConsumer = {
  __typename?: 'TailConsumer';
  /** The environment of the Worker. Null since environments were retired. */
  environment: Maybe<Scalars['String']['output']>;
  /** The dispatch namespace that the Worker is in. Null for a Worker of the account. */
  namespace: Maybe<Scalars['String']['output']>;
  /** The name of the Worker. */
  service: Maybe<Scalars['String']['output']>;
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

/** A Cloudflare Tunnel: a connection that a private network opens to Cloudflare. Its `identifier` is Cloudflare's id of it, a UUID. */
export type Tunnel = Node & Resource & {
  __typename?: 'Tunnel';
  /** Since when the tunnel has had a connection to Cloudflare. Upstream calls it `conns_active_at`. Null while it has none. */
  activeSince: Maybe<Scalars['DateTime']['output']>;
  /**
   * Where the tunnel is configured: `cloudflare` (in the dashboard or by API) or `local` (in a file on its own host).
   * Upstream calls it `config_src`. Null when upstream sent none.
   */
  configSource: Maybe<Scalars['String']['output']>;
  /** When the tunnel was made. Null when upstream sent none. */
  createdOn: Maybe<Scalars['DateTime']['output']>;
  /** A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for `node(id:)` and as the key of a normalised client cache. */
  id: Scalars['ID']['output'];
  /**
   * Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
   * Takes no upstream call.
   */
  identifier: Scalars['String']['output'];
  /** Since when the tunnel has had no connection to Cloudflare. Upstream calls it `conns_inactive_at`. Null while it has one. */
  inactiveSince: Maybe<Scalars['DateTime']['output']>;
  /** The name that people gave the tunnel. Null when upstream sent none. */
  name: Maybe<Scalars['String']['output']>;
  /**
   * How it does: `inactive` (never run), `healthy`, `degraded` (works, but not all of it), `down` (no connection to Cloudflare), or a
   * status that came later. Null when upstream sent none.
   */
  status: Maybe<Scalars['String']['output']>;
  /** Cloudflare's own id of the tunnel: a UUID. Upstream calls it `id`. Null when upstream sent none. */
  tunnelId: Maybe<Scalars['String']['output']>;
  /** What kind of tunnel it is: `cfd_tunnel`, or a kind that came later. Upstream calls it `tun_type`. Null when upstream sent none. */
  type: Maybe<Scalars['String']['output']>;
  /**
   * The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
   * Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
   * each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
   * `first`, or empty, with `hasNextPage` true and an `endCursor` to go on from. Null only with an error.
   */
  usedBy: Maybe<ResourceUseConnection>;
};


/** A Cloudflare Tunnel: a connection that a private network opens to Cloudflare. Its `identifier` is Cloudflare's id of it, a UUID. */
export type TunnelusedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dispatchNamespace: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
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
   * The element as upstream sent it, without properties of its own called `text`, `key_base64` or `key_jwk`, which may hold secrets.
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
export type VPCNetworkBinding = Binding & Node & ResourceBinding & {
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
  /**
   * The tunnel that the binding points at. Null when the binding points at a network, which is no resource, or when the tunnel is not
   * there any more (the binding dangles); null with one `FORBIDDEN` error for all tunnels where the credentials may not read them.
   * The tunnels that a query asks for at once are read together: by one upstream call where it is one, by their list (one call for
   * each 1,000) where there are several.
   */
  resource: Maybe<Tunnel>;
  /** Cloudflare's id of the tunnel: a UUID. Null when the binding points at a network, or upstream sent none. */
  tunnelId: Maybe<Scalars['String']['output']>;
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/** A service of Workers VPC: one host in a private network, and how to reach it. Its `identifier` is Cloudflare's id of it, a UUID. */
export type VPCService = Node & Resource & {
  __typename?: 'VPCService';
  /** What is spoken on `tcpPort`: `postgresql`, `mysql`, or a protocol that came later; only of `tcp`. Null when upstream sent none. */
  appProtocol: Maybe<Scalars['String']['output']>;
  /** When the service was made. Null when upstream sent none. */
  createdOn: Maybe<Scalars['DateTime']['output']>;
  /** Where the service is. Null when upstream sent none. */
  host: Maybe<VPCServiceHost>;
  /** The TCP port for plain HTTP; only of `http`. Null when upstream sent none. */
  httpPort: Maybe<Scalars['Int']['output']>;
  /** The TCP port for HTTPS; only of `http`. Null when upstream sent none. */
  httpsPort: Maybe<Scalars['Int']['output']>;
  /** A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for `node(id:)` and as the key of a normalised client cache. */
  id: Scalars['ID']['output'];
  /**
   * Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
   * Takes no upstream call.
   */
  identifier: Scalars['String']['output'];
  /** When the service was last changed. Upstream calls it `updated_at`. Null when upstream sent none. */
  modifiedOn: Maybe<Scalars['DateTime']['output']>;
  /** The name that people gave the service, unique in the account. Null when upstream sent none. */
  name: Maybe<Scalars['String']['output']>;
  /** Cloudflare's own id of the service: a UUID. Null when upstream sent none. */
  serviceId: Maybe<Scalars['String']['output']>;
  /** The TCP port; only of `tcp`. Null when upstream sent none. */
  tcpPort: Maybe<Scalars['Int']['output']>;
  /** How the service's certificate is checked. Null when upstream sent none, which means `verify_full`. */
  tlsSettings: Maybe<VPCServiceTLSSettings>;
  /**
   * The tunnel that leads to the service: that of `host`. Null where no tunnel does, and where the tunnel is not there any more.
   * Costs one upstream call, or one for each 1,000 tunnels of the account where the query asks for several at once.
   */
  tunnel: Maybe<Tunnel>;
  /** How the service is spoken to: `http`, `tcp`, or a way that came later. Null when upstream sent none. */
  type: Maybe<Scalars['String']['output']>;
  /**
   * The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
   * Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
   * each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
   * `first`, or empty, with `hasNextPage` true and an `endCursor` to go on from. Null only with an error.
   */
  usedBy: Maybe<ResourceUseConnection>;
};


/** A service of Workers VPC: one host in a private network, and how to reach it. Its `identifier` is Cloudflare's id of it, a UUID. */
export type VPCServiceusedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dispatchNamespace: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
};

/**
 * A private service of Workers VPC. The script can send requests to this one service, and to nothing else in its network.
 * Points at one VPC service of the account, which holds where the service is.
 */
export type VPCServiceBinding = Binding & Node & ResourceBinding & {
  __typename?: 'VPCServiceBinding';
  /**
   * A global id: opaque, stable, and unique across all types. Good for `node(id:)` and as the key of a normalised client cache.
   * It tells apart two bindings of the same name.
   */
  id: Scalars['ID']['output'];
  /** The variable's name in the script's `env`: `CACHE` for `env.CACHE`. The empty string when upstream sent none. */
  name: Scalars['String']['output'];
  /**
   * The resource that the binding points at. Null when it is not there any more (the binding dangles), or when upstream did not say
   * which it is; null with one `FORBIDDEN` error for each product that the credentials may not read.
   * The resources that a query asks for at once are read together: of each kind, by one upstream call where it is one resource, by
   * their list (one call for each page of 100 to 10,000) where there are several.
   */
  resource: Maybe<VPCService>;
  /** Cloudflare's id of the VPC service: a UUID. Null when upstream sent none. */
  serviceId: Maybe<Scalars['String']['output']>;
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/** Where a VPC service is: at `hostname`, which `resolverNetwork` resolves, or at an IP address in `network`. */
export type VPCServiceHost = {
  __typename?: 'VPCServiceHost';
  /** The host name. Null where the service has IP addresses, or upstream sent none. */
  hostname: Maybe<Scalars['String']['output']>;
  /** The IPv4 address. Null where the service has none. */
  ipv4: Maybe<Scalars['String']['output']>;
  /** The IPv6 address. Null where the service has none. */
  ipv6: Maybe<Scalars['String']['output']>;
  /** The network that the IP addresses belong to. Null where the service has a host name. */
  network: Maybe<VPCServiceNetwork>;
  /** The network that resolves the host name, and that it belongs to. Null where the service has IP addresses. */
  resolverNetwork: Maybe<VPCServiceResolverNetwork>;
};

/** The network that the IP addresses of a VPC service belong to. */
export type VPCServiceNetwork = {
  __typename?: 'VPCServiceNetwork';
  /** Cloudflare's id of the tunnel that leads there: a UUID. Null when upstream sent none. */
  tunnelId: Maybe<Scalars['String']['output']>;
};

/** The network that the host name of a VPC service is resolved in. */
export type VPCServiceResolverNetwork = {
  __typename?: 'VPCServiceResolverNetwork';
  /** The IP addresses of the DNS servers that are asked. Null when upstream sent none. */
  resolverIps: Maybe<Array<Scalars['String']['output']>>;
  /** Cloudflare's id of the tunnel that leads there: a UUID. Null when upstream sent none. */
  tunnelId: Maybe<Scalars['String']['output']>;
};

/** How the certificate of a VPC service is checked. */
export type VPCServiceTLSSettings = {
  __typename?: 'VPCServiceTLSSettings';
  /**
   * `verify_full` (chain and host name), `verify_ca` (chain only), `disabled` (not at all), or a mode that came later.
   * Null when upstream sent none, which means `verify_full`.
   */
  certVerificationMode: Maybe<Scalars['String']['output']>;
};

/** A Vectorize index. The script can insert and query vectors in it. Points at one index of the account, by its name. */
export type VectorizeBinding = Binding & Node & ResourceBinding & {
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
  /**
   * The resource that the binding points at. Null when it is not there any more (the binding dangles), or when upstream did not say
   * which it is; null with one `FORBIDDEN` error for each product that the credentials may not read.
   * The resources that a query asks for at once are read together: of each kind, by one upstream call where it is one resource, by
   * their list (one call for each page of 100 to 10,000) where there are several.
   */
  resource: Maybe<VectorizeIndex>;
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
};

/** What vectors a Vectorize index holds, and how it compares them. It cannot be changed once the index is made. */
export type VectorizeConfig = {
  __typename?: 'VectorizeConfig';
  /** How many numbers each vector has. Null when upstream sent none. */
  dimensions: Maybe<Scalars['Int']['output']>;
  /**
   * How the distance of two vectors is measured: `cosine`, `euclidean`, `dot-product`, or a metric that came later.
   * Null when upstream sent none.
   */
  metric: Maybe<Scalars['String']['output']>;
  /**
   * The embedding model that `dimensions` and `metric` were chosen by: `@cf/baai/bge-base-en-v1.5`.
   * Null when upstream sent none, as where they were given one by one.
   */
  preset: Maybe<Scalars['String']['output']>;
};

/** A Vectorize index: a database of vectors that is searched by likeness. Its `identifier` is its name. */
export type VectorizeIndex = Node & Resource & {
  __typename?: 'VectorizeIndex';
  /** What vectors the index holds, and how it compares them. Null when upstream sent none. */
  config: Maybe<VectorizeConfig>;
  /** When the index was made. Null when upstream sent none. */
  createdOn: Maybe<Scalars['DateTime']['output']>;
  /** What people wrote about the index. Null when upstream sent none. */
  description: Maybe<Scalars['String']['output']>;
  /** A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for `node(id:)` and as the key of a normalised client cache. */
  id: Scalars['ID']['output'];
  /**
   * Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
   * Takes no upstream call.
   */
  identifier: Scalars['String']['output'];
  /** When the index was last changed. Null when upstream sent none. */
  modifiedOn: Maybe<Scalars['DateTime']['output']>;
  /** The name, unique in the account: at most 64 characters. Null when upstream sent none. */
  name: Maybe<Scalars['String']['output']>;
  /**
   * The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
   * Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
   * each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
   * `first`, or empty, with `hasNextPage` true and an `endCursor` to go on from. Null only with an error.
   */
  usedBy: Maybe<ResourceUseConnection>;
};


/** A Vectorize index: a database of vectors that is searched by likeness. Its `identifier` is its name. */
export type VectorizeIndexusedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dispatchNamespace: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
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

/**
 * A Worker of the account, not a script in a dispatch namespace. Its `identifier` is its name.
 * One Worker is read alone and several by upstream's list, either way by one upstream call; the two do not hold the same fields.
 */
export type Worker = Node & Resource & {
  __typename?: 'Worker';
  /**
   * The version of the Workers runtime that the Worker expects: `2026-04-01`.
   * Null where the Worker was read alone: only upstream's list holds it.
   */
  compatibilityDate: Maybe<Scalars['String']['output']>;
  /** When the Worker was made. Null when upstream sent none. */
  createdOn: Maybe<Scalars['DateTime']['output']>;
  /** A hash of the Worker's content. Null where the Worker was read alone: only upstream's list holds it. */
  etag: Maybe<Scalars['String']['output']>;
  /**
   * The events that the Worker handles: `fetch`, `scheduled`, `queue` and others.
   * Null where the Worker was read alone: only upstream's list holds it.
   */
  handlers: Maybe<Array<Scalars['String']['output']>>;
  /** A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for `node(id:)` and as the key of a normalised client cache. */
  id: Scalars['ID']['output'];
  /**
   * Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
   * Takes no upstream call.
   */
  identifier: Scalars['String']['output'];
  /** Whether Logpush sends the Worker's trace events on. Null when upstream sent none. */
  logpush: Maybe<Scalars['Boolean']['output']>;
  /** When the Worker was last changed. Null when upstream sent none. */
  modifiedOn: Maybe<Scalars['DateTime']['output']>;
  /** The name, unique in the account. Null when upstream sent none. */
  name: Maybe<Scalars['String']['output']>;
  /** What Workers Logs keeps of the Worker. Null where observability was never set up, or upstream sent none. */
  observability: Maybe<ScriptObservability>;
  /** The tags that people gave the Worker. Null when upstream sent none. */
  tags: Maybe<Array<Scalars['String']['output']>>;
  /**
   * How the Worker's use is billed: `standard`; of old Workers, `bundled` or `unbound`.
   * Null where the Worker was read alone: only upstream's list holds it.
   */
  usageModel: Maybe<Scalars['String']['output']>;
  /**
   * The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
   * Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
   * each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
   * `first`, or empty, with `hasNextPage` true and an `endCursor` to go on from. Null only with an error.
   */
  usedBy: Maybe<ResourceUseConnection>;
  /** Cloudflare's own, unchanging id of the Worker: 32 hexadecimal digits. Null when upstream sent none. */
  workerId: Maybe<Scalars['String']['output']>;
};


/**
 * A Worker of the account, not a script in a dispatch namespace. Its `identifier` is its name.
 * One Worker is read alone and several by upstream's list, either way by one upstream call; the two do not hold the same fields.
 */
export type WorkerusedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dispatchNamespace: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
};

/** A Workflow: a program of steps that survives failures and restarts, run as instances. Its `identifier` is its name. */
export type Workflow = Node & Resource & {
  __typename?: 'Workflow';
  /** The name of the class that defines the Workflow. Null when upstream sent none. */
  className: Maybe<Scalars['String']['output']>;
  /** When the Workflow was made. Null when upstream sent none. */
  createdOn: Maybe<Scalars['DateTime']['output']>;
  /** A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for `node(id:)` and as the key of a normalised client cache. */
  id: Scalars['ID']['output'];
  /**
   * Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
   * Takes no upstream call.
   */
  identifier: Scalars['String']['output'];
  /** How many instances there are, by status. Null when upstream sent none. */
  instances: Maybe<WorkflowInstances>;
  /** When the Workflow was last changed. Null when upstream sent none. */
  modifiedOn: Maybe<Scalars['DateTime']['output']>;
  /** The name, unique in the account: at most 64 characters. Null when upstream sent none. */
  name: Maybe<Scalars['String']['output']>;
  /** When instances are started by themselves. Null when upstream sent none. */
  schedules: Maybe<Array<WorkflowSchedule>>;
  /** Whether that script was deleted, which leaves the Workflow unable to run. Null when upstream sent none. */
  scriptDeleted: Maybe<Scalars['Boolean']['output']>;
  /** The name of the script that holds the class. Null when upstream sent none. */
  scriptName: Maybe<Scalars['String']['output']>;
  /** When an instance was last started. Null when none ever was, or upstream sent none. */
  triggeredOn: Maybe<Scalars['DateTime']['output']>;
  /**
   * The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
   * Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
   * each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
   * `first`, or empty, with `hasNextPage` true and an `endCursor` to go on from. Null only with an error.
   */
  usedBy: Maybe<ResourceUseConnection>;
  /**
   * The Worker that holds the class. Null where the account has no Worker of that name, as when the script is in a dispatch namespace.
   * Costs one upstream call, together with all other Workers that the query asks for at once.
   */
  worker: Maybe<Worker>;
  /** Cloudflare's own id of the Workflow: a UUID. Upstream calls it `id`. Null when upstream sent none. */
  workflowId: Maybe<Scalars['String']['output']>;
};


/** A Workflow: a program of steps that survives failures and restarts, run as instances. Its `identifier` is its name. */
export type WorkflowusedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dispatchNamespace: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
};

/** A Workflow. The script can start its instances and look after them. Points at one Workflow of the account, by its name. */
export type WorkflowBinding = Binding & Node & ResourceBinding & {
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
  /**
   * The resource that the binding points at. Null when it is not there any more (the binding dangles), or when upstream did not say
   * which it is; null with one `FORBIDDEN` error for each product that the credentials may not read.
   * The resources that a query asks for at once are read together: of each kind, by one upstream call where it is one resource, by
   * their list (one call for each page of 100 to 10,000) where there are several.
   */
  resource: Maybe<Workflow>;
  /** The name of the script that holds the Workflow. Null when upstream sent none, which means the script with the binding. */
  scriptName: Maybe<Scalars['String']['output']>;
  /** The kind of the binding. `UNKNOWN` for an `UnknownBinding`, whose `wireType` says what upstream calls it. */
  type: BindingType;
  /**
   * The Worker in `scriptName`, which holds the Workflow. Null when upstream sent no such name, which means the script with the
   * binding, and where the account has no Worker of that name.
   * Costs one upstream call, together with all other Workers that the query asks for at once.
   */
  worker: Maybe<Worker>;
  /** The name of the Workflow: at most 64 characters. Null when upstream sent none. */
  workflowName: Maybe<Scalars['String']['output']>;
};

/** How many instances of a Workflow there are, by status. A status that came later than this schema is not counted. */
export type WorkflowInstances = {
  __typename?: 'WorkflowInstances';
  /** Instances that ended well. Null when upstream sent none. */
  complete: Maybe<Scalars['Float']['output']>;
  /** Instances that failed. Null when upstream sent none. */
  errored: Maybe<Scalars['Float']['output']>;
  /** Instances that were paused. Null when upstream sent none. */
  paused: Maybe<Scalars['Float']['output']>;
  /** Instances that wait for their turn. Null when upstream sent none. */
  queued: Maybe<Scalars['Float']['output']>;
  /** Instances that run. Null when upstream sent none. */
  running: Maybe<Scalars['Float']['output']>;
  /** Instances that somebody stopped. Null when upstream sent none. */
  terminated: Maybe<Scalars['Float']['output']>;
  /** Instances that sleep, or wait for an event. Null when upstream sent none. */
  waiting: Maybe<Scalars['Float']['output']>;
  /** Instances that finish a step before they pause. Null when upstream sent none. */
  waitingForPause: Maybe<Scalars['Float']['output']>;
};

/** A time at which a Workflow starts an instance, again and again. */
export type WorkflowSchedule = {
  __typename?: 'WorkflowSchedule';
  /** The times, as a cron expression: `*\/30 * * * *`. Null when upstream sent none. */
  cron: Maybe<Scalars['String']['output']>;
  /** When the next instance starts. Null when upstream sent none. */
  nextInstance: Maybe<Scalars['DateTime']['output']>;
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
  AISearchBinding: ResolverTypeWrapper<SourceOf<Omit<AISearchBinding, 'resource'> & { resource?: Maybe<ResolversTypes['AISearchInstance']> }>>;
  AISearchInstance: ResolverTypeWrapper<SourceOf<Omit<AISearchInstance, 'searchNamespace' | 'usedBy'> & { searchNamespace?: Maybe<ResolversTypes['AISearchNamespace']>, usedBy?: Maybe<ResolversTypes['ResourceUseConnection']> }>>;
  AISearchNamespace: ResolverTypeWrapper<SourceOf<Omit<AISearchNamespace, 'usedBy'> & { usedBy?: Maybe<ResolversTypes['ResourceUseConnection']> }>>;
  AISearchNamespaceBinding: ResolverTypeWrapper<SourceOf<Omit<AISearchNamespaceBinding, 'resource'> & { resource?: Maybe<ResolversTypes['AISearchNamespace']> }>>;
  Account: ResolverTypeWrapper<AccountSource>;
  AnalyticsEngineBinding: ResolverTypeWrapper<SourceOf<AnalyticsEngineBinding>>;
  ArtifactsBinding: ResolverTypeWrapper<SourceOf<ArtifactsBinding>>;
  AssetsBinding: ResolverTypeWrapper<SourceOf<AssetsBinding>>;
  Binding: ResolverTypeWrapper<BindingSource>;
  BindingType: ResolverTypeWrapper<SourceOf<BindingType>>;
  Boolean: ResolverTypeWrapper<SourceOf<Scalars['Boolean']['output']>>;
  BrowserBinding: ResolverTypeWrapper<SourceOf<BrowserBinding>>;
  D1Binding: ResolverTypeWrapper<SourceOf<Omit<D1Binding, 'resource'> & { resource?: Maybe<ResolversTypes['D1Database']> }>>;
  D1Database: ResolverTypeWrapper<SourceOf<Omit<D1Database, 'readReplication' | 'usedBy'> & { readReplication?: Maybe<ResolversTypes['D1ReadReplication']>, usedBy?: Maybe<ResolversTypes['ResourceUseConnection']> }>>;
  D1ReadReplication: ResolverTypeWrapper<SourceOf<D1ReadReplication>>;
  DataBlobBinding: ResolverTypeWrapper<SourceOf<DataBlobBinding>>;
  DateTime: ResolverTypeWrapper<SourceOf<Scalars['DateTime']['output']>>;
  DispatchNamespace: ResolverTypeWrapper<SourceOf<Omit<DispatchNamespace, 'script' | 'scripts' | 'usedBy'> & { script?: Maybe<ResolversTypes['Script']>, scripts?: Maybe<ResolversTypes['ScriptConnection']>, usedBy?: Maybe<ResolversTypes['ResourceUseConnection']> }>>;
  DispatchNamespaceBinding: ResolverTypeWrapper<SourceOf<Omit<DispatchNamespaceBinding, 'outboundWorker' | 'resource'> & { outboundWorker?: Maybe<ResolversTypes['Worker']>, resource?: Maybe<ResolversTypes['DispatchNamespace']> }>>;
  DispatchNamespaceOutbound: ResolverTypeWrapper<SourceOf<DispatchNamespaceOutbound>>;
  DispatchNamespaceOutboundParam: ResolverTypeWrapper<SourceOf<DispatchNamespaceOutboundParam>>;
  DispatchNamespaceOutboundWorker: ResolverTypeWrapper<SourceOf<DispatchNamespaceOutboundWorker>>;
  DurableObjectNamespace: ResolverTypeWrapper<SourceOf<Omit<DurableObjectNamespace, 'script' | 'usedBy' | 'worker'> & { script?: Maybe<ResolversTypes['Script']>, usedBy?: Maybe<ResolversTypes['ResourceUseConnection']>, worker?: Maybe<ResolversTypes['Worker']> }>>;
  DurableObjectNamespaceBinding: ResolverTypeWrapper<SourceOf<Omit<DurableObjectNamespaceBinding, 'resource' | 'script' | 'worker'> & { resource?: Maybe<ResolversTypes['DurableObjectNamespace']>, script?: Maybe<ResolversTypes['Script']>, worker?: Maybe<ResolversTypes['Worker']> }>>;
  FlagshipApp: ResolverTypeWrapper<SourceOf<Omit<FlagshipApp, 'usedBy'> & { usedBy?: Maybe<ResolversTypes['ResourceUseConnection']> }>>;
  FlagshipBinding: ResolverTypeWrapper<SourceOf<Omit<FlagshipBinding, 'resource'> & { resource?: Maybe<ResolversTypes['FlagshipApp']> }>>;
  Float: ResolverTypeWrapper<SourceOf<Scalars['Float']['output']>>;
  HyperdriveBinding: ResolverTypeWrapper<SourceOf<Omit<HyperdriveBinding, 'resource'> & { resource?: Maybe<ResolversTypes['HyperdriveConfig']> }>>;
  HyperdriveCaching: ResolverTypeWrapper<SourceOf<HyperdriveCaching>>;
  HyperdriveConfig: ResolverTypeWrapper<SourceOf<Omit<HyperdriveConfig, 'caching' | 'usedBy' | 'vpcService'> & { caching?: Maybe<ResolversTypes['HyperdriveCaching']>, usedBy?: Maybe<ResolversTypes['ResourceUseConnection']>, vpcService?: Maybe<ResolversTypes['VPCService']> }>>;
  HyperdriveMTLS: ResolverTypeWrapper<SourceOf<HyperdriveMTLS>>;
  HyperdriveOrigin: ResolverTypeWrapper<SourceOf<HyperdriveOrigin>>;
  ID: ResolverTypeWrapper<SourceOf<Scalars['ID']['output']>>;
  ImagesBinding: ResolverTypeWrapper<SourceOf<ImagesBinding>>;
  InheritBinding: ResolverTypeWrapper<SourceOf<InheritBinding>>;
  Int: ResolverTypeWrapper<SourceOf<Scalars['Int']['output']>>;
  JSON: ResolverTypeWrapper<SourceOf<Scalars['JSON']['output']>>;
  JsonBinding: ResolverTypeWrapper<SourceOf<JsonBinding>>;
  K2Binding: ResolverTypeWrapper<SourceOf<K2Binding>>;
  KVNamespace: ResolverTypeWrapper<SourceOf<Omit<KVNamespace, 'usedBy'> & { usedBy?: Maybe<ResolversTypes['ResourceUseConnection']> }>>;
  KVNamespaceBinding: ResolverTypeWrapper<SourceOf<Omit<KVNamespaceBinding, 'resource'> & { resource?: Maybe<ResolversTypes['KVNamespace']> }>>;
  LegacyPipeline: ResolverTypeWrapper<SourceOf<Omit<LegacyPipeline, 'usedBy'> & { usedBy?: Maybe<ResolversTypes['ResourceUseConnection']> }>>;
  LegacyPipelineBatch: ResolverTypeWrapper<SourceOf<LegacyPipelineBatch>>;
  LegacyPipelineCompression: ResolverTypeWrapper<SourceOf<LegacyPipelineCompression>>;
  LegacyPipelineDestination: ResolverTypeWrapper<SourceOf<LegacyPipelineDestination>>;
  LegacyPipelinePath: ResolverTypeWrapper<SourceOf<LegacyPipelinePath>>;
  LegacyPipelineSource: ResolverTypeWrapper<SourceOf<LegacyPipelineSource>>;
  MTLSCertificate: ResolverTypeWrapper<SourceOf<Omit<MTLSCertificate, 'usedBy'> & { usedBy?: Maybe<ResolversTypes['ResourceUseConnection']> }>>;
  MTLSCertificateBinding: ResolverTypeWrapper<SourceOf<Omit<MTLSCertificateBinding, 'resource'> & { resource?: Maybe<ResolversTypes['MTLSCertificate']> }>>;
  MediaBinding: ResolverTypeWrapper<SourceOf<MediaBinding>>;
  MessagingBinding: ResolverTypeWrapper<SourceOf<MessagingBinding>>;
  Node: ResolverTypeWrapper<Source>;
  PageInfo: ResolverTypeWrapper<SourceOf<PageInfo>>;
  PipelinesBinding: ResolverTypeWrapper<SourceOf<Omit<PipelinesBinding, 'resource'> & { resource?: Maybe<ResolversTypes['Resource']> }>>;
  PipelinesStream: ResolverTypeWrapper<SourceOf<Omit<PipelinesStream, 'usedBy'> & { usedBy?: Maybe<ResolversTypes['ResourceUseConnection']> }>>;
  PipelinesStreamFormat: ResolverTypeWrapper<SourceOf<PipelinesStreamFormat>>;
  PipelinesStreamHttp: ResolverTypeWrapper<SourceOf<PipelinesStreamHttp>>;
  PipelinesStreamWorkerBinding: ResolverTypeWrapper<SourceOf<PipelinesStreamWorkerBinding>>;
  PlainTextBinding: ResolverTypeWrapper<SourceOf<PlainTextBinding>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Queue: ResolverTypeWrapper<SourceOf<Omit<Queue, 'consumers' | 'usedBy'> & { consumers?: Maybe<Array<ResolversTypes['QueueConsumer']>>, usedBy?: Maybe<ResolversTypes['ResourceUseConnection']> }>>;
  QueueBinding: ResolverTypeWrapper<SourceOf<Omit<QueueBinding, 'resource'> & { resource?: Maybe<ResolversTypes['Queue']> }>>;
  QueueConsumer: ResolverTypeWrapper<QueueConsumerSource>;
  QueueConsumerSettings: ResolverTypeWrapper<SourceOf<QueueConsumerSettings>>;
  QueueProducer: ResolverTypeWrapper<SourceOf<QueueProducer>>;
  QueueSettings: ResolverTypeWrapper<SourceOf<QueueSettings>>;
  R2Bucket: ResolverTypeWrapper<SourceOf<Omit<R2Bucket, 'usedBy'> & { usedBy?: Maybe<ResolversTypes['ResourceUseConnection']> }>>;
  R2BucketBinding: ResolverTypeWrapper<SourceOf<Omit<R2BucketBinding, 'resource'> & { resource?: Maybe<ResolversTypes['R2Bucket']> }>>;
  RateLimit: ResolverTypeWrapper<SourceOf<RateLimit>>;
  RatelimitBinding: ResolverTypeWrapper<SourceOf<RatelimitBinding>>;
  RatelimitSimple: ResolverTypeWrapper<SourceOf<RatelimitSimple>>;
  Resource: ResolverTypeWrapper<ResourceSource>;
  ResourceBinding: ResolverTypeWrapper<BindingSource>;
  ResourceReference: ResolverTypeWrapper<SourceOf<ResourceReference>>;
  ResourceUse: ResolverTypeWrapper<SourceOf<Omit<ResourceUse, 'binding' | 'script'> & { binding: ResolversTypes['Binding'], script: ResolversTypes['Script'] }>>;
  ResourceUseConnection: ResolverTypeWrapper<SourceOf<Omit<ResourceUseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ResourceUseEdge']>, nodes: Array<ResolversTypes['ResourceUse']> }>>;
  ResourceUseEdge: ResolverTypeWrapper<SourceOf<Omit<ResourceUseEdge, 'node'> & { node: ResolversTypes['ResourceUse'] }>>;
  Script: ResolverTypeWrapper<ScriptSource>;
  ScriptConnection: ResolverTypeWrapper<SourceOf<Omit<ScriptConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ScriptEdge']>, nodes: Array<ResolversTypes['Script']> }>>;
  ScriptEdge: ResolverTypeWrapper<SourceOf<Omit<ScriptEdge, 'node'> & { node: ResolversTypes['Script'] }>>;
  ScriptLimits: ResolverTypeWrapper<SourceOf<ScriptLimits>>;
  ScriptObservability: ResolverTypeWrapper<SourceOf<ScriptObservability>>;
  ScriptPlacement: ResolverTypeWrapper<SourceOf<ScriptPlacement>>;
  ScriptSecret: ResolverTypeWrapper<SourceOf<ScriptSecret>>;
  ScriptTagFilter: ResolverTypeWrapper<SourceOf<ScriptTagFilter>>;
  SecretKeyBinding: ResolverTypeWrapper<SourceOf<SecretKeyBinding>>;
  SecretTextBinding: ResolverTypeWrapper<SourceOf<SecretTextBinding>>;
  SecretsStore: ResolverTypeWrapper<SourceOf<Omit<SecretsStore, 'usedBy'> & { usedBy?: Maybe<ResolversTypes['ResourceUseConnection']> }>>;
  SecretsStoreSecret: ResolverTypeWrapper<SourceOf<Omit<SecretsStoreSecret, 'store' | 'usedBy'> & { store?: Maybe<ResolversTypes['SecretsStore']>, usedBy?: Maybe<ResolversTypes['ResourceUseConnection']> }>>;
  SecretsStoreSecretBinding: ResolverTypeWrapper<SourceOf<Omit<SecretsStoreSecretBinding, 'resource'> & { resource?: Maybe<ResolversTypes['SecretsStoreSecret']> }>>;
  SendEmailBinding: ResolverTypeWrapper<SourceOf<SendEmailBinding>>;
  ServiceBinding: ResolverTypeWrapper<SourceOf<Omit<ServiceBinding, 'resource'> & { resource?: Maybe<ResolversTypes['Worker']> }>>;
  String: ResolverTypeWrapper<SourceOf<Scalars['String']['output']>>;
  TailConsumer: ResolverTypeWrapper<SourceOf<TailConsumer>>;
  TextBlobBinding: ResolverTypeWrapper<SourceOf<TextBlobBinding>>;
  Tunnel: ResolverTypeWrapper<SourceOf<Omit<Tunnel, 'usedBy'> & { usedBy?: Maybe<ResolversTypes['ResourceUseConnection']> }>>;
  UnknownBinding: ResolverTypeWrapper<BindingSource>;
  VPCNetworkBinding: ResolverTypeWrapper<SourceOf<Omit<VPCNetworkBinding, 'resource'> & { resource?: Maybe<ResolversTypes['Tunnel']> }>>;
  VPCService: ResolverTypeWrapper<SourceOf<Omit<VPCService, 'tlsSettings' | 'tunnel' | 'usedBy'> & { tlsSettings?: Maybe<ResolversTypes['VPCServiceTLSSettings']>, tunnel?: Maybe<ResolversTypes['Tunnel']>, usedBy?: Maybe<ResolversTypes['ResourceUseConnection']> }>>;
  VPCServiceBinding: ResolverTypeWrapper<SourceOf<Omit<VPCServiceBinding, 'resource'> & { resource?: Maybe<ResolversTypes['VPCService']> }>>;
  VPCServiceHost: ResolverTypeWrapper<SourceOf<VPCServiceHost>>;
  VPCServiceNetwork: ResolverTypeWrapper<SourceOf<VPCServiceNetwork>>;
  VPCServiceResolverNetwork: ResolverTypeWrapper<SourceOf<VPCServiceResolverNetwork>>;
  VPCServiceTLSSettings: ResolverTypeWrapper<SourceOf<VPCServiceTLSSettings>>;
  VectorizeBinding: ResolverTypeWrapper<SourceOf<Omit<VectorizeBinding, 'resource'> & { resource?: Maybe<ResolversTypes['VectorizeIndex']> }>>;
  VectorizeConfig: ResolverTypeWrapper<SourceOf<VectorizeConfig>>;
  VectorizeIndex: ResolverTypeWrapper<SourceOf<Omit<VectorizeIndex, 'config' | 'usedBy'> & { config?: Maybe<ResolversTypes['VectorizeConfig']>, usedBy?: Maybe<ResolversTypes['ResourceUseConnection']> }>>;
  VersionMetadataBinding: ResolverTypeWrapper<SourceOf<VersionMetadataBinding>>;
  WasmModuleBinding: ResolverTypeWrapper<SourceOf<WasmModuleBinding>>;
  Worker: ResolverTypeWrapper<SourceOf<Omit<Worker, 'usedBy'> & { usedBy?: Maybe<ResolversTypes['ResourceUseConnection']> }>>;
  Workflow: ResolverTypeWrapper<SourceOf<Omit<Workflow, 'usedBy' | 'worker'> & { usedBy?: Maybe<ResolversTypes['ResourceUseConnection']>, worker?: Maybe<ResolversTypes['Worker']> }>>;
  WorkflowBinding: ResolverTypeWrapper<SourceOf<Omit<WorkflowBinding, 'resource' | 'worker'> & { resource?: Maybe<ResolversTypes['Workflow']>, worker?: Maybe<ResolversTypes['Worker']> }>>;
  WorkflowInstances: ResolverTypeWrapper<SourceOf<WorkflowInstances>>;
  WorkflowSchedule: ResolverTypeWrapper<SourceOf<WorkflowSchedule>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AIBinding: SourceOf<AIBinding>;
  AISearchBinding: SourceOf<Omit<AISearchBinding, 'resource'> & { resource?: Maybe<ResolversParentTypes['AISearchInstance']> }>;
  AISearchInstance: SourceOf<Omit<AISearchInstance, 'searchNamespace' | 'usedBy'> & { searchNamespace?: Maybe<ResolversParentTypes['AISearchNamespace']>, usedBy?: Maybe<ResolversParentTypes['ResourceUseConnection']> }>;
  AISearchNamespace: SourceOf<Omit<AISearchNamespace, 'usedBy'> & { usedBy?: Maybe<ResolversParentTypes['ResourceUseConnection']> }>;
  AISearchNamespaceBinding: SourceOf<Omit<AISearchNamespaceBinding, 'resource'> & { resource?: Maybe<ResolversParentTypes['AISearchNamespace']> }>;
  Account: AccountSource;
  AnalyticsEngineBinding: SourceOf<AnalyticsEngineBinding>;
  ArtifactsBinding: SourceOf<ArtifactsBinding>;
  AssetsBinding: SourceOf<AssetsBinding>;
  Binding: BindingSource;
  Boolean: SourceOf<Scalars['Boolean']['output']>;
  BrowserBinding: SourceOf<BrowserBinding>;
  D1Binding: SourceOf<Omit<D1Binding, 'resource'> & { resource?: Maybe<ResolversParentTypes['D1Database']> }>;
  D1Database: SourceOf<Omit<D1Database, 'readReplication' | 'usedBy'> & { readReplication?: Maybe<ResolversParentTypes['D1ReadReplication']>, usedBy?: Maybe<ResolversParentTypes['ResourceUseConnection']> }>;
  D1ReadReplication: SourceOf<D1ReadReplication>;
  DataBlobBinding: SourceOf<DataBlobBinding>;
  DateTime: SourceOf<Scalars['DateTime']['output']>;
  DispatchNamespace: SourceOf<Omit<DispatchNamespace, 'script' | 'scripts' | 'usedBy'> & { script?: Maybe<ResolversParentTypes['Script']>, scripts?: Maybe<ResolversParentTypes['ScriptConnection']>, usedBy?: Maybe<ResolversParentTypes['ResourceUseConnection']> }>;
  DispatchNamespaceBinding: SourceOf<Omit<DispatchNamespaceBinding, 'outboundWorker' | 'resource'> & { outboundWorker?: Maybe<ResolversParentTypes['Worker']>, resource?: Maybe<ResolversParentTypes['DispatchNamespace']> }>;
  DispatchNamespaceOutbound: SourceOf<DispatchNamespaceOutbound>;
  DispatchNamespaceOutboundParam: SourceOf<DispatchNamespaceOutboundParam>;
  DispatchNamespaceOutboundWorker: SourceOf<DispatchNamespaceOutboundWorker>;
  DurableObjectNamespace: SourceOf<Omit<DurableObjectNamespace, 'script' | 'usedBy' | 'worker'> & { script?: Maybe<ResolversParentTypes['Script']>, usedBy?: Maybe<ResolversParentTypes['ResourceUseConnection']>, worker?: Maybe<ResolversParentTypes['Worker']> }>;
  DurableObjectNamespaceBinding: SourceOf<Omit<DurableObjectNamespaceBinding, 'resource' | 'script' | 'worker'> & { resource?: Maybe<ResolversParentTypes['DurableObjectNamespace']>, script?: Maybe<ResolversParentTypes['Script']>, worker?: Maybe<ResolversParentTypes['Worker']> }>;
  FlagshipApp: SourceOf<Omit<FlagshipApp, 'usedBy'> & { usedBy?: Maybe<ResolversParentTypes['ResourceUseConnection']> }>;
  FlagshipBinding: SourceOf<Omit<FlagshipBinding, 'resource'> & { resource?: Maybe<ResolversParentTypes['FlagshipApp']> }>;
  Float: SourceOf<Scalars['Float']['output']>;
  HyperdriveBinding: SourceOf<Omit<HyperdriveBinding, 'resource'> & { resource?: Maybe<ResolversParentTypes['HyperdriveConfig']> }>;
  HyperdriveCaching: SourceOf<HyperdriveCaching>;
  HyperdriveConfig: SourceOf<Omit<HyperdriveConfig, 'caching' | 'usedBy' | 'vpcService'> & { caching?: Maybe<ResolversParentTypes['HyperdriveCaching']>, usedBy?: Maybe<ResolversParentTypes['ResourceUseConnection']>, vpcService?: Maybe<ResolversParentTypes['VPCService']> }>;
  HyperdriveMTLS: SourceOf<HyperdriveMTLS>;
  HyperdriveOrigin: SourceOf<HyperdriveOrigin>;
  ID: SourceOf<Scalars['ID']['output']>;
  ImagesBinding: SourceOf<ImagesBinding>;
  InheritBinding: SourceOf<InheritBinding>;
  Int: SourceOf<Scalars['Int']['output']>;
  JSON: SourceOf<Scalars['JSON']['output']>;
  JsonBinding: SourceOf<JsonBinding>;
  K2Binding: SourceOf<K2Binding>;
  KVNamespace: SourceOf<Omit<KVNamespace, 'usedBy'> & { usedBy?: Maybe<ResolversParentTypes['ResourceUseConnection']> }>;
  KVNamespaceBinding: SourceOf<Omit<KVNamespaceBinding, 'resource'> & { resource?: Maybe<ResolversParentTypes['KVNamespace']> }>;
  LegacyPipeline: SourceOf<Omit<LegacyPipeline, 'usedBy'> & { usedBy?: Maybe<ResolversParentTypes['ResourceUseConnection']> }>;
  LegacyPipelineBatch: SourceOf<LegacyPipelineBatch>;
  LegacyPipelineCompression: SourceOf<LegacyPipelineCompression>;
  LegacyPipelineDestination: SourceOf<LegacyPipelineDestination>;
  LegacyPipelinePath: SourceOf<LegacyPipelinePath>;
  LegacyPipelineSource: SourceOf<LegacyPipelineSource>;
  MTLSCertificate: SourceOf<Omit<MTLSCertificate, 'usedBy'> & { usedBy?: Maybe<ResolversParentTypes['ResourceUseConnection']> }>;
  MTLSCertificateBinding: SourceOf<Omit<MTLSCertificateBinding, 'resource'> & { resource?: Maybe<ResolversParentTypes['MTLSCertificate']> }>;
  MediaBinding: SourceOf<MediaBinding>;
  MessagingBinding: SourceOf<MessagingBinding>;
  Node: Source;
  PageInfo: SourceOf<PageInfo>;
  PipelinesBinding: SourceOf<Omit<PipelinesBinding, 'resource'> & { resource?: Maybe<ResolversParentTypes['Resource']> }>;
  PipelinesStream: SourceOf<Omit<PipelinesStream, 'usedBy'> & { usedBy?: Maybe<ResolversParentTypes['ResourceUseConnection']> }>;
  PipelinesStreamFormat: SourceOf<PipelinesStreamFormat>;
  PipelinesStreamHttp: SourceOf<PipelinesStreamHttp>;
  PipelinesStreamWorkerBinding: SourceOf<PipelinesStreamWorkerBinding>;
  PlainTextBinding: SourceOf<PlainTextBinding>;
  Query: Record<PropertyKey, never>;
  Queue: SourceOf<Omit<Queue, 'consumers' | 'usedBy'> & { consumers?: Maybe<Array<ResolversParentTypes['QueueConsumer']>>, usedBy?: Maybe<ResolversParentTypes['ResourceUseConnection']> }>;
  QueueBinding: SourceOf<Omit<QueueBinding, 'resource'> & { resource?: Maybe<ResolversParentTypes['Queue']> }>;
  QueueConsumer: QueueConsumerSource;
  QueueConsumerSettings: SourceOf<QueueConsumerSettings>;
  QueueProducer: SourceOf<QueueProducer>;
  QueueSettings: SourceOf<QueueSettings>;
  R2Bucket: SourceOf<Omit<R2Bucket, 'usedBy'> & { usedBy?: Maybe<ResolversParentTypes['ResourceUseConnection']> }>;
  R2BucketBinding: SourceOf<Omit<R2BucketBinding, 'resource'> & { resource?: Maybe<ResolversParentTypes['R2Bucket']> }>;
  RateLimit: SourceOf<RateLimit>;
  RatelimitBinding: SourceOf<RatelimitBinding>;
  RatelimitSimple: SourceOf<RatelimitSimple>;
  Resource: ResourceSource;
  ResourceBinding: BindingSource;
  ResourceReference: SourceOf<ResourceReference>;
  ResourceUse: SourceOf<Omit<ResourceUse, 'binding' | 'script'> & { binding: ResolversParentTypes['Binding'], script: ResolversParentTypes['Script'] }>;
  ResourceUseConnection: SourceOf<Omit<ResourceUseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ResourceUseEdge']>, nodes: Array<ResolversParentTypes['ResourceUse']> }>;
  ResourceUseEdge: SourceOf<Omit<ResourceUseEdge, 'node'> & { node: ResolversParentTypes['ResourceUse'] }>;
  Script: ScriptSource;
  ScriptConnection: SourceOf<Omit<ScriptConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ScriptEdge']>, nodes: Array<ResolversParentTypes['Script']> }>;
  ScriptEdge: SourceOf<Omit<ScriptEdge, 'node'> & { node: ResolversParentTypes['Script'] }>;
  ScriptLimits: SourceOf<ScriptLimits>;
  ScriptObservability: SourceOf<ScriptObservability>;
  ScriptPlacement: SourceOf<ScriptPlacement>;
  ScriptSecret: SourceOf<ScriptSecret>;
  ScriptTagFilter: SourceOf<ScriptTagFilter>;
  SecretKeyBinding: SourceOf<SecretKeyBinding>;
  SecretTextBinding: SourceOf<SecretTextBinding>;
  SecretsStore: SourceOf<Omit<SecretsStore, 'usedBy'> & { usedBy?: Maybe<ResolversParentTypes['ResourceUseConnection']> }>;
  SecretsStoreSecret: SourceOf<Omit<SecretsStoreSecret, 'store' | 'usedBy'> & { store?: Maybe<ResolversParentTypes['SecretsStore']>, usedBy?: Maybe<ResolversParentTypes['ResourceUseConnection']> }>;
  SecretsStoreSecretBinding: SourceOf<Omit<SecretsStoreSecretBinding, 'resource'> & { resource?: Maybe<ResolversParentTypes['SecretsStoreSecret']> }>;
  SendEmailBinding: SourceOf<SendEmailBinding>;
  ServiceBinding: SourceOf<Omit<ServiceBinding, 'resource'> & { resource?: Maybe<ResolversParentTypes['Worker']> }>;
  String: SourceOf<Scalars['String']['output']>;
  TailConsumer: SourceOf<TailConsumer>;
  TextBlobBinding: SourceOf<TextBlobBinding>;
  Tunnel: SourceOf<Omit<Tunnel, 'usedBy'> & { usedBy?: Maybe<ResolversParentTypes['ResourceUseConnection']> }>;
  UnknownBinding: BindingSource;
  VPCNetworkBinding: SourceOf<Omit<VPCNetworkBinding, 'resource'> & { resource?: Maybe<ResolversParentTypes['Tunnel']> }>;
  VPCService: SourceOf<Omit<VPCService, 'tlsSettings' | 'tunnel' | 'usedBy'> & { tlsSettings?: Maybe<ResolversParentTypes['VPCServiceTLSSettings']>, tunnel?: Maybe<ResolversParentTypes['Tunnel']>, usedBy?: Maybe<ResolversParentTypes['ResourceUseConnection']> }>;
  VPCServiceBinding: SourceOf<Omit<VPCServiceBinding, 'resource'> & { resource?: Maybe<ResolversParentTypes['VPCService']> }>;
  VPCServiceHost: SourceOf<VPCServiceHost>;
  VPCServiceNetwork: SourceOf<VPCServiceNetwork>;
  VPCServiceResolverNetwork: SourceOf<VPCServiceResolverNetwork>;
  VPCServiceTLSSettings: SourceOf<VPCServiceTLSSettings>;
  VectorizeBinding: SourceOf<Omit<VectorizeBinding, 'resource'> & { resource?: Maybe<ResolversParentTypes['VectorizeIndex']> }>;
  VectorizeConfig: SourceOf<VectorizeConfig>;
  VectorizeIndex: SourceOf<Omit<VectorizeIndex, 'config' | 'usedBy'> & { config?: Maybe<ResolversParentTypes['VectorizeConfig']>, usedBy?: Maybe<ResolversParentTypes['ResourceUseConnection']> }>;
  VersionMetadataBinding: SourceOf<VersionMetadataBinding>;
  WasmModuleBinding: SourceOf<WasmModuleBinding>;
  Worker: SourceOf<Omit<Worker, 'usedBy'> & { usedBy?: Maybe<ResolversParentTypes['ResourceUseConnection']> }>;
  Workflow: SourceOf<Omit<Workflow, 'usedBy' | 'worker'> & { usedBy?: Maybe<ResolversParentTypes['ResourceUseConnection']>, worker?: Maybe<ResolversParentTypes['Worker']> }>;
  WorkflowBinding: SourceOf<Omit<WorkflowBinding, 'resource' | 'worker'> & { resource?: Maybe<ResolversParentTypes['Workflow']>, worker?: Maybe<ResolversParentTypes['Worker']> }>;
  WorkflowInstances: SourceOf<WorkflowInstances>;
  WorkflowSchedule: SourceOf<WorkflowSchedule>;
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
  resource?: Resolver<Maybe<ResolversTypes['AISearchInstance']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AISearchInstanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AISearchInstance'] = ResolversParentTypes['AISearchInstance']> = {
  aiGatewayId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aiSearchModel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cache?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  cacheTtl?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  chunkSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  embeddingModel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastActivity?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  maxNumResults?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  modifiedOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paused?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  searchNamespace?: Resolver<Maybe<ResolversTypes['AISearchNamespace']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  syncInterval?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usedBy?: Resolver<Maybe<ResolversTypes['ResourceUseConnection']>, ParentType, ContextType, RequireFields<AISearchInstanceusedByArgs, 'dispatchNamespace' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AISearchNamespaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AISearchNamespace'] = ResolversParentTypes['AISearchNamespace']> = {
  createdOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usedBy?: Resolver<Maybe<ResolversTypes['ResourceUseConnection']>, ParentType, ContextType, RequireFields<AISearchNamespaceusedByArgs, 'dispatchNamespace' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AISearchNamespaceBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AISearchNamespaceBinding'] = ResolversParentTypes['AISearchNamespaceBinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['AISearchNamespace']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  accountId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dispatchNamespace?: Resolver<Maybe<ResolversTypes['DispatchNamespace']>, ParentType, ContextType, RequireFields<AccountdispatchNamespaceArgs, 'name'>>;
  dispatchNamespaces?: Resolver<Maybe<Array<ResolversTypes['DispatchNamespace']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType, RequireFields<AccountresourceArgs, 'identifier' | 'type'>>;
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
  resource?: Resolver<Maybe<ResolversTypes['D1Database']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type D1DatabaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['D1Database'] = ResolversParentTypes['D1Database']> = {
  createdOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  databaseId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  databaseVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileSize?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readReplication?: Resolver<Maybe<ResolversTypes['D1ReadReplication']>, ParentType, ContextType>;
  runningInRegion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usedBy?: Resolver<Maybe<ResolversTypes['ResourceUseConnection']>, ParentType, ContextType, RequireFields<D1DatabaseusedByArgs, 'dispatchNamespace' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type D1ReadReplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['D1ReadReplication'] = ResolversParentTypes['D1ReadReplication']> = {
  mode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  identifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modifiedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modifiedOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namespaceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  script?: Resolver<Maybe<ResolversTypes['Script']>, ParentType, ContextType, RequireFields<DispatchNamespacescriptArgs, 'name'>>;
  scriptCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scripts?: Resolver<Maybe<ResolversTypes['ScriptConnection']>, ParentType, ContextType, RequireFields<DispatchNamespacescriptsArgs, 'first'>>;
  trustedWorkers?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  usedBy?: Resolver<Maybe<ResolversTypes['ResourceUseConnection']>, ParentType, ContextType, RequireFields<DispatchNamespaceusedByArgs, 'dispatchNamespace' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DispatchNamespaceBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchNamespaceBinding'] = ResolversParentTypes['DispatchNamespaceBinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outbound?: Resolver<Maybe<ResolversTypes['DispatchNamespaceOutbound']>, ParentType, ContextType>;
  outboundWorker?: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['DispatchNamespace']>, ParentType, ContextType>;
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

export type DurableObjectNamespaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DurableObjectNamespace'] = ResolversParentTypes['DurableObjectNamespace']> = {
  className?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dispatchNamespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namespaceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  script?: Resolver<Maybe<ResolversTypes['Script']>, ParentType, ContextType>;
  scriptName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  useSqlite?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  usedBy?: Resolver<Maybe<ResolversTypes['ResourceUseConnection']>, ParentType, ContextType, RequireFields<DurableObjectNamespaceusedByArgs, 'dispatchNamespace' | 'first'>>;
  worker?: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DurableObjectNamespaceBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DurableObjectNamespaceBinding'] = ResolversParentTypes['DurableObjectNamespaceBinding']> = {
  className?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dispatchNamespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  environment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespaceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['DurableObjectNamespace']>, ParentType, ContextType>;
  script?: Resolver<Maybe<ResolversTypes['Script']>, ParentType, ContextType>;
  scriptName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FlagshipAppResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlagshipApp'] = ResolversParentTypes['FlagshipApp']> = {
  appId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modifiedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modifiedOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usedBy?: Resolver<Maybe<ResolversTypes['ResourceUseConnection']>, ParentType, ContextType, RequireFields<FlagshipAppusedByArgs, 'dispatchNamespace' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FlagshipBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlagshipBinding'] = ResolversParentTypes['FlagshipBinding']> = {
  appId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['FlagshipApp']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HyperdriveBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HyperdriveBinding'] = ResolversParentTypes['HyperdriveBinding']> = {
  configId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['HyperdriveConfig']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HyperdriveCachingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HyperdriveCaching'] = ResolversParentTypes['HyperdriveCaching']> = {
  disabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  maxAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  staleWhileRevalidate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HyperdriveConfigResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HyperdriveConfig'] = ResolversParentTypes['HyperdriveConfig']> = {
  caching?: Resolver<Maybe<ResolversTypes['HyperdriveCaching']>, ParentType, ContextType>;
  configId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modifiedOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mtls?: Resolver<Maybe<ResolversTypes['HyperdriveMTLS']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['HyperdriveOrigin']>, ParentType, ContextType>;
  originConnectionLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  restartedOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  usedBy?: Resolver<Maybe<ResolversTypes['ResourceUseConnection']>, ParentType, ContextType, RequireFields<HyperdriveConfigusedByArgs, 'dispatchNamespace' | 'first'>>;
  vpcService?: Resolver<Maybe<ResolversTypes['VPCService']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HyperdriveMTLSResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HyperdriveMTLS'] = ResolversParentTypes['HyperdriveMTLS']> = {
  caCertificateId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mtlsCertificateId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sslmode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HyperdriveOriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HyperdriveOrigin'] = ResolversParentTypes['HyperdriveOrigin']> = {
  database?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  port?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type KVNamespaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KVNamespace'] = ResolversParentTypes['KVNamespace']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namespaceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supportsUrlEncoding?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usedBy?: Resolver<Maybe<ResolversTypes['ResourceUseConnection']>, ParentType, ContextType, RequireFields<KVNamespaceusedByArgs, 'dispatchNamespace' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KVNamespaceBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KVNamespaceBinding'] = ResolversParentTypes['KVNamespaceBinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespaceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['KVNamespace']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegacyPipelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegacyPipeline'] = ResolversParentTypes['LegacyPipeline']> = {
  destination?: Resolver<Maybe<ResolversTypes['LegacyPipelineDestination']>, ParentType, ContextType>;
  endpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pipelineId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['LegacyPipelineSource']>>, ParentType, ContextType>;
  usedBy?: Resolver<Maybe<ResolversTypes['ResourceUseConnection']>, ParentType, ContextType, RequireFields<LegacyPipelineusedByArgs, 'dispatchNamespace' | 'first'>>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegacyPipelineBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegacyPipelineBatch'] = ResolversParentTypes['LegacyPipelineBatch']> = {
  maxBytes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  maxDurationS?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  maxRows?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type LegacyPipelineCompressionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegacyPipelineCompression'] = ResolversParentTypes['LegacyPipelineCompression']> = {
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LegacyPipelineDestinationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegacyPipelineDestination'] = ResolversParentTypes['LegacyPipelineDestination']> = {
  batch?: Resolver<Maybe<ResolversTypes['LegacyPipelineBatch']>, ParentType, ContextType>;
  compression?: Resolver<Maybe<ResolversTypes['LegacyPipelineCompression']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['LegacyPipelinePath']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LegacyPipelinePathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegacyPipelinePath'] = ResolversParentTypes['LegacyPipelinePath']> = {
  bucket?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filename?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filepath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prefix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LegacyPipelineSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegacyPipelineSource'] = ResolversParentTypes['LegacyPipelineSource']> = {
  authentication?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MTLSCertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MTLSCertificate'] = ResolversParentTypes['MTLSCertificate']> = {
  ca?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  certificateId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serialNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uploadedOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  usedBy?: Resolver<Maybe<ResolversTypes['ResourceUseConnection']>, ParentType, ContextType, RequireFields<MTLSCertificateusedByArgs, 'dispatchNamespace' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MTLSCertificateBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MTLSCertificateBinding'] = ResolversParentTypes['MTLSCertificateBinding']> = {
  certificateId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['MTLSCertificate']>, ParentType, ContextType>;
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
  __resolveType?: TypeResolveFn<'AIBinding' | 'AISearchBinding' | 'AISearchInstance' | 'AISearchNamespace' | 'AISearchNamespaceBinding' | 'Account' | 'AnalyticsEngineBinding' | 'ArtifactsBinding' | 'AssetsBinding' | 'BrowserBinding' | 'D1Binding' | 'D1Database' | 'DataBlobBinding' | 'DispatchNamespace' | 'DispatchNamespaceBinding' | 'DurableObjectNamespace' | 'DurableObjectNamespaceBinding' | 'FlagshipApp' | 'FlagshipBinding' | 'HyperdriveBinding' | 'HyperdriveConfig' | 'ImagesBinding' | 'InheritBinding' | 'JsonBinding' | 'K2Binding' | 'KVNamespace' | 'KVNamespaceBinding' | 'LegacyPipeline' | 'MTLSCertificate' | 'MTLSCertificateBinding' | 'MediaBinding' | 'MessagingBinding' | 'PipelinesBinding' | 'PipelinesStream' | 'PlainTextBinding' | 'Queue' | 'QueueBinding' | 'R2Bucket' | 'R2BucketBinding' | 'RatelimitBinding' | 'Script' | 'SecretKeyBinding' | 'SecretTextBinding' | 'SecretsStore' | 'SecretsStoreSecret' | 'SecretsStoreSecretBinding' | 'SendEmailBinding' | 'ServiceBinding' | 'TextBlobBinding' | 'Tunnel' | 'UnknownBinding' | 'VPCNetworkBinding' | 'VPCService' | 'VPCServiceBinding' | 'VectorizeBinding' | 'VectorizeIndex' | 'VersionMetadataBinding' | 'WasmModuleBinding' | 'Worker' | 'Workflow' | 'WorkflowBinding', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PipelinesBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PipelinesBinding'] = ResolversParentTypes['PipelinesBinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pipeline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  stream?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PipelinesStreamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PipelinesStream'] = ResolversParentTypes['PipelinesStream']> = {
  createdOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['PipelinesStreamFormat']>, ParentType, ContextType>;
  http?: Resolver<Maybe<ResolversTypes['PipelinesStreamHttp']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modifiedOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schema?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  streamId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usedBy?: Resolver<Maybe<ResolversTypes['ResourceUseConnection']>, ParentType, ContextType, RequireFields<PipelinesStreamusedByArgs, 'dispatchNamespace' | 'first'>>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  workerBinding?: Resolver<Maybe<ResolversTypes['PipelinesStreamWorkerBinding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PipelinesStreamFormatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PipelinesStreamFormat'] = ResolversParentTypes['PipelinesStreamFormat']> = {
  compression?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decimalEncoding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rowGroupBytes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  timestampFormat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unstructured?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PipelinesStreamHttpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PipelinesStreamHttp'] = ResolversParentTypes['PipelinesStreamHttp']> = {
  authentication?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PipelinesStreamWorkerBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PipelinesStreamWorkerBinding'] = ResolversParentTypes['PipelinesStreamWorkerBinding']> = {
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
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
  rateLimit?: Resolver<Maybe<ResolversTypes['RateLimit']>, ParentType, ContextType>;
};

export type QueueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Queue'] = ResolversParentTypes['Queue']> = {
  consumers?: Resolver<Maybe<Array<ResolversTypes['QueueConsumer']>>, ParentType, ContextType>;
  consumersTotalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modifiedOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  producers?: Resolver<Maybe<Array<ResolversTypes['QueueProducer']>>, ParentType, ContextType>;
  producersTotalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  queueId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settings?: Resolver<Maybe<ResolversTypes['QueueSettings']>, ParentType, ContextType>;
  usedBy?: Resolver<Maybe<ResolversTypes['ResourceUseConnection']>, ParentType, ContextType, RequireFields<QueueusedByArgs, 'dispatchNamespace' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueueBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueueBinding'] = ResolversParentTypes['QueueBinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  queueName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['Queue']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueueConsumerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueueConsumer'] = ResolversParentTypes['QueueConsumer']> = {
  consumerId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deadLetterQueue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scriptName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settings?: Resolver<Maybe<ResolversTypes['QueueConsumerSettings']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType>;
};

export type QueueConsumerSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueueConsumerSettings'] = ResolversParentTypes['QueueConsumerSettings']> = {
  batchSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxConcurrency?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxRetries?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxWaitTimeMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  retryDelay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  visibilityTimeoutMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QueueProducerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueueProducer'] = ResolversParentTypes['QueueProducer']> = {
  bucketName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scriptName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueueSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueueSettings'] = ResolversParentTypes['QueueSettings']> = {
  deliveryDelay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deliveryPaused?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  messageRetentionPeriod?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type R2BucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['R2Bucket'] = ResolversParentTypes['R2Bucket']> = {
  createdOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  storageClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usedBy?: Resolver<Maybe<ResolversTypes['ResourceUseConnection']>, ParentType, ContextType, RequireFields<R2BucketusedByArgs, 'dispatchNamespace' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type R2BucketBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['R2BucketBinding'] = ResolversParentTypes['R2BucketBinding']> = {
  bucketName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['R2Bucket']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RateLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateLimit'] = ResolversParentTypes['RateLimit']> = {
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resetAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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

export type ResourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resource'] = ResolversParentTypes['Resource']> = {
  __resolveType?: TypeResolveFn<'AISearchInstance' | 'AISearchNamespace' | 'D1Database' | 'DispatchNamespace' | 'DurableObjectNamespace' | 'FlagshipApp' | 'HyperdriveConfig' | 'KVNamespace' | 'LegacyPipeline' | 'MTLSCertificate' | 'PipelinesStream' | 'Queue' | 'R2Bucket' | 'SecretsStore' | 'SecretsStoreSecret' | 'Tunnel' | 'VPCService' | 'VectorizeIndex' | 'Worker' | 'Workflow', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usedBy?: Resolver<Maybe<ResolversTypes['ResourceUseConnection']>, ParentType, ContextType, RequireFields<ResourceusedByArgs, 'dispatchNamespace' | 'first'>>;
};

export type ResourceBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceBinding'] = ResolversParentTypes['ResourceBinding']> = {
  __resolveType?: TypeResolveFn<'AISearchBinding' | 'AISearchNamespaceBinding' | 'D1Binding' | 'DispatchNamespaceBinding' | 'DurableObjectNamespaceBinding' | 'FlagshipBinding' | 'HyperdriveBinding' | 'KVNamespaceBinding' | 'MTLSCertificateBinding' | 'PipelinesBinding' | 'QueueBinding' | 'R2BucketBinding' | 'SecretsStoreSecretBinding' | 'ServiceBinding' | 'VPCNetworkBinding' | 'VPCServiceBinding' | 'VectorizeBinding' | 'WorkflowBinding', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
};

export type ResourceUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceUse'] = ResolversParentTypes['ResourceUse']> = {
  binding?: Resolver<ResolversTypes['Binding'], ParentType, ContextType>;
  script?: Resolver<ResolversTypes['Script'], ParentType, ContextType>;
};

export type ResourceUseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceUseConnection'] = ResolversParentTypes['ResourceUseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResourceUseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ResourceUse']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ResourceUseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceUseEdge'] = ResolversParentTypes['ResourceUseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResourceUse'], ParentType, ContextType>;
};

export type ScriptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Script'] = ResolversParentTypes['Script']> = {
  binding?: Resolver<Maybe<ResolversTypes['Binding']>, ParentType, ContextType, RequireFields<ScriptbindingArgs, 'name'>>;
  bindings?: Resolver<Maybe<Array<ResolversTypes['Binding']>>, ParentType, ContextType, Partial<ScriptbindingsArgs>>;
  compatibilityDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  compatibilityFlags?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  createdOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dispatchNamespaceName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  etag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handlers?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  hasAssets?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasModules?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastDeployedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  limits?: Resolver<Maybe<ResolversTypes['ScriptLimits']>, ParentType, ContextType>;
  logpush?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  migrationTag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modifiedOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observability?: Resolver<Maybe<ResolversTypes['ScriptObservability']>, ParentType, ContextType>;
  placement?: Resolver<Maybe<ResolversTypes['ScriptPlacement']>, ParentType, ContextType>;
  secrets?: Resolver<Maybe<Array<ResolversTypes['ScriptSecret']>>, ParentType, ContextType>;
  tag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  tailConsumers?: Resolver<Maybe<Array<ResolversTypes['TailConsumer']>>, ParentType, ContextType>;
  usageModel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScriptConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScriptConnection'] = ResolversParentTypes['ScriptConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ScriptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Script']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ScriptEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScriptEdge'] = ResolversParentTypes['ScriptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Script'], ParentType, ContextType>;
};

export type ScriptLimitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScriptLimits'] = ResolversParentTypes['ScriptLimits']> = {
  cpuMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subrequests?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ScriptObservabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScriptObservability'] = ResolversParentTypes['ScriptObservability']> = {
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  headSamplingRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ScriptPlacementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScriptPlacement'] = ResolversParentTypes['ScriptPlacement']> = {
  lastAnalyzedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScriptSecretResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScriptSecret'] = ResolversParentTypes['ScriptSecret']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
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

export type SecretsStoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretsStore'] = ResolversParentTypes['SecretsStore']> = {
  createdOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modifiedOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  storeId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usedBy?: Resolver<Maybe<ResolversTypes['ResourceUseConnection']>, ParentType, ContextType, RequireFields<SecretsStoreusedByArgs, 'dispatchNamespace' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecretsStoreSecretResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretsStoreSecret'] = ResolversParentTypes['SecretsStoreSecret']> = {
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modifiedOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scopes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  secretId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  store?: Resolver<Maybe<ResolversTypes['SecretsStore']>, ParentType, ContextType>;
  storeId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usedBy?: Resolver<Maybe<ResolversTypes['ResourceUseConnection']>, ParentType, ContextType, RequireFields<SecretsStoreSecretusedByArgs, 'dispatchNamespace' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecretsStoreSecretBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretsStoreSecretBinding'] = ResolversParentTypes['SecretsStoreSecretBinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['SecretsStoreSecret']>, ParentType, ContextType>;
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
  resource?: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TailConsumerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TailConsumer'] = ResolversParentTypes['TailConsumer']> = {
  environment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TextBlobBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextBlobBinding'] = ResolversParentTypes['TextBlobBinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TunnelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tunnel'] = ResolversParentTypes['Tunnel']> = {
  activeSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  configSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inactiveSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tunnelId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usedBy?: Resolver<Maybe<ResolversTypes['ResourceUseConnection']>, ParentType, ContextType, RequireFields<TunnelusedByArgs, 'dispatchNamespace' | 'first'>>;
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
  resource?: Resolver<Maybe<ResolversTypes['Tunnel']>, ParentType, ContextType>;
  tunnelId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VPCServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VPCService'] = ResolversParentTypes['VPCService']> = {
  appProtocol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['VPCServiceHost']>, ParentType, ContextType>;
  httpPort?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  httpsPort?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modifiedOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tcpPort?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tlsSettings?: Resolver<Maybe<ResolversTypes['VPCServiceTLSSettings']>, ParentType, ContextType>;
  tunnel?: Resolver<Maybe<ResolversTypes['Tunnel']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usedBy?: Resolver<Maybe<ResolversTypes['ResourceUseConnection']>, ParentType, ContextType, RequireFields<VPCServiceusedByArgs, 'dispatchNamespace' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VPCServiceBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VPCServiceBinding'] = ResolversParentTypes['VPCServiceBinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['VPCService']>, ParentType, ContextType>;
  serviceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VPCServiceHostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VPCServiceHost'] = ResolversParentTypes['VPCServiceHost']> = {
  hostname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ipv4?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ipv6?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  network?: Resolver<Maybe<ResolversTypes['VPCServiceNetwork']>, ParentType, ContextType>;
  resolverNetwork?: Resolver<Maybe<ResolversTypes['VPCServiceResolverNetwork']>, ParentType, ContextType>;
};

export type VPCServiceNetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VPCServiceNetwork'] = ResolversParentTypes['VPCServiceNetwork']> = {
  tunnelId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VPCServiceResolverNetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VPCServiceResolverNetwork'] = ResolversParentTypes['VPCServiceResolverNetwork']> = {
  resolverIps?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  tunnelId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VPCServiceTLSSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VPCServiceTLSSettings'] = ResolversParentTypes['VPCServiceTLSSettings']> = {
  certVerificationMode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VectorizeBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VectorizeBinding'] = ResolversParentTypes['VectorizeBinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indexName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['VectorizeIndex']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VectorizeConfigResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VectorizeConfig'] = ResolversParentTypes['VectorizeConfig']> = {
  dimensions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  metric?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preset?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VectorizeIndexResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VectorizeIndex'] = ResolversParentTypes['VectorizeIndex']> = {
  config?: Resolver<Maybe<ResolversTypes['VectorizeConfig']>, ParentType, ContextType>;
  createdOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modifiedOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usedBy?: Resolver<Maybe<ResolversTypes['ResourceUseConnection']>, ParentType, ContextType, RequireFields<VectorizeIndexusedByArgs, 'dispatchNamespace' | 'first'>>;
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

export type WorkerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Worker'] = ResolversParentTypes['Worker']> = {
  compatibilityDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  etag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handlers?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  logpush?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  modifiedOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observability?: Resolver<Maybe<ResolversTypes['ScriptObservability']>, ParentType, ContextType>;
  tags?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  usageModel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usedBy?: Resolver<Maybe<ResolversTypes['ResourceUseConnection']>, ParentType, ContextType, RequireFields<WorkerusedByArgs, 'dispatchNamespace' | 'first'>>;
  workerId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkflowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Workflow'] = ResolversParentTypes['Workflow']> = {
  className?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instances?: Resolver<Maybe<ResolversTypes['WorkflowInstances']>, ParentType, ContextType>;
  modifiedOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schedules?: Resolver<Maybe<Array<ResolversTypes['WorkflowSchedule']>>, ParentType, ContextType>;
  scriptDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  scriptName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  triggeredOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  usedBy?: Resolver<Maybe<ResolversTypes['ResourceUseConnection']>, ParentType, ContextType, RequireFields<WorkflowusedByArgs, 'dispatchNamespace' | 'first'>>;
  worker?: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType>;
  workflowId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkflowBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkflowBinding'] = ResolversParentTypes['WorkflowBinding']> = {
  className?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['Workflow']>, ParentType, ContextType>;
  scriptName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BindingType'], ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType>;
  workflowName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkflowInstancesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkflowInstances'] = ResolversParentTypes['WorkflowInstances']> = {
  complete?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  errored?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  paused?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  queued?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  running?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  terminated?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  waiting?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  waitingForPause?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type WorkflowScheduleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkflowSchedule'] = ResolversParentTypes['WorkflowSchedule']> = {
  cron?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextInstance?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AIBinding?: AIBindingResolvers<ContextType>;
  AISearchBinding?: AISearchBindingResolvers<ContextType>;
  AISearchInstance?: AISearchInstanceResolvers<ContextType>;
  AISearchNamespace?: AISearchNamespaceResolvers<ContextType>;
  AISearchNamespaceBinding?: AISearchNamespaceBindingResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  AnalyticsEngineBinding?: AnalyticsEngineBindingResolvers<ContextType>;
  ArtifactsBinding?: ArtifactsBindingResolvers<ContextType>;
  AssetsBinding?: AssetsBindingResolvers<ContextType>;
  Binding?: BindingResolvers<ContextType>;
  BrowserBinding?: BrowserBindingResolvers<ContextType>;
  D1Binding?: D1BindingResolvers<ContextType>;
  D1Database?: D1DatabaseResolvers<ContextType>;
  D1ReadReplication?: D1ReadReplicationResolvers<ContextType>;
  DataBlobBinding?: DataBlobBindingResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DispatchNamespace?: DispatchNamespaceResolvers<ContextType>;
  DispatchNamespaceBinding?: DispatchNamespaceBindingResolvers<ContextType>;
  DispatchNamespaceOutbound?: DispatchNamespaceOutboundResolvers<ContextType>;
  DispatchNamespaceOutboundParam?: DispatchNamespaceOutboundParamResolvers<ContextType>;
  DispatchNamespaceOutboundWorker?: DispatchNamespaceOutboundWorkerResolvers<ContextType>;
  DurableObjectNamespace?: DurableObjectNamespaceResolvers<ContextType>;
  DurableObjectNamespaceBinding?: DurableObjectNamespaceBindingResolvers<ContextType>;
  FlagshipApp?: FlagshipAppResolvers<ContextType>;
  FlagshipBinding?: FlagshipBindingResolvers<ContextType>;
  HyperdriveBinding?: HyperdriveBindingResolvers<ContextType>;
  HyperdriveCaching?: HyperdriveCachingResolvers<ContextType>;
  HyperdriveConfig?: HyperdriveConfigResolvers<ContextType>;
  HyperdriveMTLS?: HyperdriveMTLSResolvers<ContextType>;
  HyperdriveOrigin?: HyperdriveOriginResolvers<ContextType>;
  ImagesBinding?: ImagesBindingResolvers<ContextType>;
  InheritBinding?: InheritBindingResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JsonBinding?: JsonBindingResolvers<ContextType>;
  K2Binding?: K2BindingResolvers<ContextType>;
  KVNamespace?: KVNamespaceResolvers<ContextType>;
  KVNamespaceBinding?: KVNamespaceBindingResolvers<ContextType>;
  LegacyPipeline?: LegacyPipelineResolvers<ContextType>;
  LegacyPipelineBatch?: LegacyPipelineBatchResolvers<ContextType>;
  LegacyPipelineCompression?: LegacyPipelineCompressionResolvers<ContextType>;
  LegacyPipelineDestination?: LegacyPipelineDestinationResolvers<ContextType>;
  LegacyPipelinePath?: LegacyPipelinePathResolvers<ContextType>;
  LegacyPipelineSource?: LegacyPipelineSourceResolvers<ContextType>;
  MTLSCertificate?: MTLSCertificateResolvers<ContextType>;
  MTLSCertificateBinding?: MTLSCertificateBindingResolvers<ContextType>;
  MediaBinding?: MediaBindingResolvers<ContextType>;
  MessagingBinding?: MessagingBindingResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PipelinesBinding?: PipelinesBindingResolvers<ContextType>;
  PipelinesStream?: PipelinesStreamResolvers<ContextType>;
  PipelinesStreamFormat?: PipelinesStreamFormatResolvers<ContextType>;
  PipelinesStreamHttp?: PipelinesStreamHttpResolvers<ContextType>;
  PipelinesStreamWorkerBinding?: PipelinesStreamWorkerBindingResolvers<ContextType>;
  PlainTextBinding?: PlainTextBindingResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Queue?: QueueResolvers<ContextType>;
  QueueBinding?: QueueBindingResolvers<ContextType>;
  QueueConsumer?: QueueConsumerResolvers<ContextType>;
  QueueConsumerSettings?: QueueConsumerSettingsResolvers<ContextType>;
  QueueProducer?: QueueProducerResolvers<ContextType>;
  QueueSettings?: QueueSettingsResolvers<ContextType>;
  R2Bucket?: R2BucketResolvers<ContextType>;
  R2BucketBinding?: R2BucketBindingResolvers<ContextType>;
  RateLimit?: RateLimitResolvers<ContextType>;
  RatelimitBinding?: RatelimitBindingResolvers<ContextType>;
  RatelimitSimple?: RatelimitSimpleResolvers<ContextType>;
  Resource?: ResourceResolvers<ContextType>;
  ResourceBinding?: ResourceBindingResolvers<ContextType>;
  ResourceUse?: ResourceUseResolvers<ContextType>;
  ResourceUseConnection?: ResourceUseConnectionResolvers<ContextType>;
  ResourceUseEdge?: ResourceUseEdgeResolvers<ContextType>;
  Script?: ScriptResolvers<ContextType>;
  ScriptConnection?: ScriptConnectionResolvers<ContextType>;
  ScriptEdge?: ScriptEdgeResolvers<ContextType>;
  ScriptLimits?: ScriptLimitsResolvers<ContextType>;
  ScriptObservability?: ScriptObservabilityResolvers<ContextType>;
  ScriptPlacement?: ScriptPlacementResolvers<ContextType>;
  ScriptSecret?: ScriptSecretResolvers<ContextType>;
  SecretKeyBinding?: SecretKeyBindingResolvers<ContextType>;
  SecretTextBinding?: SecretTextBindingResolvers<ContextType>;
  SecretsStore?: SecretsStoreResolvers<ContextType>;
  SecretsStoreSecret?: SecretsStoreSecretResolvers<ContextType>;
  SecretsStoreSecretBinding?: SecretsStoreSecretBindingResolvers<ContextType>;
  SendEmailBinding?: SendEmailBindingResolvers<ContextType>;
  ServiceBinding?: ServiceBindingResolvers<ContextType>;
  TailConsumer?: TailConsumerResolvers<ContextType>;
  TextBlobBinding?: TextBlobBindingResolvers<ContextType>;
  Tunnel?: TunnelResolvers<ContextType>;
  UnknownBinding?: UnknownBindingResolvers<ContextType>;
  VPCNetworkBinding?: VPCNetworkBindingResolvers<ContextType>;
  VPCService?: VPCServiceResolvers<ContextType>;
  VPCServiceBinding?: VPCServiceBindingResolvers<ContextType>;
  VPCServiceHost?: VPCServiceHostResolvers<ContextType>;
  VPCServiceNetwork?: VPCServiceNetworkResolvers<ContextType>;
  VPCServiceResolverNetwork?: VPCServiceResolverNetworkResolvers<ContextType>;
  VPCServiceTLSSettings?: VPCServiceTLSSettingsResolvers<ContextType>;
  VectorizeBinding?: VectorizeBindingResolvers<ContextType>;
  VectorizeConfig?: VectorizeConfigResolvers<ContextType>;
  VectorizeIndex?: VectorizeIndexResolvers<ContextType>;
  VersionMetadataBinding?: VersionMetadataBindingResolvers<ContextType>;
  WasmModuleBinding?: WasmModuleBindingResolvers<ContextType>;
  Worker?: WorkerResolvers<ContextType>;
  Workflow?: WorkflowResolvers<ContextType>;
  WorkflowBinding?: WorkflowBindingResolvers<ContextType>;
  WorkflowInstances?: WorkflowInstancesResolvers<ContextType>;
  WorkflowSchedule?: WorkflowScheduleResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  kind?: kindDirectiveResolver<any, any, ContextType>;
  wire?: wireDirectiveResolver<any, any, ContextType>;
};
