import { afterAll } from 'vitest';
import { behaviour } from './behaviour.ts';
import { core } from './core.ts';
import { fixtures } from './fixtures.ts';
import { frames } from './frames.ts';
import { closeAll } from './ground.ts';

afterAll(closeAll);
fixtures('firefox');
behaviour('firefox');
core('firefox');
frames('firefox');
