import { badInput } from './bad-input.ts';
import { UpstreamError } from './cloudflare/errors.ts';
import { checkFirst, decodeCursor, encodeCursor, offsetIn, type Place } from './cursors.ts';
import { type Reference, referenceFor, refersTo } from './links.ts';
import type { Loaders } from './loaders.ts';
import { maxScripts, tagQuery } from './script-list-loader.ts';
import type { ScriptAnswer } from './script-loader.ts';
import type { BindingSource, NamespaceSource, ScriptSource } from './sources.ts';
import type { BindingType, DispatchNamespacescriptsArgs as ScriptsArguments } from './types.generated.ts';

/** Scripts whose bindings one page may read from upstream. */
const readBudget = 200;
/** Scripts that are read at once: at least, and at most. */
const minChunk = 10;
const maxChunk = 100;
/** Pages of upstream's list that one page may read, for namespaces whose bindings are all known already. */
const listBudget = 20;

/** What is looked for in the scripts of a namespace. */
export interface Search<Found> {
  readonly namespace: NamespaceSource;
  /** As upstream's list takes them. */
  readonly tags: string;
  /** The most results of a page. */
  readonly first: number;
  /** Where to begin. */
  readonly from: Place;
  /** The name of the list for its cursors. */
  readonly list: readonly string[];
  /** What bindings are to point at. */
  readonly reference: Reference;
  /** What a script gives, and those of its bindings that do. */
  readonly pick: (script: ScriptSource, uses: readonly BindingSource[]) => readonly Found[];
}

/** Reads what the arguments of `DispatchNamespace.scripts` ask for, and which page of upstream's list that begins with. */
export function scriptSearch(namespace: NamespaceSource, { first, after, tags: filters, bindsTo }: ScriptsArguments) {
  const tags = tagQuery(filters);
  const reference = bindsTo ? checkReference(bindsTo.type, bindsTo.identifier) : undefined;
  const list = ['scripts', namespace.account, namespace.identifier, tags, ...(reference ?? [])];
  const from = decodeCursor(list, after);
  const count = checkFirst(first);
  // A page of none is read as one of one: that shows whether there is any.
  const limit = reference ? maxScripts : Math.min(maxScripts, from.offset + Math.max(1, count));
  return { namespace, tags, list, from, first: count, reference, page: { namespace, limit, cursor: from.cursor, tags } };
}

/**
 * What a kind of binding and what it would hold refer to.
 *
 * @throws GraphQLError BAD_USER_INPUT where that is nothing.
 */
export function checkReference(type: BindingType, identifier: string): Reference {
  const reference = referenceFor(type, identifier);
  if (reference) return reference;
  const message =
    type === 'SECRETS_STORE_SECRET'
      ? 'The identifier of a secret is the id of its store, a slash, and its name.'
      : identifier === ''
        ? 'The identifier is empty.'
        : `Bindings of the kind ${type} point at no resource.`;
  throw badInput(message);
}

/**
 * The scripts that `DispatchNamespace.scripts` asks for. Null where there is no such namespace.
 *
 * @param cost is how many upstream calls each script of the page will take: the page is as short as makes it affordable.
 */
export async function findScripts(loaders: Loaders, search: ReturnType<typeof scriptSearch>, cost: number): Promise<Connection<ScriptSource> | null> {
  const { reference } = search;
  if (!reference) return listScripts(loaders, search, cost);
  return scan(loaders, { ...search, reference, pick: (script, uses) => (uses.length > 0 ? [script] : []) });
}

/** An item of a page, and the place after it. */
interface Edge<Node> {
  readonly node: Node;
  readonly cursor: string;
}

