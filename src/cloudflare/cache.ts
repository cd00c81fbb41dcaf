import { createHmac, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Answer } from './envelope.ts';
import { clientGone } from './errors.ts';
import type { Path } from './path.ts';
import type { Caller, UpstreamSession } from './session.ts';

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
interface Flight {
  readonly answer: Promise<Answer>;
  readonly abandon: () => void;
  waiting: number;
}

/**
 * Makes a cache of successful answers. Its keys hold a keyed hash of the credentials, under a key that is made anew with each
 * process and kept nowhere: an answer is found by nobody but those who could have read it themselves.
 *
 * @param open makes a session without the cache.
 * @param maxBytes bounds the memory of the answers that are kept, roughly.
 * @returns what makes a session with it: what the same credentials have read a moment ago is not read again.
 */
export function createCache(open: (caller: Caller) => UpstreamSession, maxBytes: number): (caller: Caller) => UpstreamSession {
  const pepper = randomBytes(32);
  const kept = new LRUCache<string, Kept>({ maxSize: maxBytes, sizeCalculation: ({ answer }) => 1_000 + answer.bytes * heapPerByte });
  const flights = new Map<string, Flight>();

  /** Reads from upstream once for all who wait, and for as long as anybody does. */
  const fly = (key: string, path: Path, caller: Caller): Flight => {
    const controller = new AbortController();
    const land = () => void (flights.get(key) === flight && flights.delete(key));
    const answer = open({ ...caller, signal: controller.signal })(path).then((read) => {
      if (!path.isFresh) kept.set(key, { answer: read, at: performance.now() });
      return read;
    });
    const abandon = () => {
      land();
      controller.abort();
    };
    const flight: Flight = { answer, abandon, waiting: 0 };
    flights.set(key, flight);
    // Whoever waits is told of a failure. Where an old answer is renewed meanwhile, nobody does.
    answer.then(land, land);
    return flight;
  };

  return (caller) => {
    const owner = createHmac('sha256', pepper).update(JSON.stringify(caller.credentials.headers())).digest('base64');
    const keyOf = (path: Path) => JSON.stringify([owner, path.url, path.headers ?? {}, path.version ?? '']);
    const read = async (path: Path): Promise<Answer> => {
      const key = keyOf(path);
      const found = path.isFresh ? undefined : kept.get(key);
      const age = found ? performance.now() - found.at : Infinity;
      const isTrue = found && age <= (path.version === undefined ? fresh : versioned);
      if (isTrue || (found && age <= fresh + stale) || flights.has(key)) caller.observer?.kept();
      if (isTrue) return found.answer;
      const flight = flights.get(key) ?? fly(key, path, caller);
      return found && age <= fresh + stale ? found.answer : wait(flight, caller.signal);
    };
    return Object.assign(read, { isKept: (path: Path) => path.version !== undefined && kept.has(keyOf(path)) });
  };
}

/** Waits with the others. The last one who leaves takes the call along. */
async function wait(flight: Flight, signal: AbortSignal): Promise<Answer> {
  flight.waiting++;
  const { promise: gone, reject } = Promise.withResolvers<never>();
  const leave = () => reject(clientGone());
  signal.addEventListener('abort', leave);
  if (signal.aborted) leave();
  try {
    return await Promise.race([flight.answer, gone]);
  } finally {
    signal.removeEventListener('abort', leave);
    if (--flight.waiting === 0) flight.abandon();
  }
}
