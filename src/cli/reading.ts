/** What `npm run train` and the report need of the engine: features of a labelled draft. */
import { CONCERNS } from '../engine/concern.ts';
import { CONCEPTS } from '../engine/concepts/index.ts';
import type { Draft } from '../engine/draft.ts';
import { createEngine, type Engine } from '../engine/engine.ts';
import { featuresOf, type Features } from '../engine/reader/features.ts';
import { circumstanceInputs } from '../engine/reader/circumstances.ts';
import { learnedReader } from '../engine/reader/index.ts';
import { windowsOf } from '../engine/reader/windows.ts';
import { RULES } from '../engine/rules/index.ts';
import { packById } from '../policies/registry.ts';
import { worldOf } from '../policies/world.ts';

export { packs } from '../policies/registry.ts';
export { WINDOW_HANDICAP } from '../engine/reader/windows.ts';
export { keyOf, ROW_LENGTH, writeIncreasing, writeWeights } from '../engine/reader/format.ts';
export { CIRCUMSTANCES } from '../engine/reader/circumstances.ts';
export { CONCERNS };

const engines = new Map<string, { engine: Engine; names: string[] }>();

function engineOf(policy: string): { engine: Engine; names: string[] } {
  let known = engines.get(policy);
  if (!known) {
    const engine = createEngine(worldOf(packById(policy)!), CONCEPTS, RULES);
    engines.set(policy, known = { engine, names: engine.lexicon.names() });
  }
  return known;
}

function counted({ counts }: Features): ReadonlyMap<number, number> {
  const all = new Map<number, number>();
  counts.each((feature, count) => { all.set(feature, count); });
  return all;
}

/** The features of one draft under one policy: feature → how often. */
export function readFeatures(draft: Draft, policy: string): ReadonlyMap<number, number> {
  const { engine, names } = engineOf(policy);
  return counted(featuresOf(engine.examine(draft), names, policy));
}

/** The features of its windows, as the reader judges them beside the whole. */
export function readWindows(draft: Draft, policy: string): ReadonlyMap<number, number>[] {
  const { engine, names } = engineOf(policy);
  return windowsOf(engine.examine(draft)).map((window) => counted(featuresOf(window, names, policy)));
}

/** How sure the reader that ships is that a draft should be interrupted, 0..1. */
export function probabilityOf(draft: Draft, policy: string): number {
  const { engine, names } = engineOf(policy);
  return learnedReader().judge(engine.examine(draft), [], names, policy, 1).interrupt;
}

/** The circumstances of a draft as clause weights see them. */
export const circumstancesOf = (draft: Draft): number[] => circumstanceInputs(draft);
