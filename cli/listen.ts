/** Listening on this machine alone, for the servers that commands start. */
import { createServer, type Server } from 'node:http';
import { CommandError } from './errors.ts';

/** Nobody else in the network can reach it. */
export const HOST = '127.0.0.1';

const NEARBY = 20;

/** Rejects with a `CommandError` when nobody can listen on the port. */
export async function requireFreePort(port: number): Promise<void> {
  const server = createServer();
  await listen(server, port, false);
  await new Promise((done) => server.close(done));
}

/** Listens on the port, or, with `any`, on the first free one of those after it. Resolves to the port. */
export async function listen(server: Server, port: number, any: boolean): Promise<number> {
  const ports = any ? [...Array.from({ length: NEARBY }, (_, n) => port + n), 0] : [port];
  let reason: Reason = 'EADDRINUSE';
  for (const candidate of ports) {
    const outcome = await tryListen(server, candidate);
    if (typeof outcome === 'number') return outcome;
    reason = outcome;
  }
  throw new CommandError(refusal(port, reason));
}

/** Why nobody can listen on a port: somebody does already, or this user may not. */
type Reason = 'EADDRINUSE' | 'EACCES';

export function refusal(port: number, reason: Reason): string {
  return reason === 'EACCES'
    ? `You may not listen on port ${port} of ${HOST}: choose another one with --port, such as 8080.`
    : `Port ${port} of ${HOST} is taken: stop the program that uses it, or choose another one with --port.`;
}

/** Resolves to the port, or to why it is not free; rejects for any other reason. */
function tryListen(server: Server, port: number): Promise<number | Reason> {
  return new Promise((resolvePort, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      server.off('listening', onListening);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolvePort(error.code);
      else reject(error);
    };
    const onListening = (): void => {
      server.off('error', onError);
      const address = server.address();
      resolvePort(typeof address === 'object' && address ? address.port : port);
    };
    server.once('error', onError).once('listening', onListening).listen(port, HOST);
  });
}
