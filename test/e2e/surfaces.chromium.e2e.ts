import { surfaces } from './surfaces/surfaces.ts';

surfaces('chromium');
