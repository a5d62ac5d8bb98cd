import { afterAll, describe } from 'vitest';
import { closeAll } from './ground.ts';
import { silence } from './silence.ts';

afterAll(closeAll);
// Long: for `npm run prove -- silence` only.
describe.runIf(process.env['PROVE'] === '1')('a long run', () => { silence('chromium'); });
