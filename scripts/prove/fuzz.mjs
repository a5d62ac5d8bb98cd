// @ts-check
/** The fuzzers' long form: FUZZ inputs each (a million unless told otherwise), from a seed of the day. */
import { runVitest } from '../lib/parts.mjs';

/** @returns {Promise<import('./figures.mjs').Row[]>} */
export async function fuzz() {
  process.env['FUZZ'] ??= '1000000';
  process.env['SEED'] ??= String(Math.floor(Date.now() / 86_400_000));
  const each = Number(process.env['FUZZ']);
  /** @type {import('./figures.mjs').Row[]} */
  const rows = [];
  for (const [what, file, inputs] of /** @type {const} */ ([
    ['drafts: no throw, no span outside the text', 'test/unit/engine/fuzz.test.ts', each],
    ['settings, storage, messages and packs: no throw, what is sound is kept, strangers refused', 'test/unit/shared/fuzz.test.ts', Math.floor(each * (2 + 1 / 4 + 2 / 30))],
  ])) {
    const { failed } = await runVitest('fuzz', [file, '--test-timeout', '100000000']);
    rows.push({ what: `${what} (seed ${process.env['SEED']})`, figure: `${inputs.toLocaleString('en')} inputs, ${failed} faults`, must: '0 faults', holds: failed === 0 });
  }
  return rows;
}
