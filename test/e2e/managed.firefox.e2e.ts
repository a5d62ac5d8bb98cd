import { managed } from './managed.ts';

managed('firefox');
