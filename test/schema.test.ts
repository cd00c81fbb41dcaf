import { readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges, getNamedType, type GraphQLNamedType, isEnumType, isInterfaceType, isObjectType, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createGateway } from '../src/index.ts';

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const schema = buildSchema(read('schema.graphql'));
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const fieldsOf = (type: GraphQLNamedType) => (isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []);

describe('the schema', () => {
  it('breaks no client of the version before', () => {
    expect(findBreakingChanges(buildSchema(read('test/released.graphql')), schema)).toEqual([]);
  });

  it('describes every type, field, argument, enum value and directive', () => {
    const undescribed = [
      ...types,
      ...types.flatMap(fieldsOf),
      ...types.flatMap(fieldsOf).flatMap(({ args }) => args),
      ...types.flatMap((type) => (isEnumType(type) ? type.getValues() : [])),
      ...schema.getDirectives(),
      ...schema.getDirectives().flatMap(({ args }) => args),
    ].filter(({ description }) => !description);
    expect(undescribed.map(String)).toEqual([]);
  });

  it('takes one query with a fragment for every kind, and for every resource, with all of their fields: none conflict', () => {
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
    const fragments = (abstract: string, without: readonly string[] = []) =>
      schema.getPossibleTypes(schema.getType(abstract) as never).map((type) => `... on ${type.name} { ${fieldsIn(type, without)} }`).join(' ');
    const query = `{ account { dispatchNamespace(name: "n") { script(name: "s") { bindings {
      ${fragments('Binding', ['resource'])} ... on ResourceBinding { resource { ${fragments('Resource')} } }
    } } } } }`;
    expect(query.length).toBeGreaterThan(5_000);
    expect(validate(schema, parse(query))).toEqual([]);
  });

  it('promises of a binding only its id, name and type, since upstream may leave out anything else', () => {
    for (const type of schema.getPossibleTypes(schema.getType('Binding') as never)) {
      const promised = Object.values(type.getFields()).filter((field) => String(field.type).endsWith('!')).map(({ name }) => name);
      expect(promised.filter((name) => name !== 'wireType')).toEqual(['id', 'name', 'type']);
    }
  });

  it('makes everything that has an id a Node, and its ids ID!', () => {
    const withId = types.filter((type) => fieldsOf(type).some(({ name }) => name === 'id'));
    for (const type of withId) {
      expect(String(fieldsOf(type).find(({ name }) => name === 'id')?.type)).toBe('ID!');
      expect([type, ...(isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [])].map(({ name }) => name)).toContain('Node');
    }
  });

  it('gives the scalars of JSON a rule, without which the gateway does not start', () => {
    expect(() => createGateway()).not.toThrow();
    const scalars = new Set(types.flatMap(fieldsOf).map(({ type }) => getNamedType(type).name).filter((name) => ['JSON', 'DateTime'].includes(name)));
    expect(scalars).toEqual(new Set(['JSON', 'DateTime']));
  });
});
