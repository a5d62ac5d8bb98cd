/** npm run -s pack: see src/cli/pack.ts. Builds the command first where its sources are newer. */
import { freshModule } from './lib/fresh.mjs';

await import(await freshModule('src/cli/pack.ts', 'pack.mjs'));
