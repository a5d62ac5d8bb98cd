import { afterAll } from 'vitest';
import { behaviour } from './behaviour.ts';
import { core } from './core.ts';
import { fixtures } from './fixtures.ts';
import { frames } from './frames.ts';
import { closeAll } from './ground.ts';
import { reading } from './reading.ts';
import { onX } from './x.ts';

afterAll(closeAll);
fixtures('firefox');
behaviour('firefox');
core('firefox');
reading('firefox');
onX('firefox');
frames('firefox');
