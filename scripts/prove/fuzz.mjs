// @ts-check
/**
 * The fuzzers' long form: FUZZ inputs in all (ten million unless told otherwise), shared out among what takes them, from a seed of the day
 * or SEED. A draft takes a thousand times as long as a message.
 */
import { runVitest } from '../lib/parts.mjs';

/** Shares of the whole. */
const SHARES = { drafts: 0.15, settings: 0.3, parts: 0.1, stored: 0.02, messages: 0.4, packs: 0.03 };
/** Drafts of a megabyte, beside the rest. */
const HUGE = 200;

/** @returns {Promise<import('./figures.mjs').Row[]>} */
export async function fuzz() {
  const all = Number(process.env['FUZZ'] ?? 10_000_000);
  const seed = process.env['SEED'] ??= String(Math.floor(Date.now() / 86_400_000));
  const of = (/** @type {keyof typeof SHARES} */ name) => Math.round(all * SHARES[name]);
  const values = /** @type {const} */ (['settings', 'parts', 'stored', 'messages', 'packs']).map(of);
  process.env['FUZZ_DRAFTS'] = String(of('drafts'));
  process.env['FUZZ_HUGE'] = String(HUGE);
  process.env['FUZZ_VALUES'] = values.join();
  /** @type {import('./figures.mjs').Row[]} */
  const rows = [];
  for (const [what, file, inputs] of /** @type {const} */ ([
    [`drafts through reader, rules and policies, and ${HUGE} of a megabyte: no throw, no hang, no span outside the text`, 'test/unit/engine/fuzz.test.ts', of('drafts') + HUGE],
    [`settings (${values[0]} whole, ${values[1]} by one part, ${values[2]} in storage), messages (${values[3]}), packs (${values[4]}): no throw, what is sound is kept, strangers refused`, 'test/unit/shared/fuzz.test.ts', values.reduce((sum, each) => sum + each, 0)],
  ])) {
    const { failed } = await runVitest('fuzz', [file, '--test-timeout', '100000000']);
    rows.push({ what: `${what} (seed ${seed})`, figure: `${inputs.toLocaleString('en')} inputs, ${failed} faults`, must: '0 faults', holds: failed === 0 });
  }
  return rows;
}
