import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { account, authorization, type Reply, type Rig, utf8 } from './rig.ts';

/** What a client can say in a request; some of it nothing that may be said. */
export interface Question {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: unknown;
  readonly extensions?: unknown;
}

/** An answer, over whatever it came. */
export interface Verdict {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: number;
  readonly data: Reply['data'];
  readonly errors: Reply['errors'];
  /** Those of the errors, each once. */
  readonly codes: readonly string[];
}

/** A verdict, and how it was asked for. */
export interface WayVerdict extends Verdict {
  readonly way: string;
  /** The status of a query that is refused as a whole: only one type of answer has one of its own for it. */
  readonly refused: 200 | 400;
}

const json = 'application/json';
export const plain = `${json}${utf8}`;
export const graphqlResponse = `application/graphql-response+json${utf8}`;

/** Each type of answer, and the status that it has for a query that is refused as a whole. */
const types: readonly (readonly [accept: string, refused: 200 | 400])[] = [
  [plain, 200],
  [graphqlResponse, 400],
  ['text/event-stream', 200],
  ['multipart/mixed', 400],
];

/** Asks over every transport that there is: POST, GET where Node takes a URL of that length, and by the hash of the query. */
export async function askEachWay(rig: Rig, question: Question, headers: () => Record<string, string> = () => authorization): Promise<WayVerdict[]> {
  const post = (asked: object, accept: string) => postBody(rig, JSON.stringify(asked), accept, headers());
  const get = (asked: object, accept: string) => getUrl(rig, asked, accept, headers());
  const isShort = (asked: object) => encodeURIComponent(JSON.stringify(asked)).length < 12_000;
  const { query, ...rest } = question;
  const hashed = { ...rest, extensions: { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') } } };
  // In a question whose extensions are what is wrong, there is no room for a hash.
  const persisted = question.extensions === undefined ? [hashed] : [];
  for (const { extensions } of persisted) await post({ ...question, extensions }, plain);
  const ways = [question, ...persisted].flatMap((asked) => [
    { name: asked === question ? 'POST' : 'POST of a hash', ask: (accept: string) => post(asked, accept) },
    ...(isShort(asked) ? [{ name: asked === question ? 'GET' : 'GET of a hash', ask: (accept: string) => get(asked, accept) }] : []),
  ]);
  return Promise.all(ways.flatMap(({ name, ask }) => types.map(async ([accept, refused]) => ({ way: `${name} for ${accept}`, refused, ...(await ask(accept)) }))));
}

/** The one verdict that all ways have. A query that is refused as a whole has the status 'refused'. */
export function agreed(verdicts: readonly WayVerdict[]) {
  const common = verdicts.map(({ way, status, refused, data, errors, codes }) => {
    const isRefused = status === refused && data === undefined;
    return { way, verdict: { status: isRefused ? ('refused' as const) : status, data, codes, errors } };
  });
  const [{ verdict }] = common as [(typeof common)[number]];
  expect(common).toEqual(common.map(({ way }) => ({ way, verdict })));
  return verdict;
}

/** Posts a body, whatever it is. */
export async function postBody(rig: Rig, body: string, accept = plain, headers: Record<string, string> = authorization): Promise<Verdict> {
  return read(await fetch(rig.url(), { method: 'POST', headers: { ...headers, accept, 'content-type': json }, body }), headers);
}

async function getUrl(rig: Rig, question: object, accept: string, headers: Record<string, string>): Promise<Verdict> {
  const url = new URL(rig.url());
  for (const [name, value] of Object.entries(question)) url.searchParams.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  // What asks for no JSON needs a header that no other site can send.
  return read(await fetch(url, { headers: { ...headers, accept, 'apollo-require-preflight': 'true' } }), headers);
}

/** Reads an answer, and holds it to what every answer must be: JSON, whose errors have a sentence and a code, and tell nothing else. */
async function read(response: Response, headers: Record<string, string>): Promise<Verdict> {
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  // Events and parts come in lines. What is deferred comes after the first one.
  const { data, errors = [] } = JSON.parse(type.includes('json') ? text : (/^(?:data: )?(\{.*\})\r?$/m.exec(text)?.[1] ?? '')) as Partial<Reply>;
  expect(response.status).toBeLessThan(500);
  expect(type).toMatch(/^application\/(graphql-response\+)?json; charset=utf-8$|^text\/event-stream$|^multipart\/mixed;/);
  expect(response.headers.get('x-request-id')).toMatch(/^\S+$/);
  expect(errors.filter(({ message, extensions }) => message === '' || !/^[A-Z_]+$/.test(extensions.code))).toEqual([]);
  expect(JSON.stringify(errors)).not.toMatch(/\\n {4}at |https?:\/\/|127\.0\.0\.1|client\/v4/);
  for (const secret of Object.values(headers)) expect(text).not.toContain(secret.replace('Bearer ', ''));
  expect(JSON.stringify(errors)).not.toContain(account);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  return { status: response.status, headers: response.headers, bytes: text.length, data, errors, codes: [...new Set(errors.map(({ extensions }) => extensions.code))] };
}
