import type { Cancellation } from '../cancellation.ts';
import { Flight } from '../flight.ts';
import type { Sink } from '../sink.ts';
import { ByteStore, StoreKey } from './byte-store.ts';
import { type Answer, reopen } from './envelope.ts';
import { clientGone, hasCode } from './errors.ts';
import { type Path, targetOf } from './path.ts';
import type { Session, Standing } from './session.ts';

/** Milliseconds for which an answer is upstream's word, and for which it will do while a newer one is read. */
const fresh = 10_000;
const stale = 50_000;
/** Milliseconds for which an answer is kept whose version says that it is still true. */
const versioned = 3_600_000;

/** A call that several requests of one caller may wait for. */
export class JoinedCall extends Flight<Answer> {
  /** That of the request which made the call. */
  readonly usage: Session['usage'];
  readonly #kept: ByteStore | undefined;
  readonly #key: StoreKey;
  readonly #standing: Standing;
  /** Whether another one has taken its place among the caller's calls. */
  isReplaced = false;

  /** @param kept keeps the answer, unless there is none. */
  constructor(kept: ByteStore | undefined, key: StoreKey, { usage, standing }: Session) {
    super();
    this.usage = usage;
    this.#kept = kept;
    this.#key = key;
    this.#standing = standing;
  }

  get version(): string {
    return this.#key.version;
  }

  override resolve(answer: Answer): void {
    this.#kept?.set(this.#key, answer.body);
    super.resolve(answer);
  }

  protected override onOver(): void {
    const { calls } = this.#standing;
    if (!calls || this.isReplaced) return;
    calls.delete(this.#key.target);
    // A Map that lives on would keep what was in it: see slots.ts.
    if (calls.size === 0) this.#standing.calls = undefined;
  }
}

/** Makes an upstream call, until it is cancelled. */
export type Load = (path: Path, caller: Session, cancellation: Cancellation, sink: Sink<Answer>) => void;

/**
 * Makes a cache of successful answers, by their callers: an answer is found by nobody but those who could have read it themselves.
 *
 * @param load reads from upstream.
 * @param maxBytes bounds the memory of the answers that are kept, roughly.
 */
export function createCache(load: Load, maxBytes: number): { read: (path: Path, caller: Session, sink: Sink<Answer>) => void; isKept: (path: Path, caller: Session) => boolean } {
  const kept = new ByteStore(maxBytes);

  /** The call that is being made, or a new one: once for all who wait, and for as long as anybody does. */
  const callFor = (key: StoreKey, path: Path, caller: Session): JoinedCall => {
    const calls = (caller.standing.calls ??= new Map());
    const known = calls.get(key.target);
    // What is asked for of another version is another call, which takes the place of that one.
    if (known?.version === key.version) return known;
    if (known) known.isReplaced = true;
    const call = new JoinedCall(path.isFresh ? undefined : kept, key, caller);
    calls.set(key.target, call);
    load(path, caller, call.cancellation, call);
    return call;
  };

  /** Waits with the others, for as long as this caller does. */
  const wait = (call: JoinedCall, key: StoreKey, path: Path, caller: Session, sink: Sink<Answer>): void => {
    join(call, key, path, caller, sink);
    caller.cancellation.add(call);
  };

  /** Has this caller told what comes of a call, which may be that of another request. */
  const join = (call: JoinedCall, key: StoreKey, path: Path, caller: Session, sink: Sink<Answer>): void => {
    if (call.usage === caller.usage) return call.join(sink);
    call.join({
      resolve(answer) {
        if (caller.cancellation.isCancelled) return sink.reject(clientGone());
        caller.usage.hits++;
        caller.tell(answer, path);
        sink.resolve(answer);
      },
      reject(error) {
        // The call was another request's, and so were the limits that it met: this one has its own.
        if (!isOfItsRequest(error) || caller.cancellation.isCancelled) sink.reject(error);
        else wait(callFor(key, path, caller), key, path, caller, sink);
      },
    });
  };

  return {
    read(path, caller, sink) {
      const key = keyOf(path, caller);
      // Whoever wants upstream's word of now has it kept all the same: nobody is to go back in time afterwards.
      const keptAt = path.isFresh || caller.noCache ? undefined : kept.timeOf(key);
      if (keptAt === undefined) return wait(callFor(key, path, caller), key, path, caller, sink);
      const age = performance.now() - keptAt;
      const isFresh = age <= (path.version === undefined ? fresh : versioned);
      if (!isFresh) {
        const call = callFor(key, path, caller);
        // Whoever has an answer does not wait for a newer one, and is not told what became of that.
        if (age > fresh + stale) return wait(call, key, path, caller, sink);
      }
      const answer = reopen(kept.get(key) as Buffer, caller.credentials);
      caller.usage.hits++;
      caller.tell(answer, path);
      sink.resolve(answer);
    },
    isKept(path, caller) {
      const keptAt = path.version === undefined || caller.noCache ? undefined : kept.timeOf(keyOf(path, caller));
      return keptAt !== undefined && performance.now() - keptAt <= versioned;
    },
  };
}

const keyOf = (path: Path, { owner }: Session): StoreKey => new StoreKey(owner, targetOf(path), path.version ?? path.since ?? '');

/** Whether a call may have failed by a limit of the request that made it, rather than by upstream's answer. */
const isOfItsRequest = (error: unknown): boolean =>
  hasCode(error, 'REQUEST_LIMIT_EXCEEDED', 'RATE_LIMITED', 'UPSTREAM_TIMEOUT') && !error.report;
