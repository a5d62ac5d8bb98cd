import type { Attack } from './attack.ts';

const files = import.meta.glob<Attack>('../*.ts', { eager: true, import: 'default' });

/** Every attack, by file name. */
export const attacks: readonly (Attack & { readonly name: string })[] = Object.entries(files)
  .map(([file, attack]) => ({ name: file.slice(3, -3), ...attack })).sort((a, b) => (a.name < b.name ? -1 : 1));
