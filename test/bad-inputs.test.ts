import { readdirSync, readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { describe, expect, it } from 'vitest';
import { createGateway } from '../src/index.ts';
import { account, bindingsIn, bindingsQuery, send, startRig, succeed } from './rig.ts';
import { agreed, askEachWay, postBody, type Question } from './transports.ts';

/*
 * What callers send that they should not, and what upstream does, each with a number: A is of HTTP, B of GraphQL, C of
 * arguments, D of upstream's answers. The others are where their names say: in the other files.
 */
it('has a test for each bad input', () => {
  const folder = new URL('.', import.meta.url);
  const tests = readdirSync(folder).filter((file) => file.endsWith('.test.ts')).map((file) => readFileSync(new URL(file, folder), 'utf8'));
  const named = new Set([...tests.join('\n').matchAll(/ \(((?:[A-D]\d+(?:, )?)+)\)['`]/g)].flatMap(([, rows = '']) => rows.split(', ')));
  const rows = Object.entries({ A: 40, B: 28, C: 14, D: 20 }).flatMap(([part, count]) => Array.from({ length: count }, (_, index) => `${part}${index + 1}`));
  expect(rows.filter((row) => !named.has(row))).toEqual([]);
});

const rig = startRig();

/** Asks over every transport, and gives the one verdict that all of them have, and the upstream calls, each once. */
async function ask(question: Question, headers?: () => Record<string, string>) {
  const before = rig.calls.length;
  const verdicts = await askEachWay(rig, question, headers);
  return { ...agreed(verdicts), calls: [...new Set(rig.calls.slice(before))] };
}

const script = 'query ($name: String!) { account { dispatchNamespace(name: "production") { script(name: $name) { bindings { name } } } } }';
const scriptIs = (value: unknown) => ({ account: { dispatchNamespace: { script: value } } });
const scripts = (parameters: string, variables = '') => `query ${variables} { account { dispatchNamespace(name: "production") { scripts${parameters} { nodes { name } pageInfo { endCursor } } } } }`;
const scriptsAre = (value: unknown) => ({ account: { dispatchNamespace: { scripts: value } } });
const encode = (parts: readonly unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');

describe('without credentials', () => {
  it.each([
    ['a query that needs none is answered (A31)', '{ __typename }', { __typename: 'Query' }],
    ['introspection is answered (A31)', '{ __schema { queryType { name } } }', { __schema: { queryType: { name: 'Query' } } }],
  ])('%s', async (_name, query, data) => {
    expect(await ask({ query }, () => ({}))).toEqual({ status: 200, data, codes: [], errors: [], calls: [] });
  });

  it('data is refused over every transport, with what to send (A30)', async () => {
    for (const { status, codes, headers } of await askEachWay(rig, { query: '{ account { dispatchNamespaces { name } } }' }, () => ({}))) {
      expect([status, codes, headers.get('www-authenticate')]).toEqual([401, ['UNAUTHENTICATED'], 'Bearer']);
    }
  });
});

describe('a gateway without its server', () => {
  const headers = { 'content-type': 'application/json' };

  it.each<[number, string, RequestInit]>([
    [400, '/graphql', { method: 'POST', headers, body: '{' }],
    [401, '/graphql', { method: 'POST', headers, body: '{"query":"{ account { dispatchNamespaces { name } } }"}' }],
    [403, '/graphql?query={__typename}', {}],
    [404, '/', {}],
    [405, '/graphql', { method: 'PUT' }],
    [406, '/graphql', { method: 'POST', headers: { ...headers, accept: 'image/png' }, body: '{}' }],
    [413, '/graphql', { method: 'POST', headers, body: 'x'.repeat(100_001) }],
    [415, '/graphql', { method: 'POST', body: '{}' }],
  ])('refuses with %i in JSON, with the id of the request', async (status, path, init) => {
    const gateway = createGateway({ account, upstream: 'http://127.0.0.1:1' });
    const request = new Request(`http://gateway${path}`, init);
    request.headers.set('x-request-id', 'the-request');
    const response = await gateway.fetch(request);
    expect([response.status, response.headers.get('content-type'), response.headers.get('x-request-id')]).toEqual([status, 'application/json; charset=utf-8', 'the-request']);
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.any(String), extensions: { code: expect.any(String) } }] });
    await gateway.dispose();
  });
});

describe('a name that the schema almost has', () => {
  const secretive = startRig(undefined, { introspection: false });

  it.each<[string, Question]>([
    ['of a field', { query: '{ acount { id } }' }],
    ['of a field of another type', { query: '{ node(id: "x") { bindings { name } } }' }],
    ['of a type', { query: '{ account { ... on Acount { id } } }' }],
    ['of an argument', { query: '{ account(i: "x") { id } }' }],
    ['of an argument of a directive', { query: '{ account @skip(iff: true) { id } }' }],
    ['of an enum value', { query: bindingsQuery('name', '(types: [KV_NAMESPACES])') }],
    ['of an input field', { query: scripts('(tags: [{ tagg: "x" }])') }],
    ['of an enum value in a variable', { query: `query ($types: [BindingType!]) ${bindingsQuery('name', '(types: $types)')}`, variables: { types: ['KV_NAMESPACES'] } }],
    ['of an input field in a variable', { query: scripts('(tags: $tags)', '($tags: [ScriptTagFilter!])'), variables: { tags: [{ tag: 'x', presen: true }] } }],
    ['of an enum value in a default', { query: `query ($types: [BindingType!] = [KV_NAMESPACES]) ${bindingsQuery('name', '(types: $types)')}` }],
  ])('%s is suggested, but not where nobody is told the schema', async (_name, question) => {
    const messagesOf = ({ errors }: { readonly errors: readonly { readonly message: string }[] }) => errors.map(({ message }) => message).join();
    expect(messagesOf(await ask(question))).toContain('Did you mean');
    for (const verdict of await askEachWay(secretive, question)) {
      expect(messagesOf(verdict)).toMatch(/\S/);
      expect(messagesOf(verdict)).not.toContain('Did you mean');
    }
  });
});

describe('a page of too many is refused before any call, however it is asked for: by', () => {
  it.each<[string, Question]>([
    ['a literal', { query: scripts('(first: 100000)') }],
    ['a variable', { query: scripts('(first: $n)', '($n: Int!)'), variables: { n: 100_000 } }],
    ['a default', { query: scripts('(first: $n)', '($n: Int! = 100000)') }],
    ['a variable that may be null', { query: scripts('(first: $n)', '($n: Int)'), variables: { n: 100_000 } }],
    ['its default', { query: scripts('(first: $n)', '($n: Int = 100000)') }],
    ['an alias', { query: scripts('(first: 100000)').replace('scripts', 'scripts: scripts') }],
    ['an inline fragment', { query: scripts('(first: 100000)').replace(/scripts.*?\} pageInfo \{ endCursor \} \}/, '... { $& }') }],
    ['a fragment', { query: `{ account { dispatchNamespace(name: "production") { ...F } } } fragment F on DispatchNamespace { scripts(first: 100000) { nodes { name } } }` }],
  ])('%s (B23)', async (_name, question) => {
    expect(await ask(question)).toMatchObject({ status: 200, data: scriptsAre(null), codes: ['BAD_USER_INPUT'], calls: [] });
  });
});

