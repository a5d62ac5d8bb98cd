import type { ConceptLists } from '../lexicon/concept.ts';

const files = import.meta.glob<ConceptLists>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' });

/** Every concept of the folder: to add some, add a file. A name may stand in one file only. */
export const CONCEPTS: ConceptLists = Object.freeze(Object.values(files).reduce<Record<string, string>>((all, lists) => {
  for (const [name, list] of Object.entries(lists)) {
    if (name in all) throw new Error(`concept @${name} is defined twice`);
    all[name] = list;
  }
  return all;
}, {}));
