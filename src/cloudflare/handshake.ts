import { connect } from 'node:tls';
import { isTls } from './exchange.ts';

/**
 * Looks whether TLS can be spoken with upstream. Nothing is sent but what begins every connection.
 *
 * @returns what is wrong with its certificate, or the like, by its code. Undefined where nothing is, and where nobody answers:
 * that may be over when the first request comes.
 */
export async function tlsProblem({ hostname, port }: URL): Promise<string | undefined> {
  const { promise, resolve } = Promise.withResolvers<string | undefined>();
  const socket = connect({ host: hostname.replaceAll(/^\[|\]$/g, ''), port: Number(port || 443) });
  socket.once('secureConnect', () => resolve(undefined));
  socket.once('error', ({ code = '' }: NodeJS.ErrnoException) => resolve(isTls(code) ? code : undefined));
  socket.setTimeout(10_000, () => resolve(undefined));
  try {
    return await promise;
  } finally {
    socket.destroy();
  }
}
