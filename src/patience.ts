/** Milliseconds that what could be done at once with others waits for them. */
export const patience = 1_000;

/** Waits for a promise that is never rejected, but no longer than this. */
export async function waitFor(promise: Promise<unknown>, time: number): Promise<void> {
  const { promise: late, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, time);
  await Promise.race([promise, late]);
  clearTimeout(timer);
}
