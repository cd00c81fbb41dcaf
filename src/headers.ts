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
    const sent = rawHeaders.filter((_value, index) => index % 2 === 1 && isNamed(rawHeaders[index - 1] as string, name));
    const value = get(name);
    if (sent.length > 1) return sent;
    return value === null || value === undefined ? [] : [value];
  };
}

const isNamed = (header: string, name: string): boolean => header.length === name.length && header.toLowerCase() === name;
