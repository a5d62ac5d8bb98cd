// @ts-check
/**
 * npm run prove [-- PART…]: the long proofs. Each ends in a table, which replaces its own section of docs/figures.md.
 * Parts: messages, storage, silence, speed, attacks, lost, grants, fuzz, mutation, builds, threats (makes docs/threat-model.md). FUZZ sets the
 * number of inputs in all, LOST that of clean posts a site, CORRUPTIONS how often storage is corrupted, SPEED_COMPOSERS and MUTANTS theirs.
 */
import { attacks } from './prove/attacks.mjs';
import { builds } from './prove/builds.mjs';
import { record } from './prove/figures.mjs';
import { fuzz } from './prove/fuzz.mjs';
import { grants } from './prove/grants.mjs';
import { messages, storage } from './prove/kept.mjs';
import { lost } from './prove/lost.mjs';
import { mutation } from './prove/mutation.mjs';
import { silence } from './prove/silence.mjs';
import { speed } from './prove/speed.mjs';
import { threats } from './prove/threats.mjs';

/** @type {Record<string, () => Promise<import('./prove/figures.mjs').Row[]>>} */
const PARTS = { threats, messages, storage, silence, speed, attacks, lost, grants, fuzz, mutation, builds };

const asked = process.argv.slice(2);
const unknown = asked.find((part) => !(part in PARTS));
if (unknown !== undefined) throw new Error(`unknown part ${unknown}: one of ${Object.keys(PARTS).join(', ')}`);

let failed = 0;
for (const part of asked.length > 0 ? asked : Object.keys(PARTS)) {
  const rows = await /** @type {() => Promise<import('./prove/figures.mjs').Row[]>} */ (PARTS[part])();
  if (rows.length > 0) record(part, rows);
  failed += rows.filter(({ holds }) => !holds).length;
}
process.exitCode = failed === 0 ? 0 : 1;