describe('a query of more upstream calls than one may take', () => {
  const capped = startRig(undefined, { maxCalls: 3 });

  it('keeps what they got, and is refused the rest (B28)', async () => {
    const query = `{ account { dispatchNamespace(name: "production") { ${['storefront', 'orphan', 'legacy', 'shell'].map((name) => `${name}: script(name: "${name}") { name bindings { name } }`).join(' ')} } } }`;
    for (const { way, status, codes, data } of await askEachWay(capped, { query })) {
      expect([way, status, codes]).toEqual([way, 200, ['REQUEST_LIMIT_EXCEEDED']]);
      expect(Object.values(data.account.dispatchNamespace).filter(Boolean)).toHaveLength(3);
    }
  });
});

describe('an argument is refused before any call', () => {
  it.each(['', account.slice(1), `${account}0`, account.toUpperCase(), `g${account.slice(1)}`, `../${account.slice(3)}`, encode(['Script', account, 'production', 'storefront']), encode(['Account', '..'])])(
    'for an account: %j (C1)',
    async (id) => {
      expect(await ask({ query: 'query ($id: ID) { account(id: $id) { dispatchNamespaces { name } } }', variables: { id } })).toMatchObject({ status: 200, data: null, codes: ['BAD_USER_INPUT'], errors: [{ path: ['account'], message: expect.stringContaining('account(id:)') }], calls: [] });
    },
  );

  it.each([
    ['that is empty (C2)', ''],
    ['that is a dot (C2)', '.'],
    ['that climbs (C2)', '..'],
    ['with a slash (C2)', 'a/b'],
    ['with a backslash (C2)', 'a\\b'],
    ['with a line break (C4)', 'a\r\nb'],
    ['with a NUL (C4)', 'a\0b'],
    ['with DEL (C4)', 'a\u007fb'],
    ['with half of a surrogate pair (C4)', 'a\ud800'],
    ['of 256 bytes (C5)', 'x'.repeat(256)],
    ['of 256 bytes in 128 letters (C5)', 'é'.repeat(128)],
  ])('for a name %s', async (_name, name) => {
    expect(await ask({ query: script, variables: { name } })).toMatchObject({ status: 200, data: scriptIs(null), codes: ['BAD_USER_INPUT'], calls: [] });
    const namespace = 'query ($name: String!) { account { dispatchNamespace(name: $name) { createdOn } } }';
    expect(await ask({ query: namespace, variables: { name } })).toMatchObject({ status: 200, data: { account: { dispatchNamespace: null } }, codes: ['BAD_USER_INPUT'], calls: [] });
  });

  it('for a name of a megabyte, which no body has room for (C5)', async () => {
    expect(await postBody(rig, JSON.stringify({ query: script, variables: { name: 'x'.repeat(1_000_000) } }))).toMatchObject({ status: 413, codes: ['REQUEST_ENTITY_TOO_LARGE'] });
  });

  it.each(['first: -1', 'first: 101'])('for a page: %s (C7)', async (parameters) => {
    const verdict = await ask({ query: scripts(`(${parameters})`) });
    expect(verdict).toMatchObject({ status: 200, data: scriptsAre(null), codes: ['BAD_USER_INPUT'], errors: [{ message: '"first" must be between 0 and 100.' }], calls: [] });
  });

  it.each([
    ['that was made up (C9)', 'x'],
    ['of another namespace (C9)', encode(['scripts', account, 'fleet', '', '', 5, 'customer-0005', 0])],
    ['of another version (C9)', encode(['scripts', account, 'production', '', '', 5, 0])],
    ['with a forged offset (C9)', encode(['scripts', account, 'production', '', '', -1, '', 0])],
    ['with __proto__ (C9)', encode([{ ['__proto__']: { polluted: true } }])],
  ])('for a cursor %s', async (_name, after) => {
    const verdict = await ask({ query: scripts('(after: $after)', '($after: String)'), variables: { after } });
    expect(verdict).toMatchObject({ status: 200, data: scriptsAre(null), codes: ['BAD_USER_INPUT'], errors: [{ extensions: { reason: 'INVALID_CURSOR' } }], calls: [] });
  });

  it.each([
    ['that was made up (C10)', 'x'],
    ['of a type that is none (C10)', encode(['Nothing', account, 'x'])],
    ['of a type that means something to JavaScript (C10)', encode(['__proto__', account, 'x'])],
    ['of an account that is none (C10)', encode(['Account', 'x'])],
    ['of a script that climbs (C10)', encode(['Script', account, 'production', '..'])],
    ['of a binding that climbs (C10)', encode(['Binding', account, '..', 'storefront', 'ai', 'AI', 0])],
    ['of a database that climbs (C10)', encode(['D1Database', account, '..'])],
  ])('for an id %s', async (_name, id) => {
    expect(await ask({ query: 'query ($id: ID!) { node(id: $id) { id ... on Script { createdOn } } }', variables: { id } })).toMatchObject({ status: 200, data: { node: null }, codes: ['BAD_USER_INPUT'], calls: [] });
  });

  it.each<[string, Question, string]>([
    ['"last", which no list has (C8)', { query: scripts('(first: 1, last: 1)') }, 'GRAPHQL_VALIDATION_FAILED'],
    ['a kind that is none (C11)', { query: bindingsQuery('name', '(types: [FOO])') }, 'GRAPHQL_VALIDATION_FAILED'],
    ['a kind that is none, in a variable (C11)', { query: `query ($types: [BindingType!]) ${bindingsQuery('name', '(types: $types)')}`, variables: { types: ['FOO'] } }, 'BAD_USER_INPUT'],
    // There is no @oneOf in the schema; what its inputs need is asked for all the same.
    ['an input without its keys (C14)', { query: scripts('(bindsTo: {})') }, 'GRAPHQL_VALIDATION_FAILED'],
    ['an input with a key too many, in a variable (C14)', { query: scripts('(tags: $tags)', '($tags: [ScriptTagFilter!])'), variables: { tags: [{ tag: 'a', ['__proto__']: 1 }] } }, 'BAD_USER_INPUT'],
  ])('for %s', async (_name, question, code) => {
    expect(await ask(question)).toMatchObject({ status: 'refused', data: undefined, codes: [code], calls: [] });
  });
});

