import { isAscii, isUtf8 } from 'node:buffer';
import { asObject, parseJson, print } from '../json.ts';
import { findList, type FoundList, infoIn } from '../json-list.ts';
import { readRateLimit } from './budget.ts';
import type { Credentials } from './credentials.ts';
import { namespaceNotFound, scriptNotFound, UpstreamError, type UpstreamCode, type UpstreamMessage, type UpstreamReport } from './errors.ts';

/** An answer of upstream as it came from the wire, its body decompressed. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** What a good answer holds. It is kept as the bytes that it came in, and not as what they are parsed to, which takes several times the memory. */
export interface Answer {
  readonly body: Buffer;
  /** Whether its result is a list: known of it before it is parsed. */
  readonly isList: boolean;
  /** That list, where its objects can be read without being parsed. */
  readonly list: FoundList | undefined;
  /** Parses it. */
  readonly contents: () => Contents;
  /** The errors that upstream tells of beside its success. */
  readonly warnings: readonly UpstreamMessage[];
}

export interface Contents {
  readonly result: unknown;
  /** Where the answer is one page of more. */
  readonly resultInfo: Readonly<Record<string, unknown>>;
}

type Envelope = Readonly<Record<string, unknown>>;

/**
 * Opens Cloudflare's envelope, `{ success, errors, messages, result, result_info }`, of which every part but `result` may be
 * missing, null or odd.
 *
 * @param route names the endpoint in messages, without ids.
 * @param credentials are taken out of upstream's messages, which may say back what was sent.
 * @throws UpstreamError for everything but success.
 */
export function openEnvelope(answer: WireAnswer, route: string, credentials: Credentials): Answer {
  const isOk = answer.status >= 200 && answer.status < 300;
  const list = isOk ? findList(answer.body) : undefined;
  if (list) return plainAnswer(list);
  const envelope = parseEnvelope(answer.body);
  if (isOk && envelope && envelope['success'] !== false) return parsedAnswer(answer.body, envelope, credentials);
  const errors = errorsIn(envelope, credentials);
  const report: UpstreamReport = { status: answer.status, errors, ray: rayOf(answer, credentials) };
  const code = codeOf(answer.status, errors, envelope !== undefined);
  const isTold = code === 'RATE_LIMITED' || headerOf(answer, 'retry-after') !== undefined;
  const retryAfter = isTold ? retryAfterOf(answer) : undefined;
  throw new UpstreamError(code, `Cloudflare answered ${describe(report, envelope !== undefined)} (GET ${route}).`, {
    report,
    ...(isOk && !envelope && isBroken(answer.body) && { reason: 'BROKEN_JSON' }),
    ...(retryAfter !== undefined && { retryAfter }),
  });
}

/** Opens an answer that was good, and was kept. */
export function reopen(body: Buffer, credentials: Credentials): Answer {
  const list = findList(body);
  return list ? plainAnswer(list) : parsedAnswer(body, parseEnvelope(body) ?? {}, credentials);
}

/** The bindings of nearly all scripts: nobody has to parse them to know that they are good, and to read them. */
const plainAnswer = (list: FoundList): Answer => ({ body: list.bytes, isList: true, list, contents: () => contentsOf(list.bytes), warnings: noWarnings });

const noWarnings: readonly UpstreamMessage[] = [];

const parsedAnswer = (body: Buffer, envelope: Envelope, credentials: Credentials): Answer => ({
  body,
  isList: Array.isArray(envelope['result']),
  list: undefined,
  // It is parsed anew: whoever holds the answer is not to hold all of its objects as well.
  contents: () => contentsOf(body),
  warnings: errorsIn(envelope, credentials),
});

/** Which page of a longer list an answer is: of a plain one, that is known without the rest of it. */
export const resultInfoOf = ({ list, contents }: Answer): Contents['resultInfo'] => (list ? infoIn(list) : contents().resultInfo);

function contentsOf(body: Buffer): Contents {
  const { result, result_info: info } = parseEnvelope(body) ?? {};
  return { result, resultInfo: asObject(info) ?? {} };
}

/** Cloudflare's name for the exchange, which its support asks for. It is upstream's word like any other: it may say back what was sent. */
export const rayOf = (answer: Pick<WireAnswer, 'headers'>, credentials: Credentials): string | null => credentials.redact(headerOf(answer, 'cf-ray') ?? '').slice(0, 100) || null;

/** The envelope; undefined for a body that is none, such as the HTML page of a proxy. The content type is not always told. */
function parseEnvelope(body: Buffer): Envelope | undefined {
  if (last?.body !== body) last = { body, envelope: asObject(parseJson(textIn(body) ?? '')) };
  return last.envelope;
}

