import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const GREY = 0;

/** Draws a grid of black (true) and white squares, each `scale` pixels wide, as a PNG. */
export function drawPng(grid: boolean[][], scale: number): Buffer {
  const side = grid.length * scale;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, GREY, 0, 0, 0], 8);
  const rows = grid.flatMap((row) => {
    const pixels = Buffer.from([
      0,
      ...row.flatMap((black) => new Array<number>(scale).fill(black ? 0 : 255)),
    ]);
    return new Array<Buffer>(scale).fill(pixels);
  });
  const parts = [
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([SIGNATURE, ...parts]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
