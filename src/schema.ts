import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  getNullableType,
  GraphQLDeferDirective,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLSchema,
  GraphQLStreamDirective,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import type { Context } from './context.ts';
import { asObject, isPrintable, type Json, propertyOf } from './json.ts';
import { literalOf } from './json-list.ts';
import { encodeId, idOf } from './ids.ts';
import { bindingTypeOf, document } from './kinds.ts';
import { propertiesOfLink, referenceOf, resourceAt } from './links.ts';
import { peekAt, resolvers, selectBindings } from './resolvers.ts';
import type { AccountSource, BindingSource, NamespaceSource, QueueConsumerSource, ResourceSource, ScriptSource, Source } from './sources.ts';
import type { ScriptbindingsArgs } from './types.generated.ts';
import { wireNames } from './wire.ts';

/** The schema that can be executed: every field without a resolver of its own reads its property from upstream's JSON. */
export function createSchema(): GraphQLSchema {
  const schema = makeExecutableSchema<Context>({ typeDefs: document, resolvers, inheritResolversFromInterfaces: true });
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || isConnection(type)) continue;
    const fields = type.getFields();
    for (const field of Object.values(fields)) {
      if (isId(type, field)) attachId(field);
      else if (!field.resolve) attachReader(type, field);
      extend(field, { peek: peekOf(type, field) });
    }
    // It need not be asked of each binding.
    if (isBinding(type) && fields['type']) extend(fields['type'], { constant: bindingTypeOf(type.name) });
    if (isBinding(type) && fields['resource']) extend(fields['resource'], { link: propertiesOfLink(type.name) });
  }
  return withParts(schema);
}

function extend(field: GraphQLField<unknown, Context>, extensions: object): void {
  field.extensions = { ...field.extensions, ...extensions };
}

const isId = (type: GraphQLObjectType, { name }: GraphQLField<unknown, Context>): boolean => name === 'id' && hasInterface(type, 'Node');

/** What encodes an id need not make a string of it. */
function attachId(field: GraphQLField<unknown, Context>): void {
  field.resolve = (source) => encodeId(idOf(source as Source));
  extend(field, { isId: true });
}

/** Gives what the resolver of a field would, should there be nothing to wait for; undefined where there is. It does nothing that it would not do twice. */
export type Peek = (source: unknown, parameters: Readonly<Record<string, unknown>>, context: Context) => unknown;

/** What leads from the root to the bindings of a script, and on to what is behind them. */
function peekOf(type: GraphQLObjectType, field: GraphQLField<unknown, Context>): Peek | undefined {
  switch (`${type.name}.${field.name}`) {
    case 'Query.account':
      // It waits for nothing, and does not look ahead.
      return field.resolve as unknown as Peek;
    case 'Account.dispatchNamespace':
      return peekNamespace as Peek;
    case 'DispatchNamespace.script':
      return peekScript as Peek;
    case 'Script.bindings':
      return peekBindings as Peek;
    default:
      return isBinding(type) && field.name === 'resource' ? peekResource : undefined;
  }
}

function peekNamespace({ account }: AccountSource, { name }: { name: string }, { caller }: Context): NamespaceSource | undefined {
  const { named } = caller.loaders.script;
  return named?.account === account && named.namespace === name ? resourceAt(account, ['DispatchNamespace', name]) : undefined;
}

function peekScript({ account, identifier }: NamespaceSource, { name }: { name: string }, { caller }: Context): ScriptSource | undefined {
  const { named } = caller.loaders.script;
  return named?.account === account && named.namespace === identifier && named.name === name ? named : undefined;
}

function peekBindings(script: ScriptSource, parameters: ScriptbindingsArgs, { caller }: Context): readonly BindingSource[] | undefined {
  const answer = caller.loaders.script.peekBindings(script);
  return answer && selectBindings(script, parameters, answer);
}

function peekResource(source: unknown, _parameters: unknown, { caller }: Context): ResourceSource | null | undefined {
  const binding = source as BindingSource;
  return peekAt(referenceOf(binding), binding.script.account, caller);
}

/** GraphQL.js knows `@defer` and `@stream`, and has them in no schema that does not ask for them. */
function withParts(schema: GraphQLSchema): GraphQLSchema {
  const { directives, ...config } = schema.toConfig();
  return new GraphQLSchema({ ...config, directives: [...directives, GraphQLDeferDirective, GraphQLStreamDirective] });
}

/** Pages, and what is in them, are no JSON of upstream's: GraphQL's own property reading does. */
const isConnection = ({ name }: GraphQLObjectType): boolean => /(Connection|Edge|Use|PageInfo)$/.test(name);

/** Gives a type's JSON, or what holds at least one property of it, from what its resolvers get as their parent. */
type JsonOf = (source: unknown, context: Context, property: string) => unknown;

