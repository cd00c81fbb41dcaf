import { LRUCache } from 'lru-cache';
import type { Load } from './cache.ts';
import { hasCode, UpstreamError } from './errors.ts';
import { FairQueue } from './fair-queue.ts';

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

  /** Makes a call that may be a guess, and has its place. */
  const guess = (guesses: Guesses, ...[path, caller, cancellation, sink]: Parameters<Load>): void => {
    const { owner } = caller;
    // When all places are kept, those who wait for one are told so, one by one.
    const leave = (isRefused: boolean) => void ((!isRefused || ++guesses.kept >= most) && guesses.places.leave());
    if (!caller.standing.isGood && guesses.isOver(owner)) {
      leave(false);
      return sink.reject(tooManyGuesses(guesses));
    }
    load(path, caller, cancellation, {
      resolve(answer) {
        leave(false);
        sink.resolve(answer);
      },
      reject(error) {
        const refusals = (guesses.refusals.get(owner) ?? 0) + 1;
        // Whoever leaves before the verdict may be guessing as well.
        const isGuess = (cancellation.isCancelled || hasCode(error, 'UNAUTHENTICATED', 'FORBIDDEN')) && !caller.standing.isGood;
        if (isGuess) guesses.refusals.set(owner, refusals);
        leave(isGuess && refusals <= share);
        sink.reject(error);
      },
    });
  };

  return (path, caller, cancellation, sink) => {
    const address = caller.standing.isGood ? undefined : caller.address?.();
    if (address === undefined) return load(path, caller, cancellation, sink);
    const guesses = guessesFrom(address);
    if (guesses.isOver(caller.owner)) return sink.reject(tooManyGuesses(guesses));
    guesses.places.enter(caller.owner, {
      cancellation,
      deadline: caller.deadline,
      start: () => guess(guesses, path, caller, cancellation, sink),
      giveUp: (error) => sink.reject(error),
    });
  };
}

const tooManyGuesses = ({ endsAt }: Guesses): UpstreamError =>
  new UpstreamError('RATE_LIMITED', 'Cloudflare has refused too much that came from this address in the last minute: only credentials that it has taken before are tried now.', {
    reason: 'REFUSED_CREDENTIALS',
    retryAfter: Math.max(1, Math.ceil((endsAt - performance.now()) / 1_000)),
  });
