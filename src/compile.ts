import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
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
  isAbstractType,
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
import { FoundBinding, FoundBindings } from './bindings.ts';
import { idOf } from './ids.ts';
import { ListPlan, type Literal, type ObjectParts } from './json-list.ts';
import { byte, output } from './json-output.ts';
import { addValue, Fields, write, writeEnd, Written } from './json-text.ts';
import { LazyList } from './lazy-list.ts';
import { namedScriptReader, type ReadNamedScript } from './named-script.ts';
import { hasInterface, type Peek } from './schema.ts';
import { argumentReader, collectFields, type ReadArguments } from './selection.ts';
import type { Source } from './sources.ts';

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
  /** Whether it gives the same to everybody. */
  readonly isConstant: boolean;
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
}

/** A field of the answer. Everything about it that is the same for all objects, and all executions, has been worked out. */
interface FieldPlan {
  readonly key: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: FieldNode[];
  readonly parentType: GraphQLObjectType;
  readonly resolve: GraphQLFieldResolver<unknown, unknown>;
  readonly takesInfo: boolean;
  readonly readArguments: ReadArguments;
  readonly needsPath: boolean;
  readonly complete: Complete;
  readonly fail: Fail;
  readonly query: Query;
  /** Writes its value; undefined for a field that takes more than what is at hand. */
  readonly write: Write | undefined;
}

/**
 * Writes what stands in the answer, instead of making it.
 *
 * @returns whether it did. If not, nothing has come of it, and it is to be made.
 */
