// @ts-check
/**
 * A process for what cannot share one: node test/bench/child.mjs start|hostile ENGINE ENGINE-MODULE FLOOR-MODULE.
 * start prints milliseconds from nothing to the first check done; hostile prints a line an input, so that who waits sees which one hangs.
 */
import { HOSTILE, LONGEST_POST, repeated } from '../fuzz/hostile.mjs';
import { openEngine } from './engines.mjs';

const [what, name = '', engine = '', floor = ''] = process.argv.slice(2);
const began = performance.now();
const check = await openEngine(name, { engine, floor });
const opened = performance.now();
check('Long day. Only four of us on tonight, and my boss is asleep. Call me on 021 555 0123.');
const first = performance.now();

if (what === 'start') console.log(JSON.stringify({ open: opened - began, first: first - opened }));
else {
  for (const [input, unit] of Object.entries(HOSTILE)) {
    console.log(JSON.stringify({ begins: input }));
    for (let i = 0; i < 3; i++) check(repeated(unit, 2000));
    const text = repeated(unit, LONGEST_POST);
    const times = [0, 0, 0].map(() => {
      const from = performance.now();
      // A peer that throws on an input has answered it; the time counts all the same.
      try { check(text); } catch { /* see above */ }
      return performance.now() - from;
    });
    console.log(JSON.stringify({ input, ms: times.sort((a, b) => a - b)[1] }));
  }
}
