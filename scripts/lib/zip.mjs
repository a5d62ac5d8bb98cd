// @ts-check
import fs from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';

/**
 * The one time every entry carries. Zip keeps local time without a zone, and fflate reads the fields of the local clock, so a date
 * made from local fields gives the same bytes in every zone.
 */
const TIME = new Date(2000, 0, 1, 12, 0, 0);

/**
 * Every file below a folder, as paths from it with forward slashes.
 * @param {string} folder
 * @returns {string[]}
 */
export function filesBelow(folder) {
  return fs.readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}

/**
 * Packs files of a folder: names sorted by code unit, one fixed time, no owner and no mode, so the same files give the same bytes
 * wherever and whenever they are packed. Throws where a file cannot be read.
 * @param {string} folder
 * @param {readonly string[]} names paths from the folder, in any order
 * @param {string} [prefix] folder inside the zip, ending in a slash
 * @returns {Uint8Array}
 */
export function zipOf(folder, names, prefix = '') {
  /** @type {Record<string, Uint8Array>} */
  const files = {};
  for (const name of [...names].sort((a, b) => (a < b ? -1 : 1))) files[prefix + name] = new Uint8Array(fs.readFileSync(path.join(folder, name)));
  return zipSync(files, { level: 9, mtime: TIME });
}
