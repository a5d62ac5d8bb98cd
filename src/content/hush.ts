import type { Silence } from '../shared/silences.ts';

const wordsOf = (text: string): Set<string> => new Set(text.toLocaleLowerCase().match(/\S+/g));

/** Is one text the other, written on? At least half of the shorter one's words are in both. */
function sameDraft(one: string, other: string): boolean {
  const [few, many] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.size - b.size) as [Set<string>, Set<string>];
  return few.size > 0 && [...few].filter((word) => many.has(word)).length * 2 >= few.size;
}

/**
 * Clauses the person does not want to be asked about in one draft. Kept by composer, for as long as what stands in it is that draft:
 * a site's box is used again for the next one.
 */
export function createHush() {
  const kept = new WeakMap<Element, { clauses: ReadonlySet<string>; text: string }>();
  return {
    set(key: Element, clause: string, on: boolean, text: string): void {
      const clauses = new Set(kept.get(key)?.clauses);
      if (on) clauses.add(clause);
      else clauses.delete(clause);
      kept.set(key, { clauses, text });
    },
    of(key: Element, text: string): Silence[] {
      const own = kept.get(key);
      if (!own) return [];
      if (!sameDraft(own.text, text)) {
        kept.delete(key);
        return [];
      }
      own.text = text;
      return [...own.clauses].map((clause) => ({ kind: 'draft', clause }));
    },
  };
}
