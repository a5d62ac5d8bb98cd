import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { filesBelow, zipOf } from '../../../scripts/lib/zip.mjs';

const FILES: Readonly<Record<string, string>> = { 'manifest.json': '{"name":"a"}', 'assets/b.js': 'b()'.repeat(400), 'assets/Z.js': 'z()', 'icons/é.png': '\u0000\u0001' };
const made: string[] = [];

/** A folder with the files above, written in the given order, at the given time. */
function folder(names: readonly string[], time: Date): string {
  const at = fs.mkdtempSync(path.join(os.tmpdir(), 'zip-'));
  made.push(at);
  for (const name of names) {
    fs.mkdirSync(path.dirname(path.join(at, name)), { recursive: true });
    fs.writeFileSync(path.join(at, name), FILES[name]!);
    fs.utimesSync(path.join(at, name), time, time);
  }
  return at;
}

afterEach(() => {
  for (const at of made.splice(0)) fs.rmSync(at, { recursive: true });
});

describe('the zips for the stores', () => {
  const names = Object.keys(FILES);
  const zipped = (at: string, list = filesBelow(at)): Buffer => Buffer.from(zipOf(at, list));

  it('are the same bytes for the same files, whatever their order and age', () => {
    const one = zipped(folder(names, new Date('2020-01-01T00:00:00Z')));
    const other = folder([...names].reverse(), new Date('2026-06-30T12:34:56Z'));
    expect(zipped(other).equals(one)).toBe(true);
    expect(zipped(other, filesBelow(other).sort().reverse()).equals(one)).toBe(true);
  });

  it('are the same bytes in another time zone', () => {
    const at = folder(names, new Date('2020-01-01T00:00:00Z'));
    const zip = pathToFileURL(path.resolve('scripts/lib/zip.mjs')).href;
    const program = `import { filesBelow, zipOf } from ${JSON.stringify(zip)}; process.stdout.write(zipOf(process.argv[1], filesBelow(process.argv[1])));`;
    const under = (zone: string): Buffer => execFileSync(process.execPath, ['--input-type=module', '-e', program, at], { env: { ...process.env, TZ: zone } });
    expect(under('Pacific/Auckland').equals(under('America/Los_Angeles'))).toBe(true);
  });

  it('change with a file', () => {
    const at = folder(names, new Date());
    const before = zipped(at);
    fs.appendFileSync(path.join(at, 'assets/b.js'), ' ');
    expect(zipped(at).equals(before)).toBe(false);
  });

  it('hold every file, sorted, under the prefix', () => {
    const at = folder(names, new Date());
    const read = unzipSync(new Uint8Array(zipOf(at, filesBelow(at), 'clausewise-1.0.0/')));
    expect(Object.keys(read)).toEqual([...names].sort((a, b) => (a < b ? -1 : 1)).map((name) => `clausewise-1.0.0/${name}`));
    for (const name of names) expect(Buffer.from(read[`clausewise-1.0.0/${name}`]!).toString()).toBe(FILES[name]);
  });
});
