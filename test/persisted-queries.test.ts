import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { account as demoAccount, authorization, type Reply, startRig } from './rig.ts';

const rig = startRig();
const sha256 = (query: string) => createHash('sha256').update(query).digest('hex');
const persisted = (query: string) => ({ persistedQuery: { version: 1, sha256Hash: sha256(query) } });

async function post(body: object) {
  const response = await fetch(rig.url(), { method: 'POST', headers: { ...authorization, 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return read(response);
}

async function read(response: Response) {
  const { data, errors = [] } = (await response.json()) as Partial<Reply>;
  return { status: response.status, data: data as unknown, messages: errors.map(({ message }) => message), codes: errors.map(({ extensions }) => extensions.code) };
}

const good = (data: unknown) => ({ status: 200, data, messages: [], codes: [] });
const notFound = { status: 200, data: undefined, messages: ['PersistedQueryNotFound'], codes: ['PERSISTED_QUERY_NOT_FOUND'] };
const account = { accountId: demoAccount };

describe('a persisted query', () => {
  it('is asked for, sent once, and known from then on: by POST, and by GET (A37)', async () => {
    const query = 'query Persisted { account { accountId } }';
    expect(await post({ extensions: persisted(query) })).toEqual(notFound);
    expect(await post({ query, extensions: persisted(query) })).toEqual(good({ account }));
    expect(await post({ extensions: persisted(query) })).toEqual(good({ account }));
    expect(await post({ query: null, extensions: persisted(query) })).toEqual(good({ account }));
    const url = `${rig.url()}?extensions=${encodeURIComponent(JSON.stringify(persisted(query)))}`;
    expect(await read(await fetch(url, { headers: { ...authorization, accept: 'application/json' } }))).toEqual(good({ account }));
  });

  it('takes variables, and the name of an operation', async () => {
    const query = 'query A($id: ID) { account(id: $id) { accountId } } query B { __typename }';
    await post({ query, operationName: 'B', extensions: persisted(query) });
    const other = 'a'.repeat(32);
    expect(await post({ operationName: 'A', variables: { id: other }, extensions: persisted(query) })).toEqual(good({ account: { accountId: other } }));
    expect(await post({ operationName: 'B', extensions: persisted(query) })).toEqual(good({ __typename: 'Query' }));
  });

  it('under the hash of another one is refused, and not kept', async () => {
    const query = 'query Forged { account { accountId } }';
    const extensions = persisted('query Other { account { accountId } }');
    expect(await post({ query, extensions })).toMatchObject({ status: 400, codes: ['PERSISTED_QUERY_MISMATCH'] });
    expect(await post({ extensions })).toEqual(notFound);
  });

  it.each([
    ['of another version', { version: 2, sha256Hash: 'a'.repeat(64) }],
    ['without a version', { sha256Hash: 'a'.repeat(64) }],
    ['without a hash', { version: 1 }],
    ['with a hash that is too short', { version: 1, sha256Hash: 'a'.repeat(63) }],
    ['with a hash that is none', { version: 1, sha256Hash: '__proto__' }],
    ['that is a list', [1]],
    ['that is a string', 'canary'],
    ['that is false', false],
  ])('%s is a bad request, with its query or without', async (_name, persistedQuery) => {
    for (const query of ['{ __typename }', undefined]) {
      const { status, codes, messages } = await post({ query, extensions: { persistedQuery } });
      expect([status, codes]).toEqual([400, ['BAD_REQUEST']]);
      expect(messages[0]).not.toContain('canary');
    }
  });

  it('that is null is none', async () => {
    expect(await post({ query: '{ __typename }', extensions: { persistedQuery: null } })).toEqual(good({ __typename: 'Query' }));
    expect(await post({ extensions: { persistedQuery: null } })).toMatchObject({ status: 400, codes: ['BAD_REQUEST'] });
  });

  it('brings nobody else’s credentials', async () => {
    const query = '{ account { dispatchNamespaces { name } } }';
    await post({ query, extensions: persisted(query) });
    const response = await fetch(rig.url(), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ extensions: persisted(query) }) });
    expect(await read(response)).toMatchObject({ status: 401, codes: ['UNAUTHENTICATED'] });
  });

  it('is forgotten when others need the room', async () => {
    const large = (nth: number) => `{ __typename } # ${nth} ${'x'.repeat(90_000)}`;
    await post({ query: large(0), extensions: persisted(large(0)) });
    expect(await post({ extensions: persisted(large(0)) })).toEqual(good({ __typename: 'Query' }));
    for (let nth = 1; nth <= 5; nth++) await post({ query: large(nth), extensions: persisted(large(nth)) });
    expect(await post({ extensions: persisted(large(0)) })).toEqual(notFound);
    expect(await post({ extensions: persisted(large(5)) })).toEqual(good({ __typename: 'Query' }));
  });
});
