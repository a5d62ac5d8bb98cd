import { describe, expect, it } from 'vitest';
import { withFiles } from '../../../src/content/attached.ts';
import { readMetadata } from '../../../src/content/metadata.ts';
import { heic, jpeg, movie, png, tiff, webp } from './pictures.ts';

const file = (bytes: Uint8Array<ArrayBuffer>, type: string): Blob => new Blob([bytes], { type });
const PRETORIA = { place: { latitude: -25.746, longitude: 28.188 }, device: 'Samsung SM-A546E' };

describe('what a picture says of its owner', () => {
  it.each([
    ['a JPEG', jpeg(tiff({ make: 'Samsung', model: 'SM-A546E', latitude: -25.746, longitude: 28.188 })), 'image/jpeg'],
    ['a JPEG of the other byte order', jpeg(tiff({ make: 'Samsung', model: 'SM-A546E', latitude: -25.746, longitude: 28.188, big: true })), 'image/jpeg'],
    ['a PNG', png(tiff({ make: 'Samsung', model: 'SM-A546E', latitude: -25.746, longitude: 28.188 })), 'image/png'],
    ['a WebP', webp(tiff({ make: 'Samsung', model: 'SM-A546E', latitude: -25.746, longitude: 28.188 })), 'image/webp'],
    ['a HEIC whose directory stands behind the picture', heic(tiff({ make: 'Samsung', model: 'SM-A546E', latitude: -25.746, longitude: 28.188 }), 3_000_000), 'image/heic'],
  ])('%s', async (_name, bytes, type) => {
    const found = await readMetadata(file(bytes, type));
    expect(found?.device).toBe(PRETORIA.device);
    expect(found?.place?.latitude).toBeCloseTo(PRETORIA.place.latitude, 3);
    expect(found?.place?.longitude).toBeCloseTo(PRETORIA.place.longitude, 3);
  });
  it('a device alone; its maker once', async () => {
    expect(await readMetadata(file(jpeg(tiff({ make: 'Apple', model: 'Apple iPhone 15' })), 'image/jpeg'))).toEqual({ device: 'Apple iPhone 15' });
  });
  it('a position of noughts is a camera without a fix', async () => {
    expect(await readMetadata(file(jpeg(tiff({ make: 'Nikon', model: 'D3500', latitude: 0, longitude: 0 })), 'image/jpeg'))).toEqual({ device: 'Nikon D3500' });
  });
  it('a recording, at its end', async () => {
    expect(await readMetadata(file(movie('-25.7460+028.1880/', 2_500_000), 'video/mp4'))).toEqual({ place: { latitude: -25.746, longitude: 28.188 } });
  });
  it('nothing, where there is nothing: an empty file, a text, noise after the mark', async () => {
    for (const type of ['image/jpeg', 'video/mp4', 'text/plain']) expect(await readMetadata(file(new Uint8Array(), type))).toBeUndefined();
    expect(await readMetadata(file(new TextEncoder().encode('Exif\0\0II*\0 and then a poem about roads and rivers, at length'), 'image/jpeg'))).toBeUndefined();
  });
  it('a picture of eight megabytes without a word in it costs no more than a few milliseconds a step', async () => {
    const began = performance.now();
    expect(await readMetadata(file(new Uint8Array(8_000_000).fill(69), 'image/jpeg'))).toBeUndefined();
    expect(performance.now() - began).toBeLessThan(3000);
  });
});

describe('files and their previews', () => {
  const put = (name: string, kind: 'image' | 'video' = 'image'): { name: string; kind: 'image' | 'video'; preview?: 'seen' | 'gone' } => ({ name, kind });

  it('a file names the preview of its kind', () => {
    expect(withFiles([{ kind: 'video', name: '' }, { kind: 'image', name: '' }], [put('cell_search.jpg')])).toEqual([{ kind: 'video', name: '' }, { kind: 'image', name: 'cell_search.jpg' }]);
  });
  it('keeps what the site says of a picture', () => {
    expect(withFiles([{ kind: 'image', name: 'Two people at a gate' }], [put('a.jpg')])).toEqual([{ kind: 'image', name: 'a.jpg Two people at a gate' }]);
  });
  it('does not count a file twice that the page still has in its input', () => {
    expect(withFiles([{ kind: 'image', name: 'a.jpg' }], [put('a.jpg')])).toEqual([{ kind: 'image', name: 'a.jpg' }]);
  });
  it('counts a file that has no preview yet, and none whose preview has gone again', () => {
    const a = put('a.jpg');
    expect(withFiles([], [a])).toEqual([{ kind: 'image', name: 'a.jpg' }]);
    expect(withFiles([{ kind: 'image', name: '' }], [a])).toEqual([{ kind: 'image', name: 'a.jpg' }]);
    expect(withFiles([], [a])).toEqual([]);
  });
});
