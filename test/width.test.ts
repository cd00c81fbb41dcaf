import { describe, expect, it } from 'vitest';
import { type Look, Width } from '../src/cloudflare/width.ts';

/** What a width is after these looks, of 128 and at least 32 places. */
function after(...looks: readonly Look[]): number {
  const width = new Width(128, 32);
  for (const look of looks) width.look(look);
  return width.now;
}

const times = (count: number, look: Look): Look[] => Array.from({ length: count }, () => look);
/** The loop waits, and nothing comes. */
const waiting: Look = { time: 1.2, idleTime: 1.1, left: 0, isAwaited: true };
/** The loop is at work, with what comes back. */
const working: Look = { time: 1, idleTime: 0, left: 10, isAwaited: true };
/** All that there are are used. */
const all = times(2, waiting);
/** The loop is at work with something else, and places are given back as by an upstream that takes 32 ms. */
const slow: Look = { ...working, left: 1 };

describe('how many places are worth being used', () => {
  it.each<[string, Look[], number]>([
    ['as few as are used in any case, to begin with', [], 32],
    ['twice as many where the event loop waits for a millisecond, and nothing comes', [waiting], 64],
    ['all that there are, and no more', times(9, waiting), 128],
    ['no more where nobody waits for one', times(9, { ...waiting, isAwaited: false }), 32],
    ['no more for a moment of idleness while something comes', [{ ...waiting, left: 1 }], 32],
    ['more where the event loop has time, whatever comes', times(4, { ...working, idleTime: 0.31 }), 64],
    ['as many where it has little', times(40, { ...working, idleTime: 0.29 }), 32],
    ['no more for a while in which the event loop did something else', [{ ...working, time: 500, left: 0 }], 32],
    ['more where upstream takes long, though the event loop has no time', times(25, slow), 64],
    ['more where it hangs, too', times(7, { ...working, time: 5, left: 0 }), 64],
    ['no more where the event loop is at work with what comes', times(100, working), 32],
    ['no more where it takes long with what comes', times(100, { ...working, left: 2 }), 32],
    ['fewer again when it is at work, a few at a time', [...all, ...times(4, working)], 120],
    ['fewer again also where nobody waits for one', [...all, ...times(4, { ...working, isAwaited: false })], 120],
    ['never fewer than in any case', [...all, ...times(400, working)], 32],
    ['as many where the event loop is not at work all the time', [...all, ...times(400, { ...working, idleTime: 0.11 })], 128],
    ['fewer where it nearly is', [...all, ...times(4, { ...working, idleTime: 0.09 })], 120],
    ['as many, where upstream takes long and the event loop is at work', [...all, ...times(400, slow)], 128],
    ['fewer, where it is the event loop that takes long', [...all, ...times(400, { ...working, left: 2 })], 32],
  ])('are %s', (_what, looks, expected) => {
    expect(after(...looks)).toBe(expected);
  });

  it('are all that there are where there are no more than in any case', () => {
    expect(new Width(2, 4).now).toBe(2);
  });

  it('have nothing to do with what was before', () => {
    const width = new Width(128, 32);
    for (const look of times(6, { ...working, time: 4, left: 0 })) width.look(look);
    width.forget();
    width.look({ ...working, left: 0 });
    expect(width.now).toBe(32);
  });
});
