import { hash } from 'node:crypto';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { type DemoNamespace, type DemoScript, namespaces } from './account.ts';
import { consumerId, type KVNamespace, resources, type Worker } from './resources.ts';

/** All that an answer depends on, besides the members of the path. */
export interface Call {
  /** Below the base path, without the query, encoded as it was on the wire. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** Stands for the credential: its SHA-256. */
  readonly caller: string;
  readonly memory: Memory;
}

/** What one upstream has of its own. The account is the same for all. */
export interface Memory {
  readonly kvNamespaces: readonly KVNamespace[];
  /** Whether callers find themselves among the bindings. */
  readonly echoes: boolean;
  /** The script as it is since it was last touched. */
  current(script: DemoScript): DemoScript;
  /** How often the bindings of this script have been read before. */
  nextTurn(script: DemoScript): number;
}

/** The envelope of a success, as far as it is not the usual one. A member that is undefined is left out. */
export interface Reply {
  readonly result: unknown;
  readonly result_info?: Readonly<Record<string, unknown>>;
  readonly errors?: null | undefined;
  readonly messages?: null | undefined;
}

interface EnvelopeError {
  /** Flagship has none. */
  readonly code?: number;
  readonly message: string;
  readonly error_chain?: readonly EnvelopeError[];
}

/** Thrown for every answer that is not a success. */
export class Refusal extends Error {
  readonly status: number;
  readonly errors: readonly EnvelopeError[];
  readonly headers: OutgoingHttpHeaders;

  constructor(status: number, errors: readonly EnvelopeError[], headers: OutgoingHttpHeaders = {}) {
    super(errors[0]?.message);
    this.status = status;
    this.errors = errors;
    this.headers = headers;
  }
}

/** Answers a GET below `/accounts/{account}`. Undefined when there is no such path. */
export function answerGet(segments: readonly string[], call: Call): Reply | undefined {
  for (const { pattern, answer } of routes) {
    const parameters = match(pattern, segments);
    if (parameters) return answer(parameters, call);
  }
  return undefined;
}

const queueEnvelope = { errors: null, messages: null };
const pipelinesEnvelope = { errors: undefined, messages: undefined };
const aiSearchPages = { maximum: 100, usual: 100 };

