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
    else if (url.endsWith('/settings')) send(response, succeed({ limits: { cpu_ms: version }, bindings: bindings() }));
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
