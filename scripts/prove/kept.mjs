// @ts-check
/** What comes in and what is kept: messages from everybody in every shape, storage corrupted `CORRUPTIONS` times (ten thousand unless told otherwise). */
import { runVitest } from '../lib/parts.mjs';

/** @returns {Promise<import('./figures.mjs').Row[]>} */
export async function messages() {
  const { passed, failed } = await runVitest('messages', ['test/unit/shared/messages.test.ts', 'test/unit/shared/refused.test.ts']);
  return [{ what: 'every type of message × every sender (14, of which 5 may be heard) × 11 wrong shapes and more, in the background and in a tab: refused but for whom it is meant', figure: `${passed} of ${passed + failed} cases`, must: 'all', holds: failed === 0 && passed > 0 }];
}

/** @returns {Promise<import('./figures.mjs').Row[]>} */
export async function storage() {
  const times = process.env['CORRUPTIONS'] ??= '10000';
  const seed = process.env['SEED'] ??= String(Math.floor(Date.now() / 86_400_000));
  const corrupted = await runVitest('corruption', ['test/unit/shared/corruption.test.ts']);
  const full = await runVitest('storage', ['test/unit/shared/storage.test.ts', 'test/unit/shared/settings.test.ts', 'test/unit/shared/packs.test.ts', 'test/unit/shared/quota.test.ts']);
  return [
    { what: `storage corrupted at random (seed ${seed}): what is sound is kept, the rest is the default with a notice; every earlier version of the settings read whole`, figure: `${Number(times).toLocaleString('en')} times, ${corrupted.failed} faults`, must: '0 faults', holds: corrupted.failed === 0 && corrupted.passed > 0 },
    { what: 'storage full, refused or unreadable; two machines at once', figure: `${full.passed} of ${full.passed + full.failed} cases`, must: 'all', holds: full.failed === 0 && full.passed > 0 },
  ];
}
