import { afterAll } from 'vitest';
import { attackSuite } from '../attacks/lib/suite.ts';
import { closeAll } from './ground.ts';

afterAll(closeAll);
attackSuite('firefox');
