import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Breaker } from '../src/cloudflare/breaker.ts';

describe('an outage', () => {
  let breaker: Breaker;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance'] });
    pass(60_000);
    breaker = new Breaker();
  });
  afterEach(() => void vi.useRealTimers());

  const pass = (time: number) => vi.advanceTimersByTime(time);
  /** Calls that are sent together, and fail after some milliseconds. */
  const hang = (calls: number, time: number, meanwhile = () => {}) => {
    const sentAt = performance.now();
    pass(time / 2);
    meanwhile();
    pass(time / 2);
    for (let nth = 0; nth < calls; nth++) breaker.fail(sentAt);
  };

  it('is what calls make that hang, and fail all at once', () => {
    hang(19, 10_000);
    expect(breaker.isOpen).toBe(false);
    breaker.fail(performance.now());
    expect(breaker.isOpen).toBe(true);
  });

  it('is none while others succeed', () => {
    hang(100, 10_000, () => breaker.succeed());
    expect(breaker.isOpen).toBe(false);
  });

  it('is one while others are refused, which the edge may do by itself', () => {
    hang(100, 10_000, () => breaker.refuse());
    expect(breaker.isOpen).toBe(true);
  });

  it('is not what calls make that are refused now and then', () => {
    for (let nth = 0; nth < 100; nth++) {
      if (nth % 19 === 0) breaker.refuse();
      breaker.fail(performance.now());
    }
    expect(breaker.isOpen).toBe(false);
  });

  it('is not what failures make that have nothing to do with each other', () => {
    for (let nth = 0; nth < 100; nth++) {
      breaker.fail(performance.now());
      pass(10_001);
    }
    expect(breaker.isOpen).toBe(false);
  });

  it.each([5, 900, 10_000, 30_000])('lets one call a second look, also where that fails after %i ms', (time) => {
    hang(20, 10_000);
    const probes: number[] = [];
    let entered = 0;
    for (let second = 0; second < 100; second++) {
      for (let turn = 0; turn < 10; turn++) {
        if (breaker.enter()) {
          entered++;
          probes.push(performance.now());
        }
        while (performance.now() - (probes[0] ?? Infinity) >= time) breaker.fail(probes.shift() ?? 0);
        pass(100);
      }
    }
    expect(entered).toBeGreaterThanOrEqual(90);
    expect(entered).toBeLessThanOrEqual(100);
  });

  it.each(['succeed', 'refuse'] as const)('is over when a call does %s', (end) => {
    hang(20, 0);
    expect(breaker.enter()).toBe(false);
    pass(1_000);
    expect(breaker.enter()).toBe(true);
    breaker[end]();
    expect(breaker.isOpen).toBe(false);
    expect(breaker.enter()).toBe(true);
  });

  it.each([
    [1, false],
    [2, false],
    [3, true],
  ])('that %i callers find is everybody’s: %j', (callers, isOpen) => {
    for (let nth = 0; nth < callers; nth++) {
      const own = new Breaker(breaker);
      for (let call = 0; call < 100; call++) own.fail(performance.now());
      expect(own.isOpen).toBe(true);
    }
    expect(new Breaker(breaker).isOpen).toBe(isOpen);
    expect(new Breaker(breaker).enter()).toBe(!isOpen);
  });

  it.each([
    [3, 5],
    [3, 10_000],
    [30, 5],
    [30, 10_000],
    [30, 30_000],
  ])('that is everybody’s lets one call a second look, of all %i callers, also where that fails after %i ms', (count, time) => {
    const callers = Array.from({ length: count }, () => new Breaker(breaker));
    const underWay: { readonly caller: Breaker; readonly sentAt: number }[] = [];
    const entered: number[] = [];
    for (let turn = 0; turn < 1_000; turn++) {
      // As if by chance, but the same each time: nobody's turn comes first.
      for (let nth = 0; nth < count; nth++) {
        const caller = callers[(nth * 7 + turn * 11) % count] as Breaker;
        if (!caller.enter()) continue;
        entered.push(turn);
        underWay.push({ caller, sentAt: performance.now() });
      }
      while (underWay[0] && performance.now() - underWay[0].sentAt >= time) {
        const { caller, sentAt } = underWay.shift() as (typeof underWay)[number];
        caller.fail(sentAt);
      }
      pass(100);
    }
    // Those that were sent before the first ones had failed are past by then.
    const late = entered.filter((turn) => turn >= 400).length;
    expect(late).toBeGreaterThanOrEqual(55);
    expect(late).toBeLessThanOrEqual(61);
  });

  it('is nobody else’s though one caller fails again and again, and another one now and then', () => {
    const [often, seldom] = [new Breaker(breaker), new Breaker(breaker)];
    for (let second = 0; second < 200; second++) {
      if (second % 11 === 0) for (let call = 0; call < 7; call++) often.fail(performance.now());
      if (second % 9 === 0) seldom.fail(performance.now());
      pass(1_000);
      expect(new Breaker(breaker).isOpen).toBe(false);
    }
  });

  it('of one caller is over when a call of theirs succeeds, and not when somebody else’s does', () => {
    const [own, other] = [new Breaker(breaker), new Breaker(breaker)];
    for (let call = 0; call < 100; call++) own.fail(performance.now());
    other.succeed();
    expect(own.isOpen).toBe(true);
    own.succeed();
    expect(own.isOpen).toBe(false);
  });
});
