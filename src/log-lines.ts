import sonicBoom from 'sonic-boom';
import type { Logger } from './log.ts';
import { type LogLevel, logLevels } from './options.ts';

/** Characters of lines, and milliseconds, after which they are written: each write takes a thread of its own for a moment. */
const batch = 65_536;
const interval = 100;

/** Milliseconds in which whoever reads lines takes some, or takes none any more. */
const patience = 1_000;

export interface LineLogger extends Logger {
  /** Resolves when no line is left to write: with false where nobody takes them any more, and they are lost. */
  readonly flush: () => Promise<boolean>;
}

/**
 * Logs to stderr: as JSON for programs, a line each, and in colours for people. No request waits for whoever reads that.
 *
 * There is a line for each request, and of what a small one costs it would be a third, did a general logger write it.
 *
 * @param level is the least that is written.
 */
export async function createLineLogger(level: LogLevel): Promise<LineLogger> {
  const { write, flush } = process.stderr.isTTY ? await prettily() : inBatches();
  const least = logLevels.indexOf(level);
  const at = (name: 'debug' | 'info' | 'error') => {
    const begin = `{"level":"${name}","time":"`;
    return logLevels.indexOf(name) < least
      ? () => {}
      : // What it tells is always something.
        (fields: object, message: string): void => write(`${begin}${now()}",${JSON.stringify(fields).slice(1, -1)},"msg":${JSON.stringify(message)}}\n`);
  };
  return { debug: at('debug'), info: at('info'), error: at('error'), isLevelEnabled: (name) => logLevels.indexOf(name) >= least, flush };
}

type Output = { readonly write: (line: string) => void } & Pick<LineLogger, 'flush'>;

async function prettily(): Promise<Output> {
  const { default: pretty } = await import('pino-pretty');
  const stream = pretty({ destination: 2, sync: true });
  return { write: (line) => void stream.write(line), flush: async () => true };
}

function inBatches(): Output {
  const stream = new sonicBoom.SonicBoom({ fd: 2, sync: false });
  let isRead = true;
  // Whoever reads it may go away, and requests are answered all the same.
  stream.on('error', () => (isRead = false));
  let lines = '';
  let timer: NodeJS.Timeout | undefined;
  const hand = () => {
    clearTimeout(timer);
    timer = undefined;
    if (isRead) stream.write(lines);
    lines = '';
  };
  process.on('exit', () => {
    hand();
    if (isRead) stream.flushSync();
  });
  return {
    write(line) {
      lines += line;
      if (lines.length > batch) hand();
      else timer ??= setTimeout(hand, interval).unref();
    },
    flush() {
      hand();
      return new Promise((resolve) => {
        const givingUp = setTimeout(() => resolve((isRead = false)), patience);
        stream.on('write', () => givingUp.refresh());
        stream.flush(() => resolve(true));
      });
    },
  };
}

let [second, millisecond] = [0, 0];
let [untilSecond, text] = ['', ''];

/** The time as ISO 8601 has it. Most of it is that of the line before. */
function now(): string {
  const current = Date.now();
  if (current === millisecond) return text;
  millisecond = current;
  const part = current % 1_000;
  if (current - part !== second) {
    second = current - part;
    untilSecond = new Date(second).toISOString().slice(0, -'000Z'.length);
  }
  text = `${untilSecond}${part < 10 ? '00' : part < 100 ? '0' : ''}${part}Z`;
  return text;
}
