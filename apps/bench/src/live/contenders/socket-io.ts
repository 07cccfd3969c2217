// socket.io as its documentation shows it: everybody in one room, WebSocket only.
import { createServer } from 'node:http';
import type net from 'node:net';
import { Server } from 'socket.io';
import { serveContender } from './contender';

const server = createServer();
const io = new Server(server, { transports: ['websocket'] });
io.on('connection', (socket) => void socket.join('meeting'));
server.listen(0, '127.0.0.1', () => serveContender((server.address() as net.AddressInfo).port, (event) => io.to('meeting').emit('meeting', event)));
