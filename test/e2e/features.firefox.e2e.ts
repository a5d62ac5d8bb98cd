import { afterAll } from 'vitest';
import { acts } from './acts.ts';
import { answers } from './answers.ts';
import { closeAll } from './ground.ts';
import { health } from './health.ts';
import { furtherPlaces } from './places.ts';

afterAll(closeAll);
answers('firefox');
health('firefox');
acts('firefox');
furtherPlaces('firefox');
