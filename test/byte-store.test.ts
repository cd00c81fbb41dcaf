import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteStore, StoreKey } from '../src/cloudflare/byte-store.ts';

const keyOf = (nth: number): StoreKey => new StoreKey(`owner-${nth % 3}`, `/scripts/${nth}`, nth % 2 === 0 ? '' : 'e');
const bodyOf = (nth: number, bytes: number): Buffer => Buffer.alloc(bytes, `${nth} `);

describe('a store of answers', () => {
  it('gives what was kept last, or nothing', () => {
    const steps = fc.array(fc.record({ nth: fc.nat(40), bytes: fc.nat(900), isRead: fc.boolean() }), { maxLength: 200 });
    fc.assert(
      fc.property(steps, fc.integer({ min: 100, max: 20_000 }), (all, size) => {
        const store = new ByteStore(size);
        const kept = new Map<number, Buffer>();
        for (const { nth, bytes, isRead } of all) {
          if (!isRead) {
            store.set(keyOf(nth), bodyOf(nth, bytes));
            kept.set(nth, bodyOf(nth, bytes));
            continue;
          }
          const [body, expected] = [store.get(keyOf(nth)), kept.get(nth)];
          expect(body === undefined || (expected !== undefined && body.equals(expected))).toBe(true);
          expect(store.timeOf(keyOf(nth)) === undefined).toBe(body === undefined);
        }
      }),
    );
  });

  it('keeps the newest, and what is asked for again', () => {
    const store = new ByteStore(80_000);
    for (let nth = 0; nth < 1_000; nth++) {
      store.set(keyOf(nth), bodyOf(nth, 500));
      expect(store.get(keyOf(nth))).toEqual(bodyOf(nth, 500));
      expect(store.get(keyOf(0))).toEqual(bodyOf(0, 500));
    }
    const there = Array.from({ length: 1_000 }, (_, nth) => nth).filter((nth) => store.timeOf(keyOf(nth)) !== undefined);
    expect(there.length).toBeGreaterThan(60);
    expect(there.length).toBeLessThan(160);
    expect(there.slice(1)).toEqual(there.slice(1).toSorted((a, b) => a - b));
    expect(there.at(-1)).toBe(999);
  });

  it('keeps nothing that is longer than an eighth of it, nor what that took the place of', () => {
    const store = new ByteStore(8_000);
    store.set(keyOf(1), bodyOf(1, 100));
    store.set(keyOf(1), bodyOf(1, 2_000));
    expect(store.get(keyOf(1))).toBeUndefined();
  });
});
