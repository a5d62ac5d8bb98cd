import { afterAll } from 'vitest';
import { behaviour } from './behaviour.ts';
import { core } from './core.ts';
import { fixtures } from './fixtures.ts';
import { frames } from './frames.ts';
import { closeAll } from './ground.ts';
import { composing } from './typing.ts';
import { wholePath } from './whole.ts';

afterAll(closeAll);
fixtures('chromium');
behaviour('chromium');
core('chromium');
frames('chromium');
composing();
wholePath();
