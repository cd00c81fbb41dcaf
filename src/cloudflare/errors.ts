import { GraphQLError } from 'graphql';

/** One error of Cloudflare's envelope. */
export interface UpstreamMessage {
  readonly code: number | null;
  readonly message: string;
}

/** What upstream said, for whoever has to explain it to Cloudflare's support. */
export interface UpstreamReport {
  readonly status: number;
  readonly errors: readonly UpstreamMessage[];
  /** The `cf-ray` header: Cloudflare's id of this very answer. */
  readonly ray: string | null;
}

/** The codes that a failed upstream call can have. */
export type UpstreamCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMITED'
  | 'REQUEST_LIMIT_EXCEEDED'
  | 'UPSTREAM_ERROR'
  | 'UPSTREAM_TIMEOUT'
  | 'UPSTREAM_UNAVAILABLE'
  | 'UPSTREAM_BAD_RESPONSE';

/** Cloudflare's codes for what is not there, gathered from its own clients: its API reference has none. */
export const namespaceNotFound = 100119;
export const scriptNotFound: readonly number[] = [10007, 10090, 10092];

/** An upstream call that gave no answer that can be used. */
export class UpstreamError extends GraphQLError {
  readonly code: UpstreamCode;
  readonly report: UpstreamReport | undefined;

  constructor(code: UpstreamCode, message: string, details: { report?: UpstreamReport; retryAfter?: number; reason?: string } = {}) {
    const { report, retryAfter, reason } = details;
    super(message, {
      extensions: {
        code,
        ...(reason !== undefined && { reason }),
        ...(retryAfter !== undefined && { retryAfter, http: { headers: { 'retry-after': String(retryAfter) } } }),
        ...(report && { upstream: report }),
      },
    });
    this.code = code;
    this.report = report;
  }

  /** Whether upstream gave this error code of Cloudflare's. */
  has(code: number): boolean {
    return this.report?.errors.some((error) => error.code === code) ?? false;
  }
}

/** Whether this is an upstream call that failed with one of these codes. */
export const hasCode = (error: unknown, ...codes: UpstreamCode[]): error is UpstreamError => error instanceof UpstreamError && codes.includes(error.code);

/** The error of whoever is not there any more to see it. */
export const clientGone = () => new UpstreamError('UPSTREAM_UNAVAILABLE', 'The client went away before upstream had answered.');

/** The error for an answer that makes no sense. The endpoint is named by its route, which holds no ids. */
export const badResponse = (problem: string, { route }: { readonly route: string }, reason?: string): UpstreamError =>
  new UpstreamError('UPSTREAM_BAD_RESPONSE', `${problem} (GET ${route}).`, { ...(reason !== undefined && { reason }) });
