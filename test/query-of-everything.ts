import { getNamedType, type GraphQLNamedType, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';

export const fieldsOf = (type: GraphQLNamedType) => (isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []);

/** One query with a fragment for every kind of binding, and for every resource, with all of their fields. */
export const queryOfEverything = (schema: GraphQLSchema): string => `{ account { dispatchNamespace(name: "production") { script(name: "every-kind") { bindings {
    ${fragmentsOn(schema, 'Binding', ['resource'])} ... on ResourceBinding { resource { ${fragmentsOn(schema, 'Resource')} } }
  } } } } }`;

/** A fragment for every type of an interface, with all of its fields but these. */
export const fragmentsOn = (schema: GraphQLSchema, abstract: string, without: readonly string[] = []): string =>
  schema.getPossibleTypes(schema.getType(abstract) as never).map((type) => `... on ${type.name} { ${fieldsIn(type, without)} }`).join(' ');

const fieldsIn = (type: GraphQLNamedType, without: readonly string[] = []): string =>
  fieldsOf(type)
    .filter(({ name, args }) => args.length === 0 && !without.includes(name))
    .map((field) => {
      const inner = getNamedType(field.type);
      if (isInterfaceType(inner) || isNode(inner)) return `${field.name} { id }`;
      return isObjectType(inner) ? `${field.name} { ${fieldsIn(inner)} }` : field.name;
    })
    .join(' ');

const isNode = (type: GraphQLNamedType) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');