describe('an argument that only looks bad is taken as it is:', () => {
  it.each([
    ['a question mark (C2)', 'a?b', 'a%3Fb'],
    ['a hash (C2)', 'a#b', 'a%23b'],
    ['an encoded climb (C3)', '%2e%2e', '%252e%252e'],
    ['an encoded slash (C3)', '..%2f', '..%252f'],
    ['an encoded NUL (C3)', '%00', '%2500'],
    ['a line separator (C4)', 'a\u2028b', 'a%E2%80%A8b'],
    ['a change of direction (C4)', 'a\u202eb', 'a%E2%80%AEb'],
    ['a letter (C4)', '\u00e9', '%C3%A9'],
    ['the same letter in two parts (C4)', 'e\u0301', 'e%CC%81'],
  ])('%s', async (_name, name, encoded) => {
    const { status, codes, data, calls } = await ask({ query: script, variables: { name } });
    // Upstream knows no such script, which is an answer.
    expect([status, codes, data]).toEqual([200, [], scriptIs(null)]);
    expect(calls.filter((call) => call.includes('/scripts/'))).toEqual([expect.stringContaining(`/scripts/${encoded}/`)]);
  });

  it('a page of none (C6)', async () => {
    const { data, codes, calls } = await ask({ query: scripts('(first: 0)') });
    expect([data.account.dispatchNamespace.scripts.nodes, codes]).toEqual([[], []]);
    expect(calls.length).toBeLessThanOrEqual(1);
  });

  it('a page of nobody says how many (C8)', async () => {
    const { data } = await ask({ query: scripts('').replace('production', 'fleet') });
    expect(data.account.dispatchNamespace.scripts.nodes).toHaveLength(25);
  });

  it.each([
    ['a list of no kinds, which is not all (C12)', '(types: [])'],
    ['a pattern, which is a name like any other (C13)', '(names: ["(a+)+$", ".*"])'],
  ])('%s', async (_name, parameters) => {
    const { data, codes } = await ask({ query: bindingsQuery('name', parameters) });
    expect([data, codes]).toEqual([scriptIs({ bindings: [] }), []]);
  });
});

