import type { Draft } from '../draft.ts';
import type { Engine } from '../engine.ts';
import type { Example, Rule } from './rule.ts';

/** An example as a draft; `{employer}` in its text or thread stands for the employer's own name. */
export function asDraft(example: Example, employer: string): Draft {
  const named = (text: string): string => text.replaceAll('{employer}', employer);
  if (typeof example === 'string') return { text: named(example) };
  return { ...example, text: named(example.text), ...(example.thread ? { thread: example.thread.map((p) => ({ ...p, text: named(p.text) })) } : {}) };
}

/** A rule whose own examples fail. */
export interface ExampleFault {
  readonly rule: string;
  readonly example: string;
  readonly message: string;
}

/** Runs the examples of an engine's rules: every flagged one must be flagged by that rule, every passing one must pass it. */
export function exampleFaults(engine: Engine, rules: readonly Rule[], employer: string): ExampleFault[] {
  const faults: ExampleFault[] = [];
  for (const rule of rules) {
    if (rule.flags.length === 0 || rule.passes.length === 0) faults.push({ rule: rule.id, example: '', message: 'a rule carries at least one example it flags and one it passes' });
    const hits = (example: Example): boolean => engine.examine(asDraft(example, employer)).concerns.some((c) => c.detector === rule.id);
    for (const example of rule.flags) if (!hits(example)) faults.push({ rule: rule.id, example: asDraft(example, employer).text, message: 'should be flagged, but passes' });
    for (const example of rule.passes) if (hits(example)) faults.push({ rule: rule.id, example: asDraft(example, employer).text, message: 'should pass, but is flagged' });
  }
  return faults;
}
