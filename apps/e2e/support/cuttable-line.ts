import net from 'node:net';

/** A line between one browser and the server that a test can cut, as a lift or a cellar does, or lead to another server. */
export type CuttableLine = {
  /** The address to browse by. */
  readonly address: string;
  readonly cut: () => void;
  readonly restore: () => void;
  /** From now on this server answers; what still spoke with the one before is dropped. */
  readonly leadTo: (server: string) => void;
  readonly close: () => void;
};

export async function openLine(server: string): Promise<CuttableLine> {
  let target = new URL(server);
  const { hostname } = target;
  const sockets = new Set<net.Socket>();
  let isCut = false;
  const relay = net.createServer((phone) => {
    if (isCut) return phone.destroy();
    const upstream = net.connect(Number(target.port), target.hostname);
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
    leadTo(other) {
      target = new URL(other);
      drop();
    },
    close() {
      relay.close();
      drop();
    },
  };
}