/** The codes for a missing certificate, tunnel and VPC service are guesses, and so is the usual size of a page where no example shows one. */
const routes = [
  route('/workers/dispatch/namespaces', () => ({ result: [...namespaces.values()].map(({ details }) => details) })),
  route('/workers/dispatch/namespaces/{namespace}', ({ namespace }) => ({ result: findNamespace(namespace).details })),
  route('/workers/dispatch/namespaces/{namespace}/scripts', ({ namespace }, call) => listScripts(findNamespace(namespace), call)),
  route('/workers/dispatch/namespaces/{namespace}/scripts/{script}', ({ namespace, script }, { memory }) => {
    const found = findNamespace(namespace).scripts.get(script);
    return { result: describeScript(namespace, found && memory.current(found)) };
  }),
  route('/workers/dispatch/namespaces/{namespace}/scripts/{script}/settings', ({ namespace, script }, call) => ({
    result: describeSettings(findScript(namespace, script), call),
  })),
  route('/workers/dispatch/namespaces/{namespace}/scripts/{script}/bindings', ({ namespace, script }, call) => ({
    result: listBindings(findScript(namespace, script), call),
  })),
  route('/workers/dispatch/namespaces/{namespace}/scripts/{script}/secrets', ({ namespace, script }) => ({
    result: findScript(namespace, script).bindings.filter(({ type }) => type === 'secret_text' || type === 'secret_key'),
  })),
  route('/workers/dispatch/namespaces/{namespace}/scripts/{script}/tags', ({ namespace, script }) => ({
    result: findScript(namespace, script).details.tags ?? null,
  })),
  route('/workers/scripts', (_, { query }) => ({ result: withTags(resources.workers, query.get('tags'), ({ tags }) => tags) })),
  ...collection('/workers/workers', {
    rows: () => resources.workers.map(describeWorker),
    keys: ['id', 'name'],
    list: byPage({ maximum: 100, usual: 20 }),
    missing: { code: 10_007, message: 'This Worker does not exist on your account.' },
  }),
  route('/workers/durable_objects/namespaces', (_, call) => byPage({ maximum: 1000, usual: 20 })(resources.durableObjectNamespaces, call)),
  ...collection('/storage/kv/namespaces', {
    rows: (_, { memory }) => memory.kvNamespaces,
    keys: ['id'],
    list: byPage({ maximum: 1000, usual: 20, tellsPages: true }),
    missing: { code: 10_013, message: 'namespace not found' },
  }),
  ...collection('/d1/database', {
    rows: () => resources.d1Databases,
    keys: ['uuid', 'name'],
    filter: ({ name }, query) => contains(name, query.get('name')),
    list: byPage({ minimum: 10, maximum: 10_000, usual: 100 }),
    listed: ({ running_in_region: _region, read_replication: _replication, ...listed }) => listed,
    missing: { code: 7404, message: 'Not Found' },
  }),
  ...collection('/r2/buckets', {
    rows: (_, call) => bucketsOfJurisdiction(call),
    keys: ['name'],
    filter: ({ name }, query) => contains(name, query.get('name_contains')) && name > (query.get('start_after') ?? ''),
    list: listBuckets,
    listed: ({ name, creation_date }) => ({ name, creation_date }),
    missing: { code: 10_006, message: 'The specified bucket does not exist.' },
  }),
  ...collection('/queues', {
    rows: () => resources.queues,
    keys: ['queue_id'],
    filter: ({ queue_name }, query) => isAmong(queue_name, query.getAll('name')),
    list: byPage({ maximum: 100, usual: 100, tellsPages: true }),
    missing: { code: 11_000, message: 'Queue not found' },
    envelope: queueEnvelope,
  }),
  ...collection('/hyperdrive/configs', {
    rows: () => resources.hyperdriveConfigs,
    keys: ['id'],
    list: byPage({ maximum: 100, usual: 20 }),
    missing: { code: 2006, message: 'Hyperdrive config not found' },
  }),
  ...collection('/vectorize/v2/indexes', {
    rows: () => resources.vectorizeIndexes,
    keys: ['name'],
    list: whole,
    missing: { code: 3000, message: 'vectorize.index.not_found' },
  }),
  ...collection('/workflows', {
    rows: () => resources.workflows,
    keys: ['name'],
    filter: ({ name }, query) => contains(name, query.get('search')),
    list: byPage({ maximum: 100, usual: 20, tellsPages: true }),
    missing: { code: 10_200, message: 'Workflow not found' },
  }),
  ...collection('/secrets_store/stores', {
    rows: () => resources.secretsStores,
    keys: ['id'],
    list: byPage({ maximum: 100, usual: 20, tellsPages: true }),
    missing: { code: 1001, message: 'store_not_found' },
  }),
  ...collection('/secrets_store/stores/{store}/secrets', {
    rows: ({ store }) => {
      if (!resources.secretsStores.some(({ id }) => id === store)) throw notFound({ code: 1001, message: 'store_not_found' });
      return resources.secretsStoreSecrets.filter(({ store_id }) => store_id === store);
    },
    keys: ['id'],
    filter: ({ name, comment }, query) => contains(name, query.get('search')) || contains(comment, query.get('search')),
    list: byPage({ maximum: 100, usual: 20, tellsPages: true }),
    missing: { code: 1001, message: 'secret_not_found' },
  }),
  ...collection('/mtls_certificates', {
    rows: () => resources.mtlsCertificates,
    keys: ['id'],
    filter: ({ type }, query) => isAmong(type, query.get('type')?.split(',') ?? []),
    list: byPage({ maximum: 50, usual: 50, tellsPages: true }),
    missing: { code: 1412, message: 'Certificate not found' },
  }),
  ...collection('/pipelines', {
    rows: () => resources.legacyPipelines,
    keys: ['name'],
    filter: ({ name }, query) => contains(name, query.get('search')),
    list: byPage({ maximum: 100, usual: 10 }),
    missing: { code: 1000, message: 'Pipeline not found' },
    envelope: pipelinesEnvelope,
  }),
  ...collection('/pipelines/v1/streams', {
    rows: () => resources.pipelinesStreams,
    keys: ['id'],
    filter: ({ name }, query) => contains(name, query.get('name')),
    list: byPage({ maximum: 100, usual: 10 }),
    missing: { code: 1016, message: 'Stream not found' },
    envelope: pipelinesEnvelope,
  }),
  ...collection('/connectivity/directory/services', {
    rows: () => resources.vpcServices,
    keys: ['service_id'],
    filter: ({ type }, query) => isAmong(type, query.getAll('type')),
    list: byPage({ maximum: 1000, usual: 20, tellsPages: true }),
    missing: { code: 5104, message: 'Service not found' },
  }),
  ...collection('/cfd_tunnel', {
    rows: () => resources.tunnels,
    keys: ['id'],
    filter: ({ id, name, deleted_at }, query) =>
      isAmong(id, query.getAll('uuid')) && isAmong(name, query.getAll('name')) && isAmong(String(deleted_at !== null), query.getAll('is_deleted')),
    list: byPage({ maximum: 1000, usual: 20 }),
    missing: { code: 1003, message: 'Tunnel not found' },
  }),
  ...collection('/ai-search/namespaces', {
    rows: () => resources.aiSearchNamespaces,
    keys: ['name'],
    filter: ({ name, description }, query) => contains(name, query.get('search')) || contains(description, query.get('search')),
    list: byPage(aiSearchPages),
    missing: { code: 7002, message: 'Namespace not found' },
  }),
  ...collection('/ai-search/namespaces/{namespace}/instances', {
    rows: ({ namespace }) => {
      if (!resources.aiSearchNamespaces.some(({ name }) => name === namespace)) throw notFound({ code: 7002, message: 'Namespace not found' });
      return resources.aiSearchInstances.filter((instance) => instance.namespace === namespace);
    },
    keys: ['id'],
    filter: ({ id }, query) => contains(id, query.get('search')),
    list: byPage(aiSearchPages),
    missing: { code: 7002, message: 'Instance not found' },
  }),
  route('/ai-search/instances', (_, call) =>
    byPage(aiSearchPages)(
      resources.aiSearchInstances.filter(({ namespace }) => isAmong(namespace, call.query.getAll('namespace'))),
      call,
    ),
  ),
  ...collection('/flagship/apps', { rows: () => resources.flagshipApps, keys: ['id'], list: whole, missing: { message: 'App not found' } }),
];