/** A page of results, which may be short: `hasNextPage` is what says that there is more. */
export interface Connection<Node> {
  readonly edges: Edge<Node>[];
  readonly nodes: Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/**
 * Goes through the scripts of a namespace, in upstream's order, until a page is full, the budget is used up, or a script cannot
 * be read: the page then ends before it, and the next one begins there. Null where there is no such namespace.
 */
export async function scan<Found>(loaders: Loaders, search: Search<Found>): Promise<Connection<Found> | null> {
  const { namespace, tags, first, from, list, reference, pick } = search;
  // What is before a slash says where something is, and the binding may hold it elsewhere.
  const text = reference[1].slice(reference[1].lastIndexOf('/') + 1);
  if (!(await loaders.scriptList({ namespace, limit: maxScripts, cursor: from.cursor, tags }))) return null;
  const found: Edge<Found>[] = [];
  let place: Place | null = from;
  const steps = readScripts(loaders, search, () => first - found.length);
  /** Whether all that a script gives had its place in the page. */
  const take = ({ script, answer, at, next }: Step): boolean => {
    const uses = answer.bindings?.(text).filter((binding) => refersTo(binding, reference)) ?? [];
    const results = pick(script, uses);
    const taken = results.slice(at.skip, at.skip + first - found.length);
    for (const [index, node] of taken.entries()) found.push(new LazyEdge(node, () => encodeCursor(list, { ...at, skip: at.skip + index + 1 })));
    const isTaken = at.skip + taken.length >= results.length;
    place = isTaken ? next : { ...at, skip: at.skip + taken.length };
    return isTaken;
  };
  let chunk = await steps.next();
  while (!chunk.done && chunk.value.every(take)) chunk = await steps.next();
  if (chunk.done && chunk.value === 'end') place = null;
  return connect(found, from, place && encodeCursor(list, place));
}

/** A script and what was read of it, where it stands, and where the one after it does: null after the last. */
interface Step {
  readonly script: ScriptSource;
  readonly answer: ScriptAnswer;
  readonly at: Place;
  readonly next: Place | null;
}

/** Reads scripts for as long as results are wanted and the budget lasts. Fails only where not one script could be read. */
async function* readScripts(loaders: Loaders, { namespace, tags, from }: Search<unknown>, wanted: () => number): AsyncGenerator<readonly Step[], 'end' | 'more'> {
  const seen = new Set<string>();
  let reads = 0;
  // As many as would do if every script gave a result; more, the fewer do.
  let size = wanted();
  let page = from;
  while (seen.size < listBudget) {
    const { cursor } = page;
    if (seen.has(cursor)) throw new UpstreamError('UPSTREAM_BAD_RESPONSE', 'Cloudflare’s pages of scripts go round in a circle.', { reason: 'PAGINATION_LOOP' });
    seen.add(cursor);
    const { scripts, next } = (await loaders.scriptList({ namespace, limit: maxScripts, cursor, tags })) ?? { scripts: [], next: '' };
    const begin = offsetIn(scripts, page);
    for (let offset = begin; offset < scripts.length; ) {
      if (wanted() === 0) return 'more';
      // Where nothing is affordable, one script is tried all the same: what keeps it from being read is then the error.
      const budget = Math.max(reads === 0 ? 1 : 0, Math.min(readBudget - reads, loaders.affordable()));
      const { chunk, unknown } = chunkOf(scripts.slice(offset, offset + Math.min(Math.max(size, minChunk), maxChunk)), budget, loaders);
      if (chunk.length === 0) return 'more';
      reads += unknown;
      const answers = await loaders.script.loadEach(chunk, 'bindings');
      const steps: Step[] = [];
      for (const [index, answer] of answers.entries()) {
        const isFirst = cursor === from.cursor && offset === begin;
        if (answer instanceof Error && isFirst) throw answer;
        if (answer instanceof Error) {
          yield steps;
          return 'more';
        }
        const at = { ...placeAt(scripts, cursor, offset), skip: isFirst ? from.skip : 0 };
        offset++;
        const isEnd = offset === scripts.length;
        const after = isEnd && next !== '' ? placeAt([], next, 0) : placeAt(scripts, cursor, offset);
        steps.push({ script: chunk[index] as ScriptSource, answer, at, next: isEnd && next === '' ? null : after });
      }
      yield steps;
      size *= 2;
    }
    if (next === '') return 'end';
    page = placeAt([], next, 0);
  }
  return 'more';
}

const placeAt = (scripts: readonly ScriptSource[], cursor: string, offset: number): Place => ({ cursor, offset, behind: scripts[offset - 1]?.name ?? '', skip: 0 });

/** The next scripts to read at once, as far as the budget goes, and how many of them it is spent on: those that are known cost nothing. */
function chunkOf(scripts: readonly ScriptSource[], budget: number, { script: loader }: Loaders): { chunk: readonly ScriptSource[]; unknown: number } {
  let unknown = 0;
  for (const [index, script] of scripts.entries()) {
    if (loader.hasBindings(script)) continue;
    if (unknown >= budget) return { chunk: scripts.slice(0, index), unknown };
    unknown++;
  }
  return { chunk: scripts, unknown };
}

function connect<Node>(edges: Edge<Node>[], from: Place, next: string | null): Connection<Node> {
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: next !== null,
      hasPreviousPage: from.cursor !== '' || from.offset > 0 || from.skip > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: next ?? edges.at(-1)?.cursor ?? null,
    },
  };
}

/** An edge whose cursor is written when it is asked for: few ask for all of them. */
class LazyEdge<Node> implements Edge<Node> {
  readonly node: Node;
  readonly #write: () => string;

  constructor(node: Node, write: () => string) {
    this.node = node;
    this.#write = write;
  }

  get cursor(): string {
    return this.#write();
  }
}

/** One page of upstream's own list, as it is. */
async function listScripts(
  loaders: Loaders,
  { first, from, list, page: key }: ReturnType<typeof scriptSearch>,
  cost: number,
): Promise<Connection<ScriptSource> | null> {
  const page = await loaders.scriptList(key);
  if (!page) return null;
  const { scripts, next } = page;
  const begin = offsetIn(scripts, from);
  const affordable = cost === 0 ? first : Math.max(1, Math.floor(loaders.affordable() / cost));
  const end = Math.min(begin + Math.min(first, affordable), scripts.length);
  if (cost > 0) loaders.reserve((end - begin) * cost);
  const placeAfter = (count: number): Place => (count === scripts.length && next !== '' ? placeAt([], next, 0) : placeAt(scripts, from.cursor, count));
  const edges = scripts.slice(begin, end).map((node, index) => new LazyEdge(node, () => encodeCursor(list, placeAfter(begin + index + 1))));
  const isEnd = end === scripts.length && next === '';
  return connect(edges, from, isEnd ? null : encodeCursor(list, placeAfter(end)));
}
