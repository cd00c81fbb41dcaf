import { readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges, getNamedType, isEnumType, isInterfaceType, isObjectType, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createGateway } from '../src/index.ts';
import { fieldsOf, queryOfEverything } from './query-of-everything.ts';

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const schema = buildSchema(read('schema.graphql'));
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

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
    const query = queryOfEverything(schema);
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
