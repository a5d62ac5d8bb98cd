/** What a picture or recording says of its owner, besides what it shows. */
export interface Metadata {
  /** Degrees, north and east positive. */
  readonly place?: { readonly latitude: number; readonly longitude: number };
  /** Maker and model of the camera or phone. */
  readonly device?: string;
}

/** Read at a time: about a millisecond. Bytes. */
const CHUNK = 1 << 20;
/** A picture is searched this far; a recording only at its two ends, where its index stands. Bytes. */
const MOST = 24 * CHUNK;
/** The longest directory read, counted from its header. Bytes. */
const DIRECTORY = 1 << 16;
/** Chunks overlap by this much, so that no mark is cut in two. Bytes. */
const OVERLAP = 64;

/**
 * Where an Exif directory begins: after `Exif\0\0` in JPEG and HEIC, in PNG's `eXIf` chunk, in WebP's `EXIF` chunk. Looking
 * for the marks, rather than walking four container formats, is short and the same for all. QuickTime and MP4 write the
 * position as text (ISO 6709) after `©xyz`, or under a key that ends in `ISO6709`.
 */
const MARK = /(?:Exif\0\0|eXIf|EXIF[^]{4})(?=II\*\0|MM\0\*)/;
const SPOT = /(?:\u00A9xyz|ISO6709)[^]{0,400}?([+-]\d{2}(?:\.\d+)?)([+-]\d{3}(?:\.\d+)?)/;

/** Bytes of a part of a file, in this realm: what the page's own file hands out is not ours to touch in Firefox. */
const bytes = (part: Blob): Promise<ArrayBuffer> => new Response(part).arrayBuffer();

/** Reads a file on this machine, in steps that block nothing. Undefined where it says nothing; never rejects. */
export async function readMetadata(file: Blob): Promise<Metadata | undefined> {
  try {
    const picture = file.type.startsWith('image/');
    const end = Math.min(file.size, MOST);
    for (let at = 0; at < end; at += CHUNK - OVERLAP) {
      // A recording: its first stretch, then its last.
      if (!picture && at > 0) at = Math.max(at, file.size - CHUNK);
      const text = new TextDecoder('latin1').decode(await bytes(file.slice(at, at + CHUNK)));
      const found = picture ? await exifIn(file, at, text) : spotIn(text);
      if (found) return found;
      if (!picture && at + CHUNK >= file.size) break;
    }
  } catch { /* a file that cannot be read has nothing to say */ }
  return undefined;
}

function spotIn(text: string): Metadata | undefined {
  const [, latitude, longitude] = SPOT.exec(text) ?? [];
  return latitude && longitude ? { place: { latitude: Number(latitude), longitude: Number(longitude) } } : undefined;
}

async function exifIn(file: Blob, at: number, text: string): Promise<Metadata | undefined> {
  const mark = MARK.exec(text);
  if (!mark) return undefined;
  const from = at + mark.index + mark[0].length;
  const found = readExif(new DataView(await bytes(file.slice(from, from + DIRECTORY))));
  return found.place || found.device ? found : undefined;
}

/** Tags of TIFF 6.0 and Exif 2.32 that matter here. */
const MAKE = 0x10f;
const MODEL = 0x110;
const GPS = 0x8825;

/** Reads a TIFF directory from its header on. Throws a RangeError where an offset leads out of it. */
export function readExif(view: DataView): Metadata {
  const little = view.getUint16(0) === 0x4949;
  const short = (at: number): number => view.getUint16(at, little);
  const long = (at: number): number => view.getUint32(at, little);
  /** Every entry of a directory: tag → where the entry stands. */
  const entries = (at: number): Map<number, number> =>
    new Map(Array.from({ length: short(at) }, (_none, i) => [short(at + 2 + 12 * i), at + 2 + 12 * i]));
  const words = (entry: number | undefined): string => {
    if (entry === undefined) return '';
    const length = long(entry + 4);
    const from = length > 4 ? long(entry + 8) : entry + 8;
    let text = '';
    for (let i = 0; i < Math.min(length, 80) && view.getUint8(from + i) !== 0; i += 1) text += String.fromCharCode(view.getUint8(from + i));
    return text.trim();
  };
  /** Degrees, minutes and seconds, each a fraction. */
  const degrees = (entry: number | undefined, side: string): number => {
    if (entry === undefined) return NaN;
    const from = long(entry + 8);
    const part = (i: number): number => (long(from + 8 * i) === 0 ? 0 : long(from + 8 * i) / long(from + 8 * i + 4));
    return (part(0) + part(1) / 60 + part(2) / 3600) * (/[SW]/.test(side) ? -1 : 1);
  };

  const main = entries(long(4));
  const [make, model] = [words(main.get(MAKE)), words(main.get(MODEL))];
  const device = model.startsWith(make) ? model : `${make} ${model}`.trim();
  const gps = main.get(GPS);
  const position = gps === undefined ? undefined : entries(long(gps + 8));
  const latitude = degrees(position?.get(2), words(position?.get(1)));
  const longitude = degrees(position?.get(4), words(position?.get(3)));
  // Cameras without a fix write 0/0.
  const place = Number.isFinite(latitude) && Number.isFinite(longitude) && (latitude !== 0 || longitude !== 0) ? { latitude, longitude } : undefined;
  return { ...(place ? { place } : {}), ...(device ? { device } : {}) };
}
