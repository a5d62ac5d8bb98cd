import { attacks } from './all.ts';
import { threatModel } from './document.ts';

/** For scripts/prove.mjs, which runs under Node: the text of docs/threat-model.md. */
export const text = threatModel(attacks);