describe('what upstream answers costs one field, whoever asks in whatever way:', () => {
  let answer: RequestListener = succeed([]);
  const faulty = startRig((request, response) => answer(request, response), { maxAnswerBytes: 300_000, trustedProxies: ['127.0.0.1'] });
  let callers = 0;
  // What one caller is told to wait for is nothing to the next one.
  const askFaulty = async (fields: string, listener: RequestListener, query = bindingsQuery(fields)) => {
    answer = listener;
    // So many tokens that are refused come from as many places.
    return askEachWay(faulty, { query }, () => ({ authorization: `Bearer canary-of-caller-${++callers}`, 'x-forwarded-for': `192.0.2.${callers % 250}` }));
  };
  const failure = (code: number) => ({ success: false, errors: [{ code, message: 'no' }], result: null });
  const reply = (body: unknown, status = 200, headers?: Record<string, string>): RequestListener => (_request, response) => send(response, body, status, headers);

  it.each<[string, RequestListener, string]>([
    ['a 400 (D1)', reply(failure(1), 400), 'UPSTREAM_ERROR'],
    ['a 401 (D2)', reply(failure(10000), 401), 'UNAUTHENTICATED'],
    ['a 403 (D2)', reply(failure(10000), 403), 'FORBIDDEN'],
    ['a 409 (D4)', reply(failure(1), 409), 'UPSTREAM_ERROR'],
    ['a 410 (D4)', reply(failure(1), 410), 'UPSTREAM_ERROR'],
    ['a 422 (D4)', reply(failure(1), 422), 'UPSTREAM_ERROR'],
    ['a page of HTML (D6)', reply('<html>'), 'UPSTREAM_BAD_RESPONSE'],
    ['a success that is none (D7)', reply(failure(7)), 'UPSTREAM_ERROR'],
    ['a success that is a rate limit (D7)', reply(failure(971)), 'RATE_LIMITED'],
    ['a success that lacks a permission (D7)', reply(failure(10000)), 'FORBIDDEN'],
    ['an object for a list (D8)', succeed({}), 'UPSTREAM_BAD_RESPONSE'],
    ['null for a list (D8)', succeed(null), 'UPSTREAM_BAD_RESPONSE'],
    ['no list (D8)', reply({ success: true }), 'UPSTREAM_BAD_RESPONSE'],
    ['more bytes than it may have (D16)', succeed([{ name: 'A', type: 'json', json: 'x'.repeat(300_000) }]), 'UPSTREAM_BAD_RESPONSE'],
  ])('%s', async (_name, listener, code) => {
    const before = faulty.calls.length;
    const verdicts = await askFaulty('name', listener);
    for (const { way, status, data, errors } of verdicts) {
      expect([way, status, data, errors.map(({ path, extensions }) => [path?.at(-1), extensions.code])]).toEqual([way, 200, scriptIs(null), [['script', code]]]);
    }
    // None is asked for again; by the hash, the query is sent once more to be known.
    expect(faulty.calls.slice(before).length).toBe(verdicts.length + 1);
  });

  it('a 429, whose wait is in the error and in the header of HTTP (D5)', async () => {
    for (const { way, status, data, errors, headers } of await askFaulty('name', reply(failure(971), 429, { 'retry-after': '300' }))) {
      expect([way, status, data, errors.map(({ extensions }) => [extensions.code, extensions['retryAfter']])]).toEqual([way, 200, scriptIs(null), [['RATE_LIMITED', 300]]]);
      expect(headers.get('retry-after')).toBe('300');
    }
  });

  it('what upstream said of it is shown (D1)', async () => {
    for (const { errors } of await askFaulty('name', reply(failure(1), 400, { 'cf-ray': 'a-ray' }))) {
      expect(errors[0]?.extensions['upstream']).toEqual({ status: 400, errors: [{ code: 1, message: 'no' }], ray: 'a-ray' });
    }
  });

  it('a list that ends at an empty page, whatever its total says (D20)', async () => {
    const pages: RequestListener = (request, response) => {
      const result = request.url?.includes('page=2') ? [] : [{ namespace_name: 'a' }];
      send(response, { success: true, result, result_info: { page: 1, per_page: 1, total_count: 3 } });
    };
    for (const { way, status, data, errors } of await askFaulty('', pages, '{ account { dispatchNamespaces { name } } }')) {
      expect([way, status, data, errors]).toEqual([way, 200, { account: { dispatchNamespaces: [{ name: 'a' }] } }, []]);
    }
  });

  it('a script that is not there, which is null and no error (D3)', async () => {
    for (const { status, data, errors } of await askFaulty('name', reply(failure(10007), 404))) expect([status, data, errors]).toEqual([200, scriptIs(null), []]);
  });

  it.each<[string, string, string, unknown, string | undefined]>([
    ['an id that is a number (D12)', '... on KVNamespaceBinding { value: namespaceId }', '{"type":"kv_namespace","namespace_id":5}', null, 'RESPONSE_VALIDATION_FAILED'],
    ['an id that is missing, as anything may be (D12)', '... on KVNamespaceBinding { value: namespaceId }', '{"type":"kv_namespace"}', null, undefined],
    ['an infinite number (D15)', '... on RatelimitBinding { value: simple { period } }', '{"type":"ratelimit","simple":{"period":1e400}}', { period: null }, 'RESPONSE_VALIDATION_FAILED'],
    ['an infinite fraction (D15)', '... on RatelimitBinding { value: simple { limit } }', '{"type":"ratelimit","simple":{"limit":1e400}}', { limit: null }, 'RESPONSE_VALIDATION_FAILED'],
    ['a number that is too large (D15)', '... on RatelimitBinding { value: simple { period } }', '{"type":"ratelimit","simple":{"period":9007199254740993}}', { period: null }, 'RESPONSE_VALIDATION_FAILED'],
    ['a fraction for a whole number (D15)', '... on RatelimitBinding { value: simple { period } }', '{"type":"ratelimit","simple":{"period":1.5}}', { period: null }, 'RESPONSE_VALIDATION_FAILED'],
    ['a zero below zero (D15)', '... on RatelimitBinding { value: simple { period } }', '{"type":"ratelimit","simple":{"period":-0}}', { period: 0 }, undefined],
    ['JSON that is too deep to be written (D16)', '... on JsonBinding { value: json }', `{"type":"json","json":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, null, 'RESPONSE_VALIDATION_FAILED'],
    ['JSON as large as it may be (D16)', '... on JsonBinding { value: json }', `{"type":"json","json":"${'x'.repeat(299_000)}"}`, 'x'.repeat(299_000), undefined],
    ['JSON with __proto__ (D16)', '... on JsonBinding { value: json }', '{"type":"json","json":{"__proto__":{"polluted":true}}}', JSON.parse('{"__proto__":{"polluted":true}}'), undefined],
  ])('%s', async (_name, fields, binding, value, code) => {
    const result = `[${binding.replace('{', '{"name":"ODD",')},{"name":"SOUND","type":"ai"}]`;
    for (const { status, data, codes } of await askFaulty(`name ${fields}`, reply(`{"success":true,"result":${result}}`))) {
      expect([status, codes]).toEqual([200, code === undefined ? [] : [code]]);
      expect(data.account.dispatchNamespace.script.bindings).toEqual([{ name: 'ODD', value }, { name: 'SOUND' }]);
    }
  });
});

describe('a script of 50,000 bindings', () => {
  const large = startRig(succeed(Array.from({ length: 50_000 }, (_, index) => ({ name: `B${index}`, type: 'ai' }))));

  it('has them all (D19)', async () => {
    const reply = await large.ask(bindingsQuery('name'));
    expect([reply.errors, bindingsIn(reply).length]).toEqual([[], 50_000]);
  });
});
