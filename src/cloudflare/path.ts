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
 * @param values are names and ids, or a path that goes on here: in one template always one of the same route.
 * @throws GraphQLError BAD_USER_INPUT for a value that would climb or cut the path.
 */
export function path(template: TemplateStringsArray, ...values: readonly (string | Path)[]): Path {
  let url = template[0] ?? '';
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? '';
    url += `${typeof value === 'string' ? encodeSegment(value) : value.url}${template[index + 1]}`;
  }
  const route = routes.get(template) ?? String.raw(template, ...values.map((value) => (typeof value === 'string' ? '*' : value.route)));
  routes.set(template, route);
  return { url, route };
}

/** Writes the paths of what is below one, by their names: for a list of which there are many. */
export function pathsBelow({ url, route }: Path): (name: string) => Path {
  const routeOfAll = `${route}/*`;
  return (name) => ({ url: `${url}/${encodeSegment(name)}`, route: routeOfAll });
}

/** By their templates, of which there is one for each place in the code. */
const routes = new Map<TemplateStringsArray, string>();

/** What tells one thing that can be asked for from another. */
export const targetOf = ({ url, headers }: Path): string => (headers ? `${url} ${JSON.stringify(headers)}` : url);

function encodeSegment(value: string): string {
  // Nearly all names hold nothing that would have to be encoded, or could be a problem.
  if (/^[\w-][\w.-]{0,200}$/.test(value)) return value;
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
