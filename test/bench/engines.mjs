// @ts-check
import { pathToFileURL } from 'node:url';
import { freshModule } from '../../scripts/lib/fresh.mjs';
import { PEERS } from './peers.mjs';

export const OURS = 'clausewise';
export const FLOOR = 'tokenise';
export const BARE = 'class scan';

/** Builds what the engines of ours are opened from, where sources are newer: no part of anybody's start. */
export async function prepare() {
  return {
    engine: await freshModule('src/cli/engine.ts', 'engine.mjs'),
    floor: await freshModule('test/bench/floor.ts', 'floor.mjs', ['src/engine/text', 'test/bench/floor.ts', 'scripts/lib']),
  };
}

/** @param {string} file */
const open = (file) => import(pathToFileURL(file).href);

/** The least a tokeniser can do: each character's class looked up, token borders into an array. A harder floor than our own tokeniser. */
function classScan() {
  const classes = new Uint8Array(65536);
  for (let c = 0; c < 65536; c++) classes[c] = /[\p{L}\p{N}]/u.test(String.fromCharCode(c)) ? 1 : 0;
  let borders = new Int32Array(1024);
  return (/** @type {string} */ text) => {
    if (borders.length <= text.length) borders = new Int32Array(text.length * 2);
    let n = 0;
    let last = 0;
    for (let i = 0; i < text.length; i++) {
      const kind = /** @type {number} */ (classes[text.charCodeAt(i)]);
      if (kind !== last) { borders[n++] = i; last = kind; }
    }
    return n;
  };
}

/**
 * Opens an engine: all a page would have to do before its first check.
 * @param {string} name
 * @param {{ engine: string, floor: string }} modules from prepare()
 * @returns {Promise<(text: string) => unknown>}
 */
export async function openEngine(name, modules) {
  if (name === OURS) {
    const { createChecker } = await open(modules.engine);
    const check = createChecker({ policy: 'za-dcs' });
    return (text) => check({ text, platform: 'facebook', surface: 'post' });
  }
  if (name === FLOOR) {
    const { normalise, tokenise } = await open(modules.floor);
    return (text) => tokenise(normalise(text));
  }
  if (name === BARE) return classScan();
  const peer = PEERS[name];
  if (!peer) throw new Error(`no engine ${name}`);
  return peer();
}
