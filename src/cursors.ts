import type { GraphQLError } from 'graphql';
import { badInput } from './bad-input.ts';

/**
 * A place in a list of upstream's: a page of its, by upstream's own cursor ('' for the first), and how much of the page lies
 * before the place. Nothing of it is kept in the gateway, so that a cursor outlives it.
 */
export interface Place {
  readonly cursor: string;
  /** Items of the page that lie before. */
  readonly offset: number;
  /** The name of the last of those items: should the list have changed meanwhile, the place is behind it. '' where there is none. */
  readonly behind: string;
  /** Results of the next item that lie before, where an item gives several. */
  readonly skip: number;
}

const start: Place = { cursor: '', offset: 0, behind: '', skip: 0 };

/** Where a place is in its page by now. What was deleted before it moved it; rather than to skip an item, one may come again. */
export function offsetIn(items: readonly { readonly name: string }[], { offset, behind }: Place): number {
  if (offset === 0 || items[offset - 1]?.name === behind) return offset;
  const found = items.findIndex(({ name }) => name === behind);
  if (found >= 0) return found + 1;
  const later = items.findIndex(({ name }) => name > behind);
  return later >= 0 ? later : items.length;
}

/**
 * Writes a place as an opaque cursor.
 *
 * @param list names the list that the place is in: the cursor is good for no other.
 */
export const encodeCursor = (list: readonly string[], { cursor, offset, behind, skip }: Place): string =>
  Buffer.from(JSON.stringify([...list, cursor, offset, behind, skip])).toString('base64url');

/**
 * Reads a cursor of this list; without one, the place is the start.
 *
 * @throws GraphQLError BAD_USER_INPUT for what {@link encodeCursor} did not write of this very list.
 */
export function decodeCursor(list: readonly string[], text: string | null | undefined): Place {
  if (text === null || text === undefined) return start;
  const [cursor, offset, behind, skip, ...rest] = placeIn(list, text);
  const place = { cursor, offset, behind, skip } as Place;
  if (typeof cursor !== 'string' || typeof behind !== 'string' || !isCount(offset) || !isCount(skip) || rest.length > 0 || encodeCursor(list, place) !== text) throw invalidCursor();
  return place;
}

function placeIn(list: readonly string[], text: string): unknown[] {
  try {
    const parts = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown;
    return Array.isArray(parts) && list.every((part, index) => parts[index] === part) ? (parts.slice(list.length) as unknown[]) : [];
  } catch {
    return [];
  }
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

/** The error for a cursor that is none, or none of this list. */
export const invalidCursor = (): GraphQLError =>
  badInput('This cursor was not given out for this list: begin again without "after".', 'INVALID_CURSOR');

/**
 * Checks how many items are asked for.
 *
 * @throws GraphQLError BAD_USER_INPUT outside of 0 to 100.
 */
export function checkFirst(first: number | null | undefined): number {
  const count = first ?? 25;
  if (count >= 0 && count <= 100) return count;
  throw badInput('"first" must be between 0 and 100.');
}
