import DataLoader from 'dataloader';
import { asObject, type Json } from './json.ts';
import { badResponse, hasCode, namespaceNotFound, type UpstreamError } from './cloudflare/errors.ts';
import { readPages } from './cloudflare/paging.ts';
import type { Path } from './cloudflare/path.ts';
import type { UpstreamSession } from './cloudflare/session.ts';
import { waitPatiently } from './patience.ts';
import { type ResourceRow, resources } from './resources.ts';
import type { ResourceSource } from './sources.ts';
import type { ResourceType } from './wire.generated.ts';

/** Reads resources. */
export interface ResourceLoader {
  /** Null where there is none, or not any more. */
  readonly load: (resource: ResourceSource) => Promise<Json | null>;
  /** What a list that is here says of a resource: null where there is none; undefined where no list tells. */
  readonly peek: (account: string, type: ResourceType, identifier: string) => Json | null | undefined;
  /** Reads the list of a type, of which resources are about to be asked for: its first page. Resolves when it is here, or has failed. */
  readonly expect: (account: string, type: ResourceType) => Promise<void>;
}

/** The first page of a list. */
interface Listed {
  readonly entries: ReadonlyMap<string, Json>;
  readonly isWhole: boolean;
}

/** Resources of one type, account and scope: what one list can hold. */
interface Group {
  readonly type: ResourceType;
  readonly account: string;
  readonly scope: string;
  /** Identifiers without their scope. */
  readonly ids: string[];
}

/**
 * Makes the loader of all resources of a request. What is asked for at once is read in the fewest calls: one by its own
 * endpoint; several of a type by its list, and should that have many pages, by whichever is less then, its other pages or one
 * call for each that is still missing. A type that the credentials may not read is not asked for again.
 *
 * @param idle resolves when no script is being read: those of a page lead to resources at different times, and all of them are to be read at once.
 */
export function createResourceLoader(upstream: UpstreamSession, idle: () => Promise<void>): ResourceLoader {
  const refusals = new Map<string, UpstreamError>();
  const expected = new Map<string, Promise<void>>();
  /** Those without a scope, by type and account. */
  const lists = new Map<ResourceType, Map<string, Listed>>();
  const loader = new DataLoader<ResourceSource, Json | null, string>(readBatch, {
    cacheKeyFn: ({ __typename, account, identifier }) => JSON.stringify([__typename, account, identifier]),
    batchScheduleFn: (dispatch) => void waitPatiently(idle()).then(() => process.nextTick(dispatch)),
  });

  async function readBatch(batch: readonly ResourceSource[]): Promise<(Json | null | Error)[]> {
    const groups = groupBy(batch);
    const read = new Map(await Promise.all([...groups].map(async ([key, group]) => [key, await readOrRefuse(group)] as const)));
    return batch.map((resource) => {
      const found = read.get(groupKey(groupOf(resource)));
      return found instanceof Error ? found : (found?.get(split(resource).id) ?? null);
    });
  }

  async function readOrRefuse(group: Group): Promise<Map<string, Json | Error> | Error> {
    const product = `${group.account} ${group.type}`;
    const refusal = refusals.get(product);
    if (refusal) return refusal;
    try {
      return await readGroup(upstream, group, expected.has(groupKey(group)));
    } catch (error) {
      if (isRefusal(error)) refusals.set(product, error);
      return error as Error;
    }
  }

  return {
    load: async (resource) => loader.load(resource),
    peek(account, type, identifier) {
      const { scope, id } = split({ __typename: type, identifier });
      const list = scope === '' ? lists.get(type)?.get(account) : undefined;
      return list?.entries.get(id) ?? (list?.isWhole ? null : undefined);
    },
    async expect(account, type) {
      const row = resources[type];
      const { all, isScoped, hasDefaultScope = !isScoped } = row;
      const key = groupKey({ type, account, scope: '' });
      if (!all || !hasDefaultScope) return;
      const read = async () => {
        for await (const { items, next } of readPages(upstream, all(account, ''), row.itemsOf)) {
          const byAccount = lists.get(type) ?? new Map<string, Listed>();
          lists.set(type, byAccount.set(account, { entries: entriesOf(items, { row, scope: '' }), isWhole: next === undefined }));
          // At its end, it is held against how long it says that it is.
          if (next !== undefined) return;
        }
      };
      // Whoever asks for a resource is told what became of it.
      const reading = expected.get(key) ?? read().catch(() => {});
      expected.set(key, reading);
      await reading;
    },
  };
}

/** Whether upstream refused the credentials, rather than this one call. */
export const isRefusal = (error: unknown): error is UpstreamError => hasCode(error, 'FORBIDDEN', 'UNAUTHENTICATED');

