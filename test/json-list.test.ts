import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findList, type FoundList, type FoundObject, infoIn, listFilter, ListPlan, literalOf, type Literal, type ObjectParts, textsIn, wantedTexts } from '../src/json-list.ts';
import { output } from '../src/json-output.ts';
import { spellings } from '../src/kinds.ts';

const begin = '{"success":true,"errors":[],"messages":[],"result":';
const bodyOf = (result: string): Buffer => Buffer.from(`${begin}${result}}`);
const listOf = (value: unknown): FoundList | undefined => findList(bodyOf(JSON.stringify(value)));

type Hole = (object: FoundObject, texts?: readonly (string | undefined)[]) => boolean;
type Parts = ObjectParts<Hole>;

/** What is written of a list; undefined where it is not. */
function written(list: FoundList, plan: ListPlan<Hole>, filter?: Buffer): string | undefined {
  const length = output.length;
  const isWritten = plan.write(list, filter, (hole, object, read) => hole(object, read));
  const text = output.take(length).toString();
  return isWritten ? text : undefined;
}

const nameOf = ({ bytes, name, endOfName }: FoundObject): string => bytes.toString('latin1', name, endOfName);

const literal = (type: string, isNullable: boolean, ...names: string[]): Literal => literalOf(names, type, isNullable) as Literal;

/** Writes one member of each object. */
const memberPlan = (member: Literal): ListPlan<Hole> => new ListPlan<Hole>(() => ({ parts: [{ before: '{"value":', literal: member }], after: '}' }));

const texts = fc.string({ unit: fc.constantFrom('a', 'é', '"', '\\', '\n', '𝒳', ' ', '{', ']') });
const values = fc.oneof(texts, fc.boolean(), fc.constant(null), fc.integer(), fc.integer({ min: -999, max: 999 }).map((value) => value / 8), fc.jsonValue({ maxDepth: 3 }));
const names = fc.string({ unit: fc.constantFrom('A', 'B', 'C', '_'), minLength: 1, maxLength: 12 });
const objects = fc.record({ name: names, type: fc.oneof(texts, fc.constantFrom('kv_namespace', 'd1', 'plain_text')), value: values, object: fc.option(fc.record({ value: values })) }, { requiredKeys: ['name', 'type'] });
const lists = fc.uniqueArray(objects, { maxLength: 8, selector: ({ name }) => name });
const anything = fc.array(fc.dictionary(fc.oneof(fc.constantFrom('name', 'type'), texts), values, { maxKeys: 6 }), { maxLength: 8 });

