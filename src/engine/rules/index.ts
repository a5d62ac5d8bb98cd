import type { Rule } from './rule.ts';

const files = import.meta.glob<readonly Rule[]>('./*/*.ts', { eager: true, import: 'default' });

/** Every rule of the folders beside this file: to add one, add a file under the folder of its concern. */
export const RULES: readonly Rule[] = Object.values(files).flat();
