import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets nothing through and writes down what would have left the browser. */
export interface Trap {
  readonly address: string;
  /** What was asked for: `host:port` of an encrypted connection, the whole address of any other. */
  readonly caught: readonly string[];
  close(): Promise<void>;
}

/** Opens a trap on this machine's own address. */
export async function openTrap(): Promise<Trap> {
  const caught: string[] = [];
  const server = createServer((request, response) => {
    caught.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    caught.push(request.url ?? '');
    // A browser that closes hangs up in the middle; what it asked for is written down by then.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    caught,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
