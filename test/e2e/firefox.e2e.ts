import { afterAll } from 'vitest';
import { behaviour } from './behaviour.ts';
import { fixtures } from './fixtures.ts';
import { closeAll } from './ground.ts';

afterAll(closeAll);
// What the practice pages do by themselves is seen in Chromium; here only in the long runs.
if (process.env['PROVE'] === '1') fixtures('firefox');
behaviour('firefox');