function findNamespace(name: string): DemoNamespace {
  const namespace = namespaces.get(name);
  if (!namespace) throw notFound({ code: 100_119, message: 'workers.api.error.dispatch_namespace_not_found' });
  return namespace;
}

export function findScript(namespace: string, name: string): DemoScript {
  const script = findNamespace(namespace).scripts.get(name);
  if (!script) throw notFound({ code: 10_007, message: 'workers.api.error.script_not_found' });
  return script;
}

/** Upstream documents the largest `limit`, but not the usual one: 100 is a guess. */
function listScripts({ details, scripts, listsFlat }: DemoNamespace, call: Call): Reply {
  const tags = call.query.get('tags');
  const matching = withTags([...scripts.values()], tags, (script) => script.details.tags);
  const { items, result_info } = readFromCursor(matching, call, { size: 'limit', maximum: 1000, usual: 100, scope: tags ?? '' });
  const current = items.map((script) => call.memory.current(script));
  if (!listsFlat) return { result: current.map((script) => describeScript(details.namespace_name, script)), result_info };
  return { result: current.map(({ details: { id, created_on, modified_on } }) => ({ id, created_on, modified_on })), result_info };
}

/** A script that is not there is no error at this endpoint: upstream answers a success that holds null. */
function describeScript(dispatch_namespace: string, script: DemoScript | undefined) {
  const never = '0001-01-01T00:00:00Z';
  const { created_on, modified_on } = script?.details ?? { created_on: never, modified_on: never };
  return { created_on, modified_on, dispatch_namespace, script: script?.details ?? null };
}

function describeSettings(script: DemoScript, call: Call) {
  const { details, limits } = call.memory.current(script);
  if (details.etag === null) {
    throw notFound({ code: 10_007, message: 'This Worker has no versions, which means this Worker has no content or versioned settings.' });
  }
  const { compatibility_date, compatibility_flags, logpush, observability, placement, tags, tail_consumers, usage_model } = details;
  return {
    bindings: listBindings(script, call),
    compatibility_date,
    compatibility_flags,
    limits,
    logpush,
    observability,
    placement: placement?.mode === undefined ? {} : { mode: placement.mode },
    tags,
    tail_consumers,
    usage_model,
  };
}

