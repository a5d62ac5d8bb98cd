import { describe, expect, it } from 'vitest';
import { CONCEPTS } from '../../../src/engine/concepts/index.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import { exampleFaults } from '../../../src/engine/rules/examples.ts';
import { RULES } from '../../../src/engine/rules/index.ts';
import { packs } from '../../../src/policies/registry.ts';
import { worldOf } from '../../../src/policies/world.ts';

describe('rules', () => {
  it('have ids of their own', () => {
    const ids = RULES.map((r) => r.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it.each(packs.map((p) => [p.id, p] as const))('pass their own examples in the world of %s', (_id, pack) => {
    expect(exampleFaults(createEngine(worldOf(pack), CONCEPTS, RULES), RULES, pack.employer)).toEqual([]);
  });

  it('are refused when an example fails', () => {
    const [first] = RULES;
    const wrong = { ...first!, flags: ['a quiet morning in the garden'] };
    const engine = createEngine(worldOf(packs[0]!), CONCEPTS, [wrong]);
    expect(exampleFaults(engine, [wrong], 'the employer')).toMatchObject([{ rule: first!.id, message: 'should be flagged, but passes' }]);
  });

  it.each([
    ['an unknown concept', { draft: '@no-such-concept' }, /unknown concept @no-such-concept/],
    ['an unknown shape', { draft: '#no-such-shape' }, /unknown shape/],
    ['an empty slot', { draft: '()' }, /empty/],
  ])('name what is wrong: %s', (_what, match, message) => {
    expect(() => createEngine(worldOf(packs[0]!), CONCEPTS, [{ ...RULES[0]!, match }])).toThrow(message);
    expect(() => createEngine(worldOf(packs[0]!), CONCEPTS, [{ ...RULES[0]!, match }])).toThrow(RULES[0]!.id);
  });
});
