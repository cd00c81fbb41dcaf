import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  type GraphQLError,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  locatedError,
  type OperationDefinitionNode,
  OperationTypeNode,
  TypeNameMetaFieldDef,
  visit,
} from 'graphql';
import type { Context } from './context.ts';
import { write, writeEnd } from './json-text.ts';
import { collectFields } from './selection.ts';

/** What a query gives: `errors` only where there are any. */
export interface Result {
  readonly data: unknown;
  readonly errors?: readonly GraphQLError[];
}

/** A query that is ready to be executed, any number of times. */
export interface CompiledQuery {
  /** Stands for it, and for no other one of this process. */
  readonly id: number;
  readonly name: string | undefined;
  /** Fields that have been compiled so far: what it takes of memory. */
  readonly size: number;
  /** @returns undefined where the variables are not those that it declares, or one that a directive needs is null. */
  execute(variables: Readonly<Record<string, unknown>>, context: Context): Result | Promise<Result> | undefined;
}

type VariableValues = GraphQLResolveInfo['variableValues'];
type Path = GraphQLResolveInfo['path'];

/** One execution of a query. */
interface Execution {
  readonly context: Context;
  readonly variableValues: VariableValues;
  readonly errors: GraphQLError[];
  /** The arguments that depend on variables, by their fields: the same for all objects. */
  readonly argumentsOf: Map<FieldPlan, Readonly<Record<string, unknown>>>;
}

/** A field of the answer. Everything about it that is the same for all objects, and all executions, has been worked out. */
interface FieldPlan {
  readonly key: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: FieldNode[];
  readonly parentType: GraphQLObjectType;
  readonly resolve: GraphQLFieldResolver<unknown, unknown>;
  readonly takesInfo: boolean;
  /** Undefined where they depend on variables. */
  readonly arguments: Readonly<Record<string, unknown>> | undefined;
  readonly needsPath: boolean;
  readonly complete: Complete;
  readonly fail: Fail;
  readonly query: Query;
}

/** Makes of what a resolver gave what stands in the answer, or a promise of it. It throws for what must not be null. */
type Complete = (value: unknown, path: Path, execution: Execution) => unknown;

/** What the fields of a query know of it. */
interface Query {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  /** Of the execution that it was compiled for: only those in `@skip` and `@include` matter, and they are the same for all. */
  readonly variableValues: VariableValues;
  readonly onField: () => void;
}

/**
 * Compiles a valid query to functions, which do what the executor of GraphQL.js does, without looking at the query again.
 * Objects of a type are compiled when one is first met.
 *
 * @returns undefined for what is left to that executor: introspection, answers in parts, and what is no query.
 */
export function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined): CompiledQuery | undefined {
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.QUERY || !isPlain(document)) return undefined;
  const definitions = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const fragments = Object.fromEntries(definitions.map((definition) => [definition.name.value, definition]));
  const conditions = conditionsIn(document);
  const variants = new Map<string, readonly FieldPlan[]>();
  let size = 0;
  const onField = () => void size++;
  const variantFor = (variableValues: VariableValues): readonly FieldPlan[] => {
    // A variable of a condition is a Boolean: each makes two variants, of which few are ever asked for.
    const variant = conditions.map((name) => String(variableValues.coerced[name])).join();
    const known = variants.get(variant);
    if (known) return known;
    const fields = planFields({ schema, operation, fragments, variableValues, onField }, schema.getQueryType() as GraphQLObjectType, [operation]);
    variants.set(variant, fields);
    // It takes memory, even where nothing is left of the query.
    size++;
    return fields;
  };

  return {
    id: compiled++,
    name: operation.name?.value,
    get size() {
      return size;
    },
    execute(variables, context) {
      const { variableValues } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
      // A Boolean that has a default may be null all the same, which `@skip` and `@include` do not take.
      if (!variableValues || conditions.some((name) => typeof variableValues.coerced[name] !== 'boolean')) return undefined;
      return run(variantFor(variableValues), { context, variableValues, errors: [], argumentsOf: new Map() });
    },
  };
}