function listBindings(script: DemoScript, { caller, memory }: Call) {
  const { bindings } = memory.current(script);
  const who = { name: 'WHO', type: 'plain_text', text: caller };
  return rotate(memory.echoes ? [...bindings, who] : bindings, memory.nextTurn(script));
}

function rotate<Item>(items: readonly Item[], turn: number): Item[] {
  const start = items.length === 0 ? 0 : turn % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

/** The newer endpoint's view of a Worker. */
function describeWorker({ id: name, tag: id, tags, tail_consumers, created_on, modified_on, logpush, observability }: Worker) {
  return {
    id,
    name,
    tags,
    created_on,
    updated_on: modified_on,
    deployed_on: modified_on,
    logpush,
    observability,
    tail_consumers: tail_consumers.map(({ service }) => ({ name: service })),
    subdomain: { enabled: false, previews_enabled: false },
    references: { dispatch_namespace_outbounds: [], domains: [], durable_objects: [], queues: queuesConsumedBy(name), workers: [] },
  };
}

function queuesConsumedBy(script: string) {
  return resources.queues
    .filter(({ consumers }) => consumers.some((consumer) => consumer.script === script))
    .map(({ queue_id, queue_name }) => ({ queue_consumer_id: consumerId(script), queue_id, queue_name }));
}

function bucketsOfJurisdiction(call: Call) {
  const jurisdiction = readJurisdiction(call);
  return resources.r2Buckets.filter((bucket) => bucket.jurisdiction === jurisdiction);
}

/** The one list whose result is no array. Its last page, and so often its only one, comes without `result_info`. */
function listBuckets(rows: readonly unknown[], call: Call): Reply {
  const { items, result_info } = readFromCursor(rows, call, { size: 'per_page', maximum: 1000, usual: 20, scope: readJurisdiction(call) });
  return { result: { buckets: items }, ...(result_info.cursor !== '' && { result_info }) };
}

function readJurisdiction({ headers }: Call): string {
  const jurisdiction = String(headers['cf-r2-jurisdiction'] ?? 'default');
  if (!['default', 'eu', 'us', 'fedramp', 'fedramp-high'].includes(jurisdiction)) throw badRequest('The jurisdiction is not valid.');
  return jurisdiction;
}

/** Those that meet all conditions of `tag:yes,other:no`. */
function withTags<Row>(rows: readonly Row[], filter: string | null, tagsOf: (row: Row) => readonly string[] | null | undefined): readonly Row[] {
  if (!filter) return rows;
  const conditions = filter.split(',').map((condition) => {
    const [, tag, answer] = /^(.+):(yes|no)$/.exec(condition) ?? [];
    if (tag === undefined) throw badRequest('The tags are not valid.');
    return { tag, isThere: answer === 'yes' };
  });
  return rows.filter((row) => conditions.every(({ tag, isThere }) => (tagsOf(row)?.includes(tag) ?? false) === isThere));
}

/** Whether a text is found, whatever its case; it is where none is searched for. */
function contains(text: string | null, search: string | null): boolean {
  return search === null || (text?.toLowerCase().includes(search.toLowerCase()) ?? false);
}

function isAmong(value: string, wanted: readonly string[]): boolean {
  return wanted.length === 0 || wanted.includes(value);
}

interface Collection<Row, Parameters> {
  readonly rows: (parameters: Parameters, call: Call) => readonly Row[];
  /** The members by which the path names one. */
  readonly keys: readonly (keyof Row)[];
  /** Whether the list holds a row, as its query has it. */
  readonly filter?: (row: Row, query: URLSearchParams) => boolean;
  /** How the list is given out. */
  readonly list: (rows: readonly unknown[], call: Call) => Reply;
  /** What the list says of a row, where that is less than all. */
  readonly listed?: (row: Row) => unknown;
  readonly missing: EnvelopeError;
  readonly envelope?: Pick<Reply, 'errors' | 'messages'>;
}

/** The two endpoints of a type of resource: the list, and below it each of its items. */
function collection<Pattern extends string, Row>(
  pattern: Pattern,
  { rows, keys, filter = () => true, list, listed = (row) => row, missing, envelope }: Collection<Row, PathParameters<Pattern>>,
): Route[] {
  return [
    route(pattern, (parameters, call) => {
      const matching = rows(parameters, call).filter((row) => filter(row, call.query));
      return { ...list(matching.map(listed), call), ...envelope };
    }),
    route<string>(`${pattern}/{identifier}`, (parameters, call) => {
      const members = parameters as PathParameters<Pattern> & { readonly identifier: string };
      const result = rows(members, call).find((row) => keys.some((key) => row[key] === members.identifier));
      if (result === undefined) throw notFound(missing);
      return { result, ...envelope };
    }),
  ];
}

/** A list that comes in one piece. */
function whole(rows: readonly unknown[]): Reply {
  return { result: rows };
}

interface PageSizes {
  /** The least items of a page. @default 1 */
  readonly minimum?: number;
  readonly maximum: number;
  /** The items of a page of which no size is asked. */
  readonly usual: number;
}

/** A list by `page` and `per_page`. Whoever asks for larger pages than there are gets the largest, and is told so. */
function byPage({ tellsPages = false, ...sizes }: PageSizes & { readonly tellsPages?: boolean }) {
  return (rows: readonly unknown[], { query }: Call): Reply => {
    const page = Math.max(1, readInteger(query.get('page'), 1));
    const per_page = readSize(query.get('per_page'), sizes);
    const result = rows.slice((page - 1) * per_page, page * per_page);
    const total_pages = Math.ceil(rows.length / per_page);
    return { result, result_info: { page, per_page, count: result.length, total_count: rows.length, ...(tellsPages && { total_pages }) } };
  };
}

interface CursorOptions extends PageSizes {
  /** The query's member that asks for a size. */
  readonly size: string;
  /** All but the path that the list depends on: a cursor is good for the same list alone. */
  readonly scope: string;
}

/** A list by `cursor`, which is empty at the end. */
function readFromCursor<Row>(rows: readonly Row[], { path, query }: Call, { size, scope, ...sizes }: CursorOptions) {
  const list = `${path} ${scope}`;
  const start = readCursor(query.get('cursor'), list);
  const per_page = readSize(query.get(size), sizes);
  const items = rows.slice(start, start + per_page);
  const end = start + items.length;
  return { items, result_info: { cursor: end < rows.length ? createCursor(end, list) : '', count: items.length, per_page } };
}

function readCursor(cursor: string | null, list: string): number {
  if (!cursor) return 0;
  const start = readInteger(Buffer.from(cursor, 'base64url').toString(), 0);
  if (createCursor(start, list) !== cursor) throw badRequest('The cursor is not valid.');
  return start;
}

function createCursor(start: number, list: string): string {
  return Buffer.from(`${start} ${hash('md5', `${start} ${list}`)}`).toString('base64url');
}

function readSize(text: string | null, { minimum = 1, maximum, usual }: PageSizes): number {
  return Math.min(maximum, Math.max(minimum, readInteger(text, usual)));
}

function readInteger(text: string | null, usual: number): number {
  const number = Number.parseInt(text ?? '', 10);
  return Number.isNaN(number) ? usual : number;
}

function notFound(error: EnvelopeError): Refusal {
  return new Refusal(404, [error]);
}

/** The Workers API's code for what it finds invalid: that of cursors and filters is not known. */
function badRequest(message: string): Refusal {
  return new Refusal(400, [{ code: 10_021, message }]);
}

/** The members of a path that stand in braces in its pattern. */
type PathParameters<Pattern extends string> = Pattern extends `${string}{${infer Name}}${infer Rest}`
  ? Readonly<Record<Name, string>> & PathParameters<Rest>
  : unknown;

interface Route {
  readonly pattern: readonly string[];
  readonly answer: (parameters: Readonly<Record<string, string>>, call: Call) => Reply;
}

/** @param pattern What follows `/accounts/{account}`. */
function route<Pattern extends string>(pattern: Pattern, answer: (parameters: PathParameters<Pattern>, call: Call) => Reply): Route {
  return { pattern: `/accounts/{account}${pattern}`.split('/'), answer: answer as Route['answer'] };
}

function match(pattern: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? '';
    if (part.startsWith('{') && segment !== '') parameters[part.slice(1, -1)] = segment;
    else if (part !== segment) return undefined;
  }
  return parameters;
}
