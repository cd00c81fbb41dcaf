import { randomUUID } from 'node:crypto';
import { type ExecutionResult, getOperationAST, type GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Call } from './cloudflare/session.ts';
import type { Caller, Context } from './context.ts';
import { noSniffing } from './http.ts';

/** Where a gateway logs to. A pino logger is one. */
export interface Logger {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
  /** Whether `debug` writes anything; where it does not say, it does. */
  isLevelEnabled?(level: 'debug'): boolean;
}

/** The same logger, of which nobody notices that it fails: requests are answered as without it. */
export function forgiving(logger: Logger): Logger {
  const tell = (level: 'debug' | 'info' | 'error', fields: object, message: string): void => {
    try {
      const told: unknown = logger[level](fields, message);
      // A promise that nobody waits for ends the process when it fails.
      if (told instanceof Promise) told.catch(() => {});
    } catch {
      // There is nobody to tell.
    }
  };
  return {
    debug: (fields, message) => tell('debug', fields, message),
    info: (fields, message) => tell('info', fields, message),
    error: (fields, message) => tell('error', fields, message),
    isLevelEnabled(level) {
      try {
        return logger.isLevelEnabled?.(level) !== false;
      } catch {
        return true;
      }
    },
  };
}

/** What a gateway tells of its requests. */
export interface Observation {
  readonly plugin: Plugin<Context>;
  /** What is told of a request whose headers these are. */
  readonly open: (header: (name: string) => string | null | undefined) => LogEntry;
  /** What is told of this one. */
  readonly entryOf: (request: Request) => LogEntry;
  /** The error that a client gets instead of one that is a bug. The bug is logged. */
  readonly mask: (error: unknown, masked: Error) => Error;
}

/** The id that a request brings, if it is one, else a new one. */
export function requestIdOf(sent: string | null | undefined): string {
  // The server has made one just before the gateway asks.
  if (sent && (sent === lastMade || /^[\x21-\x7e]{1,128}$/.test(sent))) return sent;
  lastMade = randomUUID();
  return lastMade;
}

let lastMade = '';

/** What is told of one request. It holds nothing that could be a secret, but what takes them out of a text. */
export class LogEntry {
  readonly requestId: string;
  readonly #startedAt = performance.now();
  readonly #logger: Logger | undefined;
  readonly #header: (name: string) => string | null | undefined;
  #codes: string[] | undefined;
  #operationName: string | undefined;
  #caller: Caller | undefined;

  /** @param header reads a header of the request. */
  constructor(logger: Logger | undefined, header: (name: string) => string | null | undefined) {
    this.requestId = requestIdOf(header('x-request-id'));
    this.#logger = logger;
    this.#header = header;
  }

  /** Is told of each upstream call; undefined where nobody wants to know. */
  get onCall(): ((call: Call) => void) | undefined {
    const logger = this.#logger?.isLevelEnabled?.('debug') === false ? undefined : this.#logger;
    return logger && ((call) => logger.debug({ requestId: this.requestId, ...call }, 'upstream call'));
  }

  /** Says who turned out to have sent the request: its upstream calls are counted there. */
  callBy(caller: Caller): void {
    this.#caller = caller;
  }

  /** What is no name in GraphQL could be anything. */
  nameOperation(name: string): void {
    if (/^\w+$/.test(name)) this.#operationName = redact(name, this.#header).slice(0, 100);
  }

