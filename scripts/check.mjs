/** npm run -s check: see src/cli/check.ts. Builds the command first where its sources are newer. */
import { freshModule } from './lib/fresh.mjs';

await import(await freshModule('src/cli/check.ts', 'check.mjs'));
