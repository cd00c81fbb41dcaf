import type { IncomingMessage, ServerResponse } from 'node:http';
import { type DocumentNode, type GraphQLSchema, locatedError } from 'graphql';
import { LRUCache } from 'lru-cache';
import { Bodies } from './bodies.ts';
import { Cancellation } from './cancellation.ts';
import { compile, type CompiledQuery, type Result } from './compile.ts';
import type { Caller } from './context.ts';
import { Flight } from './flight.ts';
import { type HeaderValues, headerValues } from './headers.ts';
import { maxBodyBytes, noSniffing } from './http.ts';
import { asObject, isDeeper } from './json.ts';
import { answerToJson, unwrite } from './json-text.ts';
import { maxNesting } from './limits.ts';
import { clientGone, type LogEntry } from './log.ts';
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
  readonly openEntry: (header: (name: string) => string | undefined) => LogEntry;
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
  /** What those queries give that give the same to everybody: nothing of who asked first is kept with it. */
  const constants = new WeakMap<CompiledQuery, Finished>();

  /** Executes a query, or joins who is just having the same executed with the same credentials. */
  const board = (query: CompiledQuery, parameters: Parameters, { headers, entry, request }: Passenger): QueryFlight | Finished | undefined => {
    const cancellation = new Cancellation();
    const caller = openCaller(headers, cancellation, entry, request);
    const key = keyOf(query, parameters, headers, caller);
    const known = key && flights.get(key);
    if (known) return known;
    const result = query.execute(parameters.variables, { caller, entry });
    if (!result) return undefined;
    entry.callBy(caller);
    const write = (all: Result) => finish(all, caller, extensionsOf);
    if (!(result instanceof Promise)) {
      const finished = write(result);
      if (query.isConstant && !finished.failed) constants.set(query, finished);
      return finished;
    }
    const flight = new QueryFlight(cancellation, (isGivenUp) => {
      if (key === undefined) return;
      // What was kept is here at once, but who asks for it in the same turn of the event loop asks at the same time.
      if (!isGivenUp && caller.usage?.sent === 0) setImmediate(() => flights.delete(key));
      else flights.delete(key);
    });
    if (key) flights.add(key, flight);
    result.then((all) => flight.resolve(write(all))).catch((bug: unknown) => flight.reject(bug));
    return flight;
  };

  const answer = (request: IncomingMessage, response: ServerResponse, body: Buffer, type: string): void => {
    const leave = (executed?: Executed) => void yoga(replay(request, body), response, executed ? { executed } : {});
    const parameters = queries.read(body);
    const query = parameters && queries.find(parameters);
    if (!query) return leave();
    const header = (name: string) => request.headers[name]?.toString();
    const headers = headerValues(request.rawHeaders, header);
    const entry = openEntry(header);
    const flight = constants.get(query) ?? board(query, parameters, { headers, entry, request });
    if (!flight) return leave();
    if (query.name !== undefined) entry.nameOperation(query.name);
    const { size } = query;
    const respond = ({ failed, json }: Finished) => {
      if (query.size !== size) queries.weigh(parameters, query);
      if (response.closed) return entry.finish(clientGone);
      if (failed) return leave({ ...failed, entry });
      send(response, type, entry.requestId, json);
      entry.finish(200);
    };
    if (!(flight instanceof QueryFlight)) return respond(flight);
    // Only a bug fails here: it costs the one request, and not the process.
    flight.join({ resolve: respond, reject: () => void response.destroy() });
    if (response.closed) flight.leave();
    else response.on('close', () => flight.leave());
  };

  return (request, response) => {
    const type = request.url === endpoint ? answerTypeOf(request) : undefined;
    if (!type) return yoga(request, response, {});
    collect(request, (body) => {
      // The server stops, and did not wait for the whole of it.
      if (response.headersSent) return;
      try {
        answer(request, response, body, type);
      } catch {
        // The same bug, where there was nothing to wait for.
        response.destroy();
      }
    });
  };
}

/** What is known of who asks. */
interface Passenger {
  readonly headers: HeaderValues;
  readonly entry: LogEntry;
  readonly request: IncomingMessage;
}

/** The same for requests that get the same; undefined where there is nobody to tell from others. */
function keyOf({ id }: CompiledQuery, { variablesText }: Parameters, headers: HeaderValues, caller: Caller): string | undefined {
  const { owner } = caller;
  // No header holds a line feed.
  return owner && `${owner}\n${id}\n${headers('x-account-id').join()}\n${headers('cache-control').join()}\n${variablesText}`;
}

/** What comes of an execution: what failed, for Yoga to answer, or the answer. */
interface Finished {
  readonly failed?: Omit<Executed, 'entry'>;
  /** A short one is a text, with a character for each byte: that goes out in one with the headers. */
  readonly json: string | readonly Buffer[];
}

