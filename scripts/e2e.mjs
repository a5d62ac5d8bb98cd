// @ts-check
/** npm run e2e [-- vitest arguments]: builds both extensions and runs the end-to-end suite in real Chromium and real Firefox. */
import { runNode } from './lib/parts.mjs';

const args = process.argv.slice(2);
process.exitCode = await runNode('scripts/build.mjs', []) || await runNode('node_modules/vitest/vitest.mjs', ['run', '--config', 'test/e2e/vitest.config.ts', ...args]);
