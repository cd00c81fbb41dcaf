import { describe, expect, it } from 'vitest';
import { account, authorization, startRig } from './rig.ts';

const path = `/accounts/${account}/workers/dispatch/namespaces/production`;
const bindings = `${path}/scripts/storefront/bindings`;
const script = (fields: string, name = '"storefront"'): string => `script(name: ${name}) { ${fields} }`;
const namespace = (fields: string, name = '"production"'): string => `dispatchNamespace(name: ${name}) { ${fields} }`;
const query = (fields: string, parameters = ''): string => `query Q${parameters} { account { ${namespace(fields)} } }`;

describe('a query for the bindings of one script, by its name', () => {
  const rig = startRig();

  /** @param type with two spaces is left to Yoga, which executes as GraphQL.js does. */
  const post = async (text: string, variables: Readonly<Record<string, unknown>>, headers: Readonly<Record<string, string>>, type: string) => {
    const before = rig.calls.length;
    const response = await fetch(rig.url(), {
      method: 'POST',
      headers: { accept: 'application/json', ...authorization, ...headers, 'content-type': type },
      body: JSON.stringify({ query: text, variables }),
    });
    // One call less is left after each.
    const { data, errors, extensions } = JSON.parse((await response.text()).replace(/,"remainingCalls":\d+/, '')) as Record<string, unknown>;
    // Fields come in the order of the query.
    return { status: response.status, data: JSON.stringify(data), errors, extensions, calls: rig.calls.slice(before).toSorted() };
  };

  it.each<[string, string, readonly string[], Readonly<Record<string, unknown>>?, Readonly<Record<string, string>>?]>([
    ['with all that takes no call', `{ __typename account { __typename id accountId ${namespace(`__typename id name identifier ${script('__typename id name dispatchNamespaceName bindings { __typename id name type }')}`)} } }`, [bindings]],
    ['under other names', `{ a: account { n: ${namespace(`s: ${script('b: bindings { n: name t: type } again: bindings(types: [KV_NAMESPACE]) { name }')}`)} } }`, [bindings]],
    ['in fragments', `query { ...Root } fragment Root on Query { account { ... on Account { ...N } } } fragment N on Account { ${namespace(`... { ${script('... on Script { bindings { ... on Binding { name } ... on R2BucketBinding { bucketName } } }')} }`)} }`, [bindings]],
    ['named by a variable', query(script('bindings { name }', '$name'), '($name: String!)'), [bindings], { name: 'storefront' }],
    ['named by a default', query(script('bindings { name }', '$name'), '($name: String! = "storefront")'), [bindings]],
    ['with what a directive leaves out', query(`${script('name bindings @include(if: $yes) { name } tags @skip(if: $yes)')} scriptCount @skip(if: $yes)`, '($yes: Boolean!)'), [bindings], { yes: true }],
    ['with what a directive lets in', query(script('name bindings @include(if: $yes) { name } tags @skip(if: $yes)'), '($yes: Boolean!)'), [`${path}/scripts/storefront/settings`], { yes: false }],
    ['with one binding and the secrets', query(script('binding(name: "CACHE") { name type } secrets { name }')), [bindings]],
    ['asked for twice', query(`${script('name')} ${script('bindings { name }')}`), [bindings]],
    ['beside another script', query(`a: ${script('bindings { name }')} b: ${script('bindings { name }', '"checkout"')}`), [bindings, `${path}/scripts/checkout/bindings`]],
    ['beside what else a namespace knows', query(`createdOn ${script('bindings { name }')}`), [path, bindings]],
    ['of a script that is not there', query(script('name bindings { name }', '"nobody"')), [`${path}/scripts/nobody/bindings`]],
    ['of a namespace that is not there', `{ account { ${namespace(script('bindings { name }'), '"nowhere"')} } }`, [bindings.replace('production', 'nowhere')]],
    ['of a name that none can have', query(script('bindings { name }', '".."')), []],
    ['of an account that is none', `{ account(id: "mine") { ${namespace(script('bindings { name }'))} } }`, []],
    ['by nobody', query(script('bindings { name }')), [], {}, { authorization: '' }],
    // It is remembered, and not tried again.
    ['with a token that is none', query(script('bindings { name }')), [], {}, { authorization: 'Bearer nonsense' }],
    ['and no field of them', query(script('bindings @skip(if: true) { name }')), [`${path}/scripts/storefront`]],
    ['and then of what is behind them', query(script('bindings(types: [D1]) { name ... on D1Binding { resource { id } } }')), [bindings, `/accounts/${account}/d1/database/`]],
  ])('is what GraphQL.js makes of it, for the same calls: %s', async (_what, text, calls, variables = {}, headers = {}) => {
    if (headers['authorization']) await post(text, variables, headers, 'application/json');
    const compiled = await post(text, variables, headers, 'application/json');
    const yoga = await post(text, variables, headers, 'application/json;  charset=utf-8');
    expect(compiled).toEqual(yoga);
    expect(compiled.calls).toHaveLength(calls.length);
    for (const [index, call] of calls.toSorted().entries()) expect(compiled.calls[index]).toContain(call);
  });
});
