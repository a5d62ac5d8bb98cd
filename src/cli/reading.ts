/** What `npm run train` and the report need of the engine: features of a labelled draft. */
import { CONCERNS } from '../engine/concern.ts';
import { CONCEPTS } from '../engine/concepts/index.ts';
import type { Draft } from '../engine/draft.ts';
import { createEngine, type Engine } from '../engine/engine.ts';
import { featuresOf, type Features } from '../engine/reader/features.ts';
import { circumstanceInputs } from '../engine/reader/circumstances.ts';
import { learnedReader } from '../engine/reader/index.ts';
import { answers, blandIn, blandReadings, lengthOf, withoutThread } from '../engine/reader/sureness.ts';
import { windowsOf } from '../engine/reader/windows.ts';
import { RULES } from '../engine/rules/index.ts';
import { packById } from '../policies/registry.ts';
import { worldOf } from '../policies/world.ts';

export { packs } from '../policies/registry.ts';
export { surenessInputs, surenessOf } from '../engine/reader/sureness.ts';
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

/** The features of a draft and of its windows without the conversation; the whole draft comes first. */
export function readAlone(draft: Draft, policy: string): ReadonlyMap<number, number>[] {
  const { engine, names } = engineOf(policy);
  const examination = engine.examine(draft);
  return [examination, ...windowsOf(examination)].map((part) => counted(featuresOf(withoutThread(part), names, policy)));
}

/** The features of bland answers in a draft's place; none where it is no answer. */
export function readBland(draft: Draft, policy: string): ReadonlyMap<number, number>[] {
  const { engine, names } = engineOf(policy);
  const examination = engine.examine(draft);
  return answers(examination) ? blandIn(examination, blandReadings(engine.lexicon)).map((other) => counted(featuresOf(other, names, policy))) : [];
}

/** A draft's length as its sureness has it. */
export const readLength = (draft: Draft, policy: string): number => lengthOf(engineOf(policy).engine.examine(draft));

/** How sure the reader that ships is that a draft should be interrupted, 0..1. */
export function probabilityOf(draft: Draft, policy: string): number {
  const { engine, names } = engineOf(policy);
  return learnedReader().judge(engine.examine(draft), blandReadings(engine.lexicon), names, policy, 1).interrupt;
}

/** The circumstances of a draft as clause weights see them. */
export const circumstancesOf = (draft: Draft): number[] => circumstanceInputs(draft);
