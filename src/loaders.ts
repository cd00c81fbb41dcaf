import DataLoader from 'dataloader';
import { asObject } from './json.ts';
import { badResponse } from './cloudflare/errors.ts';
import type { Answer } from './cloudflare/envelope.ts';
import { path, type Path, targetOf } from './cloudflare/path.ts';
import { readAll } from './cloudflare/paging.ts';
import type { UpstreamSession } from './cloudflare/session.ts';
import { createResourceLoader, type ResourceLoader } from './resource-loader.ts';
import { createScriptLoader, type ScriptLoader } from './script-loader.ts';
import { createScriptListLoader, type LoadScriptList } from './script-list-loader.ts';
import type { NamespaceSource } from './sources.ts';

/**
 * All that a request reads from upstream. Nothing is read twice, and what is asked for at once is read in the fewest calls.
 * One set serves one request, with one set of credentials.
 */
export interface Loaders {
  /** All dispatch namespaces of an account. */
  readonly namespaces: (account: string) => Promise<NamespaceSource[]>;
  readonly resource: ResourceLoader;
  readonly script: ScriptLoader;
  readonly scriptList: LoadScriptList;
  /** Upstream calls that may still be made at once. */
  readonly affordable: () => number;
}

export function createLoaders(session: UpstreamSession): Loaders {
  const upstream = readOnce(session);
  const namespaces = new DataLoader<string, NamespaceSource[]>((accounts) =>
    Promise.all(accounts.map((account) => listNamespaces(upstream, account).catch((error: Error) => error))),
  );
  const script = createScriptLoader(upstream);
  return {
    namespaces: (account) => namespaces.load(account),
    resource: createResourceLoader(upstream, script.idle),
    script,
    scriptList: createScriptListLoader(upstream),
    affordable: () => upstream.affordable(),
  };
}

/** Loaders of different kinds may want the same list. */
function readOnce(session: UpstreamSession): UpstreamSession {
  const answers = new Map<string, Promise<Answer>>();
  const read = (target: Path) => {
    const key = targetOf(target);
    const known = answers.get(key);
    if (known) return known;
    const answer = session(target);
    answers.set(key, answer);
    return answer;
  };
  return Object.assign(read, session);
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
