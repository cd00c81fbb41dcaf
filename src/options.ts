/** An option that cannot be, in a sentence. */
export class OptionError extends TypeError {}

/**
 * Checks an option that is a number.
 *
 * @throws OptionError outside of the bounds.
 */
export function checkNumber(name: string, value: number, least: number, most = 2 ** 31 - 1): number {
  if (value >= least && value <= most) return value;
  throw new OptionError(`The option ${name} must be a number from ${least} to ${most}, not ${value}.`);
}

/** From what there is the most of to nothing at all. */
export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];
