import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createGateway, type GatewayOptions } from '../src/index.ts';
import { queryOfEverything } from './query-of-everything.ts';
import { startRig } from './rig.ts';
import { askEachWay as askRig, graphqlResponse, plain, postBody, type Question } from './transports.ts';

const repeat = (count: number, item: (index: number) => string): string => Array.from({ length: count }, (_, index) => item(index)).join(' ');
const nest = (levels: number, opening: string, inner = '', closing = '}'): string => `${opening.repeat(levels)}${inner}${closing.repeat(levels)}`;
const namespace = (fields: string): string => `{ account { dispatchNamespace(name: "production") { ${fields} } } }`;
const page = (first: string): string => namespace(`scripts(first: ${first}) { nodes { name } }`);

const rig = startRig();

const post = (question: Question | string, accept: string) => postBody(rig, typeof question === 'string' ? question : JSON.stringify(question), accept);
const askEachWay = (question: Question) => askRig(rig, question);

/** 2^20 objects, in 20 fragments that each spread the next one twice. */
const doubling = `${namespace('...F0')} fragment F20 on DispatchNamespace { id } ${repeat(20, (index) => {
  const field = `usedBy(dispatchNamespace: "production") { nodes { binding { ... on DispatchNamespaceBinding { resource { ...F${index + 1} } } } } }`;
  return `fragment F${index} on DispatchNamespace { a: ${field} b: ${field} }`;
})}`;

