import { afterAll } from 'vitest';
import { behaviour } from './behaviour.ts';
import { fixtures } from './fixtures.ts';
import { frames } from './frames.ts';
import { closeAll } from './ground.ts';

afterAll(closeAll);
fixtures('firefox');
behaviour('firefox');
frames('firefox');
