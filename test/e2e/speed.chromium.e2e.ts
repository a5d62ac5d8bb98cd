import { afterAll, describe } from 'vitest';
import { closeAll } from './ground.ts';
import { speed } from './speed.ts';

afterAll(closeAll);
// Long: for `npm run prove -- speed` only.
describe.runIf(process.env['PROVE'] === '1')('in the browser', speed);
