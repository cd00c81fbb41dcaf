import type { Credentials } from './credentials.ts';
import type { Answer } from './envelope.ts';
import type { Path } from './path.ts';

/** Who calls, and until when. */
export interface Caller {
  readonly credentials: Credentials;
  /** Aborted when whoever asked has gone: what is in flight is then given up, and nothing more is sent. */
  readonly signal: AbortSignal;
  /** When everything must be over, on the clock of `performance.now()`. */
  readonly deadline: number;
  /** Whether only what upstream says now will do. */
  readonly noCache: boolean;
}

/** Cloudflare's REST API in the name of one caller. */
export interface UpstreamSession {
  /** One GET. Rejects with an `UpstreamError`. */
  (path: Path): Promise<Answer>;
  /** Whether the answer is here already, and still true. */
  readonly isKept: (path: Path) => boolean;
}
