// @ts-check
/** Running one part of the test suite and counting what passed. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from './build.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * Runs a program of node_modules (or of the project) under this Node, its output passed through.
 * @param {string} script path from the root
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit status
 */
export function runNode(script, args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(root, script), ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', () => { resolve(1); });
    child.on('exit', (status) => { resolve(status ?? 1); });
  });
}

/**
 * Runs vitest and reads its own count.
 * @param {string} name of the part
 * @param {readonly string[]} args
 * @returns {Promise<Count>} at least one failure where vitest failed for a reason no test names (a file that does not load)
 */
export async function runVitest(name, args) {
  const report = path.join(root, '.cache/reports', `${name}.json`);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const status = await runNode('node_modules/vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args]);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const read = JSON.parse(readFileSync(report, 'utf8'));
  const failed = Number(read.numFailedTests);
  return { passed: Number(read.numPassedTests), failed: status !== 0 && failed === 0 ? 1 : failed };
}
