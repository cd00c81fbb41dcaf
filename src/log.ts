import { randomUUID } from 'node:crypto';
import { type ExecutionResult, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { CallObserver } from './cloudflare/session.ts';

/** Where a gateway logs to. A pino logger is one. */
export interface Logger {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** What is known of a request by the time that it has been answered. It holds nothing that could be a secret. */
interface Entry {
  readonly requestId: string;
  readonly startedAt: number;
  readonly codes: Set<string>;
  readonly redact: (text: string) => string;
  operationName?: string;
  upstreamCalls: number;
  cacheHits: number;
  isStream: boolean;
}

/** What a gateway tells of its requests. */
export interface Observation {
  readonly plugin: Plugin;
  /** Is told of the upstream calls of a request. */
  readonly observerOf: (request: Request) => CallObserver;
  /** The error that a client gets instead of one that is a bug. The bug is logged. */
  readonly mask: (error: unknown, masked: Error) => Error;
}

/** The id that a request brings, if it is one, else a new one. */
export const requestIdOf = (sent: string | null | undefined): string => (sent && /^[\x21-\x7e]{1,128}$/.test(sent) ? sent : randomUUID());

/** Gives each request an id, and logs one line for it, and one at debug for each of its upstream calls. */
export function observeRequests(logger: Logger | undefined): Observation {
  const entries = new WeakMap<Request, Entry>();
  const bugs = new WeakMap<Error, unknown>();
  const entryOf = (request: Request): Entry => {
    const entry = entries.get(request) ?? createEntry(request);
    entries.set(request, entry);
    return entry;
  };

  const note = (entry: Entry, { errors = [] }: ExecutionResult) => {
    for (const error of errors) {
      if (entry.codes.size < 10) entry.codes.add(String(error.extensions['code']));
      if (bugs.has(error)) logger?.error({ requestId: entry.requestId, error: entry.redact(textOf(bugs.get(error))) }, 'bug');
    }
  };
  const finish = (entry: Entry, status: number) => {
    const { requestId, operationName, codes, upstreamCalls, cacheHits } = entry;
    logger?.info({ requestId, operationName, codes: [...codes], status, ms: since(entry.startedAt), upstreamCalls, cacheHits }, 'request');
  };

  return {
    mask(error, masked) {
      if (masked !== error) bugs.set(masked, error);
      return masked;
    },
    observerOf(request) {
      const entry = entryOf(request);
      return {
        called(call) {
          entry.upstreamCalls += call.tries;
          logger?.debug({ requestId: entry.requestId, ...call }, 'upstream call');
        },
        kept() {
          entry.cacheHits++;
        },
      };
    },
    plugin: {
      onRequest({ request }) {
        entryOf(request);
      },
      onParams({ request, params: { operationName } }) {
        if (typeof operationName === 'string') nameOperation(entryOf(request), operationName);
      },
      onExecute({ args: { document, operationName, contextValue } }) {
        const name = getOperationAST(document, operationName)?.name?.value;
        if (name !== undefined) nameOperation(entryOf((contextValue as { request: Request }).request), name);
      },
      onResultProcess(hook) {
        const { request, result } = hook;
        const entry = entryOf(request);
        if (!(Symbol.asyncIterator in result)) return [result].flat().forEach((one) => note(entry, one));
        entry.isStream = true;
        hook.setResult(
          tap(
            result,
            (part) => note(entry, part),
            () => finish(entry, 200),
          ),
        );
      },
      onResponse({ request, response }) {
        const entry = entryOf(request);
        response.headers.set('x-request-id', entry.requestId);
        if (!entry.isStream) finish(entry, response.status);
      },
    },
  };
}

const createEntry = ({ headers }: Request): Entry => ({
  requestId: requestIdOf(headers.get('x-request-id')),
  startedAt: performance.now(),
  codes: new Set(),
  redact: redactorOf(headers),
  upstreamCalls: 0,
  cacheHits: 0,
  isStream: false,
});

/** Takes out of a text whatever proves who sent these headers. */
function redactorOf(headers: Headers): Entry['redact'] {
  const values = ['authorization', 'x-auth-key', 'x-auth-email'].map((name) => headers.get(name) ?? '');
  const secrets = values.flatMap((value) => [value, ...value.split(/[\s,]+/)]).filter((value) => value !== '' && value.toLowerCase() !== 'bearer');
  return (text) => secrets.reduce((rest, secret) => rest.replaceAll(secret, '[redacted]'), text);
}

/** What is no name in GraphQL could be anything. */
function nameOperation(entry: Entry, name: string): void {
  if (/^\w+$/.test(name)) entry.operationName = entry.redact(name).slice(0, 100);
}

const textOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

const since = (start: number): number => Math.round((performance.now() - start) * 10) / 10;

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
