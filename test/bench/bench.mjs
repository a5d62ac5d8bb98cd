// @ts-check
/**
 * npm run bench [-- ENGINE…]: our whole check beside its peers, in one process, taking turns. Times differ from machine to machine and
 * from hour to hour; the ratios to a tokeniser pass over the same texts are steadier. Without arguments writes test/bench/results.json.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../../scripts/lib/build.mjs';
import { hostile, starts } from './apart.mjs';
import { BARE, FLOOR, openEngine, OURS, prepare } from './engines.mjs';
import { median, quantile, short, spoken, table } from './numbers.mjs';
import { installPeers } from './peers.mjs';
import { texts } from './texts.mjs';
import { weights } from './weight.mjs';

const asked = process.argv.slice(2);
const { ready, leftOut } = asked.length > 0 ? { ready: asked.filter((name) => ![OURS, FLOOR, BARE].includes(name)), leftOut: {} } : installPeers();
const modules = await prepare();
const engines = [BARE, FLOOR, OURS, ...ready];
/** @type {Record<string, (text: string) => unknown>} */
const checks = {};
for (const name of engines) checks[name] = await openEngine(name, modules);

/** Kept, so that no call can be left out by the compiler. @type {unknown} */
let last;

/** One pass of one engine over one sort of texts: milliseconds a text. @param {string} name @param {readonly string[]} list */
function pass(name, list) {
  const check = /** @type {(text: string) => unknown} */ (checks[name]);
  return list.map((text) => {
    const began = performance.now();
    last = check(text);
    return performance.now() - began;
  });
}

/** @type {Record<string, Record<string, { p50: number, p99: number }>>} */
const measured = Object.fromEntries(engines.map((name) => [name, {}]));
for (const sort of texts()) {
  console.error(`${sort.texts.length} texts of ${sort.name} characters, ${sort.passes} passes`);
  for (const name of engines) for (let i = 0; i < (sort.name === '110' ? 3 : 1); i++) pass(name, sort.texts);
  /** @type {Record<string, number[][]>} */
  const passes = Object.fromEntries(engines.map((name) => [name, []]));
  for (let round = 0; round < sort.passes; round++) {
    // Each round begins with another engine: whoever comes after a heavy one inherits its garbage.
    for (let i = 0; i < engines.length; i++) {
      const name = /** @type {string} */ (engines[(i + round) % engines.length]);
      passes[name]?.push(pass(name, sort.texts));
    }
  }
  for (const name of engines) Object.assign(measured[name] ?? {}, { [sort.name]: { p50: median((passes[name] ?? []).map(median)), p99: median((passes[name] ?? []).map((p) => quantile(p, 0.99))) } });
}
if (last === undefined) throw new Error('nothing was checked');

console.error('starts, hostile inputs, weights');
const start = starts(engines, modules);
/** @type {Record<string, Awaited<ReturnType<typeof hostile>>>} */
const worst = {};
for (const name of engines) worst[name] = await hostile(name, modules);
const weight = await weights();

/** @param {string} name @param {string} sort @param {'p50' | 'p99'} which */
const at = (name, sort, which = 'p50') => measured[name]?.[sort]?.[which] ?? NaN;
/** @param {string} name @param {string} sort @param {string} floor */
const times = (name, sort, floor, which = /** @type {'p50' | 'p99'} */ ('p50')) => at(name, sort, which) / at(floor, sort);

console.log(table([
  ['engine', '110 p50', 'p99', '3,000', '60,000', 'worst hostile', 'start', `× ${FLOOR} 110`, 'p99', '3,000', '60,000', `× ${BARE} 110`, '60,000'],
  ...engines.map((name) => [
    name, spoken(at(name, '110')), spoken(at(name, '110', 'p99')), spoken(at(name, '3,000')), spoken(at(name, '60,000')),
    `${worst[name]?.gaveUp ? '> ' : ''}${spoken(worst[name]?.ms ?? NaN)}`, spoken(start[name]?.both ?? NaN),
    times(name, '110', FLOOR).toFixed(1), times(name, '110', FLOOR, 'p99').toFixed(1), times(name, '3,000', FLOOR).toFixed(1), times(name, '60,000', FLOOR).toFixed(1),
    times(name, '110', BARE).toFixed(0), times(name, '60,000', BARE).toFixed(0),
  ]),
]));
for (const name of engines) console.log(`${name}: worst hostile input “${worst[name]?.input}”${worst[name]?.gaveUp ? ', not waited for' : ''}; twice the length (30,000 to 60,000) takes ${(at(name, '60,000') / at(name, '30,000')).toFixed(2)} times as long`);
console.log(`start of ${OURS}: ${spoken(start[OURS]?.open ?? NaN)} import and createChecker, ${spoken(start[OURS]?.first ?? NaN)} first check`);
for (const [name, why] of Object.entries(leftOut)) console.log(`left out: ${name}: ${why}`);
console.log(`\n${table([['weight', 'minified KiB', 'gzip KiB'], ...Object.entries(weight).map(([part, w]) => [part, (w.bytes / 1024).toFixed(1), (w.gzip / 1024).toFixed(1)])])}`);

if (asked.length === 0) {
  const results = {
    command: 'npm run bench', date: new Date().toISOString(), node: process.version, cpu: `${os.cpus().length} × ${os.cpus()[0]?.model.trim()}`, load: os.loadavg().map(short),
    unit: 'ms', floors: [FLOOR, BARE], leftOut, engines: Object.fromEntries(engines.map((name) => [name, {
      ...Object.fromEntries(Object.entries(measured[name] ?? {}).map(([sort, { p50, p99 }]) => [sort, { p50: short(p50), p99: short(p99), timesTokenise: short(times(name, sort, FLOOR)), timesClassScan: short(times(name, sort, BARE)) }])),
      start: Object.fromEntries(Object.entries(start[name] ?? {}).map(([k, v]) => [k, short(v)])),
      hostile: { worst: worst[name]?.input, gaveUp: worst[name]?.gaveUp, ms: short(worst[name]?.ms ?? NaN), all: Object.fromEntries(Object.entries(worst[name]?.all ?? {}).map(([k, v]) => [k, short(v)])) },
    }])), weight,
  };
  fs.writeFileSync(path.join(root, 'test/bench/results.json'), `${JSON.stringify(results, null, 2)}\n`);
  console.log('\nwritten: test/bench/results.json');
}
// A peer's timers must not keep the command.
process.exit(0);
