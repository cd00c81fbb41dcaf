import { isUtf8 } from 'node:buffer';
import { GraphQLError } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { asObject, parseJson } from './json.ts';

/** The most bytes of a request's body. */
export const maxBodyBytes = 100_000;

const methods = 'GET, POST, OPTIONS';
const jsonTypes = ['application/json', 'application/graphql-response+json'];
const answerTypes = [...jsonTypes, 'multipart/mixed', 'text/event-stream'];

/** A request that is refused before it is read as GraphQL. Its message is fixed: it says back nothing of what was sent. */
class Refusal extends GraphQLError {
  constructor(status: number, code: string, message: string, headers: Record<string, string> = {}) {
    super(message, { extensions: { code, http: { status, headers } } });
  }
}

/** What a client is told that is refused, in the form of GraphQL's errors. */
export const refusalBody = (message: string, code: unknown): string => JSON.stringify({ errors: [{ message, extensions: { code } }] });
export const jsonUtf8 = 'application/json; charset=utf-8';
/** Answers are what they say they are, whatever a browser would make of them. */
export const noSniffing = { 'x-content-type-options': 'nosniff' };

const badRequest = (message: string): Refusal => new Refusal(400, 'BAD_REQUEST', message);

/**
 * Takes GraphQL over HTTP, and nothing that a browser could be made to send by a page of another site: a POST of JSON, in
 * UTF-8 and no larger than 100 KB, or a GET. Everything else is refused with JSON.
 */
export function strictRequests(endpoint: string): Plugin {
  return {
    onRequest(hook) {
      const { request, url, fetchAPI } = hook;
      if (request.method === 'OPTIONS' && url.pathname === endpoint) hook.endResponse(new fetchAPI.Response(null, { status: 204, headers: { allow: methods } }));
    },
    onRequestParse({ request, setRequestParser }) {
      if (request.method !== 'GET' && request.method !== 'POST') throw new Refusal(405, 'BAD_REQUEST', 'GraphQL takes GET and POST.', { allow: methods });
      if (!accepts(request, answerTypes)) throw new Refusal(406, 'BAD_REQUEST', `The answer comes as ${answerTypes.join(', ')}: accept one of them.`);
      if (request.method === 'GET') checkOrigin(request);
      else checkBody(request);
      setRequestParser(request.method === 'GET' ? readQuery : async () => readBody(await bytesOf(request)));
    },
    onResultProcess(hook) {
      const { request, result } = hook;
      const refusal = 'errors' in result && result.errors.find((error) => error instanceof Refusal);
      // A refusal is JSON for who takes only events, or nothing that there is, too.
      if (refusal && !accepts(request, jsonTypes)) hook.setResultProcessor((_result, { Response: Answer }) => toResponse(refusal, Answer), 'application/json');
    },
    onResponse(hook) {
      const { response, fetchAPI } = hook;
      if (response.status !== 404) return;
      const requestId = { 'x-request-id': response.headers.get('x-request-id') ?? '' };
      hook.setResponse(toResponse(new Refusal(404, 'NOT_FOUND', `Nothing is here. GraphQL is at ${endpoint}.`, requestId), fetchAPI.Response));
    },
  };
}

function toResponse({ message, extensions: { code, http } }: Refusal, Answer: typeof Response): Response {
  const { status = 500, headers } = http ?? {};
  return new Answer(refusalBody(message, code), { status, headers: { ...headers, 'content-type': jsonUtf8 } });
}

function accepts({ headers }: Request, types: readonly string[]): boolean {
  const ranges = (headers.get('accept') || '*/*').toLowerCase().split(',').flatMap(mediaRange);
  return types.some((type) => ranges.some((range) => range === '*/*' || range === type || range === type.replace(/\/.*/, '/*')));
}

/** The media type of one item of an Accept header; nothing for one that is not wanted, or only in another charset than UTF-8. */
function mediaRange(item: string): string[] {
  const [range = '', ...parameters] = item.split(';').map((part) => part.trim());
  const isRefused = parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter) || (parameter.startsWith('charset=') && !isUtf8Charset(parameter)));
  return isRefused ? [] : [range];
}

const isUtf8Charset = (parameter: string): boolean => /^charset="?utf-?8"?$/i.test(parameter);

/** Headers that no page can have sent to another site without asking that site first, which says no. */
const preflighted = ['authorization', 'x-auth-key', 'apollo-require-preflight', 'x-graphql-yoga-csrf'];

/**
 * A page of any site can make its visitor's browser send a GET here. By an image or a form it can set no header; by `fetch`
 * it can set Accept, but then the browser tells from where it comes. So a GET runs if it has a header that needs a preflight;
 * or if it comes from no other site, and either names JSON in Accept or is a `fetch`. Browsers that are too old to tell from
 * where, or talk to a plain http address, get through with Accept: they hand over no answer to another site, and can send no
 * credentials, since those come in headers that need a preflight.
 */
