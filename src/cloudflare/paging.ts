import { print } from '../json.ts';
import type { Contents } from './envelope.ts';
import { badResponse, type UpstreamError } from './errors.ts';
import type { Path } from './path.ts';
import type { UpstreamSession } from './session.ts';

/** A part of a list. */
export interface Page {
  readonly items: readonly unknown[];
  /** The query that gives the next page; undefined at the end. */
  readonly next: string | undefined;
  /** How many pages are left after this one: 0 at the end, undefined where upstream does not tell. */
  readonly left: number | undefined;
  /** How many items the whole list says that it has, where it does. */
  readonly total: number | undefined;
}

/** Finds the items in what a list endpoint answers, where they are not the result itself. */
export type ItemsOf = (result: unknown) => unknown;

const maxPages = 1_000;
/** Pages without an item, one after the other, that a list may have. */
const maxEmptyPages = 3;

/**
 * Reads one page of a list, of either way in which Cloudflare pages: `result_info.cursor`, and `page` with `total_count`.
 * A list that tells neither is whole.
 *
 * @param query what {@link Page.next} of the page before said; '' for the first page.
 */
async function readPage(upstream: UpstreamSession, path: Path, query = '', itemsOf: ItemsOf = (result) => result): Promise<Page> {
  const { result, resultInfo } = (await upstream.readOnce({ ...path, url: withQuery(path.url, query) })).contents();
  const items = itemsOf(result);
  if (!Array.isArray(items)) throw badResponse("Cloudflare's answer is no list", path);
  const { cursor, per_page: size, total_count, total_pages: pages } = resultInfo;
  const total = typeof total_count === 'number' ? total_count : undefined;
  if (typeof cursor === 'string' && cursor !== '') return { items, next: `cursor=${encodeURIComponent(cursor)}`, left: undefined, total };
  const page = Number(/(?:^|&)page=(\d+)/.exec(query)?.[1] ?? '1');
  const left = items.length > 0 ? pagesOf(resultInfo, items.length) - page : 0;
  // A full page that tells no total may have another one behind it.
  if (total === undefined && pages === undefined && typeof size === 'number' && size > 0 && items.length >= size) return { items, next: `page=${page + 1}`, left: undefined, total };
  return left > 0 ? { items, next: `page=${page + 1}`, left, total } : { items, next: undefined, left: 0, total };
}

function pagesOf({ total_pages: pages, total_count: total, per_page: size }: Contents['resultInfo'], items: number): number {
  if (typeof total === 'number') return Math.ceil(total / (typeof size === 'number' && size > 0 ? size : items));
  return typeof pages === 'number' ? pages : 1;
}

/** Reads a whole list, with as many calls as it has pages. */
export async function readAll(upstream: UpstreamSession, path: Path): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const page of readPages(upstream, path)) for (const item of page.items) items.push(item);
  return items;
}

/** Reads a list page by page. Fails where a page comes again, or nothing but empty ones; warns where the list is shorter than it says. */
export async function* readPages(upstream: UpstreamSession, path: Path, itemsOf?: ItemsOf): AsyncGenerator<Page> {
  const seen = new Set<string>();
  let next: string | undefined = '';
  let [count, empty] = [0, 0];
  while (next !== undefined) {
    const page: Page = await readPage(upstream, path, next, itemsOf);
    const first = print(page.items[0]);
    count += page.items.length;
    empty = page.items.length === 0 ? empty + 1 : 0;
    if (seen.has(next) || seen.size >= 2 * maxPages || empty > maxEmptyPages || (first !== '' && seen.has(first))) throw circle(path);
    seen.add(next).add(first);
    yield page;
    next = page.next;
    if (next === undefined && page.total !== undefined && count < page.total && isWhole(path)) {
      upstream.warn({ code: null, message: `Cloudflare's list ended after ${count} of the ${page.total} items that it says it has.`, route: path.route });
    }
  }
}

/** Whether nothing but the size of pages is asked of a list: with a filter, its total counts what the filter leaves out as well. */
const isWhole = ({ url }: Path): boolean => /^[^?]*(\?per_page=\d+)?$/.test(url);

/** The error of a list that would never end. */
export const circle = (path: Path): UpstreamError => badResponse("Cloudflare's pages go round in a circle", path, 'PAGINATION_LOOP');

const withQuery = (url: string, query: string): string => (query ? `${url}${url.includes('?') ? '&' : '?'}${query}` : url);
