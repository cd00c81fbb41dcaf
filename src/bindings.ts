import { asObject, print, propertyOf } from './json.ts';
import { typeNameOf } from './kinds.ts';
import type { BindingSource, ScriptSource } from './sources.ts';

/**
 * Turns upstream's list into bindings, losing none: what is of no known kind, has no name, or is no object at all becomes
 * an `UnknownBinding`. They are sorted by name, since upstream's order changes from call to call.
 */
export function readBindings(script: ScriptSource, result: readonly unknown[]): BindingSource[] {
  let previous: Sortable | undefined;
  let nth = 0;
  return result
    .map((wire) => new Sortable(wire))
    .toSorted(compare)
    .map((binding) => {
      nth = previous?.name === binding.name && previous.type === binding.type ? nth + 1 : 0;
      previous = binding;
      const { wire, type } = binding;
      return {
        __typename: (hasName(wire) && typeNameOf(type)) || 'UnknownBinding',
        script,
        wire: wire as BindingSource['wire'],
        nth,
      };
    });
}

/** The name of a binding, "" where it has none. */
export const nameOf = (wire: unknown): string => textOf(wire, 'name');

/** Upstream's own word for the kind of a binding, "" where it says none. */
export const wireTypeOf = (wire: unknown): string => textOf(wire, 'type');

const hasName = (wire: unknown): boolean => typeof propertyOf(wire, 'name') === 'string';

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

class Sortable {
  readonly wire: unknown;
  readonly name: string;
  readonly type: string;
  #printed: string | undefined;

  constructor(wire: unknown) {
    this.wire = wire;
    this.name = nameOf(wire);
    this.type = wireTypeOf(wire);
  }

  /** Only for two of the same name and type, whose ids must not depend on upstream's order. */
  get printed(): string {
    this.#printed ??= print(this.wire);
    return this.#printed;
  }
}

const compare = (a: Sortable, b: Sortable): number => order(a.name, b.name) || order(a.type, b.type) || order(a.printed, b.printed);

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
