import DataLoader from 'dataloader';
import { readBindings } from './bindings.ts';
import { asObject, type Json } from './json.ts';
import { type FoundList, mayHold } from './json-list.ts';
import { badResponse, hasCode, namespaceNotFound, scriptNotFound } from './cloudflare/errors.ts';
import type { Answer } from './cloudflare/envelope.ts';
import { path as pathOf, pathsBelow, type Path } from './cloudflare/path.ts';
import type { UpstreamSession } from './cloudflare/session.ts';
import { waitPatiently } from './patience.ts';
import type { Sink } from './sink.ts';
import type { BindingSource, ScriptSource } from './sources.ts';

/** What upstream knows of a script. */
export interface ScriptAnswer {
  /** What is not there: the script, or the namespace that it would be in. */
  readonly missing?: 'script' | 'namespace' | undefined;
  /** Its properties, as far as they were asked for. */
  readonly json: Json;
  /** Its bindings, where they were asked for. */
  readonly bindings?: ReadBindings | undefined;
  /** The same, where they need not be parsed to be written. */
  readonly list?: FoundList | undefined;
}

/**
 * Gives a script's bindings, read from the bytes that they came in.
 *
 * @param text is what one of them must hold for any to be given. Most scripts can be told by their bytes not to.
 */
type ReadBindings = (text?: string) => readonly BindingSource[];

/** A property of a script's JSON, `bindings` among them, or nothing but the proof that the script is there. */
export type ScriptProperty = string;
export const existence: ScriptProperty = '';

/** The endpoints that hold something of a script. */
type Part = 'bindings' | 'settings' | 'details';

/** Only the settings hold these. */
const inSettings = new Set(['limits']);

/** Only the details hold these, and the list of scripts. Everything else is in the settings, and as a rule in the details too. */
const inDetails = new Set(['tag', 'etag', 'created_on', 'modified_on', 'handlers', 'has_assets', 'has_modules', 'last_deployed_from', 'migration_tag']);

/** What a request has read of a script so far. */
class Script implements ScriptAnswer {
  missing: ScriptAnswer['missing'];
  bindings: ReadBindings | undefined;
  list: FoundList | undefined;
  /** The parts that were read. */
  parts: readonly Part[] = noParts;
  failures: ReadonlyMap<Part, Error> = none;
  /** Encoded once; its URL stands for the script. */
  readonly path: Path;
  readonly #source: ScriptSource;
  /** The parts that are being read, or have been: each once, whatever became of it. */
  #readings: Partial<Record<Part, Reading>> | undefined;
  #json: Json | undefined;

  constructor(source: ScriptSource, path: Path) {
    this.#source = source;
    this.path = path;
  }

