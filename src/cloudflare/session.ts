import type { Credentials } from './credentials.ts';
import type { Answer } from './envelope.ts';
import type { Path } from './path.ts';

/** An upstream call that is over. It says nothing of who called, nor of what: the route is the path without names and ids. */
interface Call {
  readonly method: 'GET';
  readonly route: string;
  /** Of the last answer; undefined where there was none. */
  readonly status: number | undefined;
  readonly ray: string | undefined;
  /** How often it was sent. */
  readonly tries: number;
  readonly ms: number;
}

/** Is told what a caller costs. */
export interface CallObserver {
  called(call: Call): void;
  /** An answer was there already, or on its way. */
  kept(): void;
}

/** Who calls, and until when. */
export interface Caller {
  readonly credentials: Credentials;
  /** Aborted when whoever asked has gone: what is in flight is then given up, and nothing more is sent. */
  readonly signal: AbortSignal;
  /** When everything must be over, on the clock of `performance.now()`. */
  readonly deadline: number;
  /** Whether only what upstream says now will do. */
  readonly noCache: boolean;
  /** The W3C trace context to hand on. */
  readonly traceparent?: string | undefined;
  readonly observer?: CallObserver | undefined;
}

/** Cloudflare's REST API in the name of one caller. */
export interface UpstreamSession {
  /** One GET. Rejects with an `UpstreamError`. */
  (path: Path): Promise<Answer>;
  /** Whether the answer is here already, and still true. */
  readonly isKept: (path: Path) => boolean;
}
