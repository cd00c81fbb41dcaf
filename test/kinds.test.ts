import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bindingsIn, bindingsQuery, startRig, succeed } from './rig.ts';

interface KindFact {
  readonly kind: string;
  readonly schemaName: string;
  readonly deprecated: boolean;
  readonly fields: readonly { wire: string; type: string; deprecated?: boolean; returned_by_get?: boolean }[];
}

/** What Cloudflare documents of each kind: an account of the wire, written without a look at our SDL. */
const kinds = JSON.parse(readFileSync(new URL('kinds.json', import.meta.url), 'utf8')) as KindFact[];

const typeName = ({ schemaName }: KindFact) => `${schemaName.replace('WorkersBindingKind', '')}Binding`;
const camelCase = (wire: string) => wire.replace(/_(\w)/g, (_match, letter: string) => letter.toUpperCase());
const renamed: Record<string, string> = { 'hyperdrive.id': 'configId', 'd1.id': 'legacyId' };
const nameInGraphql = (kind: string, wire: string) => renamed[`${kind}.${wire}`] ?? camelCase(wire);

/** A value of every documented field, nested ones in their places. */
function example(fact: KindFact): Record<string, unknown> {
  const wire: Record<string, unknown> = { name: `A_${fact.kind}`, type: fact.kind };
  for (const field of fact.fields) put(wire, field.wire.split('.'), valueOf(field.type, field.wire));
  return wire;
}

function valueOf(type: string, name: string): unknown {
  const values: Record<string, unknown> = {
    string: `the ${name}`,
    enum: `some ${name}`,
    number: 60,
    'string[]': [`a ${name}`, `b ${name}`],
    'enum[]': ['sign', 'verify'],
    'any JSON': { snake_case: [1, { camelCase: null }], 2: 'two' },
    object: {},
    'object[]': [{}],
  };
  if (!(type in values)) throw new Error(`No example of ${type}.`);
  return values[type];
}

function put(target: Record<string, unknown>, [head = '', ...rest]: string[], value: unknown): void {
  const key = head.replace('[]', '');
  if (rest.length === 0) target[key] = value;
  else put((head.endsWith('[]') ? (target[key] as unknown[])[0] : target[key]) as Record<string, unknown>, rest, value);
}

/** The selection of these fields, and nested ones in braces. */
function selection(fact: KindFact, prefix = ''): string {
  return fact.fields
    .filter(({ wire, returned_by_get }) => returned_by_get !== false && parentOf(wire) === prefix)
    .map(({ wire, type }) => {
      const name = nameInGraphql(fact.kind, wire.split('.').at(-1) ?? '');
      return type.startsWith('object') ? `${name} { ${selection(fact, type === 'object[]' ? `${wire}[]` : wire)} }` : name;
    })
    .join(' ');
}

const parentOf = (wire: string) => wire.split('.').slice(0, -1).join('.');

/** The wire's JSON under the schema's names; free JSON keeps its own. */
function expected(fact: KindFact, wire: Record<string, unknown>, prefix = ''): Record<string, unknown> {
  return Object.fromEntries(
    fact.fields
      .filter((field) => field.returned_by_get !== false && parentOf(field.wire) === prefix)
      .map((field) => {
        const key = field.wire.split('.').at(-1) ?? '';
        const value = wire[key] ?? null;
        return [nameInGraphql(fact.kind, key), nested(fact, field, value)];
      }),
  );
}

function nested(fact: KindFact, { wire, type }: KindFact['fields'][number], value: unknown): unknown {
  if (type === 'object' && value) return expected(fact, value as Record<string, unknown>, wire);
  if (type === 'object[]' && value) return (value as Record<string, unknown>[]).map((item) => expected(fact, item, `${wire}[]`));
  return value;
}

const fragment = (fact: KindFact) => {
  const fields = selection(fact);
  return fields && `... on ${typeName(fact)} { ${fields} }`;
};

const answers = JSON.parse(
  readFileSync(new URL('answers/bindings-every-documented-kind.json', import.meta.url), 'utf8'),
) as { response: { body: { result: Record<string, unknown>[] } } };

describe.each([
  ['made with every field', kinds.map(example)],
  ['of Cloudflare’s documentation', answers.response.body.result],
])('each kind, %s', (_name, wires) => {
  const rig = startRig(succeed(wires));

  it.each(kinds)('$kind: every field holds what upstream sent', async (fact) => {
    const reply = await rig.ask(bindingsQuery(`__typename name type ${fragment(fact)}`, `(types: [${fact.kind.toUpperCase()}])`));
    const wire = wires.find(({ type }) => type === fact.kind) ?? {};
    expect(reply.errors).toEqual([]);
    expect(bindingsIn(reply)).toEqual([
      { __typename: typeName(fact), name: wire['name'], type: fact.kind.toUpperCase(), ...expected(fact, wire) },
    ]);
  });

  it('all of them in one query, each by its fragment', async () => {
    const reply = await rig.ask(bindingsQuery(`__typename ${kinds.map(fragment).join(' ')}`));
    expect(reply.errors).toEqual([]);
    const found = bindingsIn(reply).map(({ __typename }: { __typename: string }) => __typename);
    expect(found.toSorted()).toEqual(kinds.map(typeName).toSorted());
    expect(reply.calls).toHaveLength(1);
  });
});

describe('the schema', () => {
  const rig = startRig(succeed([]));

  it('has no type of binding that is not a documented kind, but UnknownBinding', async () => {
    const { data } = await rig.ask('{ __type(name: "Binding") { possibleTypes { name } } }');
    const names = (data.__type.possibleTypes as { name: string }[]).map(({ name }) => name);
    expect(names.toSorted()).toEqual([...kinds.map(typeName), 'UnknownBinding'].toSorted());
  });

  it('marks as deprecated what Cloudflare does, and nothing else', async () => {
    const { data } = await rig.ask(`{
      kinds: __type(name: "BindingType") { enumValues(includeDeprecated: true) { name isDeprecated deprecationReason } }
      types: __type(name: "Binding") { possibleTypes { name fields(includeDeprecated: true) { name isDeprecated } } }
    }`);
    const values = data.kinds.enumValues as { name: string; isDeprecated: boolean; deprecationReason: string | null }[];
    expect(values.filter(({ isDeprecated }) => isDeprecated).map(({ name }) => name.toLowerCase())).toEqual(
      kinds.filter(({ deprecated }) => deprecated).map(({ kind }) => kind),
    );
    const types = data.types.possibleTypes as { name: string; fields: { name: string; isDeprecated: boolean }[] }[];
    expect(types.flatMap((type) => type.fields.filter((field) => field.isDeprecated).map((field) => `${type.name}.${field.name}`))).toEqual(
      kinds.flatMap((fact) =>
        fact.fields.filter((field) => field.deprecated).map(({ wire }) => `${typeName(fact)}.${nameInGraphql(fact.kind, wire)}`),
      ),
    );
  });

  it('has no field for what is only ever written', async () => {
    const { data } = await rig.ask(`{
      text: __type(name: "SecretTextBinding") { fields { name } }
      key: __type(name: "SecretKeyBinding") { fields { name } }
    }`);
    const names = [...data.text.fields, ...data.key.fields].map(({ name }: { name: string }) => name);
    expect(names).not.toContain('text');
    expect(names).not.toContain('keyBase64');
    expect(names).not.toContain('keyJwk');
  });
});