/**
 * What was parsed last: an answer that has to be looked at when it comes is often read right after that. It is the only one,
 * since whatever many answers were parsed to, and held while others are waited for, would cost more than to parse them again.
 */
let last: { readonly body: Buffer; readonly envelope: Envelope | undefined } | undefined;

/** The text of a body, without a byte order mark; undefined for what is no UTF-8, which decoding would turn into U+FFFD without a word. */
function textIn(body: Buffer): string | undefined {
  if (isAscii(body)) return body.toString('latin1');
  return isUtf8(body) ? body.toString().replace(/^\ufeff/, '') : undefined;
}

/** Whether what is no envelope began as one, and is none for being cut off, say. */
const isBroken = (body: Buffer): boolean => /^\s*(\{|$)/.test(textIn(body) ?? '-');

function errorsIn({ errors, error }: Envelope = {}, credentials: Credentials): UpstreamMessage[] {
  const items: unknown[] = Array.isArray(errors) ? errors : error === undefined ? [] : [error];
  return items.slice(0, 10).map((item) => {
    const { code, message } = asObject(item) ?? { message: item };
    return { code: typeof code === 'number' ? code : null, message: credentials.redact(textOf(message)).slice(0, 1_000) };
  });
}

/** Some services put an object where the message should be. */
const textOf = (message: unknown): string => (typeof message === 'string' ? message : print(message));

/** Codes of Cloudflare's that mean the same wherever they come from, with whatever status. */
const codes: ReadonlyMap<number | null, UpstreamCode> = new Map([
  [971, 'RATE_LIMITED'],
  [10100, 'RATE_LIMITED'],
  [6003, 'UNAUTHENTICATED'],
  [9103, 'UNAUTHENTICATED'],
  [9106, 'UNAUTHENTICATED'],
  [9109, 'FORBIDDEN'],
  [10000, 'FORBIDDEN'],
  ...[...scriptNotFound, namespaceNotFound].map((code) => [code, 'NOT_FOUND'] as const),
]);

/**
 * The status decides where it is sure. It is not for credentials, which Cloudflare refuses with 400 as well, nor for
 * `success: false` with 200: there the error's own code does.
 */
function codeOf(status: number, errors: readonly UpstreamMessage[], isEnvelope: boolean): UpstreamCode {
  if (status === 429) return 'RATE_LIMITED';
  if (status >= 500) return 'UPSTREAM_UNAVAILABLE';
  if (status === 401) return 'UNAUTHENTICATED';
  if (!isEnvelope || (status >= 300 && status < 400)) return 'UPSTREAM_BAD_RESPONSE';
  if (errors.some(({ message }) => /invalid access token/i.test(message))) return 'UNAUTHENTICATED';
  if (status === 403) return errors.some(({ code }) => code === 9103) ? 'UNAUTHENTICATED' : 'FORBIDDEN';
  if (status === 404) return 'NOT_FOUND';
  if (status === 408) return 'UPSTREAM_TIMEOUT';
  return errors.map(({ code }) => codes.get(code)).find((code) => code !== undefined) ?? 'UPSTREAM_ERROR';
}

function describe({ status, errors }: UpstreamReport, isEnvelope: boolean): string {
  const [first] = errors;
  if (status >= 300 && status < 400) return `${status}, a redirect, which is not followed`;
  if (first) return `${status}, ${first.message || 'without a message'}${first.code === null ? '' : ` (code ${first.code})`}`;
  return isEnvelope ? `${status} without a reason` : `${status} with something that is not its JSON envelope`;
}

/** The longest wait that is believed, in seconds. */
const longest = 86_400;

/** Seconds to wait after a 429 that does not say it. Cloudflare blocks for up to 300. */
const unsaid = 60;

/** Seconds to wait after a 429: `Retry-After` in seconds or as a date, else the reset that `Ratelimit` tells. */
function retryAfterOf(answer: WireAnswer): number {
  const header = headerOf(answer, 'retry-after')?.trim() ?? '';
  if (/^\d+$/.test(header)) return Math.min(Number(header), longest);
  const date = /[a-z]/i.test(header) ? Date.parse(header) : NaN;
  // Upstream's clock, where it tells it: this machine's may be wrong.
  const now = Date.parse(headerOf(answer, 'date') ?? '') || Date.now();
  if (!Number.isNaN(date)) return Math.min(Math.max(0, Math.ceil((date - now) / 1_000)), longest);
  return readRateLimit(answer.headers).reset ?? unsaid;
}

const headerOf = (answer: Pick<WireAnswer, 'headers'>, name: string): string | undefined => {
  const value = answer.headers[name];
  return Array.isArray(value) ? value[0] : value;
};
