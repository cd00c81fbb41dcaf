import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findList, type Literal, literalOf, mapObjects, UnparsedObject } from '../src/json-list.ts';
import { output } from '../src/json-output.ts';

const begin = '{"success":true,"errors":[],"messages":[],"result":';
const bodyOf = (result: string): Buffer => Buffer.from(`${begin}${result}}`);
const objectsIn = (body: Buffer): UnparsedObject[] | undefined => {
  const list = findList(body);
  return list && mapObjects(list, (found, at) => new UnparsedObject(found, at));
};

const texts = fc.string({ unit: fc.constantFrom('a', 'é', '"', '\\', '\n', '𝒳', ' ', '{', ']') });
const values = fc.oneof(texts, fc.boolean(), fc.constant(null), fc.integer(), fc.integer({ min: -999, max: 999 }).map((value) => value / 8), fc.jsonValue({ maxDepth: 3 }));
const objects = fc.dictionary(fc.oneof(fc.constantFrom('name', 'type'), texts), values, { maxKeys: 6 });
const lists = fc.array(objects, { maxLength: 8 });

function written(object: UnparsedObject, name: string): string | undefined {
  const length = output.length;
  const isWritten = object.write(literalOf([name], 'JSON', false) as Literal, output);
  const text = output.take(length).toString();
  return isWritten ? text : undefined;
}

describe('a list of upstream’s that is read where it stands', () => {
  it('holds what JSON.parse says', () => {
    let found = 0;
    fc.assert(
      fc.property(lists, fc.constantFrom(undefined, 2), (list, spaces) => {
        const read = objectsIn(bodyOf(JSON.stringify(list, undefined, spaces)));
        if (!read) return;
        found++;
        const parsed = JSON.parse(JSON.stringify(list)) as Record<string, unknown>[];
        expect(read.map((object) => object.parse())).toEqual(parsed);
        for (const [index, object] of read.entries()) {
          for (const [name, value] of Object.entries(parsed[index] ?? {})) expect(JSON.parse(written(object, name) ?? 'null')).toEqual(value);
        }
      }),
      { numRuns: 1_500 },
    );
    expect(found).toBeGreaterThan(200);
  });

  it('is JSON', () => {
    let broken = 0;
    const bytes = fc.array(fc.tuple(fc.nat(), fc.oneof(fc.nat(255), fc.constantFrom(...Buffer.from('"\\{}[],:0-.tn ')))), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(lists, bytes, fc.nat(), fc.boolean(), (list, changes, cut, isCut) => {
        const body = bodyOf(JSON.stringify(list));
        for (const [at, byte] of changes) body[at % body.length] = byte;
        const changed = isCut ? body.subarray(0, cut % body.length) : body;
        if (!findList(changed)) return void broken++;
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(changed);
        expect(JSON.parse(text)).toMatchObject({ success: true, errors: [] });
      }),
      { numRuns: 3_000 },
    );
    expect(broken).toBeGreaterThan(500);
  });

  it.each(['[{"a":01}]', '[{"a":-0}]', '[{"a":1e3}]', '[{"a":1234567890123456}]', '[{"a":.5}]', '[{"a":1.}]', '[{"a":nul}]', '[{"a":"\\x"}]', '[{"a":"\\u12g4"}]', '[{"a":"\u0001"}]', '[{"\\u0061":1}]', '[{"a":1},]', '[{"a":1}{}]', '[1]', '[null]', 'null', '{}'])(
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
    '{"success":true,"errors":[],"result":[],"result_info":{}}',
    '{"success":true,"errors":[],"result":[],"result":[]}',
    '{"success":true,"errors":[],"result":[]} x',
    '\ufeff{"success":true,"errors":[],"result":[]}',
    '',
  ])('is one of an answer that tells of nothing but success: %s', (body) => {
    expect(findList(Buffer.from(body))).toBeUndefined();
  });

  it('has of several members of a name the last', () => {
    const [object] = objectsIn(bodyOf('[{"a":1,"b":2,"a":"3"}]')) ?? [];
    expect(object && written(object, 'a')).toBe('"3"');
  });
});
