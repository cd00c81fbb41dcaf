import { GraphQLError } from 'graphql';
import { inspect } from 'node:util';
import type { HeaderValues } from '../headers.ts';

/**
 * What a caller proves itself with. It prints as `[redacted]` in every way that a program prints things, and gives itself
 * away only to {@link Credentials.headers}, which the upstream client calls.
 */
export class Credentials {
  readonly #headers: Readonly<Record<string, string>>;
  readonly #secrets: readonly string[];

  private constructor(headers: Readonly<Record<string, string>>, secrets: readonly string[]) {
    this.#headers = headers;
    this.#secrets = secrets;
  }

  /** An API token, sent as `Authorization: Bearer`. */
  static token(token: string): Credentials {
    return new Credentials({ authorization: `Bearer ${token}` }, [token]);
  }

  /** A user's Global API Key, sent with the e-mail address that it belongs to. */
  static key(email: string, key: string): Credentials {
    return new Credentials({ 'x-auth-email': email, 'x-auth-key': key }, [key, email]);
  }

  /** The headers to send upstream. */
  headers(): Readonly<Record<string, string>> {
    return this.#headers;
  }

  /** The text without the credentials, should they be in there, as they are or within JSON: for messages that somebody else wrote. */
  redact(text: string): string {
    // What is shorter is no secret that anybody keeps, and would take ordinary words apart.
    return this.#secrets
      .filter(({ length }) => length >= 6)
      .flatMap((secret) => [JSON.stringify(secret).slice(1, -1), secret])
      .reduce((redacted, secret) => redacted.replaceAll(secret, '[redacted]'), text);
  }

  toString(): string {
    return '[redacted]';
  }

  toJSON(): string {
    return '[redacted]';
  }

  [inspect.custom](): string {
    return '[redacted]';
  }
}

/**
 * Reads the one set of credentials of a request.
 *
 * @throws GraphQLError UNAUTHENTICATED (HTTP 401) where there is none, INVALID_CREDENTIALS (400) for one that cannot be sent,
 * AMBIGUOUS_CREDENTIALS (400) for more than one.
 */
export function readCredentials(values: HeaderValues): Credentials {
  const [authorization, email, key] = [single(values, 'authorization'), single(values, 'x-auth-email'), single(values, 'x-auth-key')];
  if (authorization !== undefined && (email !== undefined || key !== undefined)) {
    throw refuse('AMBIGUOUS_CREDENTIALS', 'Send either Authorization, or X-Auth-Email with X-Auth-Key, not both.');
  }
  if (authorization !== undefined) return readBearer(authorization);
  if (email === undefined && key === undefined) {
    throw unauthenticated('Send an Authorization header (Bearer and a Cloudflare API token), or X-Auth-Email and X-Auth-Key.');
  }
  if (email === undefined) throw unauthenticated('X-Auth-Key needs X-Auth-Email beside it.');
  if (key === undefined) throw unauthenticated('X-Auth-Email needs X-Auth-Key beside it.');
  return readKey(email, key);
}

function single(values: HeaderValues, name: string): string | undefined {
  const sent = values(name);
  // Some servers join the values of a repeated header with a comma, which neither a token, a key nor an e-mail address holds.
  if (sent.length > 1 || sent[0]?.includes(',')) throw refuse('AMBIGUOUS_CREDENTIALS', `Send the ${name} header once.`);
  return sent[0];
}

function readBearer(authorization: string): Credentials {
  const trimmed = authorization.trim();
  const token = trimmed.slice('bearer'.length).trim();
  if (!/^bearer\s/i.test(trimmed) || token === '') throw unauthenticated('The Authorization header must be Bearer and a Cloudflare API token.');
  if (!isSecret(token)) throw refuse('INVALID_CREDENTIALS', 'The API token holds characters that no Cloudflare token has, or is too long.');
  return Credentials.token(token);
}

function readKey(email: string, key: string): Credentials {
  if (!isSecret(key)) throw refuse('INVALID_CREDENTIALS', 'X-Auth-Key holds characters that no Cloudflare key has, or is empty or too long.');
  if (!/^[\x21-\x7e]{1,254}$/.test(email)) throw refuse('INVALID_CREDENTIALS', 'X-Auth-Email is no e-mail address.');
  return Credentials.key(email, key);
}

/** Visible ASCII only: what can be a header's value, whatever a token will look like tomorrow. */
const isSecret = (value: string): boolean => /^[\x21-\x7e]{1,1024}$/.test(value);

const refuse = (code: string, message: string, status = 400, headers?: Record<string, string>): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status, ...(headers && { headers }) } } });

const unauthenticated = (message: string): GraphQLError => refuse('UNAUTHENTICATED', message, 401, { 'www-authenticate': 'Bearer' });
