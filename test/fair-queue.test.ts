import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Cancellation } from '../src/cancellation.ts';
import { FairQueue, type Queued } from '../src/cloudflare/fair-queue.ts';

const places = 64;
const fewest = 4;

/** Who wants a place, in time and for good. */
const wanting = (start: () => void): Queued => ({
  cancellation: new Cancellation(),
  deadline: performance.now() + 60_000,
  start,
  giveUp: (error) => expect.unreachable(error.message),
});

const queues: { readonly empty: () => void }[] = [];

/** A queue with twice as many in it as there are places, and those who have one. */
function startQueue() {
  const queue = new FairQueue(places, fewest);
  let [held, started] = [0, 0];
  const enter = () =>
    queue.enter(
      'caller',
      wanting(() => {
        held++;
        started++;
      }),
    );
  for (let nth = 0; nth < 2 * places; nth++) enter();
  const all = {
    get held() {
      return held;
    },
    get started() {
      return started;
    },
    /** Gives back all, until nobody is left. */
    empty() {
      for (; held > 0; held--) queue.leave();
    },
    /** Gives back all that are had, and comes again for as many. */
    takeTurns() {
      for (let left = held; left > 0; left--) {
        held--;
        enter();
        queue.leave();
      }
    },
  };
  queues.push(all);
  return all;
}

/** Keeps the event loop at work for some milliseconds, and calls `onTurn` as often as it goes round. */
async function work(milliseconds: number, onTurn: () => void): Promise<void> {
  for (const end = performance.now() + milliseconds; performance.now() < end; await turn()) {
    for (const until = performance.now() + 0.2; performance.now() < until; );
    onTurn();
  }
}

/** Whether it comes true while the event loop is kept at work. */
async function workUntil(isTrue: () => boolean, onTurn = () => {}): Promise<boolean> {
  for (const end = performance.now() + 4_000; !isTrue() && performance.now() < end; ) await work(1, onTurn);
  return isTrue();
}

describe('the places for calls', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    // Whoever waits in one keeps it looking for places.
    for (const queue of queues.splice(0)) queue.empty();
  });

  it('are few while the event loop is at work with those whose turn it is', async () => {
    const queue = startQueue();
    expect(queue.held).toBe(fewest);
    const seen: number[] = [];
    await work(100, () => {
      queue.takeTurns();
      seen.push(queue.held);
    });
    expect(queue.started).toBeGreaterThan(places);
    // A machine that stood still for a while may have had it doubled.
    expect(seen.toSorted((one, other) => one - other)[seen.length >> 1]).toBeLessThanOrEqual(2 * fewest);
  });

  it('are all used when the event loop has nothing to do', async () => {
    const queue = startQueue();
    await expect.poll(() => queue.held).toBe(places);
    await sleep(20);
    expect(queue.held).toBe(places);
  });

  it('are all used when those who have them keep them, whatever else the event loop does', async () => {
    const queue = startQueue();
    const areAll = await workUntil(() => queue.held === places);
    expect(areAll).toBe(true);
  });

  it('become fewer again', async () => {
    const queue = startQueue();
    await expect.poll(() => queue.held).toBe(places);
    const areFew = await workUntil(
      () => queue.held <= 2 * fewest,
      () => queue.takeTurns(),
    );
    expect(areFew).toBe(true);
  });

  it('are nothing to look at when nobody has one', async () => {
    const queue = startQueue();
    await expect.poll(() => queue.held).toBe(places);
    queue.empty();
    await sleep(20);
    const timers = vi.spyOn(globalThis, 'setTimeout');
    await sleep(20);
    expect(timers).not.toHaveBeenCalled();
  });

  it('are soon a newcomer’s, however many others wait', () => {
    const queue = new FairQueue(1);
    const started: string[] = [];
    const enter = (caller: string) => queue.enter(caller, wanting(() => void started.push(caller)));
    for (let nth = 0; nth < 10; nth++) enter('busy');
    queue.leave();
    enter('other');
    queue.leave();
    queue.leave();
    expect(started.slice(2)).toContain('other');
  });
});
