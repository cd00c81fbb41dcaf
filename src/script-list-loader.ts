import DataLoader from 'dataloader';
import { badInput } from './bad-input.ts';
import { asObject, type Json, propertyOf } from './json.ts';
import { type Answer, resultInfoOf } from './cloudflare/envelope.ts';
import { badResponse, hasCode } from './cloudflare/errors.ts';
import { circle } from './cloudflare/paging.ts';
import { path, type Path } from './cloudflare/path.ts';
import type { UpstreamSession } from './cloudflare/session.ts';
import { invalidCursor } from './cursors.ts';
import { missingOf } from './script-loader.ts';
import { textsIn, wantedTexts } from './json-list.ts';
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
    const answer = await upstream.readOnce(target);
    const { cursor = '' } = resultInfoOf(answer);
    const next = typeof cursor === 'string' ? cursor : '';
    if (next !== '' && next === key.cursor) throw circle(target);
    return { scripts: scriptsIn(answer, key.namespace, target), next };
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

/** What the list of scripts tells at once of each: its name, and what its version is told by. Upstream nests a script in its item; older deployments do not. */
const [inner, ...names] = ['script', 'id', 'etag', 'modified_on'] as const;
const texts = wantedTexts(inner, ...names);

function scriptsIn({ list, contents }: Answer, namespace: NamespaceSource, target: Path): ScriptSource[] {
  let items: readonly unknown[] | undefined;
  const readItems = (): readonly unknown[] => (items ??= listIn(contents().result, target));
  const found = (list && textsIn(list, texts)) ?? readItems().flatMap(textsOf);
  const scripts: ScriptSource[] = [];
  for (let at = 0; at < found.length; at += 3) {
    const [name, etag, modified] = [found[at], found[at + 1], found[at + 2]];
    if (name === undefined) throw badResponse("Cloudflare's answer holds a script without a name", target);
    const version = etag === undefined || modified === undefined ? undefined : `${etag} ${modified}`;
    scripts.push(new ListedScript(namespace, name, version, readItems, at / 3));
  }
  return scripts;
}

function listIn(result: unknown, target: Path): readonly unknown[] {
  if (!Array.isArray(result)) throw badResponse("Cloudflare's answer is no list", target);
  return result;
}

function textsOf(item: unknown): (string | undefined)[] {
  return names.map((name) => {
    const value = propertyOf(propertyOf(item, inner), name) ?? propertyOf(item, name);
    return typeof value === 'string' ? value : undefined;
  });
}

class ListedScript implements ScriptSource {
  readonly __typename = 'Script';
  readonly account: string;
  readonly namespace: string;
  readonly name: string;
  readonly version: string | undefined;
  readonly #readItems: () => readonly unknown[];
  readonly #index: number;
  #listed: Json | undefined;

  /** @param readItems parses the list, of which mostly no more is asked for than what is known already, and `index` is its place there. */
  constructor({ account, identifier }: NamespaceSource, name: string, version: string | undefined, readItems: () => readonly unknown[], index: number) {
    this.account = account;
    this.namespace = identifier;
    this.name = name;
    this.version = version;
    this.#readItems = readItems;
    this.#index = index;
  }

  get listed(): Json {
    return (this.#listed ??= flatten(this.#readItems()[this.#index]));
  }
}

const flatten = (item: unknown): Json => ({ ...asObject(item), ...asObject(propertyOf(item, 'script')) });
