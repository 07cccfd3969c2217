/** Encapsulation, run lengths and a JPEG 2000 shell, written here for tests alone. */
function item(element: number, body: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt16LE(0xfffe, 0);
  head.writeUInt16LE(element, 2);
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}

/** An offset table and the frame in two fragments; the writer of elements adds the delimiter. */
export function encapsulate(frame: Uint8Array): Buffer {
  const even = frame.length % 2 === 0 ? Buffer.from(frame) : Buffer.concat([frame, Buffer.alloc(1)]);
  const half = (even.length >> 2) << 1;
  return Buffer.concat([item(0xe000, Buffer.alloc(4)), item(0xe000, even.subarray(0, half)), item(0xe000, even.subarray(half))]);
}

export function encodeRunLengths(pixels: readonly number[], bytesPerSample: number): Buffer {
  const planes = Array.from({ length: bytesPerSample }, (_, plane) =>
    packBits(pixels.map((value) => (value >> (8 * (bytesPerSample - 1 - plane))) & 0xff)),
  );
  const header = Buffer.alloc(64);
  header.writeUInt32LE(planes.length, 0);
  let at = 64;
  planes.forEach((plane, index) => {
    header.writeUInt32LE(at, 4 + 4 * index);
    at += plane.length;
  });
  return Buffer.concat([header, ...planes]);
}

function packBits(values: readonly number[]): Buffer {
  const out: number[] = [];
  for (let at = 0; at < values.length; ) {
    let run = 1;
    while (run < 128 && values[at + run] === values[at]) run += 1;
    out.push(...(run > 1 ? [257 - run, values[at]!] : [0, values[at]!]));
    at += run;
  }
  return Buffer.from(out.length % 2 === 0 ? out : [...out, 128]);
}

export function withComment(jpeg: Buffer, text: string): Buffer {
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, text.length + 2]), Buffer.from(text)]);
  return Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)]);
}

/** The outline of a codestream; nothing here can be decoded, and nothing claims it could. */
export function jpeg2000Shell(width: number, height: number, comment: string): Buffer {
  const size = Buffer.alloc(43);
  size.writeUInt16BE(0xff51, 0);
  size.writeUInt16BE(41, 2);
  size.writeUInt32BE(width, 6);
  size.writeUInt32BE(height, 10);
  size.writeUInt16BE(1, 38);
  const text = Buffer.concat([Buffer.from([0xff, 0x64, 0, comment.length + 4, 0, 1]), Buffer.from(comment)]);
  const tile = Buffer.concat([Buffer.from('ff90000a0000000000000001ff93', 'hex'), Buffer.alloc(40, 0x5a)]);
  return Buffer.concat([Buffer.from('ff4f', 'hex'), size, text, tile, Buffer.from('ffd9', 'hex')]);
}
