import { expect, it } from 'vitest';
import { Flight } from '../src/flight.ts';

class Work extends Flight<number> {
  protected onOver(): void {}
}

it('tells all who wait for it, in their order, and who comes later at once', () => {
  const work = new Work();
  const told: (number | string)[] = [];
  const sink = (name: string) => ({ resolve: (value: number) => void told.push(name, value), reject: () => {} });
  work.join(sink('first'));
  work.join(sink('second'));
  work.resolve(1);
  work.join(sink('late'));
  work.resolve(2);
  work.reject(new Error('too late'));
  expect(told).toEqual(['first', 1, 'second', 1, 'late', 1]);
});

it('tells the others of it where one fails at being told', () => {
  const work = new Work();
  const told: unknown[] = [];
  const failing = {
    resolve() {
      throw new Error('a bug');
    },
    reject: (error: unknown) => void told.push(error),
  };
  for (const sink of [failing, failing, { resolve: (value: number) => void told.push(value), reject: () => {} }]) work.join(sink);
  work.resolve(1);
  expect(told).toEqual([new Error('a bug'), new Error('a bug'), 1]);
});

it('ends when the last one leaves who waits', () => {
  const work = new Work();
  const told: unknown[] = [];
  for (const name of ['a', 'b']) work.join({ resolve: () => void told.push(name), reject: () => void told.push(name) });
  work.leave();
  expect(work.cancellation.isCancelled).toBe(false);
  work.leave();
  expect(work.cancellation.isCancelled).toBe(true);
  expect(told).toEqual([]);
});
