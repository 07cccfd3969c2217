import net from 'node:net';

/** A line between one browser and the server that a test can cut, as a lift or a cellar does. */
export type CuttableLine = {
  /** The address to browse by. */
  readonly address: string;
  readonly cut: () => void;
  readonly restore: () => void;
  readonly close: () => void;
};

export async function openLine(server: string): Promise<CuttableLine> {
  const { hostname, port } = new URL(server);
  const sockets = new Set<net.Socket>();
  let isCut = false;
  const relay = net.createServer((phone) => {
    if (isCut) return phone.destroy();
    const upstream = net.connect(Number(port), hostname);
    for (const [from, to] of [[phone, upstream], [upstream, phone]] as const) {
      sockets.add(from);
      from.pipe(to);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => relay.listen(0, hostname, resolve));
  const { port: own } = relay.address() as net.AddressInfo;
  const drop = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    address: `http://${hostname}:${own}`,
    cut() {
      isCut = true;
      drop();
    },
    restore() {
      isCut = false;
    },
    close() {
      relay.close();
      drop();
    },
  };
}
