import DataLoader from 'dataloader';
import { badInput } from './bad-input.ts';
import { asObject, type Json, propertyOf } from './json.ts';
import { badResponse, hasCode } from './cloudflare/errors.ts';
import { circle } from './cloudflare/paging.ts';
import { path, type Path } from './cloudflare/path.ts';
import type { UpstreamSession } from './cloudflare/session.ts';
import { invalidCursor } from './cursors.ts';
import { missingOf } from './script-loader.ts';
import type { NamespaceSource, ScriptSource } from './sources.ts';
import type { ScriptTagFilter } from './types.generated.ts';

/** The most scripts that upstream gives in one page: https://developers.cloudflare.com/cloudflare-for-platforms/workers-for-platforms/configuration/tags/ */
export const maxScripts = 1_000;

/** A page of upstream's list of scripts. */
interface ScriptListKey {
  readonly namespace: NamespaceSource;
  /** The most scripts to give, 1 to {@link maxScripts}. */
  readonly limit: number;
  /** Upstream's own cursor, '' for the first page. */
  readonly cursor: string;
  /** Conditions as upstream takes them, `tag:yes,other:no`, or ''. */
  readonly tags: string;
}

interface ScriptList {
  readonly scripts: readonly ScriptSource[];
  /** Upstream's cursor of the next page, '' at the end. */
  readonly next: string;
}

/** Reads a page of the scripts of a namespace; null where there is no such namespace. */
export type LoadScriptList = (key: ScriptListKey) => Promise<ScriptList | null>;

export function createScriptListLoader(upstream: UpstreamSession): LoadScriptList {
  const loader = new DataLoader<ScriptListKey, ScriptList | null, string>(
    (keys) => Promise.all(keys.map((key) => readScriptList(upstream, key).catch((error: Error) => error))),
    { cacheKeyFn: (key) => pathOf(key).url },
  );
  return async (key) => loader.load(key);
}

function pathOf({ namespace, limit, cursor, tags }: ScriptListKey): Path {
  const { url, route } = path`/accounts/${namespace.account}/workers/dispatch/namespaces/${namespace.identifier}/scripts`;
  const query = new URLSearchParams({ limit: String(limit), ...(cursor && { cursor }), ...(tags && { tags }) });
  // It tells whether what is remembered of the scripts is still true.
  return { url: `${url}?${query.toString()}`, route, isFresh: true };
}

async function readScriptList(upstream: UpstreamSession, key: ScriptListKey): Promise<ScriptList | null> {
  const target = pathOf(key);
  try {
    const { result, resultInfo } = (await upstream.readOnce(target)).contents();
    if (!Array.isArray(result)) throw badResponse("Cloudflare's answer is no list", target);
    const { cursor = '' } = resultInfo;
    const next = typeof cursor === 'string' ? cursor : '';
    if (next !== '' && next === key.cursor) throw circle(target);
    return { scripts: result.map((item) => scriptIn(key.namespace, item, target)), next };
  } catch (error) {
    // Upstream knows its own cursors, and says so of others.
    if (hasCode(error, 'UPSTREAM_ERROR') && error.report?.status === 400 && key.cursor !== '') throw invalidCursor();
    missingOf(error);
    return null;
  }
}

/**
 * Writes conditions on tags as upstream takes them.
 *
 * @throws GraphQLError BAD_USER_INPUT for a tag that no script can have.
 */
export function tagQuery(tags: readonly ScriptTagFilter[] | null | undefined): string {
  return (tags ?? []).map(({ tag, present }) => `${checkTag(tag)}:${present ? 'yes' : 'no'}`).join(',');
}

function checkTag(tag: string): string {
  if (tag !== '' && !/[,:&]/.test(tag)) return tag;
  throw badInput(`${JSON.stringify(tag.slice(0, 80))} is no tag: it is empty, or holds a comma, a colon or an ampersand.`);
}

/** A script of the list. Upstream nests it in its item; older deployments do not. */
class ListedScript implements ScriptSource {
  readonly __typename = 'Script';
  readonly account: string;
  readonly namespace: string;
  readonly name: string;
  readonly #item: Json;
  #listed: Json | undefined;

  constructor({ account, identifier }: NamespaceSource, item: Json, name: string) {
    this.account = account;
    this.namespace = identifier;
    this.name = name;
    this.#item = item;
  }

  get listed(): Json {
    return (this.#listed ??= { ...this.#item, ...asObject(this.#item['script']) });
  }

  get version(): string | undefined {
    const [etag, modified] = [innermost(this.#item, 'etag'), innermost(this.#item, 'modified_on')];
    return typeof etag === 'string' && typeof modified === 'string' ? `${etag} ${modified}` : undefined;
  }
}

/** A property of an item's script, else of the item. */
const innermost = (item: Json, property: string): unknown => propertyOf(item['script'], property) ?? item[property];

function scriptIn(namespace: NamespaceSource, item: unknown, target: Path): ScriptSource {
  const json = asObject(item) ?? {};
  const name = innermost(json, 'id');
  if (typeof name !== 'string') throw badResponse("Cloudflare's answer holds a script without a name", target);
  return new ListedScript(namespace, json, name);
}
