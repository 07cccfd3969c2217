// The Node side of the comparison.
import { parentPort, workerData } from 'node:worker_threads';
import { hashCases } from './hash-cases.mjs';

parentPort.postMessage(workerData.map((size, batch) => hashCases(batch, size)));
