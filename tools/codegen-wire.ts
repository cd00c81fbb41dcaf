import { getNamedType, type GraphQLField, type GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema, isListType, isNonNullType, isObjectType, isScalarType } from 'graphql';
import { kindOf, wireNames } from '../src/wire.ts';

/** What JSON holds for each scalar; a scalar that is not here is its own TypeScript type. */
const scalars: Record<string, string> = { String: 'string', DateTime: 'string', Int: 'number', Float: 'number', Boolean: 'boolean', JSON: 'unknown' };

/** Types that hold nothing of upstream's JSON, or anything. */
const withoutJson = new Set(['Query', 'Account', 'RateLimit', 'ScriptSecret', 'UnknownBinding']);

/**
 * Writes, for every object type that is read from upstream's JSON, an interface of that JSON: the property names of the
 * wire instead of those of the schema. What a resolver reads from its parent is checked against it.
 */
export const plugin = (schema: GraphQLSchema): string => {
  const types = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter(({ name }) => !name.startsWith('__') && !withoutJson.has(name) && !isConnection(name));
  const resources = types.filter((type) => type.getInterfaces().some(({ name }) => name === 'Resource')).map(({ name }) => name);
  const links = types.flatMap((type) => {
    const linked = kindOf(type.astNode) && type.getFields()['resource']?.type;
    return linked ? [`  ${type.name}: ${isObjectType(linked) ? `'${linked.name}'` : 'ResourceType'};`] : [];
  });
  const kinds = types.flatMap((type) => {
    const kind = kindOf(type.astNode);
    return kind ? [`  ${kind.name}: ${type.name}Wire;`] : [];
  });
  return [
    ...types.map(printInterface),
    `/** The JSON of each type that has one, by the type's name. */\nexport interface Wires {\n${types.map(({ name }) => `  ${name}: ${name}Wire;`).join('\n')}\n}\n`,
    `/** The types of resources. */\nexport type ResourceType = ${resources.map((name) => `'${name}'`).join(' | ')};\n`,
    `/** The types of bindings that point at a resource, each with the type of that. */\nexport interface LinkedBindings {\n${links.join('\n')}\n}\n`,
    `/** The JSON of a binding, by upstream's \`type\`. */\nexport interface BindingWires {\n${kinds.join('\n')}\n}\n`,
  ].join('\n');
};

function printInterface(type: GraphQLObjectType): string {
  const kind = kindOf(type.astNode);
  const properties = new Map<string, string>(kind ? [['name', 'string'], ['type', `'${kind.name}'`]] : []);
  for (const field of Object.values(type.getFields())) {
    if (field.args.length > 0) continue;
    for (const name of field.astNode ? wireNames(field.astNode) : []) if (!properties.has(name) && isOnTheWire(field)) properties.set(name, `${printType(field.type)} | null`);
  }
  const lines = [...properties].map(([name, printed]) => `  ${name}${printed.endsWith('| null') ? '?' : ''}: ${printed};`);
  return `export interface ${type.name}Wire {\n${lines.join('\n')}\n}\n`;
}

/** Pages, and what is in them, are made by the gateway. */
const isConnection = (name: string): boolean => /(Connection|Edge|Use|PageInfo)$/.test(name);

// `id` is the gateway's own global id, `type` of a binding is printed from its kind, and a field to another node is a link.
const isOnTheWire = (field: GraphQLField<unknown, unknown>): boolean => {
  const type = getNamedType(field.type);
  return type.name !== 'ID' && (isScalarType(type) || (isObjectType(type) && !withoutJson.has(type.name) && !type.getInterfaces().some(({ name }) => name === 'Node')));
};

function printType(type: GraphQLOutputType): string {
  if (isNonNullType(type)) return printType(type.ofType);
  if (isListType(type)) return `readonly ${parenthesise(printType(type.ofType))}[]`;
  return scalars[type.name] ?? `${type.name}Wire`;
}

const parenthesise = (type: string) => (type.includes(' ') ? `(${type})` : type);
