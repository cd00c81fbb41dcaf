import { asObject, print, propertyOf } from './json.ts';
import type { FoundList, FoundObject } from './json-list.ts';
import { knownKinds } from './kinds.ts';
import { LazyList } from './lazy-list.ts';
import type { BindingSource, ScriptSource } from './sources.ts';

/**
 * Turns upstream's list into bindings, losing none: what is of no known kind, has no name, or is no object at all becomes
 * an `UnknownBinding`. They are sorted by name, since upstream's order changes from call to call.
 */
export function readBindings(script: ScriptSource, result: readonly unknown[]): BindingSource[] {
  const bindings = result.map((wire) => new ParsedBinding(script, wire)).toSorted(compare);
  for (let index = 1; index < bindings.length; index++) {
    const [previous, binding] = [bindings[index - 1] as ParsedBinding, bindings[index] as ParsedBinding];
    if (binding.name === previous.name && binding.wireType === previous.wireType) binding.nth = previous.nth + 1;
  }
  return bindings;
}

/** By name, and then by what keeps their order the same, whatever upstream's is. */
function compare(a: ParsedBinding, b: ParsedBinding): number {
  return order(a.name, b.name) || order(a.wireType, b.wireType) || order(a.printed, b.printed);
}

/** Which of two texts comes first: less than 0, 0, or more. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The values that are written, and never read: they leave in no shape, should upstream send one after all. */
const writeOnly = new Set(['text', 'key_base64', 'key_jwk']);

/** What upstream sent for an `UnknownBinding`, without write-only values. */
export function rawOf(wire: unknown): unknown {
  const object = asObject(wire);
  return object ? Object.fromEntries(Object.entries(object).filter(([key]) => !writeOnly.has(key))) : wire;
}

class ParsedBinding implements BindingSource {
  readonly __typename: string;
  readonly script: ScriptSource;
  readonly wire: BindingSource['wire'];
  readonly name: string;
  readonly wireType: string;
  nth = 0;
  #printed: string | undefined;

  constructor(script: ScriptSource, wire: unknown) {
    const [name, type] = [propertyOf(wire, 'name'), propertyOf(wire, 'type')];
    this.script = script;
    this.wire = wire as BindingSource['wire'];
    this.name = typeof name === 'string' ? name : '';
    this.wireType = typeof type === 'string' ? type : '';
    this.__typename = (typeof name === 'string' && knownKinds.get(this.wireType)?.typeName) || 'UnknownBinding';
  }

  /** Only for two of the same name and type, whose ids must not depend on upstream's order. */
  get printed(): string {
    return (this.#printed ??= print(this.wire));
  }
}

/** The bindings of a script, in JSON that need not be parsed: see json-list.ts. */
export class FoundBindings extends LazyList<BindingSource> {
  readonly script: ScriptSource;
  readonly list: FoundList;
  /** Which of them: undefined for all. */
  readonly filter: Buffer | undefined;

  /** @param items parses them. */
  constructor(script: ScriptSource, list: FoundList, filter: Buffer | undefined, items: () => readonly BindingSource[]) {
    super(items);
    this.script = script;
    this.list = list;
    this.filter = filter;
  }
}

/** A binding in a list that is being written. It is parsed when more is asked of it than its name, its kind, and what it is linked to. */
export class FoundBinding implements BindingSource {
  readonly __typename: string;
  readonly script: ScriptSource;
  readonly found: FoundObject;
  linked: BindingSource['linked'];
  #wire: BindingSource['wire'] | undefined;

  constructor(script: ScriptSource, found: FoundObject) {
    this.__typename = found.kind.typeName;
    this.script = script;
    this.found = found;
  }

  get wire(): BindingSource['wire'] {
    const { bytes, begin, end } = this.found;
    return (this.#wire ??= JSON.parse(bytes.toString('utf8', begin, end)) as BindingSource['wire']);
  }

  get name(): string {
    const { bytes, name, endOfName } = this.found;
    return bytes.toString('latin1', name, endOfName);
  }

  get wireType(): string {
    return this.found.kind.wireType || (propertyOf(this.wire, 'type') as string);
  }

  /** No other one has its name, or it would have been read in another way. */
  get nth(): number {
    return 0;
  }
}
