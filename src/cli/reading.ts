/** What `npm run train` and the report need of the engine: features of a labelled draft. */
import { CONCERNS } from '../engine/concern.ts';
import { CONCEPTS } from '../engine/concepts/index.ts';
import type { Draft } from '../engine/draft.ts';
import { createEngine, type Engine } from '../engine/engine.ts';
import { featuresOf } from '../engine/reader/features.ts';
import { circumstanceInputs } from '../engine/reader/circumstances.ts';
import { RULES } from '../engine/rules/index.ts';
import { packById } from '../policies/registry.ts';
import { worldOf } from '../policies/world.ts';

export { packs } from '../policies/registry.ts';
export { keyOf, ROW_LENGTH } from '../engine/reader/format.ts';
export { CIRCUMSTANCES } from '../engine/reader/circumstances.ts';
export { CONCERNS };

const engines = new Map<string, { engine: Engine; names: string[] }>();

/** The features of one draft under one policy: feature → how often. */
export function readFeatures(draft: Draft, policy: string): ReadonlyMap<number, number> {
  let known = engines.get(policy);
  if (!known) {
    const engine = createEngine(worldOf(packById(policy)!), CONCEPTS, RULES);
    engines.set(policy, known = { engine, names: engine.lexicon.names() });
  }
  return featuresOf(known.engine.examine(draft), known.names, policy).counts;
}

/** The circumstances of a draft as clause weights see them. */
export const circumstancesOf = (draft: Draft): number[] => circumstanceInputs(draft);