let compiled = 0;

/** Introspection is left to GraphQL.js, and so are what comes in parts, and the one name that is no plain key of an object. */
function isPlain(document: DocumentNode): boolean {
  let isOdd = false;
  visit(document, {
    Directive: ({ name }) => void (isOdd ||= name.value !== 'skip' && name.value !== 'include'),
    Field: ({ name, alias }) => void (isOdd ||= name.value === '__schema' || name.value === '__type' || alias?.value === '__proto__'),
  });
  return !isOdd;
}

/** The variables that decide what is in the answer at all. */
function conditionsIn(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ arguments: parameters }) => parameters?.forEach(({ value }) => value.kind === Kind.VARIABLE && names.add(value.name.value)),
  });
  return [...names];
}

function run(fields: readonly FieldPlan[], execution: Execution): Result | Promise<Result> {
  const { errors } = execution;
  const finish = (data: unknown): Result => (errors.length > 0 ? { data, errors } : { data });
  const fail = (error: GraphQLError): Result => ({ data: null, errors: [...errors, error] });
  try {
    const data = executeFields(fields, undefined, undefined, execution);
    return data instanceof Promise ? data.then(finish, fail) : finish(data);
  } catch (error) {
    return fail(error as GraphQLError);
  }
}

function planFields(query: Query, type: GraphQLObjectType, nodes: readonly (FieldNode | OperationDefinitionNode)[]): FieldPlan[] {
  const byKey = new Map<string, FieldNode[]>();
  for (const node of collectFields(nodes.map(({ selectionSet }) => selectionSet), type, query)) {
    const key = (node.alias ?? node.name).value;
    const known = byKey.get(key);
    if (known) known.push(node);
    else byKey.set(key, [node]);
  }
  return [...byKey].map(([key, same]) => planField(query, type, key, same));
}

function planField(query: Query, parentType: GraphQLObjectType, key: string, nodes: FieldNode[]): FieldPlan {
  const [node] = nodes as [FieldNode];
  const name = node.name.value;
  const field = name === '__typename' ? TypeNameMetaFieldDef : (parentType.getFields()[name] as GraphQLField<unknown, unknown>);
  const resolve = name === '__typename' ? () => parentType.name : (field.resolve ?? ((source) => (source as Record<string, unknown>)[name]));
  const takesInfo = resolve.length > 3;
  query.onField();
  return {
    key,
    field,
    nodes,
    parentType,
    resolve,
    takesInfo,
    arguments: node.arguments?.some(dependsOnVariables) ? undefined : argumentsOf(field, node, query.variableValues),
    needsPath: takesInfo || !isLeafType(getNullableType(field.type)),
    complete: completer(query, field.type, `${parentType.name}.${name}`, nodes, field.extensions['property'] !== undefined),
    fail: failer(nodes, isNonNullType(field.type)),
    query,
  };
}

function dependsOnVariables(argument: NonNullable<FieldNode['arguments']>[number]): boolean {
  let isDependent = false;
  visit(argument, { Variable: () => void (isDependent = true) });
  return isDependent;
}

/** Undefined where they cannot be: each execution then meets the error. */
function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variableValues: VariableValues): Readonly<Record<string, unknown>> | undefined {
  try {
    return getArgumentValues(field, node, variableValues);
  } catch {
    return undefined;
  }
}

/** @param isChecked says that the reader of the field has made sure of its scalars. */
function completer(query: Query, type: GraphQLOutputType, name: string, nodes: readonly FieldNode[], isChecked: boolean): Complete {
  if (isNonNullType(type)) return completeNonNull(completer(query, type.ofType, name, nodes, isChecked), name);
  if (isChecked && isLeafType(getNamedType(type))) return (value) => value ?? null;
  if (isListType(type)) return completeList(completer(query, type.ofType, name, nodes, isChecked), name, failer(nodes, isNonNullType(type.ofType)));
  if (isLeafType(type)) return (value) => (value === null || value === undefined ? null : type.coerceOutputValue(throwIfError(value)));
  if (isObjectType(type)) {
    let fields: readonly FieldPlan[] | undefined;
    return (value, path, execution) =>
      value === null || value === undefined ? null : executeFields((fields ??= planFields(query, type, nodes)), throwIfError(value), path, execution);
  }
  return completeAbstract(query, name, nodes);
}

