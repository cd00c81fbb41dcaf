import { asObject, print, propertyOf } from './json.ts';
import { type FoundList, mapObjects, order, UnparsedObject } from './json-list.ts';
import { knownKinds } from './kinds.ts';
import type { BindingSource, ScriptSource } from './sources.ts';

/**
 * Turns upstream's list into bindings, losing none: what is of no known kind, has no name, or is no object at all becomes
 * an `UnknownBinding`. They are sorted by name, since upstream's order changes from call to call.
 */
export const readBindings = (script: ScriptSource, result: readonly unknown[]): BindingSource[] => sort(result.map((wire) => new ParsedBinding(script, wire)));

/** The same, of a list whose objects are parsed only when something is asked of them that the JSON does not say as it stands. */
export const readFoundBindings = (script: ScriptSource, list: FoundList): BindingSource[] => sort(mapObjects(list, (found, at) => new UnparsedBinding(script, found, at)));

function sort<Sorted extends Binding<Sorted>>(bindings: Sorted[]): Sorted[] {
  if (bindings.length > few) bindings.sort(compare);
  else insert(bindings);
  for (let index = 1; index < bindings.length; index++) {
    const [previous, binding] = [bindings[index - 1] as Sorted, bindings[index] as Sorted];
    if (binding.compareNames(previous) === 0 && binding.wireType === previous.wireType) binding.nth = previous.nth + 1;
  }
  return bindings;
}

/** By name, and then by what keeps their order the same, whatever upstream's is. */
function compare<Sorted extends Binding<Sorted>>(a: Sorted, b: Sorted): number {
  return a.compareNames(b) || order(a.wireType, b.wireType) || order(a.printed, b.printed);
}

/** As many as are sorted sooner by insertion than by what V8 has. */
const few = 40;

function insert<Sorted extends Binding<Sorted>>(bindings: Sorted[]): void {
  for (let index = 1; index < bindings.length; index++) {
    const binding = bindings[index] as Sorted;
    let at = index;
    for (; at > 0 && compare(bindings[at - 1] as Sorted, binding) > 0; at--) bindings[at] = bindings[at - 1] as Sorted;
    bindings[at] = binding;
  }
}

/** The values that are written, and never read: they leave in no shape, should upstream send one after all. */
const writeOnly = new Set(['text', 'key_base64', 'key_jwk']);

/** What upstream sent for an `UnknownBinding`, without write-only values. */
export function rawOf(wire: unknown): unknown {
  const object = asObject(wire);
  return object ? Object.fromEntries(Object.entries(object).filter(([key]) => !writeOnly.has(key))) : wire;
}

/** What bindings are sorted by. */
interface Binding<Other> extends BindingSource {
  nth: number;
  /** Only for two of the same name and type, whose ids must not depend on upstream's order. */
  readonly printed: string;
  compareNames(other: Other): number;
}

class ParsedBinding implements Binding<ParsedBinding> {
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

  get printed(): string {
    return (this.#printed ??= print(this.wire));
  }

  compareNames(other: ParsedBinding): number {
    return order(this.name, other.name);
  }
}

class UnparsedBinding extends UnparsedObject implements Binding<UnparsedBinding> {
  readonly __typename: string;
  readonly script: ScriptSource;
  readonly wireType: string;
  nth = 0;
  /** The places of its name; less than 0 where it has none. */
  readonly #name: number;
  #wire: BindingSource['wire'] | undefined;
  #printed: string | undefined;

  constructor(script: ScriptSource, list: FoundList, at: number) {
    super(list, at);
    const [name, type] = [this.find(nameKey), this.find(typeKey)];
    const hasType = type >= 0 && this.isText(type);
    const kind = hasType ? this.knownTextOf(type, knownKinds) : undefined;
    this.script = script;
    this.#name = name >= 0 && this.isText(name) ? name : -1;
    this.wireType = kind?.wireType ?? (hasType ? this.textOf(type) : '');
    this.__typename = this.#name >= 0 && kind ? kind.typeName : 'UnknownBinding';
  }

  override asParent(): this {
    return this;
  }

  get name(): string {
    return this.#name < 0 ? '' : this.textOf(this.#name);
  }

  get wire(): BindingSource['wire'] {
    this.#wire ??= this.parse() as BindingSource['wire'];
    return this.#wire;
  }

  get printed(): string {
    return (this.#printed ??= print(this.wire));
  }

  compareNames(other: UnparsedBinding): number {
    return this.#name < 0 || other.#name < 0 ? order(this.name, other.name) : this.compareTexts(this.#name, other, other.#name);
  }
}

const [nameKey, typeKey] = [Buffer.from('name'), Buffer.from('type')];