describe('a list of upstream’s that is read where it stands', () => {
  it('holds what JSON.parse says, sorted by name', () => {
    const plan = new ListPlan<Hole>(() => ({
      parts: [
        { before: '{"value":', literal: literal('JSON', true, 'value') },
        { before: ',"object":', member: 'object', object: { parts: [{ before: '{"value":', literal: literal('JSON', true, 'value') }], after: '}' } },
        { before: ',"json":', hole: ({ bytes, begin: from, end }) => (output.copyPart(bytes, from, end), true) },
        { before: ',"name":', hole: (object) => (output.addText(`${nameOf(object)} ${object.kind.wireType}`), true) },
      ],
      after: '}',
    }));
    let seen = 0;
    fc.assert(
      fc.property(lists, fc.constantFrom(undefined, 2), (list, spaces) => {
        const found = findList(bodyOf(JSON.stringify(list, undefined, spaces)));
        const text = found && written(found, plan);
        if (text === undefined) return;
        seen++;
        const parsed = JSON.parse(JSON.stringify(list)) as typeof list;
        const isKnown = (type: string) => spellings.some(({ wireType }) => wireType === type);
        expect(JSON.parse(text)).toEqual(
          parsed
            .toSorted((a, b) => (a.name < b.name ? -1 : 1))
            .map((json) => ({ value: json.value ?? null, object: json.object ? { value: json.object.value ?? null } : null, json, name: `${json.name} ${isKnown(json.type) ? json.type : ''}` })),
        );
      }),
      { numRuns: 2_000 },
    );
    expect(seen).toBeGreaterThan(200);
  });

  it('is JSON', () => {
    let broken = 0;
    const bytes = fc.array(fc.tuple(fc.nat(), fc.oneof(fc.nat(255), fc.constantFrom(...Buffer.from('"\\{}[],:0-.tn ')))), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(anything, bytes, fc.nat(), fc.boolean(), (list, changes, cut, isCut) => {
        const body = bodyOf(JSON.stringify(list));
        for (const [at, byte] of changes) body[at % body.length] = byte;
        const changed = isCut ? body.subarray(0, cut % body.length) : body;
        const found = findList(changed);
        if (!found) return void broken++;
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(changed);
        expect(JSON.parse(text)).toMatchObject({ success: true, errors: [] });
        expect(text.slice(found.at)).toMatch(/^\[/);
        expect(found.isUnescaped).toBe(!text.includes('\\'));
      }),
      { numRuns: 3_000 },
    );
    expect(broken).toBeGreaterThan(500);
  });

  it.each(['[{"a":01}]', '[{"a":-0}]', '[{"a":1e3}]', '[{"a":1234567890123456}]', '[{"a":.5}]', '[{"a":1.}]', '[{"a":nul}]', '[{"a":fals}]', '[{"a":"\\x"}]', '[{"a":"\\u12g4"}]', '[{"a":"\u0001"}]', '[{"\\u0061":1}]', '[{"a":1},]', '[{"a":1}{}]', '[1]', '[null]', 'null', '{}', `[{"a":${'['.repeat(60)}${']'.repeat(60)}}]`])(
    'is left to JSON.parse where anything is odd: %s',
    (result) => {
      expect(findList(bodyOf(result))).toBeUndefined();
    },
  );

  it.each([
    '{"success":false,"errors":[],"result":[]}',
    '{"success":true,"result":[]}',
    '{"errors":[],"result":[]}',
    '{"success":true,"errors":[{}],"result":[]}',
    '{"success":true,"errors":[],"messages":["m"],"result":[]}',
    '{"success":true,"errors":[],"result":[],"result_info":null}',
    '{"success":true,"errors":[],"result":[],"result_info":{},"result_info":{}}',
    '{"success":true,"errors":[],"result":[],"result_nfo":{}}',
    '{"success":true,"errors":[],"results":[]}',
    '{"success":true,"errorx":[],"result":[]}',
    '{"success":true,"errors":[],"result":[],"result":[]}',
    '{"success":true,"errors":[],"result":[]} x',
    '\ufeff{"success":true,"errors":[],"result":[]}',
    '',
  ])('is one of an answer that tells of nothing but success: %s', (body) => {
    expect(findList(Buffer.from(body))).toBeUndefined();
  });

  it('has of several members of a name the last', () => {
    const list = findList(bodyOf('[{"name":"A","type":"x","name":"B","value":1,"value":"3"},{"name":"AB","type":"x","value":2}]')) as FoundList;
    expect(written(list, memberPlan(literal('JSON', false, 'value')))).toBe('[{"value":2},{"value":"3"}]');
  });

  it('has of several names of a member the first that is there', () => {
    const list = listOf([{ name: 'A', type: 'x', b: 2, c: 3 }, { name: 'B', type: 'x', a: null, c: 3 }, { name: 'C', type: 'x' }]) as FoundList;
    expect(written(list, memberPlan(literal('Int', true, 'a', 'b', 'c')))).toBe('[{"value":2},{"value":3},{"value":null}]');
  });

  it.each([
    ['String', '1'],
    ['String', '{}'],
    ['DateTime', 'true'],
    ['Boolean', '"true"'],
    ['Boolean', '1'],
    ['Int', '1.5'],
    ['Int', '12345678901'],
    ['Int', '"1"'],
    ['Float', '"1"'],
    ['Float', '[]'],
  ])('is not written where a member is no %s: %s', (type, value) => {
    const list = findList(bodyOf(`[{"name":"A","type":"x","value":${value}}]`)) as FoundList;
    expect(written(list, memberPlan(literal(type, true, 'value')))).toBeUndefined();
  });

  it.each([
    ['lacks a name', [{ type: 'x' }]],
    ['lacks a type', [{ name: 'A' }]],
    ['has a name that is no text', [{ name: 1, type: 'x' }]],
    ['has a name that is to be read', [{ name: 'A"', type: 'x' }]],
    ['has a name beyond ASCII', [{ name: 'É', type: 'x' }]],
    ['has the name of another one', [{ name: 'A', type: 'x' }, { name: 'B', type: 'x' }, { name: 'A', type: 'y' }]],
    ['is one of very many', Array.from({ length: 257 }, (_, nth) => ({ name: `A${nth}`, type: 'x' }))],
  ])('is not written where an object %s', (_why, list) => {
    expect(written(listOf(list) as FoundList, memberPlan(literal('JSON', true, 'value')))).toBeUndefined();
    expect(written(listOf([{ name: 'A', type: 'x', value: 1 }]) as FoundList, memberPlan(literal('JSON', true, 'value')))).toBe('[{"value":1}]');
  });

  it('is not written where it would be very long, or its plan is', () => {
    const list = listOf([{ name: 'A', type: 'x', value: 'v'.repeat(30_000) }]) as FoundList;
    const parts: Parts['parts'] = Array.from({ length: 20 }, (_, nth) => ({ before: `${nth === 0 ? '{' : ','}"v${nth}":`, literal: literal('String', true, 'value') }));
    expect(written(list, new ListPlan<Hole>(() => ({ parts, after: '}' })))).toBeUndefined();
    expect(written(list, new ListPlan<Hole>(() => ({ parts: parts.slice(0, 8), after: '}' })))).toHaveLength(8 * 30_007 + 11);
    expect(written(list, new ListPlan<Hole>(() => ({ parts: [], after: `{"${'k'.repeat(70_000)}":1}` })))).toBeUndefined();
  });

  it('gives what a filter says, by kind and by name', () => {
    const plan = new ListPlan<Hole>(() => ({ parts: [{ before: '', literal: literal('String', false, 'name') }], after: '' }));
    const filters = fc.record({ types: fc.uniqueArray(fc.constantFrom<string[]>('kv_namespace', 'd1', '')), wanted: fc.option(fc.uniqueArray(fc.oneof(names, fc.constant('é')), { minLength: 1, maxLength: 12 }), { nil: undefined }) });
    fc.assert(
      fc.property(lists, filters, (list, { types, wanted }) => {
        const typeOf = (type: string) => (spellings.some(({ wireType }) => wireType === type) ? type : '');
        const plainList = list.map(({ name, type }) => ({ name, type: /^[a-z_0-9]+$/.test(type) ? type : 'quantum' }));
        const filter = listFilter(({ wireType }) => types.includes(wireType), wanted);
        const expected = plainList.filter(({ name, type }) => types.includes(typeOf(type)) && (wanted?.includes(name) ?? true)).map(({ name }) => name);
        expect(JSON.parse(written(listOf(plainList) as FoundList, plan, filter) ?? '')).toEqual(expected.toSorted());
      }),
      { numRuns: 1_000 },
    );
    expect(listFilter(() => true, [])).toBeUndefined();
    expect(listFilter(() => true, ['n'.repeat(256)])).toBeUndefined();
    expect(listFilter(() => true, Array.from({ length: 256 }, (_, nth) => `${nth}`))).toBeUndefined();
    expect(listFilter(() => true, Array.from({ length: 60 }, (_, nth) => `${nth}`.padEnd(100)))).toBeUndefined();
  });

  it('gives a hole the texts that it reads, where they are all texts', () => {
    const reads = ['a', 'b'];
    const plan = new ListPlan<Hole>(() => ({
      parts: [
        { before: '{"read":', reads, hole: (_object, read) => (output.add(JSON.stringify(read ?? 'odd')), true) },
        { before: ',"none":', reads: [], hole: (_object, read) => (output.add(JSON.stringify(read)), true) },
        { before: ',"value":', literal: literal('String', true, 'a') },
        { before: ',"unread":', hole: (_object, read) => (output.add(String(read === undefined)), true) },
      ],
      after: '}',
    }));
    const list = listOf([
      { name: 'A', type: 'x', a: '1', b: '22' },
      { name: 'B', type: 'x', b: '', a: null },
      { name: 'C', type: 'x', a: 'é', b: '2' },
      { name: 'D', type: 'x', a: '1', b: 2 },
    ]) as FoundList;
    expect(JSON.parse(written(list, new ListPlan<Hole>(() => undefined)) ?? 'null')).toBeNull();
    expect(JSON.parse(written(list, plan) ?? '')).toEqual([
      { read: ['1', '22'], none: [], value: '1', unread: true },
      { read: [null, ''], none: [], value: null, unread: true },
      { read: 'odd', none: [], value: 'é', unread: true },
      { read: 'odd', none: [], value: '1', unread: true },
    ]);
  });

  it('says which page of a longer list it is', () => {
    expect(infoIn(findList(Buffer.from('{"success":true,"errors":[],"result":[],"result_info":{"cursor":"é","count":1}}')) as FoundList)).toEqual({ cursor: 'é', count: 1 });
    expect(listOf([])?.info).toBeUndefined();
  });

  it('gives texts of its objects, first of what is in them', () => {
    const optional = fc.option(fc.oneof(names, fc.constant(null), fc.integer(), texts), { nil: undefined });
    const inner = fc.record({ id: optional, etag: optional, more: values }, { requiredKeys: [] });
    let seen = 0;
    fc.assert(
      fc.property(fc.array(fc.record({ script: fc.oneof(inner, values), id: optional, etag: optional }, { requiredKeys: [] }), { maxLength: 6 }), (list) => {
        const parsed = JSON.parse(JSON.stringify(list)) as Record<string, unknown>[];
        const found = listOf(list);
        const read = found && textsIn(found, wantedTexts('script', 'id', 'etag'));
        if (!read) return;
        seen++;
        const valueOf = (value: unknown, name: string) => (typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined);
        expect(read).toEqual(parsed.flatMap((item) => ['id', 'etag'].map((name) => valueOf(item['script'], name) ?? item[name] ?? undefined)));
      }),
      { numRuns: 2_000 },
    );
    expect(seen).toBeGreaterThan(200);
  });

  it.each([[[{ id: 1 }]], [[{ id: 'é' }]], [[{ id: '"' }]], [[{ script: { id: {} }, id: 'a' }]], [Array.from({ length: 20_000 }, () => ({ id: 'a' }))]])('gives no texts where one of them is odd, or there are very many', (list) => {
    expect(textsIn(listOf(list) as FoundList, wantedTexts('script', 'id'))).toBeUndefined();
    expect(textsIn(listOf([{ id: 'a' }]) as FoundList, wantedTexts('script', 'id'))).toEqual(['a']);
  });

  it('is written rightly after a great many plans that were too long', () => {
    const long: Parts['parts'] = Array.from({ length: 6_000 }, () => ({ before: 'k'.repeat(20), hole: () => (output.add('"other"'), true) }));
    const plan = new ListPlan<Hole>((typeName) => ({ parts: typeName === 'D1Binding' ? [{ before: '', hole: () => (output.add('"own"'), true) }] : long, after: '' }));
    const others = spellings.filter(({ wireType }) => wireType !== 'd1').slice(0, 12);
    for (const { wireType } of others) expect(written(listOf([{ name: 'A', type: wireType }]) as FoundList, plan)).toBeUndefined();
    expect(written(listOf([{ name: 'A', type: 'd1' }]) as FoundList, plan)).toBe('["own"]');
  });

  it('may be written within a list that is being written', () => {
    const inner = listOf([{ name: 'B', type: 'y', value: 2 }, { name: 'A', type: 'x', value: 1 }]) as FoundList;
    const outer = listOf([{ name: 'D', type: 'd1', value: 4 }, { name: 'C', type: 'kv_namespace', value: 'x'.repeat(5_000) }]) as FoundList;
    const innerPlan = memberPlan(literal('Int', true, 'value'));
    const outerPlan: ListPlan<Hole> = new ListPlan<Hole>((typeName) => ({
      parts: [
        { before: `{"${typeName}":`, hole: () => innerPlan.write(inner, undefined, () => false) },
        { before: ',"value":', literal: literal('JSON', true, 'value') },
        { before: ',"again":', hole: (object) => nameOf(object) === 'C' || outerPlan.write(listOf([{ name: 'C', type: 'd1' }]) as FoundList, undefined, () => (output.add('0'), true)) },
      ],
      after: '}',
    }));
    const text = written(outer, outerPlan) ?? '';
    expect(text.replace('"again":}', '"again":null}')).toBe(
      `[{"KVNamespaceBinding":[{"value":1},{"value":2}],"value":"${'x'.repeat(5_000)}","again":null},{"D1Binding":[{"value":1},{"value":2}],"value":4,"again":[{"D1Binding":0,"value":null,"again":0}]}]`,
    );
  });

  it('is not written where a hole cannot be filled, and leaves its room to the next one', () => {
    const list = listOf([{ name: 'A', type: 'x', value: 1 }]) as FoundList;
    const failing = new ListPlan<Hole>(() => ({ parts: [{ before: '{"a":', hole: () => false }], after: '}' }));
    const throwing = new ListPlan<Hole>(() => ({ parts: [{ before: '{"a":', hole: () => { throw new Error('no'); } }], after: '}' }));
    expect(written(list, failing)).toBeUndefined();
    expect(() => written(list, throwing)).toThrow('no');
    output.cut(0);
    expect(written(list, memberPlan(literal('Int', true, 'value')))).toBe('[{"value":1}]');
  });
});
