import { Cancellation } from '../cancellation.ts';
import { Flight } from '../flight.ts';
import { SlotMap } from '../slots.ts';
import { ByteStore } from './byte-store.ts';
import { type Answer, reopen } from './envelope.ts';
import { clientGone, hasCode } from './errors.ts';
import { type Path, targetOf } from './path.ts';
import type { Session } from './session.ts';

/** Milliseconds for which an answer is upstream's word, and for which it will do while a newer one is read. */
const fresh = 10_000;
const stale = 50_000;
/** Milliseconds for which an answer is kept whose version says that it is still true. */
const versioned = 3_600_000;

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
  const kept = new ByteStore(maxBytes);
  const calls = new SlotMap<Call>();

  const forgetIfBroken = (key: string, answer: Answer): void => {
    answer.onBroken = () => kept.delete(key);
  };

  /** The call that is being made, or a new one: once for all who wait, and for as long as anybody does. */
  const callFor = (key: string, path: Path, caller: Session): Call => {
    const known = calls.get(key);
    if (known) return known;
    const cancellation = new Cancellation();
    const onOver = (answer?: Answer) => {
      calls.delete(key);
      if (!answer || path.isFresh) return;
      kept.set(key, answer.body);
      forgetIfBroken(key, answer);
    };
    const call: Call = { flight: new Flight(load(path, caller, cancellation), cancellation, onOver), usage: caller.usage };
    calls.add(key, call);
    return call;
  };

  /** Waits with the others, for as long as this caller does. */
  const wait = ({ flight, usage }: Call, key: string, path: Path, caller: Session): Promise<Answer> => {
    flight.join();
    caller.cancellation.add(() => flight.leave());
    if (usage === caller.usage) return flight.value;
    return flight.value.then(
      (answer) => {
        if (caller.cancellation.isCancelled) throw clientGone();
        return answer;
      },
      (error: unknown) => {
        // The call was another request's, and so were the limits that it met: this one has its own.
        if (!isOfItsRequest(error) || caller.cancellation.isCancelled) throw error;
        return wait(callFor(key, path, caller), key, path, caller);
      },
    );
  };

  return {
    read(path, caller) {
      const key = keyOf(path, caller);
      // Whoever wants upstream's word of now has it kept all the same: nobody is to go back in time afterwards.
      const keptAt = path.isFresh || caller.noCache ? undefined : kept.timeOf(key);
      const age = keptAt === undefined ? Infinity : performance.now() - keptAt;
      const open = () => {
        const answer = reopen(kept.get(key) as Buffer, path.route, caller.credentials);
        forgetIfBroken(key, answer);
        return Promise.resolve(answer);
      };
      if (age <= (path.version === undefined ? fresh : versioned)) return open();
      const call = callFor(key, path, caller);
      return age <= fresh + stale ? open() : wait(call, key, path, caller);
    },
    isKept(path, caller) {
      const keptAt = path.version === undefined || caller.noCache ? undefined : kept.timeOf(keyOf(path, caller));
      return keptAt !== undefined && performance.now() - keptAt <= versioned;
    },
  };
}

const keyOf = (path: Path, { owner }: Session): string => `${owner} ${path.version ?? path.since ?? ''} ${targetOf(path)}`;

/** Whether a call may have failed by a limit of the request that made it, rather than by upstream's answer. */
const isOfItsRequest = (error: unknown): boolean =>
  hasCode(error, 'REQUEST_LIMIT_EXCEEDED', 'RATE_LIMITED', 'UPSTREAM_TIMEOUT') && !error.report;