  get json(): Json {
    return (this.#json ??= this.#source.listed ?? {});
  }

  /** Reads a part, and calls `then` when that is over: at once, should it be so already. */
  read(part: Part, upstream: UpstreamSession, source: ScriptSource, then: () => void): void {
    const readings = (this.#readings ??= {});
    const known = readings[part];
    if (known) return known.wait(then);
    // Of two sources of one script, whoever asks may know a version of it, and the first one not.
    const reading = new Reading(this, part, upstream, source);
    readings[part] = reading;
    reading.begin();
    reading.wait(then);
  }

  add(part: Part, { missing, json, bindings, list }: PartAnswer): void {
    this.parts = [...this.parts, part];
    this.missing = missing ?? this.missing;
    if (bindings) [this.bindings, this.list] = [bindings, list];
    if (json) this.#json = { ...this.json, ...json };
  }

  fail(part: Part, error: Error): void {
    const missing = missingIn(error);
    if (missing) this.add(part, { missing });
    else this.failures = new Map([...this.failures, [part, error]]);
  }
}

const none: ReadonlyMap<Part, Error> = new Map();
const noParts: readonly Part[] = [];

type PartAnswer = Partial<ScriptAnswer>;

/** A part of a script that is being read. It is told what upstream answers by a call, and not by a promise: of a page, there would be hundreds. */
class Reading implements Sink<Answer> {
  readonly #into: Script;
  readonly #part: Part;
  readonly #upstream: UpstreamSession;
  readonly #source: ScriptSource;
  #waiting: (() => void)[] | undefined;
  #isOver = false;

  constructor(into: Script, part: Part, upstream: UpstreamSession, source: ScriptSource) {
    this.#into = into;
    this.#part = part;
    this.#upstream = upstream;
    this.#source = source;
  }

  begin(): void {
    switch (this.#part) {
      case 'bindings':
        return this.#readBindings();
      case 'settings':
        return void readSettings(this.#upstream, this.#source, this.#into.path).then(
          (answer) => this.#succeed(answer),
          // A script without content has no settings, and is there all the same.
          (error: Error) => (hasNoVersions(error) ? this.#readBindings() : this.#fail(error)),
        );
      case 'details':
        return void readDetails(this.#upstream, this.#into.path).then(
          (answer) => this.#succeed(answer),
          (error: Error) => this.#fail(error),
        );
    }
  }

  wait(then: () => void): void {
    if (this.#isOver) then();
    else if (this.#waiting) this.#waiting.push(then);
    // Mostly, it is the only one: a list that begins empty has room for many.
    else this.#waiting = [then];
  }

  #readBindings(): void {
    this.#upstream.readTo(bindingsPath(this.#source, this.#into.path), this);
  }

  resolve(answer: Answer): void {
    const [source, path] = [this.#source, this.#into.path];
    if (answer.isList) this.#succeed({ bindings: (text) => bindingsIn(answer, source, path, text), list: answer.list });
    else this.#fail(noBindings(bindingsPath(source, path)));
  }

  reject(error: Error): void {
    if (hasNoVersions(error)) this.#succeed({ bindings: () => [] });
    else this.#fail(error);
  }

  #succeed(answer: PartAnswer): void {
    this.#into.add(this.#part, answer);
    this.#end();
  }

  #fail(error: Error): void {
    this.#into.fail(this.#part, error);
    this.#end();
  }

  #end(): void {
    const waiting = this.#waiting;
    this.#isOver = true;
    this.#waiting = undefined;
    for (const then of waiting ?? []) then();
  }
}

/** A property of a script that is to be read. */
interface ScriptKey {
  readonly source: ScriptSource;
  readonly script: Script;
  readonly property: ScriptProperty;
}

/** The scripts of a namespace that have been asked for, by name. What has a name that upstream could never know is undefined. */
interface Namespace {
  readonly account: string;
  readonly identifier: string;
  /** Throws for a name that upstream could never know. */
  readonly pathTo: (name: string) => Path;
  readonly scripts: Map<string, Script | undefined>;
}

/**
 * Reads properties of a request's scripts. What is asked for of a script at once is read by the fewest endpoints that hold it,
 * and each endpoint once.
 */
export class ScriptLoader {
  readonly #upstream: UpstreamSession;
  readonly #namespaces: Namespace[] = [];
  #begun: Map<string, Promise<ScriptAnswer>> | undefined;
  #loader: DataLoader<ScriptKey, Promise<ScriptAnswer>, string> | undefined;
  #named: ScriptSource | undefined;
  #unread = 0;
  #idle: PromiseWithResolvers<void> | undefined;

  constructor(upstream: UpstreamSession) {
    this.#upstream = upstream;
  }

  /**
   * Hands what is read of a script to `use`: at once where there is nothing to wait for.
   *
   * @returns what `use` makes of it, or a promise of that.
   */
  read<Value>(script: ScriptSource, property: ScriptProperty, use: (answer: ScriptAnswer) => Value): Value | Promise<Value> {
    const known = this.#peek(script, property);
    if (known instanceof Error) throw known;
    return known ? use(known) : this.load(script, property).then(use);
  }

  load(source: ScriptSource, property: ScriptProperty): Promise<ScriptAnswer> {
    const script = this.#demand(source);
    const { url } = script.path;
    const begun = (this.#begun ??= new Map());
    const loader = (this.#loader ??= new DataLoader<ScriptKey, Promise<ScriptAnswer>, string>((batch) => this.#readBatch(batch), {
      cacheKeyFn: ({ script: { path }, property: asked }) => `${asked} ${path.url}`,
    }));
    const begin = (): Promise<ScriptAnswer> => {
      const answer = Promise.resolve(loader.load({ source, script, property }));
      if (!begun.has(url)) begun.set(url, answer);
      return answer;
    };
    // Whatever is being read of it tells whether it is there, unless it fails.
    return (property === existence && begun.get(url)?.catch(begin)) || begin();
  }

  /** Reads a property of many scripts, and gives of each what was read, or why it could not be. */
  loadEach(sources: readonly ScriptSource[], property: ScriptProperty): Promise<(ScriptAnswer | Error)[]> {
    const wanted = new Set([property]);
    const read = async (source: ScriptSource): Promise<ScriptAnswer | Error> => {
      const script = this.#demand(source);
      await this.#readScript(source, script, wanted);
      return failureOf(property, script) ?? script;
    };
    return Promise.all(sources.map((source) => read(source).catch((error: Error) => error)));
  }

  /** Reads properties of many scripts. Resolves when all of them have been read, or have failed, or those that have not take long. */
  async prefetch(sources: readonly ScriptSource[], properties: readonly ScriptProperty[]): Promise<void> {
    const wanted = new Set(properties);
    if (wanted.size === 0) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    let left = 1;
    const onRead = () => void (--left === 0 && resolve());
    for (const source of sources) {
      const script = this.#find(source);
      if (!script) continue;
      left++;
      this.#readOn(source, script, wanted, onRead);
    }
    onRead();
    await waitPatiently(promise);
  }

  /**
   * Reads the bindings of a script before anything else.
   *
   * @returns what resolves when that is over; undefined for a name that upstream could never know.
   */
  readNamed(source: ScriptSource): Promise<void> | undefined {
    const script = this.#find(source);
    if (!script) return undefined;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#readOn(source, script, justBindings, () => {
      if (script.bindings && !script.missing) this.#named = source;
      resolve();
    });
    return promise;
  }

  /** That script, once its bindings are here. */
  get named(): ScriptSource | undefined {
    return this.#named;
  }

  /** What has been read of a script, should its bindings be among that. */
  peekBindings(source: ScriptSource): ScriptAnswer | undefined {
    const script = this.#find(source);
    return script?.bindings && script;
  }

  /** Whether the bindings of a script are known already, and cost no call. */
  hasBindings(source: ScriptSource): boolean {
    const script = this.#find(source);
    return script !== undefined && (script.bindings !== undefined || this.#upstream.isKept(bindingsPath(source, script.path)));
  }

  /** Resolves when no script is being read. */
  async idle(): Promise<void> {
    if (this.#unread > 0) await (this.#idle ??= Promise.withResolvers()).promise;
  }

  /** Each is there when its own calls have come back: one that takes long keeps nobody waiting but who asked for it. */
  async #readBatch(batch: readonly ScriptKey[]): Promise<Promise<ScriptAnswer>[]> {
    const wanted = new Map<Script, Set<ScriptProperty>>();
    for (const { script, property } of batch) {
      const properties = wanted.get(script);
      if (properties) properties.add(property);
      else wanted.set(script, new Set([property]));
    }
    const readings = new Map<Script, Promise<void>>();
    return batch.map(({ source, script, property }) => {
      const reading = readings.get(script) ?? this.#readScript(source, script, wanted.get(script) as Set<ScriptProperty>);
      readings.set(script, reading);
      return reading.then(() => {
        const failure = failureOf(property, script);
        if (failure) throw failure;
        return script;
      });
    });
  }

  #readScript(source: ScriptSource, script: Script, wanted: ReadonlySet<ScriptProperty>): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#readOn(source, script, wanted, resolve);
    return promise;
  }

  /** Reads what is missing of what is wanted, and tells when it has been: the failure of one endpoint is that of its own properties. */
  #readOn(source: ScriptSource, script: Script, wanted: ReadonlySet<ScriptProperty>, then: () => void): void {
    this.#unread++;
    // Twice at most: what the details are found to lack after all is in the settings.
    const readOn = (): void => {
      const plan = planParts(script, wanted);
      const parts = script.failures.size === 0 ? plan : plan.filter((part) => !script.failures.has(part));
      if (parts.length > 0) return this.#readParts(parts, source, script, readOn);
      if (--this.#unread === 0) {
        this.#idle?.resolve();
        this.#idle = undefined;
      }
      then();
    };
    readOn();
  }

  #readParts(parts: readonly Part[], source: ScriptSource, script: Script, then: () => void): void {
    if (parts.length === 1) return script.read(parts[0] as Part, this.#upstream, source, then);
    let left = parts.length;
    for (const part of parts) script.read(part, this.#upstream, source, () => void (--left === 0 && then()));
  }

  /** @throws GraphQLError for a name that upstream could never know. */
  #demand(source: ScriptSource): Script {
    return this.#find(source) ?? new Script(source, this.#namespaceOf(source).pathTo(source.name));
  }

  /** Undefined for a name that upstream could never know: whoever reads the script is told so. */
  #find(source: ScriptSource): Script | undefined {
    const { pathTo, scripts } = this.#namespaceOf(source);
    const { name } = source;
    let script = scripts.get(name);
    if (script || scripts.has(name)) return script;
    try {
      script = new Script(source, pathTo(name));
    } catch {
      // It stays undefined.
    }
    scripts.set(name, script);
    return script;
  }

  #namespaceOf({ account, namespace: identifier }: ScriptSource): Namespace {
    // Mostly, there is one.
    for (const namespace of this.#namespaces) if (namespace.identifier === identifier && namespace.account === account) return namespace;
    const namespace: Namespace = { account, identifier, pathTo: writePaths(account, identifier), scripts: new Map() };
    this.#namespaces.push(namespace);
    return namespace;
  }

  /** What is known of a script where there is nothing to wait for: the property has been read, or could not be. */
  #peek(source: ScriptSource, property: ScriptProperty): ScriptAnswer | Error | undefined {
    const script = this.#find(source);
    if (property === 'bindings' && script?.bindings) return script;
    if (!script || property === existence || planParts(script, new Set([property])).some((part) => !script.failures.has(part))) return undefined;
    return failureOf(property, script) ?? script;
  }
}