function completeNonNull(complete: Complete, name: string): Complete {
  const check = (value: unknown): unknown => {
    if (value === null) throw new Error(`Cannot return null for non-nullable field ${name}.`);
    return value;
  };
  return (value, path, execution) => {
    const completed = complete(value, path, execution);
    return completed instanceof Promise ? completed.then(check) : check(completed);
  };
}

/** @param path of the field or the item that failed, without its last step. */
type Fail = (error: unknown, prev: Path | undefined, key: string | number, execution: Execution) => null;

/** Notes an error, and gives the null that takes the place of what failed; where there must be none, it throws on. */
function failer(nodes: readonly FieldNode[], isNonNull: boolean): Fail {
  return (error, prev, key, execution) => {
    const located = locatedError(error, nodes, [...keysOf(prev), key]);
    if (isNonNull) throw located;
    execution.errors.push(located);
    return null;
  };
}

function keysOf(path: Path | undefined): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at = path; at; at = at.prev) keys.push(at.key);
  return keys.toReversed();
}

function completeList(complete: Complete, name: string, fail: Fail): Complete {
  return (value, path, execution) => {
    if (value === null || value === undefined) return null;
    if (!isIterable(throwIfError(value))) throw new Error(`${name} is a list, and something else was resolved for it.`);
    const items: unknown[] = [];
    let pending: Pending | undefined;
    let index = 0;
    let written = 0;
    try {
      for (const item of value as Iterable<unknown>) {
        try {
          const completed = complete(item, { prev: path, key: index, typename: undefined }, execution);
          items.push(completed);
          if (completed instanceof Promise) (pending ??= new Pending(items)).add(items.length - 1, completed, undefined, failAt(fail, path, index, execution));
        } catch (error) {
          items.push(fail(error, path, index, execution));
        }
        index++;
        if (!pending) written = writeEnd(items, written);
      }
    } catch (error) {
      if (!pending) throw error;
      pending.fail(error);
    }
    return pending ? pending.over : items;
  };
}

// Both are functions of their own, and not where they are used: there, each step of a loop would have to keep what they capture.

const failAt = (fail: Fail, prev: Path | undefined, key: string | number, execution: Execution) => (error: unknown) => fail(error, prev, key, execution);

const completeAt = ({ complete }: FieldPlan, path: Path, execution: Execution) => (value: unknown) => complete(value, path, execution);

const isIterable = (value: unknown): boolean => typeof value === 'object' && value !== null && Symbol.iterator in value;

/** An object or a list of the answer, of which something is still to come. It is one promise, whatever it waits for. */
class Pending {
  /** Resolves with the object, and fails when one of them does: in any case when all are over, so that nothing is left behind. */
  readonly over: Promise<unknown>;
  readonly #holder: Record<string | number, unknown>;
  readonly #resolve: (holder: unknown) => void;
  readonly #reject: (error: unknown) => void;
  #left = 0;
  #failure: { readonly error: unknown } | undefined;

  constructor(holder: object) {
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    this.over = promise;
    this.#holder = holder as Record<string | number, unknown>;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  /**
   * @param complete makes of what comes what stands in the answer, or a promise of that; undefined where it is that already.
   * @param fail gives what takes the place of what failed, or throws.
   */
  add(key: string | number, value: Promise<unknown>, complete: ((value: unknown) => unknown) | undefined, fail: (error: unknown) => unknown): void {
    this.#left++;
    value.then(
      (settled) => this.#settle(key, settled, complete, fail),
      (error: unknown) => this.#settleFailed(key, error, fail),
    );
  }

  fail(error: unknown): void {
    this.#failure ??= { error };
  }

  #settle(key: string | number, value: unknown, complete: ((value: unknown) => unknown) | undefined, fail: (error: unknown) => unknown): void {
    try {
      const completed = complete ? complete(value) : value;
      if (completed instanceof Promise) this.add(key, completed, undefined, fail);
      // An item of a list is written at once: whoever holds the list may hold it for long, until the last one has come.
      else this.#holder[key] = typeof key === 'number' ? write(completed) : completed;
      this.#leave();
    } catch (error) {
      this.#settleFailed(key, error, fail);
    }
  }

