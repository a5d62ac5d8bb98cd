import { inflateSync } from 'node:zlib';

interface Picture { readonly width: number; readonly height: number; readonly bytes: number; readonly rows: Uint8Array }

/** A PNG as browsers write them (8 bits, RGB or RGBA, not interlaced), undone to its rows. */
function decode(png: Uint8Array): Picture {
  const data = Buffer.from(png);
  const [width, height] = [data.readUInt32BE(16), data.readUInt32BE(20)];
  const bytes = data[25] === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = 8; at < data.length;) {
    const length = data.readUInt32BE(at);
    if (data.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(data.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(parts));
  const line = width * bytes;
  const rows = new Uint8Array(line * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (line + 1)];
    for (let x = 0; x < line; x += 1) {
      const left = x >= bytes ? rows[y * line + x - bytes]! : 0;
      const up = y > 0 ? rows[(y - 1) * line + x]! : 0;
      const corner = y > 0 && x >= bytes ? rows[(y - 1) * line + x - bytes]! : 0;
      const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
      const guess = filter === 1 ? left : filter === 2 ? up : filter === 3 ? (left + up) >> 1 : filter === 4 ? (a <= b && a <= c ? left : b <= c ? up : corner) : 0;
      rows[y * line + x] = raw[y * (line + 1) + 1 + x]! + guess;
    }
  }
  return { width, height, bytes, rows };
}

/** Share of the pixels (0 to 1) in which two pictures of one size differ visibly. A caret, a hover or a focus ring is little. */
export function difference(one: Uint8Array, other: Uint8Array): number {
  const [a, b] = [decode(one), decode(other)];
  if (a.width !== b.width || a.height !== b.height || a.bytes !== b.bytes) return 1;
  let differing = 0;
  for (let at = 0; at < a.rows.length; at += a.bytes) {
    if ([0, 1, 2].some((colour) => Math.abs(a.rows[at + colour]! - b.rows[at + colour]!) > 40)) differing += 1;
  }
  return differing / (a.width * a.height);
}
