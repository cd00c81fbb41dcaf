import type { BindingWires, DispatchNamespaceWire, Wires } from './wire.generated.ts';

/*
 * What the resolvers of a type get as their parent. Each says its own type, which is how GraphQL tells them apart.
 */

export interface AccountSource {
  readonly __typename: 'Account';
  readonly account: string;
}

export interface NamespaceSource {
  readonly __typename: 'DispatchNamespace';
  readonly account: string;
  readonly name: string;
  /** Its JSON, where a list has brought it. */
  readonly wire?: DispatchNamespaceWire;
}

export interface ScriptSource {
  readonly __typename: 'Script';
  readonly account: string;
  readonly namespace: string;
  readonly name: string;
}

export interface BindingSource<Wire = BindingWires[keyof BindingWires]> {
  readonly __typename: string;
  readonly script: ScriptSource;
  /** What upstream sent; for an `UnknownBinding` it may be anything. */
  readonly wire: Wire;
  /** Its place among the script's bindings of the same name and type: 0, unless there are several. */
  readonly nth: number;
}

/** Parents whose type is known before anything has been read. */
export type Source = AccountSource | NamespaceSource | ScriptSource | BindingSource;

/** The parent of a type that is in no other of these: a binding of its kind, or a piece of upstream's JSON. A scalar is itself. */
export type SourceOf<Type> = Type extends { __typename?: infer Name extends keyof Wires }
  ? Type extends { type: unknown }
    ? BindingSource<Wires[Name]>
    : Wires[Name]
  : Type;