  #settleFailed(key: string | number, error: unknown, fail: (error: unknown) => unknown): void {
    try {
      this.#holder[key] = fail(error);
    } catch (thrown) {
      this.fail(thrown);
    }
    this.#leave();
  }

  #leave(): void {
    if (--this.#left > 0) return;
    if (this.#failure) this.#reject(this.#failure.error);
    else this.#resolve(this.#holder);
  }
}

function completeAbstract(query: Query, name: string, nodes: readonly FieldNode[]): Complete {
  const plans = new Map<unknown, readonly FieldPlan[]>();
  const planFor = (typeName: unknown): readonly FieldPlan[] => {
    const type = typeof typeName === 'string' ? query.schema.getType(typeName) : undefined;
    if (!isObjectType(type)) throw new Error(`What was resolved for ${name} does not say of which type it is.`);
    const fields = planFields(query, type, nodes);
    plans.set(typeName, fields);
    return fields;
  };
  return (value, path, execution) => {
    if (value === null || value === undefined) return null;
    const { __typename: typeName } = throwIfError(value) as { readonly __typename?: unknown };
    return executeFields(plans.get(typeName) ?? planFor(typeName), value, path, execution);
  };
}

function throwIfError<Value>(value: Value): Value {
  if (value instanceof Error) throw value;
  return value;
}

function executeFields(fields: readonly FieldPlan[], source: unknown, path: Path | undefined, execution: Execution): unknown {
  const result: Record<string, unknown> = {};
  let pending: Pending | undefined;
  try {
    for (const plan of fields) {
      const { key } = plan;
      try {
        const fieldPath = plan.needsPath ? { prev: path, key, typename: plan.parentType.name } : nowhere;
        const value = resolveField(plan, source, fieldPath, execution);
        const isPending = value instanceof Promise;
        const completed = isPending ? value : plan.complete(value, fieldPath, execution);
        // Also while it is pending, so that the fields come in the order of the query.
        result[key] = completed;
        if (completed instanceof Promise) {
          (pending ??= new Pending(result)).add(key, completed, isPending ? completeAt(plan, fieldPath, execution) : undefined, failAt(plan.fail, path, key, execution));
        }
      } catch (error) {
        result[key] = plan.fail(error, path, key, execution);
      }
    }
  } catch (error) {
    if (!pending) throw error;
    pending.fail(error);
  }
  return pending ? pending.over : result;
}

function resolveField(plan: FieldPlan, source: unknown, path: Path, execution: Execution): unknown {
  const info = plan.takesInfo ? infoOf(plan, path, execution) : noInfo;
  return plan.resolve(source, plan.arguments ?? argumentsIn(plan, execution), execution.context, info);
}

/** For leaves, which have nothing below them that would look at it, and for resolvers that take no info. */
const nowhere = undefined as unknown as Path;
const noInfo = undefined as unknown as GraphQLResolveInfo;

function argumentsIn(plan: FieldPlan, { variableValues, argumentsOf: known }: Execution): Readonly<Record<string, unknown>> {
  const found = known.get(plan) ?? getArgumentValues(plan.field, plan.nodes[0] as FieldNode, variableValues);
  known.set(plan, found);
  return found;
}

const infoOf = ({ field, nodes, parentType, query: { schema, fragments, operation } }: FieldPlan, path: Path, { variableValues }: Execution) =>
  ({ fieldName: field.name, fieldNodes: nodes, returnType: field.type, parentType, path, schema, fragments, rootValue: undefined, operation, variableValues }) as unknown as GraphQLResolveInfo;