/** Writes the answer at once: nobody is to hold what it is made of while it is sent. */
function finish({ data, errors }: Result, caller: Caller, extensionsOf: FrontOptions['extensionsOf']): Finished {
  if (errors) return { failed: { caller, result: { data: unwrite(data), errors } }, json: [] };
  try {
    const json = answerToJson(data, extensionsOf(caller));
    const [only] = json;
    return { json: only && json.length === 1 && only.length < shortAnswer ? only.toString('latin1') : json };
  } catch (bug) {
    return { failed: { caller, result: { data: null, errors: [locatedError(bug, undefined, [])] } }, json: [] };
  }
}

/** Bytes of the longest answer that is sent as a text. */
const shortAnswer = 16_384;

/** One execution, for all who asked for the same. */
class QueryFlight extends Flight<Finished> {
  protected readonly onOver: (isGivenUp: boolean) => void;

  constructor(cancellation: Cancellation, onOver: (isGivenUp: boolean) => void) {
    super(cancellation);
    this.onOver = onOver;
  }
}

function send(response: ServerResponse, type: string, requestId: string, json: Finished['json']): void {
  const length = typeof json === 'string' ? json.length : json.reduce((sum, piece) => sum + piece.length, 0);
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'x-request-id': requestId, ...noSniffing, 'content-length': length });
  if (typeof json === 'string') return void response.end(json, 'latin1');
  // They are all there, and wait in the response as well as they would here.
  for (const piece of json) response.write(piece);
  response.end();
}

/** Fields that are compiled of one query at most. What needs more, by asking many types for many fields, is left to Yoga. */
const maxFields = 10_000;

/** A query as it was sent, which may hold several operations. */
interface Source {
  readonly document: DocumentNode;
  /** By their names; undefined for one that is left to Yoga. */
  readonly operations: Map<string | undefined, CompiledQuery | undefined>;
  /** Forgets it where bodies are read. */
  readonly forget: (() => void) | undefined;
}

/** Keeps queries compiled: as many as fit, by their length and by what has been compiled of them. */
function createQueries({ schema, read }: FrontOptions) {
  const sizeOf = ({ operations }: Source) => [...operations.values()].reduce((sum, operation) => sum + (operation?.size ?? 0), 0);
  const sources: LRUCache<string, Source> = new LRUCache<string, Source>({
    maxSize: 500_000,
    // It is there as a text, and up to twice as bytes.
    sizeCalculation: (source, text) => text.length * 3 + 100 + sizeOf(source) * 6,
    disposeAfter: ({ forget }, text) => void (sources.peek(text)?.forget !== forget && forget?.()),
  });
  // It weighs anew only what is another object.
  const keep = (text: string, source: Source) => sources.set(text, { ...source });
  const bodies = new Bodies();
  let last: { readonly body: Buffer; readonly parameters: Parameters | undefined } | undefined;
  return {
    /** Of a crowd that asks the same, the body is read once. */
    read(body: Buffer): Parameters | undefined {
      if (last?.body.equals(body)) return last.parameters;
      const parameters = readParameters(body, bodies);
      last = { body, parameters };
      return parameters;
    },
    find({ query: text, operationName: name }: Parameters): CompiledQuery | undefined {
      const known = sources.get(text);
      if (known?.operations.has(name)) return known.operations.get(name);
      const document = known?.document ?? read(text);
      // What is wrong with it is Yoga's to say.
      const operation = document && compile(schema, document, name);
      if (!operation) return undefined;
      const { operations = new Map<string | undefined, CompiledQuery>(), forget = bodies.learn(text) } = known ?? {};
      keep(text, { document, operations: operations.set(name, operation), forget });
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
  /** The same for the same variables. */
  readonly variablesText: string;
}

/** Reads the body of a request; undefined for one that Yoga is to refuse, or to look at more closely. */
function readParameters(body: Buffer, bodies: Bodies): Parameters | undefined {
  try {
    const parameters = bodies.read(body);
    const { query } = parameters;
    const name: unknown = parameters.operationName ?? undefined;
    const variables = asObject(parameters.variables ?? {});
    const extensions = asObject(parameters.extensions ?? {});
    if (!query || !variables || !extensions || 'persistedQuery' in extensions || isDeeper(parameters, maxNesting)) return undefined;
    return name === undefined || typeof name === 'string' ? { query, operationName: name, variables, variablesText: JSON.stringify(variables) } : undefined;
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
  const { 'content-type': contentType = '' } = headers;
  if (method !== 'POST' || (contentType !== 'application/json' && !/^application\/json(; ?charset=utf-8)?$/i.test(contentType))) return undefined;
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