function checkOrigin({ headers }: Request): void {
  if (preflighted.some((name) => headers.has(name)) || isJson(headers.get('content-type'))) return;
  const isForeign = /^(cross|same)-site$/.test(headers.get('sec-fetch-site') ?? '');
  const accept = headers.get('accept')?.toLowerCase() ?? '';
  const isFetch = headers.get('sec-fetch-mode') === 'cors' || jsonTypes.some((type) => accept.includes(type));
  if (isForeign || !isFetch) {
    throw new Refusal(403, 'CSRF_PREVENTED', 'Any site could have sent this. Send "Accept: application/json" with a GET, and from another site "Apollo-Require-Preflight: true".');
  }
}

function checkBody({ headers }: Request): void {
  const encoding = headers.get('content-encoding');
  if (encoding !== null && encoding.toLowerCase() !== 'identity') throw new Refusal(415, 'BAD_REQUEST', 'Send the body without a Content-Encoding.');
  if (!isJson(headers.get('content-type'))) throw new Refusal(415, 'BAD_REQUEST', 'Send the query as JSON in UTF-8, with "Content-Type: application/json".');
  if (Number(headers.get('content-length')) > maxBodyBytes) throw tooLarge();
}

function isJson(contentType: string | null): boolean {
  const [type = '', ...parameters] = (contentType ?? '').split(';').map((part) => part.trim());
  return type.toLowerCase() === 'application/json' && parameters.every((parameter) => !/^charset=/i.test(parameter) || isUtf8Charset(parameter));
}

const tooLarge = (): Refusal => new Refusal(413, 'REQUEST_ENTITY_TOO_LARGE', `The body is larger than ${maxBodyBytes} bytes.`);

function readQuery({ url }: Request): GraphQLParams {
  const parameters = new URL(url).searchParams;
  const json = (name: string) => readJson(parameters.get(name) || 'null');
  return readParams({
    query: parameters.get('query') || null,
    operationName: parameters.get('operationName') || null,
    variables: json('variables'),
    extensions: json('extensions'),
  });
}

/**
 * Reads the body of a POST.
 *
 * @throws GraphQLError with the HTTP status of what is wrong with it.
 */
export function readBody(bytes: Buffer): GraphQLParams {
  // Decoding would turn what is no UTF-8 into U+FFFD without a word.
  if (!isUtf8(bytes)) throw badRequest('The body is not UTF-8.');
  return readParams(readJson(bytes.toString()));
}

/** Reads no further than to the limit, whatever length was announced, if any. */
async function bytesOf(request: Request): Promise<Buffer> {
  // Not the client's fault, but that of what is around the gateway.
  if (request.bodyUsed || request.body?.locked) throw new Refusal(500, 'INTERNAL_SERVER_ERROR', 'The body was already read: the gateway needs a request that nobody has read.');
  // Where a middleware for Node's requests has parsed the body, Yoga has its text, and no stream.
  if (!request.body) return Buffer.from(await request.text());
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw badRequest('The body did not come to its end.');
    });
    if (done) return Buffer.concat(chunks);
    length += value.byteLength;
    if (length > maxBodyBytes) throw tooLarge();
    chunks.push(value);
  }
}

function readJson(text: string): unknown {
  const value = parseJson(text);
  if (value === undefined) throw badRequest('This is not JSON.');
  return value;
}

const parameterNames = new Set(['query', 'operationName', 'variables', 'extensions']);

/**
 * Checks what a request asks for.
 *
 * @throws GraphQLError with the HTTP status of what is wrong with it.
 */
export function readParams(value: unknown): GraphQLParams {
  if (Array.isArray(value)) throw new Refusal(400, 'BATCHING_NOT_SUPPORTED', 'Send one query in a request: batches are not taken.');
  if (typeof value !== 'object' || value === null) throw badRequest('The body must be a JSON object that has a query.');
  if (Object.keys(value).some((name) => !parameterNames.has(name))) throw badRequest(`The body may have only ${[...parameterNames].join(', ')}.`);
  const { query = null, extensions } = value as Record<string, unknown>;
  const persisted = asObject(extensions)?.['persistedQuery'] ?? null;
  if (persisted !== null && !isPersistedQuery(persisted)) throw badRequest('extensions.persistedQuery must have the version 1, and a sha256Hash of 64 lower-case hexadecimal digits.');
  if (typeof query !== 'string' && !(query === null && persisted)) throw badRequest('Send a query, as a string.');
  return value as GraphQLParams;
}

function isPersistedQuery(value: unknown): boolean {
  const { version, sha256Hash } = asObject(value) ?? {};
  return version === 1 && typeof sha256Hash === 'string' && /^[0-9a-f]{64}$/.test(sha256Hash);
}
