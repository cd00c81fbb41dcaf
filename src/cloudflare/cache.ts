import { LRUCache } from 'lru-cache';
import { Cancellation } from '../cancellation.ts';
import { Flight } from '../flight.ts';
import type { Answer } from './envelope.ts';
import { clientGone, hasCode } from './errors.ts';
import { type Path, targetOf } from './path.ts';
import type { Session } from './session.ts';

/** Milliseconds for which an answer is upstream's word, and for which it will do while a newer one is read. */
const fresh = 10_000;
const stale = 50_000;
/** Milliseconds for which an answer is kept whose version says that it is still true. */
const versioned = 3_600_000;

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

/** Makes an upstream call, until it is cancelled. */
export type Load = (path: Path, caller: Session, cancellation: Cancellation) => Promise<Answer>;

/**
 * Makes a cache of successful answers, by their callers: an answer is found by nobody but those who could have read it themselves.
 *
 * @param load reads from upstream.
 * @param maxBytes bounds the memory of the answers that are kept, roughly.
 */
export function createCache(load: Load, maxBytes: number): { read: (path: Path, caller: Session) => Promise<Answer>; isKept: (path: Path, caller: Session) => boolean } {
  const kept = new LRUCache<string, Kept>({ maxSize: maxBytes, sizeCalculation: ({ answer }) => 1_000 + answer.bytes });
  const calls = new Map<string, Call>();

  /** Reads from upstream once for all who wait, and for as long as anybody does. */
  const fly = (key: string, path: Path, caller: Session): Call => {
    const cancellation = new Cancellation();
    const onOver = (answer?: Answer) => {
      calls.delete(key);
      if (answer && !path.isFresh) kept.set(key, { answer, at: performance.now() });
    };
    const call: Call = { flight: new Flight(load(path, caller, cancellation), cancellation, onOver), usage: caller.usage };
    calls.set(key, call);
    return call;
  };

  /** Waits with the others, for as long as this caller does. */
  const wait = ({ flight, usage }: Call, path: Path, caller: Session): Promise<Answer> => {
    const { cancellation } = caller;
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const onGone = () => {
      flight.leave();
      reject(clientGone());
    };
    const leave = () => {
      cancellation.remove(onGone);
      if (!cancellation.isCancelled) flight.leave();
    };
    flight.join();
    cancellation.add(onGone);
    flight.value.then(
      (answer) => {
        leave();
        resolve(answer);
      },
      (error: Error) => {
        leave();
        // The call was another request's, and so were the limits that it met: this one has its own.
        if (usage === caller.usage || !isOfItsRequest(error) || cancellation.isCancelled) reject(error);
        else resolve(load(path, caller, cancellation));
      },
    );
    return promise;
  };

  return {
    async read(path, caller) {
      const key = keyOf(path, caller);
      // Whoever wants upstream's word of now has it kept all the same: nobody is to go back in time afterwards.
      const found = path.isFresh || caller.noCache ? undefined : kept.get(key);
      const age = found ? performance.now() - found.at : Infinity;
      if (found && age <= (path.version === undefined ? fresh : versioned)) return found.answer;
      const call = calls.get(key) ?? fly(key, path, caller);
      return found && age <= fresh + stale ? found.answer : wait(call, path, caller);
    },
    isKept(path, caller) {
      const found = path.version === undefined || caller.noCache ? undefined : kept.peek(keyOf(path, caller));
      return found !== undefined && performance.now() - found.at <= versioned;
    },
  };
}

const keyOf = (path: Path, { owner }: Session): string => `${owner} ${path.version ?? path.since ?? ''} ${targetOf(path)}`;

/** Whether a call may have failed by a limit of the request that made it, rather than by upstream's answer. */
const isOfItsRequest = (error: unknown): boolean =>
  hasCode(error, 'REQUEST_LIMIT_EXCEEDED', 'RATE_LIMITED', 'UPSTREAM_TIMEOUT') && !error.report;
