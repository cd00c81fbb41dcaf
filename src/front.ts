import type { IncomingMessage, ServerResponse } from 'node:http';
import { type DocumentNode, type GraphQLSchema, locatedError } from 'graphql';
import { LRUCache } from 'lru-cache';
import { Cancellation } from './cancellation.ts';
import { compile, type CompiledQuery, type Result } from './compile.ts';
import type { Caller } from './context.ts';
import { Flight } from './flight.ts';
import { type HeaderValues, headerValues } from './headers.ts';
import { maxBodyBytes, noSniffing, readBody } from './http.ts';
import { asObject, isDeeper } from './json.ts';
import { toJson, unwrite } from './json-text.ts';
import { maxNesting } from './limits.ts';
import type { LogEntry } from './log.ts';
import { SlotMap } from './slots.ts';

/** A query that has been executed, for Yoga to answer with. */
export interface Executed {
  readonly caller: Caller;
  readonly entry: LogEntry;
  readonly result: Result;
}

/** What the front takes from the gateway. */
export interface FrontOptions {
  readonly endpoint: string;
  readonly schema: GraphQLSchema;
  /** Parses and validates a query; undefined for one that is not valid. */
  readonly read: (query: string) => DocumentNode | undefined;
  readonly openEntry: (header: (name: string) => string | null) => LogEntry;
  readonly openCaller: (headers: HeaderValues, cancellation: Cancellation, entry: LogEntry, request: IncomingMessage) => Caller;
  /** What an answer says beside its data. */
  readonly extensionsOf: (caller: Caller) => object | undefined;
  /** Answers what the front does not, and what met errors when it was executed. */
  readonly yoga: (request: IncomingMessage, response: ServerResponse, context: { readonly executed?: Executed }) => unknown;
}

/**
 * Answers what nearly every request is, a POST of JSON with a sound query that meets no error, by a compiled query, without a
 * Fetch request and plugins in between. Everything else goes to Yoga: there requests are refused, errors get their codes and
 * statuses, and answers come in parts.
 */
export function createFront(options: FrontOptions): (request: IncomingMessage, response: ServerResponse) => void {
  const { endpoint, openCaller, openEntry, extensionsOf, yoga } = options;
  const queries = createQueries(options);
  const flights = new SlotMap<QueryFlight>();

  /** Executes a query, or joins who is just having the same executed with the same credentials. */
  const board = (query: CompiledQuery, parameters: Parameters, headers: HeaderValues, entry: LogEntry, request: IncomingMessage): QueryFlight | undefined => {
    const cancellation = new Cancellation();
    const caller = openCaller(headers, cancellation, entry, request);
    const { owner } = caller;
    const key = owner && JSON.stringify([owner, query.id, headers('x-account-id'), headers('cache-control'), parameters.variables]);
    const known = key && flights.get(key);
    if (known) return known;
    const result = query.execute(parameters.variables, { caller, entry });
    if (!result) return undefined;
    entry.callBy(caller);
    const answer = finish(result, () => extensionsOf(caller));
    const flight = new QueryFlight(caller, answer, cancellation, () => void (key && flights.delete(key)));
    if (key) flights.add(key, flight);
    return flight;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse, body: Buffer, type: string): Promise<void> => {
    const parameters = readParameters(body);
    const query = parameters && queries.find(parameters);
    if (!query) return void yoga(replay(request, body), response, {});
    const headers = headerValues(request.rawHeaders, (name) => request.headers[name]?.toString());
    const entry = openEntry((name) => headers(name)[0] ?? null);
    const flight = board(query, parameters, headers, entry, request);
    if (!flight) return void yoga(replay(request, body), response, {});
    if (query.name !== undefined) entry.nameOperation(query.name);
    flight.join();
    if (response.closed) flight.leave();
    else response.once('close', () => flight.leave());
    const { caller } = flight;
    const { size } = query;
    const { failed, json } = await flight.value;
    if (query.size !== size) queries.weigh(parameters, query);
    if (response.closed) return entry.finish(clientGone);
    if (failed) return void yoga(replay(request, body), response, { executed: { caller, entry, result: failed } });
    send(response, { 'content-type': `${type}; charset=utf-8`, 'x-request-id': entry.requestId, ...noSniffing }, json);
    entry.finish(200);
  };

  return (request, response) => {
    const type = request.url === endpoint ? answerTypeOf(request) : undefined;
    // Only a bug fails here: it costs the one request, and not the process.
    if (type) collect(request, (body) => void answer(request, response, body, type).catch(() => response.destroy()));
    else yoga(request, response, {});
  };
}

/** What logs call a request whose client did not wait for the answer, as nginx does. */
const clientGone = 499;

/** What comes of an execution: what failed, for Yoga to answer, or the answer. */
interface Finished {
  readonly failed?: Result;
  readonly json: string | readonly Buffer[];
}

