import net from 'node:net';
import { PlainError } from './plain-error.mjs';

/** A port that nobody listens on; `wanted` when that is free. */
export const freePort = (wanted = 0) =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', (error) => (wanted === 0 ? reject(error) : resolve(freePort())));
    server.listen(wanted, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const refusals = {
  EADDRINUSE: (port) => `Port ${port} is in use: stop what uses it, or choose another with PORT=${port + 1}.`,
  EACCES: (port) => `Port ${port} may not be used by this user: choose one above 1023 with PORT=3000.`,
  EADDRNOTAVAIL: () => `HOST=${process.env.HOST} is not an address of this machine.`,
  ENOTFOUND: () => `HOST=${process.env.HOST} is not an address of this machine.`,
};

/** Resolves to why nobody can listen there, or to undefined. */
const refusalOf = (port, host) =>
  new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', ({ code }) => resolve(refusals[code]?.(port)));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });

/** The port to listen on; PORT=0 asks for any free one. A PORT that is no number is left to the check of the settings. */
export async function choosePort() {
  const port = process.env.PORT === '0' ? await freePort() : Number(process.env.PORT || 3000);
  if (!(port > 0 && port < 65_536)) return process.env.PORT;
  const refusal = await refusalOf(port, process.env.HOST || '0.0.0.0');
  if (refusal) throw new PlainError(refusal);
  return String(port);
}