const onlyBindings: readonly Part[] = ['bindings'];
const justBindings: ReadonlySet<ScriptProperty> = new Set(onlyBindings);

/** The endpoints to ask for what is wanted and not known: as few as hold it all. */
function planParts(script: Script, wanted: ReadonlySet<ScriptProperty>): readonly Part[] {
  const { parts, bindings, missing } = script;
  if (missing) return noParts;
  // Most are asked for nothing else.
  if (wanted.size === 1 && wanted.has('bindings')) return bindings ? noParts : onlyBindings;
  const { json } = script;
  const unknown = [...wanted].filter((property) => property !== existence && property !== 'bindings' && json[property] === undefined);
  const needs = {
    bindings: wanted.has('bindings') && !bindings,
    details: unknown.some((property) => inDetails.has(property)) && !parts.includes('details'),
    settings: unknown.some((property) => inSettings.has(property)) && !parts.includes('settings'),
    either: unknown.some((property) => !inDetails.has(property) && !inSettings.has(property)) && !parts.includes('settings'),
  };
  const plan: Part[] = [];
  if (needs.settings || (needs.either && (needs.bindings || !needs.details))) plan.push('settings');
  else if (needs.bindings) plan.push('bindings');
  if (needs.details) plan.push('details');
  if (plan.length === 0 && wanted.has(existence) && parts.length === 0 && Object.keys(json).length === 0) plan.push('details');
  return plan;
}