/** Writes the answer at once: nobody is to hold what it is made of while it is sent. */
async function finish(result: Result | Promise<Result>, extensions: () => object | undefined): Promise<Finished> {
  const { data, errors } = await result;
  if (errors) return { failed: { data: unwrite(data), errors }, json: '' };
  try {
    return { json: toJson({ data, extensions: extensions() }) };
  } catch (bug) {
    return { failed: { data: null, errors: [locatedError(bug, undefined, [])] }, json: '' };
  }
}

/** One execution, for all who asked for the same. */
class QueryFlight extends Flight<Finished> {
  readonly caller: Caller;

  constructor(caller: Caller, ...flight: ConstructorParameters<typeof Flight<Finished>>) {
    super(...flight);
    this.caller = caller;
  }
}

function send(response: ServerResponse, headers: Record<string, string>, json: Finished['json']): void {
  const isText = typeof json === 'string';
  const length = isText ? Buffer.byteLength(json) : json.reduce((sum, piece) => sum + piece.length, 0);
  response.writeHead(200, { ...headers, 'content-length': length });
  // A text goes out in one write with the headers. Pieces are all there, and wait in the response as well as they would here.
  if (!isText) for (const piece of json) response.write(piece);
  response.end(isText ? json : undefined);
}

/** Fields that are compiled of one query at most. What needs more, by asking many types for many fields, is left to Yoga. */
const maxFields = 10_000;

/** A query as it was sent, which may hold several operations. */
interface Source {
  readonly document: DocumentNode;
  /** By their names; undefined for one that is left to Yoga. */
  readonly operations: Map<string | undefined, CompiledQuery | undefined>;
}

/** Keeps queries compiled: as many as fit, by their length and by what has been compiled of them. */
function createQueries({ schema, read }: FrontOptions) {
  const sizeOf = ({ operations }: Source) => [...operations.values()].reduce((sum, operation) => sum + (operation?.size ?? 0), 0);
  const sources = new LRUCache<string, Source>({ maxSize: 500_000, sizeCalculation: (source, text) => text.length + 100 + sizeOf(source) * 6 });
  // It weighs anew only what is another object.
  const keep = (text: string, source: Source) => sources.set(text, { ...source });
  return {
    find({ query: text, operationName: name }: Parameters): CompiledQuery | undefined {
      const known = sources.get(text);
      if (known?.operations.has(name)) return known.operations.get(name);
      const document = known?.document ?? read(text);
      // What is wrong with it is Yoga's to say.
      const operation = document && compile(schema, document, name);
      if (operation) keep(text, { document, operations: (known?.operations ?? new Map<string | undefined, CompiledQuery>()).set(name, operation) });
      return operation;
    },
    /** Types are compiled when they are met: a query may have grown. */
    weigh({ query: text, operationName: name }: Parameters, { size }: CompiledQuery): void {
      const source = sources.peek(text);
      if (!source) return;
      if (size > maxFields) source.operations.set(name, undefined);
      keep(text, source);
    },
  };
}

/** What a request asks for. */
interface Parameters {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Reads the body of a request; undefined for one that Yoga is to refuse, or to look at more closely. */
function readParameters(body: Buffer): Parameters | undefined {
  try {
    const parameters = readBody(body);
    const { query } = parameters;
    const name: unknown = parameters.operationName ?? undefined;
    const variables = asObject(parameters.variables ?? {});
    if (!query || !variables || (parameters.extensions ?? undefined) !== undefined || isDeeper(parameters, maxNesting)) return undefined;
    return name === undefined || typeof name === 'string' ? { query, operationName: name, variables } : undefined;
  } catch {
    return undefined;
  }
}

/** The media types that clients accept, as they write it, and that of their answer. Whoever writes it otherwise gets the same from Yoga. */
const answerTypes: ReadonlyMap<string | undefined, string> = new Map([
  ...[undefined, '*/*', 'application/json', 'application/json, text/plain, */*', 'application/json, multipart/mixed'].map((accept) => [accept, 'application/json'] as const),
  ...[
    'application/graphql-response+json',
    'application/graphql-response+json, application/json',
    'application/graphql-response+json,application/json;q=0.9',
    'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed',
  ].map((accept) => [accept, 'application/graphql-response+json'] as const),
]);

/** The media type to answer a request with; undefined for one that is not plainly a POST of JSON of a sound length. */
function answerTypeOf(request: IncomingMessage): string | undefined {
  const { method, headers } = request;
  if (method !== 'POST' || !/^application\/json(; ?charset=utf-8)?$/i.test(headers['content-type'] ?? '')) return undefined;
  if (headers['content-encoding'] !== undefined || !(Number(headers['content-length']) <= maxBodyBytes)) return undefined;
  // Somebody has read it before.
  if ('body' in request || request.readableDidRead) return undefined;
  return answerTypes.get(headers.accept);
}

/** Collects the body. It is as long as it was said to be, or the request never ends, and the server gives up on it. */
function collect(request: IncomingMessage, use: (body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => use(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
}

/** The request as it was, for another one to read. */
function replay(request: IncomingMessage, body: Buffer): IncomingMessage {
  return Object.assign(request, {
    body: {
      // Yoga takes an object without properties for no body.
      length: body.length,
      async *[Symbol.asyncIterator]() {
        yield body;
      },
    },
  });
}
