import { asObject, type Json } from './json.ts';

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

/** What an option can be, as a sentence says it. */
const kinds = {
  'a string': (value: unknown) => typeof value === 'string',
  'a number': (value: unknown) => typeof value === 'number',
  'true or false': (value: unknown) => typeof value === 'boolean',
  'true, false or an object': (value: unknown) => typeof value === 'boolean' || asObject(value) !== undefined,
  'a list of strings': (value: unknown) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
  'an object with the methods debug, info and error': (value: unknown) => ['debug', 'info', 'error'].every((name) => typeof (Object(value) as Json)[name] === 'function'),
  'an object': (value: unknown) => asObject(value) !== undefined,
};

/** What each of these options can be. */
export type OptionKinds<Options> = Readonly<Record<keyof Options, keyof typeof kinds>>;

/**
 * Checks what only TypeScript would tell: that each option is one that there is, and of its kind.
 *
 * @param within the option that these are of, if they are of one.
 * @throws OptionError for the first one that is not.
 */
export function checkOptions<Options extends object>(options: Options, kindOf: OptionKinds<Options>, within = ''): void {
  const names = Object.keys(kindOf) as (keyof Options & string)[];
  for (const [given, value] of Object.entries(options)) {
    const name = names.find((known) => known === given);
    if (name === undefined) throw new OptionError(`There is no option ${within}${given}: there are ${names.map((known) => within + known).join(', ')}.`);
    if (value !== undefined && !kinds[kindOf[name]](value)) throw new OptionError(`The option ${within}${name} must be ${kindOf[name]}${asGiven(value)}.`);
  }
}

/** No object or list is said back: who knows what it holds. */
const asGiven = (value: unknown): string => (Object(value) === value ? '' : `, not ${typeof value === 'string' ? JSON.stringify(value) : String(value)}`);

/** From what there is the most of to nothing at all. */
export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];
