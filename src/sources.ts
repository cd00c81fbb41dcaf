import type { BindingWires, ResourceType, Wires } from './wire.generated.ts';
import type { Json } from './json.ts';

/*
 * What the resolvers of a type get as their parent. Each says its own type, which is how GraphQL tells them apart.
 */

export interface AccountSource {
  readonly __typename: 'Account';
  readonly account: string;
}

/** A resource, known by what a binding holds of it. */
export interface ResourceSource<Type extends ResourceType = ResourceType> {
  readonly __typename: Type;
  readonly account: string;
  readonly identifier: string;
  /** Its JSON, where it has been read. */
  readonly json?: Wires[Type];
}

export type NamespaceSource = ResourceSource<'DispatchNamespace'>;

export interface ScriptSource {
  readonly __typename: 'Script';
  readonly account: string;
  readonly namespace: string;
  readonly name: string;
  /** What the list of scripts holds of it, where it comes from there. */
  readonly listed?: Json;
  /** What tells, there, whether it has been changed since it was last listed. */
  readonly version?: string | undefined;
}

export interface BindingSource<Wire = BindingWires[keyof BindingWires]> {
  readonly __typename: string;
  readonly script: ScriptSource;
  /** What upstream sent; for an `UnknownBinding` it may be anything. */
  readonly wire: Wire;
  /** "" where it has none. */
  readonly name: string;
  /** Upstream's own word for its kind, "" where it says none. */
  readonly wireType: string;
  /** The texts that its row in links.ts reads, where they are known without the rest of it. */
  readonly linked?: readonly (string | undefined)[] | undefined;
  /** Its place among the script's bindings of the same name and type: 0, unless there are several. */
  readonly nth: number;
}

/** A consumer of a queue, which leads on to other resources of the queue's account. */
export interface QueueConsumerSource {
  readonly account: string;
  readonly json: Wires['QueueConsumer'];
}

/** Parents whose type is known before anything has been read. */
export type Source = AccountSource | ResourceSource | ScriptSource | BindingSource;

/** The parent of a type that is in no other of these: a resource, a binding of its kind, or a piece of upstream's JSON. A scalar is itself. */
export type SourceOf<Type> = Type extends { __typename?: infer Name extends keyof Wires }
  ? Name extends ResourceType
    ? ResourceSource<Name>
    : Type extends { type: unknown; name: unknown; id: unknown }
      ? BindingSource<Wires[Name]>
      : Wires[Name]
  : Type;
