/** Milliseconds that what could be done at once with others waits for them. */
const patience = 1_000;

/** Waits for a promise that is never rejected, but not for long. */
export async function waitPatiently(promise: Promise<unknown>): Promise<void> {
  const { promise: late, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, patience);
  await Promise.race([promise, late]);
  clearTimeout(timer);
}
