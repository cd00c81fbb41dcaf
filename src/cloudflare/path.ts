import { badInput } from '../bad-input.ts';

/** A path below upstream's base URL, and the route that it is one of (for messages that must not hold names or ids). */
export interface Path {
  readonly url: string;
  readonly route: string;
  /** Headers that the endpoint takes beside the usual ones. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What the answer is of: as long as this stays the same, so does the answer. */
  readonly version?: string;
  /** What the answer is at least as new as. */
  readonly since?: string;
  /** Whether the answer must be upstream's word of this very moment. */
  readonly isFresh?: true;
}

/**
 * Builds a path from a template, percent-encoding each value, so that no name can change which endpoint is called.
 *
 * @throws GraphQLError BAD_USER_INPUT for a value that would climb or cut the path.
 */
export function path(template: TemplateStringsArray, ...values: readonly string[]): Path {
  const url = template.reduce((head, tail, index) => `${head}${encodeSegment(values[index - 1] ?? '')}${tail}`);
  return { url, route: template.join('*') };
}

function encodeSegment(value: string): string {
  const problem = problemOf(value);
  if (problem) throw badInput(`${JSON.stringify(value.slice(0, 80))} is no name that Cloudflare could know: ${problem}.`);
  return encodeURIComponent(value);
}

/** Cloudflare does not check the names of scripts, so only what could leave the segment, or cannot be sent, is refused. */
function problemOf(value: string): string | undefined {
  if (value === '') return 'it is empty';
  // encodeURIComponent leaves dots alone, and a URL parser then takes "..", or "." for a step through the path.
  if (value === '.' || value === '..') return 'it is a relative path';
  if (/[/\\]/.test(value)) return 'it holds a slash';
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for.
  if (/[\u0000-\u001f\u007f]/.test(value)) return 'it holds a control character';
  if (!value.isWellFormed()) return 'it holds half of a surrogate pair';
  if (Buffer.byteLength(value) > 255) return 'it is longer than 255 bytes';
  return undefined;
}
