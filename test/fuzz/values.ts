import { randomText } from './drafts.ts';

type Random = () => number;
const NAMES = ['__proto__', 'constructor', 'toString', 'policy', 'levels', 'badge', 'to', 'type', 'state', 'record', 'id', 'url', 'tab', 'length', '0', ''];
const ODD: readonly unknown[] = [undefined, null, NaN, Infinity, -0, 1e308, 2 ** 53, '', '\ud800', '\u202e', true, false, [], {}, 'background', 'open-options'];

/** Any value that structured cloning or JSON could bring, and some that could not: deep, cyclic, without a prototype. */
export function randomValue(random: Random, depth = 5): unknown {
  const kind = random();
  if (depth === 0 || kind < 0.3) return ODD[Math.floor(random() * ODD.length)];
  if (kind < 0.5) return randomText(random, random() < 0.02 ? 20_000 : 40);
  if (kind < 0.6) return (random() - 0.5) * 10 ** Math.floor(random() * 20);
  if (kind < 0.75) return Array.from({ length: Math.floor(random() * 6) }, () => randomValue(random, depth - 1));
  const made = (random() < 0.1 ? Object.create(null) : {}) as Record<string, unknown>;
  for (let entries = Math.floor(random() * 5); entries > 0; entries -= 1) {
    const name = random() < 0.7 ? NAMES[Math.floor(random() * NAMES.length)]! : randomText(random, 12);
    Object.defineProperty(made, name, { value: random() < 0.03 ? made : randomValue(random, depth - 1), enumerable: true, configurable: true, writable: true });
  }
  return made;
}

/** A copy with some of its parts, at any depth, gone, doubled, or replaced by anything. */
export function spoil(value: object, random: Random): unknown {
  const copy = structuredClone(value) as Record<string, unknown>;
  for (let times = 1 + Math.floor(random() * 4); times > 0; times -= 1) {
    let at = copy;
    for (;;) {
      const keys = Object.keys(at);
      const key = keys[Math.floor(random() * keys.length)];
      if (key === undefined) break;
      const inner = at[key];
      if (typeof inner === 'object' && inner !== null && random() < 0.7) { at = inner as Record<string, unknown>; continue; }
      if (random() < 0.2) Reflect.deleteProperty(at, key);
      else Object.defineProperty(at, key, { value: randomValue(random, 3), enumerable: true, configurable: true, writable: true });
      break;
    }
  }
  return copy;
}
