import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  GraphQLError,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { asObject } from './cloudflare/envelope.ts';
import type { Context } from './context.ts';
import { document } from './kinds.ts';
import { resolvers } from './resolvers.ts';
import type { BindingSource, NamespaceSource } from './sources.ts';
import { wireNames } from './wire.ts';

/** The schema that can be executed: every field without a resolver of its own reads its property from upstream's JSON. */
export function createSchema(): GraphQLSchema {
  const schema = makeExecutableSchema<Context>({ typeDefs: document, resolvers, inheritResolversFromInterfaces: true });
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) field.resolve ??= reader(type, field);
  }
  return schema;
}

/** Where the JSON of a type is, in what its resolvers get as their parent. Of most types, it is the parent itself. */
const jsonOf = (type: GraphQLObjectType): ((source: unknown, context: Context) => unknown) => {
  if (type.getInterfaces().some(({ name }) => name === 'Binding')) return (source) => (source as BindingSource).wire;
  if (type.name === 'DispatchNamespace') return (source, { caller }) => caller.loaders.namespace(source as NamespaceSource);
  return (source) => source;
};

function reader(type: GraphQLObjectType, field: GraphQLField<unknown, Context>): GraphQLFieldResolver<unknown, Context> {
  if (!field.astNode) throw new Error(`${type.name}.${field.name} is in no SDL.`);
  const json = jsonOf(type);
  const names = wireNames(field.astNode);
  const check = checker(field.type);
  const read = (value: unknown): unknown => {
    const property = firstPresent(value, names);
    const checked = property === undefined ? null : check(property);
    if (checked === invalid) throw mistyped(type, field, property);
    return checked;
  };
  return (source, _arguments, context) => {
    const value = json(source, context);
    return value instanceof Promise ? value.then(read) : read(value);
  };
}

/** The first of these properties that is there and not null; undefined where none is. */
function firstPresent(value: unknown, names: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const name of names) {
    const property = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
    if (property !== undefined && property !== null) return property;
  }
  return undefined;
}

const invalid = Symbol('not of the type that the schema promises');

/** Gives the value, should it be what the schema says. GraphQL's own coercion would make "5" of a 5, and lose ids of many digits. */
type Checker = (value: unknown) => unknown;

function checker(type: GraphQLOutputType): Checker {
  if (isNonNullType(type)) return checker(type.ofType);
  if (isListType(type)) return listChecker(checker(type.ofType));
  if (isScalarType(type)) return scalarChecker(type.name);
  if (isObjectType(type)) return objectChecker(type.name);
  throw new Error(`${String(type)} cannot be read from JSON: ${isEnumType(type) || isInterfaceType(type) ? 'give its field a resolver' : 'unknown type'}.`);
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

const maxDepth = 500;

/** Whether JSON.stringify can write the value: it calls itself for each level, and the stack ends at a few thousand. */
function isPrintable(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxDepth) return false;
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
  }
  return true;
}

const mistyped = (type: GraphQLObjectType, field: GraphQLField<unknown, Context>, value: unknown): GraphQLError =>
  new GraphQLError(`Upstream sent ${describe(value)} for ${type.name}.${field.name}, which is ${String(field.type)}.`, {
    extensions: { code: 'RESPONSE_VALIDATION_FAILED' },
  });

/** Names the JSON type only: the value may be anybody's secret. */
const describe = (value: unknown): string => (Array.isArray(value) ? 'an array' : typeof value === 'object' ? 'an object' : `a ${typeof value}`);
