import DataLoader from 'dataloader';
import { asObject } from './json.ts';
import { badResponse } from './cloudflare/errors.ts';
import { path } from './cloudflare/path.ts';
import { readAll } from './cloudflare/paging.ts';
import type { UpstreamSession } from './cloudflare/session.ts';
import { createResourceLoader, type ResourceLoader } from './resource-loader.ts';
import { ScriptLoader } from './script-loader.ts';
import { createScriptListLoader, type LoadScriptList } from './script-list-loader.ts';
import type { NamespaceSource } from './sources.ts';

/**
 * All that a request reads from upstream. Nothing is read twice, and what is asked for at once is read in the fewest calls.
 * One set serves one request, with one set of credentials.
 */
export class Loaders {
  readonly #upstream: UpstreamSession;
  readonly script: ScriptLoader;
  #namespaces: DataLoader<string, NamespaceSource[]> | undefined;
  #resource: ResourceLoader | undefined;
  #scriptList: LoadScriptList | undefined;
  #reserved = 0;

  constructor(upstream: UpstreamSession) {
    this.#upstream = upstream;
    this.script = new ScriptLoader(upstream);
  }

  /** All dispatch namespaces of an account. */
  namespaces(account: string): Promise<NamespaceSource[]> {
    this.#namespaces ??= new DataLoader((accounts) =>
      Promise.all(accounts.map((each) => listNamespaces(this.#upstream, each).catch((error: Error) => error))),
    );
    return this.#namespaces.load(account);
  }

  get resource(): ResourceLoader {
    return (this.#resource ??= createResourceLoader(this.#upstream, () => this.script.idle()));
  }

  get scriptList(): LoadScriptList {
    return (this.#scriptList ??= createScriptListLoader(this.#upstream));
  }

  /** Upstream calls that may still be made at once. */
  affordable(): number {
    return this.#upstream.affordable() - this.#reserved;
  }

  /** Keeps calls for a page that begins them in this turn of the event loop: other pages of the request may come in the same one. */
  reserve(calls: number): void {
    this.#reserved += calls;
    setImmediate(() => (this.#reserved -= calls));
  }
}

async function listNamespaces(upstream: UpstreamSession, account: string): Promise<NamespaceSource[]> {
  const list = path`/accounts/${account}/workers/dispatch/namespaces`;
  const items = await readAll(upstream, list);
  const namespaces = items.map((item): NamespaceSource => {
    const json = asObject(item);
    const name = json?.['namespace_name'];
    if (json && typeof name === 'string') return { __typename: 'DispatchNamespace', account, identifier: name, json };
    throw badResponse("Cloudflare's answer holds a namespace without a name", list);
  });
  return namespaces.toSorted((a, b) => (a.identifier < b.identifier ? -1 : 1));
}
