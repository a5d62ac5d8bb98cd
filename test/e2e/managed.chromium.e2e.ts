import { managed } from './managed.ts';

managed('chromium');
