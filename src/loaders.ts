import DataLoader from 'dataloader';
import { readBindings } from './bindings.ts';
import type { UpstreamSession } from './cloudflare/client.ts';
import { asObject } from './cloudflare/envelope.ts';
import { UpstreamError } from './cloudflare/errors.ts';
import { path, type Path } from './cloudflare/path.ts';
import type { BindingSource, NamespaceSource, ScriptSource } from './sources.ts';
import type { DispatchNamespaceWire } from './wire.generated.ts';

/** What of a script is wanted: its bindings, or only whether it is there. */
export type ScriptPart = 'bindings' | 'existence';

/** What upstream knows of a script. */
interface ScriptAnswer {
  /** What is not there: the script, or the namespace that it would be in. */
  readonly missing?: 'script' | 'namespace';
  /** Its bindings, where they were asked for. */
  readonly bindings?: readonly BindingSource[];
}

interface ScriptKey {
  readonly script: ScriptSource;
  readonly part: ScriptPart;
}

/**
 * All that a request reads from upstream. Nothing is read twice, and what is asked for at once is read in the fewest calls.
 * One set serves one request, with one set of credentials.
 */
export interface Loaders {
  /** All namespaces of an account. */
  namespaces(account: string): Promise<NamespaceSource[]>;
  /** One namespace's JSON; null where there is no such namespace. */
  namespace(namespace: NamespaceSource): Promise<DispatchNamespaceWire | null>;
  script(script: ScriptSource, part: ScriptPart): Promise<ScriptAnswer>;
}

/** Cloudflare's codes for what is not there: https://developers.cloudflare.com/api/ tells neither, its clients do. */
const namespaceNotFound = 100119;
const scriptNotFound = [10007, 10090, 10092];

export function createLoaders(upstream: UpstreamSession): Loaders {
  const namespaces = new DataLoader<string, NamespaceSource[]>((accounts) => each(accounts, listNamespaces));
  const namespace = new DataLoader<NamespaceSource, DispatchNamespaceWire | null, string>((keys) => each(keys, getNamespace), {
    cacheKeyFn: (key) => namespacePath(key).url,
  });
  const scripts = new DataLoader<ScriptKey, ScriptAnswer, string>(planScripts, {
    cacheKeyFn: ({ script, part }) => `${part} ${scriptPath(script).url}`,
  });

  async function listNamespaces(account: string): Promise<NamespaceSource[]> {
    const list = path`/accounts/${account}/workers/dispatch/namespaces`;
    const items = await upstream.list(list);
    const sources = items.map((item): NamespaceSource => {
      const wire = asObject(item) as DispatchNamespaceWire | undefined;
      const name: unknown = wire?.namespace_name;
      if (!wire || typeof name !== 'string') throw badResponse('a namespace without a name', list);
      return { __typename: 'DispatchNamespace', account, name, wire };
    });
    return sources.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  }

  async function getNamespace(key: NamespaceSource): Promise<DispatchNamespaceWire | null> {
    try {
      return objectIn(await upstream.get(namespacePath(key)), namespacePath(key));
    } catch (error) {
      if (error instanceof UpstreamError && error.code === 'NOT_FOUND' && error.has(namespaceNotFound)) return null;
      throw error;
    }
  }

  /** A script that is asked for its bindings proves by them that it exists. */
  function planScripts(keys: readonly ScriptKey[]): Promise<(ScriptAnswer | Error)[]> {
    const withBindings = new Set(keys.filter(({ part }) => part === 'bindings').map(({ script }) => scriptPath(script).url));
    const calls = new Map<string, Promise<ScriptAnswer>>();
    return each(keys, ({ script }) => {
      const { url } = scriptPath(script);
      const call = calls.get(url) ?? (withBindings.has(url) ? getBindings(script) : getScript(script));
      calls.set(url, call);
      return call;
    });
  }

  const getBindings = (script: ScriptSource) =>
    orMissing(async () => {
      const route = path`/accounts/${script.account}/workers/dispatch/namespaces/${script.namespace}/scripts/${script.name}/bindings`;
      const result = await upstream.get(route);
      if (!Array.isArray(result)) throw badResponse('no list of bindings', route);
      return { bindings: readBindings(script, result) };
    });

  const getScript = (script: ScriptSource) =>
    orMissing(async () => {
      const result = objectIn(await upstream.get(scriptPath(script)), scriptPath(script));
      // A script that is not there is a success, with null in its place.
      if (result['script'] === null) return { missing: 'script' };
      if (!asObject(result['script'])) throw badResponse('no script', scriptPath(script));
      return {};
    });

  return {
    namespaces: (account) => namespaces.load(account),
    namespace: async (key) => key.wire ?? namespace.load(key),
    script: async (script, part) => scripts.load({ script, part }),
  };
}

const namespacePath = ({ account, name }: NamespaceSource): Path => path`/accounts/${account}/workers/dispatch/namespaces/${name}`;

const scriptPath = ({ account, namespace, name }: ScriptSource): Path =>
  path`/accounts/${account}/workers/dispatch/namespaces/${namespace}/scripts/${name}`;

/** DataLoader wants errors as values, so that one key's failure is not every key's. */
const each = <Key, Value>(keys: readonly Key[], load: (key: Key) => Promise<Value>): Promise<(Value | Error)[]> =>
  Promise.all(keys.map((key) => load(key).catch((error: Error) => error)));

async function orMissing(read: () => Promise<ScriptAnswer>): Promise<ScriptAnswer> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof UpstreamError) || error.code !== 'NOT_FOUND') throw error;
    if (error.has(namespaceNotFound)) return { missing: 'namespace' };
    if (scriptNotFound.some((code) => error.has(code))) return { missing: 'script' };
    throw error;
  }
}

function objectIn(result: unknown, route: Path): Record<string, unknown> {
  const object = asObject(result);
  if (!object) throw badResponse('no object', route);
  return object;
}

const badResponse = (what: string, { route }: Path) =>
  new UpstreamError('UPSTREAM_BAD_RESPONSE', `Cloudflare's answer holds ${what} (GET ${route}).`);
