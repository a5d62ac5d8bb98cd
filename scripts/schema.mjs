/** npm run schema: writes public/policy.schema.json from the packs' schema (src/policies/schema.ts). The suite fails where it is stale. */
import fs from 'node:fs';
import path from 'node:path';
import { root } from './lib/build.mjs';
import { freshModule } from './lib/fresh.mjs';

const { schemaText } = await import(await freshModule('src/cli/schema.ts', 'schema.mjs'));
fs.writeFileSync(path.join(root, 'public/policy.schema.json'), schemaText());
