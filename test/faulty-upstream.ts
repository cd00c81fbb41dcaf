import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';

/** A call that upstream has received. */
export interface Call {
  /** Below the base URL. */
  readonly path: string;
  /** The Authorization header. */
  readonly credential: string;
  /** How many calls of this path and credential there have been, with this one. */
  readonly nth: number;
  readonly socket: Socket;
  /** Whether it was answered, or its connection is gone. */
  isOver: boolean;
}

export type Answer = (call: Call) => unknown;

/** An upstream on bare sockets, which can do to its callers what no HTTP server does, and keeps a ledger. */
export interface FaultyUpstream {
  readonly url: string;
  /** Every call. */
  readonly ledger: readonly Call[];
  readonly sockets: ReadonlySet<Socket>;
  answer: Answer;
  close(): Promise<void>;
}

/** Starts one, over TLS where the server is a TLS server. */
export async function startFaultyUpstream(answer: Answer = good, server: Server = createServer(), event = 'connection'): Promise<FaultyUpstream> {
  const ledger: Call[] = [];
  const sockets = new Set<Socket>();
  server.on(event, (socket: Socket) => {
    let received = '';
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => {
      sockets.delete(socket);
      for (const call of ledger) if (call.socket === socket) call.isOver = true;
    });
    socket.on('data', (chunk: Buffer) => {
      received += chunk.toString('latin1');
      if (!received.endsWith('\r\n\r\n')) return;
      const path = /^GET \/client\/v4(\S*)/.exec(received)?.[1] ?? '';
      const credential = /^authorization: (.*)\r$/im.exec(received)?.[1] ?? '';
      received = '';
      const nth = ledger.filter((call) => call.path === path && call.credential === credential).length + 1;
      const call: Call = { path, credential, nth, socket, isOver: false };
      ledger.push(call);
      upstream.answer(call);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const upstream: FaultyUpstream = {
    url: `${event === 'connection' ? 'http' : 'https'}://127.0.0.1:${(server.address() as AddressInfo).port}/client/v4`,
    ledger,
    sockets,
    answer,
    async close() {
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, 'close');
    },
  };
  return upstream;
}

/** Answers a call, whole and as HTTP has it. */
export function reply(call: Call, body: unknown, status = 200, headers: Record<string, string> = { 'content-type': 'application/json' }): void {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  call.socket.write(Buffer.concat([Buffer.from(`HTTP/1.1 ${status} OK\r\ncontent-length: ${bytes.length}\r\n${lines.join('')}\r\n`), bytes]));
  call.isOver = true;
}

/** What upstream answers when all is well: whoever asks finds his own credential in it, by its digest. */
export const envelope = ({ credential }: Pick<Call, 'credential'>, ...others: unknown[]) => ({
  success: true,
  errors: [],
  messages: [],
  result: [{ name: 'WHO', type: 'plain_text', text: digest(credential) }, ...others],
});

export const good: Answer = (call) => reply(call, envelope(call));

export const digest = (credential: string): string => createHash('sha256').update(credential).digest('hex');
