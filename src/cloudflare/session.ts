import type { Cancellation } from '../cancellation.ts';
import type { Sink } from '../sink.ts';
import type { Breaker } from './breaker.ts';
import type { Budget, RateLimit } from './budget.ts';
import type { JoinedCall } from './cache.ts';
import type { Credentials } from './credentials.ts';
import type { Answer } from './envelope.ts';
import type { UpstreamError, UpstreamMessage } from './errors.ts';
import type { Path } from './path.ts';

/** An upstream call that is over. It says nothing of who called, nor of what: the route is the path without names and ids. */
export interface Call {
  readonly method: 'GET';
  readonly route: string;
  /** Of the last answer; undefined where there was none. */
  readonly status: number | undefined;
  readonly ray: string | undefined;
  /** How often it was sent. */
  readonly tries: number;
  readonly ms: number;
}

/** Who calls, and until when. */
export interface SessionOptions {
  readonly credentials: Credentials;
  /** Stands for the credentials, and gives nothing of them away. */
  readonly owner: string;
  /** Tells from where, if anybody knows. It is asked only of callers who are new. */
  readonly address?: (() => string | undefined) | undefined;
  /** Cancelled when whoever asked has gone: what is in flight is then given up, and nothing more is sent. */
  readonly cancellation: Cancellation;
  /** When everything must be over, on the clock of `performance.now()`. */
  readonly deadline: number;
  /** Whether only what upstream says now will do. */
  readonly noCache: boolean;
  /** The W3C trace context to hand on. */
  readonly traceparent?: string | undefined;
  /** Is told of each upstream call that is over. It must not fail. */
  readonly onCall?: ((call: Call) => void) | undefined;
}

/** What is odd about an answer that is good all the same. */
export interface Warning extends UpstreamMessage {
  /** The endpoint, without names and ids. */
  readonly route: string;
}

/** What one request has asked of upstream so far. */
interface Usage {
  /** Answers that were asked for. */
  asked: number;
  /** Calls that were made for them, retries included. */
  sent: number;
  /** Calls that are to be made for them, and have not been yet. */
  waiting: number;
  /** Answers that took no call: they were kept, or on their way for another request of the caller's. */
  hits: number;
  /** Set when upstream refused the credentials: nothing more is sent. */
  refusal: UpstreamError | undefined;
  /** Each once, by its text. */
  warnings: Map<string, Warning> | undefined;
}

/** What is remembered of credentials from one request to the next. */
export interface Standing {
  readonly budget: Budget;
  readonly breaker: Breaker;
  /** The calls that are being made, by what is called; undefined where there are none. */
  calls: Map<string, JoinedCall> | undefined;
  /** Whether it is that of all sessions with them. */
  isRemembered: boolean;
  /** Whether upstream has ever taken them. */
  isGood: boolean;
  /** Why it last did not, and until when they are not tried again, on the clock of `performance.now()`. */
  refusal: UpstreamError | undefined;
  refusedUntil: number;
}

/** A caller, as the upstream client knows it. */
export interface Session extends Omit<SessionOptions, 'traceparent'> {
  /** That of all sessions with the same credentials, once one of them has made a call. */
  standing: Standing;
  /** Looks up what is known of the caller by now: another session may have made its first call. */
  recall(): Standing;
  /** What each call sends. It is a function, so that nothing that prints a session prints credentials. */
  readonly headers: () => Readonly<Record<string, string>>;
  readonly usage: Usage;
  /** Has the request's answer say what is odd about an answer of upstream's. */
  tell(answer: Answer, path: Path): void;
}

/** Cloudflare's REST API in the name of one caller. */
export interface UpstreamSession {
  /** One GET. Rejects with an `UpstreamError`. */
  read(path: Path): Promise<Answer>;
  /** The same, for who is told by a call what comes of it: at once, where it is known. */
  readTo(path: Path, sink: Sink<Answer>): void;
  /** The same, and no other one of it in this request: several may want the same list, say. */
  readOnce(path: Path): Promise<Answer>;
  /** Whether the answer is here already, and still true. */
  isKept(path: Path): boolean;
  /** Calls that this request may still make at once. */
  affordable(): number;
  /** What upstream last said is left for this caller; undefined where it has not said anything yet. */
  rateLimit(): RateLimit | undefined;
  /** Has the request's answer say it. */
  warn(warning: Warning): void;
  readonly usage: Readonly<Usage>;
}
