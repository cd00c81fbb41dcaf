import { readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges, getNamedType, type GraphQLNamedType, isEnumType, isInterfaceType, isObjectType } from 'graphql';
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

  it('gives a field of one name one type in all kinds, so that fragments never conflict', () => {
    const seen = new Map<string, string>();
    for (const type of schema.getPossibleTypes(schema.getType('Binding') as never)) {
      for (const { name, type: fieldType } of Object.values(type.getFields())) {
        expect(`${name}: ${String(fieldType)}`).toBe(`${name}: ${seen.get(name) ?? String(fieldType)}`);
        seen.set(name, String(fieldType));
      }
    }
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
