// The floor: bytes that are ready are written to sockets.
import net from 'node:net';
import { serveContender } from './contender';

const sockets = new Set<net.Socket>();
const server = net.createServer({ noDelay: true }, (socket) => {
  sockets.add(socket);
  socket.on('close', () => sockets.delete(socket));
  socket.on('error', () => sockets.delete(socket));
}).listen(0, '127.0.0.1', () => {
  serveContender((server.address() as net.AddressInfo).port, (event) => {
    const bytes = Buffer.from(`id: ${event.sequence}\nevent: meeting\ndata: ${JSON.stringify(event)}\n\n`);
    for (const socket of sockets) socket.write(bytes);
  });
});
