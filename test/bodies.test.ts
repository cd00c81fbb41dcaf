import { describe, expect, it } from 'vitest';
import { authorization, startRig } from './rig.ts';

// It is long: what is short is parsed as soon as found.
const query = `query Names($namespace: String!, $label: String!) { account { dispatchNamespace(name: $namespace) { name script(name: $label) { name } } } } # ${'-'.repeat(600)}`;
const variables = { namespace: 'production', label: 'é "quoted" }' };
const json = (value: unknown): string => JSON.stringify(value);

describe('a query that has been sent before', () => {
  const rig = startRig();
  // A charset that is written with two spaces is left to Yoga.
  const post = async (body: string | Buffer, type = 'application/json') => {
    const response = await fetch(rig.url(), { method: 'POST', headers: { 'content-type': type, accept: 'application/json', ...authorization }, body: new Uint8Array(Buffer.from(body)) });
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
    return { status: response.status, data, errors };
  };

  it.each([
    ['before its variables', `{"query":${json(query)},"variables":${json(variables)}}`],
    ['behind its name', `{"operationName":"Names","query":${json(query)},"variables":${json(variables)}}`],
    ['behind a name that is null', `{"operationName":null,"query":${json(query)},"variables":${json(variables)}}`],
    ['at the end', `{"operationName":"Names","variables":${json(variables)},"query":${json(query)}}`],
    ['at the end, behind extensions', `{"variables":${json(variables)},"extensions":{"clientLibrary":{"name":"x"}},"query":${json(query)}}`],
    ['with spaces', `{ "query" : ${json(query)} , "variables" : ${json(variables)} }`],
    ['with needless escapes', `{"query":${json(query).replace('query', '\\u0071uery')},"variables":${json(variables)}}`],
    ['with an exponent behind it', `{"query":${json(query)}e5,"variables":${json(variables)}}`],
    ['with a fraction behind it', `{"query":${json(query)}.0,"variables":${json(variables)}}`],
    ['with a text behind it', `{"query":${json(query)}"","variables":${json(variables)}}`],
    ['and then as something else', `{"query":${json(query)},"variables":${json(variables)},"query":"{ __typename }"}`],
    ['with another name behind it', `{"query":${json(query)},"variables":${json(variables)},"operationName":"Others"}`],
    ['without a name, where it had one before', `{"query":${json(query)},"operationName":"Names","variables":${json(variables)}}`],
    ['and then as nothing', `{"query":${json(query)},"variables":${json(variables)},"query":null}`],
    ['and then as a number', `{"query":${json(query)},"variables":${json(variables)},"query":0}`],
    ['within its own variables', `{"query":"{ __typename }","variables":{"query":${json(query)}}}`],
    ['within its own variables, at the end', `{"variables":{"query":${json(query)}}}`],
    ['under another name', `{"variables":${json(variables)},"xquery":${json(query)}}`],
    ['but longer', `{"query":${json(`${query} `)},"variables":${json(variables)}}`],
    ['but cut off', `{"query":${json(query).slice(0, -3)}`],
    ['without its last bracket', `{"query":${json(query)},"variables":${json(variables)}`],
    ['with more behind it', `{"query":${json(query)},"variables":${json(variables)}}}`],
    ['with what else may not be there', `{"query":${json(query)},"variables":${json(variables)},"other":1}`],
    ['without a variable that it must have', `{"query":${json(query)},"variables":{}}`],
    ['with variables that are none', `{"query":${json(query)},"variables":[1]}`],
    ['for another operation', `{"operationName":"Others","query":${json(query)},"variables":${json(variables)}}`],
    ['and is not UTF-8 behind that', Buffer.concat([Buffer.from(`{"query":${json(query)},"variables":{"namespace":"`), Buffer.from([0xff]), Buffer.from('"}}')])],
  ])('is answered as if it were new: %s', async (_where, body) => {
    // Twice, as it is known in two ways: by itself, and by what bodies with it begin with.
    const [learnt] = [await post(`{"query":${json(query)},"variables":${json(variables)}}`), await post(`{"query":${json(query)},"variables":{}}`)];
    expect(learnt).toEqual({ status: 200, data: { account: { dispatchNamespace: { name: 'production', script: null } } }, errors: undefined });
    const [known, yoga] = [await post(body), await post(body, 'application/json;  charset=utf-8')];
    expect(known).toEqual(yoga);
  });
});
