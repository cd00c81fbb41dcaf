import { LRUCache } from 'lru-cache';
import { Flight } from '../flight.ts';
import type { Answer } from './envelope.ts';
import { clientGone, hasCode } from './errors.ts';
import type { Path } from './path.ts';
import type { Session } from './session.ts';

/** Milliseconds for which an answer is upstream's word, and for which it will do while a newer one is read. */
const fresh = 10_000;
const stale = 50_000;
/** Milliseconds for which an answer is kept whose version says that it is still true. */
const versioned = 3_600_000;

/** What JSON takes in memory once it is parsed, for each of its bytes. */
const heapPerByte = 4;

interface Kept {
  readonly answer: Answer;
  readonly at: number;
}

/** A call that several requests of one caller wait for. */
interface Call {
  readonly flight: Flight<Answer>;
  /** That of the request which made the call. */
  readonly usage: Session['usage'];
}

/** Reads upstream through the cache, or past it. */
export type Read = (path: Path, caller: Session) => Promise<Answer>;

/**
 * Makes a cache of successful answers, by their callers: an answer is found by nobody but those who could have read it themselves.
 *
 * @param load reads from upstream.
 * @param maxBytes bounds the memory of the answers that are kept, roughly.
 */
export function createCache(load: Read, maxBytes: number): { read: Read; isKept: (path: Path, caller: Session) => boolean } {
  const kept = new LRUCache<string, Kept>({ maxSize: maxBytes, sizeCalculation: ({ answer }) => 1_000 + answer.bytes * heapPerByte });
  const calls = new Map<string, Call>();

  /** Reads from upstream once for all who wait, and for as long as anybody does. */
  const fly = (key: string, path: Path, caller: Session): Call => {
    const controller = new AbortController();
    const answer = load(path, { ...caller, signal: controller.signal }).then((read) => {
      if (!path.isFresh) kept.set(key, { answer: read, at: performance.now() });
      return read;
    });
    const call: Call = { flight: new Flight(answer, controller, () => calls.delete(key)), usage: caller.usage };
    calls.set(key, call);
    return call;
  };

  return {
    async read(path, caller) {
      const key = keyOf(path, caller);
      // Whoever wants upstream's word of now has it kept all the same: nobody is to go back in time afterwards.
      const found = path.isFresh || caller.noCache ? undefined : kept.get(key);
      const age = found ? performance.now() - found.at : Infinity;
      if (found && age <= (path.version === undefined ? fresh : versioned)) return found.answer;
      const call = calls.get(key) ?? fly(key, path, caller);
      if (found && age <= fresh + stale) return found.answer;
      return wait(call.flight, caller.signal).catch((error: unknown) => {
        // The call was another request's, and so were the limits that it met: this one has its own.
        if (call.usage === caller.usage || !isOfItsRequest(error) || caller.signal.aborted) throw error;
        return load(path, caller);
      });
    },
    isKept(path, caller) {
      const found = path.version === undefined || caller.noCache ? undefined : kept.peek(keyOf(path, caller));
      return found !== undefined && performance.now() - found.at <= versioned;
    },
  };
}

const keyOf = (path: Path, { owner }: Session): string => JSON.stringify([owner, path.url, path.headers ?? {}, path.version ?? path.since ?? '']);

/** Whether a call may have failed by a limit of the request that made it, rather than by upstream's answer. */
const isOfItsRequest = (error: unknown): boolean =>
  hasCode(error, 'REQUEST_LIMIT_EXCEEDED', 'RATE_LIMITED', 'UPSTREAM_TIMEOUT') && !error.report;

/** Waits with the others for as long as the signal lets. */
async function wait(flight: Flight<Answer>, signal: AbortSignal): Promise<Answer> {
  const leave = flight.join();
  const { promise: gone, reject } = Promise.withResolvers<never>();
  const onGone = () => reject(clientGone());
  signal.addEventListener('abort', onGone);
  if (signal.aborted) onGone();
  try {
    return await Promise.race([flight.value, gone]);
  } finally {
    signal.removeEventListener('abort', onGone);
    leave();
  }
}