describe('a query is refused with a code, over every transport, for', () => {
  it.each<[string, Question, string]>([
    ['no end (B1)', { query: '{' }, 'GRAPHQL_PARSE_FAILED'],
    ['a NUL (B2)', { query: '{ account { id\0 } }' }, 'GRAPHQL_PARSE_FAILED'],
    ['an unpaired quote (B2)', { query: '{ node(id: "x) { id } }' }, 'GRAPHQL_PARSE_FAILED'],
    ['an emoji for a name (B2)', { query: '{ 😀 }' }, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field (B3)', { query: '{ acount { id } }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['an argument that is missing (B4)', { query: '{ node { id } }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['a number that is too large (B5)', { query: page('99999999999') }, 'GRAPHQL_VALIDATION_FAILED'],
    ['a variable of another type (B6)', { query: `query ($first: Int!) ${page('$first')}`, variables: { first: '5' } }, 'BAD_USER_INPUT'],
    ['a variable that is null (B6)', { query: `query ($first: Int!) ${page('$first')}`, variables: { first: null } }, 'BAD_USER_INPUT'],
    ['a variable that is missing (B6)', { query: `query ($first: Int!) ${page('$first')}` }, 'BAD_USER_INPUT'],
    ['1,000 aliases (B10)', { query: `{ account { ${repeat(1_000, (index) => `a${index}: id`)} } }` }, 'MAX_ALIASES_LIMIT'],
    ['one alias of __typename, 400 times (B11)', { query: `{ ${repeat(400, () => 'a: __typename')} }` }, 'MAX_ALIASES_LIMIT'],
    ['400 aliases of __typename', { query: `{ ${repeat(400, (index) => `a${index}: __typename`)} }` }, 'MAX_ALIASES_LIMIT'],
    ['50 scripts by their names (B26)', { query: namespace(repeat(50, (index) => `a${index}: script(name: "customer-${index}") { name }`)) }, 'MAX_ALIASES_LIMIT'],
    ['21 root fields (B12)', { query: `{ ${repeat(21, (index) => `a${index}: account { id }`)} }` }, 'MAX_ROOT_FIELDS_LIMIT'],
    ['50 levels (B13)', { query: `{ ${nest(49, 'a {', 'a')} }` }, 'MAX_DEPTH_LIMIT'],
    ['1,600 levels', { query: `{ ${nest(1_600, 'a{', 'a')} }` }, 'MAX_DEPTH_LIMIT'],
    ['5,000 levels (B14)', { query: `{ ${nest(5_000, 'a {', 'a')} }` }, 'MAX_TOKENS_LIMIT'],
    ['5,000 levels without an end', { query: `{ ${'a{'.repeat(5_000)}` }, 'MAX_TOKENS_LIMIT'],
    ['1,600 levels of fragments', { query: `{ ${nest(1_600, '...{', 'a')} }` }, 'MAX_DEPTH_LIMIT'],
    ['a list in a list, 20,000 times (B15)', { query: `{ node(id: ${nest(20_000, '[', '', ']')}) { id } }` }, 'MAX_TOKENS_LIMIT'],
    ['4,900 lists without an end', { query: `{ node(id: ${'['.repeat(4_900)}` }, 'MAX_DEPTH_LIMIT'],
    ['an object in an object, 1,200 times', { query: `{ node(id: ${nest(1_200, '{a:', '1')}) { id } }` }, 'MAX_DEPTH_LIMIT'],
    ['a type in a type, 2,400 times', { query: `query ($a: ${nest(2_400, '[', 'Int', ']')}) { account { id } }` }, 'MAX_DEPTH_LIMIT'],
    ['the same field 10,000 times (B16)', { query: `{ account { ${'id '.repeat(10_000)} } }` }, 'MAX_TOKENS_LIMIT'],
    ['the same field 1,000 times', { query: `{ account { ${'id '.repeat(1_000)} } }` }, 'GRAPHQL_VALIDATION_FAILED'],
    ['5,000 directives (B17)', { query: `{ account { id ${'@aa'.repeat(5_000)} } }` }, 'MAX_TOKENS_LIMIT'],
    ['2,000 directives', { query: `{ account { id ${'@aa'.repeat(2_000)} } }` }, 'MAX_DIRECTIVES_LIMIT'],
    ['500 times @include (B18)', { query: `{ account { id ${'@include(if: true)'.repeat(500)} } }` }, 'MAX_DIRECTIVES_LIMIT'],
    ['51 directives of variables', { query: `query (${repeat(51, (index) => `$a${index}: Int @a`)}) { account { id } }` }, 'MAX_DIRECTIVES_LIMIT'],
    ['51 directives in a fragment that nothing spreads', { query: `{ account { id } } fragment A on Account { id ${'@a'.repeat(51)} }` }, 'MAX_DIRECTIVES_LIMIT'],
    ['a fragment within itself (B19)', { query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['a fragment within itself, level by level', { query: '{ node(id: "x") { ...A } } fragment A on Script { binding(name: "a") { ...B } } fragment B on Binding { id ...A }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['two fragments of one name, one of them within itself', { query: '{ ...A } fragment A on Query { account { id } } fragment A on Query { a { ...A } b { ...A } }' }, 'MAX_DEPTH_LIMIT'],
    ['20 fragments that each spread the next one twice (B19)', { query: doubling }, 'MAX_DEPTH_LIMIT'],
    ['a circle of introspection (B20)', { query: '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['megabytes of introspection', { query: `{ __schema { types { fields { type { ${repeat(100, (index) => `a${index}: fields { name }`)} } } } } }` }, 'GRAPHQL_VALIDATION_FAILED'],
    ['megabytes of introspection of any type', { query: `query ($name: String!) { __type(name: $name) { fields { type { ${repeat(290, (index) => `a${index}: fields { name }`)} } } } }`, variables: { name: 'Script' } }, 'GRAPHQL_VALIDATION_FAILED'],
    ['a subscription, of which the schema has none (B21, B22)', { query: 'subscription { account { id } }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['two fields of one alias (B27)', { query: '{ account { a: id a: accountId } }' }, 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s', { timeout: 30_000 }, async (_name, question, code) => {
    for (const { way, refused, status, data, errors, codes, bytes } of await askEachWay(question)) {
      expect([way, status, data, codes]).toEqual([way, refused, undefined, [code]]);
      expect(errors.length).toBeLessThan(code.startsWith('MAX_') ? 2 : 25);
      expect(bytes).toBeLessThan(code.startsWith('MAX_') ? 500 : 5_000);
    }
  });

  it.each<[string, Question, string]>([
    ['variables that are a list (B8)', { query: '{ account { id } }', variables: [1] }, 'BAD_REQUEST'],
    ['extensions that are a list (B8)', { query: '{ account { id } }', extensions: [1] }, 'BAD_REQUEST'],
    ['variables that nothing reads, 400 levels deep', { query: '{ account { id } }', variables: { x: JSON.parse(nest(400, '[', '', ']')) } }, 'BAD_REQUEST'],
    ['an operation that is not there (B9)', { query: 'query A { account { id } }', operationName: 'B' }, 'OPERATION_RESOLUTION_FAILURE'],
    ['an operation that is a number (B9)', { query: 'query A { account { id } }', operationName: 5 }, 'OPERATION_RESOLUTION_FAILURE'],
    ['two operations, and no name (B9)', { query: 'query A { account { id } } query B { account { id } }' }, 'OPERATION_RESOLUTION_FAILURE'],
  ])('%s, with the status 400', async (_name, question, code) => {
    for (const { way, status, data, codes } of await askEachWay(question)) expect([way, status, data, codes]).toEqual([way, 400, undefined, [code]]);
  });

  it.each([plain, graphqlResponse])('over %s, variables that are a string, which only a body can say (B8)', async (accept) => {
    expect(await post({ query: '{ account { id } }', variables: 'x' }, accept)).toMatchObject({ status: 400, codes: ['BAD_REQUEST'] });
  });

  it.each(['unknown', 'name'])('the variable $%s, nested as deep as a body has room for (B24)', async (variable) => {
    const query = JSON.stringify('query ($name: String!) { account { resource(type: D1, identifier: $name) { identifier } } }');
    const body = `{ "query": ${query}, "variables": { "${variable}": ${nest(49_800, '[', '', ']')} } }`;
    for (const accept of [plain, graphqlResponse]) expect(await post(body, accept)).toMatchObject({ status: 400, codes: ['BAD_REQUEST'] });
  });

  it('a thousand wrong values in one variable, in few errors', async () => {
    const query = `query ($names: [String!]) ${namespace('script(name: "storefront") { bindings(names: $names) { name } }')}`;
    const { status, codes, errors } = await post({ query, variables: { names: Array(1_000).fill(1) } }, graphqlResponse);
    expect([status, codes]).toEqual([400, ['BAD_USER_INPUT']]);
    expect(errors.length).toBeLessThan(60);
  });
});

describe('a refusal', () => {
  const message = async (query: string) => (await post({ query }, plain)).errors[0]?.message;

  it('says the limit, and what was found', async () => {
    expect(await message(`{ ${repeat(21, (index) => `a${index}: __typename`)} }`)).toBe('A query may have 20 root fields: this one has 21 or more.');
    expect(await message(`{ account { ${repeat(400, (index) => `a${index}: id`)} } }`)).toBe('A query may have 300 fields with an alias: this one has 400 or more.');
  });

  it('suggests a name, since the schema is no secret', async () => {
    expect(await message('{ acount { id } }')).toContain('Did you mean "account"?');
  });
});

describe('within the limits is', () => {
  const refusals = async (question: Question) => (await askEachWay(question)).filter(({ status, errors }) => status !== 200 || errors.length > 0);

  const examples = new URL('../examples/', import.meta.url);

  it.each(readdirSync(examples))('%s', { timeout: 30_000 }, async (file) => {
    expect(await refusals({ query: readFileSync(new URL(file, examples), 'utf8') })).toEqual([]);
  });

  it('every field of every kind and of every resource', async () => {
    const sdl = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');
    for (const { status, codes } of await askEachWay({ query: queryOfEverything(buildSchema(sdl)) })) {
      expect(status).toBe(200);
      expect(codes.filter((code) => code.startsWith('MAX_') || code.startsWith('GRAPHQL_'))).toEqual([]);
    }
  });

  it.each([{}, { specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true }])(
    'introspection, as tools ask for it: %j',
    async (options) => {
      expect(await refusals({ query: getIntrospectionQuery(options) })).toEqual([]);
    },
  );

  it('introspection of twenty types by their names', async () => {
    const fields = 'fields { name args { name } type { name fields { name type { name ofType { name } } } } }';
    expect(await refusals({ query: `{ ${repeat(20, (index) => `a${index}: __type(name: "Script") { ${fields} }`)} }` })).toEqual([]);
  });

  it('a walk from a binding to who shares its resource, and on to all that they have', async () => {
    const walk = `script(name: "storefront") { bindings(types: [KV_NAMESPACE]) { ... on KVNamespaceBinding { resource {
      usedBy(dispatchNamespace: "production") { nodes { script { bindings { ... on KVNamespaceBinding { resource { title } } } } } }
    } } } }`;
    expect(await refusals({ query: namespace(walk) })).toEqual([]);
  });

  it('a variable that nothing reads (B7)', async () => {
    expect(await refusals({ query: '{ account { id } }', variables: { unknown: 1 } })).toEqual([]);
  });

  it('a name that means something to JavaScript (B25)', async () => {
    for (const { errors, data } of await askEachWay({ query: '{ __proto__: account { constructor: accountId } }' })) {
      expect(errors).toEqual([]);
      expect(JSON.stringify(data)).toMatch(/^\{"__proto__":\{"constructor":"\w{32}"\}\}$/);
    }
  });

  it('one script under 200 aliases, for one upstream call', async () => {
    const { errors, calls } = await rig.ask(namespace(repeat(200, (index) => `a${index}: script(name: "storefront") { bindings { name } }`)));
    expect(errors).toEqual([]);
    expect(calls).toHaveLength(1);
  });

  it('each of some operations, whatever they hold together', async () => {
    const query = repeat(4, (index) => `query Q${index} { account { ${repeat(100, (alias) => `a${alias}: id`)} } }`);
    expect(await refusals({ query, operationName: 'Q3' })).toEqual([]);
  });

  it('what many fragments ask for at the root, where it is the same', async () => {
    expect(await refusals({ query: `{ ${repeat(25, (index) => `...F${index}`)} } ${repeat(25, (index) => `fragment F${index} on Query { account { id } }`)}` })).toEqual([]);
  });
});

describe('every form of a query has the same verdict, at a limit and one beyond it:', () => {
  const on = 'on DispatchNamespace';
  const forms: [string, (fields: string) => string][] = [
    ['plain', namespace],
    ['an inline fragment', (fields) => namespace(`... ${on} { ${fields} }`)],
    ['inline fragments without a type', (fields) => namespace(`... { ... { ${fields} } }`)],
    ['a fragment', (fields) => `${namespace('...A')} fragment A ${on} { ${fields} }`],
    ['a fragment that is spread twice', (fields) => `${namespace('...A ...A')} fragment A ${on} { ${fields} }`],
    ['a fragment in a fragment', (fields) => `fragment B ${on} { ${fields} } fragment A ${on} { ... { ...B } } ${namespace('...A')}`],
    ['a fragment of the root', (fields) => `{ ...A } fragment A on Query ${namespace(fields)}`],
    ['fields that are merged', (fields) => `{ account { id } ...A } fragment A on Query ${namespace(fields)}`],
  ];

  const hop = (inner: string) => `bindings { ... on KVNamespaceBinding { resource { usedBy(dispatchNamespace: "production") { nodes { script { ${inner} } } } } } }`;
  const limits: [string, number, string, (count: number) => string][] = [
    ['aliases', 300, 'MAX_ALIASES_LIMIT', (count) => repeat(count, (index) => `a${index}: name`)],
    ['scripts by name', 30, 'MAX_ALIASES_LIMIT', (count) => repeat(count, (index) => `a${index}: script(name: "s${index}") { name }`)],
    ['directives', 50, 'MAX_DIRECTIVES_LIMIT', (count) => repeat(count, (index) => `a${index}: name @include(if: true)`)],
    ['levels', 15, 'MAX_DEPTH_LIMIT', (count) => `script(name: "none") { ${hop(hop(`bindings { ${count > 15 ? '... on KVNamespaceBinding { resource { title } }' : 'name'} }`))} }`],
  ];
  const cases = limits.flatMap(([what, limit, code, fields]) => forms.map(([form, write]) => ({ what, limit, code, fields, form, write })));

  it.each(cases)('$limit $what as $form', { timeout: 30_000 }, async ({ limit, code, fields, write }) => {
    expect(await post({ query: write(fields(limit)) }, graphqlResponse)).toMatchObject({ status: 200, errors: [] });
    expect(await post({ query: write(fields(limit + 1)) }, graphqlResponse)).toMatchObject({ status: 400, codes: [code] });
  });

  it.each([
    ['200 fields of one variable', 200, () => 'name', []],
    ['30 of a variable each', 30, (index: number) => `name${index}`, []],
    ['31 of a variable each', 31, (index: number) => `name${index}`, ['MAX_ALIASES_LIMIT']],
  ])('%s', async (_name, count, variable, codes) => {
    const names = [...new Set(Array.from({ length: count }, (_, index) => variable(index)))];
    const query = `query (${names.map((name) => `$${name}: String!`).join()}) ${namespace(repeat(count, (index) => `a${index}: script(name: $${variable(index)}) { name }`))}`;
    expect((await post({ query, variables: Object.fromEntries(names.map((name) => [name, 'storefront'])) }, plain)).codes).toEqual(codes);
  });

  it('the order of arguments makes no difference', async () => {
    const orders = ['type: D1, identifier: "x"', 'identifier: "x" type: D1'];
    const query = `{ account { ${repeat(60, (index) => `a${index}: resource(${orders[index % 2]}) { identifier }`)} } }`;
    expect((await post({ query }, plain)).errors).toEqual([]);
  });

  it('aliases further up hide nothing', async () => {
    const query = `{ account { ${repeat(40, (index) => `a${index}: dispatchNamespace(name: "production") { script(name: "s${index}") { name } }`)} } }`;
    expect((await post({ query }, plain)).codes).toEqual(['MAX_ALIASES_LIMIT']);
  });
});

describe('a gateway with limits of its own', () => {
  const own = startRig(undefined, { limits: { tokens: 20, depth: 2, aliases: 1, distinctAliases: 0, rootFields: 1, directives: 0 } });

  it.each([
    ['{ account { a: accountId } }', []],
    [`{ account { ${'id '.repeat(20)} } }`, ['MAX_TOKENS_LIMIT']],
    ['{ account { dispatchNamespaces { name } } }', ['MAX_DEPTH_LIMIT']],
    ['{ account { a: id b: id } }', ['MAX_ALIASES_LIMIT']],
    ['{ account { id } __typename }', ['MAX_ROOT_FIELDS_LIMIT']],
    ['{ account { id @include(if: true) } }', ['MAX_DIRECTIVES_LIMIT']],
  ])('%s', async (query, codes) => {
    expect((await own.ask(query)).errors.map(({ extensions }) => extensions.code)).toEqual(codes);
  });

  it('takes only numbers', () => {
    const options: GatewayOptions = { limits: { depth: -1 } };
    expect(() => createGateway(options)).toThrow('The option limits.depth must be a number from 0');
  });
});

describe('2 KB that are refused cost no more than 50 ms of processor time:', () => {
  const fill = (head: string, item: (index: number) => string, tail: string): string => {
    let text = head;
    for (let index = 0; text.length + item(index).length + tail.length <= 2_000; index++) text += item(index);
    return text + tail;
  };
  const fragments = (count: number, body: (index: number) => string) => Array.from({ length: count }, (_, index) => `fragment f${index} on Query{${body(index)}}`).join('');

  it.each([
    ['the same field', fill('{account{', () => 'id ', '}}')],
    ['conflicts of fields', fill('{', (index) => `account{a:b${index}}`, '}')],
    ['few conflicts of many fields', fill('{', (index) => (index < 95 ? `account{a:b${index}}` : ' '), '}')],
    ['unknown types', fill('{', (index) => `...on KVNamespaceBindin${index}{a}`, '}')],
    ['unknown values', fill('{account{dispatchNamespace(name:"p"){script(name:"s"){bindings(types:[', (index) => `KV_NAMESPAC${index} `, ']){name}}}}}')],
    ['fragments that all spread each other', `{...f0}${fragments(16, (from) => `${repeat(16, (to) => (to > from ? `...f${to}` : ''))}a`)}`],
    ['fragments that double a level', `{...f0}${fragments(20, (index) => `a{...f${index + 1}}b{...f${index + 1}}`)}fragment f20 on Query{a}`],
    ['aliases in introspection', fill('{__schema{types{fields{type{', (index) => `a${index}:fields{name}`, '}}}}}')],
    ['aliases of introspection', fill('{__schema{types{', (index) => `a${index}:fields{type{fields{name}}}`, '}}}')],
  ])('%s', { timeout: 60_000 }, async (_name, query) => {
    expect(query.length).toBeLessThanOrEqual(2_000);
    const costs: number[] = [];
    // What is known of a query is kept, so that each differs. The least of some is what it costs where nothing else runs.
    for (let run = 0; run < 8; run++) {
      const before = process.cpuUsage();
      const { status } = await post({ query: query + ' '.repeat(run) }, graphqlResponse);
      const { user, system } = process.cpuUsage(before);
      expect(status).toBe(400);
      costs.push((user + system) / 1_000);
    }
    expect(Math.min(...costs)).toBeLessThan(50);
  });
});
