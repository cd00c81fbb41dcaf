import { makeExecutableSchema } from '@graphql-tools/schema';
import {
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
import { document } from './kinds.ts';
import { resolvers } from './resolvers.ts';
import type { BindingSource, QueueConsumerSource, ResourceSource, ScriptSource } from './sources.ts';
import { wireNames } from './wire.ts';

/** The schema that can be executed: every field without a resolver of its own reads its property from upstream's JSON. */
export function createSchema(): GraphQLSchema {
  const schema = makeExecutableSchema<Context>({ typeDefs: document, resolvers, inheritResolversFromInterfaces: true });
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || isConnection(type)) continue;
    for (const field of Object.values(type.getFields())) if (!field.resolve) attachReader(type, field);
  }
  return withParts(schema);
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
  const interfaces = new Set(type.getInterfaces().map(({ name }) => name));
  if (interfaces.has('Binding')) return (source) => (source as BindingSource).wire;
  if (interfaces.has('Resource')) return (source, { caller }) => (source as ResourceSource).json ?? caller.loaders.resource.load(source as ResourceSource);
  if (type.name === 'Script') return jsonOfScript as JsonOf;
  if (type.name === 'QueueConsumer') return (source) => (source as QueueConsumerSource).json;
  return (source) => source;
}

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
  field.extensions = { ...field.extensions, property };
}

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
  if (isObjectType(type) && !type.getInterfaces().some(({ name }) => name === 'Node')) return objectChecker(type.name);
  throw new Error(`${String(type)} cannot be read from JSON: its field needs a resolver.`);
}

const listChecker = (check: Checker): Checker => (value) => {
  if (!Array.isArray(value)) return invalid;
  const items = value.map(check);
  return items.includes(invalid) ? invalid : items;
};

function objectChecker(name: string): Checker {
  if (name !== 'DispatchNamespaceOutboundParam') return checkObject;
  // Older answers hold the bare name of a parameter.
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
const describe = (value: unknown): string => (Array.isArray(value) ? 'an array' : typeof value === 'object' ? 'an object' : `a ${typeof value}`);
