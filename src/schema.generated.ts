/** The whole schema, made from schema/*.graphql. */
export const typeDefs = /* GraphQL */ `
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
}

"A Cloudflare account."
type Account implements Node {
  "A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for \`node(id:)\` and as the key of a normalised client cache."
  id: ID!
  "Cloudflare's own id of the account: 32 hexadecimal digits."
  accountId: String!
  "All dispatch namespaces of the account, by name. Costs one upstream call, with all of their fields but \`script\`."
  dispatchNamespaces: [DispatchNamespace!]!
  """
  One dispatch namespace. Null when the account has none of that name.
  Costs no upstream call of its own where a \`script\` in it is asked for (that call tells), else one.
  """
  dispatchNamespace(
    "The namespace's name: \`production\`."
    name: String!
  ): DispatchNamespace
}

"""
A dispatch namespace of Workers for Platforms: a container of any number of scripts, usually one for each customer of the
platform, that a dynamic dispatch Worker routes requests to.
"""
type DispatchNamespace implements Node {
  "A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for \`node(id:)\` and as the key of a normalised client cache."
  id: ID!
  "The name, unique in the account."
  name: String! @wire(names: ["namespace_name"])
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
  Costs one upstream call, which is that of \`bindings\` where those are asked for.
  """
  script(
    "The script's name: \`storefront\`."
    name: String!
  ): Script
}

"A script (a Worker) in a dispatch namespace."
type Script implements Node {
  "A global id: opaque, stable, and unique across all types. Takes no upstream call. Good for \`node(id:)\` and as the key of a normalised client cache."
  id: ID!
  "The name, unique in its dispatch namespace."
  name: String!
  """
  What the script can reach: its bindings, sorted by name since upstream's order changes from call to call.
  Costs one upstream call, however often and with whatever filters it is asked for.
  """
  bindings(
    "Only bindings of these kinds. An empty list gives none; left out or null, all."
    types: [BindingType!]
    "Only bindings of these names. An empty list gives none; left out or null, all."
    names: [String!]
  ): [Binding!]!
  "One binding. Null when the script has none of that name; the first, should there be two. Costs the same one call as \`bindings\`."
  binding(
    "The binding's name, as the script knows it: \`CACHE\`."
    name: String!
  ): Binding
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

"Any JSON value: an object, array, string, number, boolean or null. Given as it came from upstream, with its keys untouched."
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
type AISearchBinding implements Binding & Node @kind(name: "ai_search") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  "The name of the instance, as the user chose it. Null when upstream sent none."
  instanceName: String
  "The name of the AI Search namespace that holds the instance. Null when upstream sent none, which means \`default\`."
  namespace: String
}

"""
An AI Search namespace. The script can list, create, update and delete the instances in it, search them, and chat with them.
Points at one namespace of the account.
"""
type AISearchNamespaceBinding implements Binding & Node @kind(name: "ai_search_namespace") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
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
type D1Binding implements Binding & Node @kind(name: "d1") {
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
type DispatchNamespaceBinding implements Binding & Node @kind(name: "dispatch_namespace") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  "The name of the dispatch namespace. Null when upstream sent none."
  namespace: String
  """
  The outbound Worker, which the requests that the dispatched scripts make with \`fetch()\` go through.
  Null when upstream sent none, which is common.
  """
  outbound: DispatchNamespaceOutbound
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
type DurableObjectNamespaceBinding implements Binding & Node @kind(name: "durable_object_namespace") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
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
}

"A Flagship app. The script can evaluate the app's feature flags. Points at one app of the account."
type FlagshipBinding implements Binding & Node @kind(name: "flagship") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  "Cloudflare's id of the Flagship app: at most 128 characters. Null when upstream sent none."
  appId: String
}

"""
A Hyperdrive configuration. The script can connect to a database outside Cloudflare through pooled connections.
Points at one configuration of the account, which holds where the database is.
"""
type HyperdriveBinding implements Binding & Node @kind(name: "hyperdrive") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
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
type KVNamespaceBinding implements Binding & Node @kind(name: "kv_namespace") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
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
type MTLSCertificateBinding implements Binding & Node @kind(name: "mtls_certificate") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  "Cloudflare's id of the certificate: a UUID. Null when upstream sent none."
  certificateId: String
}

"""
A stream of Cloudflare Pipelines, or a legacy pipeline. The script can send records to it.
Points at one stream or legacy pipeline of the account.
"""
type PipelinesBinding implements Binding & Node @kind(name: "pipelines") {
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
type QueueBinding implements Binding & Node @kind(name: "queue") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  "The name of the queue: 1 to 63 characters. Null when upstream sent none."
  queueName: String
}

"An R2 bucket. The script can read, write, list and delete the objects in it. Points at one bucket of the account."
type R2BucketBinding implements Binding & Node @kind(name: "r2_bucket") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
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
type SecretsStoreSecretBinding implements Binding & Node @kind(name: "secrets_store_secret") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
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
type ServiceBinding implements Binding & Node @kind(name: "service") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
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
type VectorizeBinding implements Binding & Node @kind(name: "vectorize") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
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
type VPCNetworkBinding implements Binding & Node @kind(name: "vpc_network") {
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
type VPCServiceBinding implements Binding & Node @kind(name: "vpc_service") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
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
type WorkflowBinding implements Binding & Node @kind(name: "workflow") {
  """
  A global id: opaque, stable, and unique across all types. Good for \`node(id:)\` and as the key of a normalised client cache.
  It tells apart two bindings of the same name.
  """
  id: ID!
  "The variable's name in the script's \`env\`: \`CACHE\` for \`env.CACHE\`. The empty string when upstream sent none."
  name: String!
  "The kind of the binding. \`UNKNOWN\` for an \`UnknownBinding\`, whose \`wireType\` says what upstream calls it."
  type: BindingType!
  "The name of the Workflow: at most 64 characters. Null when upstream sent none."
  workflowName: String
  "The name of the class that defines the Workflow. Null when upstream sent none, as for a Workflow of another script."
  className: String
  "The name of the script that holds the Workflow. Null when upstream sent none, which means the script with the binding."
  scriptName: String
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
  The element as upstream sent it, without the properties \`text\`, \`key_base64\` and \`key_jwk\`, which may hold secrets.
  Null where upstream's list holds \`null\` in place of a binding.
  """
  raw: JSON
}
`;
