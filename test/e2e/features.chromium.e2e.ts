import { afterAll } from 'vitest';
import { acts } from './acts.ts';
import { answers } from './answers.ts';
import { gone } from './gone.ts';
import { closeAll } from './ground.ts';
import { health } from './health.ts';
import { furtherPlaces } from './places.ts';
import { wholePath } from './whole.ts';

afterAll(closeAll);
answers('chromium');
health('chromium');
acts('chromium');
furtherPlaces('chromium');
gone();
wholePath();
