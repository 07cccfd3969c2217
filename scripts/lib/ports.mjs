import net from 'node:net';
import { Failure } from './failure.mjs';

const HOST = '127.0.0.1';
/** A browser may take `localhost` for any of these, and some systems let them be shared out. */
const ADDRESSES = [HOST, '0.0.0.0', '::1', '::'];
const NO_SUCH_ADDRESS = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'];
const TRIES = 100;

function canListen(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', (error) => resolve(NO_SUCH_ADDRESS.includes(error.code)));
    server.listen({ port, host, ipv6Only: true }, () => server.close(() => resolve(true)));
  });
}

export async function isFree(port) {
  for (const address of ADDRESSES) if (!(await canListen(port, address))) return false;
  return true;
}

/** The wanted port, or the next one that is free. */
export async function firstFreePort(wanted) {
  for (let port = wanted; port < wanted + TRIES && port < 65_536; port++) if (await isFree(port)) return port;
  throw new Failure(`No port is free between ${wanted} and ${wanted + TRIES - 1}.`, {
    todo: 'Name one: npm start -- --port=8080',
  });
}

/** The port the person asked for by number: no other will do. */
export async function exactPort(wanted) {
  if (await isFree(wanted)) return wanted;
  throw new Failure(`Port ${wanted} is taken by another program, or needs more rights than yours.`, {
    todo: 'Stop that program, or name another port: npm start -- --port=8080',
  });
}

/** Any free port, chosen by the system. */
export function anyFreePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, HOST, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