/** The error that keeps a property from being known, if there is one. */
function failureOf(property: ScriptProperty, script: Script): Error | undefined {
  const { bindings, parts, missing, failures } = script;
  if (missing || failures.size === 0) return undefined;
  if (property === 'bindings') return bindings ? undefined : (failures.get('bindings') ?? failures.get('settings'));
  if (property === existence) return parts.length > 0 ? undefined : [...failures.values()][0];
  if (script.json[property] !== undefined) return undefined;
  return failures.get(inDetails.has(property) ? 'details' : 'settings') ?? (parts.includes('settings') ? undefined : failures.get('details'));
}

/** Upstream's list tells when a script was last changed: until it says otherwise, its bindings stay what they are. */
function bindingsPath({ version }: ScriptSource, path: Path): Path {
  const { url, route } = below(path, 'bindings');
  return version === undefined ? { url, route } : { url, route, version };
}

function bindingsIn({ list, contents }: Answer, source: ScriptSource, path: Path, text: string | undefined): readonly BindingSource[] {
  if (list && text !== undefined && !mayHold(list, text)) return [];
  return readBindings(source, listIn(contents().result, bindingsPath(source, path)));
}

async function readSettings(upstream: UpstreamSession, source: ScriptSource, path: Path): Promise<PartAnswer> {
  const { version: since } = source;
  // Settings may change without a new version, but never be older than what the list says.
  const target: Path = { ...below(path, 'settings'), ...(since !== undefined && { since }) };
  const { contents } = await upstream.read(target);
  const { bindings, ...json } = objectIn(contents().result, target);
  listIn(bindings, target);
  return { json, bindings: () => readBindings(source, listIn(objectIn(contents().result, target)['bindings'], target)) };
}

