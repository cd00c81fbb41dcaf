import { asObject, print, propertyOf } from './json.ts';
import { typeNameOf } from './kinds.ts';
import type { BindingSource, ScriptSource } from './sources.ts';

/**
 * Turns upstream's list into bindings, losing none: what is of no known kind, has no name, or is no object at all becomes
 * an `UnknownBinding`. They are sorted by name, since upstream's order changes from call to call.
 */
export function readBindings(script: ScriptSource, result: readonly unknown[]): BindingSource[] {
  const bindings = result.map((wire) => new Binding(script, wire)).sort(compare);
  for (const [index, binding] of bindings.entries()) {
    const previous = bindings[index - 1];
    if (previous?.name === binding.name && previous.wireType === binding.wireType) binding.nth = previous.nth + 1;
  }
  return bindings;
}

/** The values that are written, and never read: they leave in no shape, should upstream send one after all. */
const writeOnly = new Set(['text', 'key_base64', 'key_jwk']);

/** What upstream sent for an `UnknownBinding`, without write-only values. */
export function rawOf(wire: unknown): unknown {
  const object = asObject(wire);
  return object ? Object.fromEntries(Object.entries(object).filter(([key]) => !writeOnly.has(key))) : wire;
}

function textOf(wire: unknown, key: string): string {
  const value = propertyOf(wire, key);
  return typeof value === 'string' ? value : '';
}

class Binding implements BindingSource {
  readonly __typename: string;
  readonly script: ScriptSource;
  readonly wire: BindingSource['wire'];
  readonly name: string;
  readonly wireType: string;
  nth = 0;
  #printed: string | undefined;

  constructor(script: ScriptSource, wire: unknown) {
    const name = propertyOf(wire, 'name');
    this.script = script;
    this.wire = wire as BindingSource['wire'];
    this.name = typeof name === 'string' ? name : '';
    this.wireType = textOf(wire, 'type');
    this.__typename = (typeof name === 'string' && typeNameOf(this.wireType)) || 'UnknownBinding';
  }

  /** Only for two of the same name and type, whose ids must not depend on upstream's order. */
  get printed(): string {
    this.#printed ??= print(this.wire);
    return this.#printed;
  }
}

const compare = (a: Binding, b: Binding): number => order(a.name, b.name) || order(a.wireType, b.wireType) || order(a.printed, b.printed);

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
