/** Files made for the tests: the smallest that carry what cameras write, after the formats' own documents. */

export interface Told {
  readonly make: string;
  readonly model: string;
  /** Degrees. */
  readonly latitude?: number;
  readonly longitude?: number;
  /** Most significant byte first. */
  readonly big?: boolean;
}

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const bytes = (...parts: readonly (readonly number[] | Uint8Array)[]): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.concat(parts.map((part) => Uint8Array.from(part))));

/** A TIFF directory with maker, model and, if given, a position (TIFF 6.0, Exif 2.32). */
export function tiff({ make, model, latitude, longitude, big = false }: Told): number[] {
  const order = (value: number, size: number): number[] => {
    const list = Array.from({ length: size }, (_none, i) => Math.floor(value / 256 ** i) % 256);
    return big ? list.reverse() : list;
  };
  const entries: number[][] = [];
  const rest: number[] = [];
  const count = latitude === undefined ? 2 : 3;
  const tail = 8 + 2 + count * 12 + 4;
  const text = (tag: number, value: string): void => {
    const data = [...ascii(value), 0];
    entries.push([...order(tag, 2), ...order(2, 2), ...order(data.length, 4), ...(data.length > 4 ? order(tail + rest.length, 4) : [...data, 0, 0, 0].slice(0, 4))]);
    if (data.length > 4) rest.push(...data);
  };
  text(0x10f, make);
  text(0x110, model);
  if (latitude !== undefined && longitude !== undefined) {
    const start = tail + rest.length;
    entries.push([...order(0x8825, 2), ...order(4, 2), ...order(1, 4), ...order(start, 4)]);
    const data = start + 2 + 4 * 12 + 4;
    const side = (tag: number, letter: string): number[] => [...order(tag, 2), ...order(2, 2), ...order(2, 4), ...ascii(letter), 0, 0, 0];
    const angle = (tag: number, at: number): number[] => [...order(tag, 2), ...order(5, 2), ...order(3, 4), ...order(at, 4)];
    const parts = (value: number): number[] => {
      const whole = Math.abs(value);
      const minutes = (whole % 1) * 60;
      return [[Math.floor(whole), 1], [Math.floor(minutes), 1], [Math.round((minutes % 1) * 60_000), 1000]].flatMap(([over, under]) => [...order(over!, 4), ...order(under!, 4)]);
    };
    rest.push(...order(4, 2), ...side(1, latitude < 0 ? 'S' : 'N'), ...angle(2, data), ...side(3, longitude < 0 ? 'W' : 'E'), ...angle(4, data + 24), ...order(0, 4), ...parts(latitude), ...parts(longitude));
  }
  return [...(big ? ascii('MM') : ascii('II')), ...order(42, 2), ...order(8, 4), ...order(count, 2), ...entries.flat(), ...order(0, 4), ...rest];
}

const length = (value: number): number[] => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];

export const jpeg = (exif: readonly number[]): Uint8Array<ArrayBuffer> =>
  bytes([0xff, 0xd8, 0xff, 0xe1, (exif.length + 8) >> 8, (exif.length + 8) & 255], ascii('Exif\0\0'), exif, [0xff, 0xd9]);
export const png = (exif: readonly number[]): Uint8Array<ArrayBuffer> =>
  bytes([0x89], ascii('PNG\r\n\x1a\n'), length(13), ascii('IHDR'), new Uint8Array(17), length(exif.length), ascii('eXIf'), exif, new Uint8Array(4), length(0), ascii('IEND'));
export const webp = (exif: readonly number[]): Uint8Array<ArrayBuffer> =>
  bytes(ascii('RIFF'), length(0), ascii('WEBPVP8X'), new Uint8Array(14), ascii('EXIF'), [exif.length & 255, exif.length >> 8, 0, 0], exif);
/** `before` bytes of picture come first. */
export const heic = (exif: readonly number[], before: number): Uint8Array<ArrayBuffer> =>
  bytes(length(24), ascii('ftypheic'), new Uint8Array(before), length(6), ascii('Exif\0\0'), exif);
export const movie = (position: string, before: number): Uint8Array<ArrayBuffer> =>
  bytes(length(24), ascii('ftypmp42'), new Uint8Array(before), ascii('moov'), [0xa9], ascii('xyz'), [0, position.length, 0x15, 0xc7], ascii(position), new Uint8Array(40));
