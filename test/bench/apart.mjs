// @ts-check
/** Measurements that take a process each: start, and hostile inputs that may never end. */
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import readline from 'node:readline';
import { root } from '../../scripts/lib/build.mjs';
import { median } from './numbers.mjs';

const child = path.join(root, 'test/bench/child.mjs');
/** A check that takes longer than this is not waited for, in milliseconds. */
const PATIENCE = 10_000;

/** @typedef {{ engine: string, floor: string }} Modules */

/**
 * Median milliseconds of import and construction, and of the first check, over fresh processes, the engines taking turns.
 * @param {readonly string[]} engines @param {Modules} modules
 */
export function starts(engines, modules, rounds = 7) {
  /** @type {Record<string, { open: number, first: number }[]>} */
  const taken = Object.fromEntries(engines.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of engines) {
      const run = spawnSync(process.execPath, [child, 'start', name, modules.engine, modules.floor], { encoding: 'utf8' });
      if (run.status !== 0) throw new Error(`start of ${name}: ${run.stderr}`);
      taken[name]?.push(JSON.parse(run.stdout.trim().split('\n').at(-1) ?? ''));
    }
  }
  return Object.fromEntries(Object.entries(taken).map(([name, list]) => [name, { open: median(list.map((t) => t.open)), first: median(list.map((t) => t.first)), both: median(list.map((t) => t.open + t.first)) }]));
}

/**
 * The slowest of the hostile inputs, as a median of three.
 * @param {string} name @param {Modules} modules
 * @returns {Promise<{ ms: number, input: string, gaveUp: boolean, all: Record<string, number> }>} gaveUp: it was still at it
 */
export function hostile(name, modules) {
  return new Promise((resolve, reject) => {
    const run = spawn(process.execPath, [child, 'hostile', name, modules.engine, modules.floor], { stdio: ['ignore', 'pipe', 'inherit'] });
    /** @type {Record<string, number>} */
    const all = {};
    let at = '';
    let gaveUp = false;
    const giveUp = () => { gaveUp = true; run.kill('SIGKILL'); };
    let timer = setTimeout(giveUp, PATIENCE * 3);
    readline.createInterface({ input: run.stdout }).on('line', (line) => {
      if (!line.startsWith('{')) return;
      const said = JSON.parse(line);
      clearTimeout(timer);
      // Three passes an input.
      timer = setTimeout(giveUp, PATIENCE * 3);
      if (said.begins === undefined) all[said.input] = said.ms; else at = said.begins;
    });
    run.on('error', reject);
    run.on('close', (status) => {
      clearTimeout(timer);
      if (!gaveUp && status !== 0) { reject(new Error(`hostile inputs of ${name}: status ${status} at ${at}`)); return; }
      const worst = Object.entries(all).sort((a, b) => b[1] - a[1])[0] ?? [at, 0];
      resolve(gaveUp ? { ms: PATIENCE, input: at, gaveUp, all } : { ms: worst[1], input: worst[0], gaveUp, all });
    });
  });
}
