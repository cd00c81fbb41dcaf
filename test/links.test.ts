import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FoundBinding, readBindings } from '../src/bindings.ts';
import { findList, type FoundList, ListPlan } from '../src/json-list.ts';
import { knownKinds } from '../src/kinds.ts';
import { propertiesOfLink, type Reference, referenceOf } from '../src/links.ts';
import type { ScriptSource } from '../src/sources.ts';

const script: ScriptSource = { __typename: 'Script', account: '0'.repeat(32), namespace: 'n', name: 's' };
const linked = [...knownKinds.values()].flatMap(({ wireType, typeName }) => {
  const reads = propertiesOfLink(typeName);
  return reads ? [{ wireType, reads }] : [];
});

/** What a binding points at, told by the texts that were found in upstream's JSON, and how it was told. */
function referencesIn(wire: object): { reference: Reference | undefined; isFound: boolean } {
  const list = findList(Buffer.from(JSON.stringify({ success: true, errors: [], result: [wire] }))) as FoundList;
  let found: FoundBinding | undefined;
  const plan = new ListPlan<undefined>((typeName) => ({ parts: [{ before: '', hole: undefined, reads: propertiesOfLink(typeName) }], after: '' }));
  plan.write(list, undefined, (_hole, object, texts) => {
    found = new FoundBinding(script, object);
    found.linked = texts;
    return false;
  });
  return { reference: found && referenceOf(found), isFound: found?.linked !== undefined };
}

describe('what a binding points at', () => {
  const values = fc.oneof(fc.stringMatching(/^[a-z]{0,3}$/), fc.constantFrom('default', 'eu', 'a"b', 'é', '0123456789abcdef0123456789abcdef'), fc.constantFrom(null, undefined, 7, true, {}, ['a']));

  it.each(linked)('is the same, be it told by the texts in the JSON, or by what that is parsed to: $wireType', ({ wireType, reads }) => {
    let [found, pointing] = [0, 0];
    fc.assert(
      fc.property(fc.record(Object.fromEntries(reads.map((name) => [name, values])), { requiredKeys: [] }), (properties) => {
        const wire = { name: 'A', type: wireType, ...properties };
        const { reference, isFound } = referencesIn(wire);
        const [parsed] = readBindings(script, [JSON.parse(JSON.stringify(wire))]);
        expect(reference).toEqual(parsed && referenceOf(parsed));
        if (isFound) found++;
        if (reference) pointing++;
      }),
    );
    expect(found).toBeGreaterThan(10);
    expect(pointing).toBeGreaterThan(10);
  });

  it.each([
    [{ type: 'd1', database_id: 7, id: 'x' }, undefined],
    [{ type: 'd1', database_id: null, id: 'x' }, ['D1Database', 'x']],
    [{ type: 'pipelines', stream: {}, pipeline: 'p' }, undefined],
    [{ type: 'ai_search', namespace: 7, instance_name: 'n' }, undefined],
    [{ type: 'ai_search', instance_name: 'n' }, ['AISearchInstance', 'default/n']],
    [{ type: 'kv_namespace', namespace_id: '' }, undefined],
  ])('is nothing where what would tell is no text: %j', (wire, expected) => {
    expect(referencesIn({ name: 'A', ...wire }).reference).toEqual(expected);
  });
});
