/** The values of a request's header, as many as were sent, by its name in lower case. */
export type HeaderValues = (name: string) => readonly string[];

/**
 * Node joins a header that was sent twice, or keeps the first: only its raw headers show that it was.
 *
 * @param rawHeaders names and values in turn, as they came; none for a request that is not Node's.
 * @param get reads a header as the server gives it, which may have set it itself.
 */
export function headerValues(rawHeaders: readonly string[], get: (name: string) => string | null | undefined): HeaderValues {
  return (name) => {
    const value = get(name);
    if (value === null || value === undefined) return none;
    const sent = valuesOf(rawHeaders, name);
    return sent.length > 1 ? sent : [value];
  };
}

const none: readonly string[] = [];

function valuesOf(rawHeaders: readonly string[], name: string): string[] {
  const values: string[] = [];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const header = rawHeaders[index] as string;
    if (header.length === name.length && header.toLowerCase() === name) values.push(rawHeaders[index + 1] as string);
  }
  return values;
}
