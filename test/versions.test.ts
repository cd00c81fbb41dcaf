import { expect, it } from 'vitest';
import { send, startRig } from './rig.ts';

let version = 1;
const succeed = (result: unknown) => ({ success: true, errors: [], messages: [], result });
const script = () => ({ id: 'storefront', tag: 't', etag: `etag ${version}`, created_on: '2025-01-01T00:00:00Z', modified_on: `2025-01-0${version}T00:00:00Z` });
const bindings = () => [{ type: 'plain_text', name: `OF_VERSION_${version}`, text: '' }];

const rig = startRig(
  ({ url = '' }, response) => {
    if (url.includes('/scripts?')) send(response, { ...succeed([script()]), result_info: { cursor: '' } });
    else if (url.endsWith('/bindings')) send(response, succeed(bindings()));
    else if (url.endsWith('/settings')) setTimeout(() => send(response, succeed({ limits: { cpu_ms: version }, bindings: [{ type: 'plain_text', name: 'OF_SETTINGS', text: '' }] })), 30);
    else send(response, succeed({ script: script() }));
  },
  { cacheBytes: 1_000_000 },
);

it.each([
  ['bindings', 'bindings { name }', { bindings: [{ name: 'OF_VERSION_2' }] }],
  ['settings', 'limits { cpuMs }', { limits: { cpuMs: 2 } }],
])('the %s of a listed script are not older than the list, where it is asked for by its name as well', async (what, fields, fresh) => {
  const headers = { authorization: `Bearer who-wants-${what}` };
  version = 1;
  const before = await rig.ask(`{ account { dispatchNamespace(name: "n") { script(name: "storefront") { ${fields} } } } }`, { headers });
  expect(before.errors).toEqual([]);
  version = 2;
  const { data, errors } = await rig.ask(`{ account { dispatchNamespace(name: "n") { script(name: "storefront") { createdOn } scripts { nodes { modifiedOn ${fields} } } } } }`, { headers });
  expect(errors).toEqual([]);
  expect(data.account.dispatchNamespace.scripts.nodes).toEqual([{ modifiedOn: '2025-01-02T00:00:00Z', ...fresh }]);
});

it.each([[{}], [{ 'content-type': 'application/json;  charset=utf-8' }]])('bindings that have been read twice are those of one reading, however they are asked for (%j)', async (contentType) => {
  const headers = { authorization: `Bearer who-reads-twice-${Object.keys(contentType).length}`, ...contentType };
  const fields = 'limits { cpuMs } bindings { name } filtered: bindings(types: [PLAIN_TEXT]) { name }';
  const { data, calls } = await rig.ask(`{ account { dispatchNamespace(name: "n") { script(name: "storefront") { bindings { name } } scripts { nodes { ${fields} } } } } }`, { headers });
  expect(calls.filter((call) => /(bindings|settings)$/.test(call))).toHaveLength(2);
  const [{ bindings: all, filtered }] = data.account.dispatchNamespace.scripts.nodes;
  expect(all).toEqual([{ name: 'OF_SETTINGS' }]);
  expect(filtered).toEqual(all);
});
