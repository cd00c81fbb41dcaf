import { LRUCache } from 'lru-cache';
import type { Cancellation } from '../cancellation.ts';
import type { Sink } from '../sink.ts';
import type { Load } from './cache.ts';
import type { Answer } from './envelope.ts';
import { hasCode, UpstreamError } from './errors.ts';
import { FairQueue, type Queued } from './fair-queue.ts';
import type { Path } from './path.ts';
import type { Session } from './session.ts';

/** Calls in a window that upstream may refuse to one address, and how many of them to the same credentials. */
const most = 60;
const share = 10;
/** Milliseconds. */
const window = 60_000;
/** Addresses of which something is remembered. */
const maxAddresses = 5_000;

/** What has been tried from one address in one window. */
class Guesses {
  readonly endsAt = performance.now() + window;
  /** What is refused keeps its place: so no more are on their way than may still be refused, and whoever comes then waits for the verdict on others. */
  readonly places = new FairQueue(most);
  readonly refusals = new Map<string, number>();
  kept = 0;

  isOver(owner: string): boolean {
    return this.kept >= most || (this.refusals.get(owner) ?? 0) >= share;
  }
}

/** A call that may be a guess: it waits for a place, and keeps it where upstream refuses the credentials. */
class GuessedCall implements Queued, Sink<Answer> {
  readonly cancellation: Cancellation;
  readonly #load: Load;
  readonly #guesses: Guesses;
  readonly #path: Path;
  readonly #caller: Session;
  readonly #sink: Sink<Answer>;

  constructor(load: Load, guesses: Guesses, ...[path, caller, cancellation, sink]: Parameters<Load>) {
    this.cancellation = cancellation;
    this.#load = load;
    this.#guesses = guesses;
    this.#path = path;
    this.#caller = caller;
    this.#sink = sink;
    caller.usage.waiting++;
  }

  get deadline(): number {
    return this.#caller.deadline;
  }

  start(): void {
    const { owner, usage } = this.#caller;
    usage.waiting--;
    const { isGood } = this.#caller.recall();
    if (usage.refusal) {
      this.#leave(false);
      return this.#sink.reject(usage.refusal);
    }
    if (isGood) {
      // It is no guess any more. It would keep its place while it waits behind others of its caller's, and those who are new from theirs.
      this.#leave(false);
      return this.#load(this.#path, this.#caller, this.cancellation, this.#sink);
    }
    if (this.#guesses.isOver(owner)) {
      this.#leave(false);
      return this.#sink.reject(tooManyGuesses(this.#guesses));
    }
    this.#load(this.#path, this.#caller, this.cancellation, this);
  }

  giveUp(error: unknown): void {
    this.#caller.usage.waiting--;
    this.#sink.reject(error);
  }

  resolve(answer: Answer): void {
    this.#leave(false);
    this.#sink.resolve(answer);
  }

  reject(error: unknown): void {
    const { owner, standing } = this.#caller;
    const { refusals } = this.#guesses;
    const count = (refusals.get(owner) ?? 0) + 1;
    // Whoever leaves before the verdict may be guessing as well.
    const isGuess = (this.cancellation.isCancelled || hasCode(error, 'UNAUTHENTICATED', 'FORBIDDEN')) && !standing.isGood;
    if (isGuess) refusals.set(owner, count);
    this.#leave(isGuess && count <= share);
    this.#sink.reject(error);
  }

  /** When all places are kept, those who wait for one are told so, one by one. */
  #leave(isRefused: boolean): void {
    if (!isRefused || ++this.#guesses.kept >= most) this.#guesses.places.leave();
  }
}

/**
 * Lets one address try only so many credentials that upstream does not take: each costs a call, and Cloudflare counts the calls
 * of all callers together, by the address of the gateway. Credentials that it has once taken are always let through.
 */
export function limitGuesses(load: Load): Load {
  const addresses = new LRUCache<string, Guesses>({ max: maxAddresses });

  const guessesFrom = (address: string): Guesses => {
    const known = addresses.get(address);
    if (known && performance.now() < known.endsAt) return known;
    const guesses = new Guesses();
    addresses.set(address, guesses);
    return guesses;
  };

  return (path, caller, cancellation, sink) => {
    const address = caller.standing.isGood ? undefined : caller.address?.();
    if (address === undefined) return load(path, caller, cancellation, sink);
    const guesses = guessesFrom(address);
    if (guesses.isOver(caller.owner)) return sink.reject(tooManyGuesses(guesses));
    guesses.places.enter(caller.owner, new GuessedCall(load, guesses, path, caller, cancellation, sink));
  };
}

const tooManyGuesses = ({ endsAt }: Guesses): UpstreamError =>
  new UpstreamError('RATE_LIMITED', 'Cloudflare has refused too much that came from this address in the last minute: only credentials that it has taken before are tried now.', {
    reason: 'REFUSED_CREDENTIALS',
    retryAfter: Math.max(1, Math.ceil((endsAt - performance.now()) / 1_000)),
  });
