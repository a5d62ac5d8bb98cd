import { afterAll, describe } from 'vitest';
import { closeAll } from './ground.ts';
import { lost } from './lost.ts';

afterAll(closeAll);
// Long: for `npm run prove -- lost` only.
describe.runIf(process.env['PROVE'] === '1')('nothing lost', { timeout: 3_600_000 }, () => { lost('firefox'); });