type Write = (value: unknown, execution: Execution) => boolean;

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
  const variants = new Map<string, Variant>();
  // Whoever declares none has the same ones each time, whatever is sent.
  const noVariables = operation.variableDefinitions?.length ? undefined : getVariableValues(schema, [], {});
  let size = 0;
  const onField = () => void size++;
  const variantFor = (variableValues: VariableValues): Variant => {
    // A variable of a condition is a Boolean: each makes two variants, of which few are ever asked for.
    const variant = conditions.map((name) => String(variableValues.coerced[name])).join();
    const known = variants.get(variant);
    if (known) return known;
    const query = { schema, operation, fragments, variableValues, onField };
    const fields = planFields(query, schema.getQueryType() as GraphQLObjectType, [operation]);
    const plan = { fields, write: objectWriter(fields), readNamed: namedScriptReader(operation, query) };
    variants.set(variant, plan);
    // It takes memory, even where nothing is left of the query.
    size++;
    return plan;
  };

  return {
    id: compiled++,
    name: operation.name?.value,
    isConstant: noVariables !== undefined && operation.selectionSet.selections.every((selection) => selection.kind === Kind.FIELD && selection.name.value === '__typename'),
    get size() {
      return size;
    },
    execute(variables, context) {
      const { variableValues } = noVariables ?? getVariableValues(schema, operation.variableDefinitions ?? [], variables);
      // A Boolean that has a default may be null all the same, which `@skip` and `@include` do not take.
      if (!variableValues || conditions.some((name) => typeof variableValues.coerced[name] !== 'boolean')) return undefined;
      return run(variantFor(variableValues), { context, variableValues, errors: [] });
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

/** A query, with what its directives leave of it. */
interface Variant extends Plan {
  readonly readNamed: ReadNamedScript | undefined;
}

function run(variant: Variant, execution: Execution): Result | Promise<Result> {
  const reading = variant.readNamed?.(execution.variableValues, execution.context);
  return reading ? reading.then(() => writeWhole(variant, execution) ?? make(variant, execution)) : make(variant, execution);
}

/** Writes the answer; undefined where something of it is not there, or not as it should be. */
function writeWhole({ write: writeData }: Variant, execution: Execution): Result | undefined {
  const data = writeData && takeWritten(writeData, undefined, execution);
  return data && { data };
}

/** What is written of a value; undefined where that cannot be written. */
function takeWritten(writeValue: Write, value: unknown, execution: Execution): Written | undefined {
  const start = output.length;
  const taken = isWrittenWell(writeValue, value, execution) ? new Written([output.take(start)]) : undefined;
  output.cut(start);
  return taken;
}

function make({ fields }: Variant, execution: Execution): Result | Promise<Result> {
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
  const isProperty = field.extensions['property'] !== undefined;
  const fullName = `${parentType.name}.${name}`;
  const items = plansOfItems(query, field.type, fullName, nodes);
  const plan = {
    key,
    field,
    nodes,
    parentType,
    resolve,
    takesInfo,
    readArguments: argumentReader(field, node),
    needsPath: takesInfo || !isLeafType(getNullableType(field.type)),
    complete: completer(query, field.type, fullName, nodes, isProperty, items),
    fail: failer(nodes, isNonNullType(field.type)),
    query,
    write: undefined,
  };
  const { peek } = field.extensions as { readonly peek?: Peek };
  if (peek) return { ...plan, write: readyWriter(plan.readArguments, items ?? new Plans(query, fullName, nodes), peek) };
  if (field.extensions['isId'] === true) return { ...plan, write: writeId };
  return { ...plan, write: isProperty || (!takesInfo && isLeafType(getNamedType(field.type))) ? fieldWriter(plan) : undefined };
}

/** Of a list whose items say of which type they are. */
function plansOfItems(query: Query, type: GraphQLOutputType, name: string, nodes: readonly FieldNode[]): Plans | undefined {
  const list = getNullableType(type);
  const item = isListType(list) ? getNullableType(list.ofType) : undefined;
  return isAbstractType(item) || (isObjectType(item) && hasInterface(item, 'Node')) ? new Plans(query, name, nodes) : undefined;
}

/** Writes a field whose resolver may have nothing to wait for: an object, or a list of them. */
function readyWriter(readArguments: ReadArguments, plans: Plans, peek: Peek): Write {
  const writeObject: Write = (value, execution) => plans.of(value).write?.(value, execution) ?? false;
  return (source, execution) => {
    const value = peek(source, readArguments(execution.variableValues), execution.context);
    if (value === undefined) return false;
    if (value instanceof FoundBindings) return plans.writeBindings(value, execution);
    const list = listOf(value);
    if (value === null) output.add('null');
    if (!list) return value === null || writeObject(value, execution);
    const start = output.length;
    output.addByte(openList);
    for (let index = 0; index < list.length; index++) {
      if (index > 0) output.addByte(comma);
      // What gets long is put aside in pieces, which whoever makes it does.
      if (output.length - start > longList || !writeObject(list[index], execution)) return false;
    }
    output.addByte(closeList);
    return true;
  };
}

const writeId: Write = (source) => {
  output.addBase64Url(JSON.stringify(idOf(source as Source)));
  return true;
};

function fieldWriter(plan: FieldPlan): Write {
  return (source, execution) => {
    // Where something is wrong, it is made anew, and then its path is known.
    const value = resolveField(plan, source, nowhere, execution);
    const completed = value instanceof Promise ? value : plan.complete(value, nowhere, execution);
    // Whoever makes it anew is told how it ends.
    if (completed instanceof Promise) completed.catch(() => {});
    else addValue(completed);
    return !(completed instanceof Promise);
  };
}

/** What a field gives for every object of its type; undefined for nearly all. */
function constantOf({ field, parentType }: FieldPlan): string | undefined {
  return field === TypeNameMetaFieldDef ? parentType.name : (field.extensions['constant'] as string | undefined);
}

/** The texts of an object's fields, each up to its value. */
function textsOf(fields: readonly FieldPlan[]): { readonly parts: readonly { readonly before: string; readonly plan: FieldPlan }[]; readonly after: string } {
  const parts: { before: string; plan: FieldPlan }[] = [];
  let before = '{';
  for (const [index, plan] of fields.entries()) {
    const constant = constantOf(plan);
    before += `${index > 0 ? ',' : ''}${JSON.stringify(plan.key)}:${constant === undefined ? '' : JSON.stringify(constant)}`;
    if (constant !== undefined) continue;
    parts.push({ before, plan });
    before = '';
  }
  return { parts, after: `${before}}` };
}

/** @returns undefined where one of the fields takes more than what is at hand. */
function objectWriter(fields: readonly FieldPlan[]): Write | undefined {
  const texts = textsOf(fields);
  const parts: { readonly before: Uint8Array; readonly write: Write }[] = [];
  for (const { before, plan } of texts.parts) {
    if (!plan.write) return undefined;
    parts.push({ before: Buffer.from(before), write: plan.write });
  }
  const after = Buffer.from(texts.after);
  return (source, execution) => {
    for (const { before, write: writeValue } of parts) {
      output.copy(before);
      if (!writeValue(source, execution)) return false;
    }
    output.copy(after);
    return true;
  };
}

/** How to write an object where it stands in upstream's JSON; undefined where one of its fields takes more than what is at hand. */
function partsOf(fields: readonly FieldPlan[]): ObjectParts<Write> | undefined {
  const { parts, after } = textsOf(fields);
  const all: ObjectParts<Write>['parts'][number][] = [];
  for (const { before, plan } of parts) {
    const { literal, member, link } = plan.field.extensions as { readonly literal?: Literal; readonly member?: string; readonly link?: readonly string[] };
    const object = member === undefined ? undefined : partsOf(planFields(plan.query, plan.field.type as GraphQLObjectType, plan.nodes));
    if (literal) all.push({ before, literal });
    else if (member !== undefined && object && isCopied(object)) all.push({ before, member, object });
    else if (plan.write) all.push({ before, hole: plan.write, reads: link });
    else return undefined;
  }
  return { parts: all, after };
}

const isCopied = (object: ObjectParts<Write>): object is ObjectParts<never> => object.parts.every((part) => !('hole' in part));

/**
 * @param isChecked says that the reader of the field has made sure of its scalars.
 * @param plans those of the items of a list, where these say of which type they are.
 */
function completer(query: Query, type: GraphQLOutputType, name: string, nodes: readonly FieldNode[], isChecked: boolean, plans?: Plans): Complete {
  if (isNonNullType(type)) return completeNonNull(completer(query, type.ofType, name, nodes, isChecked, plans), name);
  if (isChecked && isLeafType(getNamedType(type))) return (value) => value ?? null;
  if (isListType(type)) return completeList(completer(query, type.ofType, name, nodes, isChecked, plans), plans, name, failer(nodes, isNonNullType(type.ofType)));
  if (isLeafType(type)) return (value) => (value === null || value === undefined ? null : type.coerceOutputValue(throwIfError(value)));
  if (plans) return completeByType(plans);
  if (isObjectType(type)) {
    let fields: readonly FieldPlan[] | undefined;
    return (value, path, execution) =>
      value === null || value === undefined ? null : executeFields((fields ??= planFields(query, type, nodes)), throwIfError(value), path, execution);
  }
  return completeByType(new Plans(query, name, nodes));
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

/** @param plans of the items, where those say of which type they are. */
function completeList(complete: Complete, plans: Plans | undefined, name: string, fail: Fail): Complete {
  return (value, path, execution) => {
    if (value === null || value === undefined) return null;
    const whole = plans && value instanceof FoundBindings ? takeWritten(plans.writeBindings, value, execution) : undefined;
    if (whole) return whole;
    const list = listOf(throwIfError(value));
    if (!list) throw new Error(`${name} is a list, and something else was resolved for it.`);
    const items: unknown[] = [];
    let pending: Pending | undefined;
    const ready = plans && new WrittenRun(items, plans);
    let written = 0;
    try {
      for (let index = 0; index < list.length; index++) {
        const item = list[index];
        if (ready?.add(item, execution)) continue;
        try {
          const completed = complete(item, { prev: path, key: index, typename: undefined }, execution);
          items.push(completed);
          if (completed instanceof Promise) (pending ??= new Pending(items)).add(items.length - 1, completed, undefined, failAt(fail, path, index, execution));
        } catch (error) {
          items.push(fail(error, path, index, execution));
        }
        if (!pending) written = writeEnd(items, written);
      }
    } catch (error) {
      if (!pending) throw error;
      pending.fail(error);
    } finally {
      ready?.end();
    }
    return pending ? pending.over : items;
  };
}

/** The items of what stands for a list; undefined for what stands for none. */
function listOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (value instanceof LazyList) return value.items();
  return isIterable(value) ? [...(value as Iterable<unknown>)] : undefined;
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

interface Plan {
  readonly fields: readonly FieldPlan[];
  readonly write: Write | undefined;
}

/** What a query asks for of an object, by its type. */
class Plans {
  readonly #query: Query;
  readonly #name: string;
  readonly #nodes: readonly FieldNode[];
  readonly #byType = new Map<unknown, Plan>();
  #list: ListPlan<Write> | undefined;
  /** Writes {@link FoundBindings}. */
  readonly writeBindings: Write = (bindings, execution) => {
    const { script, list, filter } = bindings as FoundBindings;
    const plan = (this.#list ??= new ListPlan((typeName) => partsOf(this.#ofType(typeName).fields)));
    let binding: FoundBinding | undefined;
    return plan.write(list, filter, (fill, object, texts) => {
      if (binding?.found !== object) binding = new FoundBinding(script, object);
      // Nothing but what follows its link reads texts.
      binding.linked ??= texts;
      return fill(binding, execution);
    });
  };

  constructor(query: Query, name: string, nodes: readonly FieldNode[]) {
    this.#query = query;
    this.#name = name;
    this.#nodes = nodes;
  }

  of(value: unknown): Plan {
    return this.#ofType((value as { readonly __typename?: unknown }).__typename);
  }

  #ofType(typeName: unknown): Plan {
    return this.#byType.get(typeName) ?? this.#make(typeName);
  }

  #make(typeName: unknown): Plan {
    const type = typeof typeName === 'string' ? this.#query.schema.getType(typeName) : undefined;
    if (!isObjectType(type)) throw new Error(`What was resolved for ${this.#name} does not say of which type it is.`);
    const fields = planFields(this.#query, type, this.#nodes);
    const plan = { fields, write: objectWriter(fields) };
    this.#byType.set(typeName, plan);
    return plan;
  }
}

const completeByType =
  (plans: Plans): Complete =>
  (value, path, execution) =>
    value === null || value === undefined ? null : executeFields(plans.of(throwIfError(value)).fields, value, path, execution);

/** Bytes after which what is written is put aside, and those of a list that is too long to be written in one go. */
const longRun = 32 * 1_024;
const longList = 8 * longRun;
const [comma, openList, closeList] = [byte(','), byte('['), byte(']')];

/** What has failed for so many items in a row is not tried for the next ones. */
const maxMisses = 3;

/** Items of a list that follow each other, and are written rather than made. */
class WrittenRun {
  readonly #items: unknown[];
  readonly #plans: Plans;
  readonly #start = output.length;
  /** Items in a row that turned out not to be ready when they were half written. */
  #misses = 0;

  /** @param items get what is written, a run at a time. */
  constructor(items: unknown[], plans: Plans) {
    this.#items = items;
    this.#plans = plans;
  }

  /** Whether an item could be written. If not, it comes after those that were. */
  add(item: unknown, execution: Execution): boolean {
    const { length } = output;
    if (this.#write(item, execution)) {
      this.#misses = 0;
      if (output.length - this.#start > longRun) this.end();
      return true;
    }
    output.cut(length);
    this.end();
    return false;
  }

  end(): void {
    if (output.length > this.#start) this.#items.push(new Written([output.take(this.#start)]));
  }

  #write(item: unknown, execution: Execution): boolean {
    if (typeof item !== 'object' || item === null || item instanceof Error) return false;
    const plan = planOf(item, this.#plans);
    if (!plan?.write || this.#misses === maxMisses) return false;
    if (output.length > this.#start) output.addByte(comma);
    this.#misses++;
    return isWrittenWell(plan.write, item, execution);
  }
}

/** Undefined for an object that does not say of which type it is: whoever makes it says so. */
function planOf(object: object, plans: Plans): Plan | undefined {
  try {
    return plans.of(object);
  } catch {
    return undefined;
  }
}

/** Whether a value could be written, and nothing is wrong with it. Whatever is, is told when it is made. */
function isWrittenWell(writeValue: Write, value: unknown, execution: Execution): boolean {
  const errors = execution.errors.length;
  try {
    if (writeValue(value, execution) && execution.errors.length === errors) return true;
  } catch {
    // The same error comes again.
  }
  execution.errors.length = errors;
  return false;
}

function throwIfError<Value>(value: Value): Value {
  if (value instanceof Error) throw value;
  return value;
}

function executeFields(fields: readonly FieldPlan[], source: unknown, path: Path | undefined, execution: Execution): unknown {
  const result: Record<string, unknown> = new Fields();
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
  return plan.resolve(source, plan.readArguments(execution.variableValues), execution.context, info);
}

/** For leaves, which have nothing below them that would look at it, and for resolvers that take no info. */
const nowhere = undefined as unknown as Path;
const noInfo = undefined as unknown as GraphQLResolveInfo;

const infoOf = ({ field, nodes, parentType, query: { schema, fragments, operation } }: FieldPlan, path: Path, { variableValues }: Execution) =>
  ({ fieldName: field.name, fieldNodes: nodes, returnType: field.type, parentType, path, schema, fragments, rootValue: undefined, operation, variableValues }) as unknown as GraphQLResolveInfo;
