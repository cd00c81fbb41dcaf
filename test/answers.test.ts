import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bindingsIn, bindingsQuery, type Reply, send, startRig } from './rig.ts';

interface Recorded {
  readonly case: string;
  readonly response: { readonly status: number; readonly headers: Record<string, string>; readonly body: unknown };
}

const folder = new URL('answers/', import.meta.url);
const recorded = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Recorded)
    .map((answer) => [answer.case, answer.response]),
);

/** What each recorded answer must turn into, when it is the answer to the query beside it. */
const queries = {
  bindings: bindingsQuery('name type'),
  script: '{ account { dispatchNamespace(name: "production") { name script(name: "storefront") { name } } } }',
  namespace: '{ account { dispatchNamespace(name: "test") { name namespaceId createdOn createdBy modifiedOn modifiedBy scriptCount trustedWorkers } } }',
  namespaces: '{ account { dispatchNamespaces { name namespaceId createdOn scriptCount trustedWorkers } } }',
};

const namespace = (reply: Reply) => reply.data.account.dispatchNamespace;
const fails = (code: string, path: string) => (reply: Reply) => {
  expect(reply.errors.map((error) => [error.extensions.code, error.path?.at(-1)])).toEqual([[code, path]]);
};
const fine = (assert: (reply: Reply) => void) => (reply: Reply) => {
  expect(reply.errors).toEqual([]);
  assert(reply);
};
const scriptIsNull = fine((reply) => expect(namespace(reply).script).toBeNull());
const namespaceIsNull = fine((reply) => expect(namespace(reply)).toBeNull());

const expectations: Record<string, Partial<Record<keyof typeof queries, (reply: Reply) => void>>> = {
  'bindings-every-documented-kind': { bindings: fine((reply) => expect(bindingsIn(reply)).toHaveLength(38)) },
  'bindings-seed-example': { bindings: fine((reply) => expect(bindingsIn(reply)).toEqual([{ name: 'MY_ENV_VAR', type: 'PLAIN_TEXT' }])) },
  'empty-list': {
    bindings: fine((reply) => expect(bindingsIn(reply)).toEqual([])),
    namespaces: fine((reply) => expect(reply.data.account.dispatchNamespaces).toEqual([])),
  },
  // A list is never null: that upstream has none is a thing that it says with [].
  'null-result': {
    bindings: fails('UPSTREAM_BAD_RESPONSE', 'script'),
    script: fails('UPSTREAM_BAD_RESPONSE', 'script'),
    namespace: fails('UPSTREAM_BAD_RESPONSE', 'dispatchNamespace'),
    namespaces: fails('UPSTREAM_BAD_RESPONSE', 'dispatchNamespaces'),
  },
  'script-get': { script: fine((reply) => expect(namespace(reply)).toEqual({ name: 'production', script: { name: 'storefront' } })) },
  'script-get-missing-script-200': { script: fine((reply) => expect(namespace(reply)).toEqual({ name: 'production', script: null })) },
  'dispatch-namespace-get': {
    namespace: fine((reply) =>
      expect(namespace(reply)).toEqual({
        name: 'test',
        namespaceId: '6446f71d-13b3-4bbc-a8a4-9e18760499c8',
        createdOn: '2024-02-20T17:26:15.4134Z',
        createdBy: '4e599df4216133509abaac54b109a647',
        modifiedOn: '2024-02-20T17:26:15.4134Z',
        modifiedBy: '4e599df4216133509abaac54b109a647',
        scriptCount: null,
        trustedWorkers: null,
      }),
    ),
  },
  'dispatch-namespaces-list': {
    namespaces: fine((reply) =>
      expect(reply.data.account.dispatchNamespaces).toEqual([
        {
          name: 'test-namespace',
          namespaceId: 'f9962407-4f6f-4a59-9fdc-686f2f4facac',
          createdOn: '2025-03-13T18:43:38.619848Z',
          scriptCount: 0,
          trustedWorkers: null,
        },
      ]),
    ),
  },
  'dispatch-namespaces-list-two': {
    namespaces: fine((reply) =>
      expect(reply.data.account.dispatchNamespaces.map(({ name }: { name: string }) => name)).toEqual(['test', 'test-2']),
    ),
  },
  'error-404-10007': { bindings: scriptIsNull, script: scriptIsNull },
  'settings-not-found-10007': { bindings: scriptIsNull, script: scriptIsNull },
  'error-404-100119': { bindings: namespaceIsNull, script: namespaceIsNull, namespace: namespaceIsNull },
  'error-400-6003-6111': { bindings: fails('UNAUTHENTICATED', 'script'), namespaces: fails('UNAUTHENTICATED', 'dispatchNamespaces') },
  'error-401-10000': { bindings: fails('UNAUTHENTICATED', 'script'), namespace: fails('UNAUTHENTICATED', 'dispatchNamespace') },
  'error-403-10000': { bindings: fails('FORBIDDEN', 'script'), script: fails('FORBIDDEN', 'script') },
  'error-403-9109': { bindings: fails('FORBIDDEN', 'script') },
  'error-403-10121': { bindings: fails('FORBIDDEN', 'script'), namespaces: fails('FORBIDDEN', 'dispatchNamespaces') },
  'error-404-7003-7000': { bindings: fails('NOT_FOUND', 'script'), namespaces: fails('NOT_FOUND', 'dispatchNamespaces') },
  'error-429-10100': { bindings: fails('RATE_LIMITED', 'script') },
  'error-429-971': { bindings: fails('RATE_LIMITED', 'script') },
  'error-504-html': { bindings: fails('UPSTREAM_UNAVAILABLE', 'script'), namespaces: fails('UPSTREAM_UNAVAILABLE', 'dispatchNamespaces') },
};

describe('an answer of Cloudflare’s', () => {
  let current = '';
  const rig = startRig((_request, response) => {
    const { status, headers, body } = recorded[current] ?? { status: 500, headers: {}, body: '' };
    send(response, body, status, headers);
  });

  const cases = Object.entries(expectations).flatMap(([name, byQuery]) =>
    Object.entries(byQuery).map(([query, assert]) => ({ name, query: query as keyof typeof queries, assert })),
  );

  it.each(cases)('$name, to the query for $query', async ({ name, query, assert }) => {
    current = name;
    const reply = await rig.ask(queries[query]);
    expect(reply.status).toBe(200);
    assert(reply);
  });

  it('is left out of this file by none', () => {
    expect(Object.keys(expectations).toSorted()).toEqual(Object.keys(recorded).toSorted());
  });

  it('is reported with status, codes and ray when it is an error', async () => {
    current = 'error-403-10000';
    const { errors } = await rig.ask(queries.bindings);
    expect(errors[0]?.extensions).toEqual({
      code: 'FORBIDDEN',
      upstream: { status: 403, errors: [{ code: 10000, message: 'Authentication error' }], ray: null },
    });
  });

  it('tells how long to wait when it is a 429, and is not waited for beyond the deadline', async () => {
    current = 'error-429-10100';
    const { errors, calls } = await rig.ask(queries.bindings);
    expect(errors[0]?.extensions['retryAfter']).toBe(187);
    expect(calls).toHaveLength(1);
  });

  it('shows nothing of an HTML page', async () => {
    current = 'error-504-html';
    const { errors } = await rig.ask(queries.bindings);
    expect(JSON.stringify(errors)).not.toContain('<');
    expect(errors[0]?.message).toBe(
      'Cloudflare answered 504 with something that is not its JSON envelope (GET /accounts/*/workers/dispatch/namespaces/*/scripts/*/bindings).',
    );
  });
});
