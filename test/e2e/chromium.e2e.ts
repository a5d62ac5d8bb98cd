import { fixtures } from './fixtures.ts';

fixtures('chromium');
