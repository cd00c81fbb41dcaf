/** The whole schema, made from schema/*.graphql. */
export const typeDefs = /* GraphQL */ `
"""
The bindings of Cloudflare Workers for Platforms as a graph: from an account to its dispatch namespaces, their scripts, what each
script is bound to, the resources behind that, and back to every script that uses them. Send your Cloudflare credentials in the
headers \`Authorization\` (Bearer and an API token), or \`X-Auth-Email\` and \`X-Auth-Key\`, and the account in \`X-Account-Id\`.
Begin with \`account\`.
"""
schema {
  query: Query
}

"A moment in time, as upstream sent it: RFC 3339 in UTC, with up to nine decimals of a second (\`2025-03-13T18:43:38.619848Z\`)."
scalar DateTime @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3339")

"Anything with a global id."
interface Node {
  "A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for \`node(id:)\` and as the key of a normalised client cache."
  id: ID!
}

"Where every query starts."
type Query {
  """
  The Cloudflare account to look at. Takes no upstream call by itself, so an account that does not exist, or that the
  credentials may not read, shows on the fields below.
  """
  account(
    "Cloudflare's account id (32 hexadecimal digits) or the \`id\` of an \`Account\`. Left out: the request's \`X-Account-Id\` header, else the account that the gateway was started with."
    id: ID
  ): Account!
  """
  Whatever has this global id, read again with the credentials of this request. Null when it is not there any more.
  Costs what the same thing costs on its own road: no call for an \`Account\`, one for a \`DispatchNamespace\`, a \`Script\` or a \`Binding\`.
  """
  node(
    "The \`id\` of any object that this API gave out."
    id: ID!
  ): Node
  """
  What Cloudflare last said is left of its rate limit for the credentials of this request. Takes no upstream call, so it is null
  where they have made none by this gateway yet. The gateway uses no more than 80 % of the limit, unless it was started otherwise.
  """
  rateLimit: RateLimit
}

"What is left of Cloudflare's rate limit, which counts all that the credentials are used for, the dashboard included."
type RateLimit {
  "Calls that Cloudflare allows in a window."
  limit: Int!
  "Calls that are left in this window."
  remaining: Int!
  "When the next window begins."
  resetAt: DateTime!
}

"A Cloudflare account."
type Account implements Node {
  "A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for \`node(id:)\` and as the key of a normalised client cache."
  id: ID!
  "Cloudflare's own id of the account: 32 hexadecimal digits."
  accountId: String!
  "All dispatch namespaces of the account, by name. Costs one upstream call, with all of their own fields. Null only with an error."
  dispatchNamespaces: [DispatchNamespace!]
  """
  One dispatch namespace. Null when the account has none of that name.
  Costs no upstream call of its own where \`script\` or \`scripts\` in it are asked for (that call tells), else one.
  """
  dispatchNamespace(
    "The namespace's name: \`production\`."
    name: String!
  ): DispatchNamespace
  """
  A resource that is known only by what bindings hold of it. Costs no upstream call until its own fields are asked for, and it
  need not exist any more: its fields are then null, and \`usedBy\` still tells which scripts are bound to it.
  """
  resource(
    "The kind of binding that points at such a resource: \`D1\` for a D1 database."
    type: BindingType!
    "What such a binding holds: a D1 database's UUID, a queue's name. See \`identifier\` of the resource's type."
    identifier: String!
  ): Resource
}

"""
A dispatch namespace of Workers for Platforms: a container of any number of scripts, usually one for each customer of the
platform, that a dynamic dispatch Worker routes requests to. Its \`identifier\` is its name.
"""
type DispatchNamespace implements Resource & Node {
  "A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for \`node(id:)\` and as the key of a normalised client cache."
  id: ID!
  """
  Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
  Takes no upstream call.
  """
  identifier: String!
  """
  The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
  Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
  each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
  \`first\`, or empty, with \`hasNextPage\` true and an \`endCursor\` to go on from. Null only with an error.
  """
  usedBy(
    "The name of the dispatch namespace whose scripts are looked through: \`production\`."
    dispatchNamespace: String!
    "The most uses to give: 0 to 100."
    first: Int! = 25
    "The \`endCursor\` of the page before. It stays good over restarts of the gateway. Left out or null: from the first script on."
    after: String
  ): ResourceUseConnection
  "The name, unique in the account: the \`identifier\`. It is always there."
  name: String @wire(names: ["namespace_name"])
  "Cloudflare's own id of the namespace: a UUID."
  namespaceId: String
  "When the namespace was made."
  createdOn: DateTime
  "Id of the user who made the namespace: 32 hexadecimal digits."
  createdBy: String
  "When the namespace was last changed."
  modifiedOn: DateTime
  "Id of the user who last changed the namespace: 32 hexadecimal digits."
  modifiedBy: String
  "How many scripts the namespace holds. Null where upstream does not say."
  scriptCount: Int
  "Whether the scripts are trusted: they may then read \`request.cf\`, and share a cache. Null where upstream does not say."
  trustedWorkers: Boolean
  """
  One script. Null when the namespace has none of that name.
  Costs one upstream call, which is that of its fields where those are asked for.
  """
  script(
    "The script's name: \`storefront\`."
    name: String!
  ): Script
  """
  The scripts of the namespace, a page at a time, in upstream's order. Costs one upstream call a page, and brings with it
  those fields of the scripts that upstream's list holds (dates, etag, handlers; of most namespaces, tags too).
  With \`bindsTo\`, it costs what \`Resource.usedBy\` costs: see there for what a page may lack. Null only with an error.
  """
  scripts(
    "The most scripts to give: 0 to 100."
    first: Int! = 25
    "The \`endCursor\` of the page before. It stays good for as long as upstream takes it, over restarts of the gateway too."
    after: String
    "Only scripts that meet all of these conditions. Upstream filters: it costs nothing more."
    tags: [ScriptTagFilter!]
    "Only scripts with a binding that points at this resource."
    bindsTo: ResourceReference
  ): ScriptConnection
}

"A condition on the tags of a script."
input ScriptTagFilter {
  "The tag. It cannot hold a comma, a colon or an ampersand."
  tag: String!
  "Whether the script must have the tag, or must not."
  present: Boolean! = true
}

"Names a resource by what bindings hold of it."
input ResourceReference {
  "The kind of binding that points at such a resource: \`D1\` for a D1 database."
  type: BindingType!
  "What such a binding holds: a D1 database's UUID, a queue's name. See \`identifier\` of the resource's type."
  identifier: String!
}

"A page of scripts."
type ScriptConnection {
  "The scripts, each with its own cursor."
  edges: [ScriptEdge!]!
  "The scripts."
  nodes: [Script!]!
  "Whether, and from where, there is more."
  pageInfo: PageInfo!
}

"A script in a page."
type ScriptEdge {
  "The place of the script: as \`after\`, it begins a page behind it."
  cursor: String!
  "The script."
  node: Script!
}

"""
A script (a Worker) in a dispatch namespace. Its fields are read by as few upstream calls as hold them all: \`bindings\` alone by
one call, \`bindings\` with tags, compatibility date and the like by one call too, dates, etag and handlers by another one, or by
none where the script comes from the list \`scripts\`.
A script that was made without any content (Cloudflare says that it "has no versions") has no bindings, and most of its fields are null.
"""
type Script implements Node {
  "A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for \`node(id:)\` and as the key of a normalised client cache."
  id: ID!
  "The name, unique in its dispatch namespace."
  name: String! @wire(names: ["id"])
  "The name of the dispatch namespace that the script is in."
  dispatchNamespaceName: String!
  """
  What the script can reach: its bindings, sorted by name since upstream's order changes from call to call.
  Costs one upstream call, however often and with whatever filters it is asked for. Null only with an error, when that call fails.
  """
  bindings(
    "Only bindings of these kinds. An empty list gives none; left out or null, all."
    types: [BindingType!]
    "Only bindings of these names. An empty list gives none; left out or null, all."
    names: [String!]
  ): [Binding!]
  "One binding. Null when the script has none of that name; the first, should there be two. Costs the same one call as \`bindings\`."
  binding(
    "The binding's name, as the script knows it: \`CACHE\`."
    name: String!
  ): Binding
  "The secrets that the script holds itself, by name, and never with a value. Costs the same one call as \`bindings\`, and is null when that fails."
  secrets: [ScriptSecret!]
  "Cloudflare's own, unchanging id of the script: 32 hexadecimal digits."
  tag: String
  "The tags that the platform gave the script, at most 8: often the customer and the plan. Null where upstream sent none."
  tags: [String!]
  "The version of the Workers runtime that the script expects: \`2026-04-01\`."
  compatibilityDate: String
  "Changes of the Workers runtime that the script opted into, or out of: \`nodejs_compat\`."
  compatibilityFlags: [String!]
  "How the script's use is billed: \`standard\`; of old scripts, \`bundled\` or \`unbound\`."
  usageModel: String
  "Limits that the platform set for the script. Null where it set none."
  limits: ScriptLimits
  "Whether Logpush sends the script's trace events on."
  logpush: Boolean
  "What Workers Logs keeps of the script. Null where observability was never set up."
  observability: ScriptObservability
  "Where the script runs. Its fields are all null when it runs where the request came in."
  placement: ScriptPlacement
  "The Workers that get the script's logs and exceptions. Null where upstream sent none."
  tailConsumers: [TailConsumer!]
  "A hash of the script's content."
  etag: String
  "When the script was made."
  createdOn: DateTime
  "When the script was last changed."
  modifiedOn: DateTime
  "The events that the script handles: \`fetch\`, \`scheduled\`, \`queue\` and others."
  handlers: [String!]
  "Whether the script has static assets."
  hasAssets: Boolean
  "Whether the script was uploaded as modules, rather than in the older service-worker syntax."
  hasModules: Boolean
  "What uploaded the script last: \`wrangler\`, \`api\`, \`dash\`."
  lastDeployedFrom: String
  "The Durable Object migration that was applied last. Null where there was none."
  migrationTag: String
}

"A secret that a script holds."
type ScriptSecret {
  "The name, as the script knows it."
  name: String!
  "\`SECRET_TEXT\`, or \`SECRET_KEY\` for a cryptographic key."
  type: BindingType!
}

"Limits that a platform sets for a script."
type ScriptLimits {
  "The processor time that one request may take, in milliseconds."
  cpuMs: Int
  "The most subrequests that one request may make."
  subrequests: Int
}

"What Workers Logs keeps of a script."
type ScriptObservability {
  "Whether anything is kept."
  enabled: Boolean
  "The share of requests that is kept: 0 to 1. Null means all."
  headSamplingRate: Float
}

"Where a script runs."
type ScriptPlacement {
  "\`smart\` when Cloudflare moves the script near to what it calls; \`targeted\` when the platform chose a place."
  mode: String
  "How far Smart Placement has come: \`SUCCESS\`, \`UNSUPPORTED_APPLICATION\`, \`INSUFFICIENT_INVOCATIONS\`."
  status: String
  "When Smart Placement last looked at the script."
  lastAnalyzedAt: DateTime
}

"A Worker that gets the logs and exceptions of another."
type TailConsumer {
  "The name of the Worker."
  service: String
  "The environment of the Worker. Null since environments were retired."
  environment: String
  "The dispatch namespace that the Worker is in. Null for a Worker of the account."
  namespace: String
}

"Makes the type stand for one kind of binding. A kind that no type stands for is read as an \`UnknownBinding\`."
directive @kind(
  "The kind in upstream's words: the \`type\` of the binding's JSON."
  name: String!
  "Other spellings of the kind that upstream may send."
  aliases: [String!]
  "Why Cloudflare deprecated the kind, and what to use instead. Becomes the deprecation of the kind's value in \`BindingType\`."
  deprecated: String
) on OBJECT

"Says where upstream's JSON holds the field, where that is not the field's name in snake_case."
directive @wire(
  "The properties to look at. The first that is present, and not null, wins."
  names: [String!]!
) on FIELD_DEFINITION

"Any JSON value: an object, array, string, number, boolean or null. Given as it came from upstream, with its keys untouched, but for numbers that JavaScript has not: of an integer beyond 2^53, the last digits may be others, and what is too large for a number is null."
scalar JSON

"""
A binding: one entry of a script's \`env\`, which gives the script a resource, a service of Cloudflare's, or a value.
Each kind is a type of its own; ask for its fields with an inline fragment: \`... on KVNamespaceBinding { namespaceId }\`.
Only \`id\`, \`name\` and \`type\` are always there. Any other field is null where upstream (Cloudflare's REST API) sent nothing,
and null with an error on its own path where upstream sent something that does not fit the field's type.
"""
interface Binding implements Node {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
}

"""
A binding that points at a resource of its own: a KV namespace, a queue, another Worker. Its other fields say which, and
\`resource\` is the resource itself.
"""
interface ResourceBinding implements Binding & Node {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  """
  The resource that the binding points at. Null when it is not there any more (the binding dangles), or when upstream did not say
  which it is; null with one \`FORBIDDEN\` error for each product that the credentials may not read.
  The resources that a query asks for at once are read together: of each kind, by one upstream call where it is one resource, by
  their list (one call for each page of 100 to 10,000) where there are several.
  """
  resource: Resource
}

"The kinds of bindings: upstream's \`type\` in upper case. Cloudflare adds kinds now and then, so clients should expect new values."
enum BindingType {
  """
  Workers AI. The script can run machine-learning models on Cloudflare's network.
  It is a service of the whole account, so the binding points at no single resource.
  """
  AI
  """
  An AI Search instance. The script can search the instance, chat with it, and manage its items and jobs.
  Points at one instance, in a namespace of the account.
  """
  AI_SEARCH
  """
  An AI Search namespace. The script can list, create, update and delete the instances in it, search them, and chat with them.
  Points at one namespace of the account.
  """
  AI_SEARCH_NAMESPACE
  """
  A Workers Analytics Engine dataset. The script can write data points to it.
  Points at a dataset by name; a dataset comes into being with the first write to it.
  """
  ANALYTICS_ENGINE
  """
  An Artifacts namespace. The script can create, import, fork and delete the Git repositories in it.
  Points at one namespace of the account, which need not exist yet.
  """
  ARTIFACTS
  """
  The script's own static assets. The script can fetch the files that were uploaded with it.
  Points at nothing outside the script.
  """
  ASSETS
  """
  A headless browser that Cloudflare runs. The script can open and control pages in it.
  It is a service of the whole account, so the binding points at no single resource.
  """
  BROWSER
  "A D1 database. The script can query and change it with SQL. Points at one database of the account."
  D1
  """
  A file of binary data. The script gets its bytes as an \`ArrayBuffer\`.
  Points at a part of the script's own upload; only for scripts in service-worker syntax.
  """
  DATA_BLOB @deprecated(reason: "Works only in service-worker syntax. Write the script as an ES module, and import the file as a data module.")
  """
  A dispatch namespace of Workers for Platforms. The script can look up any script in it by name, and send requests to it.
  Points at one dispatch namespace of the account and, where \`outbound\` says so, at an outbound Worker.
  """
  DISPATCH_NAMESPACE
  """
  A Durable Object namespace. The script can reach and create the Durable Objects of one class.
  Points at the namespace by \`namespaceId\`, and at the class by \`className\` and the script that exports it.
  """
  DURABLE_OBJECT_NAMESPACE
  "A Flagship app. The script can evaluate the app's feature flags. Points at one app of the account."
  FLAGSHIP
  """
  A Hyperdrive configuration. The script can connect to a database outside Cloudflare through pooled connections.
  Points at one configuration of the account, which holds where the database is.
  """
  HYPERDRIVE
  """
  Cloudflare Images. The script can inspect and transform images.
  It is a service of the whole account, so the binding points at no single resource.
  """
  IMAGES
  """
  A binding taken over from an earlier version of the script. An upload says so to keep a binding without repeating it.
  Rare in answers, where upstream normally sends the binding that was taken over.
  """
  INHERIT
  "A JSON value. The script gets it parsed. The value is held in the binding itself, which points at nothing."
  JSON
  """
  A K2 stream. Only accounts that Cloudflare has enabled for K2 can have one; its API reference says no more of this kind.
  Points at one stream of the account that deployed the script.
  """
  K2
  """
  A Workers KV namespace. The script can read, write, list and delete the key-value pairs in it.
  Points at one KV namespace of the account.
  """
  KV_NAMESPACE
  """
  Media Transformations. The script can resize and crop videos, and extract frames and audio from them.
  It is a service of the whole account, so the binding points at no single resource.
  """
  MEDIA
  "A Messaging namespace. Points at one namespace by name; Cloudflare's API reference says no more of this kind."
  MESSAGING
  """
  A client certificate for mutual TLS. The script gets a \`fetch()\` that shows the certificate to the server it calls.
  Points at one certificate that was uploaded to the account.
  """
  MTLS_CERTIFICATE
  """
  A stream of Cloudflare Pipelines, or a legacy pipeline. The script can send records to it.
  Points at one stream or legacy pipeline of the account.
  """
  PIPELINES
  "A plain text. The script gets it as a string. The text is held in the binding itself, which points at nothing."
  PLAIN_TEXT
  "A queue of Cloudflare Queues. The script can send messages to it. Points at one queue of the account, by its name."
  QUEUE
  "An R2 bucket. The script can read, write, list and delete the objects in it. Points at one bucket of the account."
  R2_BUCKET
  """
  A rate limiter. The script can ask whether a key of its choice (a user, a path) is still within the limit.
  Points at no resource; limiters of the same \`namespaceId\` in one account share their counters.
  """
  RATELIMIT
  """
  A secret in Secrets Store. The script can read its value, which Cloudflare's API never shows.
  Points at one secret, by its store and its name; other scripts may share it.
  """
  SECRETS_STORE_SECRET
  """
  A secret key for the Web Crypto API. The script gets it as a \`CryptoKey\`. The key is held in the binding itself.
  The key material can be written, but never read: no field shows it, and Cloudflare does not send it.
  """
  SECRET_KEY
  """
  A secret text. The script gets it as a string. The text is held in the binding itself, which points at nothing.
  It can be written, but never read: no field shows it, and Cloudflare does not send it.
  """
  SECRET_TEXT
  """
  A sender of e-mail. The script can send mail, to any verified destination address of the account where no field restricts it.
  Points at the destination addresses in its fields.
  """
  SEND_EMAIL
  """
  Another Worker. The script can call it directly, with \`fetch()\` or with the methods of its entrypoint.
  Points at a Worker of the account, not at a script in a dispatch namespace.
  """
  SERVICE
  """
  A text file. The script gets its content as a string.
  Points at a part of the script's own upload; only for scripts in service-worker syntax.
  """
  TEXT_BLOB @deprecated(reason: "Works only in service-worker syntax. Write the script as an ES module, and import the file as a text module.")
  "A Vectorize index. The script can insert and query vectors in it. Points at one index of the account, by its name."
  VECTORIZE
  """
  Metadata of the script's own version. The script can read the id, tag and timestamp of the version that runs.
  They exist only at run time, so the binding has no fields for them and points at nothing.
  """
  VERSION_METADATA
  """
  A private network of Workers VPC. The script can send requests to any host that the network reaches.
  Points at either a Cloudflare Tunnel (\`tunnelId\`) or the account's own Cloudflare Mesh network (\`networkId\`).
  """
  VPC_NETWORK
  """
  A private service of Workers VPC. The script can send requests to this one service, and to nothing else in its network.
  Points at one VPC service of the account, which holds where the service is.
  """
  VPC_SERVICE
  """
  A WebAssembly module. The script can instantiate it.
  Points at a part of the script's own upload; only for scripts in service-worker syntax.
  """
  WASM_MODULE @deprecated(reason: "Works only in service-worker syntax. Write the script as an ES module, and import the .wasm file as a module.")
  "A Workflow. The script can start its instances and look after them. Points at one Workflow of the account, by its name."
  WORKFLOW
  "A kind that this schema does not know, or an element of upstream's list that is no object or has no name."
  UNKNOWN
}

"""
Workers AI. The script can run machine-learning models on Cloudflare's network.
It is a service of the whole account, so the binding points at no single resource.
"""
type AIBinding implements Binding & Node @kind(name: "ai") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
}

"""
An AI Search instance. The script can search the instance, chat with it, and manage its items and jobs.
Points at one instance, in a namespace of the account.
"""
type AISearchBinding implements ResourceBinding & Binding & Node @kind(name: "ai_search") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  """
  The resource that the binding points at. Null when it is not there any more (the binding dangles), or when upstream did not say
  which it is; null with one \`FORBIDDEN\` error for each product that the credentials may not read.
  The resources that a query asks for at once are read together: of each kind, by one upstream call where it is one resource, by
  their list (one call for each page of 100 to 10,000) where there are several.
  """
  resource: AISearchInstance
  "The name of the instance, as the user chose it. Null when upstream sent none."
  instanceName: String
  "The name of the AI Search namespace that holds the instance. Null when upstream sent none, which means \`default\`."
  namespace: String
}

"""
An AI Search namespace. The script can list, create, update and delete the instances in it, search them, and chat with them.
Points at one namespace of the account.
"""
type AISearchNamespaceBinding implements ResourceBinding & Binding & Node @kind(name: "ai_search_namespace") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  """
  The resource that the binding points at. Null when it is not there any more (the binding dangles), or when upstream did not say
  which it is; null with one \`FORBIDDEN\` error for each product that the credentials may not read.
  The resources that a query asks for at once are read together: of each kind, by one upstream call where it is one resource, by
  their list (one call for each page of 100 to 10,000) where there are several.
  """
  resource: AISearchNamespace
  "The name of the AI Search namespace. Every account has one named \`default\`. Null when upstream sent none."
  namespace: String
}

"""
A Workers Analytics Engine dataset. The script can write data points to it.
Points at a dataset by name; a dataset comes into being with the first write to it.
"""
type AnalyticsEngineBinding implements Binding & Node @kind(name: "analytics_engine") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  "The name of the dataset. It need not exist yet. Null when upstream sent none."
  dataset: String
}

"""
An Artifacts namespace. The script can create, import, fork and delete the Git repositories in it.
Points at one namespace of the account, which need not exist yet.
"""
type ArtifactsBinding implements Binding & Node @kind(name: "artifacts") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  """
  The name of the Artifacts namespace: 2 to 63 ASCII letters, digits, dots, underscores and hyphens, with a letter or digit
  first and no hyphen last. Null when upstream sent none.
  """
  namespace: String
}

"""
The script's own static assets. The script can fetch the files that were uploaded with it.
Points at nothing outside the script.
"""
type AssetsBinding implements Binding & Node @kind(name: "assets") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
}

"""
A headless browser that Cloudflare runs. The script can open and control pages in it.
It is a service of the whole account, so the binding points at no single resource.
"""
type BrowserBinding implements Binding & Node @kind(name: "browser", aliases: ["browser_rendering"]) {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
}

"A D1 database. The script can query and change it with SQL. Points at one database of the account."
type D1Binding implements ResourceBinding & Binding & Node @kind(name: "d1") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  """
  The resource that the binding points at. Null when it is not there any more (the binding dangles), or when upstream did not say
  which it is; null with one \`FORBIDDEN\` error for each product that the credentials may not read.
  The resources that a query asks for at once are read together: of each kind, by one upstream call where it is one resource, by
  their list (one call for each page of 100 to 10,000) where there are several.
  """
  resource: D1Database
  """
  Cloudflare's id of the database: a UUID. Read from upstream's \`database_id\`, else from the \`id\` that older answers hold.
  Null when upstream sent neither.
  """
  databaseId: String @wire(names: ["database_id", "id"])
  "Upstream's old name for the id of the database: the same UUID. Null when upstream sent only \`database_id\`, or neither."
  legacyId: String @wire(names: ["id"]) @deprecated(reason: "Use databaseId.")
}

"""
A file of binary data. The script gets its bytes as an \`ArrayBuffer\`.
Points at a part of the script's own upload; only for scripts in service-worker syntax.
"""
type DataBlobBinding implements Binding & Node @kind(name: "data_blob", deprecated: "Works only in service-worker syntax. Write the script as an ES module, and import the file as a data module.") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  "The name of the uploaded file that holds the data. Null when upstream sent none, which may happen."
  part: String
}

"""
A dispatch namespace of Workers for Platforms. The script can look up any script in it by name, and send requests to it.
Points at one dispatch namespace of the account and, where \`outbound\` says so, at an outbound Worker.
"""
type DispatchNamespaceBinding implements ResourceBinding & Binding & Node @kind(name: "dispatch_namespace") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  """
  The resource that the binding points at. Null when it is not there any more (the binding dangles), or when upstream did not say
  which it is; null with one \`FORBIDDEN\` error for each product that the credentials may not read.
  The resources that a query asks for at once are read together: of each kind, by one upstream call where it is one resource, by
  their list (one call for each page of 100 to 10,000) where there are several.
  """
  resource: DispatchNamespace
  "The name of the dispatch namespace. Null when upstream sent none."
  namespace: String
  """
  The outbound Worker, which the requests that the dispatched scripts make with \`fetch()\` go through.
  Null when upstream sent none, which is common.
  """
  outbound: DispatchNamespaceOutbound
  """
  The outbound Worker itself, by \`outbound.worker.service\`. Null when upstream sent no such name, and where the account has no
  Worker of that name. Costs one upstream call, together with all other Workers that the query asks for at once.
  """
  outboundWorker: Worker
}

"What the scripts dispatched through a binding send their own requests through."
type DispatchNamespaceOutbound {
  "The parameters that the script with the binding may pass to the outbound Worker. Null when upstream sent none."
  params: [DispatchNamespaceOutboundParam!]
  "The outbound Worker itself. Null when upstream sent none."
  worker: DispatchNamespaceOutboundWorker
}

"A parameter that a dispatching script may pass to the outbound Worker."
type DispatchNamespaceOutboundParam {
  "The name of the parameter. Null when upstream sent none."
  name: String
}

"The Worker that takes the requests which dispatched scripts make."
type DispatchNamespaceOutboundWorker {
  "The name of the entrypoint that the outbound Worker is called at. Null when upstream sent none, which means its default export."
  entrypoint: String
  "The environment of the outbound Worker: \`production\`. Null when upstream sent none."
  environment: String
  "The name of the outbound Worker, which is a Worker of the account. Null when upstream sent none."
  service: String
}

"""
A Durable Object namespace. The script can reach and create the Durable Objects of one class.
Points at the namespace by \`namespaceId\`, and at the class by \`className\` and the script that exports it.
"""
type DurableObjectNamespaceBinding implements ResourceBinding & Binding & Node @kind(name: "durable_object_namespace") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  """
  The resource that the binding points at. Null when it is not there any more (the binding dangles), or when upstream did not say
  which it is; null with one \`FORBIDDEN\` error for each product that the credentials may not read.
  The resources that a query asks for at once are read together: of each kind, by one upstream call where it is one resource, by
  their list (one call for each page of 100 to 10,000) where there are several.
  """
  resource: DurableObjectNamespace
  "The name of the Durable Object's class, as its script exports it. Null when upstream sent none."
  className: String
  "The name of the dispatch namespace that holds the script of the class. Null when upstream sent none."
  dispatchNamespace: String
  "The environment of the script in \`scriptName\`: often \`production\`, even if nobody set one. Null when upstream sent none."
  environment: String
  "Cloudflare's id of the Durable Object namespace: 32 hexadecimal digits. Null when upstream sent none."
  namespaceId: String
  "The name of the script that exports the class. Null when the script with the binding exports it itself."
  scriptName: String
  """
  The Worker in \`scriptName\`, which exports the class, where it is one of the account. Null when upstream sent no such name, when
  \`dispatchNamespace\` says that it is the name of a script there, and where the account has no Worker of that name.
  Costs one upstream call, together with all other Workers that the query asks for at once.
  """
  worker: Worker
  """
  The script in \`dispatchNamespace\` and \`scriptName\`, which exports the class. Null when upstream sent not both, and where the
  dispatch namespace has no script of that name. Costs one upstream call for each script, which is that of its fields where
  those are asked for.
  """
  script: Script
}

"A Flagship app. The script can evaluate the app's feature flags. Points at one app of the account."
type FlagshipBinding implements ResourceBinding & Binding & Node @kind(name: "flagship") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  """
  The resource that the binding points at. Null when it is not there any more (the binding dangles), or when upstream did not say
  which it is; null with one \`FORBIDDEN\` error for each product that the credentials may not read.
  The resources that a query asks for at once are read together: of each kind, by one upstream call where it is one resource, by
  their list (one call for each page of 100 to 10,000) where there are several.
  """
  resource: FlagshipApp
  "Cloudflare's id of the Flagship app: at most 128 characters. Null when upstream sent none."
  appId: String
}

"""
A Hyperdrive configuration. The script can connect to a database outside Cloudflare through pooled connections.
Points at one configuration of the account, which holds where the database is.
"""
type HyperdriveBinding implements ResourceBinding & Binding & Node @kind(name: "hyperdrive") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  """
  The resource that the binding points at. Null when it is not there any more (the binding dangles), or when upstream did not say
  which it is; null with one \`FORBIDDEN\` error for each product that the credentials may not read.
  The resources that a query asks for at once are read together: of each kind, by one upstream call where it is one resource, by
  their list (one call for each page of 100 to 10,000) where there are several.
  """
  resource: HyperdriveConfig
  "Cloudflare's id of the Hyperdrive configuration: 32 hexadecimal digits. Upstream calls it \`id\`. Null when upstream sent none."
  configId: String @wire(names: ["id"])
}

"""
Cloudflare Images. The script can inspect and transform images.
It is a service of the whole account, so the binding points at no single resource.
"""
type ImagesBinding implements Binding & Node @kind(name: "images") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
}

"""
A binding taken over from an earlier version of the script. An upload says so to keep a binding without repeating it.
Rare in answers, where upstream normally sends the binding that was taken over.
"""
type InheritBinding implements Binding & Node @kind(name: "inherit") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  "The name that the binding had in the earlier version. Null when the name stays the same, or upstream sent none."
  oldName: String
  "The version to take the binding from: a version's UUID, or \`latest\`. Null when upstream sent none, which means the latest."
  versionId: String
}

"A JSON value. The script gets it parsed. The value is held in the binding itself, which points at nothing."
type JsonBinding implements Binding & Node @kind(name: "json") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  "The value, with its keys untouched. Null when the value is JSON's \`null\`, or upstream sent none."
  json: JSON
}

"""
A K2 stream. Only accounts that Cloudflare has enabled for K2 can have one; its API reference says no more of this kind.
Points at one stream of the account that deployed the script.
"""
type K2Binding implements Binding & Node @kind(name: "k2") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  "Cloudflare's id of the K2 stream. Null when upstream sent none."
  stream: String
}

"""
A Workers KV namespace. The script can read, write, list and delete the key-value pairs in it.
Points at one KV namespace of the account.
"""
type KVNamespaceBinding implements ResourceBinding & Binding & Node @kind(name: "kv_namespace") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  """
  The resource that the binding points at. Null when it is not there any more (the binding dangles), or when upstream did not say
  which it is; null with one \`FORBIDDEN\` error for each product that the credentials may not read.
  The resources that a query asks for at once are read together: of each kind, by one upstream call where it is one resource, by
  their list (one call for each page of 100 to 10,000) where there are several.
  """
  resource: KVNamespace
  "Cloudflare's id of the KV namespace: 32 hexadecimal digits. Null when upstream sent none."
  namespaceId: String
}

"""
Media Transformations. The script can resize and crop videos, and extract frames and audio from them.
It is a service of the whole account, so the binding points at no single resource.
"""
type MediaBinding implements Binding & Node @kind(name: "media") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
}

"A Messaging namespace. Points at one namespace by name; Cloudflare's API reference says no more of this kind."
type MessagingBinding implements Binding & Node @kind(name: "messaging") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  "The name of the Messaging namespace. Null when upstream sent none."
  namespace: String
}

"""
A client certificate for mutual TLS. The script gets a \`fetch()\` that shows the certificate to the server it calls.
Points at one certificate that was uploaded to the account.
"""
type MTLSCertificateBinding implements ResourceBinding & Binding & Node @kind(name: "mtls_certificate") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  """
  The resource that the binding points at. Null when it is not there any more (the binding dangles), or when upstream did not say
  which it is; null with one \`FORBIDDEN\` error for each product that the credentials may not read.
  The resources that a query asks for at once are read together: of each kind, by one upstream call where it is one resource, by
  their list (one call for each page of 100 to 10,000) where there are several.
  """
  resource: MTLSCertificate
  "Cloudflare's id of the certificate: a UUID. Null when upstream sent none."
  certificateId: String
}

"""
A stream of Cloudflare Pipelines, or a legacy pipeline. The script can send records to it.
Points at one stream or legacy pipeline of the account.
"""
type PipelinesBinding implements ResourceBinding & Binding & Node @kind(name: "pipelines") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  """
  The stream or legacy pipeline that the binding points at: a \`PipelinesStream\` or a \`LegacyPipeline\`, which are told apart by what
  the binding holds. Null when it is not there any more (the binding dangles), and null with one \`FORBIDDEN\` error for all of them
  where the credentials may not read Pipelines.
  The streams that a query asks for at once are read together, and so are the legacy pipelines: by one upstream call where it is
  one, by their list (one call for each page) where there are several.
  """
  resource: Resource
  """
  Where the records go: the name of a legacy pipeline, or the id of a stream (32 hexadecimal digits).
  Read from upstream's \`pipeline\`, else from its \`stream\`. Null when upstream sent neither.
  """
  pipeline: String @wire(names: ["pipeline", "stream"])
  """
  The id of the stream, where upstream sends it under this name: newer answers do, and may lack \`pipeline\`.
  Null when upstream sent only \`pipeline\`, or neither.
  """
  stream: String
}

"A plain text. The script gets it as a string. The text is held in the binding itself, which points at nothing."
type PlainTextBinding implements Binding & Node @kind(name: "plain_text") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  "The text. It is no secret. Null when upstream sent none."
  text: String
}

"A queue of Cloudflare Queues. The script can send messages to it. Points at one queue of the account, by its name."
type QueueBinding implements ResourceBinding & Binding & Node @kind(name: "queue") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  """
  The resource that the binding points at. Null when it is not there any more (the binding dangles), or when upstream did not say
  which it is; null with one \`FORBIDDEN\` error for each product that the credentials may not read.
  The resources that a query asks for at once are read together: of each kind, by one upstream call where it is one resource, by
  their list (one call for each page of 100 to 10,000) where there are several.
  """
  resource: Queue
  "The name of the queue: 1 to 63 characters. Null when upstream sent none."
  queueName: String
}

"An R2 bucket. The script can read, write, list and delete the objects in it. Points at one bucket of the account."
type R2BucketBinding implements ResourceBinding & Binding & Node @kind(name: "r2_bucket") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  """
  The resource that the binding points at. Null when it is not there any more (the binding dangles), or when upstream did not say
  which it is; null with one \`FORBIDDEN\` error for each product that the credentials may not read.
  The resources that a query asks for at once are read together: of each kind, by one upstream call where it is one resource, by
  their list (one call for each page of 100 to 10,000) where there are several.
  """
  resource: R2Bucket
  "The name of the bucket: 3 to 63 lower-case letters, digits and dashes. Null when upstream sent none."
  bucketName: String
  """
  The jurisdiction that the bucket's data is kept in: \`eu\`, \`us\`, \`fedramp\`, \`fedramp-high\`, or one that came later.
  Two buckets may have the same name in two jurisdictions. Null when upstream sent none, which means no restriction.
  """
  jurisdiction: String
}

"""
A rate limiter. The script can ask whether a key of its choice (a user, a path) is still within the limit.
Points at no resource; limiters of the same \`namespaceId\` in one account share their counters.
"""
type RatelimitBinding implements Binding & Node @kind(name: "ratelimit") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  "What the limiter counts under: a positive whole number as a string, made up by the user. Null when upstream sent none."
  namespaceId: String
  "The limit and its period. Null when upstream sent none."
  simple: RatelimitSimple
}

"How much a rate limiter lets through."
type RatelimitSimple {
  "How many requests a key may make in one \`period\`, at each Cloudflare location on its own. Null when upstream sent none."
  limit: Float
  "The time over which requests are counted, in seconds: 10 or 60. Null when upstream sent none."
  period: Int
  """
  How long a key stays blocked once it is over the limit, in seconds: 0 (not at all), 10, or a multiple of 60 up to 86400;
  no less than \`period\`, other than 0. Null when upstream sent none.
  """
  mitigationTimeout: Int
}

"""
A secret key for the Web Crypto API. The script gets it as a \`CryptoKey\`. The key is held in the binding itself.
The key material can be written, but never read: no field shows it, and Cloudflare does not send it.
"""
type SecretKeyBinding implements Binding & Node @kind(name: "secret_key") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  """
  The algorithm, as \`crypto.subtle.importKey()\` takes it: a string (\`"HMAC"\`), or an object
  (\`{"name": "HMAC", "hash": "SHA-512"}\`). Null when upstream sent none.
  """
  algorithm: JSON
  "The format that the key was uploaded in: \`raw\`, \`pkcs8\`, \`spki\`, \`jwk\`, or one that came later. Null when upstream sent none."
  format: String
  """
  What the script may do with the key: any of \`encrypt\`, \`decrypt\`, \`sign\`, \`verify\`, \`deriveKey\`, \`deriveBits\`, \`wrapKey\`,
  \`unwrapKey\`, and what came later. Null when upstream sent none.
  """
  usages: [String!]
}

"""
A secret in Secrets Store. The script can read its value, which Cloudflare's API never shows.
Points at one secret, by its store and its name; other scripts may share it.
"""
type SecretsStoreSecretBinding implements ResourceBinding & Binding & Node @kind(name: "secrets_store_secret") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  """
  The resource that the binding points at. Null when it is not there any more (the binding dangles), or when upstream did not say
  which it is; null with one \`FORBIDDEN\` error for each product that the credentials may not read.
  The resources that a query asks for at once are read together: of each kind, by one upstream call where it is one resource, by
  their list (one call for each page of 100 to 10,000) where there are several.
  """
  resource: SecretsStoreSecret
  "The name of the secret in its store. Null when upstream sent none."
  secretName: String
  "Cloudflare's id of the store that holds the secret: 32 hexadecimal digits. Null when upstream sent none."
  storeId: String
}

"""
A secret text. The script gets it as a string. The text is held in the binding itself, which points at nothing.
It can be written, but never read: no field shows it, and Cloudflare does not send it.
"""
type SecretTextBinding implements Binding & Node @kind(name: "secret_text") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
}

"""
A sender of e-mail. The script can send mail, to any verified destination address of the account where no field restricts it.
Points at the destination addresses in its fields.
"""
type SendEmailBinding implements Binding & Node @kind(name: "send_email") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  "The only addresses that the script may send mail to. Null when upstream sent no such list, which means no restriction."
  allowedDestinationAddresses: [String!]
  "The only addresses that the script may send mail from. Null when upstream sent no such list, which means no restriction."
  allowedSenderAddresses: [String!]
  """
  The only address that the script may send mail to, and the one that is taken where the script names none.
  Null when upstream sent none.
  """
  destinationAddress: String
}

"""
Another Worker. The script can call it directly, with \`fetch()\` or with the methods of its entrypoint.
Points at a Worker of the account, not at a script in a dispatch namespace.
"""
type ServiceBinding implements ResourceBinding & Binding & Node @kind(name: "service") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  """
  The resource that the binding points at. Null when it is not there any more (the binding dangles), or when upstream did not say
  which it is; null with one \`FORBIDDEN\` error for each product that the credentials may not read.
  The resources that a query asks for at once are read together: of each kind, by one upstream call where it is one resource, by
  their list (one call for each page of 100 to 10,000) where there are several.
  """
  resource: Worker
  "The name of the Worker. Null when upstream sent none."
  service: String
  "The name of the entrypoint that the Worker is called at. Null when upstream sent none, which means its default export."
  entrypoint: String
  "The environment of the Worker: \`production\` in older data. Null when upstream sent none, which is usual today."
  environment: String
}

"""
A text file. The script gets its content as a string.
Points at a part of the script's own upload; only for scripts in service-worker syntax.
"""
type TextBlobBinding implements Binding & Node @kind(name: "text_blob", deprecated: "Works only in service-worker syntax. Write the script as an ES module, and import the file as a text module.") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  "The name of the uploaded file that holds the text. Null when upstream sent none, which may happen."
  part: String
}

"A Vectorize index. The script can insert and query vectors in it. Points at one index of the account, by its name."
type VectorizeBinding implements ResourceBinding & Binding & Node @kind(name: "vectorize") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  """
  The resource that the binding points at. Null when it is not there any more (the binding dangles), or when upstream did not say
  which it is; null with one \`FORBIDDEN\` error for each product that the credentials may not read.
  The resources that a query asks for at once are read together: of each kind, by one upstream call where it is one resource, by
  their list (one call for each page of 100 to 10,000) where there are several.
  """
  resource: VectorizeIndex
  "The name of the index: at most 64 characters. Null when upstream sent none."
  indexName: String
}

"""
Metadata of the script's own version. The script can read the id, tag and timestamp of the version that runs.
They exist only at run time, so the binding has no fields for them and points at nothing.
"""
type VersionMetadataBinding implements Binding & Node @kind(name: "version_metadata") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
}

"""
A private network of Workers VPC. The script can send requests to any host that the network reaches.
Points at either a Cloudflare Tunnel (\`tunnelId\`) or the account's own Cloudflare Mesh network (\`networkId\`).
"""
type VPCNetworkBinding implements ResourceBinding & Binding & Node @kind(name: "vpc_network") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  """
  The tunnel that the binding points at. Null when the binding points at a network, which is no resource, or when the tunnel is not
  there any more (the binding dangles); null with one \`FORBIDDEN\` error for all tunnels where the credentials may not read them.
  The tunnels that a query asks for at once are read together: by one upstream call where it is one, by their list (one call for
  each 1,000) where there are several.
  """
  resource: Tunnel
  """
  Turns on Gateway identity: \`runtime-email-alpha\`, or a value that came later. Goes only with the network \`cf1:network\`.
  Null when upstream sent none, which means off.
  """
  identity: String
  """
  The id of the network: only \`cf1:network\` today, the account's Cloudflare Mesh.
  Null when the binding points at a tunnel, or upstream sent none.
  """
  networkId: String
  "Cloudflare's id of the tunnel: a UUID. Null when the binding points at a network, or upstream sent none."
  tunnelId: String
}

"""
A private service of Workers VPC. The script can send requests to this one service, and to nothing else in its network.
Points at one VPC service of the account, which holds where the service is.
"""
type VPCServiceBinding implements ResourceBinding & Binding & Node @kind(name: "vpc_service") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  """
  The resource that the binding points at. Null when it is not there any more (the binding dangles), or when upstream did not say
  which it is; null with one \`FORBIDDEN\` error for each product that the credentials may not read.
  The resources that a query asks for at once are read together: of each kind, by one upstream call where it is one resource, by
  their list (one call for each page of 100 to 10,000) where there are several.
  """
  resource: VPCService
  "Cloudflare's id of the VPC service: a UUID. Null when upstream sent none."
  serviceId: String
}

"""
A WebAssembly module. The script can instantiate it.
Points at a part of the script's own upload; only for scripts in service-worker syntax.
"""
type WasmModuleBinding implements Binding & Node @kind(name: "wasm_module", deprecated: "Works only in service-worker syntax. Write the script as an ES module, and import the .wasm file as a module.") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  "The name of the uploaded file that holds the module. Null when upstream sent none, which may happen."
  part: String
}

"A Workflow. The script can start its instances and look after them. Points at one Workflow of the account, by its name."
type WorkflowBinding implements ResourceBinding & Binding & Node @kind(name: "workflow") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  """
  The resource that the binding points at. Null when it is not there any more (the binding dangles), or when upstream did not say
  which it is; null with one \`FORBIDDEN\` error for each product that the credentials may not read.
  The resources that a query asks for at once are read together: of each kind, by one upstream call where it is one resource, by
  their list (one call for each page of 100 to 10,000) where there are several.
  """
  resource: Workflow
  "The name of the Workflow: at most 64 characters. Null when upstream sent none."
  workflowName: String
  "The name of the class that defines the Workflow. Null when upstream sent none, as for a Workflow of another script."
  className: String
  "The name of the script that holds the Workflow. Null when upstream sent none, which means the script with the binding."
  scriptName: String
  """
  The Worker in \`scriptName\`, which holds the Workflow. Null when upstream sent no such name, which means the script with the
  binding, and where the account has no Worker of that name.
  Costs one upstream call, together with all other Workers that the query asks for at once.
  """
  worker: Worker
}

"""
A binding of a kind that this schema does not know. It holds what upstream sent, so that nothing is lost.
An element of upstream's list that is no object, or has no name, comes as an \`UnknownBinding\` as well.
"""
type UnknownBinding implements Binding & Node {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  "Upstream's own word for the kind: its \`type\`. The empty string when upstream sent none."
  wireType: String!
  """
  The element as upstream sent it, without properties of its own called \`text\`, \`key_base64\` or \`key_jwk\`, which may hold secrets.
  Null where upstream's list holds \`null\` in place of a binding.
  """
  raw: JSON
}

"""
Something that bindings point at: a KV namespace, a queue, a Worker. Each kind of resource is a type of its own; ask for its
fields with an inline fragment: \`... on KVNamespace { title }\`.
Only \`id\`, \`identifier\` and \`usedBy\` need no reading of the resource. Its other fields are null where upstream (Cloudflare's REST
API) sent nothing, and null with an error on their own path where upstream sent something that does not fit the field's type.
Dates are called \`createdOn\` and \`modifiedOn\` in every type that has them, whatever upstream calls them.
"""
interface Resource implements Node {
  "A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for \`node(id:)\` and as the key of a normalised client cache."
  id: ID!
  """
  Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
  Takes no upstream call.
  """
  identifier: String!
  """
  The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
  Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
  each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
  \`first\`, or empty, with \`hasNextPage\` true and an \`endCursor\` to go on from. Null only with an error.
  """
  usedBy(
    "The name of the dispatch namespace whose scripts are looked through: \`production\`."
    dispatchNamespace: String!
    "The most uses to give: 0 to 100."
    first: Int! = 25
    "The \`endCursor\` of the page before. It stays good over restarts of the gateway. Left out or null: from the first script on."
    after: String
  ): ResourceUseConnection
}

"A page of the uses of a resource."
type ResourceUseConnection {
  "The uses, each with its own cursor."
  edges: [ResourceUseEdge!]!
  "The uses."
  nodes: [ResourceUse!]!
  "Whether, and from where, there is more."
  pageInfo: PageInfo!
}

"A use in a page."
type ResourceUseEdge {
  "The place of the use: as \`after\`, it begins a page behind it."
  cursor: String!
  "The use."
  node: ResourceUse!
}

"A use of a resource: a binding that points at it, and the script that has the binding."
type ResourceUse {
  "The script that has the binding."
  script: Script!
  "The binding that points at the resource. A script with two such bindings is two uses."
  binding: Binding!
}

"Whether there is more of a list than this page, and where to go on. Pages go forward only, by \`first\` and \`after\`."
type PageInfo {
  "Whether there is, or may be, something behind this page. Only false means the end: a page may be short or empty before it."
  hasNextPage: Boolean!
  "Whether there is, or may be, something before this page."
  hasPreviousPage: Boolean!
  "The cursor of the first edge. Null in an empty page."
  startCursor: String
  """
  Where to go on: as \`after\`, it begins the next page. An empty page has one too where \`hasNextPage\` is true.
  Null in an empty page that nothing follows.
  """
  endCursor: String
}

"A Workers KV namespace: a store of key-value pairs. Its \`identifier\` is Cloudflare's id of it, 32 hexadecimal digits."
type KVNamespace implements Resource & Node {
  "A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for \`node(id:)\` and as the key of a normalised client cache."
  id: ID!
  """
  Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
  Takes no upstream call.
  """
  identifier: String!
  """
  The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
  Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
  each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
  \`first\`, or empty, with \`hasNextPage\` true and an \`endCursor\` to go on from. Null only with an error.
  """
  usedBy(
    "The name of the dispatch namespace whose scripts are looked through: \`production\`."
    dispatchNamespace: String!
    "The most uses to give: 0 to 100."
    first: Int! = 25
    "The \`endCursor\` of the page before. It stays good over restarts of the gateway. Left out or null: from the first script on."
    after: String
  ): ResourceUseConnection
  "Cloudflare's own id of the namespace: 32 hexadecimal digits. Upstream calls it \`id\`. Null when upstream sent none."
  namespaceId: String @wire(names: ["id"])
  "The name that people gave the namespace: at most 512 characters, unique in the account. Null when upstream sent none."
  title: String
  """
  The jurisdiction that the namespace's data is kept in: \`eu\`, \`fedramp\`, \`us\`, or one that came later.
  Null when upstream sent none, which means no restriction.
  """
  jurisdiction: String
  """
  Whether keys that are written in a URL are decoded before they are stored: with true, a \`%3F\` in the URL is stored as \`?\`.
  Null when upstream sent none.
  """
  supportsUrlEncoding: Boolean
}

"A D1 database: a SQLite database that Cloudflare runs. Its \`identifier\` is Cloudflare's id of it, a UUID."
type D1Database implements Resource & Node {
  "A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for \`node(id:)\` and as the key of a normalised client cache."
  id: ID!
  """
  Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
  Takes no upstream call.
  """
  identifier: String!
  """
  The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
  Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
  each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
  \`first\`, or empty, with \`hasNextPage\` true and an \`endCursor\` to go on from. Null only with an error.
  """
  usedBy(
    "The name of the dispatch namespace whose scripts are looked through: \`production\`."
    dispatchNamespace: String!
    "The most uses to give: 0 to 100."
    first: Int! = 25
    "The \`endCursor\` of the page before. It stays good over restarts of the gateway. Left out or null: from the first script on."
    after: String
  ): ResourceUseConnection
  "Cloudflare's own id of the database: a UUID. Upstream calls it \`uuid\`. Null when upstream sent none."
  databaseId: String @wire(names: ["uuid"])
  "The name that people gave the database, unique in the account. Null when upstream sent none."
  name: String
  "When the database was made. Null when upstream sent none."
  createdOn: DateTime @wire(names: ["created_at"])
  "The size of the database, in bytes. Null when upstream sent none, which may happen where upstream's list was read."
  fileSize: Float
  """
  The jurisdiction that the database runs and keeps its data in: \`eu\`, \`fedramp\`, \`us\`, or one that came later.
  Null when upstream sent none, which means no restriction.
  """
  jurisdiction: String
  "The region that the primary copy of the database runs in: \`WEUR\`. Null where upstream's list was read, which leaves it out."
  runningInRegion: String
  "How the database is copied to other regions. Null where upstream's list was read, which leaves it out."
  readReplication: D1ReadReplication
  """
  The generation of D1 that the database belongs to: \`production\` today; \`alpha\` or \`beta\` of old ones. Upstream calls it \`version\`.
  Null when upstream sent none.
  """
  databaseVersion: String @wire(names: ["version"])
}

"How a D1 database is copied, for reading, to other regions."
type D1ReadReplication {
  """
  \`auto\` where Cloudflare makes read replicas and places them around the world, \`disabled\` where there are none, or a mode that
  came later. Null when upstream sent none.
  """
  mode: String
}

"""
An R2 bucket: a store of objects. Its \`identifier\` is its name (\`uploads\`), with the jurisdiction before it where that is not the
default one (\`eu/uploads\`): two buckets may have the same name in two jurisdictions.
"""
type R2Bucket implements Resource & Node {
  "A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for \`node(id:)\` and as the key of a normalised client cache."
  id: ID!
  """
  Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
  Takes no upstream call.
  """
  identifier: String!
  """
  The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
  Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
  each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
  \`first\`, or empty, with \`hasNextPage\` true and an \`endCursor\` to go on from. Null only with an error.
  """
  usedBy(
    "The name of the dispatch namespace whose scripts are looked through: \`production\`."
    dispatchNamespace: String!
    "The most uses to give: 0 to 100."
    first: Int! = 25
    "The \`endCursor\` of the page before. It stays good over restarts of the gateway. Left out or null: from the first script on."
    after: String
  ): ResourceUseConnection
  "The name, unique in its jurisdiction: 3 to 63 lower-case letters, digits and dashes. Null when upstream sent none."
  name: String
  "When the bucket was made. Upstream calls it \`creation_date\`. Null when upstream sent none."
  createdOn: DateTime @wire(names: ["creation_date"])
  """
  The jurisdiction that the bucket's data is kept in: \`default\` (no restriction), \`eu\`, \`us\`, \`fedramp\`, \`fedramp-high\`, or one
  that came later. Null when upstream sent none, which may happen where upstream's list was read.
  """
  jurisdiction: String
  """
  Where the bucket is: \`apac\` (Asia-Pacific), \`eeur\` or \`weur\` (Eastern, Western Europe), \`enam\` or \`wnam\` (Eastern, Western North
  America), \`oc\` (Oceania), or a place that came later; in upper or lower case.
  Null when upstream sent none, which may happen where upstream's list was read.
  """
  location: String
  """
  How objects are stored whose upload does not say it: \`Standard\`, \`InfrequentAccess\`, or a class that came later.
  Null when upstream sent none, which may happen where upstream's list was read.
  """
  storageClass: String
}

"A queue of Cloudflare Queues: it keeps messages until its consumers have taken them. Its \`identifier\` is its name."
type Queue implements Resource & Node {
  "A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for \`node(id:)\` and as the key of a normalised client cache."
  id: ID!
  """
  Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
  Takes no upstream call.
  """
  identifier: String!
  """
  The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
  Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
  each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
  \`first\`, or empty, with \`hasNextPage\` true and an \`endCursor\` to go on from. Null only with an error.
  """
  usedBy(
    "The name of the dispatch namespace whose scripts are looked through: \`production\`."
    dispatchNamespace: String!
    "The most uses to give: 0 to 100."
    first: Int! = 25
    "The \`endCursor\` of the page before. It stays good over restarts of the gateway. Left out or null: from the first script on."
    after: String
  ): ResourceUseConnection
  "Cloudflare's own id of the queue: 32 hexadecimal digits. Null when upstream sent none."
  queueId: String
  "The name, unique in the account: 1 to 63 characters. Upstream calls it \`queue_name\`. Null when upstream sent none."
  name: String @wire(names: ["queue_name"])
  "When the queue was made. Null when upstream sent none."
  createdOn: DateTime
  "When the queue was last changed. Null when upstream sent none."
  modifiedOn: DateTime
  """
  The jurisdiction that the queue's messages are kept in: \`eu\`, \`us\`, \`fedramp\`, or one that came later.
  Null when upstream sent none, which means no restriction.
  """
  jurisdiction: String
  "How messages are delivered and kept. Null when upstream sent none."
  settings: QueueSettings
  "How many producers the queue has. Null when upstream sent none."
  producersTotalCount: Int
  "How many consumers the queue has. Null when upstream sent none."
  consumersTotalCount: Int
  """
  What sends messages to the queue, as upstream lists it; it may leave out scripts in dispatch namespaces, which \`usedBy\` tells.
  Costs no upstream call of its own: it comes with the queue. Null when upstream sent none.
  """
  producers: [QueueProducer!]
  "What takes messages from the queue. Costs no upstream call of its own: it comes with the queue. Null when upstream sent none."
  consumers: [QueueConsumer!]
}

"How a queue delivers and keeps messages."
type QueueSettings {
  "How long every message is held back before consumers may get it, in seconds. Null when upstream sent none."
  deliveryDelay: Int
  "Whether delivery to consumers is paused. Null when upstream sent none."
  deliveryPaused: Boolean
  "How long a message is kept that no consumer has taken, in seconds. Null when upstream sent none."
  messageRetentionPeriod: Int
}

"Something that sends messages to a queue."
type QueueProducer {
  "What it is: \`worker\`, \`r2_bucket\` (the bucket's event notifications), or a type that came later. Null when upstream sent none."
  type: String
  "The name of the Worker that sends, where it is one. Upstream calls it \`script\`. Null for other producers."
  scriptName: String @wire(names: ["script", "script_name", "service"])
  "The name of the R2 bucket whose events are sent, where it is one. Null for other producers."
  bucketName: String
}

"Something that takes messages from a queue."
type QueueConsumer {
  "Cloudflare's own id of the consumer: 32 hexadecimal digits. Null when upstream sent none."
  consumerId: String
  """
  What it is: \`worker\` (a Worker is called with batches of messages), \`http_pull\` (a program of any kind fetches them over HTTP), or
  a type that came later. Null when upstream sent none.
  """
  type: String
  "The name of the Worker that is called with messages. Upstream calls it \`script\` or \`script_name\`. Null for other consumers."
  scriptName: String @wire(names: ["script_name", "script", "service"])
  "The name of the queue that takes messages which could not be delivered. Null or the empty string where there is none."
  deadLetterQueue: String
  "When the consumer was made. Null when upstream sent none."
  createdOn: DateTime
  "How messages are handed over. Null when upstream sent none."
  settings: QueueConsumerSettings
  """
  The Worker that is called with messages. Null for other consumers, and where the account has no Worker of that name.
  Costs one upstream call, together with all other Workers that the query asks for at once.
  """
  worker: Worker
}

"How a queue hands messages to a consumer."
type QueueConsumerSettings {
  "The most messages in one batch. Null when upstream sent none."
  batchSize: Int
  "The most invocations of a Worker at once. Null when upstream sent none, which means as many as Cloudflare allows."
  maxConcurrency: Int
  "How often a message is delivered again before it goes to the dead letter queue, or is lost. Null when upstream sent none."
  maxRetries: Int
  "The longest wait for a batch to fill up, in milliseconds; only of a Worker. Null when upstream sent none."
  maxWaitTimeMs: Int
  "How long a message waits before it is delivered again, in seconds. Null when upstream sent none."
  retryDelay: Int
  "How long a message that was pulled is hidden from others, in milliseconds; only of \`http_pull\`. Null when upstream sent none."
  visibilityTimeoutMs: Int
}

"""
A Hyperdrive configuration: where a database outside Cloudflare is, and how connections to it are pooled and its answers cached.
Its \`identifier\` is Cloudflare's id of it, 32 hexadecimal digits. The password is never shown, and Cloudflare does not send it.
"""
type HyperdriveConfig implements Resource & Node {
  "A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for \`node(id:)\` and as the key of a normalised client cache."
  id: ID!
  """
  Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
  Takes no upstream call.
  """
  identifier: String!
  """
  The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
  Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
  each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
  \`first\`, or empty, with \`hasNextPage\` true and an \`endCursor\` to go on from. Null only with an error.
  """
  usedBy(
    "The name of the dispatch namespace whose scripts are looked through: \`production\`."
    dispatchNamespace: String!
    "The most uses to give: 0 to 100."
    first: Int! = 25
    "The \`endCursor\` of the page before. It stays good over restarts of the gateway. Left out or null: from the first script on."
    after: String
  ): ResourceUseConnection
  "Cloudflare's own id of the configuration: 32 hexadecimal digits. Upstream calls it \`id\`. Null when upstream sent none."
  configId: String @wire(names: ["id"])
  "The name that people gave the configuration. Null when upstream sent none."
  name: String
  "When the configuration was made. Null when upstream sent none."
  createdOn: DateTime
  "When the configuration was last changed. Null when upstream sent none."
  modifiedOn: DateTime
  "When somebody last restarted the pool of connections. Null when nobody ever did, or upstream sent none."
  restartedOn: DateTime
  "The database. Null when upstream sent none."
  origin: HyperdriveOrigin
  "How answers of the database are cached. Null when upstream sent none."
  caching: HyperdriveCaching
  "How the connection to the database is secured. Null when upstream sent none, as where a VPC service sees to it."
  mtls: HyperdriveMTLS
  "About how many connections to the database may be open at once. Null when upstream sent none."
  originConnectionLimit: Int
  """
  The VPC service that the database is reached through. Null where it is reached otherwise, and where the service is not there any
  more. Costs one upstream call, or one for each 1,000 VPC services of the account where the query asks for several at once.
  """
  vpcService: VPCService
}

"A database that Hyperdrive connects to: public with \`host\` and \`port\`, behind a tunnel with \`host\` alone, or behind \`serviceId\`."
type HyperdriveOrigin {
  "What kind of database it is: \`postgres\`, \`postgresql\`, \`mysql\`, or one that came later. Null when upstream sent none."
  scheme: String
  "The host name or IP address of the database. Null where a VPC service leads to it, or upstream sent none."
  host: String
  "The TCP port of the database. Null where a tunnel or a VPC service leads to it, or upstream sent none."
  port: Int
  "The name of the database on its server. Null when upstream sent none."
  database: String
  "The user that Hyperdrive logs in as. Null when upstream sent none."
  user: String
  "Cloudflare's id of the VPC service that leads to the database: a UUID. Null where none does. \`vpcService\` is the service itself."
  serviceId: String
}

"How Hyperdrive caches the answers of a database."
type HyperdriveCaching {
  "Whether nothing is cached. Null when upstream sent none, which means that answers are cached."
  disabled: Boolean
  "How long an answer is cached, in seconds. Null when upstream sent none, which means 60 where caching is on."
  maxAge: Int
  "How long an answer may be used past \`maxAge\`, in seconds. Null when upstream sent none, which means 15 where caching is on."
  staleWhileRevalidate: Int
}

"How Hyperdrive and a database prove to each other who they are."
type HyperdriveMTLS {
  "Cloudflare's id of the certificate authority that must have signed the database's certificate. Null when upstream sent none."
  caCertificateId: String
  "Cloudflare's id of the client certificate that Hyperdrive shows: that of an \`MTLSCertificate\`. Null when upstream sent none."
  mtlsCertificateId: String
  """
  How strictly the database's certificate is checked: \`require\`, \`verify-ca\` or \`verify-full\` for PostgreSQL, \`REQUIRED\`,
  \`VERIFY_CA\` or \`VERIFY_IDENTITY\` for MySQL, or a mode that came later. Null when upstream sent none.
  """
  sslmode: String
}

"A Vectorize index: a database of vectors that is searched by likeness. Its \`identifier\` is its name."
type VectorizeIndex implements Resource & Node {
  "A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for \`node(id:)\` and as the key of a normalised client cache."
  id: ID!
  """
  Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
  Takes no upstream call.
  """
  identifier: String!
  """
  The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
  Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
  each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
  \`first\`, or empty, with \`hasNextPage\` true and an \`endCursor\` to go on from. Null only with an error.
  """
  usedBy(
    "The name of the dispatch namespace whose scripts are looked through: \`production\`."
    dispatchNamespace: String!
    "The most uses to give: 0 to 100."
    first: Int! = 25
    "The \`endCursor\` of the page before. It stays good over restarts of the gateway. Left out or null: from the first script on."
    after: String
  ): ResourceUseConnection
  "The name, unique in the account: at most 64 characters. Null when upstream sent none."
  name: String
  "What people wrote about the index. Null when upstream sent none."
  description: String
  "When the index was made. Null when upstream sent none."
  createdOn: DateTime
  "When the index was last changed. Null when upstream sent none."
  modifiedOn: DateTime
  "What vectors the index holds, and how it compares them. Null when upstream sent none."
  config: VectorizeConfig
}

"What vectors a Vectorize index holds, and how it compares them. It cannot be changed once the index is made."
type VectorizeConfig {
  "How many numbers each vector has. Null when upstream sent none."
  dimensions: Int
  """
  How the distance of two vectors is measured: \`cosine\`, \`euclidean\`, \`dot-product\`, or a metric that came later.
  Null when upstream sent none.
  """
  metric: String
  """
  The embedding model that \`dimensions\` and \`metric\` were chosen by: \`@cf/baai/bge-base-en-v1.5\`.
  Null when upstream sent none, as where they were given one by one.
  """
  preset: String
}

"A Workflow: a program of steps that survives failures and restarts, run as instances. Its \`identifier\` is its name."
type Workflow implements Resource & Node {
  "A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for \`node(id:)\` and as the key of a normalised client cache."
  id: ID!
  """
  Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
  Takes no upstream call.
  """
  identifier: String!
  """
  The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
  Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
  each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
  \`first\`, or empty, with \`hasNextPage\` true and an \`endCursor\` to go on from. Null only with an error.
  """
  usedBy(
    "The name of the dispatch namespace whose scripts are looked through: \`production\`."
    dispatchNamespace: String!
    "The most uses to give: 0 to 100."
    first: Int! = 25
    "The \`endCursor\` of the page before. It stays good over restarts of the gateway. Left out or null: from the first script on."
    after: String
  ): ResourceUseConnection
  "Cloudflare's own id of the Workflow: a UUID. Upstream calls it \`id\`. Null when upstream sent none."
  workflowId: String @wire(names: ["id"])
  "The name, unique in the account: at most 64 characters. Null when upstream sent none."
  name: String
  "The name of the class that defines the Workflow. Null when upstream sent none."
  className: String
  "The name of the script that holds the class. Null when upstream sent none."
  scriptName: String
  "Whether that script was deleted, which leaves the Workflow unable to run. Null when upstream sent none."
  scriptDeleted: Boolean
  "When the Workflow was made. Null when upstream sent none."
  createdOn: DateTime
  "When the Workflow was last changed. Null when upstream sent none."
  modifiedOn: DateTime
  "When an instance was last started. Null when none ever was, or upstream sent none."
  triggeredOn: DateTime
  "How many instances there are, by status. Null when upstream sent none."
  instances: WorkflowInstances
  "When instances are started by themselves. Null when upstream sent none."
  schedules: [WorkflowSchedule!]
  """
  The Worker that holds the class. Null where the account has no Worker of that name, as when the script is in a dispatch namespace.
  Costs one upstream call, together with all other Workers that the query asks for at once.
  """
  worker: Worker
}

"How many instances of a Workflow there are, by status. A status that came later than this schema is not counted."
type WorkflowInstances {
  "Instances that wait for their turn. Null when upstream sent none."
  queued: Float
  "Instances that run. Null when upstream sent none."
  running: Float
  "Instances that were paused. Null when upstream sent none."
  paused: Float
  "Instances that sleep, or wait for an event. Null when upstream sent none."
  waiting: Float
  "Instances that finish a step before they pause. Null when upstream sent none."
  waitingForPause: Float @wire(names: ["waitingForPause", "waiting_for_pause"])
  "Instances that ended well. Null when upstream sent none."
  complete: Float
  "Instances that failed. Null when upstream sent none."
  errored: Float
  "Instances that somebody stopped. Null when upstream sent none."
  terminated: Float
}

"A time at which a Workflow starts an instance, again and again."
type WorkflowSchedule {
  "The times, as a cron expression: \`*/30 * * * *\`. Null when upstream sent none."
  cron: String
  "When the next instance starts. Null when upstream sent none."
  nextInstance: DateTime
}

"A store of Secrets Store: it holds secrets that scripts share. Its \`identifier\` is Cloudflare's id of it, 32 hexadecimal digits."
type SecretsStore implements Resource & Node {
  "A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for \`node(id:)\` and as the key of a normalised client cache."
  id: ID!
  """
  Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
  Takes no upstream call.
  """
  identifier: String!
  """
  The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
  Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
  each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
  \`first\`, or empty, with \`hasNextPage\` true and an \`endCursor\` to go on from. Null only with an error.
  """
  usedBy(
    "The name of the dispatch namespace whose scripts are looked through: \`production\`."
    dispatchNamespace: String!
    "The most uses to give: 0 to 100."
    first: Int! = 25
    "The \`endCursor\` of the page before. It stays good over restarts of the gateway. Left out or null: from the first script on."
    after: String
  ): ResourceUseConnection
  "Cloudflare's own id of the store: 32 hexadecimal digits. Upstream calls it \`id\`. Null when upstream sent none."
  storeId: String @wire(names: ["id"])
  "The name of the store. Null when upstream sent none."
  name: String
  "When the store was made. Upstream calls it \`created\`. Null when upstream sent none."
  createdOn: DateTime @wire(names: ["created"])
  "When the store was last changed. Upstream calls it \`modified\`. Null when upstream sent none."
  modifiedOn: DateTime @wire(names: ["modified"])
}

"""
A secret in Secrets Store. Its value is never shown, and Cloudflare does not send it.
Its \`identifier\` is Cloudflare's id of its store, a slash, and its name: \`023e105f4ecef8ad9ca31a8372d0c353/STRIPE_KEY\`.
"""
type SecretsStoreSecret implements Resource & Node {
  "A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for \`node(id:)\` and as the key of a normalised client cache."
  id: ID!
  """
  Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
  Takes no upstream call.
  """
  identifier: String!
  """
  The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
  Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
  each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
  \`first\`, or empty, with \`hasNextPage\` true and an \`endCursor\` to go on from. Null only with an error.
  """
  usedBy(
    "The name of the dispatch namespace whose scripts are looked through: \`production\`."
    dispatchNamespace: String!
    "The most uses to give: 0 to 100."
    first: Int! = 25
    "The \`endCursor\` of the page before. It stays good over restarts of the gateway. Left out or null: from the first script on."
    after: String
  ): ResourceUseConnection
  "Cloudflare's own id of the secret: 32 hexadecimal digits. Upstream calls it \`id\`. Null when upstream sent none."
  secretId: String @wire(names: ["id"])
  "The name, unique in the store. Null when upstream sent none."
  name: String
  "Cloudflare's id of the store that holds the secret: 32 hexadecimal digits. Null when upstream sent none."
  storeId: String
  "What people wrote about the secret. Null when upstream sent none."
  comment: String
  "How far the secret has come: \`pending\`, \`active\`, \`deleted\`, or a status that came later. Null when upstream sent none."
  status: String
  """
  The products that may use the secret: \`workers\`, \`ai_gateway\`, \`dex\`, \`access\`, \`containers\`, \`websearch\`, and what came later.
  Null when upstream sent none.
  """
  scopes: [String!]
  "When the secret was made. Upstream calls it \`created\`. Null when upstream sent none."
  createdOn: DateTime @wire(names: ["created"])
  "When the secret was last changed. Upstream calls it \`modified\`. Null when upstream sent none."
  modifiedOn: DateTime @wire(names: ["modified"])
  """
  The store that holds the secret. Null where it is not there any more.
  Costs one upstream call, or one for each 100 stores of the account where the query asks for several at once.
  """
  store: SecretsStore
}

"""
A certificate that was uploaded for mutual TLS: a client certificate to show to other servers, or a certificate authority.
Its \`identifier\` is Cloudflare's id of it, a UUID. The private key is never shown, and Cloudflare does not send it.
"""
type MTLSCertificate implements Resource & Node {
  "A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for \`node(id:)\` and as the key of a normalised client cache."
  id: ID!
  """
  Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
  Takes no upstream call.
  """
  identifier: String!
  """
  The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
  Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
  each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
  \`first\`, or empty, with \`hasNextPage\` true and an \`endCursor\` to go on from. Null only with an error.
  """
  usedBy(
    "The name of the dispatch namespace whose scripts are looked through: \`production\`."
    dispatchNamespace: String!
    "The most uses to give: 0 to 100."
    first: Int! = 25
    "The \`endCursor\` of the page before. It stays good over restarts of the gateway. Left out or null: from the first script on."
    after: String
  ): ResourceUseConnection
  "Cloudflare's own id of the certificate: a UUID. Upstream calls it \`id\`. Null when upstream sent none."
  certificateId: String @wire(names: ["id"])
  "The name that people gave the certificate, if any. Null when upstream sent none."
  name: String
  "Whether it is a certificate authority, rather than a client certificate. Null when upstream sent none."
  ca: Boolean
  "Who made and manages it: \`custom\`, \`gateway_managed\`, \`access_managed\`, or a type that came later. Null when upstream sent none."
  type: String
  "Who signed it, as a distinguished name: \`CN=Example CA,O=Example\`. Null when upstream sent none."
  issuer: String
  "Its serial number, as a string of decimal digits. Null when upstream sent none."
  serialNumber: String
  "The algorithm that it was signed with: \`ECDSAWithSHA256\`. Null when upstream sent none."
  signature: String
  "When it was uploaded. Null when upstream sent none."
  uploadedOn: DateTime
  "When it expires. Null when upstream sent none."
  expiresOn: DateTime
}

"""
A stream of Cloudflare Pipelines: it takes in the records that a pipeline then works on.
Its \`identifier\` is Cloudflare's id of it, 32 hexadecimal digits.
"""
type PipelinesStream implements Resource & Node {
  "A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for \`node(id:)\` and as the key of a normalised client cache."
  id: ID!
  """
  Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
  Takes no upstream call.
  """
  identifier: String!
  """
  The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
  Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
  each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
  \`first\`, or empty, with \`hasNextPage\` true and an \`endCursor\` to go on from. Null only with an error.
  """
  usedBy(
    "The name of the dispatch namespace whose scripts are looked through: \`production\`."
    dispatchNamespace: String!
    "The most uses to give: 0 to 100."
    first: Int! = 25
    "The \`endCursor\` of the page before. It stays good over restarts of the gateway. Left out or null: from the first script on."
    after: String
  ): ResourceUseConnection
  "Cloudflare's own id of the stream: 32 hexadecimal digits. Upstream calls it \`id\`. Null when upstream sent none."
  streamId: String @wire(names: ["id"])
  "The name of the stream. Null when upstream sent none."
  name: String
  "The number of the stream's configuration, which grows with each change. Null when upstream sent none."
  version: Int
  "The URL that records may be sent to, where \`http\` is enabled. Null when upstream sent none."
  endpoint: String
  "How records may be sent over HTTP. Null when upstream sent none."
  http: PipelinesStreamHttp
  "How records may be sent by bindings. Null when upstream sent none."
  workerBinding: PipelinesStreamWorkerBinding
  "What the records look like. Null when upstream sent none."
  format: PipelinesStreamFormat
  """
  The fields of the records: \`{"fields": [{"name": "user", "type": "string", "required": true}]}\`.
  Null when upstream sent none, as for records of any shape.
  """
  schema: JSON
  "When the stream was made. Null when upstream sent none."
  createdOn: DateTime @wire(names: ["created_at"])
  "When the stream was last changed. Null when upstream sent none."
  modifiedOn: DateTime @wire(names: ["modified_at"])
}

"How records may be sent to a stream over HTTP."
type PipelinesStreamHttp {
  "Whether they may be sent over HTTP at all. Null when upstream sent none."
  enabled: Boolean
  "Whether the sender must show an API token. Null when upstream sent none."
  authentication: Boolean
}

"How records may be sent to a stream by bindings."
type PipelinesStreamWorkerBinding {
  "Whether they may be sent by bindings at all. Null when upstream sent none."
  enabled: Boolean
}

"What the records of a stream look like."
type PipelinesStreamFormat {
  "The format: \`json\`, \`parquet\`, or one that came later. Null when upstream sent none."
  type: String
  "Whether records may have any shape; only of \`json\`. Null when upstream sent none."
  unstructured: Boolean
  "How decimal numbers are written: \`number\`, \`string\`, \`bytes\`; only of \`json\`. Null when upstream sent none."
  decimalEncoding: String
  "How times are written: \`rfc3339\`, \`unix_millis\`; only of \`json\`. Null when upstream sent none."
  timestampFormat: String
  "How files are compressed: \`uncompressed\`, \`snappy\`, \`gzip\`, \`zstd\`, \`lz4\`; only of \`parquet\`. Null when upstream sent none."
  compression: String
  "The size of a row group, in bytes; only of \`parquet\`. Null when upstream sent none."
  rowGroupBytes: Float
}

"""
A legacy pipeline: it takes in records and writes them to an R2 bucket. Cloudflare deprecated these for streams, sinks and new
pipelines. Its \`identifier\` is its name.
"""
type LegacyPipeline implements Resource & Node {
  "A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for \`node(id:)\` and as the key of a normalised client cache."
  id: ID!
  """
  Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
  Takes no upstream call.
  """
  identifier: String!
  """
  The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
  Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
  each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
  \`first\`, or empty, with \`hasNextPage\` true and an \`endCursor\` to go on from. Null only with an error.
  """
  usedBy(
    "The name of the dispatch namespace whose scripts are looked through: \`production\`."
    dispatchNamespace: String!
    "The most uses to give: 0 to 100."
    first: Int! = 25
    "The \`endCursor\` of the page before. It stays good over restarts of the gateway. Left out or null: from the first script on."
    after: String
  ): ResourceUseConnection
  "Cloudflare's own id of the pipeline: 32 hexadecimal digits. Upstream calls it \`id\`. Null when upstream sent none."
  pipelineId: String @wire(names: ["id"])
  "The name, unique in the account. Null when upstream sent none."
  name: String
  "The number of the pipeline's configuration, which grows with each change. Null when upstream sent none."
  version: Int
  "The URL that records may be sent to, where one of the \`sources\` is \`http\`. Null when upstream sent none."
  endpoint: String
  "The ways in which records may be sent. Upstream calls it \`source\`. Null when upstream sent none."
  sources: [LegacyPipelineSource!] @wire(names: ["source"])
  "Where the records are written to. Null when upstream sent none."
  destination: LegacyPipelineDestination
}

"A way in which records may be sent to a legacy pipeline."
type LegacyPipelineSource {
  "The way: \`http\`, \`binding\`, or one that came later. Null when upstream sent none."
  type: String
  "The format of the records: \`json\`. Null when upstream sent none."
  format: String
  "Whether the sender must show an API token; only of \`http\`. Null when upstream sent none."
  authentication: Boolean
}

"Where a legacy pipeline writes its records to. The keys that it writes with are never shown."
type LegacyPipelineDestination {
  "What it is: \`r2\`. Null when upstream sent none."
  type: String
  "The format of the files: \`json\`. Null when upstream sent none."
  format: String
  "How the files are compressed. Null when upstream sent none."
  compression: LegacyPipelineCompression
  "When a file is full. Null when upstream sent none."
  batch: LegacyPipelineBatch
  "Where the files go. Null when upstream sent none."
  path: LegacyPipelinePath
}

"How the files of a legacy pipeline are compressed."
type LegacyPipelineCompression {
  "The algorithm: \`none\`, \`gzip\`, \`deflate\`, or one that came later. Null when upstream sent none."
  type: String
}

"When a file of a legacy pipeline is full: as soon as one of these is reached, more or less."
type LegacyPipelineBatch {
  "The size of the file, in bytes. Null when upstream sent none."
  maxBytes: Float
  "The age of the file, in seconds. Null when upstream sent none."
  maxDurationS: Float
  "The number of records in the file. Null when upstream sent none."
  maxRows: Float
}

"Where the files of a legacy pipeline go."
type LegacyPipelinePath {
  "The name of the R2 bucket. Null when upstream sent none."
  bucket: String
  "The folder in the bucket that all files go under. Null when upstream sent none."
  prefix: String
  "The pattern of the folder's name for each file: \`date=\${date}/hr=\${hr}\`. Null when upstream sent none."
  filepath: String
  "The pattern of each file's name: \`\${slug}\${extension}\`. Null when upstream sent none."
  filename: String
}

"A service of Workers VPC: one host in a private network, and how to reach it. Its \`identifier\` is Cloudflare's id of it, a UUID."
type VPCService implements Resource & Node {
  "A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for \`node(id:)\` and as the key of a normalised client cache."
  id: ID!
  """
  Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
  Takes no upstream call.
  """
  identifier: String!
  """
  The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
  Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
  each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
  \`first\`, or empty, with \`hasNextPage\` true and an \`endCursor\` to go on from. Null only with an error.
  """
  usedBy(
    "The name of the dispatch namespace whose scripts are looked through: \`production\`."
    dispatchNamespace: String!
    "The most uses to give: 0 to 100."
    first: Int! = 25
    "The \`endCursor\` of the page before. It stays good over restarts of the gateway. Left out or null: from the first script on."
    after: String
  ): ResourceUseConnection
  "Cloudflare's own id of the service: a UUID. Null when upstream sent none."
  serviceId: String
  "The name that people gave the service, unique in the account. Null when upstream sent none."
  name: String
  "How the service is spoken to: \`http\`, \`tcp\`, or a way that came later. Null when upstream sent none."
  type: String
  "Where the service is. Null when upstream sent none."
  host: VPCServiceHost
  "The TCP port for plain HTTP; only of \`http\`. Null when upstream sent none."
  httpPort: Int
  "The TCP port for HTTPS; only of \`http\`. Null when upstream sent none."
  httpsPort: Int
  "The TCP port; only of \`tcp\`. Null when upstream sent none."
  tcpPort: Int
  "What is spoken on \`tcpPort\`: \`postgresql\`, \`mysql\`, or a protocol that came later; only of \`tcp\`. Null when upstream sent none."
  appProtocol: String
  "How the service's certificate is checked. Null when upstream sent none, which means \`verify_full\`."
  tlsSettings: VPCServiceTLSSettings
  "When the service was made. Null when upstream sent none."
  createdOn: DateTime @wire(names: ["created_at"])
  "When the service was last changed. Upstream calls it \`updated_at\`. Null when upstream sent none."
  modifiedOn: DateTime @wire(names: ["updated_at"])
  """
  The tunnel that leads to the service: that of \`host\`. Null where no tunnel does, and where the tunnel is not there any more.
  Costs one upstream call, or one for each 1,000 tunnels of the account where the query asks for several at once.
  """
  tunnel: Tunnel
}

"Where a VPC service is: at \`hostname\`, which \`resolverNetwork\` resolves, or at an IP address in \`network\`."
type VPCServiceHost {
  "The host name. Null where the service has IP addresses, or upstream sent none."
  hostname: String
  "The IPv4 address. Null where the service has none."
  ipv4: String
  "The IPv6 address. Null where the service has none."
  ipv6: String
  "The network that the IP addresses belong to. Null where the service has a host name."
  network: VPCServiceNetwork
  "The network that resolves the host name, and that it belongs to. Null where the service has IP addresses."
  resolverNetwork: VPCServiceResolverNetwork
}

"The network that the IP addresses of a VPC service belong to."
type VPCServiceNetwork {
  "Cloudflare's id of the tunnel that leads there: a UUID. Null when upstream sent none."
  tunnelId: String
}

"The network that the host name of a VPC service is resolved in."
type VPCServiceResolverNetwork {
  "Cloudflare's id of the tunnel that leads there: a UUID. Null when upstream sent none."
  tunnelId: String
  "The IP addresses of the DNS servers that are asked. Null when upstream sent none."
  resolverIps: [String!]
}

"How the certificate of a VPC service is checked."
type VPCServiceTLSSettings {
  """
  \`verify_full\` (chain and host name), \`verify_ca\` (chain only), \`disabled\` (not at all), or a mode that came later.
  Null when upstream sent none, which means \`verify_full\`.
  """
  certVerificationMode: String
}

"A Cloudflare Tunnel: a connection that a private network opens to Cloudflare. Its \`identifier\` is Cloudflare's id of it, a UUID."
type Tunnel implements Resource & Node {
  "A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for \`node(id:)\` and as the key of a normalised client cache."
  id: ID!
  """
  Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
  Takes no upstream call.
  """
  identifier: String!
  """
  The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
  Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
  each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
  \`first\`, or empty, with \`hasNextPage\` true and an \`endCursor\` to go on from. Null only with an error.
  """
  usedBy(
    "The name of the dispatch namespace whose scripts are looked through: \`production\`."
    dispatchNamespace: String!
    "The most uses to give: 0 to 100."
    first: Int! = 25
    "The \`endCursor\` of the page before. It stays good over restarts of the gateway. Left out or null: from the first script on."
    after: String
  ): ResourceUseConnection
  "Cloudflare's own id of the tunnel: a UUID. Upstream calls it \`id\`. Null when upstream sent none."
  tunnelId: String @wire(names: ["id"])
  "The name that people gave the tunnel. Null when upstream sent none."
  name: String
  """
  How it does: \`inactive\` (never run), \`healthy\`, \`degraded\` (works, but not all of it), \`down\` (no connection to Cloudflare), or a
  status that came later. Null when upstream sent none.
  """
  status: String
  "What kind of tunnel it is: \`cfd_tunnel\`, or a kind that came later. Upstream calls it \`tun_type\`. Null when upstream sent none."
  type: String @wire(names: ["tun_type"])
  """
  Where the tunnel is configured: \`cloudflare\` (in the dashboard or by API) or \`local\` (in a file on its own host).
  Upstream calls it \`config_src\`. Null when upstream sent none.
  """
  configSource: String @wire(names: ["config_src"])
  "When the tunnel was made. Null when upstream sent none."
  createdOn: DateTime @wire(names: ["created_at"])
  "Since when the tunnel has had a connection to Cloudflare. Upstream calls it \`conns_active_at\`. Null while it has none."
  activeSince: DateTime @wire(names: ["conns_active_at"])
  "Since when the tunnel has had no connection to Cloudflare. Upstream calls it \`conns_inactive_at\`. Null while it has one."
  inactiveSince: DateTime @wire(names: ["conns_inactive_at"])
}

"A namespace of AI Search: a group of instances. Every account has one named \`default\`. Its \`identifier\` is its name."
type AISearchNamespace implements Resource & Node {
  "A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for \`node(id:)\` and as the key of a normalised client cache."
  id: ID!
  """
  Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
  Takes no upstream call.
  """
  identifier: String!
  """
  The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
  Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
  each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
  \`first\`, or empty, with \`hasNextPage\` true and an \`endCursor\` to go on from. Null only with an error.
  """
  usedBy(
    "The name of the dispatch namespace whose scripts are looked through: \`production\`."
    dispatchNamespace: String!
    "The most uses to give: 0 to 100."
    first: Int! = 25
    "The \`endCursor\` of the page before. It stays good over restarts of the gateway. Left out or null: from the first script on."
    after: String
  ): ResourceUseConnection
  "The name, unique in the account. Null when upstream sent none."
  name: String
  "What people wrote about the namespace: at most 256 characters. Null when upstream sent none."
  description: String
  "When the namespace was made. Null when upstream sent none, as for one that was always there."
  createdOn: DateTime @wire(names: ["created_at"])
}

"""
An instance of AI Search: an index of documents that is searched, and that a language model can answer questions from.
Its \`identifier\` is the name of its namespace, a slash, and its own name: \`default/handbook\`.
"""
type AISearchInstance implements Resource & Node {
  "A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for \`node(id:)\` and as the key of a normalised client cache."
  id: ID!
  """
  Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
  Takes no upstream call.
  """
  identifier: String!
  """
  The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
  Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
  each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
  \`first\`, or empty, with \`hasNextPage\` true and an \`endCursor\` to go on from. Null only with an error.
  """
  usedBy(
    "The name of the dispatch namespace whose scripts are looked through: \`production\`."
    dispatchNamespace: String!
    "The most uses to give: 0 to 100."
    first: Int! = 25
    "The \`endCursor\` of the page before. It stays good over restarts of the gateway. Left out or null: from the first script on."
    after: String
  ): ResourceUseConnection
  "The name of the instance, unique in its namespace. Upstream calls it \`id\`. Null when upstream sent none."
  name: String @wire(names: ["id"])
  "The name of the namespace that holds the instance. Null when upstream sent none."
  namespace: String
  """
  Where the documents come from: \`r2\` (an R2 bucket), \`web-crawler\` (a web site), or a type that came later.
  Null when they are uploaded, or upstream sent none.
  """
  type: String
  "The R2 bucket's name or the web site's address, by \`type\`. Null when documents are uploaded, or upstream sent none."
  source: String
  "How the instance does, in upstream's own words. Null when upstream sent none."
  status: String
  "Whether the instance is turned on. Upstream calls it \`enable\`. Null when upstream sent none."
  enabled: Boolean @wire(names: ["enable"])
  "Whether the indexing of documents is paused. Null when upstream sent none."
  paused: Boolean
  "When the instance was made. Null when upstream sent none."
  createdOn: DateTime @wire(names: ["created_at"])
  "When the instance was last changed. Null when upstream sent none."
  modifiedOn: DateTime @wire(names: ["modified_at"])
  "When the instance last did something. Null when it never did, or upstream sent none."
  lastActivity: DateTime
  "How often documents are fetched anew, in seconds: 900 to 86400. Null when upstream sent none."
  syncInterval: Int
  "The model that makes vectors of documents: \`@cf/qwen/qwen3-embedding-0.6b\`. Null when upstream sent none."
  embeddingModel: String
  "The model that writes answers. Null or the empty string where the default one does."
  aiSearchModel: String
  "Cloudflare's id of the AI Gateway that calls to models go through. Null where they go through none, or upstream sent none."
  aiGatewayId: String
  "How long the pieces are that documents are cut into, in tokens. Null when upstream sent none."
  chunkSize: Int
  "The most results of a search. Null when upstream sent none."
  maxNumResults: Int
  "Whether answers to like questions are cached. Null when upstream sent none."
  cache: Boolean
  "How long an answer is cached, in seconds: 600 to 518400. Null when upstream sent none."
  cacheTtl: Int
  """
  The namespace that holds the instance: \`default\` where none is named. Null where it is not there any more.
  Costs one upstream call, or one for each 100 namespaces of the account where the query asks for several at once.
  """
  searchNamespace: AISearchNamespace
}

"An app of Flagship: a set of feature flags. Its \`identifier\` is Cloudflare's id of it, at most 128 characters."
type FlagshipApp implements Resource & Node {
  "A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for \`node(id:)\` and as the key of a normalised client cache."
  id: ID!
  """
  Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
  Takes no upstream call.
  """
  identifier: String!
  """
  The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
  Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
  each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
  \`first\`, or empty, with \`hasNextPage\` true and an \`endCursor\` to go on from. Null only with an error.
  """
  usedBy(
    "The name of the dispatch namespace whose scripts are looked through: \`production\`."
    dispatchNamespace: String!
    "The most uses to give: 0 to 100."
    first: Int! = 25
    "The \`endCursor\` of the page before. It stays good over restarts of the gateway. Left out or null: from the first script on."
    after: String
  ): ResourceUseConnection
  "Cloudflare's own id of the app: at most 128 characters. Upstream calls it \`id\`. Null when upstream sent none."
  appId: String @wire(names: ["id"])
  "The name of the app. Null when upstream sent none."
  name: String
  "When the app was made. Null when upstream sent none."
  createdOn: DateTime @wire(names: ["created_at"])
  "When the app was last changed. Upstream calls it \`updated_at\`. Null when upstream sent none."
  modifiedOn: DateTime @wire(names: ["updated_at"])
  "The e-mail address of who last changed the app, or \`unknown\`. Upstream calls it \`updated_by\`. Null when upstream sent none."
  modifiedBy: String @wire(names: ["updated_by"])
}

"""
A Durable Object namespace: all Durable Objects of one class. Its \`identifier\` is Cloudflare's id of it, 32 hexadecimal digits.
Upstream has no way to read one alone: its list is read, one upstream call for each 1,000 namespaces of the account.
"""
type DurableObjectNamespace implements Resource & Node {
  "A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for \`node(id:)\` and as the key of a normalised client cache."
  id: ID!
  """
  Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
  Takes no upstream call.
  """
  identifier: String!
  """
  The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
  Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
  each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
  \`first\`, or empty, with \`hasNextPage\` true and an \`endCursor\` to go on from. Null only with an error.
  """
  usedBy(
    "The name of the dispatch namespace whose scripts are looked through: \`production\`."
    dispatchNamespace: String!
    "The most uses to give: 0 to 100."
    first: Int! = 25
    "The \`endCursor\` of the page before. It stays good over restarts of the gateway. Left out or null: from the first script on."
    after: String
  ): ResourceUseConnection
  "Cloudflare's own id of the namespace: 32 hexadecimal digits. Upstream calls it \`id\`. Null when upstream sent none."
  namespaceId: String @wire(names: ["id"])
  "The name, which Cloudflare makes of script and class: \`chat_Room\`. Null when upstream sent none."
  name: String
  "The name of the class, as its script exports it. Upstream calls it \`class\`. Null when upstream sent none."
  className: String @wire(names: ["class"])
  "The name of the script that exports the class. Upstream calls it \`script\`. Null when upstream sent none."
  scriptName: String @wire(names: ["script"])
  "The name of the dispatch namespace that holds that script. Null for a Worker of the account, or when upstream sent none."
  dispatchNamespace: String
  "Whether the objects keep their data in SQLite, rather than in the older key-value storage. Null when upstream sent none."
  useSqlite: Boolean
  """
  The script that exports the class, where it is in a dispatch namespace. Null where it is not, and where it is not there any more.
  Costs one upstream call for each script, which is that of its fields where those are asked for.
  """
  script: Script
  """
  The Worker that exports the class, where it is one of the account. Null where it is not, and where it is not there any more.
  Costs one upstream call, together with all other Workers that the query asks for at once.
  """
  worker: Worker
}

"""
A Worker of the account, not a script in a dispatch namespace. Its \`identifier\` is its name.
One Worker is read alone and several by upstream's list, either way by one upstream call; the two do not hold the same fields.
"""
type Worker implements Resource & Node {
  "A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for \`node(id:)\` and as the key of a normalised client cache."
  id: ID!
  """
  Which resource it is, as bindings hold it and as Cloudflare's API takes it: an id or a name. The type's description says which.
  Takes no upstream call.
  """
  identifier: String!
  """
  The bindings that point at this resource, in all scripts of one dispatch namespace, in upstream's order of scripts.
  Upstream has no such question, so the bindings of every script are read: one upstream call for each 1,000 scripts, and one for
  each script whose bindings are not known yet. One page reads the bindings of at most 200 scripts: it may then be shorter than
  \`first\`, or empty, with \`hasNextPage\` true and an \`endCursor\` to go on from. Null only with an error.
  """
  usedBy(
    "The name of the dispatch namespace whose scripts are looked through: \`production\`."
    dispatchNamespace: String!
    "The most uses to give: 0 to 100."
    first: Int! = 25
    "The \`endCursor\` of the page before. It stays good over restarts of the gateway. Left out or null: from the first script on."
    after: String
  ): ResourceUseConnection
  "The name, unique in the account. Null when upstream sent none."
  name: String
  "Cloudflare's own, unchanging id of the Worker: 32 hexadecimal digits. Null when upstream sent none."
  workerId: String
  "When the Worker was made. Null when upstream sent none."
  createdOn: DateTime
  "When the Worker was last changed. Null when upstream sent none."
  modifiedOn: DateTime
  "The tags that people gave the Worker. Null when upstream sent none."
  tags: [String!]
  "Whether Logpush sends the Worker's trace events on. Null when upstream sent none."
  logpush: Boolean
  "What Workers Logs keeps of the Worker. Null where observability was never set up, or upstream sent none."
  observability: ScriptObservability
  "A hash of the Worker's content. Null where the Worker was read alone: only upstream's list holds it."
  etag: String
  """
  The events that the Worker handles: \`fetch\`, \`scheduled\`, \`queue\` and others.
  Null where the Worker was read alone: only upstream's list holds it.
  """
  handlers: [String!]
  """
  The version of the Workers runtime that the Worker expects: \`2026-04-01\`.
  Null where the Worker was read alone: only upstream's list holds it.
  """
  compatibilityDate: String
  """
  How the Worker's use is billed: \`standard\`; of old Workers, \`bundled\` or \`unbound\`.
  Null where the Worker was read alone: only upstream's list holds it.
  """
  usageModel: String
}
`;