/** @param isListed whether the list is being read anyway. */
async function readGroup(upstream: UpstreamSession, { type, account, scope, ids }: Group, isListed: boolean): Promise<Map<string, Json | Error>> {
  const { one, all, search, ...row } = resources[type];
  const reader: Reader = { upstream, row, scope, one: one && ((id) => one(account, id, scope)) };
  const [only = ''] = ids;
  if (isListed && all) return readList(reader, all(account, scope), ids);
  if (ids.length === 1 && search) return readList(reader, search(account, only, scope), ids);
  if (reader.one && (ids.length === 1 || !all)) return readEach(reader, ids, reader.one);
  if (!all) throw new Error(`There is no way to read a ${type}.`);
  return readList(reader, all(account, scope), ids);
}

interface Reader {
  readonly upstream: UpstreamSession;
  readonly row: Omit<ResourceRow, 'one' | 'all' | 'search'>;
  readonly scope: string;
  readonly one: ((id: string) => Path) | undefined;
}

/** Reads pages until all are found, or, where that is fewer calls, the rest one by one. */
async function readList(reader: Reader, list: Path, ids: readonly string[]): Promise<Map<string, Json | Error>> {
  const { upstream, row, one } = reader;
  const found = new Map<string, Json | Error>();
  let missing = ids;
  for await (const page of readPages(upstream, list, row.itemsOf)) {
    for (const [id, json] of entriesOf(page.items, reader)) found.set(id, json);
    missing = missing.filter((id) => !found.has(id));
    if (missing.length === 0) return found;
    if (page.next !== undefined && one && missing.length <= (page.left ?? Infinity)) {
      return new Map([...found, ...(await readEach(reader, missing, one))]);
    }
  }
  return found;
}

/** The resources of a list, by their identifiers without their scope. */
function entriesOf(items: readonly unknown[], { row: { key, isGone, normalise = same }, scope }: Pick<Reader, 'row' | 'scope'>): Map<string, Json> {
  const entries = new Map<string, Json>();
  for (const item of items) {
    const json = asObject(item);
    const id = json?.[key];
    if (json && typeof id === 'string' && !isGone?.(json)) entries.set(id, normalise(json, scope));
  }
  return entries;
}

const same = (json: Json): Json => json;

/** One failure is that of its resource alone, unless it is a refusal, which is that of all. */
async function readEach(reader: Reader, ids: readonly string[], one: (id: string) => Path): Promise<Map<string, Json | Error>> {
  const found = new Map<string, Json | Error>();
  await Promise.all(
    ids.map(async (id) => {
      const json = await readOne(reader, () => one(id)).catch((error: Error) => error);
      if (isRefusal(json)) throw json;
      if (json) found.set(id, json);
    }),
  );
  return found;
}

async function readOne({ upstream, row: { key, isGone, normalise = same }, scope }: Reader, path: () => Path): Promise<Json | null> {
  try {
    const target = path();
    const json = asObject((await upstream.readOnce(target)).contents().result);
    if (!json) throw badResponse("Cloudflare's answer holds no object", target);
    return isGone?.(json) ? null : normalise(json, scope);
  } catch (error) {
    if (isNotFound(error, key)) return null;
    throw error;
  }
}

/** A dispatch namespace says so with a code of its own; without it, it is the account that is not there. */
const isNotFound = (error: unknown, key: string): boolean =>
  hasCode(error, 'NOT_FOUND') && (key !== 'namespace_name' || error.has(namespaceNotFound));

function groupBy(batch: readonly ResourceSource[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const resource of batch) {
    const { id } = split(resource);
    const group = groupOf(resource);
    const key = groupKey(group);
    const known = groups.get(key);
    if (known) known.ids.push(id);
    else groups.set(key, { ...group, ids: [id] });
  }
  return groups;
}

type GroupName = Pick<Group, 'type' | 'account' | 'scope'>;

const groupOf = (resource: ResourceSource): GroupName => ({ type: resource.__typename, account: resource.account, scope: split(resource).scope });

const groupKey = ({ type, account, scope }: GroupName): string => `${type} ${account} ${scope}`;

/** The parts of an identifier: `eu/uploads` is the bucket `uploads` in the scope `eu`. */
function split({ __typename, identifier }: Pick<ResourceSource, '__typename' | 'identifier'>): { scope: string; id: string } {
  const slash = resources[__typename].isScoped ? identifier.indexOf('/') : -1;
  return { scope: identifier.slice(0, Math.max(0, slash)), id: identifier.slice(slash + 1) };
}
