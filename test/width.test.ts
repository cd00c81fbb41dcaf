import { describe, expect, it } from 'vitest';
import { type Look, Width } from '../src/cloudflare/width.ts';

/** What a width is after these looks, of 64 and at least 4 places. */
function after(...looks: readonly Look[]): number {
  const width = new Width(64, 4);
  for (const look of looks) width.look(look);
  return width.now;
}

const times = (count: number, look: Look): Look[] => Array.from({ length: count }, () => look);
/** The loop waits, and nothing comes. */
const waiting: Look = { time: 1.2, idleTime: 1.1, left: 0, used: 4 };
/** The loop is at work, with what comes back. */
const working: Look = { time: 1, idleTime: 0, left: 10, used: 32 };

describe('how many places are worth being used', () => {
  it.each<[string, Look[], number]>([
    ['as few as are used in any case, to begin with', [], 4],
    ['twice as many where the event loop waits for a millisecond, and nothing comes', [waiting], 8],
    ['twice as many each time', times(3, waiting), 32],
    ['all that there are, and no more', times(9, waiting), 64],
    ['no more for a moment of idleness while something comes', [{ ...waiting, left: 1 }], 4],
    ['more where the event loop has time, whatever comes', times(4, { time: 1, idleTime: 0.4, left: 3, used: 4 }), 8],
    ['as many where it has little', times(40, { time: 1, idleTime: 0.2, left: 3, used: 4 }), 4],
    ['no more for a while in which the event loop did something else', [{ time: 20, idleTime: 0, left: 0, used: 4 }], 4],
    ['more where they are had for long, though the event loop has no time', times(5, { time: 5, idleTime: 0, left: 0, used: 4 }), 8],
    ['more where most of them hang', times(25, { time: 1, idleTime: 0, left: 1, used: 32 }), 8],
    ['no more where the event loop is at work with what comes', times(100, working), 4],
    ['fewer again when it is, a few at a time', [...times(9, waiting), ...times(4, working)], 56],
    ['never fewer than in any case', [...times(9, waiting), ...times(400, working)], 4],
    ['as many, where upstream takes long and the event loop is at work', [...times(9, waiting), ...times(400, { time: 1, idleTime: 0, left: 2, used: 64 })], 64],
  ])('are %s', (_what, looks, expected) => {
    expect(after(...looks)).toBe(expected);
  });

  it('are all that there are where there are no more than in any case', () => {
    expect(new Width(2, 4).now).toBe(2);
  });

  it('need no other look when all are, and upstream is what is waited for', () => {
    const width = new Width(64, 4);
    const goesOn = times(4, waiting).map((look) => width.look(look));
    expect(goesOn).toEqual([true, true, true, false]);
    expect(width.look(working)).toBe(true);
  });
});
