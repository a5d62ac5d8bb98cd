import { fixtures } from './fixtures.ts';

fixtures('firefox');
