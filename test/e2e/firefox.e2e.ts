import { afterAll } from 'vitest';
import { behaviour } from './behaviour.ts';
import { fixtures } from './fixtures.ts';
import { closeAll } from './ground.ts';

afterAll(closeAll);
fixtures('firefox');
behaviour('firefox');