/** Of most types, the parent is the JSON itself. */
function jsonOf(type: GraphQLObjectType): JsonOf {
  if (hasInterface(type, 'Resource')) return (source, { caller }) => (source as ResourceSource).json ?? caller.loaders.resource.load(source as ResourceSource);
  if (type.name === 'Script') return jsonOfScript as JsonOf;
  if (isBinding(type)) return (source) => (source as BindingSource).wire;
  if (type.name === 'QueueConsumer') return (source) => (source as QueueConsumerSource).json;
  return (source) => source;
}

export const hasInterface = (type: GraphQLObjectType, name: string): boolean => type.getInterfaces().some((each) => each.name === name);

const isBinding = (type: GraphQLObjectType): boolean => hasInterface(type, 'Binding');

function jsonOfScript(script: ScriptSource, { caller }: Context, property: string): unknown {
  if (script.listed?.[property] !== undefined) return script.listed;
  return caller.loaders.script.read(script, property, ({ json }) => json);
}

function attachReader(type: GraphQLObjectType, field: GraphQLField<unknown, Context>): void {
  if (!field.astNode) throw new Error(`${type.name}.${field.name} is in no SDL.`);
  const names = wireNames(field.astNode);
  const [property = ''] = names;
  const readFirst = reader(names);
  const json = jsonOf(type);
  const check = checker(field.type);
  const read = (value: unknown): unknown => {
    const found = readFirst(value);
    const checked = found === undefined ? null : check(found);
    if (checked === invalid) throw mistyped(type, field, found);
    return checked;
  };
  field.resolve = (source, _arguments, context) => {
    const value = json(source, context, property);
    return value instanceof Promise ? value.then(read) : read(value);
  };
  const isCopied = isBinding(type) || isPlainJson(type);
  extend(field, { property, ...(isCopied && { literal: literalOf(names, String(getNullableType(field.type)), !isNonNullType(field.type)), member: memberOf(names, field.type) }) });
}

/** The member that a field is, where that is an object of upstream's JSON. */
const memberOf = ([name, ...others]: readonly string[], type: GraphQLOutputType): string | undefined =>
  others.length === 0 && isObjectType(type) && isPlainJson(type) ? name : undefined;

/** Reads the first of these properties that is there and not null; undefined where none is. */
function reader(names: readonly string[]): (value: unknown) => unknown {
  const [first = '', ...others] = names;
  const isObjects = first in {};
  const next = others.length > 0 ? reader(others) : () => undefined;
  return (value) => {
    if (typeof value !== 'object' || value === null) return undefined;
    // What all objects inherit is nothing that upstream sent.
    const property = isObjects ? propertyOf(value, first) : (value as Json)[first];
    return property ?? next(value);
  };
}

const invalid = Symbol('not of the type that the schema promises');

/** Gives the value, should it be what the schema says. GraphQL's own coercion would make "5" of a 5, and lose ids of many digits. */
type Checker = (value: unknown) => unknown;

function checker(type: GraphQLOutputType): Checker {
  if (isNonNullType(type)) return checker(type.ofType);
  if (isListType(type)) return listChecker(checker(type.ofType));
  if (isScalarType(type)) return scalarChecker(type.name);
  if (isObjectType(type) && isJson(type)) return objectChecker(type.name);
  throw new Error(`${String(type)} cannot be read from JSON: its field needs a resolver.`);
}

const listChecker = (check: Checker): Checker => (value) => {
  if (!Array.isArray(value)) return invalid;
  const items = value.map(check);
  return items.includes(invalid) ? invalid : items;
};

/** Whether a type is a piece of upstream's JSON, and nothing that leads anywhere. */
const isJson = (type: GraphQLObjectType): boolean => !hasInterface(type, 'Node');

/** Older answers hold the bare name of a parameter. */
const parameterType = 'DispatchNamespaceOutboundParam';

const isPlainJson = (type: GraphQLObjectType): boolean => isJson(type) && type.name !== parameterType;

function objectChecker(name: string): Checker {
  if (name !== parameterType) return checkObject;
  return (value) => checkObject(typeof value === 'string' ? { name: value } : value);
}

const checkObject: Checker = (value) => asObject(value) ?? invalid;

function scalarChecker(name: string): Checker {
  const isValid = scalars[name];
  if (!isValid) throw new Error(`No rule says which JSON is a ${name}.`);
  return (value) => (isValid(value) ? value : invalid);
}

const scalars: Record<string, (value: unknown) => boolean> = {
  String: (value) => typeof value === 'string',
  DateTime: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  Int: (value) => Number.isInteger(value) && Math.abs(value as number) <= 2 ** 31 - 1,
  Float: (value) => Number.isFinite(value),
  JSON: isPrintable,
};

const mistyped = (type: GraphQLObjectType, field: GraphQLField<unknown, Context>, value: unknown): GraphQLError =>
  new GraphQLError(`Upstream sent ${describe(value)} for ${type.name}.${field.name}, which is ${String(field.type)}.`, {
    extensions: { code: 'RESPONSE_VALIDATION_FAILED' },
  });

/** Names the JSON type only: the value may be anybody's secret. */
const describe = (value: unknown): string => {
  if (!isPrintable(value)) return 'what is nested too deeply';
  return Array.isArray(value) ? 'an array' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
};