  /** @param bugOf gives the bug that an error stands for. */
  note(result: ExecutionResult, bugOf: (error: Error) => unknown): void {
    const codes = (this.#codes ??= []);
    for (const error of errorsIn(result)) {
      const code = String(error.extensions['code']);
      if (codes.length < 10 && !codes.includes(code)) codes.push(code);
      const bug = bugOf(error);
      if (bug !== undefined) this.#logger?.error({ requestId: this.requestId, error: redact(textOf(bug), this.#header) }, 'bug');
    }
  }

  finish(status: number): void {
    if (!this.#logger) return;
    const usage = this.#caller?.usage ?? noUsage;
    const ms = Math.round((performance.now() - this.#startedAt) * 10) / 10;
    const { requestId } = this;
    // What was given up has not failed.
    const codes = status === clientGone ? [] : (this.#codes ?? []);
    this.#logger.info({ requestId, operationName: this.#operationName, codes, status, ms, upstreamCalls: usage.sent, cacheHits: usage.hits }, 'request');
  }
}

const noUsage = { sent: 0, hits: 0 };

/** What logs call a request whose client did not wait for the answer, as nginx does. */
export const clientGone = 499;

/** Gives each request an id, and logs one line for it, and one at debug for each of its upstream calls. */
export function observeRequests(logger: Logger | undefined): Observation {
  const entries = new WeakMap<Request, LogEntry>();
  const streams = new WeakSet<Request>();
  const bugs = new WeakMap<Error, unknown>();
  const open = (header: (name: string) => string | null | undefined) => new LogEntry(logger, header);
  const entryOf = (request: Request): LogEntry => {
    const entry = entries.get(request) ?? open((name) => request.headers.get(name));
    entries.set(request, entry);
    return entry;
  };
  const note = (entry: LogEntry, result: ExecutionResult) => entry.note(result, (error) => bugs.get(error));

  return {
    open,
    entryOf,
    mask(error, masked) {
      if (masked !== error) bugs.set(masked, error);
      return masked;
    },
    plugin: {
      onRequest({ request, serverContext }) {
        const { executed } = serverContext as { readonly executed?: { readonly entry: LogEntry } };
        if (executed) entries.set(request, executed.entry);
        else entryOf(request);
      },
      onParams({ request, params: { operationName } }) {
        if (typeof operationName === 'string') entryOf(request).nameOperation(operationName);
      },
      onExecute({ args: { document, operationName, contextValue } }) {
        const name = getOperationAST(document, operationName)?.name?.value;
        if (name !== undefined) (contextValue as Context).entry.nameOperation(name);
      },
      onResultProcess(hook) {
        const { request, result } = hook;
        const entry = entryOf(request);
        if (!(Symbol.asyncIterator in result)) return [result].flat().forEach((one) => note(entry, one));
        streams.add(request);
        hook.setResult(
          tap(
            result,
            (part) => note(entry, part),
            () => entry.finish(statusOf(request, 200)),
          ),
        );
      },
      onResponse({ request, response }) {
        const entry = entryOf(request);
        for (const [name, value] of Object.entries({ 'x-request-id': entry.requestId, ...noSniffing })) response.headers.set(name, value);
        if (!streams.has(request)) entry.finish(statusOf(request, response.status));
      },
    },
  };
}

const statusOf = ({ signal }: Request, status: number): number => (signal.aborted ? clientGone : status);

/** The errors of an answer, or of one of its parts: there, each thing that it brings has its own. */
function errorsIn(result: ExecutionResult & Partial<Record<'incremental' | 'completed', readonly Pick<ExecutionResult, 'errors'>[]>>): readonly GraphQLError[] {
  return [result, ...(result.incremental ?? []), ...(result.completed ?? [])].flatMap(({ errors = [] }) => errors);
}

/** Takes out of a text whatever proves who sent these headers. */
function redact(text: string, header: (name: string) => string | null | undefined): string {
  let rest = text;
  for (const name of ['authorization', 'x-auth-key', 'x-auth-email']) {
    const value = header(name);
    // Mostly a name is asked about, which is shorter than any secret.
    if (!value || shortestPart(value) > text.length) continue;
    const secrets = [value, ...value.split(separators)].filter((secret) => secret !== '' && secret.toLowerCase() !== 'bearer');
    for (const secret of secrets) rest = rest.replaceAll(secret, '[redacted]');
  }
  return rest;
}

const separators = /[\s,]+/;

/** The length of the shortest of its parts, the word Bearer aside. */
function shortestPart(value: string): number {
  const rest = value.startsWith('Bearer ') ? value.slice('Bearer '.length) : value;
  return separators.test(rest) ? 0 : rest.length;
}

const textOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** Hands on each part of a stream, and tells when there are no more. */
async function* tap<Part>(parts: AsyncIterable<Part>, onPart: (part: Part) => void, onEnd: () => void): AsyncGenerator<Part> {
  try {
    for await (const part of parts) {
      onPart(part);
      yield part;
    }
  } finally {
    onEnd();
  }
}