const hasNoVersions = (error: unknown): boolean =>
  hasCode(error, 'NOT_FOUND') && (error.report?.errors.some(({ message }) => /has no versions/i.test(message)) ?? false);

async function readDetails(upstream: UpstreamSession, target: Path): Promise<PartAnswer> {
  const details = objectIn((await upstream.read(target)).contents().result, target);
  // A script that is not there is a success, with null in its place.
  if (details['script'] === null) return { missing: 'script' };
  const json = asObject(details['script']);
  if (!json) throw badResponse("Cloudflare's answer holds no script", target);
  return { json };
}

/** Writes the paths of the scripts of a namespace. */
function writePaths(account: string, namespace: string): Namespace['pathTo'] {
  let pathTo: Namespace['pathTo'] | undefined;
  return (name) => (pathTo ??= pathsBelow(pathOf`/accounts/${account}/workers/dispatch/namespaces/${namespace}/scripts`))(name);
}

const below = ({ url, route }: Path, part: Part): Path => ({ url: `${url}/${part}`, route: `${route}/${part}` });

/** What upstream says is not there. Throws every other error. */
export function missingOf(error: unknown): 'script' | 'namespace' {
  const missing = missingIn(error);
  if (missing) return missing;
  throw error;
}

function missingIn(error: unknown): 'script' | 'namespace' | undefined {
  if (!hasCode(error, 'NOT_FOUND')) return undefined;
  if (error.has(namespaceNotFound)) return 'namespace';
  return scriptNotFound.some((code) => error.has(code)) ? 'script' : undefined;
}

function objectIn(result: unknown, target: Path): Json {
  const object = asObject(result);
  if (!object) throw badResponse("Cloudflare's answer holds no object", target);
  return object;
}

function listIn(result: unknown, target: Path): readonly unknown[] {
  if (!Array.isArray(result)) throw noBindings(target);
  return result;
}

const noBindings = (target: Path) => badResponse("Cloudflare's answer holds no list of bindings", target);
