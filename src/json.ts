/** An object of JSON. */
export type Json = Readonly<Record<string, unknown>>;

/** What a text is as JSON; undefined for one that is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The value, should it be an object; undefined for anything else, an array too. */
export const asObject = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;

/** A property of an object's own; undefined where it has none, or the value is no object. */
export const propertyOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;

/** Whether JSON is nested more than so many levels deep. It goes no deeper than that: what calls itself ends at a few thousand. */
export function isDeeper(value: unknown, levels: number): boolean {
  if (levels < 0) return true;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((item) => isDeeper(item, levels - 1));
}

/** Whether JSON.stringify, which calls itself for each level, can write the value. */
export const isPrintable = (value: unknown): boolean => !isDeeper(value, 500);

/** The value as JSON text; '' where it is nested too deeply. */
export const print = (value: unknown): string => (value === undefined || !isPrintable(value) ? '' : JSON.stringify(value));
